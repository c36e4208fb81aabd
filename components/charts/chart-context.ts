import type { PlacedPoint, PlacedSeries } from "@/lib/series/model";

/** Marks of one place in reading order: what the pointer or the arrows choose among. */
export interface ChartTarget {
  readonly series: PlacedSeries;
  readonly point: PlacedPoint;
}

/** A mark with its place in pixels. */
export interface MarkAt {
  readonly target: ChartTarget;
  readonly x: number;
  readonly y: number;
}

/** Names a mark among all of a chart. */
export const keyOf = (target: ChartTarget) => `${target.series.key}#${target.point.key}`;
