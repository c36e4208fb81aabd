import type { TextSpan } from "@/lib/domain/quantity";
import type { TextModel } from "../model";
import { indexWords, wordAtOrAfter } from "../places/word-index";
import { isWordUnit, scanWords } from "../places/words";
import type { Word } from "../places/words";
import { expressionOf, trialOf } from "./phrase-trial";
import type { OpenedPhrase, PhraseOpenings, Spelling } from "../places/spelling";
import { lowerUnit, readOpenings } from "./phrase-openings";

/** A pattern whose phrases are tried at words which can open them, and nowhere else. */
interface Indexed {
  readonly id: number;
  /** Its phrases that any word may open. */
  readonly open: readonly OpenedPhrase[];
}

const indexed = new Map<RegExp, Indexed>();
const byWord = new Map<string, OpenedPhrase[]>();
const byPrefix = new Map<string, OpenedPhrase[]>();
const openByPattern: (readonly OpenedPhrase[])[] = [];
let longestPrefix = 0;
let phraseCount = 0;

function push(map: Map<string, OpenedPhrase[]>, key: string, phrase: OpenedPhrase): void {
  const phrases = map.get(key);
  if (phrases === undefined) map.set(key, [phrase]);
  else phrases.push(phrase);
}

/** Makes a pattern known that is one of `phrases`, the first of them that matches before the others, by their sources. */
export function addToIndex(pattern: RegExp, phrases: readonly string[]): void {
  const openings = phrases.map(readOpenings);
  if (openings.includes(null)) return;
  const id = indexed.size;
  const flags = `${pattern.flags.replace(/[gy]/g, "")}y`;
  const open: OpenedPhrase[] = [];
  phrases.forEach((source, rank) => {
    const phrase: OpenedPhrase = { pattern: id, order: phraseCount + rank, rank, trial: null, source, flags };
    for (const word of openings[rank]?.words ?? []) push(byWord, word, phrase);
    for (const prefix of openings[rank]?.prefixes ?? []) {
      if (prefix === "") open.push(phrase);
      else push(byPrefix, prefix, phrase);
      longestPrefix = Math.max(longestPrefix, prefix.length);
    }
  });
  phraseCount += phrases.length;
  openByPattern.push(open);
  indexed.set(pattern, { id, open });
}

/** Openings that were met, by their phrases: there are few of them and many words, so that a scan of a text reads little memory. */
const shared = new Map<string, PhraseOpenings>();

/** A set of patterns with room for all that are known, one bit for each. */
const noPatterns = (): Int32Array => new Int32Array((indexed.size >> 5) + 1);

const addPattern = (bits: Int32Array, id: number): void => {
  bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
};

const hasPattern = (bits: Int32Array, id: number): boolean => ((bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;

const inOrder = (phrases: Iterable<OpenedPhrase>): readonly OpenedPhrase[] => [...new Set(phrases)].sort((a, b) => a.order - b.order);

function phrasesOpenedBy(raw: string): readonly OpenedPhrase[] {
  let lower = "";
  for (const char of raw) lower += lowerUnit(char);
  const phrases = [...(byWord.get(lower) ?? [])];
  for (let length = 1; length <= Math.min(longestPrefix, lower.length); length += 1) phrases.push(...(byPrefix.get(lower.slice(0, length)) ?? []));
  return inOrder(phrases);
}

function openingsOf(raw: string): PhraseOpenings {
  const phrases = phrasesOpenedBy(raw);
  const key = phrases.map(({ order }) => order).join();
  const known = shared.get(key);
  if (known?.of === indexed.size) return known;
  const bits = noPatterns();
  for (const { pattern } of phrases) addPattern(bits, pattern);
  const groups = Map.groupBy(phrases, ({ pattern }) => pattern);
  const byPattern = new Map([...groups].map(([id, own]) => [id, inOrder([...own, ...(openByPattern[id] ?? [])])] as const));
  const made: PhraseOpenings = { of: indexed.size, bits, byPattern };
  shared.set(key, made);
  return made;
}

function knownOpenings(spelling: Spelling): PhraseOpenings {
  if (spelling.openings.of !== indexed.size) spelling.openings = openingsOf(spelling.raw);
  return spelling.openings;
}

const NOTHING: readonly OpenedPhrase[] = [];

/** The phrases of a pattern that a word can open, in their order. */
function opened({ bits, byPattern }: PhraseOpenings, { id, open }: Indexed): readonly OpenedPhrase[] {
  return hasPattern(bits, id) ? (byPattern.get(id) ?? NOTHING) : open;
}

/**
 * The text that was asked for last, as refiners ask of one document after the other. Its words are held as they are: a weak
 * reference would keep the words of every text alive until the thread rests, which a long run of documents never does.
 */
interface Current {
  readonly text: string;
  readonly words: readonly Word[];
  readonly rows: Int32Array;
  /** Some word has letters that compare in ways of their own. */
  readonly hasForeign: boolean;
  /** Some characters are two units: each phrase is an expression of its own there. */
  readonly hasPairs: boolean;
}

let current: Current = { text: "", words: [], rows: indexWords([], 0), hasForeign: false, hasPairs: false };

const SURROGATE = /[\ud800-\udfff]/;

/** Makes a text whose words are known the one that is asked for. */
export function indexText({ text, words, rows }: Pick<TextModel, "text" | "words" | "rows">): void {
  current = { text, words, rows, hasForeign: hasForeignBefore(words, 0, text.length), hasPairs: SURROGATE.test(text) };
}

function indexOf(text: string): Current {
  if (current.text !== text) {
    const words = scanWords(text);
    indexText({ text, words, rows: indexWords(words, text.length) });
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
  const asked = indexed.size;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= span.end) break;
    const { bits } = knownOpenings(word.spelling);
    for (let index = 0; index < bits.length; index += 1) met[index] = (met[index] ?? 0) | (bits[index] ?? 0);
  }
  return (pattern) => {
    const known = indexed.get(pattern);
    // A pattern made since then has not been looked for.
    return known === undefined || known.open.length > 0 || known.id >= asked || hasPattern(met, known.id);
  };
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
  const known = indexed.get(pattern);
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
  let next = span.start;
  for (let at = isCut ? from - 1 : from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= span.end) return;
    // What is left of a word that a stretch is cut in is a word to the pattern.
    const openings = at < from ? openingsOf(text.slice(span.start, word.end)) : knownOpenings(word.spelling);
    const start = at < from ? span.start : word.start;
    if (start < next || !(isOpen || hasPattern(openings.bits, id))) continue;
    for (const phrase of opened(openings, known)) {
      const end = hasPairs ? expressionOf(phrase)(text, span, start) : (phrase.trial ??= trialOf(phrase))(text, span, start);
      if (end < 0) continue;
      next = Math.max(end, start + 1);
      if (take(start, end, phrase.rank)) return;
      break;
    }
  }
}
