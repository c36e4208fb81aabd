import "server-only";
import { UserError } from "@/lib/domain/errors";
import type { ClaimInText, ClaimView, DocumentRow, FindingRow } from "@/lib/domain/view";
import { formatPair, formatPeriodLabel } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { getMessages } from "@/lib/i18n/messages";
import type { loadClaimApi, loadDocumentApi, loadFindingApi, loadIndicatorApi } from "@/lib/params/api";
import { getClaim, listClaims } from "@/lib/store/claim";
import { getDocument, getDocumentText, listDocuments, type StoredDocument } from "@/lib/store/document";
import { getFinding, listFindings, listNewestAlerts, type StoredFinding } from "@/lib/store/finding";
import type { Page } from "@/lib/store/keyset";
import { listIndicatorSummaries, type IndicatorSummary } from "@/lib/store/overview";
import { labelIndicator } from "./labels";
import { cutParagraph } from "./paragraph";
import { pageStore } from "./store";
import { claimInLanguage, detailInLanguage, findingInLanguage, refInLanguage } from "./tell";

const PAGE = 100;
const MOST_PAIRS = 50;

/** One page of claims for programs; the page's own length and cursor come with the filters. */
export async function listApiClaims({ sort, after, limit, ...filter }: Awaited<ReturnType<typeof loadClaimApi>>, locale: Locale): Promise<Page<ClaimView>> {
  const { rows, nextCursor } = await listClaims(await pageStore(), { filter, sort, cursor: after, limit: limit ?? PAGE });
  return { rows: rows.map((claim) => claimInLanguage(claim, locale)), nextCursor };
}

/** One page of findings for programs. */
export async function listApiFindings({ after, limit, ...filter }: Awaited<ReturnType<typeof loadFindingApi>>, locale: Locale): Promise<Page<Omit<FindingRow, "told">>> {
  const { rows, nextCursor } = await listFindings(await pageStore(), { filter, cursor: after, limit: limit ?? PAGE });
  return { rows: rows.map((finding) => refInLanguage(finding, locale)), nextCursor };
}

/** One page of documents for programs, without their texts. */
export async function listApiDocuments({ after, limit, ...filter }: Awaited<ReturnType<typeof loadDocumentApi>>): Promise<Page<DocumentRow>> {
  return listDocuments(await pageStore(), { filter, cursor: after, limit: limit ?? PAGE });
}

/** A claim with how it was read and the text around it. Throws `not_found`. */
export async function getApiClaim(id: string, locale: Locale): Promise<ClaimInText> {
  const store = await pageStore();
  const claim = await getClaim(store, id);
  const text = await getDocumentText(store, claim.document.id);
  return { ...detailInLanguage(claim, locale), paragraph: cutParagraph(text, claim.sentence) };
}

/** A finding with its claims and its decisions. Throws `not_found`. */
export async function getApiFinding(id: string, locale: Locale): Promise<StoredFinding> {
  const stored = await getFinding(await pageStore(), id);
  return { ...stored, finding: findingInLanguage(stored.finding, locale), claims: stored.claims.map((claim) => claimInLanguage(claim, locale)) };
}

/** A document with its text and its claims. Throws `not_found`, also for one that was deleted. */
export async function getApiDocument(id: string, locale: Locale): Promise<StoredDocument> {
  const document = await getDocument(await pageStore(), id);
  if (document.deletedAt !== null) throw new UserError("not_found", `The document ${id} was deleted on ${document.deletedAt.slice(0, 10)}.`);
  return { ...document, claims: document.claims.map((claim) => claimInLanguage(claim, locale)) };
}

/** One page of the indicators that the store holds figures of, most figures first, with their English names and their pairs with the most figures. */
export async function listApiIndicators({ after, limit }: Awaited<ReturnType<typeof loadIndicatorApi>>): Promise<Page<IndicatorSummary & { readonly label: string }>> {
  const summaries = await listIndicatorSummaries(await pageStore());
  const size = limit ?? PAGE;
  // The cursor is the code of the last one shown: its place may have changed since, it still has one.
  const start = after === null ? 0 : summaries.findIndex((summary) => summary.indicator === after) + 1;
  if (after !== null && start === 0) throw new UserError("bad_request", "This address of a page of the list is not valid. Go back to the first page.");
  const shown = summaries.slice(start, start + size);
  return {
    rows: shown.map((summary) => ({ ...summary, pairs: summary.pairs.slice(0, MOST_PAIRS), label: labelIndicator(summary.indicator, "en") })),
    nextCursor: start + size < summaries.length ? (shown.at(-1)?.indicator ?? null) : null,
  };
}

/** A conflict as an entry of a feed. */
export interface NewConflict {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** ISO moment at which the comparison found it: an old text that was added today makes news today. */
  readonly foundAt: string;
}

/** The alerts that were found last, for a feed. */
export async function listNewConflicts(limit: number): Promise<readonly NewConflict[]> {
  const rows = await listNewestAlerts(await pageStore(), limit);
  return rows.map(({ id, cell, explanation, foundAt }) => {
    const name = cell.measure === "level" ? labelIndicator(cell.indicator, "en") : `${labelIndicator(cell.indicator, "en")} (${getMessages("en").terms.measure[cell.measure].toLowerCase()})`;
    const about = [name, cell.pair.length === 0 ? null : formatPair(cell.pair, "en"), cell.period === null ? null : formatPeriodLabel(cell.period, "en")];
    return { id, title: about.filter((part) => part !== null).join(", "), summary: explanation, foundAt };
  });
}
