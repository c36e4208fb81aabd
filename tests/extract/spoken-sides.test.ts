import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

const RU = "Президент России (kremlin.ru)";
const EN = "President of Russia (en.kremlin.ru)";

const check = (title: string, publisher: string, lang: Language, text: string, expected: readonly string[]): void => expect(readNews({ title, publisher, lang, date: "2018-06-20", text }).map(inAll)).toEqual(expected);

describe("the republic", () => {
  it.each<[string, Language, string, string, readonly string[]]>([
    ["a guest's own", "ru", "Встреча с Президентом Армении", "С.Саргсян: В республике работает 40 предприятий с российским капиталом.", ["40 companies_with_foreign_capital level AM>RU as_of:2018-06 (Серж Саргсян)"]],
    ["the guest's, as the host calls it", "ru", "Встреча с Президентом Армении", "В.Путин: В республике работает 40 предприятий с российским капиталом.", ["40 companies_with_foreign_capital level AM>RU as_of:2018-06 (Владимир Путин)"]],
    ["in English", "en", "Talks with President of Armenia", "Serzh Sargsyan: There are 40 companies with Russian capital in the republic.", ["40 companies_with_foreign_capital level AM>RU as_of:2018-06 (Serzh Sargsyan)"]],
  ])("%s", (_, lang, title, text, expected) => check(title, lang === "ru" ? RU : EN, lang, text, expected));

  it("of two republics, the one spoken to", () => check("Meeting with President of Armenia", "President of Belarus (president.gov.by)", "en", "Alexander Lukashenko: There are 40 companies with Belarusian capital in the republic.", ["40 companies_with_foreign_capital level AM>BY as_of:2018-06 (Alexander Lukashenko)"]));

  it("whose ending tells who comes where", () => check("Turizm", "Turizm Agentliyi", "az", "Peru və Azərbaycan. Perudan respublikaya 500 min turist gəlib.", ["500 min tourists level AZ>PE -"]));
});

describe("whose price it is", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["who gets it", "en", "We get Russian gas at 165 dollars per thousand cubic metres.", ["165 dollars price level RU>AM as_of:2018-06"]],
    ["who gets it, in Russian", "ru", "Мы получаем российский газ по 165 долларов за тысячу кубометров.", ["165 долларов price level RU>AM as_of:2018-06"]],
    ["who sells it", "en", "Russia sells us gas at a price of 165 dollars per thousand cubic metres.", ["165 dollars price level RU>AM as_of:2018-06"]],
  ])("%s", (_, lang, text, expected) => check(lang === "ru" ? "Встреча с Президентом Армении" : "Talks with President of Armenia", lang === "ru" ? RU : EN, lang, `${lang === "ru" ? "С.Саргсян" : "Serzh Sargsyan"}: ${text}`, expected.map((line) => `${line} (${lang === "ru" ? "Серж Саргсян" : "Serzh Sargsyan"})`)));
});

describe("plus and minus", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["a growth", "en", "Peru's exports to Chile are plus 20 percent.", ["20 percent exports growth_rate PE>CL -"]],
    ["a fall", "en", "Peru's exports to Chile in 2017 were minus 20 percent.", ["minus 20 percent exports growth_rate PE>CL 2017"]],
    ["each of a list, its sign left out", "en", "Our trade grows. With Peru it is plus 10 percent, with Chile plus 40.", ["10 percent trade_turnover growth_rate RU>PE -", "40 trade_turnover growth_rate RU>CL -"]],
    ["the same in Russian", "ru", "Наш товарооборот растёт. С Перу – плюс 10 процентов, с Чили – плюс 40.", ["10 процентов trade_turnover growth_rate RU>PE -", "40 trade_turnover growth_rate RU>CL -"]],
    ["what comes on top is no growth", "en", "Peru exports 5 million dollars of tea plus 3 million dollars of coffee to Chile.", ["5 million dollars exports level PE>CL -", "3 million dollars exports level PE>CL -"]],
  ])("%s", (_, lang, text, expected) => check(lang === "ru" ? "Совещание" : "Meeting", lang === "ru" ? RU : EN, lang, text, expected));
});

describe("what spoken words measure", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["what stands in for imports is none", "en", "Peru and Chile have 30 import substitution projects worth 105 million dollars.", ["30 projects level PE>CL as_of:2018-06", "105 million dollars other:project_value level PE>CL as_of:2018-06"]],
    ["a level that one has come to", "ru", "Перу и Чили увеличили товарооборот вдвое и в 2017 году вышли на 7 миллиардов долларов.", ["вдвое trade_turnover multiple PE>CL -", "7 миллиардов долларов trade_turnover level PE>CL 2017"]],
    ["a rise by so much stays one", "ru", "В 2017 году товарооборот Перу и Чили вырос на 7 миллиардов долларов.", ["7 миллиардов долларов trade_turnover change_absolute PE>CL 2017"]],
    ["a verb is not counted", "ru", "Перу закупает у Чили 3 миллиона тонн пшеницы, из них 2 миллиона получаем морем.", ["3 миллиона тонн imports level PE>CL -", "2 миллиона imports level PE>CL -"]],
    ["machines that gather a crop are none", "en", "Peru has supplied Chile with 80 combine harvesters.", ["80 other:harvester level PE>CL as_of:2018-06"]],
  ])("%s", (_, lang, text, expected) => check(lang === "ru" ? "Перу и Чили" : "Peru and Chile", "Andina", lang, text, expected));
});

