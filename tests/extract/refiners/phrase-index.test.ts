import { describe, expect, it } from "vitest";
import { meaningLexicon } from "@/lib/extract/lexicon/meaning";
import { findAll, hasMatch, toPattern } from "@/lib/extract/phrases/phrase";
import { patternsIn } from "@/lib/extract/phrases/scan";
import { readOpenings } from "@/lib/extract/phrases/openings";

const OPENINGS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["exports?", ["export", "exports"], []],
  ["(?:gas|oil) sales", ["gas", "oil"], []],
  ["об[ъь][её]м", ["объем", "объём", "обьем", "обьём"], []],
  ["trad[\\p{L}’']{0,14}", ["trad"], ["trad"]],
  ["own(?= (?:a |an ))", ["own"], []],
  ["20[2-4]\\d", [], ["202", "203", "204"]],
  ["(?:the )?rise", ["the", "rise"], []],
  ["\\p{L}{1,20} owners", [], [""]],
];

describe("openings of a pattern", () => {
  it.each(OPENINGS)("reads %s", (source, words, prefixes) => {
    const openings = readOpenings(source);
    expect([...(openings?.words ?? [])].sort()).toEqual([...words].sort());
    expect([...(openings?.prefixes ?? [])].sort()).toEqual([...prefixes].sort());
  });

  it("refuses a pattern that may begin with a sign", () => expect(readOpenings("[$€]?\\d")).toBeNull());
});

describe("asking which patterns can match", () => {
  it("lets those in that were made after the question, and none that nothing opens", () => {
    const text = "They signed seven quuxes.";
    const known = toPattern(["plugh~"]);
    const canMatch = patternsIn(text, { start: 0, end: text.length });
    const late = toPattern(["quux~"]);
    expect([canMatch(known), canMatch(late)]).toEqual([false, true]);
  });
});

describe("matching at openings only", () => {
  const TEXTS = {
    en: "Trade turnover grew by 12 percent to $3 billion, while exports of oil fell. Kelvin’s TRADE-turnover: imports; two-way trade.",
    ru: "Товарооборот вырос на 12 процентов, объём экспорта составил три миллиарда, а ИМПОРТ упал; объем торговли, в том числе импорт.",
    az: "Ticarət dövriyyəsi 12 faiz artıb, İxrac isə azalıb; idxalın həcmi üç milyard dollar olub, İDXAL və ixrac.",
  } as const;

  it.each(["en", "ru", "az"] as const)("finds in every stretch of %s what the pattern finds alone", (lang) => {
    const text = TEXTS[lang].repeat(12);
    const { topics, clauseBreaks, measures } = meaningLexicon(lang);
    let seen = 0;
    for (const phrases of [topics.flatMap((topic) => topic.phrases), clauseBreaks, measures.up, measures.down]) {
      const pattern = toPattern(phrases);
      for (let start = 0; start < text.length; start += 37) {
        const span = { start, end: Math.min(text.length, start + 410) };
        const alone = [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({ start: start + match.index, words: match[0] }));
        expect(findAll(pattern, text, span).map(({ start: at, words }) => ({ start: at, words }))).toEqual(alone);
        seen += alone.length;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it("compares letters of other scripts as the pattern does", () => {
    expect(hasMatch(toPattern(["kilo"]), "two \u212Ailo", { start: 0, end: 8 })).toBe(true);
    expect(hasMatch(toPattern(["kilo"]), "two kilos", { start: 0, end: 9 })).toBe(false);
  });
});
