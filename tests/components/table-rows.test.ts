import { describe, expect, it } from "vitest";
import { isInSight } from "@/components/charts/table-rows";

describe("a row of the table under a chart", () => {
  it.each([
    ["2019-01-01", null, null, true],
    ["2019-01-01", 2019, 2019, true],
    ["2019-10-01", 2020, null, false],
    ["2019-10-01", null, 2018, false],
    ["", 2020, 2021, true],
  ])("of %j from %j to %j is in sight: %j", (periodKey, from, to, expected) => {
    expect(isInSight(periodKey, { from, to })).toBe(expected);
  });
});
