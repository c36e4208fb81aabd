import { describe, expect, it } from "vitest";
import { spreadMarks } from "@/lib/series/spread";

const mark = (key: string, x: number, y: number, isFixed = false) => ({ key, x, y, isFixed });

describe("spreadMarks", () => {
  it("leaves marks that do not touch where they are", () => {
    expect(spreadMarks([mark("a", 0, 0), mark("b", 0, 12), mark("c", 40, 0)]).size).toBe(0);
  });
  it("sets touching marks side by side, the fixed one in the middle", () => {
    const shifts = spreadMarks([mark("a", 0, 0), mark("b", 0, 2), mark("line", 0, 4, true)]);
    expect([shifts.get("line"), shifts.get("a"), shifts.get("b")]).toEqual([undefined, 9, -9]);
  });
  it("does not depend on the order", () => {
    const marks = [mark("a", 0, 0), mark("b", 0, 2), mark("c", 3, 4)];
    expect([...spreadMarks([...marks].reverse())].sort()).toEqual([...spreadMarks(marks)].sort());
  });
  it("gives up shifting where there is no room left", () => {
    const shifts = spreadMarks(Array.from({ length: 12 }, (_, index) => mark(`m${String(index).padStart(2, "0")}`, 0, 0)));
    expect(Math.max(...[...shifts.values()].map(Math.abs))).toBeLessThanOrEqual(36);
  });
});
