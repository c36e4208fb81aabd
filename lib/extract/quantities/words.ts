import { decimal, divide, lowestExponent, ofInteger, ofPlain, type Decimal } from "./decimal";
import { gapAt, GAP, hasRole, isSign, lexemeAt, type Tokens } from "./tokens";

/** A number below a thousand (or a few thousands: "twenty-five hundred") in words. */
export interface WordNumber {
  readonly value: Decimal;
  readonly next: number;
  readonly lowest: number;
  /** Its last word: 100, 10 or 1. */
  readonly rank: number;
}

/** Skips one hyphen between number words. */
const behindHyphen = (tokens: Tokens, i: number): number => (isSign(tokens, i, "-‐‑") ? i + 1 : i);

const near = (tokens: Tokens, i: number): boolean => gapAt(tokens, i) !== GAP.newline || lexemeAt(tokens, i).id !== 0;

/** Where a joiner ("and", "&") at `i` leads to a further number word; else null. */
function behindJoiner(tokens: Tokens, i: number): number | null {
  return hasRole(tokens, i, "joiner") || isSign(tokens, i, "&") ? i + 1 : null;
}

const multiplies = (tokens: Tokens): boolean => tokens.index.lang !== "ru";

/** Reads cardinal words: "three hundred and twenty-one", "двести сорок", "iki yüz əlli". */
export function parseCardinal(tokens: Tokens, from: number): WordNumber | null {
  let sum = 0;
  let rank = 1000;
  let next = from;
  for (let i = from; ; ) {
    const joined = i > from && rank === 100 ? behindJoiner(tokens, i) : null;
    const at = joined ?? (i > from && rank === 10 ? behindHyphen(tokens, i) : i);
    const value = lexemeAt(tokens, at).meanings.cardinal;
    if (value === null || (i > from && !near(tokens, at))) break;
    if (value === 100 && multiplies(tokens) && rank > 1 === (sum === 0) && sum < 100) {
      sum = (sum === 0 ? 1 : sum) * 100;
      rank = 100;
    } else if (value === 100 && multiplies(tokens) && sum > 0 && sum < 100) {
      sum *= 100;
      rank = 100;
    } else if (value >= 100 ? rank > 100 : value >= 20 ? rank >= 100 : value >= 10 || value === 0 ? rank >= 100 : rank >= 10) {
      if (value === 0 && i > from) break;
      sum += value;
      rank = value >= 100 ? 100 : value >= 20 || (value === 10 && tokens.index.lang === "az") ? 10 : 1;
    } else break;
    next = at + 1;
    i = next;
  }
  if (next === from) return null;
  return { value: ofInteger(sum), next, lowest: sum <= 20 ? 0 : lowestExponent(ofInteger(sum)), rank };
}

/** Spoken decimals behind a whole number: "point seven one", "point eleven". */
export function parsePoint(tokens: Tokens, i: number): WordNumber | null {
  if (!hasRole(tokens, i, "point")) return null;
  let digits = "";
  let at = i + 1;
  for (; digits.length < 12; at += 1) {
    const value = lexemeAt(tokens, at).meanings.cardinal;
    if (value === null || value >= 100) break;
    const joins = digits.length > 0 && value < 10 && value > 0 && lexemeAt(tokens, at - 1).meanings.cardinal !== null && (lexemeAt(tokens, at - 1).meanings.cardinal ?? 0) >= 20;
    digits = joins ? digits.slice(0, -1) + String(value) : digits + String(value);
    if (isSign(tokens, at + 1, "-") && (lexemeAt(tokens, at + 2).meanings.cardinal ?? 99) < 10) at += 1;
  }
  return digits === "" ? null : { value: ofPlain(`0.${digits}`), next: at, lowest: -digits.length, rank: 1 };
}

/** A part of a whole in words: "a quarter", "two thirds", "одна пятая", "dörddə bir", "half". */
export interface WordPart {
  readonly value: Decimal;
  readonly first: number;
  readonly next: number;
}

const part = (numerator: Decimal, denominator: number): Decimal => divide(numerator, ofInteger(denominator));

function parseLocative(tokens: Tokens, i: number): WordPart | null {
  const denominator = lexemeAt(tokens, i).meanings.partOf;
  const numerator = denominator === null ? null : lexemeAt(tokens, i + 1).meanings.cardinal;
  if (denominator === null || numerator === null || numerator >= denominator) return null;
  return { value: part(ofInteger(numerator), denominator), first: i, next: i + 2 };
}

/** "two thirds" at token `i`, the numerator being read already. */
export function parseNumerated(tokens: Tokens, i: number, numerator: WordNumber): WordPart | null {
  const at = behindHyphen(tokens, numerator.next);
  const lexeme = lexemeAt(tokens, at);
  const denominator = lexeme.meanings.denominator;
  if (denominator === null) return null;
  const plural = lexeme.word.endsWith("s");
  const one = numerator.value.digits === 1n;
  if (tokens.index.lang === "en" && !one && !plural) return null;
  if (numerator.rank === 10 && denominator < 10 && !plural) return null;
  return { value: part(numerator.value, denominator), first: i, next: at + 1 };
}

/** Reads a part that begins at `i` with the part word itself or with an article. */
export function parsePart(tokens: Tokens, i: number): WordPart | null {
  const locative = parseLocative(tokens, i);
  if (locative !== null) return locative;
  const { meanings } = lexemeAt(tokens, i);
  if (meanings.part !== null) return { value: part(ofInteger(meanings.part.number), meanings.part.of), first: i, next: i + 1 };
  const article = hasRole(tokens, i - 1, "article");
  if (meanings.denominator !== null && article && !lexemeAt(tokens, i).word.endsWith("s")) return { value: part(decimal(1n), meanings.denominator), first: i, next: i + 1 };
  return null;
}

/** "and a half", "с половиной", "yarım" behind a whole number. */
export function parseAddedPart(tokens: Tokens, i: number): WordPart | null {
  const { lang } = tokens.index;
  if (lang === "az") return lexemeAt(tokens, i).word === "yarım" ? { value: decimal(5n, -1), first: i, next: i + 1 } : null;
  const joins = lang === "ru" ? hasRole(tokens, i, "rangeFrom") || hasRole(tokens, i, "joiner") : hasRole(tokens, i, "joiner");
  if (!joins) return null;
  const at = hasRole(tokens, i + 1, "article") ? i + 2 : i + 1;
  const single = parsePart(tokens, at);
  if (single !== null && (at > i + 1 || lang === "ru" || single.next > at)) return single.next <= at ? null : single;
  const numerator = parseCardinal(tokens, i + 1);
  return numerator === null ? null : parseNumerated(tokens, i + 1, numerator);
}
