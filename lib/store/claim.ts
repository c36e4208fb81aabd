import type { ClaimDetail, ClaimView } from "@/lib/domain/view";
import { UserError } from "@/lib/domain/errors";
import { loadClaims } from "./claim-load";
import { claimDetailSelect, toClaimDetail } from "./claim-row";
import type { ClaimFilter } from "./claim-where";
import type { Store, StoreTransaction } from "./client";
import { clampLimit, parseCursor, toCursor, toPosition } from "./keyset";
import type { Page } from "./keyset";
import { toClaimQuery } from "./tally/claim-query";
import type { ClaimKey } from "./tally/sources";
import { readTallies } from "./tally/tallies";

export const CLAIM_SORTS = ["published", "period", "value", "doubt", "added"] as const;
/** `published`: newest text first; `period`: latest first; `value`: largest first; `doubt`: least confident first; `added`: in the order of arrival. */
export type ClaimSort = (typeof CLAIM_SORTS)[number];

const ORDER: Readonly<Record<ClaimSort, { readonly key: ClaimKey | null; readonly isDescending: boolean }>> = {
  published: { key: "published", isDescending: true },
  period: { key: "period", isDescending: true },
  value: { key: "value", isDescending: true },
  doubt: { key: "doubt", isDescending: false },
  added: { key: null, isDescending: false },
};

export interface ClaimQuery {
  readonly filter?: ClaimFilter;
  readonly sort?: ClaimSort;
  /** Turns the sort's own direction round. */
  readonly isReversed?: boolean;
  readonly cursor?: string | null;
  /** Rows per page, at most 500. */
  readonly limit?: number;
}

/** One page of the claims that hold now. Its cost grows neither with the number of the page nor with how few rows the filter leaves. */
export async function listClaims(store: Store, { filter = {}, sort = "published", isReversed = false, cursor, limit }: ClaimQuery = {}): Promise<Page<ClaimView>> {
  const size = clampLimit(limit);
  const tallies = await readTallies(store);
  const { claims, database } = tallies;
  const { key, isDescending } = ORDER[sort];
  const after = cursor == null ? null : toPosition(parseCursor(cursor));
  const seqs = claims.list(toClaimQuery(tallies, filter), key, isDescending !== isReversed, size + 1, after);
  const shown = seqs.slice(0, size);
  const last = seqs.length > size ? shown.at(-1) : undefined;
  return { rows: loadClaims(database, shown), nextCursor: last === undefined ? null : toCursor({ value: claims.keyOf(last, key), seq: last }) };
}

/** A claim by its id, also one that a newer reading replaced. Throws `not_found`. */
export async function getClaim(store: Store, id: string): Promise<ClaimDetail> {
  const row = await store.claim.findUnique({ where: { id }, select: claimDetailSelect });
  if (row === null) throw new UserError("not_found", `There is no claim ${id}. It may have been typed wrong: claims are never deleted.`);
  return toClaimDetail(row);
}

/** Claims that stand for nothing now, with what took their place: why one is no longer shown. */
export async function findSuccessor(store: Store, id: string): Promise<string | null> {
  // Most claims count: they are found by their id alone, without a look for others that name them.
  const own = await store.claim.findUnique({ where: { id }, select: { state: true } });
  if (own?.state === "live") return null;
  const seen = new Set<string>();
  for (let next = [id]; next.length > 0 && seen.size < MOST_READINGS; ) {
    const rows = await store.claim.findMany({ where: { OR: [{ id: { in: next } }, { replacesId: { in: next } }] }, orderBy: { seq: "desc" }, select: { id: true, state: true, replacesId: true } });
    const live = rows.find((row) => row.state === "live");
    if (live !== undefined) return live.id;
    next.forEach((known) => seen.add(known));
    next = rows.flatMap((row) => [row.id, row.replacesId]).filter((found): found is string => found !== null && !seen.has(found));
  }
  return null;
}

/** Readings of one figure that are looked through for the one that counts. */
const MOST_READINGS = 50;

/** Ids of a claim and of the readings it replaced, newest first. */
export async function listReadingIds(store: StoreTransaction, claimId: string): Promise<readonly string[]> {
  const ids = [claimId];
  for (let id: string | null = claimId; id !== null && ids.length < 50; ) {
    const row: { replacesId: string | null } | null = await store.claim.findUnique({ where: { id }, select: { replacesId: true } });
    id = row?.replacesId ?? null;
    if (id !== null) ids.push(id);
  }
  return ids;
}

/** Number of the claims that the filter means; of a search, of its newest hits. */
export async function countClaims(store: Store, filter: ClaimFilter = {}): Promise<number> {
  const tallies = await readTallies(store);
  return tallies.claims.count(toClaimQuery(tallies, filter)).total;
}
