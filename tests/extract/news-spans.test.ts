import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { extractClaims } from "@/lib/extract";

/** The measure and time of each figure, as "$5 billion level 2017". */
function read(text: string, lang: Language = "en", date = "2018-09-20"): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: date, publisher: null, lang });
  return claims.map((claim) => `${claim.quote} ${claim.measure} ${claim.period?.label ?? "-"}`);
}

describe("changes between two levels", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["are of the years of the levels", "en", "Trade between Peru and Chile rose fivefold over the past ten years, from $1 billion in 2007 to $5 billion in 2017.", ["fivefold multiple 2007/2017", "$1 billion level 2007", "$5 billion level 2017"]],
    ["are of the years of the levels in Russian", "ru", "За последние десять лет товарооборот Перу и Чили вырос в пять раз: с 1 млрд долларов в 2007 году до 5 млрд в 2017 году.", ["пять раз multiple 2007/2017", "1 млрд долларов level 2007", "5 млрд level 2017"]],
    ["are of the last year where the levels are of two years in a row", "en", "Peru's exports to Chile grew 20 percent in 2017, from $5 billion in 2016 to $6 billion in 2017.", ["20 percent growth_rate 2017", "$5 billion level 2016", "$6 billion level 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("the time of a report", () => {
  it("is that of trade which no words date", () => {
    const text = "In July 2018 Peru's exports to Chile were $5 billion, 4 percent less than in July 2017.\n\nLorries were late.\n\nRoads were wet.\n\nRain fell for days.\n\nFarmers were worried.\n\nButter exports to Chile were much lower, down 72 percent.";
    expect(read(text)).toEqual(["$5 billion level 2018-07", "4 percent growth_rate 2018-07", "72 percent growth_rate 2018-07"]);
  });

  it("is none where the text names two", () => {
    const text = "In July 2018 Peru's exports to Chile were $5 billion, 4 percent less than in July 2017. In 2016 they had been $40 billion.\n\nLorries were late.\n\nRoads were wet.\n\nRain fell for days.\n\nFarmers were worried.\n\nButter exports to Chile were much lower, down 72 percent.";
    expect(read(text).at(-1)).toBe("72 percent growth_rate -");
  });
});

describe("parts of what was told before", () => {
  it("are of its time, in the next paragraph too", () => {
    expect(read("In March 2018 remittances to Peru were $362 million.\n\nThe main sources of remittances were Chile (51%) and Cuba (24%).")).toEqual(["$362 million level 2018-03", "51% share 2018-03", "24% share 2018-03"]);
  });

  it("are of now where the sentence says so", () => {
    expect(read("In March 2018 remittances to Peru were $362 million.\n\nCurrently the share of Chile in remittances is 51%.")).toEqual(["$362 million level 2018-03", "51% share as_of:2018-09"]);
  });
});
