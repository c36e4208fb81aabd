import type { Check } from "@/lib/domain/finding";
import type { ClaimView } from "@/lib/domain/view";
import { niceTicks } from "./axis";

/** A figure of an arithmetic as a bar, in percent of the width; parts of a sum follow one another. */
export interface PartBar<T> {
  readonly claim: T;
  readonly from: number;
  readonly to: number;
  /** The sum, or the whole that holds the part. */
  readonly isWhole: boolean;
}

export interface PartsPicture<T> {
  readonly bars: readonly PartBar<T>[];
  /** What the whole lacks of its parts, or has beyond the sum of them, in percent of the width; null where it closes. */
  readonly gap: { readonly from: number; readonly to: number; readonly value: number; readonly isExcess: boolean } | null;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

type Term = Pick<ClaimView, "id" | "value" | "valueHigh" | "unit">;

const SUMS: ReadonlySet<string> = new Set(["sum"]);
const ORDERS: ReadonlySet<string> = new Set(["part_whole", "year_to_date", "cumulative"]);
/** Room to the right of the longest bar, percent of the width. */
const ROOM = 4;

/**
 * The figures of a sum, or of a part and its whole, as bars from zero on one scale.
 * Null for any other arithmetic, and where a figure is a range, negative or in another unit.
 */
export function layoutParts<T extends Term>(check: Pick<Check, "rule" | "terms" | "closes">, claims: readonly T[]): PartsPicture<T> | null {
  const terms = check.terms.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  const whole = terms.at(-1);
  const parts = terms.slice(0, -1);
  const isDrawn = SUMS.has(check.rule) ? parts.length >= 2 : ORDERS.has(check.rule) && parts.length === 1;
  if (whole === undefined || !isDrawn || terms.length !== check.terms.length) return null;
  if (terms.some(({ value, valueHigh, unit }) => value < 0 || valueHigh !== null || unit !== whole.unit)) return null;
  const together = parts.reduce((sum, part) => sum + part.value, 0);
  const most = Math.max(together, whole.value);
  if (most <= 0) return null;
  const at = (value: number) => (value / most) * (100 - ROOM);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.value, 0));
  const difference = together - whole.value;
  return {
    bars: [...parts.map((claim, index) => ({ claim, from: at(starts[index] ?? 0), to: at((starts[index] ?? 0) + claim.value), isWhole: false })), { claim: whole, from: 0, to: at(whole.value), isWhole: true }],
    gap: check.closes || difference === 0 ? null : { from: at(Math.min(together, whole.value)), to: at(most), value: Math.abs(difference), isExcess: difference > 0 },
    ticks: niceTicks(0, most, 5).map((value) => ({ value, at: at(value) })),
  };
}
