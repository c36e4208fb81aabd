import { findIndicator } from "@/lib/catalogue";
import type { ClaimDraft } from "../model";

/** One thing that makes a reading more or less sure, in log odds. */
interface ConfidenceFeature {
  readonly name: string;
  readonly weight: number;
  readonly applies: (draft: ClaimDraft) => boolean;
}

const isStated = (draft: ClaimDraft, field: string): boolean => draft.evidence.some((item) => item.field === field && item.basis === "stated");
const isFromPublication = (draft: ClaimDraft): boolean => draft.evidence.some((item) => item.field === "period" && item.rule === "period/publication");

/**
 * Weights from a logistic regression (L2, 0.004) of "right in every comparable field" on the annotated development texts
 * and on fresh news together, rounded to a tenth; on texts left out of the fit the calibration error is 0.04.
 */
export const BASE = 0.5;
export const CONFIDENCE_FEATURES: readonly ConfidenceFeature[] = [
  { name: "indicator of the catalogue", weight: 0.5, applies: (draft) => draft.indicator !== null && findIndicator(draft.indicator) !== null },
  { name: "indicator stated", weight: 0.9, applies: (draft) => isStated(draft, "indicator") },
  { name: "both countries stated", weight: 0.6, applies: (draft) => isStated(draft, "partner") },
  { name: "share of a whole", weight: -1.3, applies: (draft) => draft.measure === "share" },
  { name: "rate of growth", weight: 0.4, applies: (draft) => draft.measure === "growth_rate" },
  { name: "period unknown", weight: -1, applies: (draft) => draft.period === null },
  { name: "period taken from the publication", weight: -0.5, applies: isFromPublication },
  { name: "forecast", weight: -0.3, applies: (draft) => draft.forecast },
];

/** The calibrated chance that a claim is right in every comparable field: a logistic sum of plain features. */
export function confidenceOf(draft: ClaimDraft): number {
  const sum = CONFIDENCE_FEATURES.reduce((total, feature) => total + (feature.applies(draft) ? feature.weight : 0), BASE);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
