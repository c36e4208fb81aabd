import type { OpenedPhrase, PhraseOpenings, Spelling } from "../places/spelling";
import { lowerUnit, readOpenings } from "./openings";

/** A pattern whose phrases are tried at words which can open them, and nowhere else. */
export interface Indexed {
  readonly id: number;
  /** Its phrases that any word may open. */
  readonly open: readonly OpenedPhrase[];
}

const indexed = new Map<RegExp, Indexed>();

/** What is known of a pattern; nothing where it is not in the index. */
export const findIndexed = (pattern: RegExp): Indexed | undefined => indexed.get(pattern);

/** How many patterns are in the index. */
export const countIndexed = (): number => indexed.size;

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
export const noPatterns = (): Int32Array => new Int32Array((indexed.size >> 5) + 1);

const addPattern = (bits: Int32Array, id: number): void => {
  bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
};

/** Whether a pattern is in a set. */
export const hasPattern = (bits: Int32Array, id: number): boolean => ((bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;

const inOrder = (phrases: Iterable<OpenedPhrase>): readonly OpenedPhrase[] => [...new Set(phrases)].sort((a, b) => a.order - b.order);

function phrasesOpenedBy(raw: string): readonly OpenedPhrase[] {
  let lower = "";
  for (const char of raw) lower += lowerUnit(char);
  const phrases = [...(byWord.get(lower) ?? [])];
  for (let length = 1; length <= Math.min(longestPrefix, lower.length); length += 1) phrases.push(...(byPrefix.get(lower.slice(0, length)) ?? []));
  return inOrder(phrases);
}

/** Ends of words that stretches began with, kept until there are so many. */
const cut = new Map<string, PhraseOpenings>();
const MOST_CUT = 1024;

/** What the index knows of what is left of a word that a stretch begins in. */
export function openingsOfCut(rest: string): PhraseOpenings {
  const known = cut.get(rest);
  if (known?.of === indexed.size) return known;
  if (cut.size >= MOST_CUT) cut.clear();
  const openings = openingsOf(rest);
  cut.set(rest, openings);
  return openings;
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

/** What the index knows of a spelling, worked out once for all patterns. */
export function knownOpenings(spelling: Spelling): PhraseOpenings {
  if (spelling.openings.of !== indexed.size) spelling.openings = openingsOf(spelling.raw);
  return spelling.openings;
}

const NOTHING: readonly OpenedPhrase[] = [];

/** The phrases of a pattern that a word can open, in their order. */
export function opened({ bits, byPattern }: PhraseOpenings, { id, open }: Indexed): readonly OpenedPhrase[] {
  return hasPattern(bits, id) ? (byPattern.get(id) ?? NOTHING) : open;
}
