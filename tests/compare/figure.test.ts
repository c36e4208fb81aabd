import { describe, expect, it } from "vitest";
import { figureOf, plainDigits, precisionOfQuote } from "@/lib/compare/figure";
import { meaningOf, nextScalePoint } from "@/lib/compare/meaning";
import type { Interval } from "@/lib/domain/interval";
import type { Qualifier } from "@/lib/domain/quantity";
import { claim } from "./claims";

describe("precision of a quote", () => {
  it.each([
    ["$3.3 billion", 3.3e9, [2, 8]],
    ["900", 900, [1, 0]],
    ["3.35 percent", 3.35, [3, -2]],
    ["4,3%", 4.3, [2, -1]],
    ["11,000", 11000, [2, 0]],
    ["150 000", 150000, [2, 0]],
    ["290 billion roubles", 2.9e11, [2, 9]],
    ["$3.0 billion", 3e9, [2, 8]],
    ["2 crore", 2e7, [1, 7]],
    ["1.234,5 million", 1234.5e6, [5, 5]],
  ])("%s", (quote, value, expected) => expect(precisionOfQuote(quote, value)).toEqual(expected));

  it("misses a quote whose number is not the value", () => expect(precisionOfQuote("5 of 7", 12)).toBeNull());

  it.each([
    ["Four million", 4e6, 1, 6],
    ["a thousand", 1000, 1, 3],
    ["seventy", 70, 1, 0],
    ["one third", 33.33, 2, 0],
  ])("reads words: %s", (quote, value, digits, exponent) => expect(figureOf(claim("a", { quote, value }))).toMatchObject({ digits, exponent }));

  it("takes what the extractor measured over the quote", () => expect(figureOf(claim("a", { quote: "7", value: 7, significantDigits: 3, lastDigitExponent: -2 }))).toMatchObject({ digits: 3, exponent: -2 }));

  it("writes numbers plainly", () => expect([plainDigits(1e21), plainDigits(1.5e-7), plainDigits(42)]).toEqual(["1000000000000000000000", "0.00000015", "42"]));
});

const ends = ({ low, high }: Interval) => [low, high].map((end) => (end === null ? null : Number(end.toPrecision(6))));
const read = (value: number, digits: number, exponent: number, qualifier: Qualifier, unit = "USD") => meaningOf({ value, high: null, digits, exponent, unit: Number(`1e${exponent}`) }, qualifier, unit);

describe("three readings", () => {
  it.each<[string, Qualifier, number, number, number, (number | null)[], (number | null)[], (number | null)[]]>([
    ["bare money", "exact", 3.3e9, 2, 8, [3.25e9, 3.35e9], [3.25e9, 3.35e9], [3.25e9, 3.35e9]],
    ["about, two digits", "about", 12, 2, 0, [9.9996, 13.7148], [9.9996, 13.7148], [11.3796, 12.5]],
    ["more than, one digit", "more_than", 900, 1, 0, [900, null], [900, 1350], [900, 1000]],
    ["more than, rounder", "more_than", 1000, 1, 3, [1000, null], [1000, 1500], [1000, 1125]],
    ["at most", "up_to", 27, 2, 0, [0, 27], [18.981, 27], [24.9993, 27]],
    ["a fall by more than", "more_than", -5, 1, 0, [null, -5], [-7.5, -5], [-5.625, -5]],
  ])("%s", (_name, qualifier, value, digits, exponent, hard, wide, core) => {
    const meaning = read(value, digits, exponent, qualifier);
    expect([ends(meaning.hard), ends(meaning.wide), ends(meaning.core)]).toEqual([hard, wide, core]);
  });

  it("takes a count as whole, but zeros at its end as possible rounding", () => {
    expect(ends(read(15, 2, 0, "exact", "count").hard)).toEqual([14.5, 15.5]);
    expect(ends(read(300, 1, 0, "exact", "count").hard)).toEqual([250, 350]);
    expect(ends(read(300, 1, 0, "exact", "count").core)).toEqual([299.5, 300.5]);
  });

  it.each([[900, 1000], [93, 100], [150, 200], [70, 80], [0.4, 0.5]])("next scale point of %d is %d", (value, next) => expect(nextScalePoint(value)).toBeCloseTo(next, 10));
});
