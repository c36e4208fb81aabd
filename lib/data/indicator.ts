import "server-only";
import type { Finding } from "@/lib/domain/finding";
import type { ClaimView, FacetCount, IndicatorName, Labelled } from "@/lib/domain/view";
import { findIndicator } from "@/lib/catalogue";
import type { Locale } from "@/lib/i18n/locales";
import type { ChartParams } from "@/lib/params/chart";
import { listChosen, offerCharts, type ChartChoice, type OfferedCharts } from "@/lib/series";
import { listClaims } from "@/lib/store/claim";
import { listIndicatorSummaries } from "@/lib/store/overview";
import { listMissing, readChart, toChartData, type ChartData } from "./chart";
import { labelIndicator, withLabel } from "./labels";
import { nameVoice } from "./names";
import { pageStore } from "./store";
import { claimInLanguage, findingInLanguage } from "./tell";

/** What the catalogue says of an indicator; no definition where it does not know it. */
export interface DescribedIndicator extends IndicatorName {
  readonly definition: string | null;
  readonly near: readonly IndicatorName[];
}

/** What the page of one indicator shows. */
export interface IndicatorPage extends DescribedIndicator {
  readonly offered: OfferedCharts;
  /** The chart that is shown, also where the filters leave nothing of it. */
  readonly choice: ChartChoice;
  /** Names in the address that no chart of the indicator fits. */
  readonly missing: readonly string[];
  readonly publishers: readonly FacetCount[];
  readonly speakers: readonly FacetCount[];
  /** Null where the filters leave nothing. */
  readonly chart: ChartData | null;
  /** First and last year of the choice without filters. */
  readonly years: readonly [number, number] | null;
  /** Alerts about what is charted, gravest first. */
  readonly conflicts: readonly Finding[];
  readonly isCut: boolean;
}

function countBy(values: readonly (string | null)[]): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** An indicator as the catalogue has it. */
export function describeIndicator(code: string, locale: Locale): DescribedIndicator {
  const known = findIndicator(code);
  return { code, name: labelIndicator(code, locale), definition: known?.definition[locale] ?? null, near: (known?.near ?? []).map((near) => ({ code: near, name: labelIndicator(near, locale) })) };
}

/** Everything of one indicator as the address asks for it; null where the store holds no claim of it. */
export async function readIndicatorPage(code: string, asked: ChartParams, locale: Locale): Promise<IndicatorPage | null> {
  const params = { ...asked, speaker: asked.speaker?.map((name) => nameVoice(name, locale)) ?? null };
  const store = await pageStore();
  const source = await readChart(store, code, params, locale);
  if (source === null) return null;
  const chart = toChartData(code, source, params);
  const held = listChosen(source.claims, source.choice);
  const years = held.flatMap((claim) => (claim.period === null ? [] : [Number(claim.period.start.slice(0, 4))]));
  return {
    ...describeIndicator(code, locale),
    offered: offerCharts(source.choices, source.choice),
    choice: source.choice,
    missing: listMissing(source.choice, asked),
    publishers: countBy(held.map((claim) => claim.document.publisher)),
    speakers: countBy(held.map((claim) => claim.speaker)),
    chart: chart.claims.length === 0 ? null : chart,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    conflicts: chart.findings.filter((finding) => finding.conflict).map((finding) => findingInLanguage(finding, locale)),
    isCut: source.isCut,
  };
}

/** A line of the list of indicators. */
export interface IndicatorEntry extends IndicatorName {
  readonly claims: number;
  readonly documents: number;
  readonly conflicts: number;
  readonly years: readonly [number, number] | null;
  readonly pairs: readonly (readonly string[])[];
  readonly isListed: boolean;
}

/** Every indicator with figures, the catalogue's before the nouns that texts brought along. */
export async function readIndicatorEntries(locale: Locale): Promise<readonly IndicatorEntry[]> {
  const summaries = await listIndicatorSummaries(await pageStore());
  return summaries
    .map((summary) => ({
      code: summary.indicator,
      name: labelIndicator(summary.indicator, locale),
      claims: summary.claims,
      documents: summary.documents,
      conflicts: summary.conflicts,
      years: summary.years,
      pairs: summary.pairs.slice(0, 3).map(({ pair }) => pair.split("-")),
      isListed: findIndicator(summary.indicator) !== null,
    }))
    .sort((a, b) => Number(b.isListed) - Number(a.isListed) || b.claims - a.claims);
}

/** The figures of indicators that have one each, the newest text first. */
export async function readSingleClaims(codes: readonly string[], locale: Locale): Promise<readonly Labelled<ClaimView>[]> {
  if (codes.length === 0) return [];
  const { rows } = await listClaims(await pageStore(), { filter: { indicator: codes }, limit: codes.length });
  return rows.map((claim) => withLabel(claimInLanguage(claim, locale), locale));
}
