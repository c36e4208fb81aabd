import { describe, expect, it } from "vitest";
import { findCheckUnit } from "@/components/findings/check-unit";

const claim = (id: string, value: number, unit: string) => ({ id, value, valueHigh: null, unit });
const claims = [claim("a", 300e6, "USD"), claim("b", 600e6, "USD"), claim("c", 950e6, "USD"), claim("g", 12, "percent"), claim("h", 15, "percent")];

describe("unit of a check's bounds", () => {
  it.each([
    ["a sum of money, whatever else the finding holds", ["a", "b", "c"], [949e6, 951e6], "USD"],
    ["a level worked out from a level and a growth", ["c", "g", "a"], [299e6, 301e6], "USD"],
    ["two growth rates", ["g", "h"], [14.5, 15.5], "percent"],
    ["a factor made from a percentage: no term holds it", ["c", "a", "g"], [1.115, 1.125], null],
    ["terms that are not there", ["x"], [1, 2], null],
  ] as const)("is told for %s", (_, terms, stated, unit) => {
    expect(findCheckUnit({ terms, stated }, claims)).toBe(unit);
  });
});
