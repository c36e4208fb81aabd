import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

function read(lang: Language, text: string): readonly string[] {
  return readNews({ text, lang, date: "2024-02-01" }).map(({ quote, value, unit, indicator, reporter, partner }) => `${quote} = ${value} ${unit} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, readonly string[]];

const TWO = "Peru and Chile trade. Peru sells fruit to Chile. ";

const SUBJECTS: readonly Row[] = [
  ["its", "en", `${TWO}Bolivia is a transit country. Its exports to Brazil reached $650 million.`, ["$650 million = 650000000 USD exports BO>BR"]],
  ["its, of all trade", "en", `${TWO}Bolivia is a transit country. Its foreign trade reached $19 billion.`, ["$19 billion = 19000000000 USD trade_turnover BO>-"]],
  ["the country", "en", `${TWO}Bolivia is interested in gas. The country imports 3 bcm of gas from Brazil.`, ["3 bcm = 3000000000 m3 imports BO>BR"]],
  ["it, with a verb of selling", "en", `${TWO}Bolivia has large reserves of gas. It exports 40 bcm of gas to Brazil.`, ["40 bcm = 40000000000 m3 exports BO>BR"]],
  ["a pronoun", "ru", "Перу и Чили торгуют. Перу поставляет фрукты в Чили. Боливия закупает много бензина. Ее импорт из Бразилии составил 6 млн тонн.", ["6 млн тонн = 6000000 tonne imports BO>BR"]],
  ["the country", "ru", "Перу и Чили торгуют. Перу поставляет фрукты в Чили. Боливия богата углем. Страна экспортировала в Бразилию 3 млн тонн угля.", ["3 млн тонн = 3000000 tonne exports BO>BR"]],
  ["a pronoun", "az", "Peru və Çili əməkdaşlıq edir. Peru Çiliyə meyvə satır. Boliviya tranzit ölkədir. Onun Braziliyaya ixracı 650 milyon dollar olub.", ["650 milyon dollar = 650000000 USD exports BO>BR"]],
];

const NOT_SUBJECTS: readonly Row[] = [
  ["where the same country is named again", "en", "Peru and Chile trade. Chile is a good customer. Its imports from Peru, which Chile needs, were $5 million.", ["$5 million = 5000000 USD imports CL>PE"]],
  ["where two open the sentence before", "en", `${TWO}Bolivia and Brazil are neighbours. Its exports to Chile were $5 million.`, ["$5 million = 5000000 USD exports PE>CL"]],
  ["of it without such a verb", "en", `${TWO}Bolivia is a transit country. It is expected that Peru's exports to Chile will reach $5 million.`, ["$5 million = 5000000 USD exports PE>CL"]],
];

const PARTS: readonly Row[] = [
  ["behind the number", "en", "Peru imports 9 billion cubic meters of gas, 4.5 billion of which comes from Chile under a contract.", ["9 billion cubic meters = 9000000000 m3 imports PE>-", "4.5 billion = 4500000000 m3 imports PE>CL"]],
  ["of some goods", "en", "Peru exported 12,800 tonnes of oil products to Chile, including 4,500 of diesel.", ["12,800 tonnes = 12800 tonne exports PE>CL", "4,500 = 4500 tonne exports PE>CL"]],
  ["of a sentence before", "en", "Peru supplied Chile with 1.6 billion cubic meters of gas. Of this amount 1.3 billion went to the population.", ["1.6 billion cubic meters = 1600000000 m3 exports PE>CL", "1.3 billion = 1300000000 m3 exports PE>CL"]],
  ["of a line through several", "en", "The line is 846 kilometers long, 504 of which pass through Peru, 263 through Chile and 79 through Bolivia.", ["504 = 504 km other:length PE>-", "263 = 263 km other:length CL>-", "79 = 79 km other:length BO>-"]],
  ["where it goes", "ru", "Перу экспортировало 12 800 тонн нефтепродуктов, в том числе 4500 в Чили.", ["12 800 тонн = 12800 tonne exports PE>-", "4500 = 4500 tonne exports PE>CL"]],
];

const NO_PARTS: readonly Row[] = [
  ["things of another kind", "en", "Peru's 4 million tons of cargo were carried, including 300 trains.", ["4 million tons = 4000000 tonne cargo_volume PE>-", "300 = 300 count cargo_volume PE>-"]],
  ["what is more than the amount", "en", "Peru exported 12 tonnes of gold, including 4,500 of bars.", ["12 tonnes = 12 tonne exports PE>-"]],
];

const REST: readonly Row[] = [
  ["a part of what another exported", "en", "Peru exported 14 bcm of gas. Chile accounted for 7.8 billion cubic meters of the total volume of exported gas, worth $1.2 billion.", ["14 bcm = 14000000000 m3 exports PE>-", "7.8 billion cubic meters = 7800000000 m3 exports PE>CL", "$1.2 billion = 1200000000 USD exports PE>CL"]],
  ["goods of another country that make a part", "en", "Peru imported 3.9 million tons of Chilean oil, which made up 15 percent of its oil imports.", ["3.9 million tons = 3900000 tonne imports PE>CL", "15 percent = 15 percent imports PE>CL"]],
  ["a share in what was told before", "en", "Peru's foreign trade turnover reached $39 billion. Chile's share in it was 0.5 percent.", ["$39 billion = 39000000000 USD trade_turnover PE>-", "0.5 percent = 0.5 percent trade_turnover PE>CL"]],
  ["transit from several", "en", "The port of Lima handled 4 million tons of cargo. Of that, 3 million tons were transit cargo, mainly from Bolivia and Brazil.", ["4 million tons = 4000000 tonne cargo_volume PE>-", "3 million tons = 3000000 tonne cargo_volume PE>-"]],
  ["prices in one country of a text about two", "en", `${TWO}Prices at Bolivian filling stations went down by 12 percent.`, ["12 percent = -12 percent price BO>-"]],
  ["a price that another pays", "en", `${TWO}The price of Peruvian gas for Chile rose by 5 percent.`, ["5 percent = 5 percent price PE>CL"]],
  ["the next of two partners behind a joiner", "en", "Peru increased wheat imports from Chile by 22 percent to 640,000 tons and from Brazil by 5 percent to 110,000 tons.", ["22 percent = 22 percent imports PE>CL", "640,000 tons = 640000 tonne imports PE>CL", "5 percent = 5 percent imports PE>BR", "110,000 tons = 110000 tonne imports PE>BR"]],
  ["what falls to exports and to imports", "en", "Peru's trade with Chile was $311 million. Of this, $34 million fell to exports and $277 million to imports.", ["$311 million = 311000000 USD trade_turnover PE>CL", "$34 million = 34000000 USD exports PE>CL", "$277 million = 277000000 USD imports PE>CL"]],
  ["what falls to exports and to imports", "ru", "Товарооборот Перу с Чили составил 311 млн долларов. Из них 34 млн пришлось на экспорт и 277 млн – на импорт.", ["311 млн долларов = 311000000 USD trade_turnover PE>CL", "34 млн = 34000000 USD exports PE>CL", "277 млн = 277000000 USD imports PE>CL"]],
  ["a share among another's partners", "en", "Peru ranked 20th among Chile's trade partners with a share of 0.5 percent.", ["0.5 percent = 0.5 percent trade_turnover CL>PE"]],
  ["a share among another's partners", "ru", "Перу – третий торговый партнер Чили с долей 9,8% в товарообороте.", ["9,8% = 9.8 percent trade_turnover CL>PE"]],
  ["shareholders", "en", "The shareholders of Peru's port are Andes Oil with 58 percent and Inca Power with 42 percent.", ["58 percent = 58 percent other:ownership_share PE>-", "42 percent = 42 percent other:ownership_share PE>-"]],
];

describe("what is taken up from the words before", () => {
  it.each(SUBJECTS)("is the subject of the sentence before: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
  it.each(NOT_SUBJECTS)("is none %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
  it.each(PARTS)("is the unit of a part: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expect.arrayContaining([...expected]));
  });
  it.each(NO_PARTS)("is no unit of %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
  it.each(REST)("tells the countries of %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
