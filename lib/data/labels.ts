import { findIndicator, INDICATORS, otherNoun } from "@/lib/catalogue";
import type { FacetCount, Labelled } from "@/lib/domain/view";
import { formatPair } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

/** Name of an indicator in the reader's language; of one outside the catalogue its noun, as the text has it. */
export function labelIndicator(code: string, locale: Locale): string {
  const name = findIndicator(code)?.label[locale] ?? otherNoun(code)?.replaceAll("_", " ") ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Adds the indicator's name to what carries its code. */
export function withLabel<T extends { readonly indicator: string }>(item: T, locale: Locale): Labelled<T> {
  return { ...item, indicatorLabel: labelIndicator(item.indicator, locale) };
}

/** Name of a language in the reader's own. */
export function labelLanguage(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: "language", fallback: "code" }).of(code) ?? code;
}

/** Adds words to the values of a facet. */
export function labelFacet(values: readonly { readonly value: string; readonly count: number }[], labelOf: (value: string) => string): readonly FacetCount[] {
  return values.map(({ value, count }) => ({ value, label: labelOf(value), count }));
}

/** Like `labelFacet`, with the values of one name as one: a speaker in two scripts is counted together. */
export function mergeFacet(values: readonly { readonly value: string; readonly count: number }[], labelOf: (value: string) => string): readonly FacetCount[] {
  const merged = [...Map.groupBy(values, ({ value }) => labelOf(value))].map(([label, group]): FacetCount => {
    const [first, ...rest] = group.map(({ value }) => value);
    return { value: first ?? "", label, count: group.reduce((sum, { count }) => sum + count, 0), ...(rest.length === 0 ? {} : { also: rest }) };
  });
  return merged.toSorted((a, b) => b.count - a.count);
}

/** Countries of a pair as stored ("AZ-RU") by name. */
export function labelPair(pair: string, locale: Locale): string {
  return formatPair(pair.split("-"), locale);
}

/** Names of all indicators of the catalogue, by code. */
export function listIndicatorLabels(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(INDICATORS.map((indicator) => [indicator.code, indicator.label[locale]]));
}
