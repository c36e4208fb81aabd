import { MOST_DIGITS, divide, multiply, ofInteger, ofPlain, add, shift, toNumber, type Decimal } from "./decimal";
import { KIND, endOf, gapAt, GAP, isSign, kindAt, lengthOf, signAt, startOf, touches, wordAt, type Tokens } from "./tokens";

/** A number in digits, without sign, scale or unit. */
export interface Literal {
  readonly value: Decimal;
  readonly next: number;
  /** Power of ten of the last digit written. */
  readonly lowest: number;
  /** Digits alone: no decimal, no thousands mark, no fraction. A year looks like this. */
  readonly bare: boolean;
}

const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2], "⅓": [1, 3], "⅔": [2, 3], "¼": [1, 4], "¾": [3, 4], "⅕": [1, 5], "⅖": [2, 5], "⅗": [3, 5], "⅘": [4, 5], "⅙": [1, 6], "⅚": [5, 6], "⅛": [1, 8], "⅜": [3, 8], "⅝": [5, 8], "⅞": [7, 8], "⅐": [1, 7], "⅑": [1, 9], "⅒": [1, 10],
};

const isDigits = (tokens: Tokens, i: number): boolean => kindAt(tokens, i) === KIND.digits;

/** Digits touching a mark on both sides: the mark is part of the number. */
const goesOn = (tokens: Tokens, i: number, marks: string): boolean => isSign(tokens, i, marks) && touches(tokens, i) && isDigits(tokens, i + 1) && touches(tokens, i + 1);

/** Groups of three parted by single spaces: "1 234 567". Returns the last token of the number. */
function endOfSpacedGroups(tokens: Tokens, i: number): number {
  if (lengthOf(tokens, i) > 3) return i;
  let last = i;
  while (isDigits(tokens, last + 1) && lengthOf(tokens, last + 1) === 3 && gapAt(tokens, last + 1) === GAP.space && startOf(tokens, last + 1) - endOf(tokens, last) === 1) last += 1;
  return last;
}

interface Chain {
  readonly marks: string;
  readonly lengths: readonly number[];
  readonly last: number;
}

/** Digits parted by marks without spaces: "1,234.5", "22,24,26". */
function readChain(tokens: Tokens, i: number): Chain {
  let marks = "";
  const lengths = [lengthOf(tokens, i)];
  let last = i;
  while (lengths.length < 16 && goesOn(tokens, last + 1, ",.'’")) {
    marks += wordAt(tokens, last + 1);
    lengths.push(lengthOf(tokens, last + 2));
    last += 2;
  }
  return { marks, lengths, last };
}

const areGroups = (lengths: readonly number[]): boolean => lengths.length > 1 && (lengths[0] ?? 9) <= 3 && lengths.slice(1).every((length) => length === 3);
const areIndianGroups = (lengths: readonly number[]): boolean => lengths.length > 2 && (lengths[0] ?? 9) <= 2 && lengths.at(-1) === 3 && lengths.slice(1, -1).every((length) => length === 2);

const DECIMAL_COMMA = /(?<![\d.,])\d{1,3},\d{1,2}(?:\s?%|\s\p{Ll})/gu;
const THOUSANDS = /(?<!\d)\d{1,3},\d{3}(?:,\d{3}|\.\d)/u;

/** "Up 8,88 percent to $89,990 million": whether a text writes decimal commas against the habit of its language, and no thousands by them. */
function hasDecimalCommas(tokens: Tokens): boolean {
  tokens.decimalCommas ??= (tokens.text.match(DECIMAL_COMMA)?.length ?? 0) > 1 && !THOUSANDS.test(tokens.text);
  return tokens.decimalCommas;
}

