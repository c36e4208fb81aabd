import { describe, expect, it } from "vitest";
import type { News } from "./news";
import { inAll, readNews } from "./news";

const read = (news: News): readonly string[] => readNews({ date: "2018-09-20", ...news }).map(inAll);

/** A text about Peru and Chile. */
const about = (text: string): News => ({ title: "Peru and Chile", text });

describe("what is held, used and bought", () => {
  it.each<[string, News, readonly string[]]>([
    ["a building that is bought is an investment", about("Peru's state fund bought a business centre in Chile for $133 million in 2016."), ["$133 million investment level PE>CL 2016"]],
    ["goods that are bought for a building are imports", about("Peru bought timber from Chile for $133 million in 2016."), ["$133 million imports level PE>CL 2016"]],
    ["assets are what somebody has", about("The fund's assets in Chile came to $35 billion at the end of 2016."), ["$35 billion other:assets level CL>PE 2016"]],
    ["a part of a firm that is held", about("The Peruvian side holds 45 percent of the joint venture."), ["45 percent other:ownership_share share PE>CL as_of:2018-09"]],
    ["what is used of what is bought", about("Peru, which used 2.7 billion cubic metres of gas in 2017, will buy it from Chile."), ["2.7 billion cubic metres other:consumption level PE>CL 2017"]],
    ["rooms and land are an area", about("The terminal that Peru has built in Chile for exports covers 21 hectares and has 13,000 square metres under a roof."), ["21 hectares other:area level CL>- as_of:2018-09", "13,000 square metres other:area level CL>- as_of:2018-09"]],
    ["capital that a country has taken in is its owner's", about("Chile has accumulated over $4 billion of Peruvian capital."), ["$4 billion investment level PE>CL as_of:2018-09 more_than"]],
    ["a capital is no capital of anybody", about("Trade of Peru and Chile is worth $4 billion, half of it in goods of the Peruvian capital."), ["$4 billion trade_turnover level PE>CL as_of:2018-09", "half trade_turnover share PE>CL as_of:2018-09"]],
    ["business done is trade", about("Peru and Chile did business worth $3.9 billion in 2017."), ["$3.9 billion trade_turnover level PE>CL 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("parts and wholes", () => {
  it.each<[string, News, readonly string[]]>([
    ["the whole right before its part", about("GDP of Peru grew by 4 percent in 2017. Remittances, 97 percent of which come from Chile, fell by 26 percent."), ["4 percent gdp growth_rate PE>- 2017", "97 percent other:remittances share PE>CL 2017", "26 percent other:remittances growth_rate PE>CL 2017"]],
    ["of a sum the part that it is", about("Exports of Peru to Chile came to $9.8 million in 2017, or 59.6 percent of the total turnover."), ["$9.8 million exports level PE>CL 2017", "59.6 percent exports share PE>CL 2017"]],
    ["of people the part that they are", about("In Peru 6 million people are without work, or 7.5 percent of the population."), ["6 million population level PE>- as_of:2018-09", "7.5 percent population share PE>- as_of:2018-09"]],
    ["a part of trade that imports account for", about("Trade of Peru and Chile was $810 million in 2017, almost $460 million of which accounted for imports of Chilean goods."), ["$810 million trade_turnover level PE>CL 2017", "$460 million imports level PE>CL 2017 almost"]],
    ["some of them are of whom they are some", about("Over 5,000 Peruvian students attend Chilean universities, and 600 of them live on a grant."), ["5,000 students level CL>PE as_of:2018-09 more_than", "600 students level CL>PE as_of:2018-09"]],
    ["some of them who take part do so", about("There are 900 Peruvian firms in Chile; 40 of them took part in the forum."), ["900 companies_with_foreign_capital level CL>PE as_of:2018-09", "40 participants level CL>PE 2018-09"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("whom a number without a noun counts", () => {
  it.each<[string, News, readonly string[]]>([
    ["the people before it", about("Chileans travel to Peru less often, some 20,000 came in 2017."), ["20,000 tourists level PE>CL 2017 about"]],
    ["those of whom the sentence before tells", about("More and more Chileans spend their holidays in Peru. Last year there were 110,000 of them."), ["110,000 tourists level PE>CL 2017"]],
    ["nobody of whom nothing is told", about("Chileans like Peru. The factory has 20,000."), []],
    ["people of a continent", about("Some 8,000 Africans study at Peruvian universities."), ["8,000 students level PE>CL as_of:2018-09 about"]],
    ["countries are no goods", about("In 2017 Peru exported tea to 40 countries."), ["40 other:countries level PE>- 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("things in brackets, projects and plans", () => {
  it.each<[string, News, readonly string[]]>([
    ["goods in brackets led what is named behind them", about("In 2017 phones ($5 million), tea ($3 million) and wool (70 tonnes, $2 million) led Peru's exports to Chile."), ["$5 million exports level PE>CL 2017", "$3 million exports level PE>CL 2017", "70 tonnes exports level PE>CL 2017", "$2 million exports level PE>CL 2017"]],
    ["projects with a total", about("Some 119 Peruvian projects with a total of $943 million operate in Chile."), ["119 projects level PE>CL as_of:2018-09 about", "$943 million other:project_value level CL>PE as_of:2018-09"]],
    ["what two countries eye is to come", about("The two countries eye $10 billion in trade."), ["$10 billion trade_turnover level PE>CL - forecast"]],
    ["an eye of a clinic plans nothing", about("In 2017 the Peruvian eye clinics in Chile earned $10 million."), ["$10 million other:revenue level CL>PE 2017"]],
    ["what may be put at a sum is so now", about("Unemployment in Peru may be put at 8 percent."), ["8 percent other:unemployment level PE>- as_of:2018-09"]],
    ["cargo goes on with the months of the exports before it", about("In January-July 2018, 8.1 percent of Peru's exports to Chile were shipped by road. The railways carried 3.8 million tons of cargo."), ["8.1 percent exports share PE>CL 2018-01/2018-07", "3.8 million tons cargo_volume level PE>CL 2018-01/2018-07"]],
    ["what has grown since the year began did so in the months told later", { title: "Peru's trade with Chile", text: "Peru's trade with Chile has grown by 38 percent since the start of the year. It ranks first. In all, the foreign trade of Peru was $8.3 billion in January-May 2018." }, ["38 percent trade_turnover growth_rate PE>CL 2018-01/2018-05", "$8.3 billion trade_turnover level PE>- 2018-01/2018-05"]],
    ["a year that only data follow", about("Among the neighbours reporting 2016 data, Chile accounted for 66 percent of Peru's exports."), ["66 percent exports share PE>CL 2016"]],
    ["a number of things is no year", about("Peru has 2016 firms in Chile."), ["2016 other:firm level CL>PE as_of:2018-09"]],
    ["money by a longer adjective", about("In 2017 exports of Peru to Uzbekistan came to 92 billion Uzbekistani som."), ["92 billion Uzbekistani som exports level PE>UZ 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("who takes a part and who sells most", () => {
  it.each<[string, string, readonly string[]]>([
    ["who accounts for a sum of a country's exports is its partner", "Peru's exports came to $9 million in 2017. Togo accounted for most of the exports, worth $4 million.", ["$9 million exports level PE>- 2017", "$4 million exports level PE>TG 2017"]],
    ["whose goods account for a sum sells them", "Togo's tea accounted for $4 million of its exports in 2017.", ["$4 million exports level TG>- 2017"]],
    ["a supplier's sum is what is imported from it", "Togo is Peru's main supplier with $3 million.", ["$3 million imports level PE>TG as_of:2018-09"]],
    ["a customer's is what is exported to it", "Togo is a key customer of Peru at $5 million.", ["$5 million exports level PE>TG as_of:2018-09"]],
    ["a buyer's is what it imports", "Togo is the largest buyer of Peruvian goods with $2 million.", ["$2 million imports level TG>PE as_of:2018-09"]],
  ])("%s", (_, text, expected) => expect(read({ text })).toEqual(expected));
});
