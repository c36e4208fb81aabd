import { describe, expect, it } from "vitest";
import { firstWordOf, hasWordOf, indexWords, wordAtOrAfter, wordsIn } from "@/lib/extract/places/word-index";
import { scanWords } from "@/lib/extract/places/words";

const LONG_GAP = "-".repeat(100);
const text = `Harbours ship grain. ${LONG_GAP} Mills, by the hundred, grind what farms of both shores have sown${LONG_GAP}`;
const words = scanWords(text);
const index = { words, rows: indexWords(words, text.length) };
const shown = (span: { readonly start: number; readonly end: number }): string => wordsIn(index, span).map(({ key }) => key).join(" ");

describe("words by their place", () => {
  it("the table answers as a search of all words does, at every offset and beyond both ends", () => {
    for (let offset = -2; offset <= text.length + 70; offset += 1) {
      const searched = words.findIndex((word) => word.start >= offset);
      expect(wordAtOrAfter(index, offset), String(offset)).toBe(searched < 0 ? words.length : searched);
    }
  });

  it("a text without words has none at any place", () => {
    const empty = { words: [], rows: indexWords([], 100) };
    expect([wordAtOrAfter(empty, 0), wordAtOrAfter(empty, 99), wordAtOrAfter(empty, 5000)]).toEqual([0, 0, 0]);
  });

  const start = text.indexOf("Mills");
  it.each([
    ["from a word's first letter to another's", { start, end: text.indexOf("hundred") }, "mills by the"],
    ["from inside a word, which is left out", { start: start + 1, end: text.indexOf("hundred") + 1 }, "by the hundred"],
    ["a stretch without words", { start: start - 50, end: start }, ""],
    ["a stretch that ends before it starts", { start, end: start - 10 }, ""],
  ])("words of a stretch: %s", (_, span, expected) => {
    expect(shown(span)).toBe(expected);
  });

  it.each([
    ["the first of two that stand there", { start: 0, end: text.length }, ["farms", "grain"], "grain"],
    ["one that stands behind the stretch", { start, end: text.indexOf("farms") }, ["farms", "grain"], null],
    ["one that begins right at the end", { start: 0, end: text.indexOf("grain") }, ["grain"], null],
  ])("a word of a set: %s", (_, span, keys, expected) => {
    expect(firstWordOf(index, span, new Set(keys))?.key ?? null).toBe(expected);
    expect(hasWordOf(index, span, new Set(keys))).toBe(expected !== null);
  });
});
