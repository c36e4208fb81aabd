import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { officeCountry, publisherCountry } from "@/lib/catalogue/publishers";
import { readNews } from "./news";

/** What each figure says, as "$5 billion exports level 5000000000 USD 2017 about". */
function read(text: string, lang: Language, publisher: string | null = null): readonly string[] {
  const claims = readNews({ date: "2018-06-20", lang, text, ...(publisher === null ? { title: lang === "ru" ? "Перу и Чили" : "Peru and Chile" } : { publisher }) });
  return claims.map(({ quote, indicator, measure, value, unit, period, qualifier, forecast }) => `${quote} ${indicator} ${measure} ${value} ${unit} ${period?.label ?? "-"}${qualifier === "exact" ? "" : ` ${qualifier}`}${forecast ? " forecast" : ""}`);
}

describe("spoken sums without money", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["an answer takes up what was asked for", "en", "Question: How is trade between Peru and Chile?\n\nAna Salas: Last year it was 14 billion, and this year, I think, it will be about 20.", ["14 billion trade_turnover level 14000000000 USD 2017", "20 trade_turnover level 20000000000 USD 2018 about forecast"]],
    ["an answer takes up no more than a question", "en", "We spoke of trade between Peru and Chile.\n\nLast year it was 14 billion.", []],
    ["what it was some years ago and is today", "en", "Our trade with Chile is growing well: a few years ago it was 20 billion, and today it is more than 60.", ["20 billion trade_turnover level 20000000000 USD -", "60 trade_turnover level 60000000000 USD as_of:2018-06 more_than"]],
    ["the same in Russian, where if is no condition", "ru", "С Чили у нас торговля растёт: если несколько лет назад было 20 миллиардов, то сегодня – больше 60.", ["20 миллиардов trade_turnover level 20000000000 USD -", "60 trade_turnover level 60000000000 USD as_of:2018-06 more_than"]],
    ["what follows and counts things is no sum", "en", "Our trade with Chile was 20 billion dollars, and now there are 60 firms in Peru.", ["20 billion dollars trade_turnover level 20000000000 USD as_of:2018-06", "60 other:firm level 60 count as_of:2018-06"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("spoken percentages without their sign", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["now it is", "en", "The share of Peru in trade of Chile was 5 percent, and now it is more than 20.", ["5 percent trade_turnover share 5 percent as_of:2018-06", "20 trade_turnover share 20 percent as_of:2018-06 more_than"]],
    ["a correction", "ru", "Товарооборот Перу и Чили в 2017 году вырос на 28, может быть, 29 процентов.", ["28 trade_turnover growth_rate 28 percent 2017", "29 процентов trade_turnover growth_rate 29 percent 2017 about"]],
    ["what may be is a plan", "ru", "Экспорт Перу в Чили может быть увеличен до 5 миллиардов долларов.", ["5 миллиардов долларов exports level 5000000000 USD 2018 forecast"]],
    ["things are no percentages", "en", "The share of Peru in trade of Chile was 5 percent, and now there are 20 ports.", ["5 percent trade_turnover share 5 percent as_of:2018-06", "20 other:port level 20 count as_of:2018-06"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("two levels without a word of rise", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["went from", "en", "Trade of Peru and Chile went from two to three billion euros.", ["two trade_turnover level 2000000000 EUR -", "three billion euros trade_turnover level 3000000000 EUR -"]],
    ["с и до", "ru", "Перу и Чили перешли с 7 до 14 миллионов тонн экспорта меди.", ["7 exports level 7000000 tonne -", "14 миллионов тонн exports level 14000000 tonne -"]],
    ["takes from is a range", "en", "Peru takes from 5 to 7 million tonnes of grain from Chile.", ["5 to 7 million tonnes imports level 5000000 tonne - range"]],
    ["от и до is one", "ru", "Экспорт меди из Перу в Чили – от 5 до 7 миллионов тонн.", ["5 до 7 миллионов тонн exports level 5000000 tonne - range"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("nearly so much", () => {
  it.each<[string, string, readonly string[]]>([
    ["under an amount", "Товарооборот Перу и Чили – под 60 миллиардов долларов.", ["60 миллиардов долларов trade_turnover level 60000000000 USD - almost"]],
    ["at a rate", "Перу дала Чили кредит в 60 миллионов долларов под 5 процентов.", ["60 миллионов долларов other:loans level 60000000 USD -", "5 процентов other:loans level 5 percent -"]],
  ])("%s", (_, text, expected) => expect(read(text, "ru")).toEqual(expected));
});

describe("the country of an address", () => {
  it.each<[string, string | null, string | null]>([
    ["president.gov.pe", "PE", "PE"], ["Noticias (mfa.gob.cl)", "CL", "CL"], ["hoy.pe", "PE", null], ["pm.gov.uk", "GB", "GB"], ["report.io", null, null], ["news.tv", null, null], ["hoy.com", null, null], ["U.S. Trade Desk", null, null],
  ])("%s", (publisher, home, office) => {
    expect(publisherCountry(publisher)).toBe(home);
    expect(officeCountry(publisher)).toBe(office);
  });
});
