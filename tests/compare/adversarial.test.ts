import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import type { Period } from "@/lib/domain/period";
import { asOf, claim, level, year } from "./claims";

/** Pairs of figures as texts put them, each with what a careful reader would say of it: an alert, or quiet. */
type Change = Partial<ComparableClaim>;
const range = (start: string, end: string, label: string): Period => ({ kind: "range", start, end, label, basis: "stated" });
const ELEVEN = range("2021-01-01", "2021-12-01", "2021-01/2021-11");
const Q1 = range("2021-01-01", "2021-04-01", "2021-Q1");

const usd = (quote: string, value: number, change: Change = {}) => level(quote, quote, value, change);
const percent = (value: number, change: Change = {}) => claim(`${value}%${change.qualifier ?? ""}`, { value, quote: `${value} percent`, ...change });
const count = (value: number, change: Change = {}) => claim(`n${value}${change.qualifier ?? ""}`, { indicator: "joint_ventures", measure: "level", unit: "count", value, quote: String(value), period: asOf("2021-11"), ...change });
const tonnes = (quote: string, value: number, change: Change = {}) => claim(quote, { indicator: "cargo_volume", measure: "level", unit: "tonne", value, quote, ...change });

const isAlert = (claims: readonly ComparableClaim[]) => compareClaims(claims).some((finding) => finding.conflict);

describe("pairs that are no conflict", () => {
  it.each<[string, ComparableClaim, ComparableClaim]>([
    ["one figure in another scale word", usd("$3.3 billion", 3.3e9), usd("$3,300 million", 3.3e9)],
    ["tonnes in thousands", tonnes("200 thousand tonnes", 200_000), tonnes("0.2 million tonnes", 200_000)],
    ["more than 900 and over a thousand", count(900, { qualifier: "more_than" }), count(1000, { qualifier: "more_than" })],
    ["more than 900 and 1,130", count(900, { qualifier: "more_than" }), count(1130)],
    ["almost 3.4 and 3.3", usd("$3.4 billion", 3.4e9, { qualifier: "almost" }), usd("$3.3 billion", 3.3e9)],
    ["neighbours by rounding", usd("$3.3 billion", 3.3e9), usd("$3.4 billion", 3.4e9)],
    ["exact and rounded", usd("$2.97 billion", 2.97e9), usd("$3 billion", 3e9)],
    ["eleven months and the year", usd("$2.9 billion", 2.9e9, { period: ELEVEN }), usd("$3.3 billion", 3.3e9)],
    ["a quarter and the year", usd("$700 million", 7e8, { period: Q1 }), usd("$3.3 billion", 3.3e9)],
    ["growth of a quarter and of the year", percent(23, { period: Q1 }), percent(12)],
    ["growth of two years", percent(12), percent(24, { period: year(2022) })],
    ["levels of two years", usd("$2.6 billion", 2.6e9, { period: year(2020) }), usd("$3.3 billion", 3.3e9)],
    ["growth and level", percent(12), usd("$3.3 billion", 3.3e9)],
    ["share and level", percent(20, { measure: "share", scope: "food" }), usd("$3.3 billion", 3.3e9)],
    ["a share and growth of one number", percent(12, { measure: "share", scope: "food" }), percent(16)],
    ["provisional, then final, by one body", usd("$3.21 billion", 3.21e9, { speaker: "Statistics Agency", publishedAt: "2022-01-20" }), usd("$3.34 billion", 3.34e9, { speaker: "Statistics Agency", publishedAt: "2022-07-20" })],
    ["forecast and outcome", usd("$5 billion", 5e9, { forecast: true }), usd("$4.2 billion", 4.2e9)],
    ["two forecasts", usd("$4 billion", 4e9, { forecast: true }), usd("$5 billion", 5e9, { forecast: true })],
    ["both ways and one way", usd("$3.3 billion", 3.3e9), usd("$2 billion", 2e9, { indicator: "exports" })],
    ["exports from one side, imports seen from the other, freight between", usd("$802 million", 8.02e8, { indicator: "exports" }), usd("$914 million", 9.14e8, { indicator: "imports", reporter: "UZ", partner: "KZ" })],
    ["there and back", usd("$802 million", 8.02e8, { indicator: "exports" }), usd("$2 billion", 2e9, { indicator: "exports", reporter: "UZ", partner: "KZ" })],
    ["non-oil and all", usd("$1 billion", 1e9, { scope: "non-oil" }), usd("$3.3 billion", 3.3e9)],
    ["goods, and goods with services", usd("$3.3 billion", 3.3e9), usd("$4.1 billion", 4.1e9, { scope: "goods and services" })],
    ["one company's contract and the country's trade", usd("$120 million", 1.2e8, { scope: "contract of one company" }), usd("$3.3 billion", 3.3e9)],
    ["with one country and with all", usd("$3.3 billion", 3.3e9), usd("$34 billion", 34e9, { partner: null })],
    ["with another country", usd("$3.3 billion", 3.3e9), usd("$900 million", 9e8, { partner: "KG" })],
    ["invested in one year, and in all so far", usd("$200 million", 2e8, { indicator: "investment" }), usd("$4.5 billion", 4.5e9, { indicator: "investment", scope: "accumulated", period: asOf("2021-12") })],
    ["counted in November and a year later", count(900), count(1130, { period: asOf("2022-11") })],
    ["up to 400 and about 380", count(400, { qualifier: "up_to" }), count(380, { qualifier: "about" })],
    ["at least 12 and 16 percent", percent(12, { qualifier: "at_least" }), percent(16)],
    ["more than 12 and 16 percent", percent(12, { qualifier: "more_than" }), percent(16)],
    ["about 12 and 12.4 percent", percent(12, { qualifier: "about" }), percent(12.4)],
    ["a range and a figure in it", percent(10, { valueHigh: 15, qualifier: "range" }), percent(12)],
    ["growth against another year", percent(12), percent(45, { comparedTo: year(2015) })],
    ["dollars and roubles at a rate of the time", usd("$3.3 billion", 3.3e9), claim("rub", { measure: "level", unit: "RUB", value: 243e9, quote: "243 billion roubles" })],
    ["no time told", usd("$3.3 billion", 3.3e9, { period: null }), usd("$5 billion", 5e9, { period: null })],
  ])("%s", (_name, a, b) => expect(isAlert([{ ...a, id: "a", document: "x" }, { ...b, id: "b", document: "y" }])).toBe(false));
});

