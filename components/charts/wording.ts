import { useLocale, useTranslations } from "#intl";
import { formatDate, formatPair, formatPeriodLabel, formatPlace, formatQuantity, formatValue, type QualifierTemplates } from "@/lib/format";
import { useSeriesName } from "@/components/claims/series-name";
import { QUALIFIERS, type Qualifier, type Unit } from "@/lib/domain/quantity";
import type { PlacedChart, Series, SeriesPoint } from "@/lib/series/model";
import { remember } from "./remember";

const MOST_LETTERS = 28;
const shorten = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text);

/** Puts words to what a chart shows, in the reader's language. */
export function useChartWords(unit: Unit) {
  const locale = useLocale();
  const terms = useTranslations("terms");
  const chart = useTranslations("chart");
  const nameGiven = useSeriesName();
  const templates = Object.fromEntries(QUALIFIERS.map((qualifier) => [qualifier, terms.raw(`qualifier.${qualifier}`)])) as QualifierTemplates;

  const qualifierOf = (point: SeriesPoint): Qualifier => (point.key.split("|")[4] as Qualifier | undefined) ?? "exact";

  return {
    locale,
    templates,
    axis: (value: number, scale: "linear" | "log" | "indexed") => (scale === "indexed" ? formatValue(value, "count", locale) : formatValue(value, unit, locale, "short")),
    value: (value: number) => formatValue(value, unit, locale),
    figure: (point: SeriesPoint) => formatQuantity({ value: point.value, valueHigh: point.valueHigh, unit, qualifier: qualifierOf(point) }, locale, templates),
    /** Short names for the lines of a chart, and how far two of them lie apart, period by period. */
    names: (shown: PlacedChart) => ({
      series: new Map(shown.series.map((series) => [series.key, shorten(nameSeries(series.label, true))])),
      value: (value: number) => formatValue(value, unit, locale, "short"),
      gaps: new Map(shown.gaps.filter((gap) => gap.difference > 0).map((gap) => [gap.periodLabel, nameGap(gap)])),
    }),
    gap: nameGap,
    quantity: (quantity: { readonly value: number; readonly valueHigh: number | null; readonly qualifier: Qualifier }) => formatQuantity({ ...quantity, unit }, locale, templates),
    date: (date: string) => formatDate(date, locale, "short"),
    period: remember((label: string) => formatPeriodLabel(label, locale)),
    pair: (codes: readonly string[]) => formatPair(codes, locale),
    direction: nameDirection,
    series: remember((series: Pick<Series, "label" | "direction">): string => {
      const direction = series.direction === null ? null : nameDirection(series.direction);
      const name = nameSeries(series.label, false);
      return direction === null ? name : series.label.kind === "all" ? direction : `${direction}, ${name}`;
    }),
  };

  function nameDirection([from, to]: readonly [string, string]): string {
    return chart("direction", { from: formatPlace(from, locale), to: formatPlace(to, locale) });
  }

  function nameGap({ index, difference }: Pick<PlacedChart["gaps"][number], "index" | "difference">): string {
    if (index !== null) return formatValue(Math.round(index * 100), "percent", locale);
    return formatValue(Number(difference.toPrecision(3)), unit === "percent" ? "percentage_point" : unit, locale, "short");
  }

  function nameSeries(label: Series["label"], isShort: boolean): string {
    switch (label.kind) {
      case "side":
        return chart("side", { place: formatPlace(label.country, locale) });
      case "basis":
        return label.given !== null ? nameGiven(label.given) : chart("basis", { letter: label.letter, voices: !isShort && label.voices.length > 0 ? label.voices.join(", ") : "none" });
      case "named":
        return label.name;
      case "all":
        return chart("allStatements");
      case "rest":
        return chart("otherStatements");
    }
  }
}
