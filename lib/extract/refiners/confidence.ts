import { findIndicator } from "@/lib/catalogue";
import type { ClaimDraft } from "../model";

/** One thing that makes a reading more or less sure, in log odds. */
interface ConfidenceFeature {
  readonly name: string;
  readonly weight: number;
  readonly applies: (draft: ClaimDraft) => boolean;
}

const has = (draft: ClaimDraft, field: string, basis: "stated" | "inferred"): boolean => draft.evidence.some((item) => item.field === field && item.basis === basis);

/** Log odds of a claim of which nothing is known. */
export const BASE = 0.4;

/** Features and their weights. */
export const CONFIDENCE_FEATURES: readonly ConfidenceFeature[] = [
  { name: "indicator of the catalogue", weight: 0.6, applies: (draft) => draft.indicator !== null && findIndicator(draft.indicator) !== null },
  { name: "indicator stated", weight: 0.4, applies: (draft) => has(draft, "indicator", "stated") },
  { name: "measure stated", weight: 0.3, applies: (draft) => has(draft, "measure", "stated") },
  { name: "period known", weight: 0.3, applies: (draft) => draft.period !== null },
  { name: "period stated", weight: 0.5, applies: (draft) => draft.period?.basis === "stated" },
  { name: "pair known", weight: 0.4, applies: (draft) => draft.reporter !== null },
];

/** The calibrated chance that a claim is right in every comparable field: a logistic sum of plain features. */
export function confidenceOf(draft: ClaimDraft): number {
  const sum = CONFIDENCE_FEATURES.reduce((total, feature) => total + (feature.applies(draft) ? feature.weight : 0), BASE);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
