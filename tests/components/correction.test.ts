import { describe, expect, it } from "vitest";
import { toCorrection, type CorrectionFields } from "@/components/review/correction";

const fields: CorrectionFields = {
  value: "12", valueHigh: "", unit: "percent", qualifier: "about", indicator: "trade_turnover", measure: "growth_rate",
  reporter: "AZ", partner: "RU", period: "2021", comparedTo: "2020", speaker: "", scope: "", forecast: "false",
};

describe("toCorrection", () => {
  it.each([
    ["nothing", {}, {}],
    ["blanks alone", { value: " 12 ", speaker: "  " }, {}],
    ["what differs, trimmed", { value: " 16", forecast: "true" }, { value: "16", forecast: "true" }],
    ["a field made empty", { partner: "" }, { partner: "" }],
  ] as const)("gives %s", (_name, changes, expected) => {
    expect(toCorrection(fields, { ...fields, ...changes })).toEqual(expected);
  });
});
