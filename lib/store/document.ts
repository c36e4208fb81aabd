import type { ReadingNote } from "@/lib/domain/document";
import type { ClaimView, DocumentDetail, DocumentRow } from "@/lib/domain/view";
import { UserError } from "@/lib/domain/errors";
import { listAudit } from "./audit";
import type { AuditRecord } from "./audit";
import { claimViewSelect, toClaimView } from "./claim-row";
import type { Store } from "./client";
import { documentRefSelect, toDocumentRef, toNotes, toProblems } from "./document-row";
import { listMostFrequent } from "./facet";
import type { FacetValue } from "./facet";
import { clampLimit, inOrder, parseCursor, toCursor, toPosition } from "./keyset";
import type { Page } from "./keyset";
import { toDocumentQuery } from "./tally/document-query";
import { readTallies } from "./tally/tallies";

/** Which documents are meant; deleted ones never are. */
export interface DocumentFilter {
  /** Words of the title or the publisher; each may be the beginning of one. */
  readonly q?: string | null;
  readonly publisher?: readonly string[] | null;
  readonly lang?: string | null;
  readonly digest?: "only" | "exclude" | null;
  readonly basis?: "stated" | "inferred" | "unknown" | null;
}

export const DOCUMENT_SORTS = ["published", "added"] as const;
export type DocumentSort = (typeof DOCUMENT_SORTS)[number];

export interface DocumentQuery {
  readonly filter?: DocumentFilter;
  /** `published`: newest date first, undated last; `added`: last added first. */
  readonly sort?: DocumentSort;
  readonly cursor?: string | null;
  readonly limit?: number;
}

/** A document with its text, its claims in the order of the text, and what happened to it. */
export interface StoredDocument extends DocumentDetail {
  readonly claims: readonly ClaimView[];
  /** What its file says besides, and what was done to read it. */
  readonly notes: readonly ReadingNote[];
  /** File name it was read from, or `paste`. */
  readonly origin: string | null;
  readonly titleBasis: "stated" | "inferred";
  readonly extractorVersion: string;
  /** ISO moment of its deletion, null while it counts. */
  readonly deletedAt: string | null;
  readonly history: readonly AuditRecord[];
}

/** One page of documents, newest first. */
export async function listDocuments(store: Store, { filter = {}, sort = "published", cursor, limit }: DocumentQuery = {}): Promise<Page<DocumentRow>> {
  const size = clampLimit(limit);
  const tallies = await readTallies(store);
  const { documents } = tallies;
  const key = sort === "added" ? null : "published";
  const seqs = documents.list(toDocumentQuery(tallies, filter), key, true, size + 1, cursor == null ? null : toPosition(parseCursor(cursor)));
  const found = await store.document.findMany({
    where: { seq: { in: seqs.slice(0, size) } },
    select: { ...documentRefSelect, seq: true, retrievedAt: true, createdAt: true, problems: true, claimCount: true },
  });
  const shown = inOrder(found, seqs.slice(0, size));
  const last = seqs.length > size ? shown.at(-1) : undefined;
  const conflicts = await countConflicts(store, shown.map((row) => row.id));
  return {
    rows: shown.map((row) => ({
      ...toDocumentRef(row),
      retrievedAt: row.retrievedAt ?? row.createdAt.toISOString().slice(0, 10),
      claims: row.claimCount,
      conflicts: conflicts.get(row.id) ?? 0,
      problems: toProblems(row.problems),
    })),
    nextCursor: last === undefined ? null : toCursor({ value: documents.keyOf(last.seq, key), seq: last.seq }),
  };
}

/** A document by its id, also a deleted one, so that it can be brought back. Throws `not_found`. */
export async function getDocument(store: Store, id: string): Promise<StoredDocument> {
  const row = await store.document.findUnique({
    where: { id },
    select: { ...documentRefSelect, text: true, retrievedAt: true, createdAt: true, problems: true, note: true, origin: true, titleBasis: true, extractorVersion: true, deletedAt: true },
  });
  if (row === null) throw new UserError("not_found", `There is no document ${id}. The list of documents shows what there is.`, { reason: "no_document" });
  const claims = await store.claim.findMany({
    where: { documentId: id, state: row.deletedAt === null ? "live" : "withdrawn" },
    orderBy: [{ start: "asc" }, { seq: "asc" }],
    select: claimViewSelect,
  });
  return {
    ...toDocumentRef(row),
    text: row.text,
    sha256: row.sha256,
    retrievedAt: row.retrievedAt ?? row.createdAt.toISOString().slice(0, 10),
    problems: toProblems(row.problems),
    claims: claims.map(toClaimView),
    notes: toNotes(row.note),
    origin: row.origin,
    titleBasis: row.titleBasis === "inferred" ? "inferred" : "stated",
    extractorVersion: row.extractorVersion,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    history: await listAudit(store, "document", id),
  };
}

/** The text of a document. Throws `not_found`. */
export async function getDocumentText(store: Store, id: string): Promise<string> {
  const row = await store.document.findUnique({ where: { id }, select: { text: true } });
  if (row === null) throw new UserError("not_found", `There is no document ${id}. The list of documents shows what there is.`, { reason: "no_document" });
  return row.text;
}

/** Documents there are or were, deleted ones too; of them `own` are no digests. */
export async function countEverStored(store: Store): Promise<{ readonly all: number; readonly own: number }> {
  const [all, own] = await Promise.all([store.document.count(), store.document.count({ where: { isDigest: false } })]);
  return { all, own };
}

export async function countDocuments(store: Store, filter: DocumentFilter = {}): Promise<number> {
  const tallies = await readTallies(store);
  return tallies.documents.count(toDocumentQuery(tallies, filter)).total;
}

export const DOCUMENT_FACETS = ["publisher", "lang", "basis", "digest"] as const;
export type DocumentFacet = (typeof DOCUMENT_FACETS)[number];

/** How many documents the filter means, and how many each value of each facet would leave under all the other filters. */
export async function countDocumentFacets(store: Store, filter: DocumentFilter = {}): Promise<{ readonly total: number; readonly facets: Readonly<Record<DocumentFacet, readonly FacetValue[]>> }> {
  const tallies = await readTallies(store);
  const { total, words } = tallies.documents.count(toDocumentQuery(tallies, filter), DOCUMENT_FACETS);
  const facets = Object.fromEntries(DOCUMENT_FACETS.map((facet): readonly [string, readonly FacetValue[]] => [facet, listMostFrequent(words.get(facet) ?? new Map())]));
  return { total, facets: facets as Record<DocumentFacet, readonly FacetValue[]> };
}

/** Number of conflicts that claims of each document are on a side of. */
async function countConflicts(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await store.$queryRaw<{ readonly id: string; readonly count: number | bigint }[]>`
    SELECT c."documentId" AS "id", count(DISTINCT f."id") AS "count"
    FROM json_each(${JSON.stringify(ids)}) j JOIN "Claim" c ON c."documentId" = j.value
    JOIN "FindingMember" m ON m."claimId" = c."id" JOIN "Finding" f ON f."id" = m."findingId"
    WHERE f."isCurrent" = ${true} AND f."conflict" = ${true} AND m."cluster" >= 0 GROUP BY c."documentId"`;
  return new Map(rows.map((row) => [row.id, Number(row.count)]));
}
