import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";
import type { News } from "./news";

const about = (text: string, rest: Partial<News> = {}): News => ({ text, title: "Peru and Chile", date: "2023-10-06", ...rest });
const TRADE = "In 2022 trade between Peru and Chile was $5 million.";
const TOLD = "$5 million trade_turnover level PE>CL 2022";

type Row = readonly [string, News, readonly string[]];

const TIMES: readonly Row[] = [
  ["the past year, told when the new one has hardly begun, is the year before", about("Over the past year the trade of Peru and Chile grew by 30 percent.", { date: "2023-01-30" }), ["30 percent trade_turnover growth_rate PE>CL 2022"]],
  ["the past year of trade, told in autumn, is the year before", about("Over the past year the trade of Peru and Chile grew by 30 percent."), ["30 percent trade_turnover growth_rate PE>CL 2022"]],
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
  ["exchanges of views are none", about(`${TRADE} After an exchange of views they opened 33 schools in Peru.`), [TOLD, "33 schools level PE>CL as_of:2023-10"]],
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

const REGIONS: readonly Row[] = [
  ["trade with a part of the world beside its hyphen", about("Peru-Africa trade came to $210 million in 2022."), ["$210 million trade_turnover level PE>- 2022"]],
  ["what is put into the countries of a region", about("By the end of 2022, Chile has invested a total of over 5 million dollars in African countries."), ["5 million dollars investment level CL>- 2022 more_than"]],
  ["firms that work in a region", about("By the end of 2022, Chile’s investment in Africa was 25 million dollars, with 400 Chilean companies operating in Africa."), ["25 million dollars investment level CL>- 2022", "400 companies_with_foreign_capital level ->CL 2022"]],
  ["the largest in a region is with a country", about("In 2022 Peru was the largest investor from Latin America in Chile, with 25 million dollars."), ["25 million dollars investment level PE>CL 2022"]],
  ["its neighbour is the other of two", about("Peru exported goods worth over $10 million to its neighbor in 2022."), ["$10 million exports level PE>CL 2022 more_than"]],
];

const CALENDARS: readonly Row[] = [
  ["months in brackets tell those of another calendar", about("Peru’s exports to Chile were $9 million in the first seven months of the current Andean calendar year (January 20-August 21)."), ["$9 million exports level PE>CL 2023-01/2023-08"]],
  ["a sum in brackets tells none", about("Peru’s exports to Chile were $9 million in the first seven months of the current year (7 million a year before)."), ["$9 million exports level PE>CL 2023-01/2023-07", "7 million exports level PE>CL 2022-01/2022-07"]],
  ["times more than that of a year", about("By the end of 2022 Peru’s investment in Chile exceeded $32 million, 60 times that of 2000."), ["$32 million investment level PE>CL 2022 more_than", "60 times investment multiple PE>CL 2022"]],
  ["years gone by when the new one has hardly begun", about("Peru’s exports to Chile have grown by 30 percent in the past eight years.", { date: "2023-01-20" }), ["30 percent exports growth_rate PE>CL 2014/2022"]],
  ["ways to raise trade are plans", about("Ministers of Peru and Chile discussed ways to boost trade to $20 million."), ["$20 million trade_turnover level PE>CL - forecast"]],
  ["in order to is no order", about("“This paves the way for work in order to reach the $20 million trade,” the minister of Peru said in Chile."), ["$20 million trade_turnover level PE>CL - forecast (minister of Peru)"]],
  ["an aim is of no time, whatever is now", about("Peru and Chile are eager to achieve a target of $30 million annual trade exchange."), ["$30 million trade_turnover level PE>CL - forecast"]],
];

const NAMES: readonly Row[] = [
  ["a family name that comes first", about("Visiting Chilean Minister Vega Luis met Peru’s president. Trade was $5 million in 2022, Vega said."), ["$5 million trade_turnover level CL>PE 2022 (Vega Luis)"]],
  ["a first name that is another’s", about("Chilean Minister Luis Vega met Peru’s president. Trade was $5 million in 2022, Salas said."), ["$5 million trade_turnover level CL>PE 2022 (Salas)"]],
  ["a title of fields", about("Peruvian Minister for Economic Diplomacy Ana Salas said trade with Chile was $5 million in 2022."), ["$5 million trade_turnover level PE>CL 2022 (Ana Salas)"]],
  ["he is whose verb the sentence has", about("Peruvian President Ana Salas thanked Chilean leader Luis Vega for the invitation. According to her, trade was $5 million in 2022."), ["$5 million trade_turnover level PE>CL 2022 (Ana Salas)"]],
  ["he is nobody behind a preposition", about("Talks with Peruvian President Luis Salas went well. According to him, trade with Chile was $5 million in 2022."), ["$5 million trade_turnover level PE>CL 2022 (Luis Salas)"]],
  ["an agency that passes on what a minister says", about("Peruvian Minister Ana Salas says trade with Chile was $5 million in 2022, Kuvira reported."), ["$5 million trade_turnover level PE>CL 2022 (Ana Salas)"]],
  ["who reports alone is the source", about("Trade of Peru with Chile was $5 million in 2022, Salas reported."), ["$5 million trade_turnover level PE>CL 2022 (Salas)"]],
];

const PLANS: readonly Row[] = [
  ["a figure of so many months", about("Trade of Peru and Chile topped 10 million dollars last year. The eight-month figure was 7 million dollars, and Peru’s exports reached 4 million dollars during the period."), ["10 million dollars trade_turnover level PE>CL 2022 more_than", "7 million dollars trade_turnover level PE>CL 2023-01/2023-08", "4 million dollars exports level PE>CL 2023-01/2023-08"]],
  ["a visit of so many months is no time", about(`${TRADE} After an eight-month visit exports of Peru to Chile grew by 4 percent.`), [TOLD, "4 percent exports growth_rate PE>CL 2022"]],
  ["a ministry of planning plans nothing", about("By the data of Chile’s Ministry of Planning and Investment, Peru invested in 411 projects with a total capital of 42 million dollars in Chile as of June 2023."), ["411 projects level CL>PE as_of:2023-06", "42 million dollars investment level PE>CL as_of:2023-06"]],
  ["what is expected to hit a sum", about("In 2022 trade of Peru and Chile was $8 million, and it is expected to hit at least $10 million this year."), ["$8 million trade_turnover level PE>CL 2022", "$10 million trade_turnover level PE>CL 2023 at_least forecast"]],
  ["when an aim was set is not its time", about("Peru and Chile go towards the target of $20 million in trade set by the two ministers in December 2022."), ["$20 million trade_turnover level PE>CL - forecast"]],
  ["an aim for a year is of that year", about("Peru and Chile go towards the target of $20 million in trade by 2030, set by the two ministers."), ["$20 million trade_turnover level PE>CL 2030 forecast"]],
  ["what was decided on is to come", about("“Peru’s fund has decided to invest at least $10 million in Chile,” the daily Mercurio quotes Ana Salas."), ["$10 million investment level PE>CL - at_least forecast (Ana Salas)"]],
  ["what was given before is not", about("Peru decided to send more aid in addition to the $9 million that Chile received in 2022."), ["$9 million other:aid level PE>CL 2022"]],
  ["what adds up to a sum is that sum", about("Peru’s investments in Chile add up to $4.5 million, while those of Chile neared $2 million."), ["$4.5 million investment level PE>CL as_of:2023-10", "$2 million investment level CL>PE as_of:2023-10 almost"]],
  ["a week dates the visit alone", about("Minister Ana Salas of Peru visited Chile this week. Trade between them stands at $7 million."), ["$7 million trade_turnover level PE>CL as_of:2023-10"]],
  ["trade of several states and one", about("Trade between the GCC states and Peru reached $83 million in 2022."), ["$83 million trade_turnover level ->PE 2022"]],
];

const NOBODY: readonly Row[] = [
  ["who is expected says nothing", about("Peruvian Minister Ana Salas is expected in Chile tomorrow. In 2022 Peru exported goods worth $4 million to Chile."), ["$4 million exports level PE>CL 2022"]],
  ["figures of no named office", about("According to official figures, trade between Peru and Chile went from $5 million in 2006 to $9 million in 2014."), ["$5 million trade_turnover level PE>CL 2006", "$9 million trade_turnover level PE>CL 2014"]],
  ["an official without a name", about("According to an official, trade between Peru and Chile was $5 million in 2006."), ["$5 million trade_turnover level PE>CL 2006 (official)"]],
];

const SIDES: readonly Row[] = [
  ["whose trade it is told to be keeps its exports", about("The trade of Peru’s fishers with Chile was $6 million in 2021, with an export value of $5 million.", { title: "Visit to Chile" }), ["$6 million trade_turnover level PE>CL 2021", "$5 million exports level PE>CL 2021"]],
  ["firms that work where was said before", about("Chile is our neighbour; 17,000 Peruvian businesses have operations there."), ["17,000 companies_with_foreign_capital level CL>PE as_of:2023-10"]],
  ["there are firms is no place", about("There are 17,000 Peruvian businesses at work in Chile."), ["17,000 companies_with_foreign_capital level CL>PE as_of:2023-10"]],
  ["a market by its goods", about("In 2022 Peru sold goods to Chile. This made Chile Peru’s second largest palm oil export market, accounting for 11 percent of the country’s total palm oil exports."), ["11 percent exports share PE>CL 2022"]],
  ["a country by its part of the world", about("In 2022 Peru sold goods worth $9 million to India. Imports from the Asian giant topped $5 million."), ["$9 million exports level PE>IN 2022", "$5 million imports level PE>IN 2022 more_than"]],
  ["threats are no tariffs yet", about("Chile repeated its threat to impose 35 percent tariffs on imported fish from Peru."), ["35 percent other:tariff level CL>PE - forecast"]],
  ["trade without tariffs is no tariff", about("Peru is to remove tariffs on about 96 percent of its trade with Chile."), ["96 percent trade_turnover share PE>CL - about forecast"]],
  ["scales that touch their figure", about("Peru aims to lift exports to Chile above RM14bil this year."), ["RM14bil exports level PE>CL 2023 more_than forecast"]],
  ["a bill is no scale", about("In 2022 Chile’s import bill for fish from Peru was $5 million."), ["$5 million imports level CL>PE 2022"]],
];

const SUPPORT: readonly Row[] = [
  ["support of one for the other", about("“This follows Chile’s recent foreign exchange support of over $900 million to Peru,” the envoy of Chile said."), ["$900 million other:aid level CL>PE - more_than (envoy of Chile)"]],
  ["support from a neighbour", about("Peru got $900 million in support from Chile in 2022."), ["$900 million other:aid level CL>PE 2022"]],
  ["under a credit line is not below it", about("Fish from Chile came to Peru under the $1 billion line of credit."), ["$1 billion other:loans level CL>PE -"]],
  ["below a sum is", about("In 2022 trade of Peru and Chile was under $1 billion."), ["$1 billion trade_turnover level PE>CL 2022 less_than"]],
  ["a partner within a part of the world", about("In 2016 Peru became the second trading partner of Chile in America and Oceania and bilateral trade grew by 4.7 percent."), ["4.7 percent trade_turnover growth_rate PE>CL 2016"]],
  ["where a sum is heading", about("In 2022 trade of Peru and Chile was $5 million, and it is heading towards $9 million."), ["$5 million trade_turnover level PE>CL 2022", "$9 million trade_turnover level PE>CL - forecast"]],
];

const FLOOR: readonly Row[] = [
  ["a name in capitals takes the floor", about("ANA SALAS: I welcome the foreign minister of Peru to Chile.\n\nOur two-way trade was over $24 million in 2022."), ["$24 million trade_turnover level PE>CL 2022 more_than (ANA SALAS)"]],
  ["a heading in capitals does not", about("TRADE NEWS: HERE IT IS\n\nTwo-way trade of Peru and Chile was over $24 million in 2022."), ["$24 million trade_turnover level PE>CL 2022 more_than"]],
  ["a prime minister in short", about("Peruvian Prime Minister Ana Salas was in Chile. “Trade was $24 million in 2022,” Peruvian PM said."), ["$24 million trade_turnover level PE>CL 2022 (Ana Salas)"]],
  ["who only obtained a paper", about("The report, obtained in advance by Mercurio, says that Peru invested $25 million in Chile in 2022."), ["$25 million investment level PE>CL 2022"]],
];

describe("reports of visits, commissions and statements", () => {
  it.each<Row>([...TIMES, ...WHOLES, ...WORDS, ...SPEAKERS, ...REGIONS, ...CALENDARS, ...NAMES, ...PLANS, ...NOBODY, ...SIDES, ...SUPPORT, ...FLOOR])("%s", (_, news, expected) => expect(readNews(news).map(inAll)).toEqual(expected));
});
