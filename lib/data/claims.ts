import "server-only";
import type { Measure } from "@/lib/domain/claim";
import { UserError } from "@/lib/domain/errors";
import type { ClaimDetail, ClaimStatus, ClaimView, FacetCount, Labelled } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import { getMessages } from "@/lib/i18n/messages";
import type { ClaimListParams } from "@/lib/params/claims-list";
import type { AgreementFilter, ForecastFilter } from "@/lib/params/filters";
import { countClaims, findSuccessor, getClaim, listClaims } from "@/lib/store/claim";
import { countFacets, type Facet } from "@/lib/store/facet";
import type { Page } from "@/lib/store/keyset";
import { labelFacet, labelIndicator, labelLanguage, labelPair, withLabel } from "./labels";
import { pageStore } from "./store";

const PAGE_SIZE = 50;
const TABLE_FACETS = ["indicator", "measure", "pair", "year", "publisher", "speaker", "lang", "status", "agreement", "forecast"] as const satisfies readonly Facet[];
export type ClaimFacets = Readonly<Record<(typeof TABLE_FACETS)[number], readonly FacetCount[]>>;

/** One page of the claims table. */
export interface ClaimsPage {
  readonly claims: readonly Labelled<ClaimView>[];
  readonly next: string | null;
  readonly total: number;
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
  const [{ page, isCursorValid }, total, counts] = await Promise.all([
    listFrom(after, (cursor) => listClaims(store, { filter, sort, cursor, limit: PAGE_SIZE })),
    countClaims(store, filter),
    countFacets(store, TABLE_FACETS, filter),
  ]);
  const { terms, claims } = getMessages(locale);
  return {
    claims: page.rows.map((claim) => withLabel(claim, locale)),
    next: page.nextCursor,
    total,
    isCursorValid,
    facets: {
      indicator: labelFacet(counts.indicator, (value) => labelIndicator(value, locale)),
      measure: labelFacet(counts.measure, (value) => terms.measure[value as Measure] ?? value),
      pair: labelFacet(counts.pair, (value) => labelPair(value, locale)),
      year: labelFacet(counts.year.toReversed(), (value) => value),
      publisher: labelFacet(counts.publisher, (value) => value),
      speaker: labelFacet(counts.speaker, (value) => value),
      lang: labelFacet(counts.lang, (value) => labelLanguage(value, locale)),
      status: labelFacet(counts.status, (value) => claims.status[value as ClaimStatus] ?? value),
      agreement: labelFacet(counts.agreement, (value) => terms.status[value as AgreementFilter] ?? value).filter(({ count }) => count > 0),
      forecast: labelFacet(counts.forecast, (value) => claims.forecast[value as ForecastFilter] ?? value).filter(({ count }) => count > 0),
    },
  };
}

/** A claim for its own page, with the id of the newer reading where one took its place; null where there is none of that id. */
export async function findClaimPage(id: string, locale: Locale): Promise<{ readonly claim: Labelled<ClaimDetail>; readonly successor: string | null } | null> {
  const store = await pageStore();
  try {
    const [claim, successor] = await Promise.all([getClaim(store, id), findSuccessor(store, id)]);
    return { claim: withLabel(claim, locale), successor };
  } catch (error) {
    if (error instanceof UserError && error.code === "not_found") return null;
    throw error;
  }
}
