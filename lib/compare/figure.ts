import type { ComparableClaim } from "@/lib/domain/claim";

/** A claim's number with the precision it was written in. `unit` is one step of the last written digit, in base units. */
export interface Figure {
  readonly value: number;
  readonly high: number | null;
  readonly digits: number;
  readonly exponent: number;
  readonly unit: number;
}

/** Words that carry a scale, as stems, with the power of ten; tried on quotes that hold no digit. */
const SCALE_STEMS: readonly (readonly [string, number])[] = [
  ["trillion", 12], ["trilyon", 12], ["триллион", 12], ["трлн", 12],
  ["billion", 9], ["milliard", 9], ["milyard", 9], ["миллиард", 9], ["млрд", 9], ["mlrd", 9],
  ["million", 6], ["milyon", 6], ["миллион", 6], ["млн", 6], ["mln", 6],
  ["thousand", 3], ["тысяч", 3], ["тыс", 3],
];

/**
 * Exact figure and precision of a claim. What the extractor measured is taken as it is;
 * for records from outside the precision is read from the quote, and from the value where the quote does not tell.
 */
export function figureOf(claim: ComparableClaim): Figure {
  const value = claim.decimal === undefined ? claim.value : Number(claim.decimal);
  const high = claim.decimalHigh == null ? claim.valueHigh : Number(claim.decimalHigh);
  if (claim.significantDigits !== undefined && claim.lastDigitExponent !== undefined) {
    return figure(value, high, claim.significantDigits, claim.lastDigitExponent);
  }
  const read = precisionOfQuote(claim.quote, Math.abs(value)) ?? precisionOfWords(claim.quote, Math.abs(value));
  return figure(value, high, claim.significantDigits ?? read[0], claim.lastDigitExponent ?? read[1]);
}

function figure(value: number, high: number | null, digits: number, exponent: number): Figure {
  return { value, high, digits: Math.max(1, digits), exponent, unit: powerOfTen(exponent) };
}

/** `10 ** exponent` from a decimal literal, which is correctly rounded where repeated multiplication is not. */
export function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}

type Precision = readonly [digits: number, exponent: number];

/** Digits and last-digit exponent of the first number in a quote that is a power of ten away from the value; null if none is. */
export function precisionOfQuote(quote: string, value: number): Precision | null {
  for (const match of quote.matchAll(/\d+(?:[.,'’\s\u00a0\u202f]\d+)*/gu)) {
    for (const [whole, fraction] of readings(match[0])) {
      const mantissa = Number(`${whole}.${fraction || "0"}`);
      if (mantissa === 0) {
        if (value === 0) return [1, -fraction.length];
        continue;
      }
      const scale = Math.round(Math.log10(value / mantissa));
      if (value === 0 || Math.abs(value / mantissa / powerOfTen(scale) - 1) > 1e-9) continue;
      return [significantDigits(whole, fraction), scale - fraction.length];
    }
  }
  return null;
}

/** Ways to read a written number: separators all for grouping, or the last one a decimal sign. */
function readings(written: string): readonly (readonly [string, string])[] {
  const compact = written.replace(/['’\s\u00a0\u202f]/gu, "");
  const last = Math.max(compact.lastIndexOf("."), compact.lastIndexOf(","));
  const grouped: readonly [string, string] = [compact.replace(/[.,]/g, ""), ""];
  if (last < 0) return [grouped];
  const decimal: readonly [string, string] = [compact.slice(0, last).replace(/[.,]/g, ""), compact.slice(last + 1)];
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(compact) ? [grouped, decimal] : [decimal, grouped];
}

/** Zeros at the end of a whole number are not counted, those after a decimal sign are: they were written on purpose. */
function significantDigits(whole: string, fraction: string): number {
  const all = `${whole}${fraction}`.replace(/^0+/, "");
  return Math.max(1, (fraction ? all : all.replace(/0+$/, "")).length);
}

/** Precision of a figure in words: a scale word sets the last digit, a fraction (a third) is good to one unit. */
function precisionOfWords(quote: string, value: number): Precision {
  if (value === 0 || !Number.isFinite(value)) return [1, 0];
  const words = quote.toLowerCase();
  const scale = SCALE_STEMS.find(([stem]) => words.includes(stem))?.[1];
  const plain = plainDigits(value);
  const fraction = plain.includes(".") ? (plain.split(".")[1]?.length ?? 0) : 0;
  const digits = significantDigits(plain.split(".")[0] ?? "0", "");
  if (scale !== undefined) return [digits, Math.min(scale, trailingZeros(plain))];
  return fraction > 1 ? [Math.min(2, digits + fraction), 0] : [digits, 0 - fraction];
}

function trailingZeros(plain: string): number {
  if (plain.includes(".")) return 0;
  return plain.length - plain.replace(/0+$/, "").length;
}

/** Shortest plain decimal form of a finite number, without an exponent. */
export function plainDigits(value: number): string {
  const text = String(Math.abs(value));
  const match = /^(?<whole>\d)(?:\.(?<rest>\d+))?e(?<exp>[+-]\d+)$/.exec(text);
  if (!match?.groups) return text;
  const digits = `${match.groups.whole}${match.groups.rest ?? ""}`;
  const exponent = Number(match.groups.exp);
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  return digits.padEnd(exponent + 1, "0");
}
