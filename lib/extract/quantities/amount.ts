import type { Qualifier } from "@/lib/domain/quantity";
import { add, compare, decimal, divide, multiply, ofInteger, ofPlain, shift, significantDigits, lowestExponent, type Decimal } from "./decimal";
import { parseLiteral } from "./literal";
import { readScale } from "./scales";
import { KIND, ROLE, endOf, gapAt, GAP, hasRole, isSign, kindAt, lengthOf, lexemeAt, matchAt, touches, wordAt, type Match, type Tokens } from "./tokens";
import { behindHyphen, parseAddedPart, parseCardinal, parseNumerated, parsePart, parsePoint } from "./words";

/** A number with its scale, before anything is known of its unit. Token indices; `next` is exclusive. */
export interface Amount {
  readonly value: Decimal;
  readonly first: number;
  readonly next: number;
  readonly significant: number;
  /** Power of ten of the last digit written, scale included. */
  readonly lowest: number;
  /** Power of ten of the last scale word; 0 where there is none. */
  readonly scale: number;
  readonly form: "digits" | "words" | "part" | "vague";
  /** Digits alone, as a year is written. */
  readonly bare: boolean;
  /** A qualifier inside the figure: "40 plus percent", "200 с лишним миллионов". */
  readonly inner: Qualifier | null;
}

interface Group {
  readonly value: Decimal;
  readonly next: number;
  readonly lowest: number;
  readonly scale: number;
  readonly digits: boolean;
  readonly bare: boolean;
  readonly inner: Qualifier | null;
}

/** A qualifier between a number and its scale or unit. */
function readInner(tokens: Tokens, i: number): Match<Qualifier> | null {
  const hyphen = isSign(tokens, i, "-") && touches(tokens, i) ? i + 1 : i;
  const match = isSign(tokens, i, "+") ? { meaning: "more_than" as const, next: i + 1 } : matchAt(tokens, hyphen, "after");
  if (match === null || match.next >= tokens.count) return null;
  const { meanings } = lexemeAt(tokens, match.next);
  const goesOn = meanings.scale !== null || meanings.unit !== null || meanings.percent !== null || meanings.currency !== null || isSign(tokens, match.next, "%$€");
  return goesOn && tokens.grammar.adpositions === "before" ? { meaning: match.meaning === "at_least" ? "more_than" : match.meaning, next: match.next } : null;
}

function readLead(tokens: Tokens, i: number): Omit<Group, "scale" | "inner"> | null {
  const literal = parseLiteral(tokens, i, (next) => lexemeAt(tokens, next).meanings.scale !== null);
  if (literal !== null) return { ...literal, digits: true };
  const lump = matchAt(tokens, i, "lump");
  if (lump !== null) return { value: ofPlain(lump.meaning), next: lump.next, lowest: lowestExponent(ofPlain(lump.meaning)), digits: false, bare: false };
  const cardinal = parseCardinal(tokens, i);
  if (cardinal === null) return null;
  const point = parsePoint(tokens, cardinal.next);
  if (point !== null) return { value: add(cardinal.value, point.value), next: point.next, lowest: point.lowest, digits: false, bare: false };
  return { ...cardinal, digits: false, bare: false };
}

/** One group: a number and the scales behind it ("350 million", "three lakh crore", "five and a half million"). */
function readGroup(tokens: Tokens, i: number, money: boolean): Group | null {
  const lead = readLead(tokens, i);
  const alone = lead === null && !tokens.index.words.abbreviatedScales.has(lexemeAt(tokens, i).word) ? lexemeAt(tokens, i).meanings.scale : null;
  if (lead === null && alone === null) return null;
  const start = lead ?? { value: decimal(1n), next: i, lowest: 0, digits: false, bare: false };
  const { digits } = start;
  let { value, next, lowest, bare } = start;
  let added = lead === null ? null : parseAddedPart(tokens, next);
  if (added !== null && (!digits || lexemeAt(tokens, added.next).meanings.scale !== null || lexemeAt(tokens, added.next).meanings.unit !== null || !tokens.grammar.articles)) {
    value = add(value, added.value);
    next = added.next;
    lowest = -1;
    bare = false;
  }
  const hedge = lead === null ? null : readInner(tokens, next);
  if (hedge !== null) next = hedge.next;
  let scale = 0;
  // "In 2017 millions came": no scale of the year.
  const isVague = digits && bare && compare(value, decimal(1n, 3)) >= 0 && matchAt(tokens, next, "vague") !== null;
  for (let found = isVague ? null : readScale(tokens, next, money, digits); found !== null; found = readScale(tokens, next, money, digits)) {
    value = shift(value, found.exponent);
    lowest += found.exponent;
    scale += found.exponent;
    next = found.next;
    bare = false;
    if (scale > 24) break;
  }
  added = scale > 0 ? parseAddedPart(tokens, next) : null;
  if (added !== null && lexemeAt(tokens, added.next).meanings.scale === null && lexemeAt(tokens, added.next).meanings.unit === null) {
    value = add(value, multiply(added.value, decimal(1n, scale)));
    next = added.next;
    lowest = scale - 1;
  }
  const dozen = lexemeAt(tokens, next).meanings.collective;
  const dozens = dozen === null ? value : multiply(value, ofInteger(dozen));
  return { value: dozens, next: dozen === null ? next : next + 1, lowest, scale, digits, bare: bare && dozen === null, inner: hedge?.meaning ?? null };
}

