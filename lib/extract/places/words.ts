import type { TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";

/** A run of letters or digits. Hyphens, apostrophes and points end it, so that compounds and endings stand alone. */
export interface Word extends TextSpan {
  /** Folded for lookups: lower case, Latin letters without marks, `ё` as `е`; never shown. */
  readonly key: string;
  readonly isCapital: boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LATIN_MARKED = /[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/u;
const MARKS = /[\u0300-\u036f]/gu;

/** Whether the UTF-16 unit belongs to a word. Scripts that we do not read count as letters by their Unicode class. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  if (unit >= 0x400 && unit <= 0x481) return true;
  return LETTER.test(String.fromCharCode(unit));
}

/** Brings spellings of one word together, so that lookups do not depend on case, dots and accents ("Türkiyə" and "TÜRKIYƏ"). */
export function foldWord(word: string): string {
  let lower = word.toLowerCase();
  if (lower.includes("ё")) lower = lower.replaceAll("ё", "е");
  if (!LATIN_MARKED.test(lower)) return lower;
  return lower.normalize("NFD").replace(MARKS, "").replaceAll("ı", "i");
}

/** All words of a text in order; one pass. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < length && isWordUnit(text.charCodeAt(at))) at += 1;
    const raw = text.slice(start, at);
    const first = raw.charAt(0);
    words.push({ start, end: at, key: foldWord(raw), isCapital: first !== first.toLowerCase() });
  }
  return words;
}

const cache = new WeakMap<TextModel, readonly Word[]>();

/** The words of a document, scanned once for all who ask. */
export function wordsOf(model: TextModel): readonly Word[] {
  const known = cache.get(model);
  if (known !== undefined) return known;
  const words = scanWords(model.text);
  cache.set(model, words);
  return words;
}

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
