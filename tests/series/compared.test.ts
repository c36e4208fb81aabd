import { describe, expect, it } from "vitest";
import { nameSides, type SideNames } from "@/lib/series/compared";

const side = (over: Partial<SideNames> = {}): SideNames => ({ name: "Trade", measure: "level", pair: "AB–CD", voice: null, ...over });

describe("nameSides", () => {
  it.each([
    ["two indicators", side(), side({ name: "Tourists" }), null, ["Trade", "Tourists"]],
    ["an indicator of one voice", side({ voice: "Smith" }), side({ name: "Tourists" }), null, ["Trade, Smith", "Tourists"]],
    ["two voices of one", side({ voice: "Smith" }), side({ voice: "Jones" }), "Trade", ["Smith", "Jones"]],
    ["one voice beside all", side({ voice: "Smith" }), side(), null, ["Trade, Smith", "Trade"]],
    ["two measures", side(), side({ measure: "growth" }), "Trade", ["level", "growth"]],
    ["two pairs of countries", side(), side({ pair: "AB–EF" }), "Trade", ["AB–CD", "AB–EF"]],
    ["twice the same", side(), side(), null, ["Trade", "Trade"]],
  ])("%s", (_name, a, b, shared, sides) => {
    expect(nameSides(a, b)).toEqual({ shared, sides });
  });
});
