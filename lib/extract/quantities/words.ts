import { add, decimal, divide, lowestExponent, ofInteger, ofPlain, type Decimal } from "./decimal";
import { ROLE, gapAt, GAP, hasRole, isSign, lexemeAt, touches, wordAt, type Tokens } from "./tokens";

/** A number below a thousand (or a few thousands: "twenty-five hundred") in words. */
export interface WordNumber {
  readonly value: Decimal;
  readonly next: number;
  readonly lowest: number;
  /** Its last word: 100, 10 or 1. */
  readonly rank: number;
  /** Value of its last word, what follows its last hundred, and whether "and" joins that. */
  readonly tail: number;
  readonly below: number;
  readonly joined: boolean;
}

/** Skips one hyphen between number words. */
export const behindHyphen = (tokens: Tokens, i: number): number => (isSign(tokens, i, "-‐‑") ? i + 1 : i);

const near = (tokens: Tokens, i: number): boolean => gapAt(tokens, i) !== GAP.newline || lexemeAt(tokens, i).id !== 0;

/** Where a joiner ("and", "&") at `i` leads to a further number word; else null. */
function behindJoiner(tokens: Tokens, i: number): number | null {
  return hasRole(tokens, i, ROLE.joiner) || isSign(tokens, i, "&") ? i + 1 : null;
}

/** Reads cardinal words: "three hundred and twenty-one", "двести сорок", "iki yüz əlli". */
export function parseCardinal(tokens: Tokens, from: number): WordNumber | null {
  let sum = 0;
  let rank = 1000;
  let next = from;
  let tail = 0;
  let below = 0;
  let hasJoiner = false;
  const { ownHundreds, composedTeens } = tokens.index.habits;
  for (let i = from; ; ) {
    const joined = i > from && rank === 100 ? behindJoiner(tokens, i) : null;
    const at = joined ?? (i > from && rank === 10 ? behindHyphen(tokens, i) : i);
    const value = lexemeAt(tokens, at).meanings.cardinal;
    if (value === null || (i > from && !near(tokens, at))) break;
    if (value === 100 && !ownHundreds && rank > 1 === (sum === 0) && sum < 100) {
      sum = (sum === 0 ? 1 : sum) * 100;
      rank = 100;
      below = 0;
    } else if (value === 100 && !ownHundreds && sum > 0 && sum < 100) {
      sum *= 100;
      rank = 100;
      below = 0;
    } else if (value >= 100 ? rank > 100 : value >= 20 ? rank >= 100 : value >= 10 || value === 0 ? rank >= 100 : rank >= 10) {
      if (value === 0 && i > from) break;
      sum += value;
      below += value;
      hasJoiner ||= joined !== null;
      rank = value >= 100 ? 100 : value >= 20 || (value === 10 && composedTeens) ? 10 : 1;
    } else break;
    tail = value;
    next = at + 1;
    i = next;
  }
  if (next === from) return null;
  return { value: ofInteger(sum), next, lowest: sum <= 20 ? 0 : lowestExponent(ofInteger(sum)), rank, tail, below, joined: hasJoiner };
}

