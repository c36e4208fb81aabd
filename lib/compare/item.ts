import type { ComparableClaim } from "@/lib/domain/claim";
import type { Interval, Meaning } from "@/lib/domain/interval";
import { figureOf, type Figure } from "./figure";
import { placeOf, type Place } from "./keys";
import { arithmeticReading, meaningOf } from "./meaning";
import { speakerOf, type Speaker } from "./names";
import { seriesKey } from "./series";

/** A claim made ready for comparison: its place, its figure and its three readings. */
export interface Item {
  readonly claim: ComparableClaim;
  readonly place: Place;
  readonly figure: Figure;
  readonly meaning: Meaning;
  /** The reading that enters arithmetic. */
  readonly arithmetic: Interval;
  readonly speaker: Speaker | null;
  /** Key of the series a person put it in: equal for two spellings of one name; null where nobody did. */
  readonly series: string | null;
  /** Day of publication as a number of days, null where unknown; a month alone counts as its first day. */
  readonly day: number | null;
}

/** Prepares one claim; `place` may be given where it is already known. */
export function toItem(claim: ComparableClaim, place: Place = placeOf(claim)): Item {
  const figure = figureOf(claim);
  const meaning = meaningOf(figure, claim.qualifier, claim.unit);
  return { claim, place, figure, meaning, arithmetic: arithmeticReading(figure, meaning, claim.qualifier), speaker: speakerOf(claim.speaker, claim.publisher), series: seriesKey(claim.series), day: dayOf(claim.publishedAt) };
}

function dayOf(date: string | null): number | null {
  const match = date === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!match) return null;
  const at = Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return Number.isFinite(at) ? at / 86_400_000 : null;
}

/** Order that depends on what claims say, not on the order they came in: by value, then by the rest. */
export function compareItems(a: Item, b: Item): number {
  return (
    a.figure.value - b.figure.value ||
    compareText(a.claim.qualifier, b.claim.qualifier) ||
    compareText(a.claim.publishedAt ?? "~", b.claim.publishedAt ?? "~") ||
    compareText(a.claim.document, b.claim.document) ||
    (a.claim.start ?? 0) - (b.claim.start ?? 0) ||
    compareText(a.claim.id, b.claim.id)
  );
}

/** Order of code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
