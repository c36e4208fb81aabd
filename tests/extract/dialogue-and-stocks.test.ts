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