/** Spoken decimals behind a whole number: "point seven one", "point eleven", "-point-nine". */
export function parsePoint(tokens: Tokens, i: number): Pick<WordNumber, "value" | "next" | "lowest"> | null {
  const isJoined = isSign(tokens, i, "-") && touches(tokens, i) && touches(tokens, i + 1);
  const point = isJoined ? i + 1 : i;
  if (!hasRole(tokens, point, ROLE.point)) return null;
  let digits = "";
  let at = isJoined && isSign(tokens, point + 1, "-") ? point + 2 : point + 1;
  for (let tens = false; digits.length < 12; at += 1) {
    if ((tens || (isJoined && digits !== "")) && isSign(tokens, at, "-") && lexemeAt(tokens, at + 1).meanings.cardinal !== null) at += 1;
    const value = lexemeAt(tokens, at).meanings.cardinal;
    if (value === null || value >= 100) break;
    digits = tens && value > 0 && value < 10 ? digits.slice(0, -1) + String(value) : digits + String(value);
    tens = value >= 20;
  }
  return digits === "" ? null : { value: ofPlain(`0.${digits}`), next: at, lowest: -digits.length };
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

/** "first" and "second" part a whole only in a compound: "three twenty-firsts". */
const LEAST_DENOMINATOR = 3;

/** "one hundred fifth", "twenty-fifths": a denominator of several words behind the numerator. */
function parseCompound(tokens: Tokens, i: number, numerator: WordNumber): WordPart | null {
  const tens = parseCardinal(tokens, numerator.next);
  if (tens === null || tens.rank === 1) return null;
  const joined = behindJoiner(tokens, tens.next) ?? behindHyphen(tokens, tens.next);
  const { denominator } = lexemeAt(tokens, joined).meanings;
  return denominator === null || denominator >= 10 ? null : { value: part(numerator.value, Number(tens.value.digits) + denominator), first: i, next: joined + 1 };
}

/** "two thirds" at token `i`, the numerator being read already. "and" and a hyphen tell "100 thirty-fifths" from "130 fifths". */
export function parseNumerated(tokens: Tokens, i: number, numerator: WordNumber): WordPart | null {
  const at = behindHyphen(tokens, numerator.next);
  const { word, meanings } = lexemeAt(tokens, at);
  const { denominator } = meanings;
  if (!tokens.index.habits.pluralParts) return denominator === null ? null : { value: part(numerator.value, denominator), first: i, next: at + 1 };
  if (denominator === null) return parseCompound(tokens, i, numerator);
  const next = at + 1;
  const plural = word.endsWith("s");
  const whole = Number(numerator.value.digits);
  const tail = numerator.tail;
  if (numerator.rank === 10 && denominator < 10) {
    if (!plural) return hasRole(tokens, i - 1, ROLE.article) && whole < 100 ? { value: part(decimal(1n), whole + denominator), first: i, next } : null;
    if (tail > 0 && whole > tail && !numerator.joined) return { value: part(ofInteger(whole - tail), tail + denominator), first: i, next };
  }
  if (denominator < LEAST_DENOMINATOR && word.startsWith("half") === false && word !== "halves") return null;
  if (whole !== 1 && !plural) return null;
  if (numerator.joined && numerator.below < denominator) return { value: add(ofInteger(whole - numerator.below), part(ofInteger(numerator.below), denominator)), first: i, next };
  return { value: part(numerator.value, denominator), first: i, next };
}

/** Reads a part that begins at `i` with the part word itself or with an article. */
export function parsePart(tokens: Tokens, i: number): WordPart | null {
  const locative = parseLocative(tokens, i);
  if (locative !== null) return locative;
  const { meanings } = lexemeAt(tokens, i);
  if (meanings.part !== null) return { value: part(ofInteger(meanings.part.number), meanings.part.of), first: i, next: i + 1 };
  if (meanings.denominator !== null && meanings.denominator >= LEAST_DENOMINATOR && meanings.part === null && isOfPartNoun(tokens, i)) return { value: part(decimal(1n), meanings.denominator), first: i, next: i + 2 };
  // "by another third"
  const article = hasRole(tokens, i - 1, ROLE.article) || (hasRole(tokens, i - 1, ROLE.filler) && hasRole(tokens, i - 2, ROLE.by));
  if (meanings.denominator !== null && meanings.denominator >= LEAST_DENOMINATOR && article && !lexemeAt(tokens, i).word.endsWith("s")) return { value: part(decimal(1n), meanings.denominator), first: i, next: i + 1 };
  return null;
}

/** "пятая часть": whether a noun that makes a part of an ordinal stands behind it, and no work that has parts in order. */
function isOfPartNoun(tokens: Tokens, i: number): boolean {
  const { partNouns, works } = tokens.index.own.numbers;
  if (gapAt(tokens, i + 1) !== GAP.space || !partNouns.includes(wordAt(tokens, i + 1))) return false;
  const whole = wordAt(tokens, i + 2).toLowerCase();
  return !works.some((beginning) => whole.startsWith(beginning));
}

/** "and a half", "с половиной", "yarım" behind a whole number. */
export function parseAddedPart(tokens: Tokens, i: number): WordPart | null {
  const { habits, own } = tokens.index;
  const half = own.numbers.addedHalf;
  if (half !== "") return lexemeAt(tokens, i).word === half ? { value: decimal(5n, -1), first: i, next: i + 1 } : null;
  // "two-and-a-half"
  const from = behindHyphen(tokens, i);
  if (!hasRole(tokens, from, ROLE.joiner) && !(habits.fromAddsPart && hasRole(tokens, from, ROLE.rangeFrom))) return null;
  const first = behindHyphen(tokens, from + 1);
  const at = hasRole(tokens, first, ROLE.article) ? behindHyphen(tokens, first + 1) : first;
  const single = parsePart(tokens, at);
  if (single !== null) return single;
  const numerator = parseCardinal(tokens, first);
  return numerator === null ? null : parseNumerated(tokens, first, numerator);
}
