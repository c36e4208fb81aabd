import type { ClaimDraft } from "../model";

/** What the whole text says of how sure its readings are. */
export interface TextSureness {
  /** Whether its figures are of two countries at most, so that none has to be told from others. */
  readonly isOfTwo: boolean;
}

/** One thing that makes a reading more or less sure, in log odds. */
interface ConfidenceFeature {
  readonly name: string;
  readonly weight: number;
  readonly applies: (draft: ClaimDraft, text: TextSureness) => boolean;
}

const isStated = (draft: ClaimDraft, field: string): boolean => draft.evidence.some((item) => item.field === field && item.basis === "stated");
const ruleOf = (draft: ClaimDraft, field: string): string => draft.evidence.findLast((item) => item.field === field)?.rule ?? "";
const CHANGES: ReadonlySet<string> = new Set(["multiple", "change_absolute"]);

/** What the figures of a text say of how sure they are together. */
export function surenessOf(drafts: readonly ClaimDraft[]): TextSureness {
  const countries = new Set(drafts.flatMap(({ reporter, partner }) => [reporter, partner]).filter((country) => country !== null));
  return { isOfTwo: countries.size <= 2 };
}

/**
 * Weights from a logistic regression of "right in every comparable field" on the annotated development texts and on news,
 * briefs and statistics as they were first read, before any rule had seen them; rounded to a tenth. Of some forty features
 * these seven foretold best what is right in a set of texts left out of the fit.
 */
export const BASE = -0.1;
export const CONFIDENCE_FEATURES: readonly ConfidenceFeature[] = [
  { name: "trade turnover, which is what most texts of two countries tell", weight: 1.1, applies: (draft) => draft.indicator === "trade_turnover" },
  { name: "indicator stated", weight: 1.1, applies: (draft) => isStated(draft, "indicator") },
  { name: "a multiple or the size of a change", weight: -0.5, applies: (draft) => CHANGES.has(draft.measure ?? "") },
  { name: "said in a transcript", weight: 0.5, applies: (draft) => ruleOf(draft, "speaker") === "speaker/transcript" },
  { name: "text about two countries", weight: 0.8, applies: (_, text) => text.isOfTwo },
  { name: "both countries stated", weight: 0.2, applies: (draft) => isStated(draft, "reporter") },
  { name: "period unknown", weight: -1.5, applies: (draft) => draft.period === null },
];

/** The calibrated chance that a claim is right in every comparable field: a logistic sum of plain features. */
export function confidenceOf(draft: ClaimDraft, text: TextSureness): number {
  const sum = CONFIDENCE_FEATURES.reduce((total, feature) => total + (feature.applies(draft, text) ? feature.weight : 0), BASE);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
