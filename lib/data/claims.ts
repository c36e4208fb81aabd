import "server-only";
import { cache } from "react";
import type { Evidence, Measure } from "@/lib/domain/claim";
import { UserError } from "@/lib/domain/errors";
import type { ClaimDetail, ClaimStatus, ClaimView, FacetCount, HistoryEntry, Labelled, Paragraph, SeriesPage } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import { getMessages } from "@/lib/i18n/messages";
import type { ClaimListParams } from "@/lib/params/claims-list";
import type { AgreementFilter, ForecastFilter } from "@/lib/params/filters";
import { findSuccessor, getClaim, listClaims } from "@/lib/store/claim";
import { getDocumentText } from "@/lib/store/document";
import { countClaimFacets, type Facet } from "@/lib/store/facet";
import { listFindingsAround, listInferredSeries } from "@/lib/store/finding";
import type { Page } from "@/lib/store/keyset";
import { findSearchLimit } from "@/lib/store/search-limit";
import { listReviews, type ReviewRecord } from "@/lib/store/review";
import { labelFacet, labelIndicator, labelLanguage, labelPair, mergeFacet, withLabel } from "./labels";
import { cutParagraph } from "./paragraph";
import { readSeriesPage } from "./series";
import { remember } from "./remember";
import { nameVoice, withVoices } from "./names";
import { pageStore } from "./store";
import { claimInLanguage, detailInLanguage } from "./tell";

const PAGE_SIZE = 50;
const TABLE_FACETS = ["indicator", "measure", "pair", "year", "publisher", "speaker", "lang", "status", "agreement", "forecast"] as const satisfies readonly Facet[];
export type ClaimFacets = Readonly<Record<(typeof TABLE_FACETS)[number], readonly FacetCount[]>>;

/** One page of the claims table. */
export interface ClaimsPage {
  readonly claims: readonly Labelled<ClaimView>[];
  readonly next: string | null;
  readonly total: number;
  /** How many hits of a search are listed, where there are more; else null. */
  readonly newestHits: number | null;
  readonly facets: ClaimFacets;
  /** False where the address names a row to go on from that cannot be read: then this is the first page. */
  readonly isCursorValid: boolean;
}

/** Like `list`, but from the first page where the cursor is not one of ours. */
export async function listFrom<T>(cursor: string | null, list: (cursor: string | null) => Promise<Page<T>>): Promise<{ readonly page: Page<T>; readonly isCursorValid: boolean }> {
  try {
    return { page: await list(cursor), isCursorValid: true };
  } catch (error) {
    if (cursor !== null && error instanceof UserError && error.code === "bad_request") return { page: await list(null), isCursorValid: false };
    throw error;
  }
}

/** The claims that the address means, with the counts of every facet under the other filters. */
export async function getClaimsPage(params: ClaimListParams, locale: Locale): Promise<ClaimsPage> {
  const store = await pageStore();
  const { sort, after, ...filter } = params;
  const [{ page, isCursorValid }, { total, facets: counts }, newestHits] = await Promise.all([
    listFrom(after, (cursor) => listClaims(store, { filter, sort, cursor, limit: PAGE_SIZE })),
    remember(store, `claims ${JSON.stringify(filter)}`, () => countClaimFacets(store, TABLE_FACETS, filter)),
    findSearchLimit(store, "ClaimSearch", filter.q),
  ]);
  const { terms, claims } = getMessages(locale);
  return {
    claims: withVoices(page.rows, locale).map((claim) => withLabel(claimInLanguage(claim, locale), locale)),
    next: page.nextCursor,
    total,
    newestHits,
    isCursorValid,
    facets: {
      indicator: labelFacet(counts.indicator, (value) => labelIndicator(value, locale)),
      measure: labelFacet(counts.measure, (value) => terms.measure[value as Measure] ?? value),
      pair: labelFacet(counts.pair, (value) => labelPair(value, locale)),
      year: labelFacet(counts.year.toReversed(), (value) => value),
      publisher: labelFacet(counts.publisher, (value) => value),
      speaker: mergeFacet(counts.speaker, (value) => nameVoice(value, locale)),
      lang: labelFacet(counts.lang, (value) => labelLanguage(value, locale)),
      status: labelFacet(counts.status, (value) => claims.status[value as ClaimStatus] ?? value),
      agreement: labelFacet(counts.agreement, (value) => terms.status[value as AgreementFilter] ?? value).filter(({ count }) => count > 0),
      forecast: labelFacet(counts.forecast, (value) => claims.forecast[value as ForecastFilter] ?? value).filter(({ count }) => count > 0),
    },
  };
}

/** A claim for its own page. */
export interface ClaimPage {
  readonly claim: Labelled<ClaimDetail>;
  /** Each part of the reading with the words it came from; null where no words were. */
  readonly evidence: readonly (Evidence & { readonly words: string | null })[];
  /** The text around the sentence, with its offset. */
  readonly context: Paragraph;
  /** Newest first. */
  readonly history: readonly HistoryEntry<ClaimStatus>[];
  /** Series that the arithmetic suggests, by the names of its findings. */
  readonly inferredSeries: readonly string[];
  readonly series: SeriesPage;
  /** Ids of conflicts that it is on no side of, but enters the arithmetic of or fits several sides of. */
  readonly around: readonly string[];
  /** Id of the newer reading where one took this one's place. */
  readonly successor: string | null;
}

/** A claim with its words, its evidence and what people decided of it; null where there is none of that id. */
export const findClaimPage = cache(async (id: string, locale: Locale): Promise<ClaimPage | null> => {
  const store = await pageStore();
  try {
    const [claim, successor, reviews, inferredSeries, series, around] = await Promise.all([getClaim(store, id), findSuccessor(store, id), listReviews(store, id), listInferredSeries(store, id), readSeriesPage([id]), listFindingsAround(store, id)]);
    const text = await getDocumentText(store, claim.document.id);
    const [told = claim] = withVoices([detailInLanguage(claim, locale)], locale);
    return {
      claim: withLabel(told, locale),
      evidence: told.evidence.map((item) => ({ ...item, words: item.span === null ? null : text.slice(item.span.start, item.span.end) })),
      context: cutParagraph(text, claim.sentence),
      history: reviews.map(toHistoryEntry),
      inferredSeries,
      series,
      around: around.map(({ id: finding }) => finding),
      successor,
    };
  } catch (error) {
    if (error instanceof UserError && error.code === "not_found") return null;
    throw error;
  }
});

function toHistoryEntry({ at, decision, correction, before, note, actor }: ReviewRecord, index: number): HistoryEntry<ClaimStatus> {
  const changes = Object.entries(correction ?? {}).map(([field, after]) => ({ field, before: toText(before?.[field]), after: toText(after) }));
  return { id: `${at} ${index}`, action: decision, actor, at, note, changes };
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? String((value as { readonly label?: unknown }).label ?? JSON.stringify(value)) : String(value);
}
