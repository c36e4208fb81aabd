import { expect, it } from "vitest";
import { dateFormat, displayNames, numberFormat } from "@/lib/format";

it("keeps formatters apart by kind, language and options", () => {
  expect(numberFormat("en", { style: "percent" }).format(0.5)).toBe("50%");
  expect(numberFormat("en", {}).format(0.5)).toBe("0.5");
  expect(numberFormat("ru", {}).format(0.5)).toBe("0,5");
  expect(displayNames("en", { type: "region" }).of("NO")).toBe("Norway");
  expect(displayNames("ru", { type: "region" }).of("NO")).toBe("Норвегия");
  expect(displayNames("en", { type: "currency" }).of("NOK")).toBe("Norwegian Krone");
  expect(dateFormat("en-GB", { year: "numeric", timeZone: "UTC" }).format(0)).toBe("1970");
  expect(numberFormat("en", {})).toBe(numberFormat("en", {}));
});
