import { isCurrencySign, readCode, readCurrencyBehind, readCurrencyWords, readSignPrefix } from "./currency";
import { shift } from "./decimal";
import type { Draft } from "./draft";
import { letterScaleOf } from "./scales";
import { KIND, ROLE, gapAt, GAP, hasRole, isSign, kindAt, lengthOf, lexemeAt, matchBefore, touches, wordAt, type Tokens } from "./tokens";
import { readUnit } from "./units";

/** "(million US dollars)", "in thousand tonnes:", "(US$ bn)": what the numbers behind it are told in. `next` is the first token behind it. */
export interface StatedUnit {
  readonly next: number;
  /** Power of ten; 0 where only the money is named. */
  readonly scale: number;
  readonly unit: string;
  readonly kind: "money" | "measure" | "percent" | "plain";
}

/** Letters of the word that may stand before it ("in million dollars"). */
const LONGEST_LEAD = 2;

interface Scaled {
  readonly exponent: number;
  readonly next: number;
}

/** A scale without a number, behind it the full stop of its abbreviation. */
function readBareScale(tokens: Tokens, i: number): Scaled | null {
  const exponent = lexemeAt(tokens, i).meanings.scale ?? letterScaleOf(wordAt(tokens, i));
  if (exponent === null || gapAt(tokens, i) === GAP.newline) return null;
  return { exponent, next: isSign(tokens, i + 1, ".") && touches(tokens, i + 1) ? i + 2 : i + 1 };
}

/** The money at a token, by its sign, code or words. */
function readMoney(tokens: Tokens, i: number): { readonly meaning: string; readonly next: number } | null {
  const prefixed = kindAt(tokens, i) === KIND.word ? readSignPrefix(tokens, i + 1) : null;
  if (prefixed !== null && prefixed.next === i) return { meaning: prefixed.meaning, next: i + 2 };
  if (isCurrencySign(tokens, i)) return readCurrencyBehind(tokens, i);
  const words = readCurrencyWords(tokens, i);
  if (words === null) return readCode(tokens, i, true);
  return { meaning: words.meaning, next: isSign(tokens, words.next, ".") && touches(tokens, words.next) ? words.next + 1 : words.next };
}

/** Scale and unit in either order, from `i` on. */
function readWords(tokens: Tokens, i: number): StatedUnit | null {
  const scale = lexemeAt(tokens, i).meanings.scale === null ? null : readBareScale(tokens, i);
  if (scale !== null) {
    const money = readMoney(tokens, scale.next);
    if (money !== null) return { scale: scale.exponent, unit: money.meaning, kind: "money", next: money.next };
    const unit = readUnit(tokens, scale.next);
    return unit === null ? { scale: scale.exponent, unit: "count", kind: "plain", next: scale.next } : { scale: scale.exponent, unit: unit.meaning, kind: "measure", next: unit.next };
  }
  const money = readMoney(tokens, i);
  if (money === null) return null;
  const behind = readBareScale(tokens, money.next);
  return { scale: behind?.exponent ?? 0, unit: money.meaning, kind: "money", next: behind?.next ?? money.next };
}

/** Reads a unit that stands without a number between brackets, or before a colon, at the candidate `i`; null where it is a figure or a word of the sentence. */
export function readStatedUnit(tokens: Tokens, i: number): StatedUnit | null {
  const first = readSignPrefix(tokens, i)?.next ?? i;
  const hasLead = kindAt(tokens, first - 1) === KIND.word && lengthOf(tokens, first - 1) <= LONGEST_LEAD && !hasRole(tokens, first - 1, ROLE.article);
  const open = hasLead ? first - 2 : first - 1;
  const isBracketed = isSign(tokens, open, "(");
  if (!isBracketed && !hasLead && !isSign(tokens, open, ",")) return null;
  const stated = readWords(tokens, first);
  if (stated === null || (!isBracketed && (stated.scale === 0 || stated.kind === "plain"))) return null;
  const isClosed = isSign(tokens, stated.next, isBracketed ? "),;" : ":") || (!isBracketed && stated.next >= tokens.count);
  return isClosed ? stated : null;
}

/** "GDP growth (%)", "Shares in exports, percent": reads a sign of percentages that ends a heading; null where the paragraph ends with anything else. */
export function readStatedPercent(tokens: Tokens): StatedUnit | null {
  const isBracketed = isSign(tokens, tokens.count - 1, ")");
  const last = isBracketed ? tokens.count - 2 : tokens.count - 1;
  const first = isSign(tokens, last, "%") ? last : (matchBefore(tokens, last, "percent")?.next ?? null);
  if (first === null) return null;
  const hasLead = kindAt(tokens, first - 1) === KIND.word && lengthOf(tokens, first - 1) <= LONGEST_LEAD;
  return isSign(tokens, hasLead ? first - 2 : first - 1, isBracketed ? "(" : ",") ? { next: last + 1, scale: 0, unit: "percent", kind: "percent" } : null;
}

/** A year, as the label of a row has it, is no sum. */
const isYearLike = ({ bare, value }: Draft): boolean => bare && value.exponent === 0 && value.digits >= 1900n && value.digits < 2100n;

/** Whether nothing behind a number is counted by it: the row ends, its next cell begins, or a year follows. */
const endsCell = (tokens: Tokens, i: number): boolean => i >= tokens.count || hasRole(tokens, i, ROLE.yearPreposition) || hasRole(tokens, i, ROLE.joiner) || kindAt(tokens, i) === KIND.digits || gapAt(tokens, i) === GAP.newline || isSign(tokens, i, ",;.|()/–—-+−*");

/** A bare number in the unit and scale that were stated before it; any other figure as it is. */
export function inStatedUnit(draft: Draft, { scale, unit, kind }: StatedUnit, tokens: Tokens): Draft {
  const isBare = draft.kind === "plain" && draft.unit === "count" && draft.scale === 0 && !draft.vague && kindAt(tokens, draft.amountFrom) === KIND.digits;
  if (!isBare || isYearLike(draft) || !endsCell(tokens, draft.next)) return draft;
  return { ...draft, value: shift(draft.value, scale), valueMax: draft.valueMax === null ? null : shift(draft.valueMax, scale), lowest: draft.lowest + scale, scale, unit, kind, bare: false };
}
