import { LOWER_OF } from "../text/characters";
import { parsePhrase } from "./parser";
import type { Part } from "./parser";

/**
 * Where a match that begins at `at` in the code units of a text ends, -1 where none does; what lies from `limit` on is not there.
 * It finds what the regular expression of the same source finds, in text without surrogate pairs and foreign letters. The
 * engine makes code for each expression when it is first tried, and there are some thousand: a first pass over 63 texts took
 * 2.0 seconds of processor time with expressions, and takes 1.2 with these.
 */
export type Matcher = (units: Uint16Array, at: number, limit: number) => number;

/** Code units of a class of characters, each asked once. */
class UnitSet {
  private readonly asked = new Uint8Array(0x10000);
  private readonly pattern: RegExp;

  constructor(source: string) {
    this.pattern = new RegExp(source, "iu");
  }

  has(unit: number): boolean {
    const known = this.asked[unit] ?? 0;
    if (known > 0) return known === 2;
    const is = this.pattern.test(String.fromCharCode(unit));
    this.asked[unit] = is ? 2 : 1;
    return is;
  }
}

const sets = new Map<string, UnitSet>();

function setOf(source: string): UnitSet {
  const known = sets.get(source);
  if (known !== undefined) return known;
  const made = new UnitSet(source);
  sets.set(source, made);
  return made;
}

/** The same letters in any case, one after the other. */
function matchLetters(letters: string, next: Matcher): Matcher {
  const own = Uint16Array.from(letters, (char) => LOWER_OF[char.charCodeAt(0)] ?? 0);
  const { length } = own;
  return (units, at, limit) => {
    if (at + length > limit) return -1;
    for (let index = 0; index < length; index += 1) if (LOWER_OF[units[at + index] ?? 0] !== own[index]) return -1;
    return next(units, at + length, limit);
  };
}

/** As many characters of a class as there are, then fewer. */
function matchSet(set: UnitSet, least: number, most: number, next: Matcher): Matcher {
  return (units, at, limit) => {
    const farthest = Math.min(limit, at + most);
    let to = at;
    while (to < farthest && set.has(units[to] ?? 0)) to += 1;
    for (; to >= at + least; to -= 1) {
      const end = next(units, to, limit);
      if (end >= 0) return end;
    }
    return -1;
  };
}

/** Stands for any first letter. */
const ANY_UNIT = -1;
/** Stands for the end of what is read. */
const NO_UNIT = -2;

/** The letter that parts begin with, in lower case. */
const firstUnit = ([first]: readonly Part[]): number => (first?.kind === "letters" ? (LOWER_OF[first.letters.charCodeAt(0)] ?? ANY_UNIT) : ANY_UNIT);

/** The first of several that matches; those whose first letter is another are not tried: nine in ten. */
function matchFirst(matchers: readonly Matcher[], firsts: readonly number[]): Matcher {
  const [only] = matchers;
  if (only !== undefined && matchers.length === 1) return only;
  return (units, at, limit) => {
    const unit = at < limit ? (LOWER_OF[units[at] ?? 0] ?? 0) : NO_UNIT;
    for (let index = 0; index < matchers.length; index += 1) {
      if (firsts[index] !== unit && firsts[index] !== ANY_UNIT) continue;
      const end = matchers[index]?.(units, at, limit) ?? -1;
      if (end >= 0) return end;
    }
    return -1;
  };
}

const matchOptions = (options: readonly (readonly Part[])[], end: Matcher): Matcher => matchFirst(options.map((parts) => toMatcher(parts, end)), options.map(firstUnit));

/** A group so many times, more often before less often. */
function matchRepeat(options: readonly (readonly Part[])[], least: number, most: number, next: Matcher): Matcher {
  let matcher = next;
  for (let times = most; times > 0; times -= 1) {
    const rest = matcher;
    const more = options.map((parts) => toMatcher(parts, rest));
    const firsts = options.map(firstUnit);
    matcher = times > least ? matchFirst([...more, next], [...firsts, ANY_UNIT]) : matchFirst(more, firsts);
  }
  return matcher;
}

function matchAhead(options: readonly (readonly Part[])[], isNot: boolean, next: Matcher): Matcher {
  const ahead = matchOptions(options, (_, at) => at);
  return (units, at, limit) => (ahead(units, at, limit) >= 0 === isNot ? -1 : next(units, at, limit));
}

function toMatcher(parts: readonly Part[], end: Matcher): Matcher {
  return parts.reduceRight((next: Matcher, part): Matcher => {
    switch (part.kind) {
      case "letters":
        return matchLetters(part.letters, next);
      case "set":
        return matchSet(setOf(part.source), part.least, part.most, next);
      case "group":
        return matchRepeat(part.options, part.least, part.most, next);
      case "ahead":
        return matchAhead(part.options, part.isNot, next);
    }
  }, end);
}

const WORD = setOf("[\\p{L}\\p{N}]");
const endOfWord: Matcher = (units, at, limit) => (at < limit && WORD.has(units[at] ?? 0) ? -1 : at);

/** Whether a unit is a letter or a number by itself. */
export const isLetterOrNumber = (unit: number): boolean => WORD.has(unit);

/** A matcher for a phrase that begins at a word and ends with one, in any case; null where its source has more than these can do. */
export function makeMatcher(source: string): Matcher | null {
  const options = parsePhrase(source);
  return options === null ? null : matchOptions(options, endOfWord);
}
