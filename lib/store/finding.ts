import type { Finding } from "@/lib/domain/finding";
import type { ClaimDetail, FindingRef, FindingRow } from "@/lib/domain/view";
import { UserError } from "@/lib/domain/errors";
import { claimDetailSelect, findingRefSelect, toClaimDetail, toFindingRefs } from "./claim-row";
import type { Store, StoreTransaction } from "./client";
import { listMostFrequent } from "./facet";
import type { FacetValue } from "./facet";
import { loadFindingRows, loadFindingRowsById, loadFoundRows, loadWholeFindings } from "./finding-load";
import { findingSelect, toFinding } from "./finding-row";
import type { FindingFilter } from "./finding-where";
import { fromJson } from "./json";
import { clampLimit, MAX_PAGE, parseCursor, toCursor, toPosition } from "./keyset";
import type { Page } from "./keyset";
import { rowsByPair, rowsOf } from "./tally/by-pair";
import { toFindingQuery } from "./tally/finding-query";
import { readTallies } from "./tally/tallies";

export interface FindingQuery {
  readonly filter?: FindingFilter;
  readonly cursor?: string | null;
  readonly limit?: number;
}

/** A decision of a person on a finding. */
export interface ResolutionRecord {
  readonly seq: number;
  readonly at: string;
  readonly outcome: string;
  readonly claim: string | null;
  /** Claims that come from one origin, where that is the outcome; null for all of the finding, and for other outcomes. */
  readonly claims: readonly string[] | null;
  readonly note: string | null;
  readonly actor: string;
}

/** A finding with the claims it stands on and what people decided of it. */
export interface StoredFinding {
  readonly finding: Finding;
  /** False where the figures changed after it was made: kept for reference. */
  readonly isCurrent: boolean;
  readonly resolution: string | null;
  /** Every claim that enters it, in order of publication. */
  readonly claims: readonly ClaimDetail[];
  /** Newest first. */
  readonly resolutions: readonly ResolutionRecord[];
}

/** One page of findings, those with the newest texts first. */
export async function listFindings(store: Store, { filter = {}, cursor, limit }: FindingQuery = {}): Promise<Page<FindingRow>> {
  const size = clampLimit(limit);
  const { findings, database } = await readTallies(store);
  const seqs = findings.list(toFindingQuery(database, filter), "newest", true, size + 1, cursor == null ? null : toPosition(parseCursor(cursor)));
  const shown = seqs.slice(0, size);
  const last = seqs.length > size ? shown.at(-1) : undefined;
  return { rows: loadFindingRows(database, shown), nextCursor: last === undefined ? null : toCursor({ value: findings.keyOf(last, "newest"), seq: last }) };
}

/** Findings by their ids, as far as they hold; in no order. */
export async function listFindingsById(store: Store, ids: readonly string[]): Promise<readonly FindingRow[]> {
  return loadFindingRowsById((await readTallies(store)).database, ids);
}

/** The alerts that were found last, newest first, with the moment that each was found. */
export async function listNewestAlerts(store: Store, limit: number): Promise<readonly (FindingRow & { readonly foundAt: string })[]> {
  const { findings, database } = await readTallies(store);
  return loadFoundRows(database, findings.list({ words: { standing: ["alert"] } }, null, true, limit));
}

/** The findings with the newest texts, whole: clusters, chains and arithmetic. */
export async function listWholeFindings(store: Store, filter: FindingFilter, limit: number): Promise<readonly Finding[]> {
  const { findings, database } = await readTallies(store);
  return loadWholeFindings(database, findings.list(toFindingQuery(database, filter), "newest", true, limit));
}

/** Like `listWholeFindings`, of an indicator and a pair; of every pair where it is empty. */
export async function listFindingsOfPair(store: Store, indicator: string, pair: string, limit: number): Promise<readonly Finding[]> {
  const tallies = await readTallies(store);
  const among = pair === "" ? rowsOf(tallies, "findings", indicator) : (rowsByPair(tallies, "findings", indicator).get(pair) ?? []);
  return loadWholeFindings(tallies.database, tallies.findings.list({ among }, "newest", true, limit));
}

/** A finding by its id, also one that no longer holds. Throws `not_found`. */
export async function getFinding(store: Store, id: string): Promise<StoredFinding> {
  const row = await store.finding.findUnique({
    where: { id },
    select: {
      ...findingSelect,
      isCurrent: true,
      members: { select: { claimId: true } },
      resolutions: { orderBy: { seq: "desc" }, select: { seq: true, outcome: true, claimId: true, claims: true, note: true, actor: true, createdAt: true } },
    },
  });
  if (row === null) throw new UserError("not_found", `There is no finding ${id}. The list of conflicts shows what there is.`);
  const ids = [...new Set(row.members.map((member) => member.claimId))];
  return {
    finding: toFinding(row),
    isCurrent: row.isCurrent,
    resolution: row.resolution,
    claims: await loadMembers(store, ids),
    resolutions: row.resolutions.map(({ seq, createdAt, outcome, claimId, claims, note, actor }) => ({ seq, at: createdAt.toISOString(), outcome, claim: claimId, claims: claims === null ? null : fromJson<string[]>(claims), note, actor })),
  };
}

