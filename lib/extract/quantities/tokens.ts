import type { Grammar } from "../lexicon/grammar-types";
import type { Word } from "../places/words";
import { ROLE, type Lexeme, type MeaningKey, type Meanings, type Phrase, type QuantityIndex } from "../lexicon/quantity-index";

export { ROLE };

export const KIND = { word: 1, digits: 2, sign: 3, fraction: 4, raised: 5 } as const;
/** What stands before a token: nothing, a space or one line end. */
export const GAP = { none: 0, space: 1, newline: 2 } as const;

/** One paragraph cut into words, digit runs and signs; parallel arrays, so that a scan of a long text allocates nothing per token. */
export interface Tokens {
  readonly text: string;
  readonly units: Uint16Array;
  /** The words of the text and their marks. */
  readonly words: readonly Word[];
  readonly marks: Int32Array;
  readonly index: QuantityIndex;
  readonly grammar: Grammar;
  /** Whether the text writes decimal commas against the habit of its language; null until asked. */
  decimalCommas: boolean | null;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  /** Lexeme of a word or sign the vocabulary knows, else 0. */
  id: Int32Array;
}

const NONE: Lexeme = { id: 0, word: "", meanings: Object.freeze({ cardinal: null, lump: null, denominator: null, part: null, partOf: null, scale: null, vague: null, collective: null, multiple: null, unit: null, percent: null, currency: null, country: null, minor: null, code: null, before: null, after: null }), roles: 0, phrases: [], endings: [] };

/** The lexeme at token `i`, or one without meaning. Safe beyond both ends. */
export function lexemeAt(tokens: Tokens, i: number): Lexeme {
  return i < 0 || i >= tokens.count ? NONE : (tokens.index.lexemes[tokens.id[i] ?? 0] ?? NONE);
}

/** Whether the word or sign at `i` has a role: one of the bits of `ROLE`. */
export const hasRole = (tokens: Tokens, i: number, role: number): boolean => i >= 0 && i < tokens.count && tokens.id[i] !== 0 && (lexemeAt(tokens, i).roles & role) !== 0;
export const kindAt = (tokens: Tokens, i: number): number => (i < 0 || i >= tokens.count ? 0 : (tokens.kind[i] ?? 0));
export const gapAt = (tokens: Tokens, i: number): number => (i < 0 || i >= tokens.count ? GAP.newline : (tokens.gap[i] ?? 0));
/** Whether token `i` touches the one before it; characters that are not seen do not part them. */
export const touches = (tokens: Tokens, i: number): boolean => i > 0 && i < tokens.count && tokens.gap[i] === GAP.none;
export const startOf = (tokens: Tokens, i: number): number => tokens.start[i] ?? 0;
export const endOf = (tokens: Tokens, i: number): number => tokens.end[i] ?? 0;
export const wordAt = (tokens: Tokens, i: number): string => (i < 0 || i >= tokens.count ? "" : tokens.text.slice(tokens.start[i], tokens.end[i]));
/** Code of a sign, 0 for any other token. */
export const signAt = (tokens: Tokens, i: number): number => (kindAt(tokens, i) === KIND.sign ? tokens.text.charCodeAt(tokens.start[i] ?? 0) : 0);
export function isSign(tokens: Tokens, i: number, signs: string): boolean {
  if (kindAt(tokens, i) !== KIND.sign) return false;
  const code = tokens.text.charCodeAt(tokens.start[i] ?? 0);
  for (let at = 0; at < signs.length; at += 1) if (signs.charCodeAt(at) === code) return true;
  return false;
}
export const lengthOf = (tokens: Tokens, i: number): number => (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
export const startsUpper = (tokens: Tokens, i: number): boolean => {
  const char = tokens.text.charAt(tokens.start[i] ?? 0);
  return char !== char.toLowerCase();
};

export interface Match<T> {
  readonly meaning: T;
  /** First token behind the match. */
  readonly next: number;
}

/** Whether the words of a phrase stand at a token. */
function standsAt(tokens: Tokens, first: number, { words }: Phrase): boolean {
  if (first < 0 || first + words.length > tokens.count) return false;
  for (let offset = 0; offset < words.length; offset += 1) if (tokens.id[first + offset] !== words[offset]) return false;
  return true;
}

/** Reads a word or the longest phrase that has a meaning of this key at token `i`. */
export function matchAt<K extends MeaningKey>(tokens: Tokens, i: number, key: K): Match<NonNullable<Meanings[K]>> | null {
  if (i < 0 || i >= tokens.count || tokens.id[i] === 0) return null;
  const lexeme = lexemeAt(tokens, i);
  for (const phrase of lexeme.phrases) {
    const meaning = phrase.key === key && standsAt(tokens, i, phrase) ? phrase.meaning[key] : null;
    if (meaning !== null) return { meaning: meaning as NonNullable<Meanings[K]>, next: i + phrase.words.length };
  }
  const meaning = lexeme.meanings[key];
  return meaning === null ? null : { meaning: meaning as NonNullable<Meanings[K]>, next: i + 1 };
}

/** Reads a phrase or word of this key whose last token is `i`; `next` is its first token. */
export function matchBefore<K extends MeaningKey>(tokens: Tokens, i: number, key: K): Match<NonNullable<Meanings[K]>> | null {
  if (i < 0 || i >= tokens.count || tokens.id[i] === 0) return null;
  const lexeme = lexemeAt(tokens, i);
  for (const phrase of lexeme.endings) {
    const first = i - phrase.words.length + 1;
    const meaning = phrase.key === key && standsAt(tokens, first, phrase) ? phrase.meaning[key] : null;
    if (meaning !== null) return { meaning: meaning as NonNullable<Meanings[K]>, next: first };
  }
  const meaning = lexeme.meanings[key];
  return meaning === null ? null : { meaning: meaning as NonNullable<Meanings[K]>, next: i };
}

/** Tokens behind a unit up to the bracket that closes ("[cubic metres of gas]"). */
const LONGEST_INSERTION = 4;

/** What an editor inserts in square brackets into somebody's words, right behind a number ("45 [percent]"); null where something else or no more than it stands there. */
export function inBrackets<M extends { readonly next: number }>(tokens: Tokens, i: number, read: (at: number) => M | null): M | null {
  if (!isSign(tokens, i, "[") || !touches(tokens, i + 1)) return null;
  const inside = read(i + 1);
  if (inside === null) return null;
  for (let at = inside.next; at < inside.next + LONGEST_INSERTION; at += 1) {
    if (isSign(tokens, at, "]")) return { ...inside, next: at + 1 };
    if (kindAt(tokens, at) !== KIND.word) return null;
  }
  return null;
}
