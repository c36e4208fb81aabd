import type { ClaimView, DocumentDetail, DocumentRow } from "@/lib/domain/view";
import { UserError } from "@/lib/domain/errors";
import { listAudit } from "./audit";
import type { AuditRecord } from "./audit";
import { claimViewSelect, toClaimView } from "./claim-row";
import type { Store } from "./client";
import { documentRefSelect, toDocumentRef, toProblems } from "./document-row";
import type { FacetValue } from "./facet";
import type { Prisma } from "./generated/client";
import { clampLimit, parseCursor, toCursor } from "./keyset";
import type { Page } from "./keyset";

/** Which documents are meant; deleted ones never are. */
export interface DocumentFilter {
  /** Words of the title or the publisher. */
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
  readonly note: string | null;
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
  const rows = await store.document.findMany({
    where: { AND: [documentWhere(filter), afterCursor(sort, cursor ?? null)] },
    orderBy: sort === "added" ? [{ seq: "desc" }] : [{ publishedKey: "desc" }, { seq: "desc" }],
    take: size + 1,
    select: { ...documentRefSelect, seq: true, publishedKey: true, retrievedAt: true, createdAt: true, problems: true, claimCount: true },
  });
  const shown = rows.slice(0, size);
  const conflicts = await countConflicts(store, shown.map((row) => row.id));
  const last = rows.length > size ? shown.at(-1) : undefined;
  return {
    rows: shown.map((row) => ({
      ...toDocumentRef(row),
      retrievedAt: row.retrievedAt ?? row.createdAt.toISOString().slice(0, 10),
      claims: row.claimCount,
      conflicts: conflicts.get(row.id) ?? 0,
      problems: toProblems(row.problems),
    })),
    nextCursor: last === undefined ? null : toCursor({ value: sort === "added" ? last.seq : last.publishedKey, seq: last.seq }),
  };
}

/** A document by its id, also a deleted one, so that it can be brought back. Throws `not_found`. */
export async function getDocument(store: Store, id: string): Promise<StoredDocument> {
  const row = await store.document.findUnique({
    where: { id },
    select: { ...documentRefSelect, text: true, retrievedAt: true, createdAt: true, problems: true, note: true, origin: true, titleBasis: true, extractorVersion: true, deletedAt: true },
  });
  if (row === null) throw new UserError("not_found", `There is no document ${id}. The list of documents shows what there is.`);
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
    note: row.note,
    origin: row.origin,
    titleBasis: row.titleBasis === "inferred" ? "inferred" : "stated",
    extractorVersion: row.extractorVersion,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    history: await listAudit(store, "document", id),
  };
}

export async function countDocuments(store: Store, filter: DocumentFilter = {}): Promise<number> {
  return store.document.count({ where: documentWhere(filter) });
}

/** Publishers, languages and date bases with their numbers of documents, most first. */
export async function countDocumentFacets(store: Store, filter: DocumentFilter = {}): Promise<Readonly<Record<"publisher" | "lang" | "basis", readonly FacetValue[]>>> {
  const [publisher, lang, basis] = await Promise.all([
    store.document.groupBy({ by: ["publisher"], where: documentWhere({ ...filter, publisher: null }), _count: { _all: true } }),
    store.document.groupBy({ by: ["lang"], where: documentWhere({ ...filter, lang: null }), _count: { _all: true } }),
    store.document.groupBy({ by: ["publishedAtBasis"], where: documentWhere({ ...filter, basis: null }), _count: { _all: true } }),
  ]);
  return {
    publisher: toFacetValues(publisher.map((row) => [row.publisher, row._count._all])),
    lang: toFacetValues(lang.map((row) => [row.lang, row._count._all])),
    basis: toFacetValues(basis.map((row) => [row.publishedAtBasis, row._count._all])),
  };
}

function toFacetValues(counts: readonly (readonly [string | null, number])[]): readonly FacetValue[] {
  return counts
    .flatMap(([value, count]) => (value === null || value === "" ? [] : [{ value, count }]))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function documentWhere({ q, publisher, lang, digest, basis }: DocumentFilter): Prisma.DocumentWhereInput {
  const words = (q ?? "").split(/\s+/u).filter((word) => word !== "");
  return {
    deletedAt: null,
    AND: words.map((word) => ({ OR: [{ title: { contains: word } }, { publisher: { contains: word } }] })),
    publisher: publisher == null || publisher.length === 0 ? undefined : { in: [...publisher] },
    lang: lang ?? undefined,
    isDigest: digest == null ? undefined : digest === "only",
    publishedAtBasis: basis ?? undefined,
  };
}

function afterCursor(sort: DocumentSort, cursor: string | null): Prisma.DocumentWhereInput {
  if (cursor === null) return {};
  const { value, seq } = parseCursor(cursor);
  if (sort === "added") return { seq: { lt: seq } };
  const key = String(value);
  return { publishedKey: { lte: key }, OR: [{ publishedKey: { lt: key } }, { seq: { lt: seq } }] };
}

/** Number of conflicts that the claims of each document take part in. */
async function countConflicts(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const members = await store.findingMember.findMany({
    where: { claim: { documentId: { in: [...ids] } }, finding: { isCurrent: true, conflict: true } },
    select: { findingId: true, claim: { select: { documentId: true } } },
  });
  const findings = new Map<string, Set<string>>();
  for (const { findingId, claim } of members) findings.set(claim.documentId, (findings.get(claim.documentId) ?? new Set()).add(findingId));
  return new Map([...findings].map(([id, set]) => [id, set.size]));
}
