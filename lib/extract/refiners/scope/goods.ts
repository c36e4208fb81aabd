import type { TextSpan } from "@/lib/domain/quantity";
import { alternatives, type Joiners } from "../../lexicon/joiners";
import type { Links } from "../../lexicon/links";
import type { ScopeWords } from "../../lexicon/meaning-types";
import { toPattern } from "../../phrases/phrase";

/** How the goods of a flow are found behind it; null where a language has no words for it. */
export interface GoodsPatterns {
  readonly flow: RegExp;
  /** A flow before which goods may stand; null where a language has none. */
  readonly before: RegExp | null;
  readonly opening: RegExp;
  readonly adjective: RegExp;
  readonly skipped: RegExp;
  readonly end: RegExp;
  readonly not: RegExp;
  /** What joins two of them. */
  readonly and: ReadonlySet<string>;
  /** One word of goods with what may stand before it: an article, whose they are, an adjective of a place. */
  readonly oneBefore: RegExp;
}

/** A word of a name of goods: lower case, or an acronym ("LNG"). Names of countries and companies are neither. */
const WORD = /\s{1,2}(\p{Ll}[\p{Ll}’'-]{0,24}|\p{Lu}{2,5}(?!\p{L}))/uy;
const ADJECTIVE_OF_PLACE = /\s{1,2}\p{Lu}\p{Ll}{2,20}(?=\s\p{Ll})/uy;
const PAUSE = /\s{0,2}(?:[,.;:!?()«»“”"–—\d$€£₽₼]|$|\p{Lu})/uy;
/** A longer name was probably no name. */
const MOST_WORDS = 4;
const oneBefore = ({ of, determiners, possessive }: Links): RegExp => new RegExp(`(?:(?<![\\p{L}])(?:${alternatives([...of, ...determiners].map(inEitherCase))})|${alternatives(possessive)}|\\p{Lu}\\p{Ll}{1,20})\\s{1,2}(?<goods>\\p{Ll}[\\p{Ll}-]{2,20})\\s{1,2}$`, "u");
const inEitherCase = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const REACH_BEFORE = 50;

export function goodsPatterns({ goodsAfter, goodsBefore, goodsAdjectives, goodsOpening, goodsSkipped, goodsEnd, goodsNot }: ScopeWords, { and }: Joiners, links: Links): GoodsPatterns | null {
  if (goodsAfter.length === 0) return null;
  const whole = (words: readonly string[]) => new RegExp(`^(?:${toPattern(words, "iu").source})$`, "iu");
  const before = goodsBefore.length === 0 ? null : toPattern(goodsBefore);
  return { flow: toPattern(goodsAfter), before, opening: whole(goodsOpening), adjective: whole(goodsAdjectives), skipped: whole(goodsSkipped), end: whole(goodsEnd), not: whole(goodsNot), and: new Set(and), oneBefore: oneBefore(links) };
}

/**
 * The goods named right behind a flow ("exports of stone fruit to …"), or null where nothing narrow is named there.
 * Words that only say whose goods they are (`isPlace`) are left out. The name ends at a preposition, a verb or a pause; where none follows within a few words, nothing is taken for it.
 */
export function goodsBehind(text: string, from: number, { skipped, end, not, and }: GoodsPatterns, isPlace: (span: TextSpan) => boolean): TextSpan | null {
  ADJECTIVE_OF_PLACE.lastIndex = from;
  let at = from + (ADJECTIVE_OF_PLACE.exec(text)?.[0].length ?? 0);
  const words: TextSpan[] = [];
  for (;;) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    const word = match?.[1] ?? "";
    if (match === null || end.test(word)) {
      PAUSE.lastIndex = at;
      if (match === null && !PAUSE.test(text)) return null;
      break;
    }
    at += match[0].length;
    const span = { start: at - word.length, end: at };
    if (words.length === 0 && (skipped.test(word) || isPlace(span))) continue;
    words.push(span);
    if (words.length > MOST_WORDS) return null;
  }
  const wordAt = (span: TextSpan | undefined) => (span === undefined ? "" : text.slice(span.start, span.end));
  while (and.has(wordAt(words.at(-1)))) words.pop();
  // "поставок и замещения импорта": what the conjunction joins is no goods of the flow.
  if (and.has(wordAt(words[0]))) return null;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isWhole = words.every((word) => not.test(wordAt(word)) || and.has(wordAt(word)));
  const isOwner = not.test(wordAt(first));
  return isWhole || isOwner ? null : { start: first.start, end: last.end };
}

/** The goods named right before a flow that begins at `to` ("Of tomato exports"), or null. */
export function goodsAhead(text: string, from: number, to: number, { adjective, end, not, skipped, oneBefore }: GoodsPatterns, isPlace: (span: TextSpan) => boolean): TextSpan | null {
  const start = Math.max(from, to - REACH_BEFORE);
  const before = text.slice(start, to);
  const word = oneBefore.exec(before)?.groups?.["goods"];
  if (word === undefined || [adjective, end, not, skipped].some((words) => words.test(word))) return null;
  const at = start + before.lastIndexOf(word);
  const span = { start: at, end: at + word.length };
  return isPlace(span) ? null : span;
}
