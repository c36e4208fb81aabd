import { createHash } from "node:crypto";
import type { ComparableClaim, ExtractedClaim } from "@/lib/domain/claim";
import type { Meaning } from "@/lib/domain/interval";
import type { GivenSeries } from "@/lib/domain/series";
import type { ClaimStatus } from "@/lib/domain/view";
import { comparableSelect, toComparable } from "./claim-row";
import type { StoreTransaction } from "./client";
import { Prisma } from "./generated/client";
import { toJson } from "./json";
import { toMeaningColumns } from "./meaning-columns";
import { listGivenOrigins } from "./origin";
import { toPeriodColumns } from "./period-columns";

/** `live` claims are shown and compared; `retired` ones have a newer reading; `proposed` is a newer reading of what a person reviewed; `withdrawn` belongs to a deleted document. */
export type ClaimState = "live" | "retired" | "proposed" | "withdrawn";

/** A claim on its way in, with what the comparison knows of it. */
export interface NewClaim {
  readonly id: string;
  readonly claim: ExtractedClaim;
  /** The words of the sentence around the figure. */
  readonly sentence: string;
  readonly meaning: Meaning;
  readonly cell: string;
  readonly component: string;
  readonly state: ClaimState;
  readonly review: ClaimStatus;
  readonly replacesId: string | null;
  /** Series that a person gave to an earlier reading of the same words. */
  readonly series?: GivenSeries | null;
}

/** What a claim row copies from its document. */
export interface ClaimSource {
  readonly documentId: string;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
  readonly extractorVersion: string;
}

/** Claims sent to the engine in one statement. */
const PORTION = 2_000;

/** Id of a claim: the same reading of the same words has the same id, whichever version of the extractor read it. */
export function claimIdOf(documentId: string, claim: ExtractedClaim): string {
  const { indicator, measure, decimal, decimalHigh, unit, qualifier, reporter, partner, period, comparedTo, speaker, forecast, scope, start, end } = claim;
  const reading = toJson([start, end, indicator, measure, decimal, decimalHigh, unit, qualifier, reporter, partner, period, comparedTo, speaker, forecast, scope]);
  return `${documentId}-${createHash("sha256").update(reading).digest("hex").slice(0, 10)}`;
}

/**
 * Adds claims of one document. One statement with a single JSON parameter, because row by row is four times slower;
 * it is the one place where the columns of a claim are written out.
 */
export async function insertClaims(transaction: StoreTransaction, source: ClaimSource, claims: readonly NewClaim[]): Promise<void> {
  const createdAt = new Date().toISOString().replace("Z", "+00:00");
  for (let from = 0; from < claims.length; from += PORTION) {
    const rows = claims.slice(from, from + PORTION).map((claim) => toClaimColumns(source, claim, createdAt));
    const names = Object.keys(rows[0] ?? {});
    const columns = Prisma.raw(names.map((name) => `"${name}"`).join(", "));
    const values = Prisma.raw(names.map((name) => `json_extract(value, '$.${name}')`).join(", "));
    await transaction.$executeRaw`INSERT INTO "Claim" (${columns}) SELECT ${values} FROM json_each(${toJson(rows)})`;
  }
}

/** A claim as its columns, ready for the engine: booleans are numbers. */
export function toClaimColumns(source: ClaimSource, { id, claim, sentence, meaning, cell, component, state, review, replacesId, series = null }: NewClaim, createdAt: string) {
  const pair = [...new Set([claim.reporter, claim.partner].filter((code) => code !== null))].sort();
  return {
    id,
    documentId: source.documentId,
    state,
    review,
    extractorVersion: source.extractorVersion,
    replacesId,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    sentenceStart: claim.sentence.start,
    sentenceEnd: claim.sentence.end,
    sentence,
    indicator: claim.indicator,
    measure: claim.measure,
    value: claim.value,
    valueHigh: claim.valueHigh,
    decimal: claim.decimal,
    decimalHigh: claim.decimalHigh,
    significantDigits: claim.significantDigits,
    lastDigitExponent: claim.lastDigitExponent,
    unit: claim.unit,
    qualifier: claim.qualifier,
    ...toMeaningColumns(meaning),
    reporter: claim.reporter,
    partner: claim.partner,
    pair: pair.join("-"),
    ...toPeriodColumns(claim.period),
    comparedTo: claim.comparedTo === null ? null : toJson(claim.comparedTo),
    speaker: claim.speaker,
    forecast: claim.forecast ? 1 : 0,
    scope: claim.scope,
    series,
    confidence: claim.confidence,
    evidence: toJson(claim.evidence),
    cell,
    component,
    publishedKey: source.publishedAt ?? "",
    publisher: source.publisher,
    lang: source.lang,
    createdAt,
  } satisfies Record<keyof Omit<Prisma.ClaimUncheckedCreateInput, "seq" | "standing" | "memberships" | "decisions" | "seriesDecisions">, string | number | null>;
}

