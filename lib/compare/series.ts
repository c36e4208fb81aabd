import type { Finding } from "@/lib/domain/finding";
import type { GivenSeries, SeriesGroup } from "@/lib/domain/series";
import { seriesCountry } from "@/lib/domain/series";
import { compareItems, type Item } from "./item";
import { toSkeleton } from "./names";

/** Statistical series that people gave to claims. They go before every inference; what was inferred is told beside them. */

/** One form for all spellings of a series; null where none was given. */
export function seriesKey(series: GivenSeries | null | undefined): string | null {
  if (series == null || series === "") return null;
  return seriesCountry(series) ?? toSkeleton(series);
}

/** Keys of the series given to any of these. */
export function seriesOf(items: readonly Item[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const item of items) if (item.series !== null) keys.add(item.series);
  return keys;
}

/** Whether people put these into more than one series. */
export function isMixed(items: readonly Item[]): boolean {
  return seriesOf(items).size > 1;
}

/** Whether people put all of these into one and the same series. */
export function isOneSeries(items: readonly Item[]): boolean {
  return items.length > 0 && items.every((item) => item.series !== null && item.series === items[0]?.series);
}

/** How two sets of figures stand to each other by what people said: `parted` into two series, in `one`, or not told. */
export function relationOfSeries(a: readonly Item[], b: readonly Item[]): "parted" | "one" | null {
  const [x, y] = [seriesOf(a), seriesOf(b)];
  if (x.size === 0 || y.size === 0) return null;
  return [...x].some((key) => y.has(key)) ? "one" : "parted";
}

/** Claims by the series people gave them, in order of their names. */
export function groupBySeries(items: readonly Item[]): readonly SeriesGroup[] {
  const told = items.filter((item) => item.series !== null).sort(compareItems);
  const groups = Map.groupBy(told, (item) => item.series as string);
  return [...groups.keys()].sort().map((key) => {
    const group = groups.get(key) ?? [];
    return { series: nameOf(group), claims: group.map((item) => item.claim.id) };
  });
}

/** What people said of the series of these, as a part of a finding; nothing where nobody did. */
export function givenOf(items: readonly Item[]): Pick<Finding, "givenSeries"> {
  const givenSeries = groupBySeries(items);
  return givenSeries.length === 0 ? {} : { givenSeries };
}

/** The one series given to any of these, by its name; null where there is none or more than one. */
export function onlySeries(items: readonly Item[]): GivenSeries | null {
  return seriesOf(items).size === 1 ? nameOf(items.filter((item) => item.series !== null)) : null;
}

/** Of several spellings the first in order, so that the order of claims changes nothing. */
function nameOf(items: readonly Item[]): GivenSeries {
  return [...new Set(items.map((item) => item.claim.series as string))].sort()[0] ?? "";
}
