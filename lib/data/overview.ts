import "server-only";
import type { DocumentRow, FindingItem, Labelled } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import { loadChartParams } from "@/lib/params/chart";
import { findHeadline, placeSeries, type ChartChoice, type Headline, type PlacedChart } from "@/lib/series";
import type { Store } from "@/lib/store/client";
import { listDocuments } from "@/lib/store/document";
import { listFindings } from "@/lib/store/finding";
import { getStoreCounts, listIndicatorSummaries, type IndicatorSummary, type StoreCounts } from "@/lib/store/overview";
import { findIndicator } from "@/lib/catalogue";
import { VERDICTS } from "@/lib/domain/finding";
import { readChart, toChartData } from "./chart";
import { withMembers } from "./findings";
import { labelIndicator } from "./labels";
import { remember } from "./remember";
import { pageStore } from "./store";

/** An indicator as the overview shows it: a sentence and a small chart. */
export interface IndicatorCard {
  readonly code: string;
  readonly name: string;
  readonly claims: number;
  readonly conflicts: number;
  readonly choice: ChartChoice;
  readonly headline: Headline;
  readonly chart: PlacedChart;
}

export interface Overview {
  readonly counts: StoreCounts;
  readonly conflicts: readonly Labelled<FindingItem>[];
  readonly newest: readonly DocumentRow[];
  readonly cards: readonly IndicatorCard[];
  /** Indicators beyond the cards. */
  readonly others: number;
}

const TOP_CONFLICTS = 5;
const CONFLICTS_READ = 60;
const NEWEST = 6;
const MOST_CARDS = 9;
/** Claims that a small chart reads: a card has no room for more marks. */
const MOST_ON_A_CARD = 60;

/** Conflicts a reader should see first: the same thing stated twice, the harder verdict, explained ones, whole years, many origins. */
function rankConflict(finding: Labelled<FindingItem>): number {
  const isYear = /^\d{4}$/.test(finding.cell.period ?? "");
  const isExplained = finding.cause !== null && finding.cause !== "unexplained";
  return (finding.kind === "cell" ? 40 : 0) + (isExplained ? 8 : 0) + VERDICTS.indexOf(finding.verdict) * 10 + (isYear ? 6 : 0) + Math.min(finding.origins, 5) + Math.min(finding.claims, 6);
}

async function readTopConflicts(store: Store, locale: Locale): Promise<readonly Labelled<FindingItem>[]> {
  const { rows } = await listFindings(store, { filter: { view: "alerts", decision: "open" }, limit: CONFLICTS_READ });
  const items = await withMembers(store, rows, locale);
  const ranked = items.toSorted((a, b) => rankConflict(b) - rankConflict(a));
  const seen = new Map<string, number>();
  return ranked
    .filter((item) => {
      const key = `${item.cell.indicator}|${item.cell.measure}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return (seen.get(key) ?? 0) <= 2;
    })
    .slice(0, TOP_CONFLICTS);
}

async function readCard(store: Store, summary: IndicatorSummary, locale: Locale): Promise<IndicatorCard | null> {
  const code = summary.indicator;
  const params = loadChartParams({});
  const source = await readChart(store, code, params, locale, MOST_ON_A_CARD);
  if (source === null) return null;
  const data = toChartData(code, source, params);
  // A card draws the latest figures, but says of the indicator what its page says: of all that do not fit.
  const { rows } = await listFindings(store, { filter: { view: "alerts", indicator: [code], pair: data.choice.pair }, limit: MOST_ON_A_CARD });
  const conflicts = (await withMembers(store, rows, locale)).filter(({ cell }) => cell.measure === data.choice.measure && cell.unit === data.choice.unit && cell.scope === null);
  const headline = findHeadline(data.series, conflicts, conflicts.flatMap((conflict) => conflict.members));
  const chart = placeSeries(data.series, { scale: "linear", from: null, to: null, parts: null, isChange: data.choice.measure === "growth_rate" });
  return { code, name: labelIndicator(code, locale), claims: summary.claims, conflicts: summary.conflicts, choice: data.choice, headline, chart };
}

/** What there is, what is new, what does not fit. */
export async function readOverview(locale: Locale): Promise<Overview> {
  const store = await pageStore();
  const [counts, summaries, conflicts, newest] = await Promise.all([getStoreCounts(store), listIndicatorSummaries(store), remember(store, `top conflicts ${locale}`, () => readTopConflicts(store, locale)), listDocuments(store, { sort: "added", limit: NEWEST })]);
  const listed = summaries.filter((summary) => findIndicator(summary.indicator) !== null && summary.years !== null && summary.claims > 1).slice(0, MOST_CARDS);
  const cards = await remember(store, `cards ${locale}`, () => Promise.all(listed.map((summary) => readCard(store, summary, locale))));
  return { counts, conflicts, newest: newest.rows, cards: cards.filter((card) => card !== null), others: Math.max(0, summaries.length - listed.length) };
}
