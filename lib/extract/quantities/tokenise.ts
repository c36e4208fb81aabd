import type { TextSpan } from "@/lib/domain/quantity";
import { HASH_START, hashStep, type QuantityIndex } from "../lexicon/quantity-index";
import type { TextModel } from "../model";
import { CLASS_OF, Char } from "../text/characters";
import { HAS_NO_LETTER, IS_LEXEME, findLexeme, findWord, lexemeOf } from "./marks";
import { GAP, KIND, type Tokens } from "./tokens";

const SIZE = 1024;
/** The arrays of the text before, which the next one fills anew: five new ones cost as much as the tokens of a short text. */
const spare = { start: new Int32Array(SIZE), end: new Int32Array(SIZE), kind: new Uint8Array(SIZE), gap: new Uint8Array(SIZE), id: new Int32Array(SIZE) };

/** Token arrays over a text; `tokenise` fills them paragraph by paragraph. Those of one text are done with when those of the next are made. */
export function createTokens({ text, units, words, marks, grammar }: TextModel, index: QuantityIndex): Tokens {
  return { text, units, words, marks, index, grammar, decimalCommas: null, count: 0, ...spare };
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
      gap = Math.max(gap, kind === Char.Newline || text.charCodeAt(i) === 9 ? GAP.newline : GAP.space);
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
