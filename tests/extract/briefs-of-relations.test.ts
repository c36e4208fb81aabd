import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

/** Everything that is read of a text about Peru and Chile. */
const read = (text: string): readonly string[] => readNews({ text, title: "Peru and Chile", date: "2023-08-20" }).map(inAll);

describe("figures of briefs on relations", () => {
  it.each<[string, string, readonly string[]]>([
    ["trade behind its sum", "Peru and Chile address trade imbalances, with a target of $100 million in bilateral trade by 2030.", ["$100 million trade_turnover level PE>CL 2030 forecast"]],
    ["a balance behind its sum", "In 2022 Peru had a trade deficit of $100 million with Chile.", ["$100 million trade_balance level PE>CL 2022"]],
    ["projects that are promising", "Peru and Chile have signed promising projects worth $2 million.", ["$2 million other:project_value level PE>CL as_of:2023-08"]],
    ["projects that are promised", "Peru has promised Chile projects worth $2 million.", ["$2 million other:project_value level PE>CL - forecast"]],
    ["what is worked towards", "Peru and Chile are working towards trade of $2 million.", ["$2 million trade_turnover level PE>CL - forecast"]],
    ["a part of the doses", "In 2022 trade was $5 million. Peru supplied Chile with 1.2 million doses, including 1 million through COVAX.", ["$5 million trade_turnover level PE>CL 2022", "1.2 million vaccine_doses level PE>CL as_of:2023-08", "1 million vaccine_doses level PE>CL as_of:2023-08"]],
    ["people beside a small sum", "Peru’s population was about 34 million, with an income of 11,200 USD.", ["34 million population level PE>- as_of:2023-08 about", "11,200 USD other:wages level PE>- as_of:2023-08"]],
    ["a sum beside a sum", "In 2022 Peru’s exports to Chile were 34 million, with imports of 11 million USD.", ["34 million exports level PE>CL 2022", "11 million USD imports level PE>CL 2022"]],
    ["a deal with a unit of a firm", "In 2022 a Peruvian builder signed a $2 million deal with a unit of a Chilean bank.", ["$2 million other:contract_value level PE>CL 2022"]],
    ["so much a unit", "In 2022 Peru sold Chile lamps for $200 a unit.", ["$200 price level PE>CL 2022"]],
    ["income of a nation", "In 2022 Peru’s national income was $200 billion.", ["$200 billion gdp level PE>- 2022"]],
    ["a mill", "In 2005 trade of Peru with Chile was $6 million. A $15 million steel mill is being built in Peru.", ["$6 million trade_turnover level PE>CL 2005", "$15 million other:project_value level PE>CL as_of:2023-08"]],
    ["who works for firms counted before", "Peru has 415 companies with Chilean capital. In all, they employ 36,000 people.", ["415 companies_with_foreign_capital level PE>CL as_of:2023-08", "36,000 other:jobs level PE>CL as_of:2023-08"]],
    ["firms that have invested", "Some 180 Peruvian companies have invested in Chile, employing 2,000 people.", ["180 companies_with_foreign_capital level CL>PE as_of:2023-08 about", "2,000 other:jobs level CL>PE as_of:2023-08"]],
    ["a reason is not measured", "In 2022 Peru’s trade with Chile shrank by 6 percent due to lower gas imports and amounted to only 57 million dollars.", ["6 percent trade_turnover growth_rate PE>CL 2022", "57 million dollars trade_turnover level PE>CL 2022"]],
    ["whose direct investments", "With more than €28 million Chilean direct investments, Peru is a partner of Chile.", ["€28 million investment level CL>PE as_of:2023-08 more_than"]],
    ["from a country is no starting point", "Trade of Peru and Chile was $24 million in 2010-2011, with Peruvian imports from Chile accounting for $23 million.", ["$24 million trade_turnover level PE>CL 2010/2011", "$23 million imports level PE>CL 2010/2011"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("labels of a list", () => {
  it.each<[string, string]>([
    ["a field of work", "Investment Hub: Over 60 Chilean companies work in Peru.\nDevelopment Cooperation: Peru gave Chile $5 million in aid."],
    ["words of the title", "Bilateral Trade: Peru’s exports to Chile were $5 million in 2022."],
  ])("%s speaks not", (_, text) => {
    const claims = readNews({ text, title: "Peru and Chile: Bilateral Trade, Cooperation", date: "2023-08-20" });
    expect(claims.map(({ speaker }) => speaker)).toEqual(claims.map(() => null));
    expect(claims.length).toBeGreaterThan(0);
  });
});
