import "server-only";
import { cache } from "react";
import { UserError } from "@/lib/domain/errors";
import type { Cause, Verdict } from "@/lib/domain/finding";
import { OUTCOMES, type FacetCount, type FindingDetail, type FindingItem, type FindingRow, type HistoryEntry, type Labelled, type Outcome } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import { getMessages } from "@/lib/i18n/messages";
import type { FindingListParams } from "@/lib/params/findings-list";
import { countFindingFacet, countFindings, getFinding, listFindings, type FindingFacet, type ResolutionRecord } from "@/lib/store/finding";
import type { FindingFilter } from "@/lib/store/finding-where";
import { listFindingMembers } from "@/lib/store/finding-member";
import type { Store } from "@/lib/store/client";
import { listFrom } from "./claims";
import { labelFacet, labelIndicator, labelPair } from "./labels";
import { remember } from "./remember";
import { pageStore } from "./store";
import { claimInLanguage, findingInLanguage, refInLanguage } from "./tell";

const PAGE_SIZE = 30;
const LIST_FACETS = ["verdict", "cause", "indicator", "pair", "year", "kind"] as const satisfies readonly FindingFacet[];
export type FindingFacets = Readonly<Record<(typeof LIST_FACETS)[number] | "decision", readonly FacetCount[]>>;

/** One page of the list of findings. */
export interface FindingsPage {
  readonly findings: readonly Labelled<FindingItem>[];
  readonly next: string | null;
  readonly total: number;
  readonly facets: FindingFacets;
  readonly isCursorValid: boolean;
}

/** Adds to rows of a list what draws their strips: the figures of their clusters. */
export async function withMembers(store: Store, rows: readonly FindingRow[], locale: Locale): Promise<readonly Labelled<FindingItem>[]> {
  const members = await listFindingMembers(store, rows.map((row) => row.id));
  return rows.map((row) => {
    const { clusters, members: all } = members.get(row.id) ?? { clusters: [], members: [] };
    const shown = new Set(clusters.flat());
    return {
      ...refInLanguage(row, locale),
      clusters,
      members: all.filter((member) => shown.has(member.id) && member.unit === row.cell.unit),
      indicatorLabel: labelIndicator(row.cell.indicator, locale),
    };
  });
}

/** The findings that the address means, with the counts of every facet under the other filters. */
export async function getFindingsPage(params: FindingListParams, locale: Locale): Promise<FindingsPage> {
  const store = await pageStore();
  const { after, ...filter } = params;
  const [{ page, isCursorValid }, total, facets] = await Promise.all([
    listFrom(after, (cursor) => listFindings(store, { filter, cursor, limit: PAGE_SIZE })),
    countFindings(store, filter),
    remember(store, `finding facets ${locale} ${JSON.stringify(filter)}`, () => countFacets(store, filter, locale)),
  ]);
  return { findings: await withMembers(store, page.rows, locale), next: page.nextCursor, total, facets, isCursorValid };
}

async function countFacets(store: Store, filter: FindingFilter, locale: Locale): Promise<FindingFacets> {
  const { terms, findings } = getMessages(locale);
  const labels: Readonly<Record<(typeof LIST_FACETS)[number], (value: string) => string>> = {
    verdict: (value) => terms.verdict[value as Verdict] ?? value,
    cause: (value) => terms.cause[value as Cause] ?? value,
    indicator: (value) => labelIndicator(value, locale),
    pair: (value) => labelPair(value, locale),
    year: (value) => value,
    kind: (value) => findings.kind[value as FindingRow["kind"]] ?? value,
  };
  const counted = await Promise.all(LIST_FACETS.map(async (facet) => [facet, labelFacet(await countFindingFacet(store, facet, filter), labels[facet])] as const));
  const decision = await Promise.all(
    (["open", "decided"] as const).map(async (value) => ({ value, label: findings.decided[value], count: await countFindings(store, { ...filter, decision: value }) })),
  );
  const facets = Object.fromEntries(counted) as Record<(typeof LIST_FACETS)[number], readonly FacetCount[]>;
  return { ...facets, year: facets.year.toReversed(), decision: decision.filter(({ count }) => count > 0) };
}

/** A finding for its case file; null where there is none of that id. */
export const findFindingPage = cache(async (id: string, locale: Locale): Promise<FindingDetail | null> => {
  const store = await pageStore();
  try {
    const { finding, isCurrent, claims, resolutions } = await getFinding(store, id);
    return { ...findingInLanguage(finding, locale), isCurrent, claims: claims.map((claim) => claimInLanguage(claim, locale)), indicatorLabel: labelIndicator(finding.cell.indicator, locale), history: resolutions.map(toHistoryEntry) };
  } catch (error) {
    if (error instanceof UserError && error.code === "not_found") return null;
    throw error;
  }
});

function toHistoryEntry({ seq, at, outcome, note, actor }: ResolutionRecord): HistoryEntry<Outcome | "reopened"> {
  return { id: String(seq), action: OUTCOMES.find((known) => known === outcome) ?? "reopened", actor, at, note, changes: [] };
}
