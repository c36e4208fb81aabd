import type { Language } from "@/lib/domain/document";
import type { TextSpan } from "@/lib/domain/quantity";
import type { Votes } from "../text/votes";

/**
 * One way of writing a word, with what follows from its letters alone. All occurrences in all documents share it, so that
 * folding and looking words up, a third of all the work once, is done once for each spelling and not for each word.
 */
export interface Spelling {
  readonly raw: string;
  /** Folded for lookups: lower case, Latin letters without marks, `ё` as `е`; never shown. */
  readonly key: string;
  readonly isCapital: boolean;
  /** Its marks by language, see `marks.ts`, and how many kinds of marks there were when they were set; plain fields, since they are read at every word. */
  marked: number;
  en: number;
  ru: number;
  az: number;
  /** What it says of the language; null until it is asked. */
  votes: Votes | null;
  /** Its number in the vocabulary of figures and the language for which it was asked last. */
  lexeme: number;
  lexemeOf: Language | null;
  /** What the index of phrases knows of it. */
  openings: PhraseOpenings;
  /** It has letters that are equal to others without regard to case in ways of their own ("K" of kelvin). */
  readonly isForeign: boolean;
}

/** One phrase of a pattern, which is tried where a word can open it. */
export interface OpenedPhrase {
  /** The number of its pattern. */
  readonly pattern: number;
  /** Its place among all phrases; those of one pattern are tried in this order. */
  readonly order: number;
  /** Its place among the phrases of its pattern. */
  readonly rank: number;
  readonly source: string;
  readonly flags: string;
  /** Tries it at one place; null until it is first tried. */
  trial: PhraseTrial | null;
}

/** A text with its code units. */
export interface UnitText {
  readonly text: string;
  readonly units: Uint16Array;
}

/** Where a match of a phrase ends that begins at an offset of a text and lies in a stretch of it; -1 where none does. */
export type PhraseTrial = (source: UnitText, span: TextSpan, at: number) => number;

/** The patterns of phrases whose first word a spelling can be. */
export interface PhraseOpenings {
  /** How many patterns were known when this was worked out. */
  readonly of: number;
  /** One bit for each pattern. */
  readonly bits: Int32Array;
  /** The phrases that the word can open, by the number of their pattern. */
  readonly byPattern: ReadonlyMap<number, readonly OpenedPhrase[]>;
}

const UNASKED: PhraseOpenings = { of: -1, bits: new Int32Array(0), byPattern: new Map() };

/** Letters beyond those of the languages that are read. */
const FOREIGN = /[^\u0000-\u00b4\u00b6-\u017e\u0180-\u0259\u0400-\u04ff]/;
const LATIN_MARKED = /[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]/u;
const MARKS = /[\u0300-\u036f]/gu;

/** Brings spellings of one word together, so that lookups do not depend on case, dots and accents ("Türkiyə" and "TÜRKIYƏ"). */
export function foldWord(word: string): string {
  let lower = word.toLowerCase();
  if (lower.includes("ё")) lower = lower.replaceAll("ё", "е");
  if (!LATIN_MARKED.test(lower)) return lower;
  return lower.normalize("NFD").replace(MARKS, "").replaceAll("ı", "i");
}

/** Spellings kept in mind; the places of a full row are used anew, so that foreign texts cannot make it grow. */
const ROWS = 1 << 12;
const WIDTH = 8;
/** Longer words are seldom met twice. */
const LONGEST = 40;
const known: (Spelling | undefined)[] = new Array<Spelling | undefined>(ROWS * WIDTH).fill(undefined);
const replaced = new Uint8Array(ROWS);
/** Four numbers for each place: the codes of the word's letters (`scan.ts`) and its length. */
const KEY = 4;
const keys = new Int32Array(ROWS * WIDTH * KEY);

/** Whether a word is written so at a place of a text. */
function isWrittenAt({ raw }: Spelling, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== raw.charCodeAt(at - start)) return false;
  return true;
}

/** A string of its own: a slice would keep the whole document in memory. */
function copyOf(text: string, start: number, end: number): string {
  const units = new Array<number>(end - start);
  for (let at = start; at < end; at += 1) units[at - start] = text.charCodeAt(at);
  return String.fromCharCode(...units);
}

function make(raw: string): Spelling {
  const first = raw.charAt(0);
  return { raw, key: foldWord(raw), isCapital: first !== first.toLowerCase(), marked: 0, en: 0, ru: 0, az: 0, votes: null, lexeme: 0, lexemeOf: null, openings: UNASKED, isForeign: FOREIGN.test(raw) };
}

/** How many letters the codes of a word hold. */
const CODED = 12;

/**
 * The spelling of `text[start, end)`. `a`, `b` and `c` hold the codes of its last twelve letters, one byte each, so that most words
 * are told from all others by three numbers; longer ones, and those with letters that have no code, are compared with the text.
 */
export function spellingAt(text: string, start: number, end: number, a: number, b: number, c: number, isCoded: boolean): Spelling {
  const length = end - start;
  if (length > LONGEST) return make(text.slice(start, end));
  const isTold = isCoded && length <= CODED;
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  const row = (mixed ^ (mixed >>> 15)) & (ROWS - 1);
  const first = row * WIDTH;
  for (let slot = first; slot < first + WIDTH; slot += 1) {
    const at = slot * KEY;
    if (keys[at] !== a || keys[at + 1] !== b || keys[at + 2] !== c || keys[at + 3] !== length) continue;
    const spelling = known[slot];
    if (spelling !== undefined && (isTold || isWrittenAt(spelling, text, start, end))) return spelling;
  }
  const next = replaced[row] ?? 0;
  replaced[row] = (next + 1) % WIDTH;
  const spelling = make(copyOf(text, start, end));
  known[first + next] = spelling;
  const at = (first + next) * KEY;
  keys[at] = a;
  keys[at + 1] = b;
  keys[at + 2] = c;
  keys[at + 3] = length;
  return spelling;
}
