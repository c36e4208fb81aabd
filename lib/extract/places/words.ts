import type { TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { HASH_OF_NOTHING, isWrittenAt, makeSpelling, spellingAt, stepHash } from "./spelling";
import type { Spelling } from "./spelling";

export { foldWord } from "./spelling";

/** A run of letters or digits. Hyphens, apostrophes and points end it, so that compounds and endings stand alone. */
export interface Word extends TextSpan {
  /** Folded for lookups: lower case, Latin letters without marks, `ё` as `е`; never shown. */
  readonly key: string;
  readonly isCapital: boolean;
  readonly spelling: Spelling;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Answers of the pattern by code unit: 0 not asked yet, 1 no, 2 yes. */
const asked = new Uint8Array(0x10000);

/** Whether the UTF-16 unit belongs to a word. Scripts that we do not read count as letters by their Unicode class. */
export function isWordUnit(unit: number): boolean {
  const known = asked[unit] ?? 0;
  if (known > 0) return known === 2;
  const is = LETTER.test(String.fromCharCode(unit));
  asked[unit] = is ? 2 : 1;
  return is;
}

/** All words of a text in order, or those that start in a stretch of it; one pass. */
export function scanWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = from;
  if (from > 0 && isWordUnit(text.charCodeAt(from - 1))) while (at < length && isWordUnit(text.charCodeAt(at))) at += 1;
  const end = Math.min(to, length);
  while (at < end) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = HASH_OF_NOTHING;
    // A unit beyond the end would be no number, and turn all units into floating ones: half as fast.
    for (; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!isWordUnit(unit)) break;
      hash = stepHash(hash, unit);
    }
    words.push(toWord(start, at, spellingAt(text, start, at, hash)));
  }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word !== undefined && !isWrittenAt(word.spelling, text, word.start, word.end)) words[index] = toWord(word.start, word.end, makeSpelling(text, word.start, word.end));
  }
  return words;
}

const toWord = (start: number, end: number, spelling: Spelling): Word => ({ start, end, key: spelling.key, isCapital: spelling.isCapital, spelling });

/** The words of a document. */
export const wordsOf = (model: TextModel): readonly Word[] => model.words;

/** Index of the first item that starts at or after an offset; binary search. */
export function firstAtOrAfter(items: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that start inside a span; for items in order of their start. */
export function itemsIn<T extends TextSpan>(items: readonly T[], span: TextSpan): readonly T[] {
  return items.slice(firstAtOrAfter(items, span.start), firstAtOrAfter(items, span.end));
}
