import type { Check } from "@/lib/domain/finding";
import type { Unit } from "@/lib/domain/quantity";
import type { ClaimView } from "@/lib/domain/view";

type Term = Pick<ClaimView, "id" | "unit" | "value" | "valueHigh">;

/**
 * The unit of a check's bounds: that of its terms where they share one, else that of the term the stated bounds hold.
 * Null where neither tells, as for a factor made from a percentage: bounds without a sure unit are better not shown.
 */
export function findCheckUnit(check: Pick<Check, "terms" | "stated">, claims: readonly Term[]): Unit | null {
  const terms = claims.filter((claim) => check.terms.includes(claim.id));
  const [low, high] = check.stated;
  const isHeld = ({ value, valueHigh }: Term) => value <= high && (valueHigh ?? value) >= low;
  const units = (list: readonly Term[]) => [...new Set(list.map((term) => term.unit))];
  const shared = units(terms);
  const [unit, ...others] = shared.length === 1 && terms.some(isHeld) ? shared : units(terms.filter(isHeld));
  return unit === undefined || others.length > 0 ? null : unit;
}
