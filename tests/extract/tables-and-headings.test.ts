import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";
import { cellsOf } from "@/lib/extract/refiners/table";
import { inAll, readNews } from "./news";

const read = (text: string, lang: "en" | "ru" | "az" = "en"): readonly string[] => readNews({ text, lang, date: "2022-03-12" }).map(inAll);
const valuesOf = (text: string): readonly string[] => extractClaims({ id: "t", text, title: null, publishedAt: "2022-03-12", publisher: null, lang: null }).claims.map(({ quote, decimal, unit }) => `${quote} = ${decimal} ${unit}`);

describe("units that a heading states", () => {
  it.each<[string, readonly string[]]>([
    ["Trade between Peru and Chile (million US dollars)\n2019: 3,210\n2020: 2,850\n2021: 3,900", ["3,210 = 3210000000 USD", "2,850 = 2850000000 USD", "3,900 = 3900000000 USD"]],
    ["Peru's main export partners in 2021 (US$ billion):\n- China: 15.2\n- Chile: 1.9", ["15.2 = 15200000000 USD", "1.9 = 1900000000 USD"]],
    ["Peru's exports, million US dollars: 2019 – 46,200, 2020 – 42,900.", ["46,200 = 46200000000 USD", "42,900 = 42900000000 USD"]],
    ["Peru's exports of copper (thousand tonnes)\n2020: 2,150\n2021: 2,300", ["2,150 = 2150000 tonne", "2,300 = 2300000 tonne"]],
    // Behind a blank line other figures begin.
    ["Peru: exports, 2020 (million US dollars)\n\nCountry\tExports\nChile\t1,520.4\n\nForeign visitors to Peru, 2019\nChile – 1,204,000\nEcuador – 340,000", ["1,520.4 = 1520400000 USD", "1,204,000 = 1204000 count", "340,000 = 340000 count"]],
    // Figures of their own, and a sum that is one.
    ["Peru's exports (million US dollars) were 46,200 in 2019 and $50 billion in 2020.", ["46,200 = 46200000000 USD", "$50 billion = 50000000000 USD"]],
    ["Peru's exports to Chile came to little more than they cost (a million dollars) in 2019.", ["a million dollars = 1000000 USD"]],
    ["Peru's exports (million US dollars)\n2019: 3,210\nPeru's exports are told of at length in the report of the ministry, which was published on the ninth of March and counts firms too.\nThere are 1,300 companies with Chilean capital in Peru.", ["3,210 = 3210000000 USD", "1,300 = 1300 count"]],
  ])("%s", (text, expected) => expect(valuesOf(text)).toEqual(expected));

  it("says in the evidence that the unit is not the figure's own", () => {
    const [claim] = extractClaims({ id: "t", text: "Trade between Peru and Chile (million US dollars)\n2019: 3,210", title: null, publishedAt: null, publisher: null, lang: null }).claims;
    expect(claim?.evidence.find(({ field }) => field === "unit")).toMatchObject({ basis: "inferred", note: "the unit of the figure beside it or of the heading" });
  });
});

