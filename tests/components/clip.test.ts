import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipAround } from "@/components/claims/clip";

function clip(sentence: string, quote: string, room: number): string {
  const start = sentence.indexOf(quote);
  const { before, quote: figure, after } = clipAround(sentence, { start, end: start + quote.length }, room);
  return `${before}[${figure}]${after}`;
}

describe("clipAround", () => {
  it.each([
    ["a short sentence stays whole", "Trade grew 12 percent.", "12 percent", 40, "Trade grew [12 percent]."],
    ["line breaks are spaces", "Trade\ngrew 12\npercent.", "12\npercent", 40, "Trade grew [12 percent]."],
    [
      "a long one is cut at words on both sides",
      "The minister recalled at length that in the year before trade grew by 12 percent while many other things also happened at home",
      "12 percent",
      14,
      "… trade grew by [12 percent] while many other …",
    ],
    ["the figure first", "12 percent more was sold than anybody in the whole hall had expected", "12 percent", 10, "[12 percent] more was sold …"],
  ] as const)("%s", (_name, sentence, quote, room, expected) => {
    expect(clip(sentence, quote, room)).toBe(expected);
  });

  it("never loses the figure", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.integer({ min: 1, max: 20 }), (before, quote, after, room) => {
        const span = { start: before.length, end: before.length + quote.length };
        expect(clipAround(before + quote + after, span, room).quote).toBe(quote.replace(/\s+/g, " "));
      }),
    );
  });
});
