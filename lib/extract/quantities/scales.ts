import { KIND, ROLE, gapAt, GAP, hasRole, isSign, kindAt, lengthOf, lexemeAt, matchAt, touches, wordAt, type Tokens } from "./tokens";

/** Letters that are scales only where they touch the digits ("10k", "€10M", "$2.174T"). */
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, MM: 6, mm: 6, b: 9, B: 9, T: 12, G: 9, bn: 9, tn: 12 };

/** The scale that letters stand for behind the sign of a currency ("US$ bn"); null for any others. */
export const letterScaleOf = (word: string): number | null => LETTER_SCALES[word] ?? null;

/** A scale as a power of ten, and the first token behind it. */
export interface Scaled {
  readonly exponent: number;
  readonly next: number;
}

/** The full stop of "млрд." or "mln." where the figure goes on behind it. */
export function behindDot(tokens: Tokens, i: number): number {
  const goesOn = isSign(tokens, i, ".") && touches(tokens, i) && gapAt(tokens, i + 1) !== GAP.newline && (kindAt(tokens, i + 1) === KIND.word || isSign(tokens, i + 1, "$€£₽₼"));
  if (!goesOn) return i;
  const { meanings } = lexemeAt(tokens, i + 1);
  return meanings.currency !== null || (meanings.code !== null && kindAt(tokens, i + 2) !== KIND.digits && !isSign(tokens, i + 2, "$€£")) || meanings.unit !== null || matchAt(tokens, i + 1, "unit") !== null || meanings.country !== null || meanings.minor !== null || kindAt(tokens, i + 1) === KIND.sign ? i + 1 : i;
}

/** Whether a unit or, behind a decimal, a plural follows a letter: "18.9m tonnes", "1.5m visitors" are millions. */
function countsBehind(tokens: Tokens, i: number, hasDecimals: boolean): boolean {
  if (kindAt(tokens, i) !== KIND.word || gapAt(tokens, i) !== GAP.space || hasRole(tokens, i, ROLE.closed)) return false;
  return lexemeAt(tokens, i).meanings.unit !== null || (hasDecimals && hasPluralAt(tokens, i));
}

/** Words before a plural that may describe it ("1.4m registered Afghan refugees"). */
const MOST_DESCRIBING = 2;

/** Whether a plural stands at a word, or behind a few that describe it. */
function hasPluralAt(tokens: Tokens, i: number): boolean {
  for (let at = i; at <= i + MOST_DESCRIBING; at += 1) {
    if (kindAt(tokens, at) !== KIND.word || gapAt(tokens, at) !== GAP.space || hasRole(tokens, at, ROLE.closed) || lexemeAt(tokens, at).meanings.unit !== null) return false;
    if (tokens.grammar.inflection.isPlural(wordAt(tokens, at))) return true;
  }
  return false;
}

function readLetterScale(tokens: Tokens, i: number, money: boolean): Scaled | null {
  const word = wordAt(tokens, i);
  const exponent = LETTER_SCALES[word];
  if (exponent === undefined) return null;
  const adjacent = touches(tokens, i);
  if (adjacent && (word === "m" || word === "b") && countsBehind(tokens, i + 1, isSign(tokens, i - 2, "."))) return { exponent, next: i + 1 };
  const clear = adjacent ? money || word === "k" || (word === "K" && lengthOf(tokens, i - 1) <= 3 && !isSign(tokens, i - 2, ".")) || word === "M" || word === "MM" || word === "bn" || word === "tn" || word === "G" || (word === "b" && isSign(tokens, i - 2, ".")) : money ? word !== "k" || adjacent : word === "k" || word === "G" || (word === "M" && isSign(tokens, i - 2, "."));
  const ends = kindAt(tokens, i + 1) !== KIND.digits || !touches(tokens, i + 1);
  return clear && ends && gapAt(tokens, i) !== GAP.newline ? { exponent, next: i + 1 } : null;
}

/** "24 [billion]": a scale alone that an editor adds behind digits. */
function readInserted(tokens: Tokens, i: number): Scaled | null {
  const exponent = isSign(tokens, i, "[") && isSign(tokens, i + 2, "]") ? lexemeAt(tokens, i + 1).meanings.scale : null;
  return exponent === null ? null : { exponent, next: i + 3 };
}

/** Reads a scale behind a number: its word, "hundred" behind digits, or a letter. `money` allows letters that mean other things elsewhere. */
export function readScale(tokens: Tokens, i: number, money: boolean, digits: boolean): Scaled | null {
  const hyphen = isSign(tokens, i, "-") && touches(tokens, i) ? i + 1 : i;
  const lexeme = lexemeAt(tokens, hyphen);
  if (lexeme.meanings.scale !== null) return { exponent: lexeme.meanings.scale, next: hyphen + 1 };
  const inserted = digits ? readInserted(tokens, i) : null;
  if (inserted !== null) return inserted;
  if (digits && lexeme.meanings.cardinal === 100 && lexeme.word === "hundred") return { exponent: 2, next: hyphen + 1 };
  return digits ? readLetterScale(tokens, i, money) : null;
}
