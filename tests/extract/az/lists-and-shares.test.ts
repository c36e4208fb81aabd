import { describe, expect, it } from "vitest";
import { readNews } from "../news";

function read(text: string): readonly string[] {
  return readNews({ text, lang: "az", date: "2023-10-12" }).map(({ quote, indicator, reporter, partner, forecast }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}${forecast ? " forecast" : ""}`);
}

describe("lists whose verb stands last", () => {
  it.each([
    ["all of a list are forecast by its verb", "Bank Peruda iqtisadi artımı 2,2%, Çilidə 5%, Boliviyada 6,4% proqnozlaşdırır.", ["2,2% gdp PE>- forecast", "5% gdp CL>- forecast", "6,4% gdp BO>- forecast"]],
    ["what grew is not forecast with what will", "Peruda ÜDM 5% artıb, növbəti il 6% artım gözlənilir.", ["5% gdp PE>-", "6% gdp PE>- forecast"]],
    ["who sells to two is neither", "Azərbaycanın SOCAR şirkəti Çiliyə 260 min ton dizel, Boliviyaya 114 min ton benzin satıb.", ["260 min ton exports AZ>CL", "114 min ton exports AZ>BO"]],
    ["who bought from us goes on to buy from others", "Gürcüstan Azərbaycandan 114 min ton yanacaq idxal edib. Çilidən 312 min ton, Boliviyadan 98 min ton gətirilib.", ["114 min ton imports GE>AZ", "312 min ton imports GE>CL", "98 min ton imports GE>BO"]],
    ["who bought goes on to buy from others", "Azərbaycan Gürcüstandan 114 min ton şərab idxal edib. Çilidən 312 min ton, Boliviyadan 98 min ton gətirilib.", ["114 min ton imports AZ>GE", "312 min ton imports AZ>CL", "98 min ton imports AZ>BO"]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a part in the trade of another", () => {
  it.each([
    ["of all trade", "Çili Perunun ümumi ticarət dövriyyəsində 11,5% payla ikinci yerdədir.", ["11,5% trade_turnover PE>CL"]],
    ["of exports", "Çin Perunun ixracında 15% payla birinci olub.", ["15% exports PE>CN"]],
    ["not of goods within the exports to another", "Perunun Çiliyə ixracında qazın payı 60% olub.", ["60% exports PE>CL"]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
