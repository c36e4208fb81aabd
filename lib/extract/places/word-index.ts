import type { TextSpan } from "@/lib/domain/quantity";
import type { Word } from "./words";

/** The words of a text with a table by which a place is found without a search. */
export interface WordIndex {
  readonly words: readonly Word[];
  /** For each row of code units, the index of the first word that starts in it or behind it. */
  readonly rows: Int32Array;
}

/** A row of the table stands for 32 code units: five or six words. */
const ROW_BITS = 5;

/** The table of the words of a text that is so long. */
export function indexWords(words: readonly Word[], length: number): Int32Array {
  const rows = new Int32Array((length >> ROW_BITS) + 2);
  let row = 0;
  for (let at = 0; at < words.length; at += 1) {
    const of = (words[at]?.start ?? 0) >> ROW_BITS;
    for (; row <= of; row += 1) rows[row] = at;
  }
  rows.fill(words.length, row);
  return rows;
}

/** Index of the first word that starts at or after an offset. */
export function wordAtOrAfter({ words, rows }: WordIndex, offset: number): number {
  if (offset <= 0) return 0;
  let at = rows[offset >> ROW_BITS] ?? words.length;
  while (at < words.length && (words[at]?.start ?? 0) < offset) at += 1;
  return at;
}

/** Whether nothing but one space parts two words, as it does most. */
export const isOneSpace = (text: string, left: Word, right: Word): boolean => right.start - left.end === 1 && text.charCodeAt(left.end) === 0x20;

/** The words that start inside a span. */
export const wordsIn = (index: WordIndex, span: TextSpan): readonly Word[] => index.words.slice(wordAtOrAfter(index, span.start), wordAtOrAfter(index, span.end));

/** The first word of a set that starts inside a span; null where none does. */
export function firstWordOf(index: WordIndex, span: TextSpan, keys: ReadonlySet<string>): Word | null {
  const { words } = index;
  for (let at = wordAtOrAfter(index, span.start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= span.end) return null;
    if (keys.has(word.key)) return word;
  }
  return null;
}

/** Whether a word of a set starts inside a span. */
export const hasWordOf = (index: WordIndex, span: TextSpan, keys: ReadonlySet<string>): boolean => firstWordOf(index, span, keys) !== null;
