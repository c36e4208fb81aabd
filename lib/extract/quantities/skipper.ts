import { KIND, ROLE, GAP, gapAt, hasRole, isSign, kindAt, lengthOf, lexemeAt, startsUpper, touches, wordAt } from "./tokens";
import type { Tokens } from "./tokens";
import { readUnit } from "./units";

/** Recognises one thing that is made of numbers and is no quantity; returns the token behind it, or null. */
export type Skipper = (tokens: Tokens, i: number) => number | null;

/** A run of digits. */
export const isDigits = (tokens: Tokens, i: number): boolean => kindAt(tokens, i) === KIND.digits;

/** What digits are worth; not a number where they are more than six. */
export const numberAt = (tokens: Tokens, i: number): number => (lengthOf(tokens, i) > 6 ? Number.NaN : Number(wordAt(tokens, i)));

/** Four digits from 1500 to 2199. */
export const isYear = (tokens: Tokens, i: number): boolean => isDigits(tokens, i) && lengthOf(tokens, i) === 4 && numberAt(tokens, i) >= 1500 && numberAt(tokens, i) < 2200;

/** A year from 1900 to 2100. */
export const isModernYear = (tokens: Tokens, i: number): boolean => isYear(tokens, i) && numberAt(tokens, i) >= 1900 && numberAt(tokens, i) < 2101;

/** Hyphens, dashes and the minus sign. */
export const isDash = (tokens: Tokens, i: number): boolean => isSign(tokens, i, "-–—−‑");

/** Month names that are other words too ("may", "march") count in capitals only. */
export const isMonth = (tokens: Tokens, i: number): boolean => hasRole(tokens, i, ROLE.month) && (!tokens.grammar.capitals || kindAt(tokens, i) !== KIND.word || startsUpper(tokens, i));

/** The token behind everything that follows without a space, up to a sign that closes. */
export function endOfRun(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (touches(tokens, end) && end < tokens.count && !isSign(tokens, end, ",;:)]!?") && !(isSign(tokens, end, ".") && !touches(tokens, end + 1))) end += 1;
  return end;
}

/** Whether a token opens a sentence, a line or a quotation. */
export const atSentenceStart = (tokens: Tokens, i: number): boolean => i <= 0 || gapAt(tokens, i) === GAP.newline || isSign(tokens, i - 1, ".!?…:;\"“«”(—–");

/** Whether the token is a scale, a unit, a currency or another word that makes the number before it a quantity. */
export const unitFollows = (tokens: Tokens, i: number): boolean => {
  if (lexemeAt(tokens, i).meanings.unit === null && !hasRole(tokens, i, ROLE.closed) && lengthOf(tokens, i) <= 4 && readUnit(tokens, i) !== null) return true;
  const { scale, percent, currency, minor, unit, collective } = lexemeAt(tokens, i).meanings;
  const code = lexemeAt(tokens, i).meanings.code;
  return scale !== null || percent !== null || currency !== null || minor !== null || code !== null || collective !== null || (unit !== null && !hasRole(tokens, i, ROLE.shy) && !hasRole(tokens, i, ROLE.per) && !hasRole(tokens, i, ROLE.dateWord)) || isSign(tokens, i, "%°$€£₽₼‰");
};

const isBracketed = (tokens: Tokens, i: number): boolean => isDigits(tokens, i) && isSign(tokens, i - 1, "(") && isSign(tokens, i + 1, ")") && kindAt(tokens, i - 2) === KIND.word;

/** Tokens to the next item of a list in brackets: two words, a comma and the brackets. */
const ITEM = 7;

/** "Россия (2335), Китай (1942)": one number of a list in brackets that is no year shows that none is. */
export function isListed(tokens: Tokens, i: number): boolean {
  if (!isBracketed(tokens, i)) return false;
  for (const step of [-1, 1]) {
    let last = i;
    for (let at = i + step; Math.abs(at - last) <= ITEM && at >= 0 && at < tokens.count; at += step) {
      if (!isBracketed(tokens, at)) continue;
      if (!isModernYear(tokens, at)) return lengthOf(tokens, at) > 1;
      last = at;
    }
  }
  return false;
}
