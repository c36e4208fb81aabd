import type { ExtractedClaim, Evidence } from "@/lib/domain/claim";
import { UserError } from "@/lib/domain/errors";
import type { GivenSeries } from "@/lib/domain/series";
import type { ClaimStatus } from "@/lib/domain/view";
import { listReadingIds } from "./claim";
import { statementSelect, toStatement, toStatus } from "./claim-row";
import type { ClaimSource, ClaimState } from "./claim-write";
import type { Store, StoreTransaction } from "./client";
import { fromJson, toJson } from "./json";

/** A decision of a person on a claim. */
export interface ReviewRecord {
  readonly at: string;
  readonly decision: ClaimStatus;
  readonly correction: Readonly<Record<string, unknown>> | null;
  /** The same fields as they were read before; null without a correction. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly note: string | null;
  readonly actor: string;
}

/** A claim with all that a corrected copy of it needs. */
export interface ReviewedClaim {
  readonly id: string;
  readonly claim: ExtractedClaim;
  readonly sentence: string;
  readonly component: string;
  readonly state: ClaimState;
  readonly status: ClaimStatus;
  readonly replacesId: string | null;
  readonly series: GivenSeries | null;
  readonly source: ClaimSource;
}

/** Who decided what of a claim, newest first; decisions on the readings it replaced are told too. */
export async function listReviews(store: Store, claimId: string): Promise<readonly ReviewRecord[]> {
  const rows = await store.reviewDecision.findMany({
    where: { claimId: { in: [...(await listReadingIds(store, claimId))] } },
    orderBy: { seq: "desc" },
    select: { createdAt: true, decision: true, correction: true, note: true, actor: true, claim: { select: { ...statementSelect, decimal: true, decimalHigh: true } } },
  });
  return rows.map(({ createdAt, decision, correction: json, note, actor, claim }) => {
    const correction = json === null ? null : fromJson<Record<string, unknown>>(json);
    const { decimal, decimalHigh } = claim;
    const read: Readonly<Record<string, unknown>> = { ...toStatement(claim), decimal, decimalHigh };
    const before = correction === null ? null : Object.fromEntries(Object.keys(correction).map((field) => [field, read[field] ?? null]));
    return { at: createdAt.toISOString(), decision: toStatus(decision), correction, before, note, actor };
  });
}

export interface NewReview {
  readonly claimId: string;
  readonly decision: ClaimStatus;
  readonly correction: Readonly<Record<string, unknown>> | null;
  readonly note: string | null;
  readonly actor: string;
}

/** Adds a decision and makes it the one that counts for its claim. */
export async function addReview(transaction: StoreTransaction, { claimId, decision, correction, note, actor }: NewReview): Promise<void> {
  await transaction.reviewDecision.create({
    data: { claimId, decision, correction: correction === null ? null : toJson(correction), note, actor },
    select: { seq: true },
  });
  await setClaimStatus(transaction, claimId, decision);
}

export async function setClaimStatus(transaction: StoreTransaction, claimId: string, status: ClaimStatus): Promise<void> {
  await transaction.claim.update({ where: { id: claimId }, data: { review: status }, select: { seq: true } });
}

/** Throws `not_found`. */
export async function getReviewedClaim(transaction: StoreTransaction, id: string): Promise<ReviewedClaim> {
  const row = await transaction.claim.findUnique({ where: { id } });
  if (row === null) throw new UserError("not_found", `There is no claim ${id}.`, { reason: "no_claim" });
  return {
    id,
    claim: {
      ...toStatement(row),
      quote: row.quote,
      start: row.start,
      end: row.end,
      sentence: { start: row.sentenceStart, end: row.sentenceEnd },
      decimal: row.decimal,
      decimalHigh: row.decimalHigh,
      significantDigits: row.significantDigits,
      lastDigitExponent: row.lastDigitExponent,
      confidence: row.confidence,
      evidence: fromJson<Evidence[]>(row.evidence),
    },
    sentence: row.sentence,
    component: row.component,
    state: row.state === "live" || row.state === "proposed" || row.state === "withdrawn" ? row.state : "retired",
    status: toStatus(row.review),
    replacesId: row.replacesId,
    series: row.series,
    source: { documentId: row.documentId, publishedAt: row.publishedKey === "" ? null : row.publishedKey, publisher: row.publisher, lang: row.lang, extractorVersion: row.extractorVersion },
  };
}

export interface NewResolution {
  readonly findingId: string;
  /** `reopened` takes the last one back. */
  readonly outcome: string;
  readonly claimId: string | null;
  /** Claims that come from one origin, where that is the outcome; null for all of the finding. */
  readonly claims?: readonly string[] | null;
  readonly note: string | null;
  readonly actor: string;
}

/** A finding as far as a decision on it must know it. */
export interface ResolvableFinding {
  readonly component: string;
  readonly resolution: string | null;
  readonly members: ReadonlySet<string>;
}

/** Throws `not_found`. */
export async function getResolvableFinding(transaction: StoreTransaction, id: string): Promise<ResolvableFinding> {
  const row = await transaction.finding.findUnique({ where: { id }, select: { component: true, resolution: true, members: { select: { claimId: true } } } });
  if (row === null) throw new UserError("not_found", `There is no finding ${id}.`, { reason: "no_finding" });
  return { component: row.component, resolution: row.resolution, members: new Set(row.members.map((member) => member.claimId)) };
}

/** Adds a decision on a finding and makes it the one that holds. */
export async function addResolution(transaction: StoreTransaction, { findingId, outcome, claimId, claims = null, note, actor }: NewResolution): Promise<void> {
  await transaction.resolution.create({ data: { findingId, outcome, claimId, claims: claims === null ? null : toJson(claims), note, actor }, select: { seq: true } });
  await transaction.finding.update({ where: { id: findingId }, data: { resolution: outcome === "reopened" ? null : outcome }, select: { seq: true } });
}
