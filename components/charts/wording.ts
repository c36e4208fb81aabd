import { useLocale, useTranslations } from "use-intl";
import { formatDate, formatPair, formatPeriodLabel, formatPlace, formatQuantity, formatValue, type QualifierTemplates } from "@/lib/format";
import { useSeriesName } from "@/components/claims/series-name";
import { QUALIFIERS, type Qualifier, type Unit } from "@/lib/domain/quantity";
import type { Series, SeriesPoint } from "@/lib/series/model";

/** Puts words to what a chart shows, in the reader's language.. */
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
    quantity: (quantity: { readonly value: number; readonly valueHigh: number | null; readonly qualifier: Qualifier }) => formatQuantity({ ...quantity, unit }, locale, templates),
    date: (date: string) => formatDate(date, locale, "short"),
    period: (label: string) => formatPeriodLabel(label, locale),
    pair: (codes: readonly string[]) => formatPair(codes, locale),
    /** As short as it can be told apart, for the end of a line. */
    shortSeries: (series: Pick<Series, "label" | "direction">): string =>
      series.label.kind === "basis" && series.label.given === null ? chart("basis", { letter: series.label.letter, voices: "none" }) : nameSeries(series.label),
    series: (series: Pick<Series, "label" | "direction">): string => {
      const direction = series.direction === null ? null : chart("direction", { from: formatPlace(series.direction[0], locale), to: formatPlace(series.direction[1], locale) });
      const name = nameSeries(series.label);
      return direction === null ? name : series.label.kind === "all" ? direction : `${direction}, ${name}`;
    },
  };

  function nameSeries(label: Series["label"]): string {
    switch (label.kind) {
      case "basis":
        return label.given !== null ? nameGiven(label.given) : chart("basis", { letter: label.letter, voices: label.voices.length > 0 ? label.voices.join(", ") : "none" });
      case "named":
        return label.name;
      case "all":
        return chart("allStatements");
      case "rest":
        return chart("otherStatements");
    }
  }
}
