import "server-only";
import type { SearchHit, SearchResults } from "@/lib/domain/search";
import type { ClaimView } from "@/lib/domain/view";
import { formatDate, formatPair, formatPeriod, formatPeriodLabel, formatQuantity } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { getMessages } from "@/lib/i18n/messages";
import { listClaims } from "@/lib/store/claim";
import type { Store } from "@/lib/store/client";
import { listDocuments } from "@/lib/store/document";
import { listConflictIdsOf, listFindingsById } from "@/lib/store/finding";
import { labelIndicator, listIndicatorLabels } from "./labels";
import { pageStore } from "./store";

const CLAIMS = 30;
const SHOWN = { claims: 7, documents: 5, findings: 4, indicators: 4 } as const;

/** Figures, texts, comparisons and indicators that the words name; each may be the beginning of a word. */
export async function searchAll(query: string, locale: Locale): Promise<SearchResults> {
  const store = await pageStore();
  const [claims, documents] = await Promise.all([
    listClaims(store, { filter: { q: query }, limit: CLAIMS }),
    listDocuments(store, { filter: { q: query }, limit: SHOWN.documents }),
  ]);
  return {
    indicators: findIndicators(query, locale),
    findings: await findFindings(store, claims.rows, locale),
    claims: claims.rows.slice(0, SHOWN.claims).map((claim) => toClaimHit(claim, locale)),
    documents: documents.rows.map((document) => ({
      key: document.id,
      title: document.title,
      detail: [document.publisher, document.publishedAt === null ? null : formatDate(document.publishedAt, locale, "short")].filter((part) => part !== null).join(", "),
      href: `/documents/${document.id}`,
    })),
  };
}

function findIndicators(query: string, locale: Locale): readonly SearchHit[] {
  const words = query.toLocaleLowerCase(locale).split(/\s+/u);
  return Object.entries(listIndicatorLabels(locale))
    .filter(([, label]) => words.every((word) => label.toLocaleLowerCase(locale).includes(word)))
    .slice(0, SHOWN.indicators)
    .map(([code, label]) => ({ key: code, title: label, detail: null, href: `/indicators/${code}` }));
}

/** Conflicts that the found figures have to do with, once each. */
async function findFindings(store: Store, claims: readonly ClaimView[], locale: Locale): Promise<readonly SearchHit[]> {
  const ids = await listConflictIdsOf(store, claims.map((claim) => claim.id));
  const rows = await listFindingsById(store, ids.slice(0, SHOWN.findings));
  const { verdict: verdicts, cause: causes, measure: measures, unknownPeriod } = getMessages(locale).terms;
  const nameOf = ({ indicator, measure }: (typeof rows)[number]["cell"]) => (measure === "level" ? labelIndicator(indicator, locale) : `${labelIndicator(indicator, locale)}, ${measures[measure].toLocaleLowerCase(locale)}`);
  return rows.map(({ id, cell, verdict, cause }) => ({
    key: id,
    title: [nameOf(cell), cell.pair.length === 0 ? null : formatPair(cell.pair, locale), cell.period === null ? unknownPeriod : formatPeriodLabel(cell.period, locale)].filter((part) => part !== null).join(" · "),
    detail: [verdicts[verdict], cause === null ? null : causes[cause]].filter((part) => part !== null).join(": "),
    href: `/conflicts/${id}`,
  }));
}

function toClaimHit(claim: ClaimView, locale: Locale): SearchHit {
  const figure = formatQuantity(claim, locale, getMessages(locale).terms.qualifier);
  return {
    key: claim.id,
    title: [figure, labelIndicator(claim.indicator, locale), formatPeriod(claim.period, locale)].filter((part) => part !== null).join(", "),
    detail: claim.sentence.text.replace(/\s+/gu, " "),
    href: `/claims/${claim.id}`,
  };
}
