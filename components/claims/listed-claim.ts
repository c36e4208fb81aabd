import type { ClaimView, FindingRef, Labelled } from "@/lib/domain/view";
import { pickGravest } from "./gravest";

type Shown = "id" | "indicatorLabel" | "measure" | "reporter" | "partner" | "scope" | "value" | "valueHigh" | "unit" | "qualifier" | "forecast" | "period" | "comparedTo" | "sentence" | "start" | "end" | "speaker" | "status";

/** What a list shows of a claim. */
export interface ListedClaim extends Pick<Labelled<ClaimView>, Shown> {
  readonly document: Pick<ClaimView["document"], "id" | "publisher" | "publishedAt" | "isDigest">;
  readonly findings: readonly Pick<FindingRef, "id" | "verdict" | "conflict" | "explanation">[];
}

/** A claim with what a list shows of it: the rest would be half of what a page of fifty sends. */
export function toListed(claim: Labelled<ClaimView>): ListedClaim {
  const { id, indicatorLabel, measure, reporter, partner, scope, value, valueHigh, unit, qualifier, forecast, period, comparedTo, sentence, start, end, speaker, status } = claim;
  const { document } = claim;
  const gravest = pickGravest(claim.findings);
  return {
    id, indicatorLabel, measure, reporter, partner, scope, value, valueHigh, unit, qualifier, forecast, period, comparedTo, sentence, start, end, speaker, status,
    document: { id: document.id, publisher: document.publisher, publishedAt: document.publishedAt, isDigest: document.isDigest },
    findings: gravest === null ? [] : [{ id: gravest.id, verdict: gravest.verdict, conflict: gravest.conflict, explanation: gravest.explanation }],
  };
}
