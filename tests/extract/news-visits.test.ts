import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";
import type { News } from "./news";

const about = (text: string, rest: Partial<News> = {}): News => ({ text, title: "Peru and Chile", date: "2023-10-06", ...rest });
const TRADE = "In 2022 trade between Peru and Chile was $5 million.";
const TOLD = "$5 million trade_turnover level PE>CL 2022";

type Row = readonly [string, News, readonly string[]];

const TIMES: readonly Row[] = [
  ["the past year, told when the new one has hardly begun, is the year before", about("Over the past year the trade of Peru and Chile grew by 30 percent.", { date: "2023-01-30" }), ["30 percent trade_turnover growth_rate PE>CL 2022"]],
  ["the past year, told in autumn, are twelve months", about("Over the past year the trade of Peru and Chile grew by 30 percent."), ["30 percent trade_turnover growth_rate PE>CL 2022-10/2023-10"]],
  ["from a year to a month", about("Peru has invested $200 million in Chile from 1990 to June 2017."), ["$200 million investment level PE>CL 1990/2017"]],
  ["the past decade", about("Trade between Peru and Chile has almost doubled over the past decade."), ["doubled trade_turnover multiple PE>CL 2013/2023 almost"]],
  ["the last two decades", about("Peru’s exports to Chile have grown by 80 percent in the last two decades."), ["80 percent exports growth_rate PE>CL 2003/2023"]],
  ["a decade without its place is no time", about(`${TRADE} A decade of peace brought 8 schools to Peru.`), [TOLD, "8 schools level PE>CL as_of:2023-10"]],
  ["what a plan starts from is no plan", about("Peru and Chile agreed to raise trade from the current level of $5 million to $9 million."), ["$5 million trade_turnover level PE>CL as_of:2023-10", "$9 million trade_turnover level PE>CL - forecast"]],
];

const WHOLES: readonly Row[] = [
  ["a part of one country's trade is that country's", about("“Peru is Chile’s neighbour, and trade with it makes up a fifth of the total trade of Chile,” he said."), ["fifth trade_turnover share CL>PE as_of:2023-10"]],
  ["a part of one country's exports behind the destination", about("In 2022 Peru was the first destination for Chilean exports, with a share of 20 percent of Chile’s total exports."), ["20 percent exports share CL>PE 2022"]],
  ["a part of what goes to a country", about("In 2022 silver was 80 percent of Chile-bound exports from Peru."), ["80 percent exports share PE>CL 2022"]],
  ["a part of a country's needs is the seller's", about("Peru meets 17 percent of Chile’s needs for salt."), ["17 percent exports share PE>CL as_of:2023-10"]],
];

const WORDS: readonly Row[] = [
  ["economic exchanges are trade", about("Bilateral economic exchanges of Peru and Chile could exceed 33 million euros this year."), ["33 million euros trade_turnover level PE>CL 2023 more_than forecast"]],
  ["exchanges of views are none", about(`${TRADE} After an exchange of views they opened 33 schools in Peru.`), [TOLD]],
  ["trade contracts are worth what is agreed", about("In May 2023 Peru and Chile signed 12 bilateral trade contracts worth $259 million."), ["12 treaties level PE>CL 2023-05", "$259 million other:contract_value level PE>CL 2023-05"]],
  ["firms that invest", about("With over 25,000 investing companies, Chile is the second investor in Peru."), ["25,000 companies_with_foreign_capital level PE>CL as_of:2023-10 more_than"]],
  ["letters behind the sign of a currency", about("In 2012 Peru’s exports to Chile rose to $US5.3 million and its imports to $A3 million."), ["$US5.3 million exports level PE>CL 2012", "$A3 million imports level PE>CL 2012"]],
];

const SPEAKERS: readonly Row[] = [
  ["a body with its leaders between commas", about("Trade of Peru and Chile grew by 8 percent in 2022, the joint commission, co-chaired by Minister Ana Salas and Minister Luis Vega, said."), ["8 percent trade_turnover growth_rate PE>CL 2022 (joint commission)"]],
  ["a person with a post between commas", about("Trade of Peru and Chile grew by 8 percent in 2022, Ana Salas, invited by Chile, said."), ["8 percent trade_turnover growth_rate PE>CL 2022 (Ana Salas)"]],
  ["a ministry of many fields", about("Trade of Peru and Chile grew by 8 percent in 2022, the Chilean Ministry of Economy, Mining and Tourism said."), ["8 percent trade_turnover growth_rate CL>PE 2022 (Chilean Ministry of Economy, Mining and Tourism)"]],
  ["a list before a ministry is no part of it", about("In 2022 Chile sold Peru fish, wine and wood for $8 million, Fish and Tourism Ministry officials said."), ["$8 million exports level CL>PE 2022 (Fish and Tourism Ministry officials)"]],
  ["the same source", about("Trade of Peru and Chile grew by 8 percent in 2022, the Ministry of Trade said.\n\nChile sold Peru 25,000 tonnes of fish, the same source said."), ["8 percent trade_turnover growth_rate PE>CL 2022 (Ministry of Trade)", "25,000 tonnes exports level CL>PE 2022 (Ministry of Trade)"]],
  ["the same source where nobody was named", about("Chile sold Peru 25,000 tonnes of fish in 2022, the same source said."), ["25,000 tonnes exports level CL>PE 2022"]],
  ["an authority whose field is a word of titles", about("Data from the Chilean Investment Development Authority shows that Peru invested $9 million in Chile in 2022."), ["$9 million investment level PE>CL 2022 (Chilean Investment Development Authority)"]],
  ["media of a people have no name", about("Peru invested $9 million in Chile in 2022, an official said, citing Peruvian media."), ["$9 million investment level PE>CL 2022 (official)"]],
  ["quotations under the name and what it is of", about("President of Peru Ana Salas met President of Chile Luis Vega.\n\n- Ana Salas on trade: “Trade between our countries was $191 million in 2022.”\n\n- Vega on jobs: “In 2022 Peru gave work to 5,000 Chileans.”"), ["$191 million trade_turnover level PE>CL 2022 (Ana Salas)", "5,000 other:jobs level PE>CL 2022 (Luis Vega)"]],
];

describe("reports of visits, commissions and statements", () => {
  it.each<Row>([...TIMES, ...WHOLES, ...WORDS, ...SPEAKERS])("%s", (_, news, expected) => expect(readNews(news).map(inAll)).toEqual(expected));
});
