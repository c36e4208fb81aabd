import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisDomain, layoutAxis, niceTicks, type AxisValue } from "@/components/findings/axis";

const point = (id: string, value: number): AxisValue => {
  const only = { low: value, high: value, lowOpen: false, highOpen: false };
  return { id, value, valueHigh: null, meaning: { hard: only, wide: only, core: only } };
};

const moreThan = (id: string, value: number): AxisValue => ({
  id,
  value,
  valueHigh: null,
  meaning: {
    hard: { low: value, high: null, lowOpen: true, highOpen: false },
    wide: { low: value, high: value * 1.5, lowOpen: true, highOpen: false },
    core: { low: value, high: value * 1.125, lowOpen: true, highOpen: false },
  },
});

describe("niceTicks", () => {
  it.each([
    [10, 18, 4, [10, 12, 14, 16, 18]],
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [2.61e9, 3.43e9, 4, [2.8e9, 3e9, 3.2e9, 3.4e9]],
    [-7, 6, 5, [-6, -4, -2, 0, 2, 4, 6]],
    [5, 5, 5, [5]],
  ])("%d to %d in %d", (low, high, count, expected) => {
    expect(niceTicks(low, high, count)).toEqual(expected);
  });
});

describe("axisDomain", () => {
  it.each([
    ["no values", [], [0, 1]],
    ["one point has room on both sides", [point("a", 100)], [90, 110]],
    ["zero alone", [point("a", 0)], [-1, 1]],
    ["counts do not start below nothing", [point("a", 1), point("b", 101)], [0, 107]],
    ["falls reach below nothing", [point("a", -10), point("b", 10)], [-11.2, 11.2]],
  ] as const)("%s", (_name, values, expected) => {
    const domain = axisDomain(values);
    expect(domain[0]).toBeCloseTo(expected[0]);
    expect(domain[1]).toBeCloseTo(expected[1]);
  });
});

describe("layoutAxis", () => {
  it("sets the smaller value to the left, inside the margins", () => {
    const { values } = layoutAxis([point("a", 16), point("b", 12)]);
    expect(values.map((value) => [value.id, Math.round(value.at)])).toEqual([
      ["a", 95],
      ["b", 5],
    ]);
  });

  it("opens what nothing bounds, and only that", () => {
    const [value] = layoutAxis([moreThan("a", 900)]).values;
    expect(value?.hard).toMatchObject({ to: 100, openLow: false, openHigh: true });
    expect(value?.wide).toMatchObject({ openLow: false, openHigh: false });
    expect(value?.core.from).toBe(value?.at);
  });

  it("keeps every position on the figure and core within wide", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 12 }), (numbers) => {
        for (const value of layoutAxis(numbers.map((number, index) => moreThan(String(index), number))).values) {
          for (const position of [value.at, value.core.from, value.core.to, value.wide.from, value.wide.to]) {
            expect(position).toBeGreaterThanOrEqual(0);
            expect(position).toBeLessThanOrEqual(100);
          }
          expect(value.core.from).toBeGreaterThanOrEqual(value.wide.from);
          expect(value.core.to).toBeLessThanOrEqual(value.wide.to);
        }
      }),
    );
  });
});
