import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

const TITLES: Readonly<Record<Language, string>> = { en: "Peru and Chile", ru: "Перу и Чили", az: "Peru və Çili" };

/** Everything that is read of a text about Peru and Chile. */
const read = (text: string, lang: Language = "en"): readonly string[] => readNews({ text, title: TITLES[lang], date: "2023-08-20", lang }).map(inAll);

describe("lists in brackets", () => {
  it.each<[string, string, readonly string[]]>([
    ["a longer bracket first", "The main destinations for Peru’s exports in 2022 were the U.S. (by far the first, with 36% of the total), Mali (7%) and Japan (3%).", ["36% exports share PE>US 2022", "7% exports share PE>ML 2022", "3% exports share PE>JP 2022"]],
    ["the same part twice", "Peru’s main exports to Chile are lamps (12%), nails (12%) and tea (3%).", ["12% exports share PE>CL as_of:2023-08", "12% exports share PE>CL as_of:2023-08", "3% exports share PE>CL as_of:2023-08"]],
    ["the same growth of two flows", "Peru’s exports rose by 12 percent and its imports by 12 percent.", ["12 percent exports growth_rate PE>CL -", "12 percent imports growth_rate PE>CL -"]],
    ["a part behind a change", "In 2018 Peru’s imports from Chile came to $9 million (+6.4%). The main goods are tea (19%) and nails (17%).", ["$9 million imports level PE>CL 2018", "6.4% imports growth_rate PE>CL 2018", "19% imports share PE>CL 2018", "17% imports share PE>CL 2018"]],
    ["a change behind each sum", "In 2018 Peru’s exports went to Togo ($9 million, +6.4%), Mali ($8 million, 4%).", ["$9 million exports level PE>TG 2018", "6.4% exports growth_rate PE>TG 2018", "$8 million exports level PE>ML 2018", "4% exports growth_rate PE>ML 2018"]],
    ["said again", "Peru’s exports rose by 34 percent, even over 34 percent.", ["34 percent exports growth_rate PE>CL - more_than"]],
    ["both ways of one country", "In 2017 trade of Peru and Chile came to $5 billion (exports from Peru: $3 billion, imports to Peru: $2 billion).", ["$5 billion trade_turnover level PE>CL 2017", "$3 billion exports level PE>CL 2017", "$2 billion imports level PE>CL 2017"]],
    ["to one and to the other", "In 2017 trade of Peru and Chile came to $5 billion (exports to Peru: $3 billion, exports to Chile: $2 billion).", ["$5 billion trade_turnover level PE>CL 2017", "$3 billion exports level CL>PE 2017", "$2 billion exports level PE>CL 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it("both ways of one country in Russian", () => {
    expect(read("В 2017 году товарооборот Перу и Чили составил 5 млрд долларов (экспорт из Перу – 3 млрд долларов, импорт в Перу – 2 млрд долларов).", "ru")).toEqual(["5 млрд долларов trade_turnover level PE>CL 2017", "3 млрд долларов exports level PE>CL 2017", "2 млрд долларов imports level PE>CL 2017"]);
  });
});

describe("times of fact sheets", () => {
  it.each<[Language, string, string, readonly string[]]>([
    ["en", "a month in the bracket behind", "Number of Peruvian nationals residing in Chile: 344 (Oct.2009)", ["344 population level CL>PE 2009-10"]],
    ["en", "as of a month", "Number of Peruvian nationals residing in Chile: 344 (as of May 2019)", ["344 population level CL>PE as_of:2019-05"]],
    ["en", "an estimate", "Peru’s population: 32 million (2020 est.)", ["32 million population level PE>- 2020 about"]],
    ["en", "behind what is counted", "Some 5,000 Chilean students (2015) are in Peru.", ["5,000 students level PE>CL 2015 about"]],
    ["en", "behind a list of parts", "Ethnic groups of Peru: Malay 53.3%, Chinese 26% (2010 est.)", ["53.3% population share PE>- 2010", "26% population share PE>CN 2010 about"]],
    ["en", "behind each of two parts", "The share of Chile in Peru’s exports rose from 52% (2009) to 48% (2010).", ["52% exports share PE>CL 2009", "48% exports share PE>CL 2010"]],
    ["en", "of a figure of its own", "Peru has 32 million inhabitants (5 million in 1960).", ["32 million population level PE>- as_of:2023-08", "5 million population level PE>- 1960"]],
    ["en", "of what has come since", "Peru has 5,000 schools (of which many opened after 2015).", ["5,000 schools level PE>CL as_of:2023-08"]],
    ["en", "behind an abbreviation", "Peru’s exports: $2 million f.o.b. (2005 est.). Tea, lamps.", ["$2 million exports level PE>CL 2005"]],
    ["en", "behind an abbreviation that ends its sentence", "In 2004 Peru’s exports came to $2 million f.o.b. Tea led them. In 2005 they were $3 million.", ["$2 million exports level PE>CL 2004", "$3 million exports level PE>CL 2005"]],
    ["ru", "a month in the bracket behind", "Число чилийских студентов в Перу: 344 (на октябрь 2009 г.).", ["344 students level PE>CL 2009-10"]],
    ["az", "a year in the bracket behind", "Peruda 500 Çili şirkəti (2019-cu il) fəaliyyət göstərir.", ["500 companies_with_foreign_capital level PE>CL 2019"]],
    ["en", "what is counted at one moment", "As of September 2014, Peru had invested $7 million in Chile. Meanwhile, Chile had invested $5 million in Peru.", ["$7 million investment level PE>CL as_of:2014-09", "$5 million investment level CL>PE as_of:2014-09"]],
    ["en", "what is counted now", "As of September 2014, Peru had invested $7 million in Chile. Chile has invested $5 million in Peru.", ["$7 million investment level PE>CL as_of:2014-09", "$5 million investment level CL>PE as_of:2023-08"]],
    ["en", "something else than what was counted", "As of September 2014, Peru had invested $7 million in Chile. Some 5,000 Chilean students live in Peru.", ["$7 million investment level PE>CL as_of:2014-09", "5,000 students level PE>CL as_of:2023-08 about"]],
    ["ru", "what is counted at one moment", "На 1 мая 2019 года Перу вложила в Чили 7 млн долларов. Чили вложила в Перу 5 млн долларов.", ["7 млн долларов investment level PE>CL as_of:2019-05", "5 млн долларов investment level CL>PE as_of:2019-05"]],
    ["en", "a line that heads a list", "Trade (2019)\nPeru’s exports to Chile: 7 million yen\nPeru’s imports from Chile: 5 million yen", ["7 million yen exports level PE>CL 2019", "5 million yen imports level PE>CL 2019"]],
    ["en", "labels on lines of their own", "Trade (2016)\n\nExports\n\n14.2 million yen\n\nImports\n\n9.1 million yen", ["14.2 million yen exports level PE>CL 2016", "9.1 million yen imports level PE>CL 2016"]],
    ["en", "a paragraph between", "Trade (2016)\n\nThe two have long had close ties with each other.\n\nPeru’s exports to Chile were 14 million yen.", ["14 million yen exports level PE>CL -"]],
    ["en", "a sentence that heads no list", "The two opened their embassies long ago, in the days of the union of the coastal towns (1921)\n\nPeru’s exports to Chile: 7 million yen", ["7 million yen exports level PE>CL -"]],
  ])("%s: %s", (lang, _, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("rows of fact sheets", () => {
  it.each<[Language, string, string, readonly string[]]>([
    ["en", "goods", "In 2019 Peru’s imports from Chile were made up of the following:\n\nFuels 10.7%\nIndustrial supplies 33.7%\nOther 0.2%", ["10.7% imports share PE>CL 2019", "33.7% imports share PE>CL 2019", "0.2% imports share PE>CL 2019"]],
    ["en", "countries", "Exports of Peru by country (2019)\n\nTogo: 28%\nMali 15%", ["28% exports share PE>TG 2019", "15% exports share PE>ML 2019"]],
    ["en", "what is named in each", "Peru’s economy in 2019:\n\nGDP $5 billion\nInflation 3%\nUnemployment 4%", ["$5 billion gdp level PE>- 2019", "3% other:inflation level PE>- as_of:2023-08", "4% other:unemployment level PE>- as_of:2023-08"]],
    ["en", "a line that tells of something else", "Peru’s main exports to Chile in 2019:\n\nCopper 27%\nUnemployment 4%", ["27% exports share PE>CL 2019", "4% other:unemployment level PE>- as_of:2023-08"]],
    ["ru", "goods", "Экспорт Перу в Чили в 2019 году по товарам:\n\nМедь – 27%\nЧай – 12%", ["27% exports share PE>CL 2019", "12% exports share PE>CL 2019"]],
    ["az", "goods", "2019-cu ildə Perunun Çiliyə ixracı mallar üzrə:\n\nMis – 27%\nÇay – 12%", ["27% exports share PE>CL 2019", "12% exports share PE>CL 2019"]],
  ])("%s: %s", (lang, _, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("partners of most importance", () => {
  it.each<[string, readonly string[]]>([
    ["Chile was Peru’s 8th most important export partner (3.6% of exports).", ["3.6% exports share PE>CL as_of:2023-08"]],
    ["Chile is Peru’s most important trading partner with 12% of its exports.", ["12% exports share PE>CL as_of:2023-08"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("what is measured", () => {
  it.each<[Language, string, readonly string[]]>([
    ["en", "In 2019 more than 1.2 million Chileans visited Peru, and about 31,000 live there.", ["1.2 million tourists level PE>CL 2019 more_than", "31,000 population level PE>CL 2019 about"]],
    ["en", "Peru took in 9,000 Chilean refugees, of whom 5,000 live in camps.", ["9,000 other:refugees level PE>CL as_of:2023-08", "5,000 other:refugees level PE>CL as_of:2023-08"]],
    ["ru", "В 2019 году Перу посетили 1,2 млн чилийцев, а 31 тысяча проживает там постоянно.", ["1,2 млн tourists level PE>CL 2019", "31 тысяча population level PE>CL as_of:2023-08"]],
    ["en", "Peru’s imports: $4.5 billion. Tea, lamps\n\nAgriculture: 22.4% of GDP", ["$4.5 billion imports level PE>CL -", "22.4% other:gdp_share share PE>- as_of:2023-08"]],
    ["en", "In 2019 Peru’s imports from Chile came to $4.5 billion. That was 22.4% of GDP.", ["$4.5 billion imports level PE>CL 2019", "22.4% imports share PE>CL 2019"]],
  ])("%s: %s", (lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("what a list of partners leads to", () => {
  const inTown = (text: string): readonly string[] => readNews({ text, title: "Peru: trade", date: "2023-08-20" }).map(inAll);
  it.each<[string, readonly string[]]>([
    ["Peru’s principal customers in 2010 were Togo, with 26 percent of all exports, Mali (13 percent) and Japan (12 percent).", ["26 percent exports share PE>TG 2010", "13 percent exports share PE>ML 2010", "12 percent exports share PE>JP 2010"]],
    ["Main export partners of Peru: Togo 68%, Mali 11%, Japan 7%. In 2010 imports totalled $1 million.", ["68% exports share PE>TG as_of:2023-08", "11% exports share PE>ML as_of:2023-08", "7% exports share PE>JP as_of:2023-08", "$1 million imports level PE>- 2010"]],
    ["In 2010 trade of Peru with Togo came to $2 million. Togolese exports accounted for $1 million of this.", ["$2 million trade_turnover level PE>TG 2010", "$1 million exports level TG>PE 2010"]],
    ["In 2010 Peru’s exports came to $2 million. Togo accounted for most of the exports, worth $1 million.", ["$2 million exports level PE>- 2010", "$1 million exports level PE>TG 2010"]],
  ])("%s", (text, expected) => expect(inTown(text)).toEqual(expected));
});

describe("parts of goods", () => {
  const inTown = (text: string, lang: Language = "en"): readonly string[] => readNews({ text, title: lang === "en" ? "Peru: trade" : "Перу: торговля", date: "2023-08-20", lang }).map(inAll);
  it.each<[string, readonly string[]]>([
    ["In 2000, 70% of Peru’s exports went to Chile.\n\nPeru’s export commodities include lamps (7.0%), nails (6.1%) and tea (3.3%).", ["70% exports share PE>CL 2000", "7.0% exports share PE>- 2000", "6.1% exports share PE>- 2000", "3.3% exports share PE>- 2000"]],
    ["In 2000, 70% of Peru’s exports went to Chile.\n\nExport commodities include lamps (7.0%), nails (6.1%) and tea (3.3%).", ["70% exports share PE>CL 2000", "7.0% exports share PE>- 2000", "6.1% exports share PE>- 2000", "3.3% exports share PE>- 2000"]],
    ["In 2000, 70% of Peru’s exports went to Chile. These exports include lamps (7.0%) and tea (3.3%).", ["70% exports share PE>CL 2000", "7.0% exports share PE>CL 2000", "3.3% exports share PE>CL 2000"]],
    ["In 2000, 70% of Peru’s exports went to Chile.\n\nPeru’s exports to Togo include lamps (7.0%) and tea (3.3%).", ["70% exports share PE>CL 2000", "7.0% exports share PE>TG 2000", "3.3% exports share PE>TG 2000"]],
  ])("%s", (text, expected) => expect(inTown(text)).toEqual(expected));

  it("in Russian", () => {
    expect(inTown("В 2000 году 70% экспорта Перу пришлось на Чили.\n\nПеру экспортирует лампы (7%) и чай (3%).", "ru")).toEqual(["70% exports share PE>CL 2000", "7% exports share PE>- 2000", "3% exports share PE>- 2000"]);
  });
});

describe("peoples of a country", () => {
  const inTown = (text: string, lang: Language = "en"): readonly string[] => readNews({ text, title: lang === "en" ? "Peru" : "Перу", date: "2023-08-20", lang }).map(inAll);
  it.each<[Language, string, readonly string[]]>([
    ["en", "Peru’s population is 5 million.\n\nEthnic groups: Malay 53.3%, Chinese 26%, mixed (Spanish and other) 12%, others 1.2%.", ["5 million population level PE>- as_of:2023-08", "53.3% population share PE>- as_of:2023-08", "26% population share PE>CN as_of:2023-08", "12% population share PE>- as_of:2023-08", "1.2% population share PE>- as_of:2023-08"]],
    ["en", "People of Indian origin make up 7% of the population. Some 30,000 people of Chinese origin live on the coast.", ["7% population share PE>IN as_of:2023-08", "30,000 population level PE>CN as_of:2023-08 about"]],
    ["en", "Some 500 Indians and 90 Bolivians live in Peru.", ["500 population level PE>IN as_of:2023-08 about", "90 population level PE>BO as_of:2023-08"]],
    ["en", "Peru’s Indian population is 315,000.", ["315,000 population level PE>IN as_of:2023-08"]],
    ["ru", "Этнический состав Перу: кечуа (50%), немцы (2%).", ["50% population share PE>- as_of:2023-08", "2% population share PE>DE as_of:2023-08"]],
    ["ru", "Население Перу – 5 млн человек. Русские составляют 24 процента, узбеки – 3 процента. Немецкая община насчитывает 180 тысяч человек.", ["5 млн population level PE>- as_of:2023-08", "24 процента population share PE>RU as_of:2023-08", "3 процента population share PE>UZ as_of:2023-08", "180 тысяч population level PE>DE as_of:2023-08"]],
  ])("%s: %s", (lang, text, expected) => expect(inTown(text, lang)).toEqual(expected));

  it.each<[string, readonly string[]]>([
    ["People of Chilean origin make up 7% of the population of 2 million.", ["7% population share PE>CL as_of:2023-08", "2 million population level PE>- as_of:2023-08"]],
    ["Some 5,000 Chileans live in Peru.", ["5,000 population level PE>CL as_of:2023-08 about"]],
  ])("in a text about two: %s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("sizes of a country", () => {
  const inTown = (text: string, lang: Language = "en"): readonly string[] => readNews({ text, title: lang === "en" ? "Peru" : lang === "ru" ? "Перу" : "Peru", date: "2023-08-20", lang }).map(inAll);
  it.each<[Language, string, readonly string[]]>([
    ["en", "Exports: $2 million (2015 est.)\n$7 million (2014 est.)\nExports - partners: Mali 12.8%, Togo 5.3% (2015)\nImports: $5 million (2015 est.)\nPopulation: 13,975,834 (July 2015 est.)", ["$2 million exports level PE>- 2015 about", "$7 million exports level PE>- 2014 about", "12.8% exports share PE>ML 2015", "5.3% exports share PE>TG 2015", "$5 million imports level PE>- 2015 about", "13,975,834 population level PE>- 2015-07 about"]],
    ["en", "Peru lies in the Andes.\n\nArea: 38,540sq km\nCoastline: 539km", ["38,540sq km other:area level PE>- as_of:2023-08", "539km other:length level PE>- -"]],
    ["en", "Peru lies in the Andes.\n\nIn this area 5,000 tonnes of tea lie idle.", []],
    ["ru", "Перу лежит в Андах.\n\nПлощадь: 38 540 кв. км\nДлина береговой линии: 539 км", ["38 540 кв. км other:area level PE>- as_of:2023-08", "539 км other:length level PE>- -"]],
  ])("%s: %s", (lang, text, expected) => expect(inTown(text, lang)).toEqual(expected));
});