describe("lists on lines", () => {
  it.each<["en" | "ru", string, readonly string[]]>([
    ["en", "Trade between Peru and Chile (million US dollars)\n2019: 3,210\n2020: 2,850", ["3,210 trade_turnover level PE>CL 2019", "2,850 trade_turnover level PE>CL 2020"]],
    ["en", "Tourist arrivals to Peru by country, 2019\nChile 1,204,000\nEcuador 340,000", ["1,204,000 tourists level PE>CL 2019", "340,000 tourists level PE>EC 2019"]],
    ["en", "Vaccine doses delivered to Peru as of 1 September 2021:\nChina – 26.0 mln\nChile – 1.3 mln", ["26.0 mln vaccine_doses level CN>PE as_of:2021-09", "1.3 mln vaccine_doses level CL>PE as_of:2021-09"]],
    ["en", "Foreign direct investment in Peru by country, 2021 (US$ million)\nChina: 3,200\nChile: 1,100", ["3,200 investment level CN>PE 2021", "1,100 investment level CL>PE 2021"]],
    ["en", "Peru's investment abroad, 2021 (US$ million)\nChile: 200\nBolivia: 110", ["200 investment level PE>CL 2021", "110 investment level PE>BO 2021"]],
    ["en", "Shares of partners in Peru's exports in 2019 (%)\nChile: 7.2\nBrazil: 8.1", ["7.2 exports share PE>CL 2019", "8.1 exports share PE>BR 2019"]],
    ["ru", "Доли во внешней торговле Перу (2019):\nЧили – 12,5%\nБоливия – 3,4%", ["12,5% trade_turnover share PE>CL 2019", "3,4% trade_turnover share PE>BO 2019"]],
    ["ru", "Экспорт Перу по странам (млн долл. США), 2019\nЧили – 1260,5\nБоливия – 340,4", ["1260,5 exports level PE>CL 2019", "340,4 exports level PE>BO 2019"]],
    ["en", "Exports of Peru to Chile: $3.6bn | Imports: $1.2bn", ["$3.6bn exports level PE>CL -", "$1.2bn imports level PE>CL -"]],
    ["en", "Exports 🇵🇪→🇨🇱: $3.6bn | Imports: $1.2bn", ["$3.6bn exports level PE>CL -", "$1.2bn imports level PE>CL -"]],
  ])("%s: %s", (lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("tables", () => {
  it.each<[string, readonly string[]]>([
    ["Peru: trade with main partners, 2020 (million US dollars)\n\nCountry\tExports\tImports\tTurnover\nChile\t15,200.4\t470.1\t15,670.5\nChina\t5,507.0\t2,320.9\t7,827.9", ["15,200.4 exports level PE>CL 2020", "470.1 imports level PE>CL 2020", "15,670.5 trade_turnover level PE>CL 2020", "5,507.0 exports level PE>CN 2020", "2,320.9 imports level PE>CN 2020", "7,827.9 trade_turnover level PE>CN 2020"]],
    ["Trade of Peru with Chile, US$ million\nYear\tExports\tImports\n2019\t1,280\t1,310\n2020\t1,050\t1,120", ["1,280 exports level PE>CL 2019", "1,310 imports level PE>CL 2019", "1,050 exports level PE>CL 2020", "1,120 imports level PE>CL 2020"]],
    ["Exports of Peru (US$ million)\n| To | 2019 | 2020 |\n|----|------|------|\n| Chile | 1,280 | 1,310 |\n| China | 5,050 | 5,120 |", ["1,280 exports level PE>CL 2019", "1,310 exports level PE>CL 2020", "5,050 exports level PE>CN 2019", "5,120 exports level PE>CN 2020"]],
    ["GDP growth, percent\nCountry\t2019\t2020\nChile\t0.8\t-6.0\nPeru\t2.2\t-11.0", ["0.8 gdp growth_rate CL>- 2019", "-6.0 gdp growth_rate CL>- 2020", "2.2 gdp growth_rate PE>- 2019", "-11.0 gdp growth_rate PE>- 2020"]],
    // Rows that no head stands above, and heads that name nothing.
    ["Lima\t5,100\t12\nCusco\t4,100\t7", []],
    ["Team\tPlayed\tWon\nChile\t12\t7\nPeru\t11\t5", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, readonly string[] | null]>([
    ["a\tb\tc", ["a", "b", "c"]],
    ["| a | b |", [" a ", " b "]],
    ["a | b", ["a ", " b"]],
    ["a, b", null],
  ])("cuts %j into cells", (line, expected) => {
    const cells = cellsOf(line, { start: 0, end: line.length });
    expect(cells?.map(({ start, end }) => line.slice(start, end)) ?? null).toEqual(expected);
  });
});
