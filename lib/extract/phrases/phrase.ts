import type { TextSpan } from "@/lib/domain/quantity";
import { addToIndex } from "./phrase-index";
import { canOpen, eachMatch } from "./scan";
import { wholeWords } from "./trial";

/**
 * How vocabulary is written in the lexicons of meaning: a regular expression in which a space stands for any white space
 * or hyphen, `~` for the rest of a word (endings), and `…` for up to three words in between.
 * Every repetition is bounded, so that matching stays linear in the text.
 */
export type Phrase = string;

const GAP = "(?:[\\s\\-]{1,3}[\\p{L}\\p{N}'’\"“”«»]{1,24}){0,3}";

function toSource(phrase: Phrase): string {
  return phrase
    .replaceAll(" … ", "… ")
    .replaceAll("…", GAP)
    .replaceAll(" ", "[\\s\\-\\u2010-\\u2015]{1,3}")
    .replaceAll("~", "[\\p{L}’']{0,14}")
    .replaceAll(/(?<!\[[^\]]*)’/gu, "['’]")
    .replaceAll("[её]", "ё")
    .replaceAll("ё", "[её]");
}

const made = new Map<string, RegExp>();

/** One pattern object for each list of sources, which are tried in this order; it is put into the index. */
function patternOf(sources: readonly string[], flags: string, isGrouped = false): RegExp {
  const source = wholeWords(sources.map((each) => (isGrouped ? `(${each})` : each)).join("|"));
  const known = made.get(`${flags} ${source}`);
  if (known !== undefined) return known;
  const pattern = new RegExp(source, flags);
  if (flags.includes("g")) addToIndex(pattern, sources);
  made.set(`${flags} ${source}`, pattern);
  return pattern;
}

/** One pattern for a list of phrases, longest first, matching whole words in any case; an empty list matches nothing. */
export function toPattern(phrases: readonly Phrase[], flags = "giu"): RegExp {
  if (phrases.length === 0) return new RegExp("(?!)", flags);
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(toSource);
  return patternOf(sources, flags);
}

/**
 * One pattern for several lists of phrases, a single pass instead of one per list.
 * `owners` gives the list of each phrase; at one place the longest phrase wins.
 */
export function toGroupedPattern(lists: readonly (readonly Phrase[])[]): { readonly pattern: RegExp; readonly owners: readonly number[] } {
  const phrases = lists.flatMap((list, owner) => list.map((phrase) => ({ source: toSource(phrase), owner })));
  phrases.sort((a, b) => b.source.length - a.source.length);
  const pattern = patternOf(phrases.map(({ source }) => source), "giu", true);
  return { pattern, owners: phrases.map(({ owner }) => owner) };
}

/** Every match of a pattern inside a stretch of the text, as offsets into the text. */
export function findAll(pattern: RegExp, text: string, span: TextSpan): readonly (TextSpan & { readonly words: string })[] {
  const found: (TextSpan & { readonly words: string })[] = [];
  eachMatch(pattern, text, span, (start, end) => {
    found.push({ start, end, words: text.slice(start, end) });
    return false;
  });
  return found;
}

/** Whether a pattern matches inside a stretch of the text. */
export function hasMatch(pattern: RegExp, text: string, span: TextSpan): boolean {
  return findFirst(pattern, text, span) !== null;
}

/** The match of a pattern that ends last inside a stretch, or null. */
export function findLast(pattern: RegExp, text: string, span: TextSpan): TextSpan | null {
  return findAll(pattern, text, span).at(-1) ?? null;
}

/** The first match of a pattern inside a stretch, or null. */
export function findFirst(pattern: RegExp, text: string, span: TextSpan): TextSpan | null {
  let found: TextSpan | null = null;
  eachMatch(pattern, text, span, (start, end) => {
    found = { start, end };
    return true;
  });
  return found;
}

/** Phrases that stand at the end of a stretch, with what may follow them there. */
export interface EndPattern {
  readonly phrases: RegExp;
  readonly atEnd: RegExp;
}

/** A pattern for phrases at the end of a stretch; `tail` is what may stand between them and the end. */
export const toEndPattern = (phrases: readonly Phrase[], tail: string): EndPattern => ({ phrases: toPattern(phrases), atEnd: new RegExp(toPattern(phrases, "iu").source + tail, "iu") });

/** Where a phrase begins that stands at the end of a stretch, by offset in the stretch, -1 where none does. Tried only where a word can open one: such a pattern is tried at every letter. */
export function findAtEnd({ phrases, atEnd }: EndPattern, text: string, span: TextSpan): number {
  return canOpen(phrases, text, span) ? text.slice(span.start, span.end).search(atEnd) : -1;
}

/** Whether a stretch ends with one of the phrases. */
export const endsWith = (pattern: EndPattern, text: string, span: TextSpan): boolean => findAtEnd(pattern, text, span) >= 0;
