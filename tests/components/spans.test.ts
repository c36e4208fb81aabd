import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByMarks, toBlocks, toParts } from "@/components/documents/spans";

describe("splitByMarks", () => {
  it.each([
    ["plain text is one segment", "abc", [], [["abc", []]]],
    ["one mark in the middle", "abcde", [["m", 1, 3]], [["a", []], ["bc", ["m"]], ["de", []]]],
    ["marks that touch", "abcd", [["m", 0, 2], ["n", 2, 4]], [["ab", ["m"]], ["cd", ["n"]]]],
    ["marks that overlap", "abcdef", [["m", 0, 4], ["n", 2, 6]], [["ab", ["m"]], ["cd", ["m", "n"]], ["ef", ["n"]]]],
    ["one mark within another", "abcdef", [["m", 0, 6], ["n", 2, 3]], [["ab", ["m"]], ["c", ["m", "n"]], ["def", ["m"]]]],
    ["two marks on the same words", "abc", [["m", 0, 3], ["n", 0, 3]], [["abc", ["m", "n"]]]],
    ["an empty mark and one outside", "abc", [["m", 1, 1], ["n", 7, 9]], [["abc", []]]],
    ["empty text", "", [["m", 0, 1]], []],
  ] as const)("%s", (_name, text, marks, expected) => {
    const segments = splitByMarks(text, marks.map(([id, start, end]) => ({ id, start, end })));
    expect(segments.map((segment) => [segment.text, segment.ids])).toEqual(expected);
  });

  it("takes offsets of the whole text when it is given a part", () => {
    expect(splitByMarks("cdef", [{ id: "m", start: 3, end: 5 }], 2).map((s) => [s.start, s.end, s.text, s.ids])).toEqual([
      [2, 3, "c", []],
      [3, 5, "de", ["m"]],
      [5, 6, "f", []],
    ]);
  });

  it("loses no character, and every segment has exactly the marks that cover it", () => {
    const mark = fc.record({ start: fc.nat(30), length: fc.nat(12) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 8 }), (text, raw) => {
        const marks = raw.map(({ start, length }, index) => ({ id: String(index), start, end: start + length }));
        const segments = splitByMarks(text, marks);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const segment of segments) {
          const covering = marks.filter((m) => m.start <= segment.start && m.end >= segment.end).map((m) => m.id);
          expect([...segment.ids].sort()).toEqual(covering.sort());
        }
      }),
    );
  });
});

describe("toBlocks", () => {
  it.each([
    ["one line", "Trade grew.", [[0, "Trade grew."]]],
    ["a hard wrap stays inside", "Trade\ngrew.\n\nSchools opened.", [[0, "Trade\ngrew."], [13, "Schools opened."]]],
    ["blank lines with spaces", "A\n  \n\n B\n", [[0, "A"], [7, "B"]]],
    ["nothing", " \n\n ", []],
  ] as const)("%s", (_name, text, expected) => {
    const blocks = toBlocks(text);
    expect(blocks.map((block) => [block.start, block.text])).toEqual(expected);
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });
});

describe("toParts", () => {
  it.each([
    ["short", "abc", 10, ["abc"]],
    ["at the blank line", `${"a".repeat(8)}\n\n${"b".repeat(8)}`, 10, ["aaaaaaaa\n", "\nbbbbbbbb"]],
    ["at a line where no blank one is near", `${"a".repeat(8)}\n${"b".repeat(8)}`, 10, ["aaaaaaaa\n", "bbbbbbbb"]],
    ["in the middle of one long line", "a".repeat(25), 10, ["a".repeat(10), "a".repeat(10), "a".repeat(5)]],
    ["empty", "", 10, [""]],
  ] as const)("%s", (_name, text, size, expected) => {
    expect(toParts(text, size).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
