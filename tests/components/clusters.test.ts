import { describe, expect, it } from "vitest";
import { comparedClaims, placeInClusters, toOriginRows } from "@/components/findings/clusters";
import type { ClaimView } from "@/lib/domain/view";

const unbounded = { low: null, high: null, lowOpen: false, highOpen: false };

function claim(id: string, value: number, publishedAt: string | null): ClaimView {
  return {
    id, value, valueHigh: null, unit: "percent", qualifier: "exact", quote: `${value} percent`, start: 0, end: 5,
    indicator: "trade_turnover", measure: "growth_rate", reporter: null, partner: null, period: null, comparedTo: null,
    speaker: null, forecast: false, scope: null, confidence: 1, status: "unreviewed", series: null, findings: [],
    sentence: { start: 0, end: 5, text: "" }, meaning: { hard: unbounded, wide: unbounded, core: unbounded },
    document: { id: `d-${id}`, title: id, publisher: null, url: null, lang: "en", publishedAt, publishedAtBasis: "stated", isDigest: false },
  };
}

describe("placeInClusters", () => {
  it.each([
    ["a", { kind: "one", index: 0 }],
    ["b", { kind: "several" }],
    ["c", { kind: "one", index: 1 }],
    ["d", { kind: "none" }],
    ["fits all", { kind: "several" }],
  ])("%s", (id, place) => {
    expect(placeInClusters([["a", "b"], ["b", "c"]], id, ["fits all"])).toEqual(place);
  });
});

describe("toOriginRows", () => {
  it("folds the reprints of one origin under the earliest, and sorts by value", () => {
    const claims = [claim("late", 16, "2022-11-18"), claim("other", 12, null), claim("early", 16, "2022-11-17")];
    const rows = toOriginRows(claims, [["late", "early"], ["other"]]);
    expect(rows.map((row) => [row.first.id, row.repeats.map((repeat) => repeat.id)])).toEqual([
      ["other", []],
      ["early", ["late"]],
    ]);
  });

  it("keeps apart what one origin states differently, and what no origin names", () => {
    const claims = [claim("a", 12, "2022-01-01"), claim("b", 16, "2022-01-01"), claim("c", 16, null), claim("d", 16, null)];
    expect(toOriginRows(claims, [["a", "b"]]).map((row) => row.first.id)).toEqual(["a", "b", "c", "d"]);
  });
});

describe("comparedClaims", () => {
  const claims = ["a", "b", "c", "d"].map((id) => ({ id }));
  it("leaves out claims that only enter the arithmetic", () => {
    expect(comparedClaims({ claims, clusters: [["a"], ["c"]], neutral: ["d"] }).map(({ id }) => id)).toEqual(["a", "c", "d"]);
  });
  it("takes all where nothing is set apart", () => expect(comparedClaims({ claims, clusters: [[]] })).toEqual(claims));
});
