import { describe, expect, it } from "vitest";
import { isCountingBody } from "@/lib/catalogue/bodies";
import { buildSeries, findSides } from "@/lib/series";
import { makeClaim, makeFinding } from "./make";

const AB = (id: string, value: number, speaker: string | null = `Speaker ${id}`, year = 2021) => makeClaim({ id, value, year, over: { speaker } });
const CD = (id: string, value: number, speaker: string | null = `Speaker ${id}`, year = 2021) => makeClaim({ id, value, year, over: { speaker, reporter: "CD", partner: "AB" } });
const chain = (...claims: string[]) => ({ series: "series A", claims, arithmetic: [], closes: true });
const cell = (id: string, ...clusters: string[][]) => makeFinding({ id, verdict: "contradiction", conflict: true, cause: "statistical_basis", clusters });
const sidesOf = (claims: Parameters<typeof findSides>[0], findings: Parameters<typeof findSides>[1]) => Object.fromEntries([...findSides(claims, findings, isCountingBody)].sort());

describe("bodies that count", () => {
  it.each(["Customs Service of AB", "State Statistics Committee", "Таможенная служба", "комитет по статистике", "Dövlət Gömrük Komitəsi"])("%s counts", (name) => expect(isCountingBody(name)).toBe(true));
  it.each(["Ministry of Economy", "Cabinet of Ministers", "Ann Accustoms", "Правительство"])("%s does not", (name) => expect(isCountingBody(name)).toBe(false));
});

describe("sides", () => {
  it("goes by the body that counts, whoever quotes the figures that close with its own", () => {
    const claims = [AB("a", 2, "Customs of AB", 2020), AB("a1", 3), CD("q", 3)];
    expect(sidesOf(claims, [makeFinding({ id: "f", chains: [chain("a", "a1", "q")] })])).toEqual({ a: "AB", a1: "AB", q: "AB" });
  });

  it("goes by the voices of a chain where three of four and more are of one side", () => {
    const five = [AB("a", 1), AB("b", 2), AB("c", 3), AB("d", 4), CD("x", 5)];
    expect(sidesOf(five, [makeFinding({ id: "f", chains: [chain("a", "b", "c", "d", "x")] })])).toEqual({ a: "AB", b: "AB", c: "AB", d: "AB", x: "AB" });
    expect(sidesOf([AB("a", 1), CD("x", 5)], [makeFinding({ id: "f", chains: [chain("a", "x")] })])).toEqual({});
  });

  it("gives the other side what two services part from a body's own figures", () => {
    const claims = [AB("own", 2, "Customs of AB"), AB("own0", 1, "Customs of AB", 2020), AB("b", 3), CD("c", 3), AB("d", 3, null, 2020)];
    const findings = [makeFinding({ id: "f1", chains: [chain("own", "own0"), chain("b", "c", "d")] }), cell("f2", ["own"], ["b", "c"])];
    expect(sidesOf(claims, findings)).toEqual({ b: "CD", c: "CD", d: "CD", own: "AB", own0: "AB" });
  });

  it("leaves out what a body said beside its own figure that closes", () => {
    const claims = [AB("own", 2, "Customs of AB"), AB("own0", 1, "Customs of AB", 2020), AB("slip", 2.7, "Customs of AB"), CD("c", 4), CD("d", 3, null, 2020)];
    const finding = { ...cell("f", ["own"], ["slip"], ["c"]), cause: "unexplained" as const, chains: [chain("own", "own0"), { ...chain("slip"), closes: false }, chain("c", "d")] };
    expect(sidesOf(claims, [finding])).toEqual({ own: "AB", own0: "AB", c: "CD", d: "CD" });
  });

  it("follows the comparison where each cluster is told by one side", () => {
    expect(sidesOf([AB("a", 12), CD("b", 16)], [cell("f", ["a"], ["b"])])).toEqual({ a: "AB", b: "CD" });
    expect(sidesOf([AB("a", 12), AB("b", 16)], [cell("f", ["a"], ["b"])])).toEqual({});
    expect(sidesOf([AB("a", 12), CD("b", 16)], [{ ...cell("f", ["a"], ["b"]), cause: "unexplained" }])).toEqual({});
  });

  it("takes a counting body's figure for its own, but not two that cannot both hold", () => {
    const claims = [AB("a", 2, "Customs of AB"), AB("b", 3, "Customs of AB"), CD("c", 4, "Customs of CD"), CD("d", 4, "Some Minister")];
    expect(sidesOf(claims, [])).toEqual({ a: "AB", b: "AB", c: "CD" });
    expect(sidesOf(claims, [cell("f", ["a"], ["b"])])).toEqual({ a: "AB", c: "CD" });
  });

  it("follows what a person said over body and voices, and leaves a body that a person named to a line of its own", () => {
    const claims = [makeClaim({ id: "a", value: 2, over: { speaker: "Customs of AB", series: "CD" } }), AB("a0", 1, null, 2020), makeClaim({ id: "b", value: 3, over: { speaker: "Customs of AB", series: "Bank of AB" } })];
    expect(sidesOf(claims, [makeFinding({ id: "f", chains: [chain("a", "a0")] })])).toEqual({ a: "CD", a0: "CD" });
  });

  it("becomes a line for each side, in the order of their codes, beside the rest", () => {
    const claims = [CD("c", 4), AB("a", 2), makeClaim({ id: "x", value: 3 })];
    const sides = new Map([["c", "CD"], ["a", "AB"]]);
    expect(buildSeries(claims, [], { group: "basis", isDirected: false, sides }).map((one) => [one.key, one.isConnected])).toEqual([
      ["|side:AB", true],
      ["|side:CD", true],
      ["|rest", false],
    ]);
  });
});
