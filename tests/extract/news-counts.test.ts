import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** What each figure measures and when, as "5,240 imports level 2017"; a plan ends in "planned". */
function read(text: string, lang: Language = "en", date = "2018-09-20"): readonly string[] {
  const claims = readNews({ text, date, lang });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.measure} ${claim.period?.label ?? "-"}${claim.forecast ? " planned" : ""}`);
}

describe("goods that are counted", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["takes a bare count behind a growth for the level of what grew", "en", "Peru's exports of lorries to Chile fell 9 percent from a year earlier to 34,100 in May 2017 while those to Cuba rose 3 percent to 2,040.", ["9 percent exports growth_rate 2017-05", "34,100 exports level 2017-05", "3 percent exports growth_rate 2017-05", "2,040 exports level 2017-05"]],
    ["takes units behind a growth for the level", "en", "Peru's exports to Chile fell 9 percent to 34,100 units in 2017.", ["9 percent exports growth_rate 2017", "34,100 exports level 2017"]],
    ["takes countries behind a growth for a count of their own", "en", "In 2017 Peru's exports rose 9 percent to 40 countries.", ["9 percent exports growth_rate 2017", "40 other:country level 2017"]],
    ["takes units behind a growth for the level in Russian", "ru", "В 2017 году экспорт Перу в Чили сократился на 9% до 34 100 штук.", ["9% exports growth_rate 2017", "34 100 exports level 2017"]],
    ["takes pieces behind a growth for the level in Azerbaijani", "az", "2017-ci ildə Perunun Çiliyə ixracı 9% azalaraq 34 100 ədəd təşkil edib.", ["9% exports growth_rate 2017", "34 100 exports level 2017"]],
    ["knows what is done to goods behind them", "en", "In 2017 5,240 cars were imported from Chile to Peru.", ["5,240 imports level 2017"]],
    ["knows supplied goods for exports", "en", "Chile supplied 310 buses to Peru in 2017.", ["310 exports level 2017"]],
    ["knows supplied goods for exports in Russian", "ru", "В 2017 году Чили поставила в Перу 310 автобусов и 520 тракторов.", ["310 other:vehicles level 2017", "520 exports level 2017"]],
    ["does not take sold places at schools for goods", "en", "Chile supplied 310 students with books in Peru in 2017.", ["310 students level 2017"]],
    ["gives the earlier count the unit of the later", "en", "In 2017 Chile shipped 41,300 tonnes of tea to Peru, up from 36,800 a year earlier.", ["41,300 tonnes exports level 2017", "36,800 exports level 2016"]],
    ["reads goods brought in, whatever dots stand on the letter", "ru", "В 2017 году Перу ввёз из Чили 2,3 млн тонн зерна.", ["2,3 млн тонн imports level 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("things and people that are counted", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["takes the percentages of a list of numbers for parts", "en", "In 2017 tourism to Peru grew, with Chile at 96,400 or 21%, Spain at 71,100 or 15% and Italy at 38,200 or 8%.", ["96,400 tourists level 2017", "21% tourists share 2017", "71,100 tourists level 2017", "15% tourists share 2017", "38,200 tourists level 2017", "8% tourists share 2017"]],
    ["takes what something rose by for no part", "en", "In 2017 tourism to Peru from Chile rose by 21% or 9,400, and from Spain by 15% or 7,100.", ["21% tourists growth_rate 2017", "9,400 tourists level 2017", "15% tourists growth_rate 2017", "7,100 tourists level 2017"]],
    ["tells companies of a country from its people", "en", "More than 50 Chilean companies and funds visited Peru in 2017.", ["50 other:company level 2017"]],
    ["tells funded projects from people", "en", "There are 70 Chilean-funded projects in Peru.", ["70 projects level as_of:2018-09"]],
    ["keeps people of a country", "en", "In Peru there are 4,300 Chileans.", ["4,300 population level as_of:2018-09"]],
    ["names what is counted, not what was counted before it", "en", "The Chilean project will build 240 wells and bring water to 180 thousand households in Peru.", ["240 other:well level - planned", "180 thousand other:household level - planned"]],
    ["takes people for what was counted before", "en", "In 2017 Peru hosted 4,100 refugees from Chile and 300 people from Cuba.", ["4,100 other:refugees level 2017", "300 other:refugees level 2017"]],
    ["reads the noun behind the words for a number", "en", "In 2017 the number of work permits that Peru issued to citizens of Chile was 4,311.", ["4,311 other:permit level 2017"]],
    ["reads the noun behind the words for a number in Russian", "ru", "В 2017 году число новых разрешений, выданных Перу гражданам Чили, составило 4311.", ["4311 other:разрешений level 2017"]],
    ["counts two listed numbers by the noun behind both", "en", "In 2017 4,800 and 3,300 Chilean nurses renewed their permits in Peru.", ["4,800 other:nurse level 2017", "3,300 other:nurse level 2017"]],
    ["counts by the whole that a part is of", "en", "In Peru 52 percent of respondents trust Chile, and 4 percent do not.", ["52 percent other:respondent share as_of:2018-09", "4 percent other:respondent share as_of:2018-09"]],
    ["does not name a part by a total", "en", "Peru's exports to Chile were 5 billion dollars in 2017. Copper made up 40 percent of the total.", ["5 billion dollars exports level 2017", "40 percent exports share 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("years of study", () => {
  it("dates the students of a text by the year of study that it has named", () => {
    const text = "In 2016/17 there were 12,000 foreign students in Peru.\n\nThe largest groups came from:\n\nChile: 4,700\nCuba: 1,100\n";
    expect(read(text)).toEqual(["12,000 students level 2016/2017", "4,700 students level 2016/2017", "1,100 students level 2016/2017"]);
  });

  it("leaves students of now to now", () => {
    expect(read("In 2016/17 there were 12,000 Chilean students in Peru.\n\nToday 4,700 Peruvian students live in Chile.")).toEqual(["12,000 students level 2016/2017", "4,700 students level as_of:2018-09"]);
  });
});

describe("money that is promised", () => {
  it.each<[string, string, readonly string[]]>([
    ["knows a pledge for aid to come", "Chile pledged 600 million euros to Peru.", ["600 million euros other:aid level - planned"]],
    ["knows a commitment for one to come", "Chilean funds commit $21 billion of investment into Peru.", ["$21 billion investment level - planned"]],
    ["knows what can be raised for what may come", "Trade between Peru and Chile can be enhanced to $7 billion.", ["$7 billion trade_turnover level - planned"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("people at work and at study", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["counts people of a country who work in another", "en", "In 2017 some 37,000 Chileans were working in Peru.", ["37,000 other:workers level 2017"]],
    ["counts people whom companies employ in Russian, behind a shortened scale", "ru", "На чилийских предприятиях в Перу работает 14 тыс. человек.", ["14 тыс other:jobs level as_of:2018-09"]],
    ["counts people whom companies employ in Azerbaijani", "az", "Çili şirkətləri Peruda fəaliyyət göstərir, bu müəssisələrdə 14 min nəfər işləyir.", ["14 min other:jobs level as_of:2018-09"]],
    ["counts companies of whatever country in Azerbaijani", "az", "Hazırda Peruda 120 Çili şirkəti fəaliyyət göstərir.", ["120 companies_with_foreign_capital level as_of:2018-09"]],
    ["knows those who study by the verb", "ru", "В 2017 году в Перу чилийцев училось 12,1 тыс.", ["12,1 тыс students level 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("prices and sizes", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["knows a sum for every so much of a good for a price", "en", "Peru now charges Chile 600 dollars for every tonne of maize.", ["600 dollars price level as_of:2018-09"]],
    ["takes a sum for every year for no price", "en", "Chile lends Peru 600 million dollars for every year.", ["600 million dollars other:loans level -"]],
    ["knows a sum for a good in Russian", "ru", "Чили поставила в Перу электроэнергию в среднем по 2 песо за каждый киловатт-час.", ["2 песо price level as_of:2018-09"]],
    ["knows an area by its unit", "en", "The Chilean project in Peru covers 12,000 hectares.", ["12,000 hectares other:area level as_of:2018-09"]],
    ["reads a percentage that ends in the verb in Azerbaijani", "az", "2017-ci ildə Peru Çilidən 610 milyon ton taxıl idxal edib ki, bu da ümumi idxalın 38 faizidir.", ["610 milyon ton imports level 2017", "38 faizidir imports share 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("times of clauses", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["leaves the time that opens the next clause to its figure", "ru", "На Чили приходится 22% импорта Перу, два года назад было 9%.", ["22% imports share as_of:2018-09", "9% imports share 2016"]],
    ["reads a year since which in Azerbaijani", "az", "2009-cu ildən bəri Perunun Çiliyə ixracı 150% artıb.", ["150% exports growth_rate 2009/2018"]],
    ["keeps a time that follows its figure", "en", "Peru's exports to Chile were $5 billion, in 2017.", ["$5 billion exports level 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
