import type { TextSpan } from "@/lib/domain/quantity";
import type { TextModel } from "../model";
import { indexWords, wordAtOrAfter } from "../places/word-index";
import { isWordUnit, scanWords } from "../places/words";
import type { Word } from "../places/words";
import { unitsOf } from "../text/characters";
import { countIndexed, findIndexed, hasPattern, knownOpenings, noPatterns, opened, openingsOfCut } from "./phrase-index";
import { expressionOf, trialOf } from "./trial";

/** So many words, as a power of two, are asked at once whether any of them opens a pattern: most do not. */
const BLOCK = 4;

/** The patterns that the words of each block open, read when a block is first asked. */
interface Blocks {
  /** How many patterns were known. */
  of: number;
  bits: Int32Array;
  readonly isRead: Uint8Array;
}

const toBlocks = (words: number): Blocks => ({ of: -1, bits: new Int32Array(0), isRead: new Uint8Array((words >> BLOCK) + 1) });

function readBlock({ bits, isRead }: Blocks, words: readonly Word[], block: number, width: number): void {
  isRead[block] = 1;
  const first = block * width;
  for (let at = block << BLOCK; at < Math.min(words.length, (block + 1) << BLOCK); at += 1) {
    const word = words[at];
    if (word === undefined) return;
    const own = knownOpenings(word.spelling).bits;
    for (let index = 0; index < own.length; index += 1) bits[first + index] = (bits[first + index] ?? 0) | (own[index] ?? 0);
  }
}

/** The first word from `at` on, before `to`, in whose block a word opens a pattern; `to` where none does. */
function nextOpened({ words, blocks }: Current, id: number, at: number, to: number): number {
  const width = (countIndexed() >> 5) + 1;
  if (blocks.of !== countIndexed()) {
    blocks.of = countIndexed();
    blocks.bits = new Int32Array(blocks.isRead.length * width);
    blocks.isRead.fill(0);
  }
  for (let block = at >> BLOCK; block << BLOCK < to; block += 1) {
    if (blocks.isRead[block] === 0) readBlock(blocks, words, block, width);
    if (((blocks.bits[block * width + (id >> 5)] ?? 0) & (1 << (id & 31))) !== 0) return Math.max(at, block << BLOCK);
  }
  return to;
}

/**
 * The text that was asked for last, as refiners ask of one document after the other. Its words are held as they are: a weak
 * reference would keep the words of every text alive until the thread rests, which a long run of documents never does.
 */
interface Current {
  readonly text: string;
  readonly units: Uint16Array;
  readonly words: readonly Word[];
  readonly rows: Int32Array;
  /** Some word has letters that compare in ways of their own. */
  readonly hasForeign: boolean;
  /** Some characters are two units: each phrase is an expression of its own there. */
  readonly hasPairs: boolean;
  readonly blocks: Blocks;
}

let current: Current | null = null;

const SURROGATE = /[\ud800-\udfff]/;

const toCurrent = ({ text, units, words, rows }: Pick<TextModel, "text" | "units" | "words" | "rows">): Current => ({ text, units, words, rows, hasForeign: hasForeignBefore(words, 0, text.length), hasPairs: SURROGATE.test(text), blocks: toBlocks(words.length) });

/** Makes a text whose words are known the one that is asked for. */
export function indexText(model: Pick<TextModel, "text" | "units" | "words" | "rows">): void {
  current = toCurrent(model);
}

function indexOf(text: string): Current {
  if (current?.text !== text) {
    const units = unitsOf(text);
    const words = scanWords(text, 0, text.length, units);
    current = toCurrent({ text, units, words, rows: indexWords(words, text.length) });
  }
  return current;
}

const IS_IN_WORD = /^[\p{L}\p{N}]{2}/u;

/** Whether a stretch that begins here begins inside a word. */
function isCutAt(text: string, start: number): boolean {
  if (start === 0 || !isWordUnit(text.charCodeAt(start)) || !isWordUnit(text.charCodeAt(start - 1))) return false;
  return IS_IN_WORD.test(text.slice(start - 1, start + 1));
}