/** A further, smaller group behind `group`: "3 млрд 350 млн", "two million, two hundred". */
function readNextGroup(tokens: Tokens, group: Group, money: boolean): Group | null {
  if (group.scale === 0) return null;
  const dotted = isSign(tokens, group.next, ".") && touches(tokens, group.next) && kindAt(tokens, group.next + 1) === KIND.digits ? group.next + 1 : group.next;
  const comma = isSign(tokens, dotted, ",") && !group.digits ? dotted + 1 : dotted;
  const joined = hasRole(tokens, comma, ROLE.joiner) || isSign(tokens, comma, "&") ? comma + 1 : comma;
  if (gapAt(tokens, joined) === GAP.newline && kindAt(tokens, joined) === KIND.digits) return null;
  const half = joined > comma ? readScaledPart(tokens, joined) : null;
  if (half !== null && compare(half.value, decimal(1n, group.scale)) < 0) return half;
  const next = readGroup(tokens, joined, money);
  if (next === null || compare(next.value, decimal(1n, group.scale)) >= 0 || next.next <= joined) return null;
  const words = !next.digits && !group.digits;
  const small = next.digits && next.bare && joined > comma && next.scale === 0 && group.scale <= 3 && next.value.digits > 0n && compare(next.value, decimal(100n)) < 0;
  const steps = next.digits && next.scale > 0 && next.scale < group.scale && joined === comma && comma === dotted;
  // "6 crore and two hundred", while "4,4 млрд и семи контрактов" counts twice.
  const isWhole = group.value.exponent >= group.scale;
  const mixed = !next.digits && group.digits && joined > comma && (isWhole || next.scale > 0);
  const tail = group.scale === 3 && joined === comma && isTail(tokens, next, joined);
  // "one billion and 328 million euros", while "1 billion and 328 million" are two sums.
  if (joined > comma && next.digits && next.scale > 0) return !group.digits && isWhole && next.scale < group.scale ? next : null;
  if (comma > dotted && (!words || next.scale === 0 && compare(next.value, decimal(100n)) < 0)) return null;
  return words || small || steps || mixed || tail || (joined === comma && isSpelledThousands(group, next)) ? next : null;
}

/** "1 миллион 452 000 туристов": round thousands in digits right behind whole millions. */
const isSpelledThousands = (group: Group, { value, digits, scale }: Group): boolean =>
  digits && scale === 0 && group.digits && group.scale === 6 && group.value.exponent >= 6 && value.digits > 0n && (value.exponent >= 3 || (value.exponent === 0 && value.digits % 1000n === 0n));

/** Digits below a thousand behind its word ("6 min 701 ton", "5 тыс. 200 тонн"), which count or measure something. */
function isTail(tokens: Tokens, next: Group, first: number): boolean {
  const ends = next.next;
  if (!next.digits || !next.bare || next.scale > 0 || next.next !== first + 1 || gapAt(tokens, first) === GAP.newline) return false;
  // Where all three digits are written ("547 thousand 114, more than before"), no name follows.
  const { tailBehind } = tokens.index.own.numbers;
  const isSpelledOut = tailBehind !== "" && lengthOf(tokens, first) === 3 && lexemeAt(tokens, first - 1).word === tailBehind;
  if (tailBehind !== "" && (!isSpelledOut || /^\p{Lu}/u.test(wordAt(tokens, ends)))) return false;
  const isWhole = isSpelledOut || (tokens.grammar.cases === "suffixes" && lengthOf(tokens, first) === 3);
  if (isWhole && (ends >= tokens.count || isSign(tokens, ends, ".,;:)"))) return true;
  // "58 min 28-i": an Azerbaijani number takes the ending of what it counts.
  if (tokens.grammar.cases === "suffixes" && isSign(tokens, ends, "-") && touches(tokens, ends) && touches(tokens, ends + 1) && !hasRole(tokens, ends + 1, ROLE.ordinalEnding)) return true;
  if (gapAt(tokens, ends) !== GAP.space) return false;
  const { unit, percent } = lexemeAt(tokens, ends).meanings;
  return kindAt(tokens, ends) === KIND.word && percent === null && !hasRole(tokens, ends, ROLE.month) && !hasRole(tokens, ends, ROLE.dateWord) && (unit === null || !TERMS.has(unit));
}

