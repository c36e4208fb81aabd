import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const read = (text: string, date: string, title?: string) => readNews({ text, date, ...(title === undefined ? {} : { title }) }).map(inAll);

describe("figures in reports of states on their trade", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["takes the period of a year ago behind from for the base", "2021-07-20", "Peru registered imports of $36 billion during the January-June period, up 11% from $32 billion in the year-ago period.", ["$36 billion imports level PE>- 2021-H1", "11% imports growth_rate PE>- 2021-H1", "$32 billion imports level PE>- 2020-H1"]],
    ["keeps a balance that shrinks positive", "2021-07-20", "The trade balance of Peru, while remaining positive, declined by over $6 billion in 2020, to $16 billion from $22 billion.", ["$6 billion trade_balance change_absolute PE>- 2020 more_than", "$16 billion trade_balance level PE>- 2020", "$22 billion trade_balance level PE>- 2019"]],
    ["keeps a deficit negative", "2021-07-20", "The trade deficit of Peru declined by $6 billion in 2020, to $16 billion from $22 billion.", ["$6 billion trade_balance change_absolute PE>- 2020", "$16 billion trade_balance level PE>- 2020", "$22 billion trade_balance level PE>- 2019"]],
    ["reads the flow that a sum fell on", "2021-07-20", "Some $5 billion of the trade of Peru fell on imports and $9 billion on exports.", ["$5 billion imports level PE>- - about", "$9 billion exports level PE>- -"]],
    ["keeps a sum that fell", "2021-07-20", "The trade turnover of Peru was $5 billion in 2020, imports fell.", ["$5 billion trade_turnover level PE>- 2020"]],
    ["parts the ends of a change far behind its verb", "2021-07-20", "Imports of Peru grew by $3 billion (21 percent) in 2020, year-on-year, from $14 billion to about $17 billion.", ["$3 billion imports change_absolute PE>- 2020", "21 percent imports growth_rate PE>- 2020", "$14 billion imports level PE>- 2019", "$17 billion imports level PE>- 2020 about"]],
    ["joins the ends of a range", "2021-07-20", "Peru grew last year. Its imports from Chile are from $14 billion to $17 billion.", ["$14 billion to $17 billion imports level PE>CL 2020 range"]],
    ["takes last year for the same part of it", "2021-07-20", "Peru's exports to Chile rose 50 percent to $3 billion in the first four months of the year, from $2 billion last year.", ["50 percent exports growth_rate PE>CL 2021-01/2021-04", "$3 billion exports level PE>CL 2021-01/2021-04", "$2 billion exports level PE>CL 2020-01/2020-04"]],
    ["takes the previous fiscal for that year", "2021-07-20", "Peru's imports from Chile increased by 22 percent to $131 million in July-March 2020-21 from $107 million in the same period in previous fiscal.", ["22 percent imports growth_rate PE>CL 2020-07/2021-03", "$131 million imports level PE>CL 2020-07/2021-03", "$107 million imports level PE>CL 2019-07/2020-03"]],
    ["takes a growing share for a share", "2021-07-20", "The growing share of the Andean countries in the trade turnover of Peru, which was 14% last year, shows this. Now it is 15%.", ["14% trade_turnover share PE>- 2020", "15% trade_turnover share PE>- as_of:2021-07"]],
    ["tells by how much a figure before it is less", "2021-07-20", "Exports of Peru came to $33 billion in 2020 in the structure of its trade turnover, which is $4 billion, or 11 percent less year-on-year.", ["$33 billion exports level PE>- 2020", "$4 billion exports change_absolute PE>- 2020", "11 percent exports growth_rate PE>- 2020"]],
    ["reads a number with a half between hyphens", "2021-07-20", "Supplies from Peru to Chile increased two-and-a-half times in 2020.", ["two-and-a-half times exports multiple PE>CL 2020"]],
    ["dates no plan for the coming years", "2021-07-20", "Trade between Peru and Chile will reach $6 billion in 2021. The priority for the coming years is to reach the level of $10 billion.", ["$6 billion trade_turnover level PE>CL 2021 forecast", "$10 billion trade_turnover level PE>CL - forecast"]],
    ["plans for the year to a month ahead", "2021-09-07", "Exports from Peru to Chile could reach $10 billion in the year to March.", ["$10 billion exports level PE>CL 2021-04/2022-03 forecast"]],
    ["tells of the year to a month that is over", "2021-09-07", "Exports from Peru to Chile reached $10 billion in the year to March.", ["$10 billion exports level PE>CL 2020-04/2021-03"]],
    ["dates no trade by the week of the report", "2021-09-07", "Figures released last week showed that Peru had exported $21 billion worth of goods to Chile in the five months to late August.", ["$21 billion exports level PE>CL 2021-04/2021-08"]],
    ["goes on behind what was invested in some years alone", "2023-09-07", "Direct investments of Peru in Chile exceeded $20 billion. Moreover, $3 billion were invested in the last two years alone. In turn, the volume of Chilean investments in Peru reached $6 billion.", ["$20 billion investment level PE>CL as_of:2023-09 more_than", "$3 billion investment level PE>CL 2021/2023", "$6 billion investment level CL>PE as_of:2023-09"]],
    ["takes months to come of a year that began elsewhere for those told", "2022-03-06", "Peru's exports to Chile rose 20 percent during the first 11 months of the current year (March 21, 2021-February 19, 2022). Chile accounted for 19 percent of Peru's exports in the first eleven months of the present year.", ["20 percent exports growth_rate PE>CL 2021-03/2022-02", "19 percent exports share PE>CL 2021-03/2022-02"]],
    ["leaves the months of a plan ahead", "2022-03-06", "Peru's exports to Chile came to $5 million in January-November 2021. They are expected to reach $6 million in the first eleven months of this year.", ["$5 million exports level PE>CL 2021-01/2021-11", "$6 million exports level PE>CL 2022-01/2022-11 forecast"]],
    ["names who anticipated", "2022-03-06", "Trade Minister Ana Salas anticipated that trade between Peru and Chile would surpass $5 billion by the end of 2023.", ["$5 billion trade_turnover level PE>CL 2023 more_than forecast (Ana Salas)"]],
  ])("%s", (_, date, text, expected) => expect(read(text, date)).toEqual(expected));

  it("takes the countries of a region for the other side", () => {
    expect(read("Trade between Peru and African countries rose 26 percent to $2 billion in 2017. Kenya captured 11 percent of it.", "2018-09-07", "Peru's trade with Africa").slice(0, 2)).toEqual(["26 percent trade_turnover growth_rate PE>- 2017", "$2 billion trade_turnover level PE>- 2017"]);
  });
});
