import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";

/** Value, unit, indicator, time and speaker of each figure, as "5 USD exports 2018 X". */
function read(text: string, date = "2018-09-20"): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: date, publisher: null, lang: "en" });
  return claims.map((claim) => [claim.value, claim.unit, claim.indicator, claim.period?.label ?? "-", ...(claim.speaker === null ? [] : [claim.speaker])].join(" "));
}

describe("figures of reports that name things once", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "gives a sum the currency of the figure before",
      "Peru's exports to Chile rose to 3.1 billion dlrs in January. Imports totalled 4.4 billion vs 3.9 billion.",
      ["3100000000 USD exports 2018-01", "4400000000 USD imports 2018-01", "3900000000 USD imports 2017-01"],
    ],
    ["leaves a count beside sums a count", "Peru's exports to Chile rose to 3.1 billion dlrs in January. The population of Peru is 30 million.", ["3100000000 USD exports 2018-01", "30000000 count population as_of:2018-09"]],
    [
      "does not lend money over a dash to what is counted",
      "In 2017, Peru saw record foreign arrivals – almost 40 million – which generated $2 billion in revenue.",
      ["40000000 count tourists 2017", "2000000000 USD other:revenue 2017"],
    ],
    [
      "leaves the time of the figure that a change began from to it",
      "Peru's exports to Chile were $3 billion in February. Imports rose to $2.5 billion from $2.1 billion in December.",
      ["3000000000 USD exports 2018-02", "2500000000 USD imports 2018-02", "2100000000 USD imports 2017-12"],
    ],
    [
      "takes the same month for the one spoken of",
      "Peru's exports to Chile were $3 billion in March 2017. Imports in the same month stood at $2 billion.",
      ["3000000000 USD exports 2017-03", "2000000000 USD imports 2017-03"],
    ],
    ["keeps the same month of another year a base", "Peru's exports to Chile were $3 billion in March 2017, up 5 percent from the same month of 2016.", ["3000000000 USD exports 2017-03", "5 percent exports 2017-03"]],
    [
      "reads trade before its halves",
      "Bilateral trade between Peru and Chile in 2017 was US$ 5 billion with Peru's exports being US$ 3 billion and imports US$ 2 billion.",
      ["5000000000 USD trade_turnover 2017", "3000000000 USD exports 2017", "2000000000 USD imports 2017"],
    ],
    ["gives a sum in other money the same time", "From 2000 to 2017 trade between Peru and Chile expanded from 9 billion yuan (about $1 billion) to 40 billion yuan.", ["9000000000 CNY trade_turnover 2000", "1000000000 USD trade_turnover 2000", "40000000000 CNY trade_turnover 2017"]],
    ["reads a school year as two years", "Some 3,000 students from Chile were enrolled in Peru in 2016/17.", ["3000 count students 2016/2017"]],
    ["keeps a fiscal year of trade", "Peru's exports to Chile were $3 billion in 2016/17.", ["3000000000 USD exports FY2016-17"]],
    ["dates doses that came on a day of the week", "Chile sent 500,000 vaccine doses to Peru on Tuesday.", ["500000 count vaccine_doses 2018-09"]],
    ["counts doses of no day at the time of writing", "Chile has sent 500,000 vaccine doses to Peru.", ["500000 count vaccine_doses as_of:2018-09"]],
    ["takes the year before a rise for its base", "Peru's exports to Chile increased 5 percent over the previous year.", ["5 percent exports 2018"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("those who are quoted", () => {
  it.each<[string, string, readonly string[]]>([
    ["hears the one quoted", "The agency quoted Minister Luis Vega as saying that Peru's exports to Chile reached $5 billion in 2017.", ["5000000000 USD exports 2017 Luis Vega"]],
    ["hears the one a paper cites", "Minister Luis Vega met the press in Lima. A statement cited Vega as saying that Peru's exports to Chile reached $5 billion in 2017.", ["5000000000 USD exports 2017 Luis Vega"]],
    [
      "finds the speech behind the words for a release",
      "MFA Press Release: Speech By Senior Minister Dr Luis Vega Soto During The Debate\n\nThank you. In 2016, Peru's trade with Chile amounted to US$2 billion.",
      ["2000000000 USD trade_turnover 2016 Luis Vega Soto"],
    ],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("figures beside figures", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "reads counts in brackets behind shares",
      "In 2017, 900,000 tourists visited Peru. Lima received 17.2% of the tourists (154 thousand).",
      ["900000 count tourists 2017", "17.2 percent tourists 2017", "154000 count tourists 2017"],
    ],
    ["goes through a list of names and numbers", "In 2017, 900,000 tourists visited Peru.\n\nMost came from these countries:\n\n1. Chile: 42,578\n\n2. Brazil: 39,137", ["900000 count tourists 2017", "42578 count tourists 2017", "39137 count tourists 2017"]],
    ["does not take a score or a time for an item of a list", "In 2017, 900,000 tourists visited Peru.\n\nKick-off: 17:30", ["900000 count tourists 2017"]],
    ["takes what accounts for a part for what is told", "Peru's exports to Chile account for one-fifth of annual production.", ["20 percent exports as_of:2018-09"]],
    ["counts pieces that are traded", "Peru imported 1.7 million garment pieces from Chile in 2017.", ["1700000 count imports 2017"]],
    ["tells the output of industry as production", "Peru's industrial output rose 2 percent in 2017.", ["2 percent production_volume 2017"]],
    ["leaves a number that describes a thing", "The two-shot vaccine of Chile reached Peru in a three-storey house.", []],
    ["does not take more than ever for a comparison", "Peru received more tourists than ever in 2017: 900,000.", ["900000 count tourists 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
