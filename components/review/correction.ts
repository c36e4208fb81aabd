import type { ClaimView } from "@/lib/domain/view";

export const CORRECTABLE = ["value", "valueHigh", "unit", "qualifier", "indicator", "measure", "reporter", "partner", "period", "comparedTo", "speaker", "scope", "forecast"] as const;

/** The fields of a reading as a form holds them: text, empty for none. */
export type CorrectionFields = Readonly<Record<(typeof CORRECTABLE)[number], string>>;

/** A claim's fields as text. */
export function toFields(claim: ClaimView): CorrectionFields {
  return {
    value: String(claim.value),
    valueHigh: claim.valueHigh === null ? "" : String(claim.valueHigh),
    unit: claim.unit,
    qualifier: claim.qualifier,
    indicator: claim.indicator,
    measure: claim.measure,
    reporter: claim.reporter ?? "",
    partner: claim.partner ?? "",
    period: claim.period?.label ?? "",
    comparedTo: claim.comparedTo?.label ?? "",
    speaker: claim.speaker ?? "",
    scope: claim.scope ?? "",
    forecast: String(claim.forecast),
  };
}

/** The fields that differ, without the blanks around them. */
export function toCorrection(before: CorrectionFields, after: CorrectionFields): Partial<CorrectionFields> {
  return Object.fromEntries(CORRECTABLE.flatMap((name) => (after[name].trim() === before[name].trim() ? [] : [[name, after[name].trim()]])));
}
