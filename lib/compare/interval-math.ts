import type { Interval } from "@/lib/domain/interval";

/**
 * Interval algebra over doubles with outward rounding: every computed bound that is not exact is moved outwards by up to
 * four units of the last place, so a result always holds the exact one and figures that touch on paper (3.345 and 3.345) touch here.
 * Bounds that come straight from a figure are not moved.
 */
const STEP = 2 ** -51;

export function down(x: number): number {
  return x - Math.abs(x) * STEP;
}

export function up(x: number): number {
  return x + Math.abs(x) * STEP;
}

/** Largest double not above the exact sum: the sum itself where it is exact, else moved down. */
export function sumDown(a: number, b: number): number {
  return isExactSum(a, b) ? a + b : down(a + b);
}

/** Smallest double not below the exact sum. */
export function sumUp(a: number, b: number): number {
  return isExactSum(a, b) ? a + b : up(a + b);
}

/** Whether a double sum has no rounding error (Knuth's TwoSum). */
function isExactSum(a: number, b: number): boolean {
  const sum = a + b;
  const rest = sum - a;
  return a - (sum - rest) + (b - rest) === 0;
}

export const EVERYTHING: Interval = { low: null, high: null, lowOpen: true, highOpen: true };
export const NOT_NEGATIVE: Interval = { low: 0, high: null, lowOpen: false, highOpen: true };

/** Closed interval; bounds as given. */
export function closed(low: number | null, high: number | null): Interval {
  return { low, high, lowOpen: low === null, highOpen: high === null };
}

/** Whether no number lies in it. */
export function isEmpty(a: Interval): boolean {
  if (a.low === null || a.high === null) return false;
  return a.low > a.high || (a.low === a.high && (a.lowOpen || a.highOpen));
}

/** Whether every number of `a` lies below every number of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

/** Whether the two share a number. */
export function overlaps(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

export function intersect(a: Interval, b: Interval): Interval {
  const [low, lowOpen] = compareLow(a, b) >= 0 ? [a.low, a.lowOpen] : [b.low, b.lowOpen];
  const [high, highOpen] = compareHigh(a, b) <= 0 ? [a.high, a.highOpen] : [b.high, b.highOpen];
  return { low, high, lowOpen, highOpen };
}

/** Smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const [low, lowOpen] = compareLow(a, b) <= 0 ? [a.low, a.lowOpen] : [b.low, b.lowOpen];
  const [high, highOpen] = compareHigh(a, b) >= 0 ? [a.high, a.highOpen] : [b.high, b.highOpen];
  return { low, high, lowOpen, highOpen };
}

/** Whether `inner` lies in `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return compareLow(inner, outer) >= 0 && compareHigh(inner, outer) <= 0;
}

/** Order of lower ends: unbounded first, closed before open. */
export function compareLow(a: Interval, b: Interval): number {
  if (a.low === null || b.low === null) return a.low === b.low ? 0 : a.low === null ? -1 : 1;
  return a.low - b.low || Number(a.lowOpen) - Number(b.lowOpen);
}

/** Order of upper ends: open before closed, unbounded last. */
export function compareHigh(a: Interval, b: Interval): number {
  if (a.high === null || b.high === null) return a.high === b.high ? 0 : a.high === null ? 1 : -1;
  return a.high - b.high || Number(b.highOpen) - Number(a.highOpen);
}

export function negate(a: Interval): Interval {
  return { low: a.high === null ? null : -a.high, high: a.low === null ? null : -a.low, lowOpen: a.highOpen, highOpen: a.lowOpen };
}

export function add(a: Interval, b: Interval): Interval {
  return closed(
    a.low === null || b.low === null ? null : sumDown(a.low, b.low),
    a.high === null || b.high === null ? null : sumUp(a.high, b.high),
  );
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Product. An unbounded side counts as infinite, with 0 × ∞ = 0. */
export function multiply(a: Interval, b: Interval): Interval {
  const lows = [a.low ?? -Infinity, a.high ?? Infinity];
  const highs = [b.low ?? -Infinity, b.high ?? Infinity];
  let low = Infinity;
  let high = -Infinity;
  for (const x of lows) {
    for (const y of highs) {
      const product = x === 0 || y === 0 ? 0 : x * y;
      if (product < low) low = product;
      if (product > high) high = product;
    }
  }
  return closed(Number.isFinite(low) ? down(low) : null, Number.isFinite(high) ? up(high) : null);
}

/** Quotient; everything where the divisor holds zero, for then nothing can be said. */
export function divide(a: Interval, b: Interval): Interval {
  const holdsZero = (b.low ?? -1) <= 0 && (b.high ?? 1) >= 0;
  if (holdsZero) return EVERYTHING;
  const invert = (x: number | null) => (x === null ? 0 : 1 / x);
  const [p, q] = [invert(b.high), invert(b.low)];
  if (!Number.isFinite(p) || !Number.isFinite(q)) return EVERYTHING;
  return multiply(a, closed(down(Math.min(p, q)), up(Math.max(p, q))));
}

/** Middle of a bounded interval, its bounded end else; 0 for everything. */
export function middle(a: Interval): number {
  if (a.low === null) return a.high ?? 0;
  return a.high === null ? a.low : a.low + (a.high - a.low) / 2;
}
