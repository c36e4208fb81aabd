import type { DateBasis, Language, Problem, ReadingNote } from "@/lib/domain/document";
import { LANGUAGES } from "@/lib/domain/document";
import type { DocumentRef } from "@/lib/domain/view";
import type { Prisma } from "./generated/client";
import { fromJson } from "./json";

/** What names a document beside a figure. Never its text: pages of claims would carry megabytes. */
export const documentRefSelect = {
  id: true,
  title: true,
  publisher: true,
  url: true,
  lang: true,
  publishedAt: true,
  publishedAtBasis: true,
  isDigest: true,
  sha256: true,
} satisfies Prisma.DocumentSelect;

export type DocumentRefRow = Prisma.DocumentGetPayload<{ select: typeof documentRefSelect }>;

export function toDocumentRef(row: DocumentRefRow): DocumentRef {
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    lang: toLanguage(row.lang),
    publishedAt: row.publishedAt,
    publishedAtBasis: toDateBasis(row.publishedAtBasis),
    isDigest: row.isDigest,
    sha256: row.sha256,
  };
}

export function toLanguage(code: string | null): Language | null {
  return LANGUAGES.find((language) => language === code) ?? null;
}

export function toDateBasis(basis: string): DateBasis {
  return basis === "stated" || basis === "inferred" ? basis : "unknown";
}

export function toProblems(json: string): readonly Problem[] {
  return fromJson<Problem[]>(json);
}

/** Notes of a document; a store that an earlier version wrote has lines of words there. */
export function toNotes(column: string | null): readonly ReadingNote[] {
  if (column === null) return [];
  return column.startsWith("[{") ? fromJson<ReadingNote[]>(column) : column.split("\n").map((words) => ({ code: "said", values: { words } }));
}
