import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { extractClaims } from "@/lib/extract";

interface Text {
  readonly text: string;
  readonly lang?: Language;
  readonly date?: string;
  readonly title?: string;
}

/** Quote, countries and time of each figure, as "5 percent PE>CL 2018". */
function read({ text, lang = "en", date = "2018-09-20", title }: Text): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title: title ?? null, publishedAt: date, publisher: null, lang });
  return claims.map((claim) => `${claim.quote} ${claim.reporter ?? "-"}>${claim.partner ?? "-"} ${claim.period?.label ?? "-"}`);
}

describe("times in the prose of reports", () => {
  it.each<[string, Text, readonly string[]]>([
    [
      "keeps the time of the report through its paragraphs",
      { text: "Trade between Peru and Chile amounted to $9 billion in January-May 2018.\n\nPeru's exports to Chile came to $6 billion.\n\nPeru imported goods from Chile for $3 billion." },
      ["$9 billion PE>CL 2018-01/2018-05", "$6 billion PE>CL 2018-01/2018-05", "$3 billion PE>CL 2018-01/2018-05"],
    ],
    [
      "knows the reporting period wherever the sentence names it",
      { text: "Trade between Peru and Chile amounted to $9 billion in the first half of 2017. Both capitals spoke of fish. Peru's exports to Chile in the reporting period made up $6 billion." },
      ["$9 billion PE>CL 2017-H1", "$6 billion PE>CL 2017-H1"],
    ],
    [
      "goes back to the same period for the figure in brackets",
      { text: "Trade between Peru and Chile came to $9 billion from January through April 2018, growing by 12 percent compared to the same period in 2017 ($8 billion)." },
      ["$9 billion PE>CL 2018-01/2018-04", "12 percent PE>CL 2018-01/2018-04", "$8 billion PE>CL 2017-01/2017-04"],
    ],
    [
      "leaves the time in brackets to the figure in brackets",
      { text: "Peru's exports to Chile reached $6 billion in January-May 2018. This is 4 percent less year-on-year ($7 billion in January-May 2017)." },
      ["$6 billion PE>CL 2018-01/2018-05", "4 percent PE>CL 2018-01/2018-05", "$7 billion PE>CL 2017-01/2017-05"],
    ],
    [
      "does not take the base of a fall for the time of the next figure",
      { text: "In January-April 2016 Peru's exports to Chile were $6 billion, 5% down from January-April 2015. Imports from Chile exceeded $3 billion." },
      ["$6 billion PE>CL 2016-01/2016-04", "5% PE>CL 2016-01/2016-04", "$3 billion PE>CL 2016-01/2016-04"],
    ],
    [
      "dates the figures of two clauses apart",
      { text: "In 2015, Peru's exports to Chile had reached $4 billion, and in 2016 they rose to $5 billion." },
      ["$4 billion PE>CL 2015", "$5 billion PE>CL 2016"],
    ],
    [
      "counts years from the time spoken of",
      { text: "In 2014, Peru's exports to Chile were $4 billion, a year later they rose to $5 billion." },
      ["$4 billion PE>CL 2014", "$5 billion PE>CL 2015"],
    ],
    ["counts years from the day of writing", { text: "Ten years ago, trade between Peru and Chile stood at $2 billion." }, ["$2 billion PE>CL 2008"]],
    ["gives a level the last of several years", { text: "Between 2002 and 2012 trade between Peru and Chile grew eight times to $4 billion." }, ["eight times PE>CL 2002/2012", "$4 billion PE>CL 2012"]],
    ["does not take a dateline for a time", { text: "LIMA, Peru, April 14.\nPeru and Chile want to raise their trade to $7 billion." }, ["$7 billion PE>CL -"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ["1H17", "2017-H1"],
    ["1H 2017", "2017-H1"],
    ["9M2016", "2016-01/2016-09"],
    ["9M 2016", "2016-01/2016-09"],
    ["3Q 2017", "2017-Q3"],
    ["2Q16", "2016-Q2"],
    ["Q12017", "2017-Q1"],
    ["2017H2", "2017-H2"],
    ["the 1H", "2018-H1"],
  ])("reads the period %s", (words, label) => expect(read({ text: `Trade between Peru and Chile amounted to $365 million in ${words}.` })).toEqual([`$365 million PE>CL ${label}`]));

  it("leaves nine million nine million", () => {
    expect(read({ text: "Peru's exports to Chile reached $9M in 2016." }).map((line) => line.split(" ").at(-1))).toEqual(["2016"]);
  });
});

describe("countries in the prose of reports", () => {
  it.each<[string, Text, readonly string[]]>([
    [
      "keeps one reporter for exports and imports",
      { text: "Peru's export to Chile was $6 billion in 2017, while import was $3 billion." },
      ["$6 billion PE>CL 2017", "$3 billion PE>CL 2017"],
    ],
    [
      "takes the countries of the figure behind where the first names none",
      { text: "Peru and Chile traded more in 2017. While exports stood at $6 billion in 2017, imports from Chile stood at $3 billion." },
      ["$6 billion PE>CL 2017", "$3 billion PE>CL 2017"],
    ],
    [
      "goes through a list of partners",
      { text: "In 2017 Peru's trade with Chile grew 5 percent to $492 million, with Brazil 18 percent to $8 million, with Ecuador 7 percent to $3 million." },
      ["5 percent PE>CL 2017", "$492 million PE>CL 2017", "18 percent PE>BR 2017", "$8 million PE>BR 2017", "7 percent PE>EC 2017", "$3 million PE>EC 2017"],
    ],
    [
      "gives the figures in brackets to the country before them",
      { text: "In 2017 Chile ($700 million) was first in Peru's trade turnover, followed by Brazil ($500 million) and Ecuador ($400 million)." },
      ["$700 million PE>CL 2017", "$500 million PE>BR 2017", "$400 million PE>EC 2017"],
    ],
    [
      "knows a country's trade with all others",
      { text: "Trade between Peru and Chile reached $2 billion in 2017. The foreign trade turnover of Peru amounted to $90 billion in 2017. Peru's exports came to $50 billion, while imports were $40 billion." },
      ["$2 billion PE>CL 2017", "$90 billion PE>- 2017", "$50 billion PE>- 2017", "$40 billion PE>- 2017"],
    ],
    ["does not take foreign trade with a partner for all trade", { text: "The foreign trade turnover of Peru with Chile amounted to $2 billion in 2017." }, ["$2 billion PE>CL 2017"]],
    [
      "tells the whole from the partner named next",
      { text: "Peru's surplus was $9 billion in 2017, and the surplus with Chile was $2 billion." },
      ["$9 billion PE>- 2017", "$2 billion PE>CL 2017"],
    ],
    [
      "names no partner before the text does",
      { text: "Peru's surplus grew by 48 percent in 2017. Exports rose 13 percent to $50 billion.\n\nExports to Chile grew 16 percent to $14 billion, while imports from Chile rose 5 percent. Chile is near." },
      ["48 percent PE>- 2017", "13 percent PE>- 2017", "$50 billion PE>- 2017", "16 percent PE>CL 2017", "$14 billion PE>CL 2017", "5 percent PE>CL 2017"],
    ],
    ["takes the countries of the title", { text: "Bilateral trade rose by 7 percent in 2017.", title: "Peru and Chile look back on their trade" }, ["7 percent PE>CL 2017"]],
    ["does not take US dollars for us", { text: "Peru's exports to Chile were US$6 billion in 2017, while imports from that market were US$3 billion." }, ["US$6 billion PE>CL 2017", "US$3 billion PE>CL 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, Text, readonly string[]]>([
    [
      "reads a list with the verb behind it",
      { text: "2017-ci ildə Türkiyə İrandan 5 milyon dollar, İraqdan 7 milyon dollar, Misirdən 9 milyon dollar dəyərində meyvə idxal edib.", lang: "az" },
      ["5 milyon dollar TR>IR 2017", "7 milyon dollar TR>IQ 2017", "9 milyon dollar TR>EG 2017"],
    ],
    ["knows a name from its case", { text: "2017-ci ildə Gürcüstan Türkiyədən 5 milyon dollar dəyərində meyvə idxal edib.", lang: "az" }, ["5 milyon dollar GE>TR 2017"]],
    [
      "reads our exports and the brother country",
      { text: "2017-ci ildə Türkiyəyə 5 milyon dollarlıq ixrac etmişik, qardaş ölkədən isə 3 milyon dollarlıq idxalımız olub.", lang: "az", title: "Azərbaycan və Türkiyə" },
      ["5 milyon dollarlıq AZ>TR 2017", "3 milyon dollarlıq AZ>TR 2017"],
    ],
    [
      "takes the country beside the figure before that of the figure before",
      { text: "За 2017 год экспорт из Перу увеличился на 31% до 6 млн долларов, импорт из Чили - на 20% до 3 млн долларов.", lang: "ru", title: "Перу и Чили" },
      ["31% PE>CL 2017", "6 млн долларов PE>CL 2017", "20% PE>CL 2017", "3 млн долларов PE>CL 2017"],
    ],
    [
      "reads imports behind exports",
      { text: "За 2017 год товарооборот Перу с Чили составил 9 млн долларов, экспорт - 6 млн долларов, импорт - 3 млн долларов.", lang: "ru" },
      ["9 млн долларов PE>CL 2017", "6 млн долларов PE>CL 2017", "3 млн долларов PE>CL 2017"],
    ],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("measures in the prose of reports", () => {
  it("reads a weight as a share and a limit with its ending as one", () => {
    const english = extractClaims({ id: "t", text: "Chile is fourth in Peru's trade with a specific weight of 7.6 percent.", title: null, publishedAt: "2018-09-20", publisher: null, lang: "en" });
    expect(english.claims.map((claim) => claim.measure)).toEqual(["share"]);
    const azerbaijani = extractClaims({ id: "t", text: "Türkiyə ilə İran arasında ticarət dövriyyəsi 15 milyard dollaradək yüksələ bilər.", title: null, publishedAt: "2018-09-20", publisher: null, lang: "az" });
    expect(azerbaijani.claims.map((claim) => `${claim.quote} ${claim.unit} ${claim.qualifier}`)).toEqual(["15 milyard dollaradək USD up_to"]);
  });
});
