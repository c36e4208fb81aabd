import { useTranslations } from "#intl";
import { formatUnitName } from "@/lib/format";
import type { ChartChoice } from "@/lib/series/choose";
import type { Headline, PlacedChart } from "@/lib/series/model";
import { useChartWords } from "./wording";

/** What the words of a chart are made of. */
export interface ChartFacts {
  readonly name: string;
  readonly choice: ChartChoice;
  readonly headline: Headline;
}

const MOST_PERIODS = 6;

/** The finding of a chart as its title: "Trade turnover in 2021: $3 billion or $3.4 billion, a matter of two statistical services". */
export function useChartTitle({ name, choice, headline }: ChartFacts): string {
  const t = useTranslations("chart.headline");
  const terms = useTranslations("terms");
  const words = useChartWords(choice.unit);
  const isGrowth = choice.measure === "growth_rate";
  const measured = choice.measure === "level" || isGrowth ? name : `${name} (${terms(`measure.${choice.measure}`).toLocaleLowerCase(words.locale)})`;
  const direction = headline.kind === "single" || headline.kind === "change" ? headline.direction : null;
  const subject = direction === null ? measured : t("directed", { indicator: measured, direction: words.direction(direction) });
  switch (headline.kind) {
    case "conflict": {
      const values = { indicator: subject, period: words.period(headline.periodLabel), low: words.value(headline.low), high: words.value(headline.high) };
      const trend = headline.low > 0 ? "rise" : headline.high < 0 ? "fall" : "mixed";
      if (headline.cause === "statistical_basis") return isGrowth ? t("growthByCount", { ...values, trend }) : t("byCount", values);
      if (headline.cause === null || headline.cause === "unexplained") return isGrowth ? t("growthConflict", { ...values, trend }) : t("conflict", values);
      const cause = terms(`cause.${headline.cause}`);
      return isGrowth ? t("growthConflictCause", { ...values, trend, cause }) : t("conflictCause", { ...values, cause });
    }
    case "change": {
      if (isGrowth) return t("growthSpan", { indicator: name, from: words.period(headline.from.periodLabel), to: words.period(headline.to.periodLabel) });
      const direction = headline.to.value > headline.from.value ? "rose" : headline.to.value < headline.from.value ? "fell" : "same";
      return t(direction, {
        indicator: subject,
        from: words.figure(headline.from),
        fromPeriod: words.period(headline.from.periodLabel),
        to: words.figure(headline.to),
        toPeriod: words.period(headline.to.periodLabel),
      });
    }
    case "single": {
      const [first, last] = headline.years;
      const period = first === last ? words.period(headline.point.periodLabel) : `${first}–${last}`;
      return t(headline.statements > 1 ? "mostStated" : "single", { indicator: subject, value: words.figure(headline.point), period });
    }
    case "none":
      return t("none", { indicator: subject });
  }
}

/** What is measured, of whom, in what: the line under the title. */
export function useChartSubtitle({ name, choice }: ChartFacts, scale: PlacedChart["scale"]): string {
  const t = useTranslations("chart");
  const terms = useTranslations("terms");
  const words = useChartWords(choice.unit);
  const measure = choice.measure === "level" ? name : `${name}: ${terms(`measureLong.${choice.measure}`)}`;
  const pair = choice.pair === "" ? null : words.pair(choice.pair.split("-"));
  if (scale === "indexed") return t("subtitleIndexed", { measure, pair: pair ?? "–" });
  const unit = formatUnitName(choice.unit, words.locale);
  return pair === null ? t("subtitleNoPair", { measure, unit }) : t("subtitle", { measure, pair, unit });
}

/** A few sentences that say what the chart shows, made from its marks alone. */
export function useChartSummary(chart: PlacedChart, { choice }: ChartFacts): string {
  const t = useTranslations("chart.summary");
  const terms = useTranslations("terms");
  const words = useChartWords(choice.unit);
  const points = chart.series.flatMap((series) => series.points);
  const outcomes = points.filter((point) => !point.forecast && !point.isPart);
  if (points.length === 0) return "";
  const high = outcomes.toSorted((a, b) => b.value - a.value)[0];
  const low = outcomes.toSorted((a, b) => a.value - b.value)[0];
  const periods = [...new Set(points.filter((point) => point.conflict !== null).map((point) => point.periodLabel))];
  const gap = chart.gaps.toSorted((a, b) => (b.index ?? b.difference) - (a.index ?? a.difference))[0];
  const sentences = [
    t("extent", {
      statements: terms("count.statements", { count: points.reduce((sum, point) => sum + point.claims.length, 0) }),
      from: String(Math.floor(points.reduce((min, point) => Math.min(min, point.x), Infinity))),
      to: String(Math.floor(points.reduce((max, point) => Math.max(max, point.x), -Infinity))),
      series: chart.series.length,
    }),
    t("conflicts", { count: periods.length, periods: periods.slice(0, MOST_PERIODS).map(words.period).join(", ") + (periods.length > MOST_PERIODS ? " …" : "") }),
    high === undefined || low === undefined || high === low
      ? null
      : t("highest", { high: words.figure(high), highPeriod: words.period(high.periodLabel), low: words.figure(low), lowPeriod: words.period(low.periodLabel) }),
    gap === undefined || gap.difference === 0 ? null : t(gap.index === null ? "gapPoints" : "gap", { period: words.period(gap.periodLabel), index: words.gap(gap) }),
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}