const TERMS = new Set(["year", "month", "week", "day", "hour", "minute"]);

/** "half million" of "one billion and a half million". */
function readScaledPart(tokens: Tokens, i: number): Group | null {
  const at = hasRole(tokens, i, ROLE.article) ? i + 1 : i;
  const cardinal = parseCardinal(tokens, at);
  const part = cardinal === null ? parsePart(tokens, at) : parseNumerated(tokens, at, cardinal);
  const amount = part === null ? null : scalePart(tokens, part);
  return amount === null || amount.scale === 0 ? null : { ...amount, digits: false };
}

function finish(tokens: Tokens, first: number, group: Group): Amount {
  let { value: total, next, lowest, scale } = group;
  let last = group;
  for (let more = readNextGroup(tokens, last, false); more !== null; more = readNextGroup(tokens, last, false)) {
    total = add(total, more.value);
    next = more.next;
    lowest = more.lowest;
    scale = more.scale;
    last = more;
  }
  const parted = lexemeAt(tokens, next);
  if (!group.digits && scale > 0 && parted.meanings.denominator !== null && parted.meanings.denominator > 2 && parted.word.endsWith("s")) {
    const value = divide(total, ofInteger(parted.meanings.denominator));
    return { value, first, next: next + 1, significant: Math.min(4, significantDigits(value)), lowest: lowestExponent(value), scale: 0, form: "words", bare: false, inner: null };
  }
  return { value: total, first, next, significant: significantDigits(total), lowest, scale, form: group.digits ? "digits" : "words", bare: group.bare, inner: group.inner };
}

const ofPart = (value: Decimal, first: number, next: number): Amount => ({ value, first, next, significant: Math.min(significantDigits(value), 4), lowest: -2, scale: 0, form: "part", bare: false, inner: null });

/** "half a billion", "half-billion", "two thirds of a million", "yarım milyard": a part that multiplies a scale. */
function scalePart(tokens: Tokens, part: { readonly value: Decimal; readonly first: number; readonly next: number }): Amount | null {
  let at = hasRole(tokens, part.next, ROLE.of) ? part.next + 1 : behindHyphen(tokens, part.next);
  if (hasRole(tokens, at, ROLE.article)) at += 1;
  const lexeme = lexemeAt(tokens, at);
  const { scale, collective } = lexeme.meanings;
  if (scale !== null) {
    const value = shift(part.value, scale);
    return { value, first: part.first, next: at + 1, significant: significantDigits(value), lowest: lowestExponent(value), scale, form: "words", bare: false, inner: null };
  }
  if (collective !== null) {
    const value = multiply(part.value, ofInteger(collective));
    return { value, first: part.first, next: at + 1, significant: significantDigits(value), lowest: 0, scale: 0, form: "words", bare: false, inner: null };
  }
  return null;
}

/** Whether a token stands between "one in" and "three" and makes a part of it. */
const isEvery = (tokens: Tokens, i: number): boolean => tokens.index.words.every.has(wordAt(tokens, i));

/** "one in every three", "one in four jobs": whether a part is told by two numbers, of a noun where no word says so itself. */
export const isOneIn = (tokens: Tokens, { first, next }: Amount): boolean =>
  wordAt(tokens, first + 1) === "in" && (isEvery(tokens, first + 2) || (kindAt(tokens, next) === KIND.word && !hasRole(tokens, next, ROLE.closed)));

