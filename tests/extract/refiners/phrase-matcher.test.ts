import { describe, expect, it } from "vitest";
import { findAll, toPattern } from "@/lib/extract/phrases/phrase";
import { makeMatcher } from "@/lib/extract/phrases/matcher";
import { unitsOf } from "@/lib/extract/text";

/** Source, text, and what the match at the start of the text takes; null where none does. */
const MATCHES: readonly (readonly [string, string, string | null])[] = [
  ["export", "Export duty", "Export"],
  ["export", "exports", null],
  ["exports?", "exports", "exports"],
  ["(?:oil|gas) sales?", "GAS sales", "GAS sales"],
  ["(?:a|ab)c?", "abc", "abc"],
  ["trad[\\p{L}’']{0,14}", "traders’ union", "traders’"],
  ["trad[\\p{L}’']{0,14}", "trade’5", "trade"],
  ["two[\\s\\-]{1,3}way", "two - way trade", "two - way"],
  ["two[\\s\\-]{1,3}way", "two -- - way", null],
  ["об[ъь][её]м", "ОБЪЁМ торговли", "ОБЪЁМ"],
  ["[iİ]xrac", "İxrac", "İxrac"],
  ["[iİ]xrac", "ıxrac", null],
  ["of(?:[\\s-]{1,3}\\p{L}{1,20}){1,2} projects", "of two new projects", "of two new projects"],
  ["of(?:[\\s-]{1,3}\\p{L}{1,20}){1,2} projects", "of projects", null],
  ["trade(?! unions?)", "trade union", null],
  ["trade(?! unions?)", "trade talks", "trade"],
  ["own(?= \\d)", "own 5", "own"],
  ["20[2-9]\\d", "2034", "2034"],
];

/** What is left to a regular expression. */
const STRANGE: readonly string[] = ["(?<!pay )düş", "(?:a|b)*c", "[^a]b", "a.c", "(a)b", "a+?b", "(?:ab"];

describe("a matcher of a phrase", () => {
  it.each(MATCHES)("of %s in “%s” takes what the expression takes", (source, text, taken) => {
    const end = makeMatcher(source)?.(unitsOf(text), 0, text.length);
    expect(end).toBe(taken === null ? -1 : taken.length);
    expect(new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, "iuy").exec(text)?.[0] ?? null).toBe(taken);
  });

  it("reads no farther than the stretch", () => {
    expect(makeMatcher("exports?")?.(unitsOf("exports"), 0, 6)).toBe(6);
    expect(makeMatcher("exports")?.(unitsOf("exports"), 0, 6)).toBe(-1);
  });

  it.each(STRANGE)("is none for %s", (source) => expect(makeMatcher(source)).toBeNull());
});

describe("phrases in a text of characters of two units", () => {
  it("are whole words there too", () => {
    const text = "😀 trade 𝐀trade trade😀 trade𝐀";
    expect(findAll(toPattern(["trade"]), text, { start: 0, end: text.length }).map(({ start }) => start)).toEqual([3, 17]);
  });
});
