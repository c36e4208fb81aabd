
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

const IN_ORDER = new Uint16Array(0x10000);
for (let code = 0; code < IN_ORDER.length; code += 1) IN_ORDER[code] = code;

/** Every code unit in order: patterns that run over it find whole ranges, where a question for each unit took half as long again at every start. */
const ALL_UNITS = Array.from({ length: 16 }, (_, row) => String.fromCharCode(...IN_ORDER.subarray(row << 12, (row + 1) << 12))).join("");

/** What each class takes; a later one takes from those before. */
const CLASSES: readonly (readonly [Char, RegExp])[] = [
  [Char.Silent, /\p{M}+/gu],
  [Char.Letter, /\p{L}+/gu],
  [Char.Space, /[\p{Zs}\t\v\f]+/gu],
  [Char.Fraction, /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒]+/gu],
  [Char.Raised, /[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/gu],
  [Char.Silent, /[\u00ad\u200b-\u200d\u2060\ufeff]+/gu],
  [Char.Newline, /[\n\r\u2028\u2029]+/gu],
  [Char.Digit, /[0-9]+/gu],
];

/** Gives all code units that a pattern of runs finds a number in a table of units. */
export function fillUnits(table: Uint8Array, pattern: RegExp, number: number): void {
  for (const { index, 0: run } of ALL_UNITS.matchAll(pattern)) table.fill(number, index, index + run.length);
}

/** Class of every UTF-16 code unit; halves of surrogate pairs are `Other`. */
export const CLASS_OF: Uint8Array = new Uint8Array(IN_ORDER.length);
for (const [char, pattern] of CLASSES) fillUnits(CLASS_OF, pattern, char);

/** The code units of a text: read from an array they cost a quarter of what the string takes for each. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = new Uint16Array(length);
  for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** Lower case per code unit, as patterns without regard to case compare letters; one whose lower case is two units stays. */
export const LOWER_OF: Uint16Array = IN_ORDER.slice();
for (const { index, 0: char } of ALL_UNITS.matchAll(/\p{Changes_When_Lowercased}/gu)) {
  const lower = char.toLowerCase();
  if (char.length === 1 && lower.length === 1) LOWER_OF[index] = lower.charCodeAt(0);
}

const PLAIN_FOLD: Uint16Array = LOWER_OF.slice();
PLAIN_FOLD[0x130] = 0x69;
for (const code of [0x401, 0x451]) PLAIN_FOLD[code] = 0x435;
const DOTLESS_FOLD: Uint16Array = PLAIN_FOLD.slice();
DOTLESS_FOLD[0x49] = 0x131;

/** Lower case per code unit, so that offsets stay: ё is е, İ is i, and I is ı where these are two letters. */
export function foldTable(dotlessI: boolean): Uint16Array {
  return dotlessI ? DOTLESS_FOLD : PLAIN_FOLD;
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
export function normalView(text: string, dotlessI: boolean): string {
  const fold = foldTable(dotlessI);
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
