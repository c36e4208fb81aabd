import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { claim, level, year } from "./claims";

const VOICE = { speaker: "Aset Omarov" };
const money = (id: string, millions: number, change: Partial<ComparableClaim> = {}) => level(id, `$${millions} million`, millions * 1e6, { ...VOICE, ...change });
const growth = (id: string, value: number, change: Partial<ComparableClaim> = {}) => claim(id, { value, quote: `${value} percent`, ...VOICE, ...change });
const EXPORTS = { indicator: "exports" };
const BACK = { indicator: "exports", reporter: "UZ", partner: "KZ" };

const open = (claims: readonly ComparableClaim[]) => compareClaims(claims).filter((finding) => finding.check !== null && !finding.check.closes);
const sum = (claims: readonly ComparableClaim[]) => open(claims).find((finding) => finding.check?.rule === "sum");

/** Each figure in a document of its own, all told by one voice: 289 stands where 229 was meant. */
const SCATTERED = [money("out", 289, EXPORTS), money("back", 662, BACK), money("both", 891)];
/** The base year and the growth rates of each flow, which fit 229 and nothing else. */
const RATES = [
  growth("g-out", -12.3, EXPORTS), growth("g-back", -16.9, BACK), growth("g-both", -15.8),
  money("was-out", 261.1, { ...EXPORTS, period: year(2020) }), money("was-back", 796.6, { ...BACK, period: year(2020) }), money("was-both", 1057.7, { period: year(2020) }),
];

describe("error localisation over several documents", () => {
  it("names every single figure that would close a sum, a slip of one digit first", () => {
    const finding = sum(SCATTERED);
    expect(finding).toMatchObject({ conflict: true, cause: "internal_arithmetic" });
    expect(finding?.check?.repairs.map(({ claim: id, value, why }) => [id, Math.round(value / 1e6), why])).toEqual([["back", 602, "one digit"], ["out", 229, "one digit"], ["both", 951, "other value"]]);
    expect(finding?.explanation).toContain("would close it");
  });

  it("keeps what the whole component leaves: growth and base years single out one figure", () => {
    const finding = sum([...SCATTERED, ...RATES]);
    expect(finding?.check?.repairs).toEqual([{ claim: "out", value: 229e6, why: "one digit" }]);
    expect(finding?.explanation).toContain("Only $229 million instead of $289 million (one digit) closes everything stated.");
  });

  it("leaves arithmetic over other figures that fails by itself to a finding of its own", () => {
    const elsewhere = [growth("g-2020", 50, { period: year(2020) }), money("was-2019", 1057.7, { period: year(2019) })];
    const findings = open([...SCATTERED, ...RATES, ...elsewhere]);
    expect(findings.find((finding) => finding.check?.rule === "sum")?.check?.repairs).toEqual([{ claim: "out", value: 229e6, why: "one digit" }]);
    expect(findings.some((finding) => finding.check?.terms.includes("g-2020"))).toBe(true);
  });

  it("names a rise told as a fall as such", () => {
    const claims = [money("now", 850), money("then", 1000, { period: year(2020) }), growth("g", 15)];
    expect(open(claims).flatMap((finding) => finding.check?.repairs ?? [])).toContainEqual({ claim: "g", value: -15, why: "rise or fall" });
  });

  it("does not depend on the order of claims", () => {
    const claims = [...SCATTERED, ...RATES];
    expect(sum([...claims].reverse())).toEqual(sum(claims));
  });

  it("finds two wrong figures together where no single one is enough", () => {
    const claims = [...SCATTERED, ...RATES].map((one) => (one.id === "back" ? money("back", 667, BACK) : one));
    const repairs = sum(claims)?.check?.repairs ?? [];
    const first = repairs.filter((repair) => repair.set === repairs[0]?.set).map(({ claim: id, value }) => [id, Math.round(value / 1e6)]).sort();
    expect(first).toEqual([["back", 662], ["out", 229]]);
  });

  it("names no set that needs a figure outside the sum: it tells of other arithmetic", () => {
    const claims = [...SCATTERED, ...RATES].map((one) => (one.id === "was-both" ? money("was-both", 2000, { period: year(2020) }) : one));
    expect(sum(claims)?.check?.repairs).toEqual([]);
  });

  it.each([
    ["told by two sides, so two series may differ", SCATTERED.map((one, i) => (i === 2 ? { ...one, speaker: "Rustam Azimov", reporter: "UZ", partner: "KZ" } : one))],
    ["put by a person into two series", SCATTERED.map((one, i) => ({ ...one, series: i === 2 ? "UZ" : "KZ" }))],
  ])("names nothing and alerts nobody where figures are %s", (_name, claims) => {
    const finding = sum(claims);
    expect(finding).toMatchObject({ conflict: false, cause: "statistical_basis" });
    expect(finding?.check?.repairs).toEqual([]);
  });

  it("takes a figure that others state differently for any of theirs", () => {
    const claims = [...SCATTERED, ...RATES, money("other", 700, { ...BACK, speaker: "Rustam Azimov", period: year(2020) })];
    expect(sum(claims)?.check?.repairs.some((repair) => repair.claim === "other")).toBe(false);
  });

  it("says so where more is tied than a search can take, and looks among the nearest", () => {
    const years = Array.from({ length: 25 }, (_, i) => 1990 + i).flatMap((at) => [
      money(`l${at}`, 100 * 1.1 ** (at - 1990), { ...EXPORTS, period: year(at) }), growth(`g${at}`, 10, { ...EXPORTS, period: year(at) }),
    ]).map((one) => (one.id === "l2010" ? money("l2010", 2000, { ...EXPORTS, period: year(2010) }) : one));
    const findings = open(years);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]?.limits?.[0]).toMatch(/^50 figures are tied here; wrong ones were sought among the \d+ nearest\.$/);
    expect(findings[0]?.check?.repairs[0]?.claim).toBe("l2010");
  });
});
