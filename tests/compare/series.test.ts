import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { claim, level, year } from "./claims";

const findCell = (claims: readonly ComparableClaim[], measure = "growth_rate") => compareClaims(claims).find((finding) => finding.kind === "cell" && finding.cell.measure === measure && finding.clusters.length > 1);
const twelve = (change: Partial<ComparableClaim> = {}) => claim("a", { value: 12, ...change });
const sixteen = (change: Partial<ComparableClaim> = {}) => claim("b", { value: 16, ...change });

describe("the statistical series that a person gives", () => {
  it.each([
    ["two series explain the gap", "KZ", "UZ", "statistical_basis", /different statistical series: the statistics of Kazakhstan and the statistics of Uzbekistan/],
    ["two bodies do too", "Customs Office", "Statistics Agency", "statistical_basis", /Customs Office and Statistics Agency/],
    ["one series does not", "KZ", "KZ", "unexplained", /one statistical series \(the statistics of Kazakhstan\), so two series do not explain/],
    ["two spellings of one body are one", "Customs  Office", "customs office", "unexplained", /one statistical series/],
  ])("%s", (_name, a, b, cause, reason) => {
    const finding = findCell([twelve({ series: a }), sixteen({ series: b })]);
    expect(finding).toMatchObject({ cause, conflict: true, verdict: "contradiction" });
    expect(finding?.explanation).toMatch(reason);
  });

  it("says nothing where one side only is known, and keeps what was told", () => {
    const plain = findCell([twelve(), sixteen()]);
    const told = findCell([twelve({ series: "KZ" }), sixteen()]);
    expect(told).toMatchObject({ cause: plain?.cause, explanation: plain?.explanation, givenSeries: [{ series: "KZ", claims: ["a"] }] });
    expect(plain).not.toHaveProperty("givenSeries");
  });

  it("overrides what voices suggest, and keeps the id and the verdict", () => {
    const sided = [twelve({ reporter: "KZ", partner: "UZ" }), sixteen({ reporter: "UZ", partner: "KZ" })] as const;
    const before = findCell(sided);
    const after = findCell(sided.map((one) => ({ ...one, series: "Joint Commission" })));
    expect(before?.cause).toBe("statistical_basis");
    expect(after).toMatchObject({ id: before?.id, verdict: before?.verdict, clusters: before?.clusters, cause: "unexplained" });
  });

  const chained = (base: Partial<ComparableClaim>, now: Partial<ComparableClaim>) => [
    twelve({ speaker: "Aset Omarov" }),
    sixteen({ speaker: "Rustam Azimov" }),
    level("now", "$3 billion", 3e9, { speaker: "Aset Omarov", ...now }),
    level("then", "$2.6 billion", 2.6e9, { period: year(2020), speaker: "Aset Omarov", ...base }),
  ];

  it("puts a figure into the chain of its series, whoever says it, and marks the chain as a person's with its arithmetic kept", () => {
    const inferred = findCell(chained({}, {}));
    expect(inferred?.chains.find((chain) => chain.closes)?.claims).toEqual(["a", "now", "then"]);
    expect(inferred?.chains.every((chain) => chain.given === undefined)).toBe(true);
    const claims = chained({ series: "UZ" }, { series: "UZ" }).map((one) => (one.id === "b" ? { ...one, series: "UZ" } : one));
    const given = findCell(claims);
    const chain = given?.chains.find((one) => one.given === "UZ");
    expect(chain?.closes).toBe(true);
    expect(chain?.claims).toEqual(["b", "now", "then"]);
    expect(chain?.arithmetic[0]).toContain("$3 billion / 1.16");
    expect(given?.chains.find((one) => one.claims.includes("a"))?.arithmetic[0] ?? "").not.toMatch(/^\$3 billion \/ 1\.12/);
  });

  it("keeps figures of two series out of one arithmetic over documents", () => {
    const linked = (from: string | null, to: string | null) => [
      claim("growth", { value: 50, speaker: "Aset Omarov", series: from }),
      level("now", "$3 billion", 3e9, { speaker: "Aset Omarov", series: from }),
      level("then", "$2.6 billion", 2.6e9, { period: year(2020), speaker: "Aset Omarov", series: to }),
    ];
    const check = (claims: readonly ComparableClaim[]) => compareClaims(claims).find((finding) => finding.kind === "check");
    expect(check(linked(null, null))).toMatchObject({ conflict: true, cause: "internal_arithmetic" });
    expect(check(linked("KZ", "KZ"))).toMatchObject({ conflict: true, cause: "internal_arithmetic" });
    expect(check(linked("KZ", "UZ"))).toMatchObject({ conflict: false, cause: "statistical_basis" });
    expect(check(linked("KZ", "UZ"))?.explanation).toContain("A person has said");
  });

  it("does not depend on the order of claims", () => {
    const claims = [twelve({ series: "Customs Office" }), sixteen({ series: "customs office" }), claim("c", { value: 16.2, series: "UZ" })];
    expect(compareClaims([...claims].reverse())).toEqual(compareClaims(claims));
  });
});
