import type { Interval } from "@/lib/domain/interval";
import { plainDigits, powerOfTen } from "../figure";
import { isEmpty, overlaps, closed } from "../interval-math";
import type { Item } from "../item";
import type { Code } from "../told";

/** How a printed figure may have gone wrong, likeliest first. */
const SLIPS = ["one digit", "rise or fall", "two digits swapped", "scale word (× 1,000)", "decimal point moved", "currency or unit", "other value"] as const;
export type Slip = (typeof SLIPS)[number];

/** The same as codes, for sentences. */
export const SLIP_CODES: Readonly<Record<Slip, Code>> = {
  "one digit": "slip_digit",
  "rise or fall": "slip_sign",
  "two digits swapped": "slip_swap",
  "scale word (× 1,000)": "slip_scale",
  "decimal point moved": "slip_point",
  "currency or unit": "slip_unit",
  "other value": "slip_other",
};

export interface Candidate {
  readonly value: number;
  readonly why: Slip;
  /** Lower is likelier. */
  readonly rank: number;
}

/**
 * The likeliest value of a claim inside what the arithmetic allows it, in the claim's own unit:
 * a slip of one digit before a rise taken for a fall, a swap of two, a lost scale word; else the middle of what is allowed.
 */
export function candidateFor(item: Item, allowed: Interval): Candidate | null {
  if (isEmpty(allowed)) return null;
  const { value, unit } = item.figure;
  const fits = (next: number) => next !== value && overlaps(closed(next - unit / 2, next + unit / 2), allowed);
  const near = (list: readonly number[]) => list.filter(fits).sort((a, b) => distance(a, allowed) - distance(b, allowed) || Math.abs(a - value) - Math.abs(b - value))[0];
  const tries: readonly (readonly [Slip, readonly number[]])[] = [
    ["one digit", oneDigit(item)],
    ["rise or fall", item.claim.measure === "growth_rate" ? [-value] : []],
    ["two digits swapped", swapped(item)],
    ["scale word (× 1,000)", [value * 1e3, value / 1e3, value * 1e6, value / 1e6]],
    ["decimal point moved", [value * 10, value / 10]],
  ];
  for (const [why, list] of tries) {
    const found = near(list);
    if (found !== undefined) return { value: found, why, rank: SLIPS.indexOf(why) };
  }
  const plain = middleOf(allowed, unit);
  return plain === null ? null : { value: plain, why: "other value", rank: SLIPS.indexOf("other value") };
}

function distance(value: number, allowed: Interval): number {
  const middle = middleOf(allowed, null);
  return middle === null ? 0 : Math.abs(value - middle);
}

/** Middle of the allowed values, rounded to a written unit; the bounded end where one side is open. */
function middleOf(allowed: Interval, unit: number | null): number | null {
  const { low, high } = allowed;
  if (low === null && high === null) return null;
  const middle = low === null ? (high as number) : high === null ? low : low + (high - low) / 2;
  return unit === null ? middle : Number((Math.round(middle / unit) * unit).toPrecision(12));
}

/** The printed digits of a figure as a whole number of last-digit units. */
function printedDigits(item: Item): string {
  const steps = Math.abs(item.figure.value) / item.figure.unit;
  return plainDigits(Math.round(steps));
}

function fromDigits(item: Item, digits: string): number {
  const sign = item.figure.value < 0 ? -1 : 1;
  return sign * Number((Number(digits) * powerOfTen(item.figure.exponent)).toPrecision(12));
}

function oneDigit(item: Item): readonly number[] {
  const digits = printedDigits(item);
  if (digits.length > 15) return [];
  const found: number[] = [];
  [...digits].forEach((digit, i) => {
    for (let d = 0; d <= 9; d++) {
      if (String(d) !== digit && !(i === 0 && d === 0)) found.push(fromDigits(item, digits.slice(0, i) + String(d) + digits.slice(i + 1)));
    }
  });
  return found;
}

function swapped(item: Item): readonly number[] {
  const digits = printedDigits(item);
  const found: number[] = [];
  for (let i = 0; i + 1 < Math.min(digits.length, 15); i++) {
    if (digits[i] !== digits[i + 1]) found.push(fromDigits(item, digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)));
  }
  return found;
}
