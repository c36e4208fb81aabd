import "server-only";
import { cache } from "react";
import { UserError } from "@/lib/domain/errors";
import { toShownVerdict, type Cause, type Verdict } from "@/lib/domain/finding";
import { OUTCOMES, type FacetCount, type FindingDetail, type FindingItem, type FindingRow, type HistoryEntry, type Labelled, type Outcome } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import { getMessages } from "@/lib/i18n/messages";
import type { FindingListParams } from "@/lib/params/findings-list";
import { countFindingFacets, FINDING_FACETS, getFinding, listFindings, type FindingFacet, type ResolutionRecord } from "@/lib/store/finding";
import type { FindingFilter } from "@/lib/store/finding-where";
import { listFindingMembers } from "@/lib/store/finding-member";
import type { Store } from "@/lib/store/client";
import { listFrom } from "./claims";
import { labelFacet, labelIndicator, labelPair, withLabel } from "./labels";
import { withVoices } from "./names";
import { pageStore } from "./store";
import { claimInLanguage, findingInLanguage, refInLanguage } from "./tell";

const PAGE_SIZE = 30;
export type FindingFacets = Readonly<Record<FindingFacet, readonly FacetCount[]>>;

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
      members: withVoices(all.filter((member) => shown.has(member.id) && member.unit === row.cell.unit), locale),
      indicatorLabel: labelIndicator(row.cell.indicator, locale),
    };
  });
}

/** The findings that the address means, with the counts of every facet under the other filters. */
export async function getFindingsPage(params: FindingListParams, locale: Locale): Promise<FindingsPage> {
  const store = await pageStore();
  const { after, ...filter } = params;
  const [{ page, isCursorValid }, { total, facets }] = await Promise.all([
    listFrom(after, (cursor) => listFindings(store, { filter, cursor, limit: PAGE_SIZE })),
    countFacets(store, filter, locale),
  ]);
  return { findings: await withMembers(store, page.rows, locale), next: page.nextCursor, total, facets, isCursorValid };
}

async function countFacets(store: Store, filter: FindingFilter, locale: Locale): Promise<{ readonly total: number; readonly facets: FindingFacets }> {
  const { terms, findings } = getMessages(locale);
  const labels: Readonly<Record<FindingFacet, (value: string) => string>> = {
    verdict: (value) => terms.verdict[toShownVerdict({ verdict: value as Verdict, conflict: filter.view !== "told" })] ?? value,
    cause: (value) => terms.cause[value as Cause] ?? value,
    indicator: (value) => labelIndicator(value, locale),
    pair: (value) => labelPair(value, locale),
    year: (value) => value,
    kind: (value) => findings.kind[value as FindingRow["kind"]] ?? value,
    decision: (value) => findings.decided[value as "open" | "decided"] ?? value,
  };
  const { total, facets: counts } = await countFindingFacets(store, filter);
  const facets = Object.fromEntries(FINDING_FACETS.map((facet) => [facet, labelFacet(facet === "year" ? counts.year.toReversed() : counts[facet], labels[facet])]));
  return { total, facets: facets as Record<FindingFacet, readonly FacetCount[]> };
}

/** A finding for its case file; null where there is none of that id. */
export const findFindingPage = cache(async (id: string, locale: Locale): Promise<FindingDetail | null> => {
  const store = await pageStore();
  try {
    const { finding, isCurrent, claims, resolutions } = await getFinding(store, id);
    return { ...findingInLanguage(finding, locale), isCurrent, claims: withVoices(claims.map((claim) => withLabel(claimInLanguage(claim, locale), locale)), locale), indicatorLabel: labelIndicator(finding.cell.indicator, locale), history: resolutions.map(toHistoryEntry) };
  } catch (error) {
    if (error instanceof UserError && error.code === "not_found") return null;
    throw error;
  }
});

function toHistoryEntry({ seq, at, outcome, note, actor }: ResolutionRecord): HistoryEntry<Outcome | "reopened"> {
  return { id: String(seq), action: OUTCOMES.find((known) => known === outcome) ?? "reopened", actor, at, note, changes: [] };
}
