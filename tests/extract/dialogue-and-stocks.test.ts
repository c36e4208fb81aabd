import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

/** Everything that is read of a text about Peru and Chile. */
const read = (text: string): readonly string[] => readNews({ text, title: "Peru and Chile", date: "2023-08-20" }).map(inAll);

describe("what is told of in other words", () => {
  it.each<[string, string, readonly string[]]>([
    ["investment of one put into the other", "The investments of Peru attracted into Chile reached 3 million dollars in 2022.", ["3 million dollars investment level PE>CL 2022"]],
    ["a country that attracted", "Peru attracted 3 million dollars of Chilean investment in 2022.", ["3 million dollars investment level CL>PE 2022"]],
    ["views exchanged", "They exchanged views on the trade of Peru and Chile, which reached $1.8 billion in 2022.", ["$1.8 billion trade_turnover level PE>CL 2022"]],
    ["views counted", "Trade of Peru and Chile, $1.8 billion in 2022, 312 views", []],
    ["almost twice", "Trade between Peru and Chile increased almost twice in 2022.", ["twice trade_turnover multiple PE>CL 2022 almost"]],
    ["twice the same", "Peru and Chile met almost twice in 2022.", []],
    ["years in a row", "Trade between Peru and Chile grew by 4% in three consecutive years.", ["4% trade_turnover growth_rate PE>CL -"]],
    ["capital of a country named in two words", "In Peru, 40 companies with the participation of South Korean capital operate.", ["40 companies_with_foreign_capital level PE>KR as_of:2023-08"]],
    ["firms with investment", "In Peru, 40 companies with Chilean investment operate.", ["40 companies_with_foreign_capital level PE>CL as_of:2023-08"]],
    ["possibly", "Exports of Peru to Chile are possibly reaching $3 billion.", ["$3 billion exports level PE>CL - forecast"]],
    ["what is stored", "Peru has stockpiled 72 million tonnes of grain.", ["72 million tonnes other:stocks level PE>- as_of:2023-08"]],
    ["May of the year before", "In May trade between Peru and Chile grew by 6% compared with May of the previous year.", ["6% trade_turnover growth_rate PE>CL 2023-05"]],
    ["a word that is no month", "Trade between Peru and Chile may of course grow by 6%.", ["6% trade_turnover growth_rate PE>CL - forecast"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("who speaks", () => {
  it.each<[string, string, readonly (string | null)[]]>([
    ["behind a dash", "– Trade with Chile reached $2 million in 2022, – Diego Ramos said.\n\n– Exports to Chile grew by 12%, – said Ana Castro. – We sold goods worth $4 million to Chile.", ["Diego Ramos", "Ana Castro", "Ana Castro"]],
    ["a list with dashes", "– Trade with Chile reached $2 million in 2022, a record.\n\n– Exports to Chile grew by 12%.", [null, null]],
    ["a post that names another than who spoke", "“Trade with Chile reached $2 million in 2022,” Diego Ramos said.\n\n“Exports to Chile grew by 12%,” said the President of Peru, Ana Castro.", ["Diego Ramos", "Ana Castro"]],
    ["a quotation that goes on before another begins", "“We are glad,” Diego Ramos told reporters. “We sold Chile goods for $2 million in 2022.”\n\n“Peru's exports to Chile were $3 million,” Ana Castro told reporters.", ["Diego Ramos", "Ana Castro"]],
    ["no forum", "The Eastern Economic Forum was opened. He said that trade with Chile reached $2 million in 2022.", [null]],
  ])("%s", (_, text, expected) => expect(readNews({ text, title: "Peru and Chile", date: "2023-08-20" }).map(({ speaker }) => speaker)).toEqual(expected));
});

describe("rows, goals and plural posts", () => {
  it.each<[string, string, readonly string[]]>([
    ["a row of starting points", "In January 2023, trade of Peru with Chile stood at $48 million. Exports totaled $24 million, a decline from $26 million in 2022 and $43 million in 2021, while imports rose to $20 million.", ["$48 million trade_turnover level PE>CL 2023-01", "$24 million exports level PE>CL 2023-01", "$26 million exports level PE>CL 2022", "$43 million exports level PE>CL 2021", "$20 million imports level PE>CL 2023-01"]],
    ["a goal set before", "In November 2022 the presidents set the goal to bring trade of Peru and Chile to $600 million.", ["$600 million trade_turnover level PE>CL - forecast"]],
    ["a room to grow", "There is an excellent opportunity to increase trade of Peru and Chile to $30 million.", ["$30 million trade_turnover level PE>CL - forecast"]],
    ["capable of", "Peru is capable of increasing exports to Chile to $3 million.", ["$3 million exports level PE>CL - forecast"]],
    ["invested by", "Chile is absorbing a part of US$40 million invested by Peru in the region.", ["US$40 million investment level PE>CL as_of:2023-08"]],
    ["a long list of projects", "30 major projects of Peru and Chile in the field of trade, construction industry and light industry totaling $5 million are under way.", ["30 projects level PE>CL as_of:2023-08", "$5 million other:project_value level CL>PE as_of:2023-08"]],
    ["a line with a value", "They discussed a Peru-Chile power transmission line with a total value of $7 million.", ["$7 million other:project_value level PE>CL as_of:2023-08"]],
    ["a portfolio of contracts", "A portfolio of export-import contracts of Peru and Chile reached $2 million in 2022.", ["$2 million other:contract_value level PE>CL 2022"]],
    ["more in comparison", "Trade of Peru and Chile stood at €11 million in 2022, which is €5 million more in comparison to 2021.", ["€11 million trade_turnover level PE>CL 2022", "€5 million trade_turnover change_absolute PE>CL 2022"]],
    ["doubled up to", "In 2022 trade of Peru and Chile doubled up to $9 million.", ["doubled trade_turnover multiple PE>CL 2022", "$9 million trade_turnover level PE>CL 2022"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, string, string | null]>([
    ["heads of state", "President Diego Ramos met President Ana Castro.\n\nThe heads of state stressed that trade with Chile grew by 5% in 2022.", "heads of state"],
    ["a head of state", "President Diego Ramos met the press.\n\nThe head of state stressed that trade with Chile grew by 5% in 2022.", "Diego Ramos"],
    ["who is meant before a paper reports", "President Diego Ramos and Chile’s President Ana Castro met.\n\nAt the meeting, Ramos focused on trade. According to him, exports to Chile grew by 4% in 2022, reported the Courier.", "Diego Ramos"],
  ])("%s", (_, text, expected) => expect(readNews({ text, title: "Peru and Chile", date: "2023-08-20" }).map(({ speaker }) => speaker)).toEqual([expected]));
});