/** A stored claim as far as a newer reading of its text must know it. */
export interface KnownClaim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly state: ClaimState;
  readonly review: string;
  readonly series: string | null;
  readonly component: string;
}

export async function listKnownClaims(transaction: StoreTransaction, documentId: string): Promise<readonly KnownClaim[]> {
  const rows = await transaction.claim.findMany({ where: { documentId }, select: { id: true, start: true, end: true, state: true, review: true, series: true, component: true } });
  return rows.map((row) => ({ ...row, state: toState(row.state) }));
}

export async function hasClaim(transaction: StoreTransaction, id: string): Promise<boolean> {
  return (await transaction.claim.findUnique({ where: { id }, select: { seq: true } })) !== null;
}

/** Sets the state of claims; statement and anchor cannot be set. */
export async function setClaimState(transaction: StoreTransaction, ids: readonly string[], state: ClaimState): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    await transaction.claim.updateMany({ where: { id: { in: ids.slice(from, from + 500) } }, data: { state } });
  }
}

/** Moves all claims of a document from one state to another and returns the components they belong to. */
export async function moveDocumentClaims(transaction: StoreTransaction, documentId: string, from: ClaimState, to: ClaimState): Promise<readonly string[]> {
  const rows = await transaction.claim.groupBy({ by: ["component"], where: { documentId, state: from } });
  await transaction.claim.updateMany({ where: { documentId, state: from }, data: { state: to } });
  return rows.map((row) => row.component);
}

/** Writes a document's date, publisher and language into its claims, which keep copies for filters and order. */
export async function copyDocumentFields(transaction: StoreTransaction, { documentId, publishedAt, publisher, lang }: Omit<ClaimSource, "extractorVersion">): Promise<void> {
  await transaction.claim.updateMany({ where: { documentId }, data: { publishedKey: publishedAt ?? "", publisher, lang } });
}

/** The claims of a component that count: live, and not rejected by a person; with what people said of their origins. */
export async function listComponentClaims(transaction: StoreTransaction, component: string): Promise<readonly ComparableClaim[]> {
  const rows = await transaction.claim.findMany({ where: { component, state: "live", review: { not: "rejected" } }, select: comparableSelect });
  const origins = await listGivenOrigins(transaction, component);
  return rows.map((row) => {
    const given = origins.get(row.id);
    return given === undefined ? toComparable(row) : { ...toComparable(row), origins: given };
  });
}

/** Every component that has a claim that counts or a finding that holds. */
export async function listComponents(transaction: StoreTransaction): Promise<readonly string[]> {
  const claims = await transaction.claim.groupBy({ by: ["component"], where: { state: "live" } });
  const findings = await transaction.finding.groupBy({ by: ["component"], where: { isCurrent: true } });
  return [...new Set([...claims, ...findings].map((row) => row.component))].sort();
}

/** Components with findings that another version of the comparison made. */
export async function listComponentsNotComparedBy(store: StoreTransaction, version: string): Promise<readonly string[]> {
  const rows = await store.finding.groupBy({ by: ["component"], where: { isCurrent: true, comparisonVersion: { not: version } } });
  return rows.map((row) => row.component).sort();
}

function toState(state: string): ClaimState {
  return state === "live" || state === "proposed" || state === "withdrawn" ? state : "retired";
}
