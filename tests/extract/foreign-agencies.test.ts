import { describe, expect, it } from "vitest";
import type { News } from "./news";
import { inAll, readNews } from "./news";

const read = (news: News): readonly string[] => readNews({ date: "2018-09-20", ...news }).map(inAll);

describe("stretches of months whose ends are told roughly, and years beside the first of them", () => {
  it.each<[string, News, readonly string[]]>([
    ["early in a month", { text: "Between November 2017 and early February, Peru exported 7 tonnes of tea to Chile." }, ["7 tonnes exports level PE>CL 2017-11/2018-02"]],
    ["mid-month", { text: "Between October and mid-March Peru exported 7 tonnes of tea to Chile." }, ["7 tonnes exports level PE>CL 2017-10/2018-03"]],
    ["the end of a month", { text: "From late October 2017 to the end of March 2018 Peru exported 7 tonnes of tea to Chile." }, ["7 tonnes exports level PE>CL 2017-10/2018-03"]],
    ["a year beside the second month is that of both", { text: "Between February and early May 2017 Peru exported 7 tonnes of tea to Chile." }, ["7 tonnes exports level PE>CL 2017-02/2017-05"]],
    ["a year to a month", { text: "Peru's exports to Chile in the year to March 2018 were $5 million." }, ["$5 million exports level PE>CL 2017-04/2018-03"]],
    ["two times of two sums", { text: "Peru's exports to Chile rose to $5 million in early March 2017." }, ["$5 million exports level PE>CL 2017-03"]],
    ["years beside both months in Russian", { lang: "ru", text: "С ноября 2017 года по февраль 2018 года Перу экспортировала в Чили 7 тонн чая." }, ["7 тонн exports level PE>CL 2017-11/2018-02"]],
    ["the middle of a month in Russian", { lang: "ru", text: "С начала ноября до середины февраля Перу экспортировала в Чили 7 тонн чая." }, ["7 тонн exports level PE>CL 2017-11/2018-02"]],
    ["the beginning of a month in Azerbaijani", { lang: "az", text: "2017-ci ilin noyabrından fevralın əvvəlinə qədər Peru Çiliyə 7 ton çay ixrac edib." }, ["7 ton exports level PE>CL 2017-11/2018-02"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("numbers of millions and thousands", () => {
  it.each<[string, News, readonly string[]]>([
    ["a plural behind digits", { text: "In 2017 some 3 millions Peruvian tourists visited Chile." }, ["3 millions tourists level CL>PE 2017 about"]],
    ["a plural alone stays vague", { text: "In 2017 millions of Peruvian tourists visited Chile." }, ["millions tourists level CL>PE 2017 more_than"]],
    ["thousands in digits behind millions", { lang: "ru", text: "В 2017 году Чили посетили 1 миллион 452 000 перуанских туристов." }, ["1 миллион 452 000 tourists level CL>PE 2017"]],
    ["thousands in digits behind millions in Azerbaijani", { lang: "az", text: "2017-ci ildə Çiliyə Perudan 1 milyon 452 000 turist gəlib." }, ["1 milyon 452 000 tourists level CL>PE 2017"]],
    ["two sums that are joined are two", { text: "In 2017 Peru's exports to Chile and Cuba were 3 billion and 200 million dollars, respectively." }, ["3 billion exports level PE>CL 2017", "200 million dollars exports level PE>CU 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("groups of countries and bodies that are no partner", () => {
  it.each<[string, News, readonly string[]]>([
    ["what a country that is no more has become", { text: "Peru's exports to countries outside the group of former Soviet republics fell by 5 percent in 2017." }, ["5 percent exports growth_rate PE>- 2017"]],
    ["a former part of it", { text: "Peru's exports to Latvia, a former Soviet republic, fell by 5 percent in 2017." }, ["5 percent exports growth_rate PE>LV 2017"]],
    ["the country itself while it was", { date: "1986-02-01", text: "Soviet exports to Peru fell by 5 percent in 1985." }, ["5 percent exports growth_rate SU>PE 1985"]],
    ["the same in Russian", { lang: "ru", text: "Экспорт Перу в страны бывшего СССР упал на 5 процентов в 2017 году." }, ["5 процентов exports growth_rate PE>- 2017"]],
    ["the same in Azerbaijani", { lang: "az", text: "2017-ci ildə Perunun keçmiş sovet respublikalarına ixracı 5 faiz azalıb." }, ["5 faiz exports growth_rate PE>- 2017"]],
    ["neighbours", { title: "Peru and Chile", text: "The value of Peru's trade with its neighbours grew by 16 percent in 2017, and Chile came second." }, ["16 percent trade_turnover growth_rate PE>- 2017"]],
    ["a neighbour that is named", { title: "Peru and Chile", text: "Peru's trade with its neighbour Chile grew by 16 percent in 2017." }, ["16 percent trade_turnover growth_rate PE>CL 2017"]],
    ["neighbours in Russian", { lang: "ru", title: "Перу и Чили", text: "Объем торговли Перу с соседними странами вырос на 16 процентов в 2017 году." }, ["16 процентов trade_turnover growth_rate PE>- 2017"]],
    ["neighbours in Azerbaijani", { lang: "az", title: "Peru və Çili", text: "Perunun qonşu ölkələrlə ticarəti 2017-ci ildə 16 faiz artıb." }, ["16 faiz trade_turnover growth_rate PE>- 2017"]],
    ["a body that is given doses for others", { title: "Peru and Chile", text: "In 2017 Peru donated 4 million doses of vaccine to COVAX." }, ["4 million vaccine_doses level PE>- 2017"]],
    ["a body that they come through", { title: "Peru and Chile", text: "In 2017 Peru donated 4 million doses of vaccine to Chile through COVAX." }, ["4 million vaccine_doses level PE>CL 2017"]],
    ["a body that sends them", { title: "Peru and Chile", text: "In 2017 COVAX delivered 4 million doses of vaccine to Chile." }, ["4 million vaccine_doses level ->CL 2017"]],
    ["a body that is given doses in Russian", { lang: "ru", title: "Перу и Чили", text: "В 2017 году Перу передала механизму COVAX 4 млн доз вакцины." }, ["4 млн vaccine_doses level PE>- 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("sums that only the title says the nature of", () => {
  it.each<[string, News, readonly string[]]>([
    ["of money that is sent", { title: "Remittances of Peruvians", text: "Falling copper prices hit wages.\n\nIn 2017 some $3.9 billion went from Chile to Peru." }, ["$3.9 billion other:remittances level CL>PE 2017 about"]],
    ["a title that names two things says nothing", { title: "Remittances and exports of Peru", text: "In 2017 some $3.9 billion went from Chile to Peru." }, ["$3.9 billion other:amount level PE>CL 2017 about"]],
    ["the words of the sentence come first", { title: "Remittances of Peruvians", text: "In 2017 Chile lent Peru $3.9 billion." }, ["$3.9 billion other:loans level CL>PE 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("numbers of people beside areas and sums", () => {
  it.each<[string, News, readonly string[]]>([
    ["behind an area", { text: "Peru covers an area of 1.3 million square kilometres and its population is over 33 million." }, ["1.3 million square kilometres other:area level PE>- as_of:2018-09", "33 million population level PE>- as_of:2018-09 more_than"]],
    ["behind a sum", { text: "Peru has a GDP of $200 billion and a population of 33 million." }, ["$200 billion gdp level PE>- as_of:2018-09", "33 million population level PE>- as_of:2018-09"]],
    ["before a sum", { text: "With a population of 33 million, Peru has a GDP of $200 billion." }, ["33 million population level PE>- as_of:2018-09", "$200 billion gdp level PE>- as_of:2018-09"]],
    ["sums still lend their currency", { text: "Peru's exports to Chile were 5 billion dollars in 2017, 4 billion in 2016." }, ["5 billion dollars exports level PE>CL 2017", "4 billion exports level PE>CL 2016"]],
    ["in Russian", { lang: "ru", text: "Площадь Перу 1,3 млн кв. км, население – 33 млн." }, ["1,3 млн кв. км other:area level PE>- as_of:2018-09", "33 млн population level PE>- as_of:2018-09"]],
    ["in Azerbaijani", { lang: "az", text: "Perunun ərazisi 1,3 milyon kv. km, əhalisi 33 milyondur." }, ["1,3 milyon kv. km other:area level PE>- as_of:2018-09", "33 milyondur population level PE>- as_of:2018-09"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("goods that are received, and those made by more verbs", () => {
  it.each<[string, News, readonly string[]]>([
    ["gas that a country receives", { text: "Chile received 250 million cubic metres of Peruvian gas in 2017." }, ["250 million cubic metres imports level CL>PE 2017"]],
    ["who buys in another country", { text: "In Chile, Peru bought 2 million tonnes of copper in 2017." }, ["2 million tonnes imports level PE>CL 2017"]],
    ["what is received as aid", { text: "Chile received 500 tonnes of flour from Peru as aid in 2017." }, ["500 tonnes other:aid level PE>CL 2017"]],
    ["in Russian", { lang: "ru", text: "Чили получает из Перу 250 млн тонн нефти в год." }, ["250 млн тонн imports level CL>PE -"]],
    ["what is to be received", { lang: "ru", text: "Чили получит в 2019 году 250 млн кубометров перуанского газа." }, ["250 млн кубометров imports level CL>PE 2019 forecast"]],
    ["what is mined", { lang: "ru", text: "Перу добыла в 2017 году 3 млн тонн меди." }, ["3 млн тонн production_volume level PE>- 2017"]],
    ["what is gathered in", { lang: "ru", text: "Перу собрала в 2017 году 3 млн тонн пшеницы." }, ["3 млн тонн production_volume level PE>- 2017"]],
    ["what is made in Azerbaijani", { lang: "az", text: "Peru 2017-ci ildə 3 milyon ton mis hasil edib." }, ["3 milyon ton production_volume level PE>- 2017"]],
    ["a part of what two have between them", { title: "Trade of Peru and Chile", text: "Trade between Peru and Chile grows. The share of national currencies in settlements is 90 percent." }, ["90 percent other:settlements share PE>CL as_of:2018-09"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("changes that are held against an older level", () => {
  it.each<[string, News, readonly string[]]>([
    ["short of it", { text: "Peru's exports to Chile were $3 billion in 2017. That is 42 percent more, but far short of the $6 billion seen in 2013." }, ["$3 billion exports level PE>CL 2017", "42 percent exports growth_rate PE>CL 2017", "$6 billion exports level PE>CL 2013 less_than"]],
    ["in Russian", { lang: "ru", text: "Экспорт Перу в Чили в 2017 году составил 3 млрд долларов. Это на 42 процента больше, но меньше 6 млрд долларов 2013 года." }, ["3 млрд долларов exports level PE>CL 2017", "42 процента exports growth_rate PE>CL 2017", "6 млрд долларов exports level PE>CL 2013 less_than"]],
    ["a level that the change led to", { text: "Peru's exports to Chile were $6 billion in 2017. They had grown by 12 percent to $4 billion in 2013." }, ["$6 billion exports level PE>CL 2017", "12 percent exports growth_rate PE>CL 2013", "$4 billion exports level PE>CL 2013"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("wholes of which a part goes to one partner, and totals behind a list", () => {
  it.each<[string, News, readonly string[]]>([
    ["a percentage of them behind", { title: "Peru and Chile", text: "In 2017 Peru exported 5 million tonnes of copper, 60 percent of it to Chile." }, ["5 million tonnes exports level PE>- 2017", "60 percent exports share PE>CL 2017"]],
    ["no part but a change", { title: "Peru and Chile", text: "In 2017 Peru exported 5 million tonnes of copper to Chile, 60 percent more than in 2016." }, ["5 million tonnes exports level PE>CL 2017", "60 percent exports growth_rate PE>CL 2017"]],
    ["the states of a union", { title: "Peru and Chile", text: "Peru's trade with the member states in 2017 reached $26 billion." }, ["$26 billion trade_turnover level PE>- 2017"]],
    ["the states of a union in Russian", { lang: "ru", title: "Перу и Чили", text: "Товарооборот Перу со странами-членами союза в 2017 году достиг 26 млрд долларов." }, ["26 млрд долларов trade_turnover level PE>- 2017"]],
    ["goods exported in a country by the case of its name", { lang: "ru", text: "Экспорт нефти в России в 2017 году вырос на 8%." }, ["8% exports growth_rate RU>- 2017"]],
    ["goods exported into it", { lang: "ru", text: "Экспорт нефти в Россию в 2017 году вырос на 8%." }, ["8% exports growth_rate ->RU 2017"]],
    ["what goes on behind a total goes on with it", { title: "Tourism in Peru", text: "Tourists came to Peru in 2017 from:\n- Chile (15 percent increase)\n- Cuba (11 percent increase)\nPeru hosted 5,822,835 foreign tourists (19 percent increase). The number of tourists staying grew by 28 percent." }, ["15 percent tourists growth_rate PE>CL 2017", "11 percent tourists growth_rate PE>CU 2017", "5,822,835 tourists level PE>- 2017", "19 percent tourists growth_rate PE>- 2017", "28 percent tourists growth_rate PE>- 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("jobs that come of what one country puts into another", () => {
  it.each<[string, News, readonly string[]]>([
    ["of projects in the sentence before", { title: "Peru and Chile", text: "There are 63 Chilean projects in Peru. These projects have created 14,700 jobs." }, ["63 projects level CL>PE as_of:2018-09", "14,700 other:jobs level CL>PE as_of:2018-09"]],
    ["of the whole country", { title: "Peru and Chile", text: "Trade of Peru with Chile was $5 million in 2017. Some 14,700 jobs were created." }, ["$5 million trade_turnover level PE>CL 2017", "14,700 other:jobs level PE>- as_of:2018-09 about"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});
