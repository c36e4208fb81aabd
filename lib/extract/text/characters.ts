import type { Language } from "@/lib/domain/document";

/** Classes of UTF-16 code units, as the scanners of this layer tell them apart. */
export const enum Char {
  Other = 0,
  Space = 1,
  Newline = 2,
  Digit = 3,
  Letter = 4,
  /** Combining marks and characters that are not seen (soft hyphen, word joiner, zero-width space): part of the word they stand in. */
  Silent = 5,
  /** ½ ¼ ⅔ and their like. */
  Fraction = 6,
  /** ² ³ ¹ and raised digits. */
  Raised = 7,
}

const isLetter = /\p{L}/u;
const isMark = /\p{M}/u;
const isSpace = /[\p{Zs}\t\v\f]/u;
const SILENT = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
const FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";

function classify(code: number): Char {
  if (code >= 0x30 && code <= 0x39) return Char.Digit;
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return Char.Newline;
  if (SILENT.has(code)) return Char.Silent;
  const char = String.fromCharCode(code);
  if (RAISED.includes(char)) return Char.Raised;
  if (FRACTIONS.includes(char)) return Char.Fraction;
  if (isSpace.test(char)) return Char.Space;
  if (isLetter.test(char)) return Char.Letter;
  return isMark.test(char) ? Char.Silent : Char.Other;
}

/** Class of every UTF-16 code unit; halves of surrogate pairs are `Other`. */
export const CLASS_OF: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code));

function lower(code: number): number {
  const folded = String.fromCharCode(code).toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : code;
}

/** Lower case per code unit, as patterns without regard to case compare letters; one whose lower case is two units stays. */
export const LOWER_OF: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, code) => lower(code));
const PLAIN_FOLD: Uint16Array = LOWER_OF.map((folded, code) => (code === 0x130 ? 0x69 : folded === 0x451 ? 0x435 : folded));
const AZERBAIJANI_FOLD: Uint16Array = PLAIN_FOLD.map((folded, code) => (code === 0x49 ? 0x131 : folded));

/** Lower case per code unit, so that offsets stay: ё is е, İ is i, and in Azerbaijani I is ı. */
export function foldTable(lang: Language): Uint16Array {
  return lang === "az" ? AZERBAIJANI_FOLD : PLAIN_FOLD;
}

const ALIKE = new Map<number, number>([
  ...[..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"].map((char): [number, number] => [char.charCodeAt(0), 0x20]),
  ...[..."“”„‟«»"].map((char): [number, number] => [char.charCodeAt(0), 0x22]),
  ...[..."‘’‚‛ʼ′"].map((char): [number, number] => [char.charCodeAt(0), 0x27]),
  ...[..."‐‑‒–—―−"].map((char): [number, number] => [char.charCodeAt(0), 0x2d]),
]);

/**
 * A view of a text for matching: lower case, plain spaces, quotes and hyphens. It has the length of the text,
 * so an offset in the one is an offset in the other.
 */
export function normalView(text: string, lang: Language): string {
  const fold = foldTable(lang);
  const parts: string[] = [];
  const chunk = new Uint16Array(Math.min(text.length, 8192));
  for (let from = 0; from < text.length; from += 8192) {
    const length = Math.min(8192, text.length - from);
    for (let i = 0; i < length; i += 1) {
      const code = text.charCodeAt(from + i);
      chunk[i] = (code >= 0x80 || code === 9 ? ALIKE.get(code) : undefined) ?? fold[code] ?? code;
    }
    parts.push(String.fromCharCode(...chunk.subarray(0, length)));
  }
  return parts.join("");
}
