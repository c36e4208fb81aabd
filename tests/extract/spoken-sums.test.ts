import { describe, expect, it } from "vitest";
import { readNews } from "./news";

/** What each figure says, as "$5 billion exports level 5000000000 USD 2017". */
function read(text: string): readonly string[] {
  const claims = readNews({ title: "Peru and Chile", date: "2018-09-20", text });
  return claims.map(({ quote, indicator, measure, value, unit, reporter, partner, period, forecast }) => `${quote} ${indicator} ${measure} ${value} ${unit} ${reporter ?? "-"}>${partner ?? "-"} ${period?.label ?? "-"}${forecast ? " forecast" : ""}`);
}

describe("sums that leave out their scale or money", () => {
  it.each<[string, string, readonly string[]]>([
    ["what a sum went to", "In 2017 Peru's exports to Chile were 116 million dollars and went down to 75.", ["116 million dollars exports level 116000000 USD PE>CL 2017", "75 exports level 75000000 USD PE>CL 2017"]],
    ["what a sum rose to from another", "In 2017 Peru's imports from Chile rose from 5 million dollars to 7.", ["5 million dollars imports level 5000000 USD PE>CL 2016", "7 imports level 7000000 USD PE>CL 2017"]],
    ["a rank is no sum", "In 2017 Peru's exports to Chile were 116 million dollars and it went down to seventh place.", ["116 million dollars exports level 116000000 USD PE>CL 2017"]],
    ["things that follow are no sum", "In 2017 Peru's exports to Chile were 116 million dollars and it grew to 75 firms.", ["116 million dollars exports level 116000000 USD PE>CL 2017", "75 other:firm level 75 count PE>CL 2017"]],
    ["a part of that", "Trade of Peru and Chile came to 20 million dollars in 2017. Copper accounts for 7.7 million of that.", ["20 million dollars trade_turnover level 20000000 USD PE>CL 2017", "7.7 million trade_turnover level 7700000 USD PE>CL 2017"]],
    ["things of that kind are no sum", "Trade of Peru and Chile came to 20 million dollars in 2017. Peru makes 7 million of that fruit's jars.", ["20 million dollars trade_turnover level 20000000 USD PE>CL 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("what spoken words hold against last year, or only add", () => {
  it.each<[string, string, readonly string[]]>([
    ["above last year", "In nine months trade of Peru and Chile was 14 million dollars, nearly a fifth above last year. Exports came to 11 million.", ["14 million dollars trade_turnover level 14000000 USD PE>CL 2018-01/2018-09", "fifth above trade_turnover growth_rate 20 percent PE>CL 2018-01/2018-09", "11 million exports level 11000000 USD PE>CL 2018-01/2018-09"]],
    ["what one would only add is no plan", "I would only add that Chile's investment in Peru is nearing 6 million dollars.", ["6 million dollars investment level 6000000 USD CL>PE as_of:2018-09"]],
    ["what would come is one", "Chile's investment in Peru would come to 6 million dollars.", ["6 million dollars investment level 6000000 USD CL>PE - forecast"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("what goes up", () => {
  it.each<[string, string, string]>([
    ["who is going to buy up to so many", "Peru is going to buy up to 300,000 doses from Chile.", "up_to"],
    ["what goes up to a sum", "Exports of Peru to Chile will go up to 300,000 dollars.", "exact"],
  ])("%s", (_, text, qualifier) => expect(readNews({ title: "Peru and Chile", text }).map((claim) => claim.qualifier)).toEqual([qualifier]));
});

describe("parts of firms and markets", () => {
  it.each<[string, string, readonly string[]]>([
    ["a part of a firm that is bought, and its price", "Peru's Sol Mining bought 98 percent of Andes Oil for 13 million dollars in Chile.", ["98 percent other:ownership_share share 98 percent CL>PE as_of:2018-09", "13 million dollars investment level 13000000 USD PE>CL as_of:2018-09"]],
    ["a part of all trade", "Peru and Chile hold 5 percent of world trade.", ["5 percent trade_turnover share 5 percent PE>CL as_of:2018-09"]],
    ["a held share of trade", "National money held a share of 57 percent in the trade of Peru with Chile in 2017.", ["57 percent trade_turnover share 57 percent PE>CL 2017"]],
    ["a part of goods that is bought", "Peru bought 98 percent of Chilean oil in 2017.", ["98 percent imports share 98 percent PE>CL 2017"]],
    ["a share of a market", "Peru's share of the world copper market is 20 percent.", ["20 percent other:market_share share 20 percent PE>CL as_of:2018-09"]],
    ["a fund of wealth", "Peru's National Welfare Fund is 198 million dollars.", ["198 million dollars other:reserves level 198000000 USD PE>- as_of:2018-09"]],
    ["cars that were made", "Peruvian plants have made 130 thousand cars in Chile this year.", ["130 thousand production_volume level 130000 count PE>- 2018"]],
    ["the capital named right before, in no money", "Investment of Chile in Peru is growing too. In 2016 it came to 1.3 billion, and in 2017 it reached 1.7 billion.", ["1.3 billion investment level 1300000000 USD CL>PE 2016", "1.7 billion investment level 1700000000 USD CL>PE 2017"]],
    ["a programme of economic cooperation", "Peru and Chile agreed in 2017 on a programme of economic cooperation worth $5 million.", ["$5 million other:project_value level 5000000 USD PE>CL 2017"]],
    ["economic ties", "Economic collaboration of Peru and Chile has reached a record: $5 million in 2017.", ["$5 million trade_turnover level 5000000 USD PE>CL 2017"]],
    ["a loan beside economic ties", "To help economic cooperation with Chile, Peru got a loan of $5 million in 2017.", ["$5 million other:loans level 5000000 USD CL>PE 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("trade that is told by a number alone, its name behind it", () => {
  const inWhole = (lang: "en" | "ru" | "az", text: string): readonly string[] => readNews({ lang, date: "2018-09-20", text }).map(({ quote, indicator, value, unit, reporter, partner }) => `${quote} ${indicator} ${value} ${unit} ${reporter ?? "-"}>${partner ?? "-"}`);
  it.each<["en" | "ru" | "az", string, readonly string[]]>([
    ["en", "We have more than four billion in trade turnover with Peru.", ["four billion trade_turnover 4000000000 USD PE>-"]],
    ["ru", "С Перу у нас больше четырёх миллиардов товарооборота.", ["четырёх миллиардов trade_turnover 4000000000 USD PE>-"]],
    ["az", "Peru ilə 4 milyard ticarət dövriyyəmiz var.", ["4 milyard trade_turnover 4000000000 USD PE>AZ"]],
    ["ru", "В Перу проживает 30 миллионов человек.", ["30 миллионов population 30000000 count PE>-"]],
    ["az", "Peruda 5 investisiya layihəsi icra olunur.", ["5 projects 5 count PE>-"]],
    ["az", "Peruya 2 milyon xarici turist gəlib.", ["2 milyon tourists 2000000 count PE>-"]],
  ])("in %s: %s", (lang, text, expected) => expect(inWhole(lang, text)).toEqual(expected));
});