describe("pairs that are a conflict", () => {
  it.each<[string, ComparableClaim, ComparableClaim]>([
    ["growth of one year by two voices", percent(12, { speaker: "Aset Omarov" }), percent(16, { speaker: "Rustam Azimov" })],
    ["about 12 against 16", percent(12, { qualifier: "about" }), percent(16)],
    ["opposite signs", percent(-5), percent(5.8)],
    ["levels apart", usd("$3.0 billion", 3e9), usd("$3.4 billion", 3.4e9)],
    ["exact counts apart", count(338), count(324)],
    ["less than 900 against 1,130", count(900, { qualifier: "less_than" }), count(1130)],
    ["a lost scale word", usd("$200 million", 2e8), usd("$200 thousand", 2e5)],
    ["one number in two currencies", usd("$200 million", 2e8), claim("rub", { measure: "level", unit: "RUB", value: 2e8, quote: "200 million roubles" })],
    ["a range and a figure far outside it", percent(10, { valueHigh: 12, qualifier: "range" }), percent(19)],
    ["eleven months above the year", usd("$4.9 billion", 4.9e9, { period: ELEVEN, speaker: "Aset Omarov" }), usd("$3.3 billion", 3.3e9, { speaker: "Aset Omarov" })],
    ["an importer's figure far below the exporter's", usd("$2.0 billion", 2e9, { indicator: "exports" }), usd("$1.2 billion", 1.2e9, { indicator: "imports", reporter: "UZ", partner: "KZ" })],
  ])("%s", (_name, a, b) => expect(isAlert([{ ...a, id: "a", document: "x" }, { ...b, id: "b", document: "y" }])).toBe(true));
});
