import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

/** Everything that is read of a text about Peru and Chile. */
const read = (text: string): readonly string[] => readNews({ text, title: "Peru and Chile", date: "2023-08-20" }).map(inAll);

describe("what unions and regions have", () => {
  it.each<[string, string, readonly string[]]>([
    ["their product and what is told next of it", "In the first half of 2023, the gross domestic product of the Eurasian Economic Union grew by 4%. Retail trade rose by 7 percent.", ["4% gdp growth_rate ->- 2023-H1", "7 percent other:retail_trade growth_rate ->- 2023-H1"]],
    ["their people", "The EAEU is a market with a population of 200 million.", ["200 million population level ->- as_of:2023-08"]],
    ["a country's product", "In 2022 the gross domestic product of Peru grew by 4%.", ["4% gdp growth_rate PE>- 2022"]],
    ["a country in a region", "In 2022 the gross domestic product of Peru, the largest in South America, grew by 4%.", ["4% gdp growth_rate PE>- 2022"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("trade that is none of two countries, and parts of it that are", () => {
  it.each<[string, string, readonly string[]]>([
    ["a part that was imported", "Over 90 percent of the petrol used by Peru in 2022 was imported from Chile.", ["90 percent imports share PE>CL 2022 more_than"]],
    ["a part that is used", "In 2022, 90 percent of the petrol in Peru was used by buses.", ["90 percent other:petrol share PE>CL 2022"]],
    ["what companies turn over", "More than 70 Chilean companies operate in Peru, with an annual turnover of 700 million dollars.", ["70 companies_with_foreign_capital level PE>CL as_of:2023-08 more_than", "700 million dollars other:revenue level PE>CL as_of:2023-08"]],
    ["what companies trade", "In 2022 Chilean companies and Peru had a trade turnover of 700 million dollars.", ["700 million dollars trade_turnover level CL>PE 2022"]],
    ["those who live there though somebody travelled", "The guests travelled through Peru, home to almost 4 million Chileans.", ["4 million population level PE>CL as_of:2023-08 almost"]],
    ["those who travelled", "In 2022 almost 4 million Chileans visited Peru.", ["4 million tourists level PE>CL 2022 almost"]],
    ["those who have studied", "More than 70,000 Peruvian citizens have graduated from Chilean universities.", ["70,000 students level CL>PE as_of:2023-08 more_than"]],
    ["those who study elsewhere", "In 2022, 700 students from Chilean universities studied in Peru.", ["700 students level PE>CL 2022"]],
    ["the first months are no January", "In the first months of 2023, trade of Peru with Chile grew by 21 percent.", ["21 percent trade_turnover growth_rate PE>CL 2023"]],
    ["the first month is", "In the first month of 2023, trade of Peru with Chile grew by 21 percent.", ["21 percent trade_turnover growth_rate PE>CL 2023-01"]],
    ["as planned", "The work is going as planned; Peru’s investment in Chile stands at 630 million dollars.", ["630 million dollars investment level PE>CL -"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("posts whose bearer is named later", () => {
  const told = "The economy is doing well, the Peruvian ambassador to Chile said Tuesday.\n\nIvan Salas said that Peru would open a road. The ambassador added that in 2022 Peru’s exports to Chile grew by 7 percent.";

  it("are those of who has spoken since", () => {
    expect(read(told)).toEqual(["7 percent exports growth_rate PE>CL 2022 (Ivan Salas)"]);
  });

  it("are not those of somebody who has another post", () => {
    expect(read(told.replace("Ivan Salas said", "Minister of Transport Ivan Salas said"))).toEqual(["7 percent exports growth_rate PE>CL 2022 (Peruvian ambassador to Chile)"]);
  });
});