/** How many tokens of the chain are whole groups and whether a decimal part follows; null where the marks make no number. */
function shapeOf({ marks, lengths }: Chain, decimalComma: boolean, scaled: boolean, isOwnHabit: () => boolean): { readonly whole: number; readonly fraction: boolean } | null {
  const first = marks[0];
  if (first === undefined) return { whole: 1, fraction: false };
  const alike = [...marks].every((mark) => mark === first);
  if (alike && marks.length === 1) {
    const three = lengths[1] === 3 && (lengths[0] ?? 9) <= 3;
    const thousands = first === "," ? !decimalComma && !(three && scaled && isOwnHabit()) : first === "." ? decimalComma && !scaled : true;
    if (three && thousands) return { whole: 2, fraction: false };
    return first === "," || first === "." ? { whole: 1, fraction: true } : null;
  }
  if (alike) return areGroups(lengths) || areIndianGroups(lengths) ? { whole: lengths.length, fraction: false } : null;
  const body = lengths.slice(0, -1);
  const grouped = [...marks.slice(0, -1)].every((mark) => mark === first) && (areGroups(body) || areIndianGroups(body));
  return grouped && (marks.at(-1) === "." || marks.at(-1) === ",") ? { whole: body.length, fraction: true } : null;
}

const digitsOf = (tokens: Tokens, from: number, to: number, step: number): string => {
  let all = "";
  for (let i = from; i <= to; i += step) all += wordAt(tokens, i);
  return all;
};

function readDigits(tokens: Tokens, i: number, scaledAt: (next: number) => boolean): Literal | null {
  const spaced = endOfSpacedGroups(tokens, i);
  if (spaced > i) {
    const whole = digitsOf(tokens, i, spaced, 1);
    if (whole.length > MOST_DIGITS) return null;
    if (goesOn(tokens, spaced + 1, ",.") && lengthOf(tokens, spaced + 2) <= MOST_DIGITS) {
      const part = wordAt(tokens, spaced + 2);
      return { value: ofPlain(`${whole}.${part}`), next: spaced + 3, lowest: -part.length, bare: false };
    }
    return { value: ofPlain(whole), next: spaced + 1, lowest: 0, bare: false };
  }
  const chain = readChain(tokens, i);
  const listed = chain.marks.length === 1 && signAt(tokens, i + 1) === signAt(tokens, i - 1) && touches(tokens, i) && isDigits(tokens, i - 2) && touches(tokens, i - 1);
  if (listed) return { value: ofPlain(wordAt(tokens, i)), next: i + 1, lowest: 0, bare: true };
  if (chain.lengths.some((length) => length > MOST_DIGITS)) return null;
  const shape = shapeOf(chain, tokens.index.habits.decimalComma, scaledAt(chain.last + 1), () => hasDecimalCommas(tokens));
  if (shape === null) return { value: ofPlain(wordAt(tokens, i)), next: i + 1, lowest: 0, bare: true };
  const lastWhole = i + 2 * (shape.whole - 1);
  const whole = digitsOf(tokens, i, lastWhole, 2);
  if (!shape.fraction) return { value: ofPlain(whole), next: lastWhole + 1, lowest: 0, bare: shape.whole === 1 };
  const part = wordAt(tokens, lastWhole + 2);
  return { value: ofPlain(`${whole}.${part}`), next: lastWhole + 3, lowest: -part.length, bare: false };
}

