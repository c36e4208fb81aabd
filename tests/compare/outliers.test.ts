import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { claim, year } from "./claims";

const tourists = (at: number, value: number, change: Partial<ComparableClaim> = {}) =>
  claim(`t${at}`, { indicator: "tourists", measure: "level", unit: "count", value, quote: String(value), period: year(at), ...change });
const found = (...claims: readonly ComparableClaim[]) => compareClaims(claims).filter((finding) => finding.conflict);

describe("a count between two years", () => {
  it("that is far from both, which are near each other, is shown to a person", () => {
    const [finding, ...others] = found(tourists(2018, 15_200), tourists(2019, 1000), tourists(2020, 16_100));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "check", verdict: "strong_tension", cause: "unexplained", clusters: [["t2018", "t2020"], ["t2019"]] });
    expect(finding?.explanation).toContain("1,000 in 2019 stands far from 15,200 in 2018 and 16,100 in 2020");
  });

  it.each<[string, readonly ComparableClaim[]]>([
    ["a fall that lasts", [tourists(2019, 15_200), tourists(2020, 1000), tourists(2021, 1200)]],
    ["a slow rise", [tourists(2018, 5000), tourists(2019, 9000), tourists(2020, 15_000)]],
    ["twice as many for a year", [tourists(2018, 15_200), tourists(2019, 31_000), tourists(2020, 16_100)]],
    ["neighbours years away", [tourists(2012, 15_200), tourists(2019, 1000), tourists(2025, 16_100)]],
    ["a thing counted loosely", [2018, 2019, 2020].map((at, i) => tourists(at, [15_200, 1000, 16_100][i] ?? 0, { indicator: "projects" }))],
    ["another pair of countries between", [tourists(2018, 15_200), tourists(2019, 1000, { partner: "KG" }), tourists(2020, 16_100)]],
    ["a forecast", [tourists(2018, 15_200), tourists(2019, 1000, { forecast: true }), tourists(2020, 16_100)]],
  ])("%s is none", (_name, claims) => expect(found(...claims)).toEqual([]));
});
