import type { TextSpan } from "@/lib/domain/quantity";
import type { Grammar } from "../lexicon/grammar-types";
import type { TextModel } from "../model";
import type { Word } from "../places/words";
import { ROLE, HASH_START, hashStep, type Lexeme, type MeaningKey, type Meanings, type Phrase, type QuantityIndex } from "../lexicon/quantity-index";
import { CLASS_OF, Char } from "../text/characters";
import { HAS_NO_LETTER, IS_LEXEME, findLexeme, findWord, lexemeOf } from "./marks";

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
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  /** Lexeme of a word or sign the vocabulary knows, else 0. */
  id: Int32Array;
}

const SIZE = 1024;
/** The arrays of the text before, which the next one fills anew: five new ones cost as much as the tokens of a short text. */
const spare = { start: new Int32Array(SIZE), end: new Int32Array(SIZE), kind: new Uint8Array(SIZE), gap: new Uint8Array(SIZE), id: new Int32Array(SIZE) };

/** Token arrays over a text; `tokenise` fills them paragraph by paragraph. Those of one text are done with when those of the next are made. */
export function createTokens({ text, units, words, marks, grammar }: TextModel, index: QuantityIndex): Tokens {
  return { text, units, words, marks, index, grammar, count: 0, ...spare };
}

function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2;
  const wider = (from: Int32Array): Int32Array => {
    const to = new Int32Array(size);
    to.set(from);
    return to;
  };
  const widerBytes = (from: Uint8Array): Uint8Array => {
    const to = new Uint8Array(size);
    to.set(from);
    return to;
  };
  tokens.start = wider(tokens.start);
  tokens.end = wider(tokens.end);
  tokens.id = wider(tokens.id);
  tokens.kind = widerBytes(tokens.kind);
  tokens.gap = widerBytes(tokens.gap);
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const FULL_STOP = 0x2e;
const MIDDLE_DOT = 0xb7;
/** Dots that are written for the middle dot of "kWh". */
const isDotOperator = (code: number): boolean => code === 0x22c5 || code === 0x2219;

function findClean(index: QuantityIndex, raw: string): number {
  const word = raw.normalize("NFC").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
  return findWord(index, word, 0, word.length);
}

/** Whether a word of nothing but letters ends before this unit, so that the token ends there too. */
const endsWord = (code: number, length: number): boolean => code !== APOSTROPHE && code !== RIGHT_QUOTE && !(code === FULL_STOP && length === 1) && CLASS_OF[code] !== Char.Silent;

/** Cuts text[span] into tokens, replacing what the arrays held; `firstWord` is the index of the first word in it. Linear. */
export function tokenise(tokens: Tokens, span: TextSpan, firstWord: number): void {
  const { text, units, index, words, marks } = tokens;
  const { fold } = index;
  let word = firstWord;
  let count = 0;
  let gap = 0;
  let i = span.start;
  while (i < span.end) {
    const code = units[i] ?? 0;
    const kind = CLASS_OF[code];
    if (kind === Char.Space || kind === Char.Newline) {
      gap = Math.max(gap, kind === Char.Newline ? GAP.newline : GAP.space);
      i += 1;
      continue;
    }
    if (kind === Char.Silent) {
      i += 1;
      continue;
    }
    if (count >= tokens.start.length) grow(tokens);
    const from = i;
    let id = 0;
    let type: number = KIND.sign;
    i += 1;
    while (word < words.length && (words[word]?.start ?? 0) < from) word += 1;
    const known = words[word];
    const end = known?.start === from ? known.end : 0;
    if (known !== undefined && end > 0 && ((marks[word] ?? 0) & HAS_NO_LETTER) === 0 && endsWord(units[end] ?? 0, end - from)) {
      type = KIND.word;
      if (((marks[word] ?? 0) & IS_LEXEME) !== 0) id = lexemeOf(index, known.spelling);
      i = end;
    } else if (kind === Char.Letter) {
      type = KIND.word;
      let hash = hashStep(HASH_START, fold[code] ?? 0);
      let clean = true;
      for (; i < span.end; i += 1) {
        const next = units[i] ?? 0;
        const nextKind = CLASS_OF[next];
        if (nextKind === Char.Letter) hash = hashStep(hash, fold[next] ?? 0);
        else if (nextKind === Char.Silent) clean = false;
        else if ((next === APOSTROPHE || next === RIGHT_QUOTE) && CLASS_OF[units[i + 1] ?? 0] === Char.Letter) hash = hashStep(hash, APOSTROPHE);
        else if (next === FULL_STOP && (i === from + 1 || units[i - 2] === FULL_STOP) && CLASS_OF[units[i + 1] ?? 0] === Char.Letter && CLASS_OF[units[i + 2] ?? 0] !== Char.Letter) continue;
        else break;
      }
      id = clean ? findLexeme(index, text, from, i, hash) : findClean(index, text.slice(from, i));
    } else if (kind === Char.Digit) {
      type = KIND.digits;
      while (i < span.end && CLASS_OF[units[i] ?? 0] === Char.Digit) i += 1;
    } else if (kind === Char.Raised) {
      type = KIND.raised;
      while (i < span.end && CLASS_OF[units[i] ?? 0] === Char.Raised) i += 1;
    } else if (kind === Char.Fraction) type = KIND.fraction;
    else if (code < 256) id = index.signs[code] ?? 0;
    else if (isDotOperator(code)) id = index.signs[MIDDLE_DOT] ?? 0;
    tokens.start[count] = from;
    tokens.end[count] = i;
    tokens.kind[count] = type;
    tokens.gap[count] = gap;
    tokens.id[count] = id;
    count += 1;
    gap = 0;
  }
  tokens.count = count;
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
