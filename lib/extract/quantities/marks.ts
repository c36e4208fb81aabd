import type { Language } from "@/lib/domain/document";
import { HASH_START, ROLE, hashStep, type QuantityIndex } from "../lexicon/quantity-index";
import { getQuantityIndex } from "../lexicon/quantity-index-of";
import type { TextModel } from "../model";
import { addMark, nextMarked } from "../places/marks";
import type { Spelling } from "../places/spelling";
import { CLASS_OF, Char } from "../text/characters";

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const FULL_STOP = 0x2e;

/** Looks up text[from, to), letters with apostrophes and points, whose folded hash is known; 0 where the vocabulary has it not. */
export function findLexeme({ table, mask, lexemes, fold }: QuantityIndex, text: string, from: number, to: number, hash: number): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = table[slot] ?? 0;
    if (id === 0) return 0;
    const word = lexemes[id]?.word ?? "";
    let at = 0;
    for (let i = from; i < to; i += 1) {
      const code = text.charCodeAt(i);
      if (code === FULL_STOP) continue;
      if ((code === RIGHT_QUOTE ? APOSTROPHE : fold[code]) !== word.charCodeAt(at)) {
        at = -1;
        break;
      }
      at += 1;
    }
    if (at === word.length) return id;
  }
}

/** Like `findLexeme`, for letters alone. */
export function findWord(index: QuantityIndex, text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i += 1) hash = hashStep(hash, index.fold[text.charCodeAt(i)] ?? 0);
  return findLexeme(index, text, from, to, hash);
}

/** Like `findWord`, for a spelling: looked up once for all texts of a language. */
export function lexemeOf(index: QuantityIndex, spelling: Spelling): number {
  if (spelling.lexemeOf !== index.lang) {
    spelling.lexeme = findWord(index, spelling.raw, 0, spelling.raw.length);
    spelling.lexemeOf = index.lang;
  }
  return spelling.lexeme;
}

/** Words with something else than letters: digits, raised digits, fractions, combining marks. */
export const HAS_NO_LETTER = addMark(({ raw }) => Array.from({ length: raw.length }, (_, at) => raw.charCodeAt(at)).some((code) => CLASS_OF[code] !== Char.Letter));

/** Words that the reading of figures knows. */
export const IS_LEXEME = addMark(({ raw }, lang) => findWord(getQuantityIndex(lang), raw, 0, raw.length) !== 0);

const openers = new Map<Language, ReadonlySet<string>>();

/** The words of the vocabulary that may open a figure, taken apart where they have signs. */
function openersOf(index: QuantityIndex): ReadonlySet<string> {
  const known = openers.get(index.lang);
  if (known !== undefined) return known;
  const made = new Set(index.lexemes.filter(({ roles }) => (roles & ROLE.opens) !== 0).flatMap(({ word }) => word.match(/\p{L}+/gu) ?? []));
  openers.set(index.lang, made);
  return made;
}

const MAY_OPEN_FIGURE = addMark(({ raw }, lang) => {
  const index = getQuantityIndex(lang);
  return openersOf(index).has(Array.from({ length: raw.length }, (_, at) => String.fromCharCode(index.fold[raw.charCodeAt(at)] ?? 0)).join(""));
});
/** A letter alone: with points it may be an abbreviation. */
const IS_LETTER = addMark(({ raw }) => raw.length === 1);

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Whether words may have characters inside that are not seen; their parts tell nothing then. */
export const hasUnseen = ({ text }: TextModel): boolean => UNSEEN.test(text);

/** Whether among these words is one that a figure can begin with: in a third of all paragraphs none is. */
export function mayHoldFigure({ text, words, marks }: TextModel, from: number, to: number): boolean {
  const mark = HAS_NO_LETTER | MAY_OPEN_FIGURE | IS_LETTER;
  for (let at = nextMarked(marks, mark, from, to); at < to; at = nextMarked(marks, mark, at + 1, to)) {
    if (((marks[at] ?? 0) & (HAS_NO_LETTER | MAY_OPEN_FIGURE)) !== 0 || text.charCodeAt(words[at]?.end ?? 0) === FULL_STOP) return true;
  }
  return false;
}