/** Reads "1 over 3", "one out of three", "one in every three": numbers that a part is told by. */
function readOver(tokens: Tokens, group: Group): Amount | null {
  if (!tokens.index.habits.ratios) return null;
  const word = wordAt(tokens, group.next).toLowerCase();
  const every = isEvery(tokens, group.next + 1) && word === "in";
  const at = every ? group.next + 2 : word === "over" || (word === "in" && group.value.digits === 1n && group.value.exponent === 0) ? group.next + 1 : word === "out" && wordAt(tokens, group.next + 1) === "of" ? group.next + 2 : -1;
  if (at < 0 || group.scale > 0) return null;
  const lower = readGroup(tokens, at, false);
  if (lower === null || lower.value.digits <= 0n || (word === "out" && compare(group.value, lower.value) >= 0)) return null;
  const { unit, percent, currency } = lexemeAt(tokens, lower.next).meanings;
  const unitFollows = unit !== null || percent !== null || currency !== null || isSign(tokens, lower.next, "%") || (kindAt(tokens, lower.next) === KIND.word && word === "over");
  if (word === "out" && group.digits && kindAt(tokens, lower.next) === KIND.word) return null;
  if (unitFollows || (word === "in" && (lower.value.digits < 2n || compare(lower.value, decimal(1000n)) > 0 || hasRole(tokens, lower.next, ROLE.month)))) return null;
  const value = divide(group.value, lower.value);
  return { value, first: 0, next: lower.next, significant: Math.min(significantDigits(value), 4), lowest: -2, scale: 0, form: word === "in" ? "part" : "words", bare: false, inner: null };
}

/** "±0.15", "+/- 30" behind a measured value says how sure it is; the value stays. */
function behindUncertainty(tokens: Tokens, group: Group): Group {
  const spelled = isSign(tokens, group.next, "+") && isSign(tokens, group.next + 1, "/") && isSign(tokens, group.next + 2, "-−");
  const at = isSign(tokens, group.next, "±") ? group.next + 1 : spelled ? group.next + 3 : -1;
  const spread = at < 0 ? null : parseLiteral(tokens, at, () => false);
  return spread === null ? group : { ...group, next: spread.next, bare: false };
}

/** Reads the number that begins at token `i`, whatever its notation. `money` allows letters as scales ("$5m"). */
export function parseAmount(tokens: Tokens, i: number, money: boolean): Amount | null {
  const vague = matchAt(tokens, i, "vague");
  if (vague !== null) {
    const value = ofPlain(vague.meaning);
    return { value, first: i, next: vague.next, significant: 1, lowest: lowestExponent(value), scale: 0, form: "vague", bare: false, inner: null };
  }
  const located = lexemeAt(tokens, i).meanings.partOf === null ? null : parsePart(tokens, i);
  if (located !== null) return ofPart(located.value, located.first, located.next);
  const cardinal = parseCardinal(tokens, i);
  const numerated = cardinal === null ? null : parseNumerated(tokens, i, cardinal);
  if (numerated !== null) return scalePart(tokens, numerated) ?? ofPart(numerated.value, numerated.first, numerated.next);
  const collective = tokens.index.words.abbreviatedScales.has(lexemeAt(tokens, i).word) ? null : lexemeAt(tokens, i).meanings.collective;
  if (collective !== null) return { value: ofInteger(collective), first: hasRole(tokens, i - 1, ROLE.article) ? i - 1 : i, next: i + 1, significant: 1, lowest: 0, scale: 0, form: "words", bare: false, inner: null };
  const part = cardinal === null ? parsePart(tokens, i) : null;
  if (part !== null) return scalePart(tokens, part) ?? ofPart(part.value, part.first, part.next);
  const found = readGroup(tokens, i, money);
  if (found === null) return null;
  const group = behindUncertainty(tokens, found);
  const article = hasRole(tokens, i - 1, ROLE.article) && (lexemeAt(tokens, i).meanings.scale !== null || lexemeAt(tokens, i).meanings.cardinal === 100);
  const over = readOver(tokens, group);
  return over === null ? behindRestated(tokens, finish(tokens, article ? i - 1 : i, group)) : { ...over, first: i };
}

/** "three lakh (300,000) tonnes", "ten (10) schools": the same number once more in brackets, before what it counts. */
function behindRestated(tokens: Tokens, amount: Amount): Amount {
  if (!isSign(tokens, amount.next, "(") || !touches(tokens, amount.next + 1)) return amount;
  const inner = readGroup(tokens, amount.next + 1, false);
  if (inner === null || !isSign(tokens, inner.next, ")") || compare(finish(tokens, amount.next + 1, inner).value, amount.value) !== 0) return amount;
  return { ...amount, next: inner.next + 1, bare: false };
}

/** Offset behind the amount. */
export const endOfAmount = (tokens: Tokens, amount: Amount): number => endOf(tokens, amount.next - 1);
