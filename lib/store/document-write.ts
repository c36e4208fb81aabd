import { createHash } from "node:crypto";
import type { DateBasis, Language, Problem, ReadingNote } from "@/lib/domain/document";
import type { StoreTransaction } from "./client";
import { toDateBasis, toLanguage, toProblems } from "./document-row";
import { fromJson, toJson } from "./json";

/** What is known of a text beside its words. */
export interface DocumentFields {
  readonly title: string;
  readonly titleBasis: "stated" | "inferred";
  readonly publisher: string | null;
  readonly url: string | null;
  readonly lang: Language | null;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: DateBasis;
}

/** What a person or the file said of it; null where neither did and the text must tell. */
export interface GivenFields {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: DateBasis;
  readonly lang: Language | null;
}

export interface NewDocument extends DocumentFields {
  readonly given: GivenFields;
  readonly text: string;
  readonly retrievedAt: string | null;
  readonly isDigest: boolean;
  readonly notes: readonly ReadingNote[];
  readonly origin: string | null;
}

/** What the extractor made of a document. */
export interface ReadingFields {
  readonly extractorVersion: string;
  readonly problems: readonly Problem[];
  readonly claimCount: number;
}

/** A document as a newer reading needs it. */
export interface ReadableDocument extends DocumentFields {
  readonly id: string;
  readonly given: GivenFields;
  readonly text: string;
  readonly isDeleted: boolean;
}

/** SHA-256 of a text as UTF-8, in hex: what makes two texts the same. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The document with exactly this text, if there is one. */
export async function findDocumentBySha(transaction: StoreTransaction, sha256: string): Promise<{ readonly id: string; readonly title: string; readonly isDeleted: boolean; readonly claimCount: number } | null> {
  const row = await transaction.document.findUnique({ where: { sha256 }, select: { id: true, title: true, deletedAt: true, claimCount: true } });
  return row === null ? null : { id: row.id, title: row.title, isDeleted: row.deletedAt !== null, claimCount: row.claimCount };
}

/** What a document came to: its name, its date and how many figures of what it has. */
export interface DocumentSummary {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly problems: readonly Problem[];
  /** Codes of what was counted, most figures first. */
  readonly indicators: readonly { readonly code: string; readonly count: number }[];
}

export async function getDocumentSummary(transaction: StoreTransaction, id: string): Promise<DocumentSummary> {
  const row = await transaction.document.findUniqueOrThrow({ where: { id }, select: { title: true, publishedAt: true, problems: true } });
  const counts = await transaction.claim.groupBy({ by: ["indicator"], where: { documentId: id, state: "live" }, _count: { _all: true } });
  return {
    title: row.title,
    publishedAt: row.publishedAt,
    problems: toProblems(row.problems),
    indicators: counts
      .map(({ indicator, _count }) => ({ code: indicator, count: _count._all }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  };
}

/** A short id for a new text: the first 12 hex digits of its SHA-256, more where another text has them already. */
export async function pickDocumentId(transaction: StoreTransaction, sha256: string): Promise<string> {
  for (const length of [12, 20, 32]) {
    const id = sha256.slice(0, length);
    if ((await transaction.document.findUnique({ where: { id }, select: { id: true } })) === null) return id;
  }
  return sha256;
}

export async function insertDocument(transaction: StoreTransaction, id: string, sha256: string, document: NewDocument, reading: ReadingFields): Promise<void> {
  const { text, retrievedAt, isDigest, notes, origin, given, ...fields } = document;
  await transaction.document.create({
    data: { id, sha256, text, retrievedAt, isDigest, note: notes.length === 0 ? null : toJson(notes), origin, given: toJson(given), ...fields, publishedKey: fields.publishedAt ?? "", ...toReadingColumns(reading) },
    select: { seq: true },
  });
}

export async function findReadableDocument(transaction: StoreTransaction, id: string): Promise<ReadableDocument | null> {
  const row = await transaction.document.findUnique({
    where: { id },
    select: { id: true, text: true, title: true, titleBasis: true, publisher: true, url: true, lang: true, publishedAt: true, publishedAtBasis: true, deletedAt: true, given: true },
  });
  if (row === null) return null;
  const { deletedAt, titleBasis, lang, publishedAtBasis, given, ...rest } = row;
  return { ...rest, given: fromJson<GivenFields>(given), titleBasis: titleBasis === "inferred" ? "inferred" : "stated", lang: toLanguage(lang), publishedAtBasis: toDateBasis(publishedAtBasis), isDeleted: deletedAt !== null };
}

/** Ids of the documents that another version of the extractor read, in order of arrival. */
export async function listDocumentsNotReadBy(transaction: StoreTransaction, extractorVersion: string | null): Promise<readonly string[]> {
  const rows = await transaction.document.findMany({
    where: extractorVersion === null ? {} : { extractorVersion: { not: extractorVersion } },
    orderBy: { seq: "asc" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

export async function updateDocumentFields(transaction: StoreTransaction, id: string, fields: DocumentFields, given: GivenFields): Promise<void> {
  await transaction.document.update({ where: { id }, data: { ...fields, given: toJson(given), publishedKey: fields.publishedAt ?? "" }, select: { seq: true } });
}

export async function updateReading(transaction: StoreTransaction, id: string, reading: ReadingFields): Promise<void> {
  await transaction.document.update({ where: { id }, data: toReadingColumns(reading), select: { seq: true } });
}

export async function setDocumentDeleted(transaction: StoreTransaction, id: string, deletedAt: Date | null): Promise<void> {
  await transaction.document.update({ where: { id }, data: { deletedAt }, select: { seq: true } });
}

function toReadingColumns({ extractorVersion, problems, claimCount }: ReadingFields) {
  return { extractorVersion, problems: toJson(problems), claimCount };
}
