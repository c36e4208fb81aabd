import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { extractClaims } from "@/lib/extract";

const SIZE = 1_000_000;
/** Dozens of times what the reading takes; the longest took a minute where each figure looked through the whole text for a bracket. */
const TIMEOUT = 120_000;

/** Words repeated without end: what makes a pattern go back and try again, or every figure look at all others. */
const RUNS: readonly (readonly [string, string, Language])[] = [
  ["letters", "x", "en"],
  ["capitals with points", "A.B.", "en"],
  ["hyphens", "a-", "en"],
  ["opening marks", "“", "en"],
  ["straight marks", '"a ', "en"],
  ["verbs of saying", "he said ", "en"],
  ["titles and names", "President of the Ministry of Trade Ivan Petrov ", "en"],
  ["name lines", "Ivan Petrov: ", "en"],
  ["words of trade", "trade turnover exports imports ", "en"],
  ["words of time", "in the first quarter of last year ", "en"],
  ["countries", "Norway, Chile and ", "en"],
  ["figures without a full stop", "12 percent and ", "en"],
  ["open brackets", "(5 tonnes ", "en"],
  ["lines of figures", "5 percent\n", "en"],
  ["trade by country", "Chile, 5,100 million dollars of trade with Peru, ", "en"],
  ["cells on one line", "Chile | 5,100 million dollars | ", "en"],
  ["rows of cells", "Chile\t5,100\t12 percent\n", "en"],
  ["units that are stated", "trade (US$ million) 5,100, ", "en"],
  ["sources in Russian", "по словам министра, который назвал товарооборот и экспорт, рост на 5 процентов, что ", "ru"],
  ["sayings in Azerbaijani", "nazir deyib ki, ticarət dövriyyəsi bu ilin birinci rübündə artıb, ixrac isə 5 faiz azalıb və ", "az"],
  ["sayings behind remarks in Azerbaijani", "nazirin sözlərinə görə, ixrac isə azalıb, bildirib ki, ", "az"],
];

describe("a megabyte without an end to its sentence", () => {
  it.each(RUNS)("of %s is read to its end", (_, unit, lang) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const { claims, quantities, problems } = extractClaims({ id: "run", text, title: null, publishedAt: "2022-03-01", publisher: null, lang });
    for (const { start, end, quote } of [...claims, ...quantities]) if (text.slice(start, end) !== quote) throw new Error(`"${quote}" does not stand at ${start}.`);
    // Every figure is found up to the last one, or said to be none.
    const figures = /\d/u.test(unit);
    expect(problems.some(({ code }) => code === "no_numbers")).toBe(!figures);
    if (figures) expect(quantities.at(-1)?.end).toBeGreaterThan(text.length - 2 * unit.length);
  }, TIMEOUT);
});
