import { fillUnits, unitsOf } from "../text/characters";
import { spellingAt } from "./spelling";
import type { Word } from "./words";

/** What a code unit is in a word: bit 0 says that it is of one, bit 1 that it has no code. */
const IN_WORD = 1;
const UNCODED = 2;
const KINDS = new Uint8Array(0x10000);
fillUnits(KINDS, /[\p{L}\p{M}\p{N}]+/gu, IN_WORD | UNCODED);

/** One byte for each letter of the languages that are read, and each digit; 0 for all else. */
const CODES = new Uint8Array(0x10000);
const CODED = /[0-9A-Za-zА-Яа-яЁёƏəÖöÜüŞşÇçĞğİı]/u;
for (let unit = 0, code = 0; unit < 0x500; unit += 1) {
  if (!CODED.test(String.fromCharCode(unit))) continue;
  CODES[unit] = code += 1;
  KINDS[unit] = IN_WORD;
}

/** Whether the UTF-16 unit belongs to a word. Scripts that we do not read count as letters by their Unicode class. */
export const isWordUnit = (unit: number): boolean => ((KINDS[unit] ?? 0) & IN_WORD) !== 0;

/** So many units are scanned at once, so that the table of their edges stays near. */
const CHUNK = 2048;
/** For each edge, the start or the end of a word, four numbers: its offset, negative less one where a letter has no code, and the codes of the last letters. */
const EDGE = 4;
const edges = new Int32Array((CHUNK + 2) * EDGE);

/**
 * All words of a text in order, or those that start in a stretch of it; one pass. Where words begin and end is found without a
 * branch for each unit, since no processor guesses how long a word is, and a wrong guess costs as much as ten units.
 */
export function scanWords(text: string, from = 0, to = text.length, units: Uint16Array = unitsOf(text)): Word[] {
  const words: Word[] = [];
  const { length } = units;
  let at = from;
  if (from > 0 && isWordUnit(units[from - 1] ?? 0)) while (at < length && isWordUnit(units[at] ?? 0)) at += 1;
  let end = Math.min(to, length);
  while (end < length && end > at && isWordUnit(units[end - 1] ?? 0) && isWordUnit(units[end] ?? 0)) end += 1;
  let was = 0;
  let open = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let uncoded = 0;
  while (at < end) {
    const stop = Math.min(end, at + CHUNK);
    let edge = 0;
    for (; at < stop; at += 1) {
      const unit = units[at] ?? 0;
      const kind = KINDS[unit] ?? 0;
      const is = kind & IN_WORD;
      const mask = -is;
      edges[edge] = at ^ -uncoded;
      edges[edge + 1] = a;
      edges[edge + 2] = b;
      edges[edge + 3] = c;
      edge += (is ^ was) * EDGE;
      was = is;
      c = ((c << 8) | (b >>> 24)) & mask;
      b = ((b << 8) | (a >>> 24)) & mask;
      a = ((a << 8) | (CODES[unit] ?? 0)) & mask;
      uncoded = (uncoded | (kind >> 1)) & is;
    }
    if (at === end && was === IN_WORD) {
      edges[edge] = at ^ -uncoded;
      edges[edge + 1] = a;
      edges[edge + 2] = b;
      edges[edge + 3] = c;
      edge += EDGE;
    }
    for (let next = 0; next < edge; next += EDGE) {
      const offset = edges[next] ?? 0;
      // A word starts where no letter is before it.
      if (edges[next + 1] === 0 && offset >= 0) open = offset;
      else words.push(toWord(text, open, offset < 0 ? ~offset : offset, edges[next + 1] ?? 0, edges[next + 2] ?? 0, edges[next + 3] ?? 0, offset >= 0));
    }
  }
  return words;
}

function toWord(text: string, start: number, end: number, a: number, b: number, c: number, isCoded: boolean): Word {
  const spelling = spellingAt(text, start, end, a, b, c, isCoded);
  return { start, end, key: spelling.key, isCapital: spelling.isCapital, spelling };
}
