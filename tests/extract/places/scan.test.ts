import { describe, expect, it } from "vitest";
import { foldWord, scanWords } from "@/lib/extract/places/words";

/** The words as a pattern finds them. */
const found = (text: string): readonly string[] => [...text.matchAll(/(?:[\p{L}\p{M}\p{N}])+/gu)].map((match) => `${match.index} ${match[0]} ${foldWord(match[0])}`);
const scanned = (text: string): readonly string[] => scanWords(text).map(({ start, end, key }) => `${start} ${text.slice(start, end)} ${key}`);

const LONG = "abcdefghijklmnopqrstuvwxyz";

describe("scanWords", () => {
  it.each([
    ["plain words", "Grain, oil and 25 tonnes of coal."],
    ["three alphabets", "Сёла растут, ёлки нет; Gəncədə İşıq çoxdur."],
    ["letters without a code", "naïve façades, Łódź, 東京 and λόγος"],
    ["words that end alike", "xabcdefghijkl yabcdefghijkl abcdefghijkl zzabcdefghijkl"],
    ["a letter without a code in the same place as another", "été ñtñ étñ ñté"],
    ["a word at both ends", "a"],
    ["no word", " .,;- "],
    ["nothing", ""],
    ["words longer than are kept", `${LONG}${LONG} ${LONG}${LONG}x`],
    ["combining marks", "cafe\u0301 cafe"],
  ])("finds the words that the pattern finds: %s", (_, text) => {
    expect(scanned(text)).toEqual(found(text));
    expect(scanned(text)).toEqual(found(text));
  });

  it("finds them across the pieces that it reads at once, wherever a piece ends", () => {
    for (let shift = 0; shift < 12; shift += 1) {
      const text = `${"-".repeat(2040 + shift)}harbours ${"ship ".repeat(900)}é${LONG.repeat(200)} end`;
      expect(scanned(text)).toEqual(found(text));
    }
  });

  it("finds more spellings than it keeps", () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `w${index}`).join(" ");
    expect(scanned(text)).toEqual(found(text));
    expect(scanned("w1 w2 w59999")).toEqual(found("w1 w2 w59999"));
  });

  it.each([
    [0, 5, ["grain"]],
    [1, 12, ["and", "silver"]],
    [6, 7, ["and"]],
    [5, 6, []],
    [8, 30, ["silver"]],
  ])("of a stretch, those that start in it: %i to %i", (from, to, expected) => {
    expect(scanWords("grain and silver", from, to).map(({ key }) => key)).toEqual(expected);
  });
});
