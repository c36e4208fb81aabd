import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, closed, divide, EVERYTHING, hull, intersect, isBelow, isEmpty, isWithin, middle, multiply, overlaps, subtract } from "@/lib/compare/interval-math";
import { isCommon, sweep } from "@/lib/compare/clusters";
import { meaningOf } from "@/lib/compare/meaning";
import { QUALIFIERS } from "@/lib/domain/quantity";
import type { Interval } from "@/lib/domain/interval";

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const interval = fc.tuple(number, number).map(([a, b]) => closed(Math.min(a, b), Math.max(a, b)));
const whole = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }), fc.boolean(), fc.boolean()).map(([low, width, lowOpen, highOpen]): Interval => ({ low, high: low + width, lowOpen: lowOpen && width > 0, highOpen: highOpen && width > 0 }));
const holds = (outer: Interval, x: number) => (outer.low === null || x >= outer.low) && (outer.high === null || x <= outer.high);
const inside = (a: Interval, share: number) => Math.min(a.high as number, Math.max(a.low as number, (a.low as number) + share * ((a.high as number) - (a.low as number))));

describe("interval algebra", () => {
  it("holds the result of every pair of members", () => {
    fc.assert(
      fc.property(interval, interval, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, s, t) => {
        const [x, y] = [inside(a, s), inside(b, t)];
        expect(holds(add(a, b), x + y)).toBe(true);
        expect(holds(subtract(a, b), x - y)).toBe(true);
        expect(holds(multiply(a, b), x * y)).toBe(true);
        if (y !== 0) expect(holds(divide(a, b), x / y)).toBe(true);
      }),
    );
  });

  it("intersects to what both hold and spans to what either holds", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const both = intersect(a, b);
        expect(isEmpty(both)).toBe(!overlaps(a, b));
        expect(isWithin(a, hull(a, b)) && isWithin(b, hull(a, b))).toBe(true);
        if (!isEmpty(both)) expect(isWithin(both, a) && isWithin(both, b)).toBe(true);
        expect(intersect(b, a)).toEqual(both);
      }),
    );
  });

  it("keeps touching bounds touching and open ones apart", () => {
    expect(overlaps(add(closed(3.3, 3.3), closed(0, 0.045)), closed(3.345, 3.4))).toBe(true);
    expect(isBelow({ low: 0, high: 1, lowOpen: false, highOpen: true }, closed(1, 2))).toBe(true);
    expect(add(closed(3.25e9, 3.35e9), closed(1, 1))).toEqual(closed(3.25e9 + 1, 3.35e9 + 1));
  });

  it("says nothing of a division by what may be zero, and of no bounds", () => {
    expect(divide(closed(1, 2), closed(-1, 1))).toEqual(EVERYTHING);
    expect([middle(EVERYTHING), middle(closed(null, 3)), middle(closed(2, null))]).toEqual([0, 3, 2]);
  });
});

describe("clusters", () => {
  const asSets = (intervals: readonly Interval[]) => sweep(intervals).sets.map((set) => set.join()).sort();

  it("finds exactly the maximal sets that overlap two by two", () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 9 }), (intervals) => {
        const all = intervals.map((_, i) => i);
        const meet = (set: readonly number[]) => set.every((i) => set.every((j) => overlaps(intervals[i] as Interval, intervals[j] as Interval)));
        const subsets = Array.from({ length: 2 ** intervals.length - 1 }, (_, bits) => all.filter((i) => ((bits + 1) >> i) & 1)).filter(meet);
        const maximal = subsets.filter((set) => !subsets.some((other) => other.length > set.length && set.every((i) => other.includes(i))));
        expect(asSets(intervals)).toEqual(maximal.map((set) => set.join()).sort());
        expect(isCommon(intervals)).toBe(meet(all));
      }),
    );
  });

  it("lists each interval once where the sets would grow too many", () => {
    const staircase = Array.from({ length: 400 }, (_, i) => closed(i, i + 200));
    const { sets, isCut } = sweep(staircase, 1000);
    expect(isCut).toBe(true);
    expect(sets.flat().sort((a, b) => a - b)).toEqual(staircase.map((_, i) => i));
  });
});

describe("readings of any figure", () => {
  it("are nested, not empty and hold the stated number or touch it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: -2, max: 10 }), fc.constantFrom(...QUALIFIERS), fc.constantFrom("USD", "count", "percent"), (mantissa, exponent, qualifier, unit) => {
        const value = Number(`${mantissa}e${exponent}`);
        const digits = Math.max(1, String(Math.abs(mantissa)).replace(/0+$/, "").length);
        const { hard, wide, core } = meaningOf({ value, high: null, digits, exponent, unit: Number(`1e${exponent}`) }, qualifier, unit);
        expect([hard, wide, core].some(isEmpty)).toBe(false);
        expect(isWithin(core, wide) && isWithin(wide, hard)).toBe(true);
        expect(holds(core, value)).toBe(true);
      }),
    );
  });
});
