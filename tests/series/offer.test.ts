import { expect, it } from "vitest";
import { offerCharts, type ChartChoice } from "@/lib/series";

const LETTERS = [..."ABCDEFGHIJ"];
const pairOf = (index: number) => `${LETTERS[Math.floor(index / 10)]}A-${LETTERS[index % 10]}Z`;
/** Eighty pairs of one measure, the fullest first, and four other measures with few figures. */
const CHOICES: readonly ChartChoice[] = [
  ...Array.from({ length: 80 }, (_, index): ChartChoice => ({ measure: "level", unit: "USD", pair: pairOf(index), count: 200 - index })),
  { measure: "level", unit: "tonne", pair: "AA-AZ", count: 9 },
  { measure: "growth_rate", unit: "percent", pair: "AA-AZ", count: 5 },
  { measure: "growth_rate", unit: "percent", pair: "AA-BZ", count: 5 },
  { measure: "share", unit: "percent", pair: "AA-AZ", count: 2 },
  { measure: "change_absolute", unit: "USD", pair: "AA-AZ", count: 1 },
];

it("lists the fullest pairs of the measure that is shown, and counts the others", () => {
  const { pairs, morePairs } = offerCharts(CHOICES, CHOICES[0] ?? null);
  expect([pairs.length, pairs[0]?.pair, pairs.at(-1)?.pair, morePairs]).toEqual([60, "AA-AZ", "FA-JZ", 20]);
});

it("lists the pair that is shown, however few its figures", () => {
  const { pairs, morePairs } = offerCharts(CHOICES, CHOICES[79] ?? null);
  expect([pairs.length, pairs.at(-1)?.pair, morePairs]).toEqual([61, "HA-JZ", 19]);
});

it("sums up measures over their pairs and leaves out those of one or two figures, unless one is shown", () => {
  const told = (shown: number) => offerCharts(CHOICES, CHOICES[shown] ?? null).measures.map(({ measure, unit, count }) => [measure, unit, count]);
  const full = [["level", "USD", 12_840], ["growth_rate", "percent", 10], ["level", "tonne", 9]];
  expect(told(0)).toEqual(full);
  expect(told(83)).toEqual([...full, ["share", "percent", 2]]);
});

it("lists nothing of an indicator without figures", () => expect(offerCharts([], null)).toEqual({ measures: [], pairs: [], morePairs: 0 }));
