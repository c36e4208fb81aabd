import type { ClaimDetail, ClaimView } from "@/lib/domain/view";
import { UserError } from "@/lib/domain/errors";
import { claimDetailSelect, claimViewSelect, toClaimDetail, toClaimView } from "./claim-row";
import { claimWhere } from "./claim-where";
import type { ClaimFilter } from "./claim-where";
import type { Store, StoreTransaction } from "./client";
import { Prisma } from "./generated/client";
import { afterPosition, clampLimit, inOrder, parseCursor, toCursor } from "./keyset";
import type { Page } from "./keyset";

export const CLAIM_SORTS = ["published", "period", "value", "doubt", "added"] as const;
/** `published`: newest text first; `period`: latest first; `value`: largest first; `doubt`: least confident first; `added`: in the order of arrival. */
export type ClaimSort = (typeof CLAIM_SORTS)[number];

const ORDER: Readonly<Record<ClaimSort, { readonly column: Prisma.Sql; readonly isDescending: boolean }>> = {
  published: { column: Prisma.sql`c."publishedKey"`, isDescending: true },
  period: { column: Prisma.sql`c."periodKey"`, isDescending: true },
  value: { column: Prisma.sql`c."value"`, isDescending: true },
  doubt: { column: Prisma.sql`c."confidence"`, isDescending: false },
  added: { column: Prisma.sql`c."seq"`, isDescending: false },
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

/** One page of the claims that hold now. Its cost does not grow with the number of the page. */
export async function listClaims(store: Store, { filter = {}, sort = "published", isReversed = false, cursor, limit }: ClaimQuery = {}): Promise<Page<ClaimView>> {
  const size = clampLimit(limit);
  const keys = await selectKeys(store, claimWhere(filter), sort, isReversed, cursor ?? null, size + 1);
  const shown = keys.slice(0, size);
  const last = keys.length > size ? shown.at(-1) : undefined;
  return { rows: await loadClaims(store, shown.map((key) => key.seq)), nextCursor: last === undefined ? null : toCursor(last) };
}

/** A claim by its id, also one that a newer reading replaced. Throws `not_found`. */
export async function getClaim(store: Store, id: string): Promise<ClaimDetail> {
  const row = await store.claim.findUnique({ where: { id }, select: claimDetailSelect });
  if (row === null) throw new UserError("not_found", `There is no claim ${id}. It may have been typed wrong: claims are never deleted.`);
  return toClaimDetail(row);
}

/** Claims that stand for nothing now, with what took their place: why one is no longer shown. */
export async function findSuccessor(store: Store, id: string): Promise<string | null> {
  const row = await store.claim.findFirst({ where: { replacesId: id, state: "live" }, orderBy: { seq: "desc" }, select: { id: true } });
  return row?.id ?? null;
}

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

/** Number of the claims that the filter means. */
export async function countClaims(store: Store, filter: ClaimFilter = {}): Promise<number> {
  const [row] = await store.$queryRaw<{ readonly count: number | bigint }[]>`SELECT count(*) AS "count" FROM "Claim" c WHERE ${claimWhere(filter)}`;
  return Number(row?.count ?? 0);
}

interface Key {
  readonly seq: number;
  readonly value: string | number;
}

async function selectKeys(store: Store, where: Prisma.Sql, sort: ClaimSort, isReversed: boolean, cursor: string | null, limit: number): Promise<readonly Key[]> {
  const { column, isDescending: isUsuallyDescending } = ORDER[sort];
  const isDescending = isUsuallyDescending !== isReversed;
  const direction = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const after = cursor === null ? Prisma.empty : Prisma.sql`AND ${afterPosition(column, Prisma.sql`c."seq"`, parseCursor(cursor), isDescending)}`;
  const rows = await store.$queryRaw<{ readonly seq: number | bigint; readonly value: string | number | bigint }[]>`
    SELECT c."seq" AS "seq", ${column} AS "value" FROM "Claim" c
    WHERE ${where} ${after} ORDER BY ${column} ${direction}, c."seq" ${direction} LIMIT ${limit}`;
  return rows.map(({ seq, value }) => ({ seq: Number(seq), value: typeof value === "bigint" ? Number(value) : value }));
}

async function loadClaims(store: Store, seqs: readonly number[]): Promise<readonly ClaimView[]> {
  const rows = await store.claim.findMany({ where: { seq: { in: [...seqs] } }, select: { ...claimViewSelect, seq: true } });
  return inOrder(rows, seqs).map(toClaimView);
}
