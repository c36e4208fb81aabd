import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "@/components/ui/parcel";

describe("a parcel", () => {
  it.each([
    ["nothing", null],
    ["a text", "a \"quoted\" – текст"],
    ["an empty list", []],
    ["a list of one thing", [{ a: 1 }]],
    ["things of one shape", [{ a: 1, b: null }, { a: 2, b: [3] }]],
    ["things of one shape, their names in another order", [{ a: 1, b: 2 }, { b: 3, a: 4 }]],
    ["things of several shapes", [{ a: 1 }, { b: 2 }, {}]],
    ["a list with a hole in its shape", [{ a: 1 }, null, { a: 2 }]],
    ["a dictionary of things", { x: { a: 1, b: "p" }, y: { a: 2, b: "q" } }],
    ["things in things", [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 3 }, { b: 4 }] }]],
    ["names that look like its own", { "#": ["a"], rows: [[1], [2]] }],
  ])("gives back %s", (_, data) => expect(unpack(pack(data))).toEqual(data));

  it("gives back whatever JSON can say", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(unpack(pack(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    ));

  it("writes the names of a list's things once", () => expect(pack([{ value: 1 }, { value: 2 }, { value: 3 }]).split("value")).toHaveLength(2));
});
