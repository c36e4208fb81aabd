import { describe, expect, it } from "vitest";
import { parsePeriodLabel } from "@/lib/domain/period-label";

describe("parsePeriodLabel", () => {
  it.each([
    ["2021", "2021-01-01", "2022-01-01"],
    ["2018-H1", "2018-01-01", "2018-07-01"],
    ["2018-H2", "2018-07-01", "2019-01-01"],
    ["2018-Q4", "2018-10-01", "2019-01-01"],
    ["2018-12", "2018-12-01", "2019-01-01"],
    ["2022-01/2022-10", "2022-01-01", "2022-11-01"],
    ["2012/2017", "2012-01-01", "2018-01-01"],
  ])("%s runs from %s to before %s", (label, start, end) => {
    expect(parsePeriodLabel(label, "stated")).toEqual({ kind: "range", start, end, label, basis: "stated" });
  });

  it.each([
    ["as_of:2022", "2022-01-01"],
    ["as_of:2022-11", "2022-11-01"],
    ["as_of:2022-11-17", "2022-11-17"],
  ])("%s is a moment at %s", (label, start) => {
    expect(parsePeriodLabel(label, "inferred")).toEqual({ kind: "as_of", start, label, basis: "inferred" });
  });

  it.each(["", "last year", "2021-13", "2018-Q5", "2022-10/2022-01", "2017/2012", "as_of:2022-02-30", "as_of:2022-13", "21"])("%s is none", (label) => {
    expect(parsePeriodLabel(label, "stated")).toBeNull();
  });
});
