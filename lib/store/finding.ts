import type { Cause, Finding, Verdict } from "@/lib/domain/finding";
import type { ClaimDetail, FindingRef, FindingRow } from "@/lib/domain/view";
import { UserError } from "@/lib/domain/errors";
import { claimDetailSelect, findingRefSelect, toClaimDetail, toFindingRefs } from "./claim-row";
import type { Store, StoreTransaction } from "./client";
import type { FacetValue } from "./facet";
import { findingRowSelect, findingSelect, toFinding, toFindingRow } from "./finding-row";
import type { Prisma } from "./generated/client";
import { clampLimit, MAX_PAGE, parseCursor, toCursor } from "./keyset";
import type { Page } from "./keyset";

/** Which findings are meant; those that no longer hold never are. */
export interface FindingFilter {
  /** `alerts`: conflicts; `told`: differences with a harmless cause; absent: all, agreements too. */
  readonly view?: "alerts" | "told" | "all" | null;
  readonly verdict?: Verdict | null;
  readonly cause?: Cause | null;
  readonly kind?: Finding["kind"] | null;
  readonly indicator?: readonly string[] | null;
  readonly pair?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly decision?: "open" | "decided" | null;
  /** Findings with a claim of this document. */
  readonly document?: string | null;
}

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
  const rows = await store.finding.findMany({
    where: { AND: [findingWhere(filter), afterCursor(cursor ?? null)] },
    orderBy: [{ newestKey: "desc" }, { seq: "desc" }],
    take: size + 1,
    select: { ...findingRowSelect, seq: true, newestKey: true },
  });
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  return { rows: shown.map(toFindingRow), nextCursor: last === undefined ? null : toCursor({ value: last.newestKey, seq: last.seq }) };
}

/** A finding with the outcome of the last decision that holds, null while it is open. */
export interface ResolvedFinding extends Finding {
  readonly resolution: string | null;
}

/** Every finding that the filter means, whole, page after page. */
export async function* eachFindingPage(store: Store, filter: FindingFilter = {}): AsyncGenerator<readonly ResolvedFinding[]> {
  for (let cursor: string | null = null; ; ) {
    const rows: readonly (Prisma.FindingGetPayload<{ select: typeof findingSelect }> & { seq: number; newestKey: string })[] = await store.finding.findMany({
      where: { AND: [findingWhere(filter), afterCursor(cursor)] },
      orderBy: [{ newestKey: "desc" }, { seq: "desc" }],
      take: MAX_PAGE,
      select: { ...findingSelect, seq: true, newestKey: true },
    });
    if (rows.length > 0) yield rows.map((row) => ({ ...toFinding(row), resolution: row.resolution }));
    const last = rows.at(-1);
    if (rows.length < MAX_PAGE || last === undefined) return;
    cursor = toCursor({ value: last.newestKey, seq: last.seq });
  }
}

/** A finding by its id, also one that no longer holds. Throws `not_found`. */
export async function getFinding(store: Store, id: string): Promise<StoredFinding> {
  const row = await store.finding.findUnique({
    where: { id },
    select: {
      ...findingSelect,
      isCurrent: true,
      members: { select: { claimId: true } },
      resolutions: { orderBy: { seq: "desc" }, select: { seq: true, outcome: true, claimId: true, note: true, actor: true, createdAt: true } },
    },
  });
  if (row === null) throw new UserError("not_found", `There is no finding ${id}. The list of conflicts shows what there is.`);
  const ids = [...new Set(row.members.map((member) => member.claimId))];
  return {
    finding: toFinding(row),
    isCurrent: row.isCurrent,
    resolution: row.resolution,
    claims: await loadMembers(store, ids),
    resolutions: row.resolutions.map(({ seq, createdAt, outcome, claimId, note, actor }) => ({ seq, at: createdAt.toISOString(), outcome, claim: claimId, note, actor })),
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
  return store.finding.count({ where: findingWhere(filter) });
}

export type FindingFacet = "verdict" | "cause" | "kind" | "indicator" | "pair" | "year";

/** How many findings each value of a facet would leave, under all the other filters. */
export async function countFindingFacet(store: Store, facet: FindingFacet, filter: FindingFilter = {}): Promise<readonly FacetValue[]> {
  const others: FindingFilter = facet === "year" ? { ...filter, from: null, to: null } : { ...filter, [facet]: null };
  const rows = await store.finding.groupBy({ by: [facet], where: findingWhere(others), _count: { _all: true } });
  return rows
    .flatMap((row) => {
      const value = row[facet];
      return value === null || value === undefined || value === "" ? [] : [{ value: String(value), count: row._count._all }];
    })
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

function findingWhere({ view, verdict, cause, kind, indicator, pair, from, to, decision, document }: FindingFilter): Prisma.FindingWhereInput {
  return {
    isCurrent: true,
    ...(view === "alerts" ? { conflict: true } : {}),
    ...(view === "told" ? { conflict: false, OR: [{ verdict: { not: "agreement" } }, { cause: { not: null } }] } : {}),
    verdict: verdict ?? undefined,
    cause: cause ?? undefined,
    kind: kind ?? undefined,
    indicator: indicator == null || indicator.length === 0 ? undefined : { in: [...indicator] },
    pair: pair ?? undefined,
    year: from == null && to == null ? undefined : { gte: from ?? undefined, lte: to ?? undefined },
    resolution: decision == null ? undefined : decision === "open" ? null : { not: null },
    members: document == null ? undefined : { some: { claim: { documentId: document } } },
  };
}

function afterCursor(cursor: string | null): Prisma.FindingWhereInput {
  if (cursor === null) return {};
  const { value, seq } = parseCursor(cursor);
  const key = String(value);
  return { newestKey: { lte: key }, OR: [{ newestKey: { lt: key } }, { seq: { lt: seq } }] };
}