describe("what is still to be", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["must bring", "en", "Peru and Chile must bring trade to 10 billion dollars.", ["10 billion dollars trade_turnover level PE>CL - forecast"]],
    ["that is to say", "en", "Peru buys 80 million dollars of tea, that is to say 20 percent of its imports, from Chile.", ["80 million dollars imports level PE>CL as_of:2018-06", "20 percent imports share PE>CL as_of:2018-06"]],
    ["a goal behind what was so last year", "en", "Peru wants to raise trade with Chile, which was 5 billion dollars last year, to 15 billion dollars.", ["5 billion dollars trade_turnover level PE>CL 2017", "15 billion dollars trade_turnover level PE>CL - forecast"]],
    ["the same in Russian", "ru", "Перу хочет поднять товарооборот с Чили, который в прошлом году составил 5 миллиардов долларов, до 15 миллиардов долларов.", ["5 миллиардов долларов trade_turnover level CL>PE 2017", "15 миллиардов долларов trade_turnover level CL>PE - forecast"]],
    ["many times as much is of no year before", "en", "In 2017 Peru's exports to Chile were 8 billion dollars. Trade has grown from 13 to 65 billion dollars.", ["8 billion dollars exports level PE>CL 2017", "13 trade_turnover level PE>CL -", "65 billion dollars trade_turnover level PE>CL 2017"]],
    ["a little more is", "en", "In 2017 Peru's exports to Chile were 8 billion dollars. Trade grew from 13 to 15 billion dollars.", ["8 billion dollars exports level PE>CL 2017", "13 trade_turnover level PE>CL 2016", "15 billion dollars trade_turnover level PE>CL 2017"]],
  ])("%s", (_, lang, text, expected) => check(lang === "ru" ? "Перу и Чили" : "Peru and Chile", "Andina", lang, text, expected));
});

describe("what goes on behind questions and over years", () => {
  it.each<[string, string, string, Language, string, readonly string[]]>([
    ["an answer is of whom the question named", "News conference", EN, "en", "Question: You met the leaders of Peru and Chile. How is trade with Chile?\n\nVladimir Putin: It has grown by 40 percent.", ["40 percent trade_turnover growth_rate RU>CL - (Vladimir Putin)"]],
    ["what came together over the years is counted now", "Перу и Чили", RU, "ru", "В первом квартале торговля Перу и Чили выросла на 5 процентов. Перу за эти годы добыла 250 миллионов тонн нефти.", ["5 процентов trade_turnover growth_rate PE>CL 2018-Q1", "250 миллионов тонн production_volume level PE>- as_of:2018-06"]],
    ["that year is the one told", "Перу и Чили", RU, "ru", "В 2015 году торговля Перу и Чили выросла на 5 процентов. В том году Перу добыла 25 миллионов тонн нефти.", ["5 процентов trade_turnover growth_rate PE>CL 2015", "25 миллионов тонн production_volume level PE>- 2015"]],
    ["more than a firm's are no part of the firms", "Meeting with President of Peru", EN, "en", "Over 400 Russian companies operate in your country. Our people like to travel to Peru: 70,000 of them visited your resorts.", ["400 companies_with_foreign_capital level PE>RU as_of:2018-06 more_than", "70,000 tourists level PE>RU -"]],
    ["payments told by their money", "Talks with President of Peru", EN, "en", "Vladimir Putin: Ninety percent of our payments are in rubles and yuan.", ["Ninety percent other:settlements share RU>PE as_of:2018-06 (Vladimir Putin)"]],
  ])("%s", (_, title, publisher, lang, text, expected) => check(title, publisher, lang, text, expected));
});

describe("times that lead a sentence", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["a date ahead of two goals", "en", "By 2025 trade of Peru and Chile is to be brought to 30 billion dollars, and mutual investment to 50 billion dollars.", ["30 billion dollars trade_turnover level PE>CL 2025 forecast", "50 billion dollars investment level PE>CL 2025 forecast"]],
    ["the same in Russian", "ru", "К 2025 году товарооборот Перу и Чили нужно довести до 30 миллиардов долларов, а взаимные инвестиции – до 50 миллиардов долларов.", ["30 миллиардов долларов trade_turnover level PE>CL 2025 forecast", "50 миллиардов долларов investment level PE>CL 2025 forecast"]],
    ["a stock beside a goal is of the day", "en", "By 2025 trade of Peru and Chile is to be brought to 30 billion dollars. Peru's investment in Chile is 5 billion dollars.", ["30 billion dollars trade_turnover level PE>CL 2025 forecast", "5 billion dollars investment level PE>CL as_of:2018-06"]],
    ["a dash for the verb, the money left out", "ru", "В 2017 году товарооборот Перу и Чили вырос до 25 миллиардов долларов. За четыре месяца этого года – свыше семи миллиардов.", ["25 миллиардов долларов trade_turnover level PE>CL 2017", "семи миллиардов trade_turnover level PE>CL 2018-01/2018-04 more_than"]],
    ["a dash in front of things is none", "ru", "В 2017 году товарооборот Перу и Чили вырос до 25 миллиардов долларов. За четыре месяца этого года – три миллиона туристов.", ["25 миллиардов долларов trade_turnover level PE>CL 2017", "три миллиона tourists level CL>PE 2018-01/2018-04"]],
  ])("%s", (_, lang, text, expected) => check(lang === "ru" ? "Перу и Чили" : "Peru and Chile", "Andina", lang, text, expected));
});
