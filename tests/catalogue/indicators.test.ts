import { describe, expect, test } from "vitest";
import { INDICATORS, findIndicator, otherNoun } from "@/lib/catalogue/indicators";
import { LANGUAGES } from "@/lib/domain/document";

const CONTRACT =
  "trade_turnover exports imports trade_balance investment joint_ventures companies_with_foreign_capital students schools vaccine_doses tourists cargo_volume treaties regions participants projects gdp production_volume price population";

describe("the catalogue of indicators", () => {
  test("is the closed list of the claim record", () => {
    expect(INDICATORS.map(({ code }) => code).sort()).toEqual(CONTRACT.split(" ").sort());
  });

  test.each(INDICATORS)("$code is labelled in every language and refers to known indicators", ({ label, definition, mirror, near, measures, code }) => {
    for (const language of LANGUAGES) expect(label[language]).not.toBe("");
    expect(Object.values(definition).every((sentence) => sentence.endsWith("."))).toBe(true);
    for (const other of [...near, ...(mirror === null ? [] : [mirror])]) {
      expect(findIndicator(other)).not.toBeNull();
      expect(other).not.toBe(code);
    }
    expect(measures[0]).toBe("level");
  });

  test("mirrors point at each other", () => {
    for (const { code, mirror } of INDICATORS) if (mirror !== null) expect(findIndicator(mirror)?.mirror).toBe(code);
  });

  test("keeps the noun of figures outside the list", () => {
    expect(otherNoun("other:flights")).toBe("flights");
    expect(otherNoun("exports")).toBeNull();
    expect(findIndicator("other:flights")).toBeNull();
  });
});
