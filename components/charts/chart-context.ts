import type { Measure } from "@/lib/domain/claim";
import type { Unit } from "@/lib/domain/quantity";
import type { PlacedPoint, PlacedSeries } from "@/lib/series/model";

/** What is said of a claim beside its mark. */
export interface ClaimNote {
  readonly id: string;
  readonly text: string;
  readonly voice: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly isDigest: boolean;
}

/** Marks of one place in reading order: what the pointer or the arrows choose among. */
export interface ChartTarget {
  readonly series: PlacedSeries;
  readonly point: PlacedPoint;
}

/** What every part of a chart needs to put words to its values. */
export interface ChartWording {
  readonly unit: Unit;
  readonly measure: Measure;
}

export const keyOf = (target: ChartTarget) => `${target.series.key}#${target.point.key}`;
