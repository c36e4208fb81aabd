import { describe, expect, it } from "vitest";
import { readNews, type News } from "./news";

/** Words, value, unit, qualifier, what is measured and whose it is, as "5 percent = 5 percent exact exports growth_rate PE>CL". */
function read(news: News): readonly string[] {
  const claims = readNews({ date: "2023-08-20", ...news });
  return claims.map((claim) => `${claim.quote} = ${claim.value} ${claim.unit} ${claim.qualifier} ${claim.indicator} ${claim.measure} ${claim.reporter ?? "-"}>${claim.partner ?? "-"}`);
}

describe("sums in news of trade", () => {
  it.each<[string, News, readonly string[]]>([
    ["money of one name is the writer's where two countries have it", { publisher: "Bank of Jordan", text: "Jordan's exports to Iraq were 90 million dinars in 2022." }, ["90 million dinars = 90000000 JOD exact exports level JO>IQ"]],
    ["or that of the country told of most", { title: "Tunisia sells more", text: "Tunisia sold more. Tunisia's exports to Algeria were 90 million dinars in 2022." }, ["90 million dinars = 90000000 TND exact exports level TN>DZ"]],
    ["or that of the only one that has it", { publisher: "Bank of Jordan", text: "Algeria's exports to Chile were 90 million dinars in 2022." }, ["90 million dinars = 90000000 DZD exact exports level DZ>CL"]],
    ["a level to bring trade up to is no bound", { text: "Peru and Chile agreed to bring trade up to $10 billion." }, ["$10 billion = 10000000000 USD exact trade_turnover level PE>CL"]],
    ["up to without raising is one", { text: "Peru's exports to Chile make up to $10 billion a year." }, ["$10 billion = 10000000000 USD up_to exports level PE>CL"]],
    ["trading value is trade", { text: "The trading value between Peru and Chile reached $6 billion in 2022." }, ["$6 billion = 6000000000 USD exact trade_turnover level PE>CL"]],
    ["a negative balance is a deficit", { text: "Peru's trade with Chile was $8 billion in 2022, with a negative balance of $88 million." }, ["$8 billion = 8000000000 USD exact trade_turnover level PE>CL", "$88 million = -88000000 USD exact trade_balance level PE>CL"]],
    ["a surplus is of whom it is for", { text: "Trade between Peru and Chile came to $8 billion in 2022, with a surplus of $6 million for Chile." }, ["$8 billion = 8000000000 USD exact trade_turnover level PE>CL", "$6 million = 6000000 USD exact trade_balance level CL>PE"]],
    ["the volume alone is that of trade", { text: "Trade between Peru and Chile was $2 billion in 2022. Peru's exports were $1 billion, and the two want to lift the volume to $5 billion." }, [
      "$2 billion = 2000000000 USD exact trade_turnover level PE>CL", "$1 billion = 1000000000 USD exact exports level PE>CL", "$5 billion = 5000000000 USD exact trade_turnover level PE>CL",
    ]],
    ["the volume of exports is that of exports", { text: "Trade between Peru and Chile was $2 billion in 2022. Peru wants to lift the volume of exports to $5 billion." }, ["$2 billion = 2000000000 USD exact trade_turnover level PE>CL", "$5 billion = 5000000000 USD exact exports level PE>CL"]],
    ["made up is no rise", { text: "In 2022 Peru's exports to Chile were made up of coal, followed by minerals representing 25 percent." }, ["25 percent = 25 percent exact exports share PE>CL"]],
    ["up is a rise", { text: "In 2022 Peru's exports to Chile were up 25 percent." }, ["25 percent = 25 percent exact exports growth_rate PE>CL"]],
    ["a deficit has parts", { title: "Nepal", text: "Nepal's deficit with India came to $5 billion in 2022, accounting for 60 percent of Nepal's total trade deficit." }, ["$5 billion = -5000000000 USD exact trade_balance level NP>IN", "60 percent = 60 percent exact trade_balance share NP>IN"]],
    ["whom companies employ are jobs", { text: "More than 4,000 Estonian-owned companies were registered in Finland in 2022, employing 12,000." }, ["4,000 = 4000 count more_than companies_with_foreign_capital level FI>EE", "12,000 = 12000 count exact other:jobs level FI>EE"]],
    ["doses of a list go to each", { title: "Spain gives", text: "Spain will send vaccines: Paraguay gets 252,000 doses; Guatemala, 201,600; and Nicaragua, 97,920." }, [
      "252,000 = 252000 count exact vaccine_doses level ES>PY", "201,600 = 201600 count exact vaccine_doses level ES>GT", "97,920 = 97920 count exact vaccine_doses level ES>NI",
    ]],
    ["a capital that opens a report is no item of a list", { title: "Chilean guests visit Peru", text: "LIMA - Nearly 1.06 million Chilean tourists visited Peru in 2022, making Chile Peru's second largest source market. Kenyan nationals came third with 1.29 million arrivals." }, [
      "1.06 million = 1060000 count almost tourists level PE>CL", "1.29 million = 1290000 count exact tourists level PE>KE",
    ]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
