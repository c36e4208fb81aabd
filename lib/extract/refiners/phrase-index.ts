import type { TextSpan } from "@/lib/domain/quantity";
import { firstAtOrAfter, isWordUnit, scanWords } from "../places/words";
import type { Word } from "../places/words";
import type { PhraseOpenings, Spelling } from "../places/spelling";
import { lowerUnit, readOpenings } from "./phrase-openings";

/** A pattern that is tried at words which can open one of its phrases, and nowhere else. */
interface Indexed {
  readonly id: number;
  /** The pattern itself, tried at one place. */
  readonly sticky: RegExp;
  /** Any word may open it. */
  readonly isOpen: boolean;
}

const indexed = new Map<RegExp, Indexed>();
const idsByWord = new Map<string, number[]>();
const idsByPrefix = new Map<string, number[]>();
let longestPrefix = 0;

function push(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}

/** Makes a pattern known whose phrases begin with a word; `phrases` is its source without what looks at the letters around. */
export function addToIndex(pattern: RegExp, phrases: string): void {
  const openings = readOpenings(phrases);
  if (openings === null) return;
  const id = indexed.size;
  const isOpen = openings.prefixes.has("");
  indexed.set(pattern, { id, isOpen, sticky: new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}y`) });
  if (isOpen) return;
  for (const word of openings.words) push(idsByWord, word, id);
  for (const prefix of openings.prefixes) {
    push(idsByPrefix, prefix, id);
    longestPrefix = Math.max(longestPrefix, prefix.length);
  }
}

/** Letters beyond those of the languages that are read. */
const FOREIGN = /[^\u0000-\u00b4\u00b6-\u017e\u0180-\u0259\u0400-\u04ff]/;

/** Openings that were met, by their patterns: there are few of them and many words, so that a scan of a text reads little memory. */
const shared = new Map<string, PhraseOpenings>();

/** A set of patterns with room for all that are known, one bit for each. */
const noPatterns = (): Int32Array => new Int32Array((indexed.size >> 5) + 1);

const addPattern = (bits: Int32Array, id: number): void => {
  bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
};

const hasPattern = (bits: Int32Array, id: number): boolean => ((bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;

function patternsOpenedBy(raw: string): readonly number[] {
  let lower = "";
  for (const char of raw) lower += lowerUnit(char);
  const ids = new Set(idsByWord.get(lower));
  for (let length = 1; length <= Math.min(longestPrefix, lower.length); length += 1) {
    for (const id of idsByPrefix.get(lower.slice(0, length)) ?? []) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}

function openingsOf({ raw }: Spelling): PhraseOpenings {
  const isForeign = FOREIGN.test(raw);
  const ids = isForeign ? [] : patternsOpenedBy(raw);
  const key = isForeign ? "foreign" : ids.join();
  const known = shared.get(key);
  if (known?.of === indexed.size) return known;
  const bits = noPatterns();
  for (const id of ids) addPattern(bits, id);
  const made: PhraseOpenings = { of: indexed.size, bits, isForeign };
  shared.set(key, made);
  return made;
}

function knownOpenings(spelling: Spelling): PhraseOpenings {
  if (spelling.openings.of !== indexed.size) spelling.openings = openingsOf(spelling);
  return spelling.openings;
}

/**
 * The text that was asked for last, as refiners ask of one document after the other. Its words are held as they are: a weak
 * reference would keep the words of every text alive until the thread rests, which a long run of documents never does.
 */
interface Current {
  readonly text: string;
  readonly words: readonly Word[];
}

let current: Current = { text: "", words: [] };

/** Makes a text whose words are known the one that is asked for. */
export function indexText(text: string, words: readonly Word[]): void {
  current = { text, words };
}

function wordsIn(text: string): readonly Word[] {
  if (current.text !== text) indexText(text, scanWords(text));
  return current.words;
}

const IS_IN_WORD = /^[\p{L}\p{N}]{2}/u;

/** Whether a stretch that begins here begins inside a word. */
function isCutAt(text: string, start: number): boolean {
  if (start === 0 || !isWordUnit(text.charCodeAt(start)) || !isWordUnit(text.charCodeAt(start - 1))) return false;
  return IS_IN_WORD.test(text.slice(start - 1, start + 1));
}

const FOREIGN_WORD = -1;

/**
 * Index of the first word from `from` on, and before an offset, that opens a pattern; the number of words where none does,
 * and `FOREIGN_WORD` where one of them is foreign, so that every letter must be tried.
 */
function firstOpening(words: readonly Word[], from: number, end: number, { id, isOpen }: Indexed): number {
  let first = words.length;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= end) break;
    const { bits, isForeign } = knownOpenings(word.spelling);
    if (isForeign) return FOREIGN_WORD;
    if (at < first && (isOpen || hasPattern(bits, id))) first = at;
  }
  return first;
}

const ANY = (): boolean => true;

/** Which patterns can match inside a stretch at all, asked once for many of them: those that one of its words opens. */
export function patternsIn(text: string, span: TextSpan): (pattern: RegExp) => boolean {
  const words = wordsIn(text);
  if (isCutAt(text, span.start)) return ANY;
  const opened = noPatterns();
  const asked = indexed.size;
  for (let at = firstAtOrAfter(words, span.start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= span.end) break;
    const { bits, isForeign } = knownOpenings(word.spelling);
    if (isForeign) return ANY;
    for (let index = 0; index < bits.length; index += 1) opened[index] = (opened[index] ?? 0) | (bits[index] ?? 0);
  }
  return (pattern) => {
    const known = indexed.get(pattern);
    // A pattern made since then has not been looked for.
    return known === undefined || known.isOpen || known.id >= asked || hasPattern(opened, known.id);
  };
}

/**
 * Calls `take` with every match inside a stretch of the text, as the pattern itself finds them there, until it answers true.
 * Offsets of the match are into the stretch.
 */
export function eachMatch(pattern: RegExp, text: string, span: TextSpan, take: (match: RegExpExecArray) => boolean): void {
  const known = indexed.get(pattern);
  const words = wordsIn(text);
  const isCut = isCutAt(text, span.start);
  const from = firstAtOrAfter(words, span.start);
  const first = known === undefined ? FOREIGN_WORD : firstOpening(words, isCut ? Math.max(0, from - 1) : from, span.end, known);
  if (known === undefined || first === FOREIGN_WORD) {
    for (const match of text.slice(span.start, span.end).matchAll(pattern)) if (take(match)) return;
    return;
  }
  if (first === words.length && !isCut) return;
  const part = text.slice(span.start, span.end);
  const { sticky, id, isOpen } = known;
  let next = 0;
  const isTaken = (at: number): boolean => {
    if (at < next) return false;
    sticky.lastIndex = at;
    const match = sticky.exec(part);
    if (match === null) return false;
    next = Math.max(sticky.lastIndex, at + 1);
    return take(match);
  };
  // What is left of a word that a stretch is cut in is a word to the pattern.
  if (isCut && isTaken(0)) return;
  for (let at = Math.max(first, from); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= span.end) return;
    if ((isOpen || hasPattern(knownOpenings(word.spelling).bits, id)) && isTaken(word.start - span.start)) return;
  }
}
