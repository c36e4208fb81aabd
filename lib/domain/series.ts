/**
 * The statistical series a figure belongs to, as a person said: two capital letters for the services of a country,
 * else the name of the body that counted it. Never guessed; what chains of arithmetic suggest stays beside it.
 */
export type GivenSeries = string;

/** Longest name of a series, in UTF-16 units. */
export const LONGEST_SERIES = 120;

/** The country whose services counted the figure, where the series is told by its country; else null. */
export function seriesCountry(series: GivenSeries): string | null {
  return /^[A-Z]{2}$/.test(series) ? series : null;
}

/** A series as it is kept: blanks put right; null for nothing. */
export function toGivenSeries(text: string | null): GivenSeries | null {
  const trimmed = (text ?? "").trim().replace(/\s+/gu, " ");
  return trimmed === "" ? null : trimmed;
}

/** Claims that people put into one series. */
export interface SeriesGroup {
  readonly series: GivenSeries;
  readonly claims: readonly string[];
}
