import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "@/lib/extract/quantities";
import { buildTextModel } from "@/lib/extract/text";
import { LANGUAGES } from "@/lib/domain/document";

const PIECES = ["5", "1,234", "3.3", "1 000", "½", "²", "$", "€", "%", "percent", "million", "млрд", "min", "one", "third", "hundred", "and", "a", "half", "of", "from", "to", "between", "-", "–", ".", ",", "/", ":", "(", ")", "[", "]", "^", "x10", "±", "\u2060", "\u00a0", "\n", "\n\n", "e\u0301", "👍", "İ", "полтора", "с лишним", "yarım", "dörddə bir", "700-dən çox", "km", "per", "US", "doubled", "about", "not more than", "2021", "17.11.2022", "<b>", "&nbsp;", "\ud83d"];
const text = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ", " "))).map((pairs) => pairs.map((pair) => pair.join("")).join(""));
const language = fc.constantFrom(...LANGUAGES);

function verify(content: string, lang: (typeof LANGUAGES)[number]): void {
  const model = buildTextModel(content, null, lang);
  const found = findQuantities(model);
  let last = 0;
  for (const { start, end, quote, value, valueMax, decimal, decimalMax } of found) {
    expect(content.slice(start, end)).toBe(quote);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(Number(decimal)).toBe(value);
    expect(decimal).toMatch(/^-?\d+(?:\.\d+)?$/);
    expect(decimalMax === null).toBe(valueMax === null);
    last = end;
  }
  expect(findQuantities(model)).toEqual(found);
}

describe("findQuantities on any text", () => {
  it("keeps offsets, order and exact values for figures run together in any way", () => {
    fc.assert(fc.property(text, language, verify), { numRuns: 400 });
  });

  it("never throws on arbitrary characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), language, verify), { numRuns: 200 });
  });

  const long: readonly [string, string][] = [["digits", "7"], ["commas", "1,"], ["points", "1."], ["slashes", "1/2/"], ["signs", "$"], ["number words", "five hundred "], ["ranges", "from 1 to "], ["hedges", "not more than "], ["brackets", "[1](2)"], ["line ends", "5\n"], ["units", "5 km per "]];
  it.each(long)("comes to an end on a long run of %s", (_, unit) => {
    const content = unit.repeat(Math.ceil(100_000 / unit.length));
    const found = findQuantities(buildTextModel(content, null, "en"));
    expect(found.every(({ start, end, quote }) => content.slice(start, end) === quote)).toBe(true);
  });
});
