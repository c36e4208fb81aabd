import { describe, expect, it } from "vitest";
import { isSetAnew } from "@/lib/domain/claim";
import { extractClaims } from "@/lib/extract";
import { explainClaims } from "@/lib/extract/explain";

const explain = (text: string): readonly string[] => {
  const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: "2018-09-20", publisher: null, lang: "en" });
  return explainClaims(text, claims).map(({ quote, fields }) => `${quote}: ${fields.filter(({ field }) => field === "indicator").map(({ value, words }) => `${value} from ${words ?? "-"}`).join("; ")}`);
};

describe("how a claim was read", () => {
  it("says of a reading that a later rule replaced that it was set anew, and not what it was set to", () => {
    expect(explain("Peru's exports to and imports from Chile were $5 million and $4 million, respectively, in 2017.")).toEqual([
      "$5 million: set anew below from imports; exports from exports",
      "$4 million: set anew below from imports; imports from imports",
    ]);
  });

  it.each([
    ["the indicator, read twice", ["value", "indicator", "indicator"], 1, true],
    ["the last reading of it", ["value", "indicator", "indicator"], 2, false],
    ["the value, of which each rule tells a share", ["value", "value"], 0, false],
    ["a part that only one rule read", ["value", "period", "measure"], 1, false],
    ["a row that is not there", ["value"], 3, false],
  ])("%s", (_, fields, index, expected) => expect(isSetAnew(fields.map((field) => ({ field })), index)).toBe(expected));
});
