import type { Evidence } from "@/lib/domain/claim";
import type { Quantity, TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, Sentence } from "../model";
import { firstReaching } from "../places/words";
import { ofPlain, shift, toPlain } from "../quantities/decimal";

/** Billions of cubic metres are counted in cubic metres, and so much a year is what a year has. */
function inBaseUnit(quantity: Quantity): Quantity {
  const unit = quantity.unit.replace(/\/year$/u, "");
  if (unit !== "bcm") return unit === quantity.unit ? quantity : { ...quantity, unit };
  const decimalMax = quantity.decimalMax === null ? null : toPlain(shift(ofPlain(quantity.decimalMax), 9));
  return { ...quantity, unit: "m3", value: quantity.value * 1e9, valueMax: quantity.valueMax === null ? null : quantity.valueMax * 1e9, decimal: toPlain(shift(ofPlain(quantity.decimal), 9)), decimalMax, lastDigitExponent: quantity.lastDigitExponent + 9 };
}

/** Index of the first draft whose number starts at or after an offset; drafts stand in the order of their numbers. */
export const draftAtOrAfter = (drafts: readonly ClaimDraft[], offset: number): number => firstReaching(drafts.length, (at) => (drafts[at]?.quantity.start ?? 0) >= offset);

/** A draft that knows only its number and where it stands. */
export function toDraft(found: Quantity, sentence: Sentence): ClaimDraft {
  const quantity = inBaseUnit(found);
  return {
    quantity,
    sentence,
    indicator: null,
    measure: null,
    decimal: quantity.decimal,
    decimalHigh: quantity.decimalMax,
    unit: quantity.unit,
    scope: null,
    forecast: false,
    reporter: null,
    partner: null,
    period: null,
    comparedTo: null,
    speaker: null,
    evidence: [
      {
        field: "value",
        basis: "stated",
        rule: "quantities",
        span: { start: quantity.start, end: quantity.end },
        note: null,
      },
      ...(quantity.qualifierSpan === null ? [] : [stated("qualifier", "quantities/qualifier", quantity.qualifierSpan)]),
    ],
  };
}

/** A copy of a draft with fields set and the evidence of where they came from. */
export function withEvidence(draft: ClaimDraft, patch: Partial<ClaimDraft>, ...evidence: readonly Evidence[]): ClaimDraft {
  return { ...draft, ...patch, evidence: [...draft.evidence, ...evidence] };
}

/** Evidence that the text itself states. */
export function stated(field: string, rule: string, span: TextSpan | null, note: string | null = null): Evidence {
  return { field, basis: "stated", rule, span: span === null ? null : { start: span.start, end: span.end }, note };
}

/** Evidence that was worked out from other words. */
export function inferred(field: string, rule: string, span: TextSpan | null, note: string | null): Evidence {
  return { field, basis: "inferred", rule, span: span === null ? null : { start: span.start, end: span.end }, note };
}

/** A plain decimal string with its sign turned to minus. */
export function negate(decimal: string): string {
  return decimal.startsWith("-") || Number(decimal) === 0 ? decimal : `-${decimal}`;
}
