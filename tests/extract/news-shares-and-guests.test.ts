import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** The words of each figure, what it measures and whose it is, as "5 tonnes exports PE>CL". */
function read(lang: Language, title: string, text: string, publisher?: string): readonly string[] {
  const news = { text, title, date: "2024-02-01", lang };
  return readNews(publisher === undefined ? news : { ...news, publisher }).map(({ quote, indicator, reporter, partner }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, string, readonly string[]];

const SHARES: readonly Row[] = [
  ["a part behind a relative clause", "en", "Chile's trade", "Chile's exports to Ghana stood at $6 million at the end of June, which was 3 percent of all its exports.", ["$6 million exports CL>GH", "3 percent exports CL>GH"]],
  ["a part behind or", "en", "Guests of Chile", "The highest number of visitors in Chile was from Peru – 2.4 mln people, or 30% of all arrivals.", ["2.4 mln tourists CL>PE", "30% tourists CL>PE"]],
  ["on whom a part falls", "en", "Peru and Chile raise trade", "Chile is a large trade partner of Peru. 40% of the country's trade turnover with Latin America falls on Chile.", ["40% trade_turnover PE>CL"]],
  ["on whom a part falls in Russian", "ru", "Торговля Кении", "Кения торгует с соседями. Около 30% товарооборота приходится на долю Уганды.", ["30% trade_turnover KE>UG"]],
  ["each country behind its own part", "ru", "Переводы", "Этот показатель составляет 12% ВВП в Грузии, 15% в Молдове и 30% в Таджикистане.", ["12% other:gdp_share GE>-", "15% other:gdp_share MD>-", "30% other:gdp_share TJ>-"]],
];

const GUESTS: readonly Row[] = [
  ["who was visited, a word or two between", "en", "Chile and Peru", "Peru, in turn, was visited by 5.4 mln Chileans last year.", ["5.4 mln tourists PE>CL"]],
  ["the second of two", "en", "Peru and Chile", "Peru has exported goods worth $80 million to Chile, while the latter has exported $15 million of goods to the former.", ["$80 million exports PE>CL", "$15 million exports CL>PE"]],
  ["who buys by a verb in front of a list", "ru", "Экспорт из Чили вырос", "Закупки меди у Чили увеличили Италия (на 12%), Польша (на 6%) и Турция (на 3%).", ["12% imports IT>CL", "6% imports PL>CL", "3% imports TR>CL"]],
  ["the most of all is no total", "ru", "Переводы из Польши", "Больше всего денежных переводов из Польши поступило в Молдову – 70 млн долларов.", ["70 млн долларов other:remittances PL>MD"]],
  ["money in a country's currency tells nothing of it", "en", "Chile and Peru trade more", "Chile and Peru trade more. The turnover reached almost $3 billion in US currency.", ["$3 billion trade_turnover CL>PE"]],
  ["doses that come through a body of many", "en", "Ghana", "Ghana is set to get 7 million vaccine doses through the COVAX initiative.", ["7 million vaccine_doses ->GH"]],
  ["various countries are no partner", "en", "Ghana and Togo meet", "Ghana and Togo agreed on a committee. Trade between Ghana and various countries reached $9 billion.", ["$9 billion trade_turnover GH>-"]],
];

const TAKERS: readonly Row[] = [
  ["those who invest, under a union's name", "en", "Chile attracts investment", "$330 billion of foreign investments was attracted. Most investments came from the countries of the European Union including: Italy — 8 billion, France — 16 billion and Poland — 5 billion.", [
    "$330 billion investment ->CL",
    "8 billion investment IT>CL",
    "16 billion investment FR>CL",
    "5 billion investment PL>CL",
  ]],
  ["who accounts for a part of all investment", "en", "Chile attracts investment", "Peru accounts for 15% of foreign investment.", ["15% investment PE>CL"]],
  ["what goes on by a pronoun", "en", "Peru invests in Chile", "Peru invested $70 million in Chile. The volume of foreign investments in Chile amounted to $3 billion. This figure is 9 percent less than a year ago.", [
    "$70 million investment PE>CL",
    "$3 billion investment ->CL",
    "9 percent investment ->CL",
  ]],
  ["the bloc is the union named before", "en", "Moldova's exports", "Moldova sells wine to EU countries, increasing exports to the bloc by 32%.", ["32% exports MD>EU"]],
  ["in the order of their names, the host between", "en", "Students in Ghana", "The number of students from Peru and Chile in Ghanaian universities increased by 37% and 31%, respectively.", ["37% students GH>PE", "31% students GH>CL"]],
  ["who buys doses is given them", "ru", "Вакцина", "Венгрия купила у Кубы два миллиона доз вакцины.", ["два миллиона vaccine_doses CU>HU"]],
  ["vaccines are of who makes them", "ru", "В Перу везут кубинскую вакцину", "Аэропорт Перу готов принять груз. В страну будет доставлено 300 тысяч доз вакцины.", ["300 тысяч vaccine_doses CU>PE"]],
  ["all that a country owes", "ru", "Долг Замбии Китаю", "Внешний долг Замбии составляет примерно 4,5 млрд долларов.", ["4,5 млрд долларов other:debt ZM>-"]],
  ["where goods go to two, the home of the language sells", "az", "Qaz satışı", "Hesabat dövründə Türkiyəyə 9,9 mlrd. kubmetr, Gürcüstana isə 2,4 mlrd. kubmetr qaz ixrac olunub.", ["9,9 mlrd. kubmetr exports AZ>TR", "2,4 mlrd. kubmetr exports AZ>GE"]],
  ["countries of a part of the world by its adjective", "ru", "Китай и Киргизия", "Объем торговли между Китаем и пятью центральноазиатскими странами достиг 32 млрд долларов.", ["32 млрд долларов trade_turnover CN>-"]],
  ["trade with all the globe", "en", "Chile and Peru trade more", "Chile's surplus with Peru was $3 billion. Globally, Chile's exports grew 4.3% to $9 billion.", ["$3 billion trade_balance CL>PE", "4.3% exports CL>-", "$9 billion exports CL>-"]],
];

const TURNS: readonly Row[] = [
  ["a sentence between that turns to another partner", "en", "Chile's trade with neighbours", "Two-way commerce between Chile and Peru rose to $15 billion. Ghana was the 27th largest trading partner of Chile last year. Bilateral trade jumped to $12 billion.", [
    "$15 billion trade_turnover CL>PE",
    "$12 billion trade_turnover GH>CL",
  ]],
  ["its share in all imports", "ru", "Торговля Молдовы", "Импорт Молдовы из Румынии повысился до $849 млн, а его доля в общем молдавском импорте увеличилась с 12% до 16%.", [
    "$849 млн imports MD>RO",
    "12% imports MD>RO",
    "16% imports MD>RO",
  ]],
  ["the share of all others", "ru", "Торговля Молдовы", "Экспорт Молдовы в страны ЕС вырос на 3%. Доля стран ЕС в общем объеме молдавского экспорта увеличилась до 64%, а доля других стран снизилась до 14%.", ["3% exports MD>EU", "64% exports MD>EU", "14% exports MD>-"]],
  ["money of those who work abroad", "en", "Ghana and Togo", "Ghanaians working abroad sent remittances of $6 billion home.", ["$6 billion other:remittances ->GH"]],
  ["remittances from all the world", "en", "Ghana and Togo", "Ghana got $7 billion in foreign remittances last year.", ["$7 billion other:remittances ->GH"]],
];

const NEGATIVES: readonly Row[] = [
  ["a sentence between on the same two changes nothing", "en", "Chile's trade", "Trade between Chile and Peru rose to $15 billion. Peru is a large trading partner of Chile. Bilateral trade jumped to $17 billion in May.", ["$15 billion trade_turnover CL>PE", "$17 billion trade_turnover CL>PE"]],
  ["a debt to somebody is no whole", "ru", "Долг Замбии Китаю", "Государственный долг перед Китаем составляет 5 млрд долларов.", ["5 млрд долларов other:debt CN>ZM"]],
  ["only so much is no total", "ru", "Перу и Чили", "Перу и Чили торгуют. Товарооборот двух стран снизился всего на 5%.", ["5% trade_turnover PE>CL"]],
  ["guests of a text of two", "en", "Poland and Ghana agree on visas", "Poland and Ghana agreed on visas between the two countries. Visitors from Poland reached 60,000.", ["60,000 tourists GH>PL"]],
  ["former as an adjective", "en", "Peru and Chile", "Peru and Chile met the former minister. Exports of Peru to Chile came to $5 million.", ["$5 million exports PE>CL"]],
  ["doses given to such a body", "en", "China's vaccines", "China will provide 10 million doses to the COVAX facility.", ["10 million vaccine_doses CN>-"]],
];

describe("parts of a whole", () => {
  it.each(SHARES)("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
});

describe("whose guests, firms and goods they are", () => {
  it.each([...GUESTS, ...TAKERS, ...TURNS, ...NEGATIVES])("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));

  it("takes the country of the publisher for the host where the text names none", () => {
    const text = "Arrivals from China have reached 60,000. Russia is the second strongest market with over 47,000 arrivals.";
    expect(read("en", "Chinese arrivals close to 60,000", text, "Maldives Tourism Board")).toEqual(["60,000 tourists MV>CN", "47,000 tourists MV>RU"]);
  });

  it("keeps the host that the text names, wherever it is published", () => {
    const text = "Visitors from China to Kenya reached 60,000.";
    expect(read("en", "Chinese visitors", text, "Maldives Tourism Board")).toEqual(["60,000 tourists KE>CN"]);
  });
});
