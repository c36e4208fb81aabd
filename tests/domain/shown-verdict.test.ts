import { describe, expect, it } from "vitest";
import { toShownVerdict } from "@/lib/domain/finding";

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
