import { componentKeys } from "@/lib/compare";
import { figureOf } from "@/lib/compare/figure";
import { meaningOf } from "@/lib/compare/meaning";
import type { ExtractedClaim } from "@/lib/domain/claim";
import type { Extraction, SourceDocument } from "@/lib/domain/document";
import type { ClaimStatus } from "@/lib/domain/view";
import { toComparableClaim } from "@/lib/extract";
import { claimIdOf } from "@/lib/store";
import type { ClaimState, NewClaim } from "@/lib/store";

/** How a claim comes into the store: shown at once unless a person's word stands against it. */
export interface Standing {
  readonly state: ClaimState;
  readonly review: ClaimStatus;
  readonly replacesId: string | null;
}

const NEW: Standing = { state: "live", review: "unreviewed", replacesId: null };

/** The claims of an extraction as the store takes them, each once: with their meaning and the keys of the comparison. */
export function toNewClaims(source: SourceDocument, extraction: Extraction): readonly NewClaim[] {
  const claims = new Map<string, NewClaim>();
  for (const claim of extraction.claims) {
    const made = toNewClaim(source, extraction, claim, NEW);
    claims.set(made.id, made);
  }
  return [...claims.values()];
}

export function toNewClaim(source: SourceDocument, extraction: Pick<Extraction, "publishedAt" | "lang">, claim: ExtractedClaim, standing: Standing): NewClaim {
  const id = claimIdOf(source.id, claim);
  const comparable = toComparableClaim(claim, id, source, extraction);
  const [cell, component] = componentKeys(comparable);
  return {
    id,
    claim,
    sentence: source.text.slice(claim.sentence.start, claim.sentence.end),
    meaning: meaningOf(figureOf(comparable), claim.qualifier, claim.unit),
    cell,
    component,
    ...standing,
  };
}
