import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ["takes a group of countries for no partner, whichever country was the other before", "Chile and Peru traded $2 billion in 2017. Chile's exports to Arab countries rose by 6 percent in 2017.", ["$2 billion trade_turnover level CL>PE 2017", "6 percent exports growth_rate CL>- 2017"]],
  ["takes a bloc behind 'and' for no partner", "Trade between Chile and the BRICS members rose to $30 billion in 2017. Russia hosts a summit.", ["$30 billion trade_turnover level CL>- 2017"]],
  ["takes other countries of a group for no partner", "Chile and Peru traded $2 billion in 2017. Trade between Chile and other African countries came to $3 billion in 2017.", ["$2 billion trade_turnover level CL>PE 2017", "$3 billion trade_turnover level CL>- 2017"]],
  ["keeps a country whose name has the adjective of a group", "Exports of Peru to the Arab Republic of Egypt rose to $3 billion in 2017.", ["$3 billion exports level PE>EG 2017"]],
  ["knows a syllable of a given name that is written small", "Ambassador Kim Bo-ra said exports of Peru to Chile reached $3 billion in 2017. Kim added that imports were $2 billion.", ["$3 billion exports level PE>CL 2017 (Kim Bo-ra)", "$2 billion imports level PE>CL 2017 (Kim Bo-ra)"]],
  ["takes no other word behind a hyphen for part of a name", "Juan Salas-led investors put $4 million into Peru in 2017, Salas said.", ["$4 million investment level ->PE 2017 (Juan Salas)"]],
  ["finds who speaks before a post of many words", "Juan Salas, the Director General of the West Andes Trade Promotion Organization in Peru, said that exports of Peru to Chile were $4 billion in 2017.", ["$4 billion exports level PE>CL 2017 (Juan Salas)"]],
  ["finds who gave figures out behind when", "Trade figures released late last week by the Peruvian customs office showed that Peru exported $2 billion worth of goods to Chile in 2017.", ["$2 billion exports level PE>CL 2017 (Peruvian customs office)"]],
  ["reads months of the current year", "According to the customs office, the foreign trade of Peru in the first five months of the current year hit $34 billion.", ["$34 billion trade_turnover level PE>- 2018-01/2018-05 (customs office)"]],
  ["keeps the present volume to the present", "Trade of Peru and Chile in 2016 was $3 billion, and the current volume is $5 billion.", ["$3 billion trade_turnover level PE>CL 2016", "$5 billion trade_turnover level PE>CL as_of:2018-10"]],
  ["counts instruments of cooperation", "Kenya and Peru have signed 17 instruments of co-operation.", ["17 treaties level KE>PE 2018-10"]],
  ["takes a commitment for a plan", "Peru welcomed the commitment by the Chilean businessman Juan Salas to invest $4 million in its mines.", ["$4 million investment level CL>PE - forecast"]],
  ["takes work on projects for no plan", "Chilean contractors are working on construction projects worth $8 million in Peru.", ["$8 million other:project_value level PE>CL as_of:2018-10"]],
  ["takes work on a rise for a plan", "Peru and Chile are working on raising trade to $9 billion.", ["$9 billion trade_turnover level PE>CL - forecast"]],
  ["reads money pumped into projects", "Chile would pump $6 million into development projects in Peru. Some of its debt is paid.", ["$6 million investment level CL>PE - forecast"]],
  ["reads convertible marks", "Exports of Bosnia to Serbia were 3 million convertible marks in 2017, and imports 2 billion BAM.", ["3 million convertible marks exports level BA>RS 2017", "2 billion BAM imports level BA>RS 2017"]],
  ["takes two oceans for no country", "Indonesia lies between the Pacific and Indian Oceans and has over 17,000 islands.", ["17,000 other:island level ID>- as_of:2018-10 more_than"]],
  ["reads leks", "Albanian exports to Macedonia reached 2 billion lek (15 million euros) in 2017.", ["2 billion lek exports level AL>MK 2017", "15 million euros exports level AL>MK 2017"]],
  ["knows a country by its first letters with a small 'of'", "The RoK's exports to Peru rose 2 percent in 2017, and its imports from Peru 3 percent.", ["2 percent exports growth_rate KR>PE 2017", "3 percent imports growth_rate KR>PE 2017"]],
  ["takes a name for no letters of a country", "Rok Salas said exports to Peru rose 2 percent in 2017.", ["2 percent exports growth_rate ->PE 2017 (Rok Salas)"]],
  ["takes what falls to a trading partner for a part of trade", "China was Chile's largest export destination (valued at $169 million in 2017). Japan was Chile's second largest trading partner, accounting for 9.5 per cent ($87 million in 2017).", ["$169 million exports level CL>CN 2017", "9.5 per cent trade_turnover share CL>JP as_of:2018-10", "$87 million trade_turnover level CL>JP 2017"]],
  ["takes what could only be reached for no forecast", "Due to sanctions, the trade of Iran and Peru could only reach $360 million.", ["$360 million trade_turnover level IR>PE 2018"]],
  ["takes a growth that was experienced for no plan", "Iran and Peru agreed to boost trade to $10 billion after the two countries experienced a 38 percent growth in trade.", ["$10 billion trade_turnover level IR>PE - forecast", "38 percent trade_turnover growth_rate IR>PE -"]],
  ["reads what an economy is expected to grow by", "Peru's economy is forecast to expand by 6.5 percent this year.", ["6.5 percent gdp growth_rate PE>- 2018 forecast"]],
  ["keeps pledges that are aid", "Chile made pledges of $38 million for the victims in Peru.", ["$38 million other:aid level CL>PE - forecast"]],
  ["looks for a time behind the same sum in other money", "Malaysia's exports to Peru rose to US$12 billion (RM49 billion) last year from US$11 billion (RM48 billion) in 2015.", ["US$12 billion exports level MY>PE 2017", "RM49 billion exports level MY>PE 2017", "US$11 billion exports level MY>PE 2015", "RM48 billion exports level MY>PE 2015"]],
  ["keeps a time in the brackets to the brackets", "Malaysia's exports to Peru in 2017 came to US$12 million (from 9 million in 2016).", ["US$12 million exports level MY>PE 2017", "9 million exports level MY>PE 2016"]],
  ["takes the level at which a change began for that of the first year", "Trade between Peru and Chile has increased 13 percent annually between 2000 and 2010, jumping to $1.4 billion from $414 million.", ["13 percent trade_turnover growth_rate PE>CL 2000/2010", "$1.4 billion trade_turnover level PE>CL 2010", "$414 million trade_turnover level PE>CL 2000"]],
  ["keeps a level held against one year to the year before", "Trade between Peru and Chile increased 13 percent in 2010, jumping to $1.4 billion from $1.2 billion.", ["13 percent trade_turnover growth_rate PE>CL 2010", "$1.4 billion trade_turnover level PE>CL 2010", "$1.2 billion trade_turnover level PE>CL 2009"]],
  ["takes sales to a country for exports", "Mexican sales to Colombia reached $4 billion in 2017, while those of Colombia to Mexico were $2 billion.", ["$4 billion exports level MX>CO 2017", "$2 billion exports level CO>MX 2017"]],
  ["keeps sales to customers", "The Peruvian firm's sales to customers in Chile reached $4 million in 2017.", ["$4 million other:sales level CL>PE 2017"]],
  ["knows the Union by the number of its members", "In 2009, the EU27 recorded a surplus of 2 bn euro with Chile. EU27 direct investments in Chile increased to 6 bn euro in 2009.", ["2 bn euro trade_balance level EU>CL 2009", "6 bn euro investment level EU>CL 2009"]],
  ["goes on with the months told before the mean of many years", "Between April and December 2015, trade between Japan and Mexico was up 21% from a year earlier, well ahead of average annual growth of 7.9% over the past decade. Mexico's imports from Japan jumped 22% to US$10 billion.", ["21% trade_turnover growth_rate JP>MX 2015-04/2015-12", "7.9% trade_turnover growth_rate JP>MX 2008/2018", "22% imports growth_rate MX>JP 2015-04/2015-12", "US$10 billion imports level MX>JP 2015-04/2015-12"]],
  ["takes the country whose exports have a destination for the seller", "In 2017 Spain was the top destination for Chilean exports with $3 million, followed by Peru with $2 million.", ["$3 million exports level CL>ES 2017", "$2 million exports level CL>PE 2017"]],
];

describe("news of many countries", () => {
  it.each(ROWS)("%s", (_, text, expected) => {
    expect(readNews({ text, date: "2018-10-20" }).map(inAll)).toEqual(expected);
  });
});
