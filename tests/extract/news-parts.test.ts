import { describe, expect, it } from "vitest";
import { readNews } from "./news";

/** Words, what is measured, whose it is and when, as "5 tonnes exports PE>CL 2018". */
function read(title: string, text: string): readonly string[] {
  const claims = readNews({ text, title, date: "2023-08-20" });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.reporter ?? "-"}>${claim.partner ?? "-"} ${claim.period?.label ?? "-"}`);
}

describe("parts of a country's trade in news", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["who takes a part is the partner", "Peru sells more", "Peru's exports came to $60 billion in 2022. Chile took 26 per cent of shipments.", ["$60 billion exports PE>- 2022", "26 per cent exports PE>CL 2022"]],
    ["who accounts for a part of imports too", "Peru buys more", "Peru's imports came to $60 billion in 2022. Chile accounted for 26 per cent of imports.", ["$60 billion imports PE>- 2022", "26 per cent imports PE>CL 2022"]],
    ["a part of another's trade is the other's", "Peru sells more", "Peru's exports came to $60 billion in 2022. Peru accounted for 26 per cent of Chile's imports in 2022.", ["$60 billion exports PE>- 2022", "26 per cent imports CL>PE 2022"]],
    ["a part of what is sold to one is no list", "Fish", "Peru exported fish worth $2 billion to Chile in 2022, a quarter of its total exports. Togo sold fish too.", ["$2 billion exports PE>CL 2022", "quarter exports PE>CL 2022"]],
    ["a list of three goes out from the country told before", "Peru's exports to Chile in January", "In January 2023 total foreign trade of Peru was $687 million. Trade with Chile was $447 million. 58 percent of exports went to Chile, 6 percent to Togo and 2 percent to Kenya. The trade balance was in surplus by $115 million.", [
      "$687 million trade_turnover PE>- 2023-01", "$447 million trade_turnover PE>CL 2023-01", "58 percent exports PE>CL 2023-01", "6 percent exports PE>TG 2023-01", "2 percent exports PE>KE 2023-01", "$115 million trade_balance PE>- 2023-01",
    ]],
    ["the last quarter of a year is its fourth", "Peru", "Peru's exports to Chile were $5 million in the last quarter of 2021.", ["$5 million exports PE>CL 2021-Q4"]],
    ["what it is held against has it too", "Peru", "Peru's exports to Chile were $5 million in the first quarter of 2022, against $4 million in the last quarter of 2021.", ["$5 million exports PE>CL 2022-Q1", "$4 million exports PE>CL 2021-Q4"]],
    ["last quarter alone is the one before", "Peru", "Peru's exports to Chile were $5 million last quarter.", ["$5 million exports PE>CL 2023-Q2"]],
    ["children at school are pupils", "Peru", "About 4,500 Chilean children went to Peruvian schools in 2022.", ["4,500 students PE>CL 2022"]],
    ["schools are schools", "Peru", "There were 45 Chilean schools in Peru in 2022.", ["45 schools PE>CL 2022"]],
  ])("%s", (_, title, text, expected) => expect(read(title, text)).toEqual(expected));
});
