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
const NOTHING: readonly number[] = [];

function openingsOf({ raw }: Spelling): PhraseOpenings {
  const of = indexed.size;
  if (FOREIGN.test(raw)) return { of, ids: NOTHING, isForeign: true };
  let lower = "";
  for (const char of raw) lower += lowerUnit(char);
  const ids = new Set(idsByWord.get(lower));
  for (let length = 1; length <= Math.min(longestPrefix, lower.length); length += 1) {
    for (const id of idsByPrefix.get(lower.slice(0, length)) ?? []) ids.add(id);
  }
  return { of, ids: ids.size === 0 ? NOTHING : [...ids], isForeign: false };
}

function knownOpenings(spelling: Spelling): PhraseOpenings {
  if (spelling.openings.of !== indexed.size) spelling.openings = openingsOf(spelling);
  return spelling.openings;
}

/** Where in a piece of a text each pattern can match. */
interface Piece {
  /** How many patterns were known then. */
  readonly of: number;
  readonly starts: readonly number[];
  /** Offsets of the words that open a pattern, by its id. */
  readonly byPattern: ReadonlyMap<number, readonly number[]>;
  readonly hasForeign: boolean;
}

/** Pieces are made where they are asked for: five sentences in six of a speech are not near any figure. */
const PIECE = 1024;

function makePiece(words: readonly Word[], from: number): Piece {
  const of = indexed.size;
  const starts: number[] = [];
  const byPattern = new Map<number, number[]>();
  let hasForeign = false;
  for (let at = firstAtOrAfter(words, from); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= from + PIECE) break;
    const { spelling, start } = word;
    const { ids, isForeign } = knownOpenings(spelling);
    starts.push(start);
    hasForeign ||= isForeign;
    for (let index = 0; index < ids.length; index += 1) {
      const id = ids[index] ?? 0;
      const list = byPattern.get(id);
      if (list === undefined) byPattern.set(id, [start]);
      else list.push(start);
    }
  }
  return { of, starts, byPattern, hasForeign };
}

/**
 * The text that was asked for last, as refiners ask of one document after the other. Its words are held as they are: a weak
 * reference would keep the words of every text alive until the thread rests, which a long run of documents never does.
 */
interface Current {
  readonly text: string;
  readonly words: readonly Word[];
  readonly pieces: (Piece | undefined)[];
}

let current: Current = { text: "", words: [], pieces: [] };

/** Makes a text whose words are known the one that is asked for. */
export function indexText(text: string, words: readonly Word[]): void {
  current = { text, words, pieces: [] };
}

function pieceAt(text: string, index: number): Piece {
  if (current.text !== text) indexText(text, scanWords(text));
  const known = current.pieces[index];
  if (known !== undefined && known.of === indexed.size) return known;
  const from = index * PIECE;
  const made = makePiece(current.words, from);
  current.pieces[index] = made;
  return made;
}

const IS_IN_WORD = /^[\p{L}\p{N}]{2}/u;

/** Whether a stretch that begins here begins inside a word. */
function isCutAt(text: string, start: number): boolean {
  if (start === 0 || !isWordUnit(text.charCodeAt(start)) || !isWordUnit(text.charCodeAt(start - 1))) return false;
  return IS_IN_WORD.test(text.slice(start - 1, start + 1));
}

/** Offsets at which a pattern can match inside a stretch; null where every letter must be tried. */
function startsIn(text: string, span: TextSpan, { id, isOpen }: Indexed): readonly number[] | null {
  let found: readonly number[] = NOTHING;
  for (let index = Math.floor(span.start / PIECE); index * PIECE < span.end; index += 1) {
    const piece = pieceAt(text, index);
    if (piece.hasForeign) return null;
    const starts = isOpen ? piece.starts : (piece.byPattern.get(id) ?? NOTHING);
    if (starts.length > 0) found = found.length === 0 ? starts : [...found, ...starts];
  }
  return found;
}

const ANY = (): boolean => true;

/** Which patterns can match inside a stretch at all, asked once for many of them: those that one of its words opens. */
export function patternsIn(text: string, span: TextSpan): (pattern: RegExp) => boolean {
  if (current.text !== text) indexText(text, scanWords(text));
  const { words } = current;
  if (isCutAt(text, span.start)) return ANY;
  const opened = new Set<number>();
  for (let at = firstAtOrAfter(words, span.start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= span.end) break;
    const { ids, isForeign } = knownOpenings(word.spelling);
    if (isForeign) return ANY;
    for (const id of ids) opened.add(id);
  }
  return (pattern) => {
    const known = indexed.get(pattern);
    return known === undefined || known.isOpen || opened.has(known.id);
  };
}

/**
 * Calls `take` with every match inside a stretch of the text, as the pattern itself finds them there, until it answers true.
 * Offsets of the match are into the stretch.
 */
export function eachMatch(pattern: RegExp, text: string, span: TextSpan, take: (match: RegExpExecArray) => boolean): void {
  const known = indexed.get(pattern);
  const starts = known === undefined ? null : startsIn(text, span, known);
  if (known === undefined || starts === null) {
    for (const match of text.slice(span.start, span.end).matchAll(pattern)) if (take(match)) return;
    return;
  }
  const isCut = isCutAt(text, span.start);
  if (starts.length === 0 && !isCut) return;
  const part = text.slice(span.start, span.end);
  const { sticky } = known;
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
  for (const start of starts) {
    if (start < span.start) continue;
    if (start >= span.end || isTaken(start - span.start)) return;
  }
}
