import type { Finding } from "@/lib/domain/finding";
import type { ClaimDetail, FindingRef, FindingRow } from "@/lib/domain/view";
import { UserError } from "@/lib/domain/errors";
import { claimDetailSelect, findingRefSelect, toClaimDetail, toFindingRefs } from "./claim-row";
import type { Store, StoreTransaction } from "./client";
import type { FacetValue } from "./facet";
import { findingRowSelect, findingSelect, toFinding, toFindingRow } from "./finding-row";
import { findingWhere } from "./finding-where";
import type { FindingFilter } from "./finding-where";
import { Prisma } from "./generated/client";
import { fromJson } from "./json";
import { afterPosition, clampLimit, inOrder, MAX_PAGE, parseCursor, toCursor } from "./keyset";
import type { Page, Position } from "./keyset";

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
  const keys = await selectKeys(store, filter, cursor ?? null, size + 1);
  const shown = keys.slice(0, size);
  const rows = await store.finding.findMany({ where: { seq: { in: shown.map((key) => key.seq) } }, select: { ...findingRowSelect, seq: true } });
  const last = keys.length > size ? shown.at(-1) : undefined;
  return { rows: inOrder(rows, shown.map((key) => key.seq)).map(toFindingRow), nextCursor: last === undefined ? null : toCursor(last) };
}

/** Findings by their ids, as far as they hold; in no order. */
export async function listFindingsById(store: Store, ids: readonly string[]): Promise<readonly FindingRow[]> {
  const rows = await store.finding.findMany({ where: { id: { in: [...ids] }, isCurrent: true }, select: findingRowSelect });
  return rows.map(toFindingRow);
}

/** The findings with the newest texts, whole: clusters, chains and arithmetic. */
export async function listWholeFindings(store: Store, filter: FindingFilter, limit: number): Promise<readonly Finding[]> {
  const seqs = (await selectKeys(store, filter, null, limit)).map((key) => key.seq);
  const rows = await store.finding.findMany({ where: { seq: { in: seqs } }, select: { ...findingSelect, seq: true } });
  return inOrder(rows, seqs).map(toFinding);
}

async function selectKeys(store: Store, filter: FindingFilter, cursor: string | null, limit: number): Promise<readonly Position[]> {
  const after = cursor === null ? Prisma.empty : Prisma.sql`AND ${afterPosition(Prisma.sql`f."newestKey"`, Prisma.sql`f."seq"`, parseCursor(cursor), true)}`;
  const rows = await store.$queryRaw<{ readonly seq: number | bigint; readonly value: string }[]>`
    SELECT f."seq" AS "seq", f."newestKey" AS "value" FROM "Finding" f WHERE ${findingWhere(filter)} ${after} ORDER BY f."newestKey" DESC, f."seq" DESC LIMIT ${limit}`;
  return rows.map(({ seq, value }) => ({ seq: Number(seq), value }));
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
  const rows = await store.finding.findMany({ where: { isCurrent: true, kind: "cell", members: { some: { claimId } } }, select: findingSelect, orderBy: { seq: "asc" }, take: 20 });
  const chains = rows.flatMap((row) => toFinding(row).chains).filter((chain) => chain.closes && chain.claims.includes(claimId));
  return [...new Set(chains.map((chain) => chain.series))];
}

/** The findings that hold and that claims of a document are part of, alerts first, then by how far they disagree. */
export async function listFindingRefsOf(store: Store | StoreTransaction, documentId: string): Promise<readonly FindingRef[]> {
  const rows = await store.finding.findMany({ where: { isCurrent: true, members: { some: { claim: { documentId, state: "live" } } } }, select: findingRefSelect });
  return toFindingRefs(rows);
}

export async function countFindings(store: Store, filter: FindingFilter = {}): Promise<number> {
  const [row] = await store.$queryRaw<{ readonly count: number | bigint }[]>`SELECT count(*) AS "count" FROM "Finding" f WHERE ${findingWhere(filter)}`;
  return Number(row?.count ?? 0);
}

export type FindingFacet = "verdict" | "cause" | "kind" | "indicator" | "pair" | "year";

/** How many findings each value of a facet would leave, under all the other filters. */
export async function countFindingFacet(store: Store, facet: FindingFacet, filter: FindingFilter = {}): Promise<readonly FacetValue[]> {
  const others: FindingFilter = facet === "year" ? { ...filter, from: null, to: null } : { ...filter, [facet]: null };
  const column = Prisma.raw(`f."${facet}"`);
  const rows = await store.$queryRaw<{ readonly value: string | number | bigint | null; readonly count: number | bigint }[]>`
    SELECT ${column} AS "value", count(*) AS "count" FROM "Finding" f WHERE ${findingWhere(others)} AND ${column} IS NOT NULL AND ${column} <> '' GROUP BY ${column}`;
  return rows
    .map(({ value, count }) => ({ value: String(value), count: Number(count) }))
    .sort((a, b) => (facet === "year" ? Number(a.value) - Number(b.value) : b.count - a.count || (a.value < b.value ? -1 : 1)));
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
