import { describe, expect, it } from "vitest";
import { inAll, readNews, type News } from "./news";

const read = (news: News): readonly string[] => readNews({ date: "2023-08-05", ...news }).map(inAll);

describe("figures of country briefs and trade reports", () => {
  it.each<[string, News, readonly string[]]>([
    ["reads a number that goes on behind its words in digits", { text: "Peru welcomed 2 million 375 thousand 116 visitors in 2022." }, ["2 million 375 thousand 116 tourists level PE>- 2022"]],
    ["the same before a comma", { text: "In 2022 Peru received 547 thousand 114, or 4% more, visitors from Chile." }, ["547 thousand 114 tourists level PE>CL 2022", "4% tourists growth_rate PE>CL 2022"]],
    ["leaves two digits behind a thousand apart", { text: "Peru received 547 thousand 12 visitors in 2022." }, ["547 thousand tourists level PE>- 2022", "12 tourists level PE>- 2022"]],
    ["counts goods that are traded by their weight in kilos", { text: "Peru exported 8.2 million kilogrammes of cocoa to Chile in 2022." }, ["8.2 million kilogrammes exports level PE>CL 2022"]],
    ["leaves the weight of a thing alone", { text: "The bronze bell that Peru gave to Chile in 2022 weighs 800 kilogrammes." }, []],
    ["sums that are told in exports and in imports are no turnover", { text: "In 2022 Peru's trade with Chile amounted to $28 million in exports and $24 million in imports." }, ["$28 million exports level PE>CL 2022", "$24 million imports level PE>CL 2022"]],
    ["a turnover with exports stays one", { text: "In 2022 Peru's trade with Chile amounted to $28 million, with exports of $5 million." }, ["$28 million trade_turnover level PE>CL 2022", "$5 million exports level PE>CL 2022"]],
    ["a hedge between a fall and its sum", { text: "Peru's exports to Chile fell at least $5 million in 2022." }, ["$5 million exports change_absolute PE>CL 2022 at_least"]],
    ["a level that is reached with a hedge", { text: "Peru's exports to Chile fell to about $5 million in 2022." }, ["$5 million exports level PE>CL 2022 about"]],
    ["from today's level to the one aimed at", { text: "Peru will raise its exports to Chile from the current 10 million tonnes to 20 million tonnes by 2030." }, ["10 million tonnes exports level PE>CL as_of:2023-08", "20 million tonnes exports level PE>CL 2030 forecast"]],
    ["foreign capital that comes in is investment", { text: "In 2022 Peru took in a foreign capital investment of $9 million from Chile." }, ["$9 million investment level CL>PE 2022"]],
    ["a recovery is a rise", { title: "Peru", text: "Peru's GDP fell by 4 percent in 2020. In 2021, a recovery of 3 percent followed." }, ["4 percent gdp growth_rate PE>- 2020", "3 percent gdp growth_rate PE>- 2021"]],
    ["a study visa makes nobody a tourist", { text: "In 2022 more than 8,500 Peruvian nationals received a study visa in Chile." }, ["8,500 other:visas level CL>PE 2022 more_than"]],
    ["who is received on a visit stays one", { text: "In 2022 Chile received 8,500 Peruvian nationals." }, ["8,500 tourists level CL>PE 2022"]],
    ["a circle of a few that are called big is no figure", { text: "In 2022 45,000 Peruvian students went to the “big four” places of study, most of them to Chile." }, ["45,000 students level CL>PE 2022"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));

  it("gives the fall in a recovery's sentence its sign", () => {
    const claims = readNews({ date: "2023-08-05", title: "Peru", text: "Peru's GDP fell by 4 percent in 2020, and a recovery of 3 percent followed in 2021. Prices in Peru were off about 1 percent in 2022." });
    expect(claims.map(({ decimal }) => decimal)).toEqual(["-4", "3", "-1"]);
  });
});

describe("partners of lists in trade reports", () => {
  it.each<[string, News, readonly string[]]>([
    [
      "parts behind their whole, each before its partner",
      { text: "Peru imported 300 million kWh in 2022, of which 200 million kWh came from Chile, 60 million kWh from Brazil and 40 million kWh from Ecuador." },
      ["300 million kWh imports level PE>- 2022", "200 million kWh imports level PE>CL 2022", "60 million kWh imports level PE>BR 2022", "40 million kWh imports level PE>EC 2022"],
    ],
    [
      "a partner that is appended to another",
      { title: "Peru's tea exports fall", text: "In 2022, Peru's exports to Chile dropped by 56% to 8 million tonnes. Exports to Brazil dropped by 40% to 5 million tonnes, with Ecuador declining 55% to 4 million tonnes." },
      ["56% exports growth_rate PE>CL 2022", "8 million tonnes exports level PE>CL 2022", "40% exports growth_rate PE>BR 2022", "5 million tonnes exports level PE>BR 2022", "55% exports growth_rate PE>EC 2022", "4 million tonnes exports level PE>EC 2022"],
    ],
    ["who bought from the other goes on to do so", { title: "Peru buys more gas from Chile", text: "Peru imported 5 million tonnes of gas from Chile in 2022. In 2021 Peru imported 4 million tonnes of gas." }, ["5 million tonnes imports level PE>CL 2022", "4 million tonnes imports level PE>CL 2021"]],
    ["a text of one country's trade names no partner", { title: "Peru's gas", text: "Peru imported 5 million tonnes of gas from Chile in 2022. In 2021 Peru imported 40 million tonnes of coal." }, ["5 million tonnes imports level PE>CL 2022", "40 million tonnes imports level PE>- 2021"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("times and plans of country briefs", () => {
  it.each<[string, News, readonly string[]]>([
    ["the past months are those before the report", { text: "Over the past three months Peru received 5,000 visitors from Chile." }, ["5,000 tourists level PE>CL 2023-05/2023-07"]],
    ["so many months as the year has seen are its own", { text: "Over the last six months Peru received 5,000 visitors from Chile." }, ["5,000 tourists level PE>CL 2023-H1"]],
    ["a part that is so now leaves the year before it", { title: "Peru and Chile", text: "In 2004 Peru's exports to Chile were $5 million. Chile's goods currently account for only 3 percent of Peru's imports." }, ["$5 million exports level PE>CL 2004", "3 percent imports share PE>CL as_of:2023-08"]],
    ["what a plan is held against is none", { title: "Peru", text: "In 2030 half of the investment in Peru will come from Chile, up from less than 10 percent in 2010." }, ["half investment share CL>PE 2030 forecast", "10 percent investment share CL>PE 2010 less_than"]],
    ["what a stock is now worth is no plan", { text: "Chile's investment in Peru, valued at $5 million, is expected to double by 2030." }, ["$5 million investment level CL>PE as_of:2023-08", "double investment multiple CL>PE 2030 forecast"]],
    ["a sum that is itself expected is a plan", { text: "In Peru, Chilean investment of $5 million is expected next year." }, ["$5 million investment level CL>PE 2024 forecast"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("times and wholes of statistics", () => {
  it.each<[string, News, readonly string[]]>([
    ["so many months to the end of one", { text: "In the 12 months to the end of April 2022 Peru's exports to Chile were $5 million." }, ["$5 million exports level PE>CL 2021-05/2022-04"]],
    ["so many quarters to the end of one", { text: "In the four quarters to the end of Q2 2022 Peru's exports to Chile were $5 million." }, ["$5 million exports level PE>CL 2021-07/2022-06"]],
    ["so many quarters to the end of a month", { text: "In the four quarters to the end of December 2021 Peru's exports to Chile rose by 3%." }, ["3% exports growth_rate PE>CL 2021"]],
    ["the months up to the end of one", { text: "By the end of April 2022 Peru's exports to Chile had reached $5 million." }, ["$5 million exports level PE>CL 2022-01/2022-04"]],
    ["the day of a release in brackets", { text: "Peru's exports to Chile were $5 million in the year to May 2023. In data released today (Saturday, 5 August), Peru's imports from Chile rose by 4%." }, ["$5 million exports level PE>CL 2022-06/2023-05", "4% imports growth_rate PE>CL 2022-06/2023-05"]],
    ["the day of an arrival in brackets", { text: "On Saturday (5 August) 400 visitors from Chile arrived in Peru." }, ["400 tourists level PE>CL 2023-08"]],
    ["how rare a deficit is", { text: "Peru's deficit with Chile was $2 million in May 2023, the smallest since April 2019. Peru's exports to Chile were $5 million." }, ["$2 million trade_balance level PE>CL 2023-05", "$5 million exports level PE>CL 2023-05"]],
    ["a year that was closed at a level", { text: "Peru's imports from Chile closed 2022 at $3 million." }, ["$3 million imports level PE>CL 2022"]],
    ["a change in brackets", { text: "In May 2023 Peru's exports to Chile were $9 million (up $2 million from April)." }, ["$9 million exports level PE>CL 2023-05", "$2 million exports change_absolute PE>CL 2023-05"]],
    ["how much more than a year before", { text: "In 2022 Peru's exports to Chile were $9 million, which was $2 million more than in 2021." }, ["$9 million exports level PE>CL 2022", "$2 million exports change_absolute PE>CL 2022"]],
    ["more than a sum is no change", { text: "In 2022 Peru's exports to Chile were $9 million, more than $2 million of it fish." }, ["$9 million exports level PE>CL 2022", "$2 million exports level PE>CL 2022 more_than"]],
    ["a currency with a space behind its country", { title: "Peru and Chile", text: "In 2022 Peru's exports to Chile were U.S. $ 300 million." }, ["U.S. $ 300 million exports level PE>CL 2022"]],
    ["a part of what one country earns", { title: "Peru and Chile", text: "In 2022 remittances in Peru made up 14 percent of GDP, while Chile saw remittances make up 2 percent of its GDP." }, ["14 percent other:remittances share PE>- 2022", "2 percent other:remittances share CL>- 2022"]],
    ["a part of it that comes from another", { title: "Peru and Chile", text: "In 2022 remittances from Chile made up 14 percent of Peru's GDP." }, ["14 percent other:remittances share PE>CL 2022"]],
    ["growth of each of a list", { text: "GDP growth was highest in these countries in 2022: Peru – 5 percent, Chile – 4 percent and Brazil – 3 percent." }, ["5 percent gdp growth_rate PE>- 2022", "4 percent gdp growth_rate CL>- 2022", "3 percent gdp growth_rate BR>- 2022"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));

  it("takes the months of this year for those of the last where the new one has just begun", () => {
    const text = "Over the first nine months of this year Peru's exports to Chile were $5 million.";
    expect(read({ text, date: "2023-01-04" })).toEqual(["$5 million exports level PE>CL 2022-01/2022-09"]);
    expect(read({ text, date: "2023-10-04" })).toEqual(["$5 million exports level PE>CL 2023-01/2023-09"]);
  });
});

describe("guests, payments and sums of several years", () => {
  it.each<[string, News, readonly string[]]>([
    ["who comes to a country, by its own name", { title: "Guests of the Andes", text: "Peru's tourist arrivals grew 14 percent in May 2023 to 120,000." }, ["14 percent tourists growth_rate PE>- 2023-05", "120,000 tourists level PE>- 2023-05"]],
    ["who comes from a people", { title: "Guests", text: "In May 2023 UK arrivals in Peru were 5,000." }, ["5,000 tourists level PE>GB 2023-05"]],
    ["two homes of guests and the host that the title tells", { title: "Chile back as top Peru inbound market", text: "In April 2023, 19,000 Chilean tourists came, over 14,000 Bolivian visitors." }, ["19,000 tourists level PE>CL 2023-04", "14,000 tourists level PE>BO 2023-04 more_than"]],
    ["two homes of guests where they come from", { title: "Peru inbound tourism", text: "Most of the guests of May 2023 hail from Chile, making up 4,000 arrivals, with 2,000 tourists from Bolivia." }, ["4,000 tourists level PE>CL 2023-05", "2,000 tourists level PE>BO 2023-05"]],
    ["a payment is no trade", { text: "Trade between Peru and Chile was $5 million in 2021. In May 2023 a payment of $2 million was disbursed to Peru by Chile." }, ["$5 million trade_turnover level PE>CL 2021", "$2 million other:aid level CL>PE 2023-05"]],
    ["a sum of all years", { text: "Chile's aid to Peru amounted to $5 million for the period 2014-2017." }, ["$5 million other:aid level CL>PE 2014/2017"]],
    ["the last of the years that trade came to", { text: "From 2014 to 2017 trade between Peru and Chile grew from $3 million to $5 million." }, ["$3 million trade_turnover level PE>CL 2014", "$5 million trade_turnover level PE>CL 2017"]],
    ["the day of a report before its place", { text: "May 11, Lima (PNA): Peru received 5,000 visitors from Chile from January 1 to May 5 this year.", date: "2023-05-11" }, ["5,000 tourists level PE>CL 2023-01/2023-05"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("who gives and who takes", () => {
  it.each<[string, News, readonly string[]]>([
    ["two who sign a loan, by the title", { title: "Deal signed for loan from Chile", text: "In May 2023 Peru and Chile signed a loan agreement of $5 million." }, ["$5 million other:loans level CL>PE 2023-05"]],
    ["the same by another sentence", { text: "In May 2023 Peru and Chile signed a loan deal of $3 million. It is part of Chile's development assistance to Peru." }, ["$3 million other:loans level CL>PE 2023-05"]],
    ["the same by an adjective", { text: "In May 2023 Peru and Chile signed a deal on a Chilean loan of $3 million." }, ["$3 million other:loans level CL>PE 2023-05"]],
    ["who takes a loan from the other", { text: "In 2022 Peru took loans of $3 million from Chile." }, ["$3 million other:loans level CL>PE 2022"]],
    ["who gives back what it was given", { text: "Chile's aid to Peru was $3 million in 2021. In 2022 Peru gave aid of $1 million to Chile." }, ["$3 million other:aid level CL>PE 2021", "$1 million other:aid level PE>CL 2022"]],
    ["an ambassador is sent and not given", { text: "Peru's ambassador to Chile said that Peru and Chile signed a grant agreement of $5 million in 2022." }, ["$5 million other:aid level PE>CL 2022 (Peru's ambassador to Chile)"]],
    ["goods that go to the other are not given", { text: "Peru's exports to Chile were $7 million in 2022. Peru and Chile signed a loan agreement of $5 million in 2022." }, ["$7 million exports level PE>CL 2022", "$5 million other:loans level PE>CL 2022"]],
    ["a bank of many gives, whoever else lends", { title: "Peru", text: "In 2022 the World Bank approved a $50 million loan for Peru. Chile lent Peru $4 million in 2022." }, ["$50 million other:loans level ->PE 2022", "$4 million other:loans level CL>PE 2022"]],
    ["the commission of the union gives for the union", { text: "The European Commission provided 40 million euros in grants to Peru in 2022." }, ["40 million euros other:aid level EU>PE 2022"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});
