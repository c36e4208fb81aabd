import { describe, expect, it } from "vitest";
import { layoutParts } from "@/components/findings/parts";

const term = (id: string, value: number, change: { readonly valueHigh?: number; readonly unit?: string } = {}) => ({ id, value, valueHigh: null, unit: "USD", ...change });
const three = [term("x", 300), term("m", 660), term("t", 900)];
const sum = { rule: "sum", terms: ["x", "m", "t"], closes: false };

describe("layoutParts", () => {
  it("sets the parts of a sum one after the other, the total below, and marks what they are too much", () => {
    const picture = layoutParts(sum, three);
    expect(picture?.bars.map(({ claim, from, to, isWhole }) => [claim.id, from, to, isWhole])).toEqual([
      ["x", 0, 30, false],
      ["m", 30, 96, false],
      ["t", 0, 90, true],
    ]);
    expect(picture?.gap).toEqual({ from: 90, to: 96, value: 60, isExcess: true });
    expect(picture?.ticks.map(({ value }) => value)).toEqual([0, 200, 400, 600, 800]);
  });

  it("marks what the parts lack, and nothing where the arithmetic closes", () => {
    const total = [three[0]!, three[1]!, term("t", 1920)];
    expect(layoutParts(sum, total)?.gap).toEqual({ from: 48, to: 96, value: 960, isExcess: false });
    expect(layoutParts({ ...sum, closes: true }, three)?.gap).toBeNull();
  });

  it.each(["part_whole", "year_to_date", "cumulative"])("sets a part against its whole: %s", (rule) => {
    const picture = layoutParts({ rule, terms: ["p", "w"], closes: false }, [term("w", 600), term("p", 800)]);
    expect(picture?.bars.map(({ claim, to }) => [claim.id, to])).toEqual([["p", 96], ["w", 72]]);
    expect(picture?.gap).toEqual({ from: 72, to: 96, value: 200, isExcess: true });
  });

  it.each([
    ["another rule", { ...sum, rule: "growth" }, three],
    ["a part without a second one", { ...sum, terms: ["x", "t"] }, three],
    ["a term that is not among the claims", sum, three.slice(1)],
    ["a range", sum, [term("x", 300, { valueHigh: 310 }), ...three.slice(1)]],
    ["a negative figure", sum, [term("x", -300), ...three.slice(1)]],
    ["two units", sum, [term("x", 300, { unit: "RUB" }), ...three.slice(1)]],
    ["nothing but zeros", sum, three.map(({ id }) => term(id, 0))],
  ])("draws none for %s", (_name, check, claims) => expect(layoutParts(check, claims)).toBeNull());
});
