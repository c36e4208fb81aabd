/** An exact decimal: `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Longest figure that is read as a number; longer digit runs are identifiers. */
export const MOST_DIGITS = 40;

export const decimal = (digits: bigint, exponent = 0): Decimal => ({ digits, exponent });
export const ofInteger = (value: number): Decimal => decimal(BigInt(value));
export const shift = (value: Decimal, by: number): Decimal => decimal(value.digits, value.exponent + by);
export const negate = (value: Decimal): Decimal => decimal(-value.digits, value.exponent);
export const multiply = (a: Decimal, b: Decimal): Decimal => decimal(a.digits * b.digits, a.exponent + b.exponent);

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return decimal(a.digits * 10n ** BigInt(a.exponent - exponent) + b.digits * 10n ** BigInt(b.exponent - exponent), exponent);
}

/** a ÷ b, exact where it ends within `places` decimals, else rounded half up there. */
export function divide(a: Decimal, b: Decimal, places = 15): Decimal {
  const numerator = a.digits * 10n ** BigInt(places + 1);
  const quotient = numerator / b.digits;
  const rounded = (quotient + (quotient < 0n ? -5n : 5n)) / 10n;
  return simplest(decimal(rounded, a.exponent - b.exponent - places));
}

/** The same value without trailing zeros in its digits. */
export function simplest(value: Decimal): Decimal {
  let { digits, exponent } = value;
  if (digits === 0n) return decimal(0n);
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return decimal(digits, exponent);
}

/** Reads plain digits with at most one point, as in "12.50". */
export function ofPlain(text: string): Decimal {
  const point = text.indexOf(".");
  return point < 0 ? decimal(BigInt(text)) : decimal(BigInt(text.slice(0, point) + text.slice(point + 1)), point + 1 - text.length);
}

/** Plain decimal notation, without exponent and without zeros that say nothing. */
export function toPlain(value: Decimal): string {
  const { digits, exponent } = simplest(value);
  const sign = digits < 0n ? "-" : "";
  const bare = (digits < 0n ? -digits : digits).toString();
  if (exponent >= 0) return sign + bare + "0".repeat(exponent);
  const padded = bare.padStart(1 - exponent, "0");
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

/** The nearest float. */
export const toNumber = (value: Decimal): number => Number(toPlain(value));

export const compare = (a: Decimal, b: Decimal): number => {
  const difference = add(a, negate(b)).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Count of digits that are not trailing zeros. */
export function significantDigits(value: Decimal): number {
  const { digits } = simplest(value);
  return digits === 0n ? 1 : (digits < 0n ? -digits : digits).toString().length;
}

/** Power of ten of the last digit that is not zero. */
export const lowestExponent = (value: Decimal): number => simplest(value).exponent;