/** Whether a word from `from` on, and before an offset, is foreign, so that every letter must be tried. */
function hasForeignBefore(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= end) return false;
    if (word.spelling.isForeign) return true;
  }
  return false;
}

const ANY = (): boolean => true;

/** Which patterns can match inside a stretch at all, asked once for many of them: those that one of its words opens. */
export function patternsIn(text: string, span: TextSpan): (pattern: RegExp) => boolean {
  const index = indexOf(text);
  const { words, hasForeign } = index;
  if (isCutAt(text, span.start)) return ANY;
  const from = wordAtOrAfter(index, span.start);
  if (hasForeign && hasForeignBefore(words, from, span.end)) return ANY;
  const met = noPatterns();
  const asked = countIndexed();
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= span.end) break;
    const { bits } = knownOpenings(word.spelling);
    for (let index = 0; index < bits.length; index += 1) met[index] = (met[index] ?? 0) | (bits[index] ?? 0);
  }
  return (pattern) => {
    const known = findIndexed(pattern);
    // A pattern made since then has not been looked for.
    return known === undefined || known.open.length > 0 || known.id >= asked || hasPattern(met, known.id);
  };
}

/** Whether a word of a stretch can open a phrase of a pattern: where none can, a pattern built of those phrases need not be tried. */
export function canOpen(pattern: RegExp, text: string, span: TextSpan): boolean {
  const known = findIndexed(pattern);
  const index = indexOf(text);
  if (known === undefined || known.open.length > 0 || index.hasForeign || isCutAt(text, span.start)) return true;
  const to = wordAtOrAfter(index, span.end);
  for (let at = nextOpened(index, known.id, wordAtOrAfter(index, span.start), to); at < to; at = nextOpened(index, known.id, at + 1, to)) {
    const word = index.words[at];
    if (word !== undefined && hasPattern(knownOpenings(word.spelling).bits, known.id)) return true;
  }
  return false;
}

/** What is done with a match, by its offsets in the text and the rank of its phrase in the pattern; true ends the search. */
type Take = (start: number, end: number, phrase: number) => boolean;

/** The matches as the pattern itself finds them; each phrase is a group of it where the rank matters. */
function eachAlone(pattern: RegExp, text: string, span: TextSpan, take: Take): void {
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const start = span.start + match.index;
    if (take(start, start + match[0].length, match.findIndex((part, index) => index > 0 && part !== undefined) - 1)) return;
  }
}

/** Calls `take` with every match inside a stretch of the text, as the pattern itself finds them there, until it answers true. */
export function eachMatch(pattern: RegExp, text: string, span: TextSpan, take: Take): void {
  const known = findIndexed(pattern);
  const index = indexOf(text);
  const { words, hasForeign, hasPairs } = index;
  const from = wordAtOrAfter(index, span.start);
  const isCut = isCutAt(text, span.start);
  if (known === undefined || (hasForeign && hasForeignBefore(words, isCut ? from - 1 : from, span.end))) {
    eachAlone(pattern, text, span, take);
    return;
  }
  const { id } = known;
  const isOpen = known.open.length > 0;
  const to = wordAtOrAfter(index, span.end);
  let next = span.start;
  let seen = from;
  for (let at = isCut ? from - 1 : from; at < to; at += 1) {
    if (at >= seen && !isOpen) {
      at = nextOpened(index, id, at, to);
      seen = ((at >> BLOCK) + 1) << BLOCK;
    }
    const word = words[at];
    if (word === undefined || at >= to) return;
    // What is left of a word that a stretch is cut in is a word to the pattern.
    const openings = at < from ? openingsOfCut(text.slice(span.start, word.end)) : knownOpenings(word.spelling);
    const start = at < from ? span.start : word.start;
    if (start < next || !(isOpen || hasPattern(openings.bits, id))) continue;
    for (const phrase of opened(openings, known)) {
      const end = hasPairs ? expressionOf(phrase)(index, span, start) : (phrase.trial ??= trialOf(phrase))(index, span, start);
      if (end < 0) continue;
      next = Math.max(end, start + 1);
      if (take(start, end, phrase.rank)) return;
      break;
    }
  }
}
