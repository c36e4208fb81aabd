import { describe, expect, it } from "vitest";
import { countStatements, toShownVerdict } from "@/lib/domain/finding";

describe("toShownVerdict", () => {
  it.each([
    ["contradiction", true, "contradiction"],
    ["contradiction", false, "explained"],
    ["strong_tension", false, "strong_tension"],
    ["agreement", false, "agreement"],
  ] as const)("%s, conflict %s: %s", (verdict, conflict, shown) => {
    expect(toShownVerdict({ verdict, conflict })).toBe(shown);
  });
});

describe("countStatements", () => {
  it("counts those of a sum, and not what else its text says", () => {
    expect(countStatements({ kind: "check", clusters: [["part", "rest"], ["total"]], originGroups: [["part", "rest", "total", "growth"]] })).toBe(3);
  });
  it("counts those of a cell, with the ones that fit more than one group", () => {
    expect(countStatements({ kind: "cell", clusters: [["a"], ["b"]], originGroups: [["a", "both"], ["b"]] })).toBe(3);
  });
});
