import "server-only";
import { cache } from "react";
import { LANGUAGES } from "@/lib/domain/document";
import { UserError } from "@/lib/domain/errors";
import { DOCUMENT_EVENTS, type ClaimView, type DocumentEvent, type DocumentRef, type DocumentRow, type FacetCount, type HistoryEntry, type Labelled } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import { getMessages } from "@/lib/i18n/messages";
import type { DocumentListParams } from "@/lib/params/documents-list";
import { findSearchLimit } from "@/lib/store/search-limit";
import { listSameOrigin } from "@/lib/store/same-origin";
import { countDocumentFacets, getDocument, listDocuments, type StoredDocument } from "@/lib/store/document";
import { listFrom } from "./claims";
import { labelFacet, labelLanguage, withLabel } from "./labels";
import { withVoices } from "./names";
import { pageStore } from "./store";
import { claimInLanguage } from "./tell";

const PAGE_SIZE = 50;
export type DocumentFacets = Readonly<Record<"publisher" | "lang" | "basis" | "digest", readonly FacetCount[]>>;

/** One page of the list of documents. */
export interface DocumentsPage {
  readonly documents: readonly DocumentRow[];
  readonly next: string | null;
  readonly total: number;
  /** How many hits of a search are listed, where there are more; else null. */
  readonly newestHits: number | null;
  readonly facets: DocumentFacets;
  readonly isCursorValid: boolean;
}

/** The documents that the address means, newest first, with the counts of every facet. */
export async function getDocumentsPage(params: DocumentListParams, locale: Locale): Promise<DocumentsPage> {
  const store = await pageStore();
  const { after, ...filter } = params;
  const [{ page, isCursorValid }, { total, facets: counts }, newestHits] = await Promise.all([
    listFrom(after, (cursor) => listDocuments(store, { filter, cursor, limit: PAGE_SIZE })),
    countDocumentFacets(store, filter),
    findSearchLimit(store, "DocumentSearch", filter.q),
  ]);
  const { documents } = getMessages(locale);
  return {
    documents: page.rows,
    next: page.nextCursor,
    total,
    newestHits,
    isCursorValid,
    facets: {
      publisher: labelFacet(counts.publisher, (value) => value),
      lang: labelFacet(counts.lang.filter(({ value }) => LANGUAGES.some((known) => known === value)), (value) => labelLanguage(value, locale)),
      basis: labelFacet(counts.basis, (value) => documents.basis[value as StoredDocument["publishedAtBasis"]] ?? value),
      digest: labelFacet(counts.digest, (value) => (value === "only" ? documents.digestYes : documents.digestNo)),
    },
  };
}

/** A document with its text, its claims and what was done to it, newest first. */
export interface DocumentPage extends Omit<StoredDocument, "claims" | "history"> {
  readonly claims: readonly Labelled<ClaimView>[];
  readonly history: readonly HistoryEntry<DocumentEvent>[];
  /** Other texts that the comparison takes for the same source, because they repeat its words or name it. */
  readonly sameOrigin: readonly DocumentRef[];
}

/** Fields of an edit that a person would know by name. */
const EDITABLE = ["title", "publishedAt", "publisher", "url"];

function toHistoryEntry({ at, action, actor, detail }: StoredDocument["history"][number], index: number): readonly HistoryEntry<DocumentEvent>[] {
  const event = DOCUMENT_EVENTS.find((known) => `document.${known}` === action);
  if (event === undefined) return [];
  const before = typeof detail["before"] === "object" ? (detail["before"] as Readonly<Record<string, unknown>> | null) : null;
  const changes = event === "update" ? EDITABLE.flatMap((field) => (field in detail ? [{ field, before: toText(before?.[field]), after: toText(detail[field]) }] : [])).filter((change) => change.before !== change.after) : [];
  return [{ id: `${at} ${index}`, action: event, actor, at, note: null, changes }];
}

function toText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** A document with its text and its claims for its own page; null where there is none of that id. */
export const findDocumentPage = cache(async (id: string, locale: Locale): Promise<DocumentPage | null> => {
  const store = await pageStore();
  try {
    const document = await getDocument(store, id);
    return { ...document, claims: withVoices(document.claims, locale).map((claim) => withLabel(claimInLanguage(claim, locale), locale)), history: document.history.flatMap(toHistoryEntry), sameOrigin: await listSameOrigin(store, id) };
  } catch (error) {
    if (error instanceof UserError && error.code === "not_found") return null;
    throw error;
  }
});
