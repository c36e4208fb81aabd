import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";

/** The words of each figure, what it measures and whose it is, as "5 ton exports PE>CL". */
function read(text: string): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: "2018-10-20", publisher: null, lang: "az" });
  for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
  return claims.map(({ quote, indicator, measure, reporter, partner }) => `${quote} ${indicator} ${measure} ${reporter ?? "-"}>${partner ?? "-"}`);
}

describe("Azerbaijani prose", () => {
  it.each<[string, string, readonly string[]]>([
    ["hears where exports go in the ending before them", "Gürcüstanın Macarıstana ixracı 2017-ci ildə 34% artıb.", ["34% exports growth_rate GE>HU"]],
    ["keeps exports with their country where the name has no ending", "Macarıstan ixracı 2017-ci ildə Gürcüstana 34% artıb.", ["34% exports growth_rate HU>GE"]],
    ["places students at the universities of a country", "Perudan gələn 5 min tələbə Gürcüstan universitetlərində təhsil alır.", ["5 min students level GE>PE"]],
    ["lists shares of all imports, whoever was named last", "2017-ci ildə Gürcüstan Çindən 900 milyon dollarlıq mal idxal edib. İdxalda Çinin payı 17%, Rusiyanın payı 18%, Türkiyənin payı 12% olub.", ["900 milyon dollarlıq imports level GE>CN", "17% imports share GE>CN", "18% imports share GE>RU", "12% imports share GE>TR"]],
    ["hears behind the last item of a list what all are", "2017-ci ildə Gürcüstanın ixracının 68,3 faizi Macarıstanın, 14 %-i isə Fransanın payına düşüb.", ["68,3 faizi exports share GE>HU", "14 % exports share GE>FR"]],
    ["takes the part of the whole behind one partner for no next item", "2017-ci ildə Gürcüstan Macarıstana 300 min ton alma satıb, bu da ixracın 5 faizidir.", ["300 min ton exports level GE>HU", "5 faizidir exports share GE>HU"]],
    ["takes a sum for one before a verb that ends its sentence", "2016-cı ildə Macarıstanla Gürcüstan arasında dövriyyə 30 milyon dollar idi. 2017-ci ildə o, artıq 115 milyona çatmışdı.", ["30 milyon dollar trade_turnover level HU>GE", "115 milyona trade_turnover level HU>GE"]],
    ["counts what a noun like a verb names", "2017-ci ildə Gürcüstana 115 min balıq ixrac edilib.", ["115 min other:balıq level GE>-"]],
    ["sees rises of a list whose verb is its last word", "2017-ci ildə Gürcüstanda ümumi daxili məhsul 3 dəfə, sənaye istehsalı 2,7 dəfə artmış, yoxsulluq 49 faizdən 9 faizə enmişdir.", ["3 dəfə gdp multiple GE>-", "2,7 dəfə production_volume multiple GE>-", "49 faizdən other:poverty level GE>-", "9 faizə other:poverty level GE>-"]],
    ["counts what was done several times", "2017-ci ildə Gürcüstan prezidenti 3 dəfə səfərdə olub, ixrac isə 5 faiz artıb.", ["5 faiz exports growth_rate GE>-"]],
    ["gives two the figures that are theirs in order, and no more", "2017-ci ildə Gürcüstana Peru və Çilidən gələn turistlərin sayı müvafiq olaraq 41 faiz və 22 faiz artıb, Hindistandan gələnlərin sayı isə 5 faiz azalıb.", ["41 faiz tourists growth_rate GE>PE", "22 faiz tourists growth_rate GE>CL", "5 faiz tourists growth_rate GE>IN"]],
    ["names behind the second of two what both count", "Gürcüstanda Macarıstan kapitalı ilə 90-dan çox, Macarıstanda isə Gürcüstan kapitalı ilə 190-a yaxın müəssisə var.", ["90 companies_with_foreign_capital level GE>HU", "190 companies_with_foreign_capital level HU>GE"]],
  ])("%s", (_name, text, expected) => expect(read(text)).toEqual(expected));
});