interface Signed {
  readonly value: number;
  readonly next: number;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SMALL_EXPONENT = 3;

/** A whole exponent with an optional sign, touching what stands before it. */
function readExponent(tokens: Tokens, i: number): Signed | null {
  if (kindAt(tokens, i) === KIND.raised) {
    const digits = [...wordAt(tokens, i)].map((char) => (char === "⁻" ? "-" : RAISED.indexOf(char))).join("");
    return /^-?\d{1,3}$/.test(digits) ? { value: Number(digits), next: i + 1 } : null;
  }
  let at = i;
  let negative = false;
  while (at < i + 2 && isSign(tokens, at, "+-−–") && touches(tokens, at)) {
    if (at === i) negative = !isSign(tokens, at, "+");
    else negative = false;
    at += 1;
  }
  if (!isDigits(tokens, at) || !touches(tokens, at) || lengthOf(tokens, at) > SMALL_EXPONENT) return null;
  const value = Number(wordAt(tokens, at));
  return { value: negative ? -value : value, next: at + 1 };
}

/** "4e14", "2.48×10−5", "1.3x10^6", "2^10", each behind a literal. */
function readPower(tokens: Tokens, literal: Literal): Literal | null {
  const at = literal.next;
  const word = wordAt(tokens, at);
  if (touches(tokens, at) && (word === "e" || word === "E")) {
    const exponent = readExponent(tokens, at + 1);
    return exponent === null ? null : { value: shift(literal.value, exponent.value), next: exponent.next, lowest: literal.lowest + exponent.value, bare: false };
  }
  if (isSign(tokens, at, "^") && touches(tokens, at)) {
    const exponent = readExponent(tokens, at + 1);
    const power = exponent === null ? Number.NaN : toNumber(literal.value) ** exponent.value;
    return exponent === null || !Number.isFinite(power) || power === 0 ? null : { value: ofFloat(power), next: exponent.next, lowest: 0, bare: false };
  }
  if (word !== "x" && word !== "×" && word !== "х") return null;
  const base = wordAt(tokens, at + 1);
  if (base !== "10" && base !== "2") return null;
  const caret = isSign(tokens, at + 2, "^") ? at + 3 : at + 2;
  const marked = caret > at + 2 || kindAt(tokens, caret) === KIND.raised || isSign(tokens, caret, "-−–");
  const exponent = marked ? readExponent(tokens, caret) : null;
  if (exponent === null) return null;
  if (base === "10") return { value: shift(literal.value, exponent.value), next: exponent.next, lowest: literal.lowest + exponent.value, bare: false };
  return { value: multiply(literal.value, ofFloat(2 ** exponent.value)), next: exponent.next, lowest: 0, bare: false };
}

/** A float as a decimal of 15 significant digits. */
function ofFloat(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  return shift(ofPlain(mantissa.replace("-", "")), Number(exponent));
}

const ratio = (numerator: number, denominator: number): Decimal => divide(ofInteger(numerator), ofInteger(denominator));

/** "3/4" at token `i`; not "5/17/2018". */
function readSlash(tokens: Tokens, i: number): Literal | null {
  const denominator = wordAt(tokens, i + 2);
  if (!goesOn(tokens, i + 1, "/⁄") || lengthOf(tokens, i) > 3 || denominator.length > 3 || Number(denominator) === 0) return null;
  if (isSign(tokens, i + 3, "/") && touches(tokens, i + 3)) return null;
  return { value: ratio(Number(wordAt(tokens, i)), Number(denominator)), next: i + 3, lowest: -2, bare: false };
}

/** Reads digits, a fraction sign or both at token `i`. `scaledAt` tells whether a scale word stands at a token. */
export function parseLiteral(tokens: Tokens, i: number, scaledAt: (next: number) => boolean): Literal | null {
  if (kindAt(tokens, i) === KIND.fraction) {
    const [numerator, denominator] = VULGAR[wordAt(tokens, i)] ?? [0, 1];
    return { value: ratio(numerator, denominator), next: i + 1, lowest: -2, bare: false };
  }
  if (signAt(tokens, i) === 0x2e && isDigits(tokens, i + 1) && touches(tokens, i + 1)) {
    const part = wordAt(tokens, i + 1);
    return part.length > MOST_DIGITS ? null : { value: ofPlain(`0.${part}`), next: i + 2, lowest: -part.length, bare: false };
  }
  if (!isDigits(tokens, i) || lengthOf(tokens, i) > MOST_DIGITS) return null;
  const slashed = readSlash(tokens, i);
  if (slashed !== null) return slashed;
  const literal = readDigits(tokens, i, scaledAt);
  if (literal === null) return null;
  // "7-1/4 pct"
  const next = goesOn(tokens, literal.next, "-") ? literal.next + 1 : literal.next;
  const mixed = !literal.bare ? null : kindAt(tokens, next) === KIND.fraction ? parseLiteral(tokens, next, scaledAt) : (gapAt(tokens, next) === GAP.space || next > literal.next) && isDigits(tokens, next) ? readSlash(tokens, next) : null;
  if (mixed !== null && mixed.value.digits < 10n ** BigInt(-Math.min(0, mixed.value.exponent))) return { value: add(literal.value, mixed.value), next: mixed.next, lowest: -2, bare: false };
  return readPower(tokens, literal) ?? literal;
}