/** Names of the series whose closing chains a claim stands in, as the findings that hold have them. */
export async function listInferredSeries(store: Store, claimId: string): Promise<readonly string[]> {
  const members = await store.findingMember.findMany({ where: { claimId }, select: { findingId: true } });
  const rows = await store.finding.findMany({ where: { id: { in: members.map((member) => member.findingId) }, isCurrent: true, kind: "cell" }, select: findingSelect, orderBy: { seq: "asc" }, take: 20 });
  const chains = rows.flatMap((row) => toFinding(row).chains).filter((chain) => chain.closes && chain.claims.includes(claimId));
  return [...new Set(chains.map((chain) => chain.series))];
}

/** The findings that hold and that claims of a document are part of, alerts first, then by how far they disagree. */
export async function listFindingRefsOf(store: Store | StoreTransaction, documentId: string): Promise<readonly FindingRef[]> {
  const members = await store.$queryRaw<{ readonly id: string; readonly cluster: number | bigint }[]>`
    SELECT m."findingId" AS "id", max(m."cluster") AS "cluster" FROM "Claim" c JOIN "FindingMember" m ON m."claimId" = c."id"
    WHERE c."documentId" = ${documentId} AND c."state" = 'live' GROUP BY m."findingId"`;
  const sides = new Set(members.filter(({ cluster }) => Number(cluster) >= 0).map(({ id }) => id));
  const rows = await store.finding.findMany({ where: { isCurrent: true, id: { in: members.map(({ id }) => id) } }, select: findingRefSelect });
  return toFindingRefs(rows).map((ref) => (sides.has(ref.id) ? ref : { ...ref, isSide: false }));
}

/** Ids of the conflicts that claims have to do with, those that one is on a side of first, then in the order of the claims. */
export async function listConflictIdsOf(store: Store, claimIds: readonly string[]): Promise<readonly string[]> {
  const rows = await store.$queryRaw<{ readonly id: string }[]>`
    SELECT m."findingId" AS "id" FROM json_each(${JSON.stringify(claimIds)}) j JOIN "FindingMember" m ON m."claimId" = j.value JOIN "Finding" f ON f."id" = m."findingId"
    WHERE f."isCurrent" = ${true} AND f."conflict" = ${true} GROUP BY m."findingId" ORDER BY max(m."cluster" >= 0) DESC, min(j.key)`;
  return rows.map(({ id }) => id);
}

/** The conflicts that a claim is on no side of, but enters the arithmetic of or fits several sides of. */
export async function listFindingsAround(store: Store, claimId: string): Promise<readonly FindingRef[]> {
  const members = await store.findingMember.findMany({ where: { claimId }, select: { findingId: true, cluster: true } });
  const own = new Set(members.filter(({ cluster }) => cluster >= 0).map(({ findingId }) => findingId));
  const rows = await store.finding.findMany({ where: { isCurrent: true, conflict: true, id: { in: members.map(({ findingId }) => findingId).filter((id) => !own.has(id)) } }, select: findingRefSelect });
  return toFindingRefs(rows);
}

export async function countFindings(store: Store, filter: FindingFilter = {}): Promise<number> {
  const { findings, database } = await readTallies(store);
  return findings.count(toFindingQuery(database, filter)).total;
}

export const FINDING_FACETS = ["verdict", "cause", "kind", "indicator", "pair", "year", "decision"] as const;
export type FindingFacet = (typeof FINDING_FACETS)[number];

/** How many findings the filter means, and how many each value of each facet would leave under all the other filters. */
export async function countFindingFacets(store: Store, filter: FindingFilter = {}): Promise<{ readonly total: number; readonly facets: Readonly<Record<FindingFacet, readonly FacetValue[]>> }> {
  const { findings, database } = await readTallies(store);
  const words = FINDING_FACETS.filter((facet) => facet !== "year");
  const counts = findings.count(toFindingQuery(database, filter), words, true);
  const years = [...counts.years].map(([value, count]) => ({ value: String(value), count }));
  const facets = FINDING_FACETS.map((facet): readonly [string, readonly FacetValue[]] => [facet, facet === "year" ? years : listMostFrequent(counts.words.get(facet) ?? new Map())]);
  return { total: counts.total, facets: Object.fromEntries(facets) as Record<FindingFacet, readonly FacetValue[]> };
}

/** In portions, because a list of ids in one statement has an end. */
async function loadMembers(store: Store, ids: readonly string[]): Promise<readonly ClaimDetail[]> {
  const claims: ClaimDetail[] = [];
  for (let from = 0; from < ids.length; from += MAX_PAGE) {
    const rows = await store.claim.findMany({
      where: { id: { in: ids.slice(from, from + MAX_PAGE) } },
      orderBy: [{ publishedKey: "asc" }, { documentId: "asc" }, { start: "asc" }],
      select: claimDetailSelect,
    });
    claims.push(...rows.map(toClaimDetail));
  }
  return claims;
}
