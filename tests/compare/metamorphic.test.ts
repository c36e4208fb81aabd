import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { claim, level, year } from "./claims";

/** A small random table: turnover, exports both ways and growth of two years, told by a few voices. */
const told = fc.record({ value: fc.integer({ min: 80, max: 140 }), kind: fc.constantFrom("turnover", "there", "back", "growth"), year: fc.constantFrom(2020, 2021), voice: fc.constantFrom("A. Omarov", "B. Azimov", "State Customs Committee"), hedge: fc.constantFrom("exact", "about", "more_than"), doc: fc.integer({ min: 0, max: 5 }) });
const table = fc.array(told, { minLength: 2, maxLength: 14 }).map((rows) =>
  rows.map(({ value, kind, year: at, voice, hedge, doc }, i): ComparableClaim => {
    const common = { document: `d${doc}`, speaker: voice, period: year(at), qualifier: hedge, publishedAt: `2022-0${doc + 1}-11` } as const;
    if (kind === "growth") return claim(`c${i}`, { ...common, value: value - 100, quote: `${value - 100} %` });
    const indicator = kind === "turnover" ? "trade_turnover" : "exports";
    const side = kind === "back" ? { reporter: "UZ", partner: "KZ" } : {};
    return level(`c${i}`, `$${value} million`, value * 1e6, { ...common, ...side, indicator });
  }),
);
/** What a reader takes away: kinds, verdicts, alerts and causes, without ids of claims. */
const essence = (claims: readonly ComparableClaim[]) => compareClaims(claims).map(({ id, kind, verdict, conflict, cause }) => ({ id, kind, verdict, conflict, cause }));

describe("verdicts stay", () => {
  it("in any order of claims", () => {
    fc.assert(fc.property(table, fc.func(fc.integer()), (claims, rank) => {
      const shuffled = [...claims].sort((a, b) => rank(a.id) - rank(b.id));
      expect(compareClaims(shuffled)).toEqual(compareClaims(claims));
    }), { numRuns: 60 });
  });

  it("in another language", () => {
    fc.assert(fc.property(table, (claims) => {
      expect(essence(claims.map((one) => ({ ...one, lang: "az" })))).toEqual(essence(claims));
    }), { numRuns: 40 });
  });

  it("when a document is inserted a second time", () => {
    fc.assert(fc.property(table, (claims) => {
      const again = claims.filter((one) => one.document === "d1").map((one) => ({ ...one, id: `${one.id}x`, document: "copy" }));
      const cells = (list: readonly ComparableClaim[]) => compareClaims(list).filter((finding) => finding.kind === "cell" && finding.conflict).map((finding) => finding.id);
      expect(cells([...claims, ...again])).toEqual(expect.arrayContaining(cells(claims)));
      for (const id of cells([...claims, ...again])) expect(cells(claims)).toContain(id);
    }), { numRuns: 60 });
  });

  it("when all figures are in thousandths of the unit", () => {
    const finding = (scale: number, word: string) => compareClaims([level("a", `$3.0 ${word}`, 3 * scale), level("b", `$3.4 ${word}`, 3.4 * scale)]);
    expect(finding(1e9, "billion").map((one) => one.verdict)).toEqual(finding(1e6, "million").map((one) => one.verdict));
  });

  it("when a document is split in two", () => {
    const whole = [level("a", "$3.0 billion", 3e9, { document: "one", speaker: "A. Omarov" }), level("b", "$3.4 billion", 3.4e9, { document: "two", speaker: "B. Azimov" }), claim("g", { document: "one", speaker: "A. Omarov" })];
    const split = whole.map((one) => (one.id === "g" ? { ...one, document: "one-b" } : one));
    expect(essence(split)).toEqual(essence(whole));
  });
});
