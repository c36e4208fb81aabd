import type { Interval } from "@/lib/domain/interval";
import { compareHigh, compareLow, isBelow } from "./interval-math";

/** How many memberships the listed clusters may have together; beyond it each interval is listed once. */
export const MOST_MEMBERSHIPS = 20_000;

export interface Clusters {
  /** Maximal sets of intervals with a common number, as indexes in ascending order, from low to high numbers. */
  readonly sets: readonly (readonly number[])[];
  /** Whether the sets were cut to one membership each because there would be too many. */
  readonly isCut: boolean;
}

/**
 * Maximal sets of intervals that share a number, by one sweep over their sorted ends: O(n log n) and the size of the answer.
 * On a line, intervals that meet two by two meet all together, so these are the maximal sets that can be true together.
 */
export function sweep(intervals: readonly Interval[], most = MOST_MEMBERSHIPS): Clusters {
  const byLow = intervals.map((_, i) => i).sort((a, b) => compareLow(at(intervals, a), at(intervals, b)) || a - b);
  const byHigh = intervals.map((_, i) => i).sort((a, b) => compareHigh(at(intervals, a), at(intervals, b)) || a - b);
  const sets: number[][] = [];
  const open = new Set<number>();
  let memberships = 0;
  let next = 0;
  let isGrown = false;
  for (const closing of byHigh) {
    while (next < byLow.length && !isBelow(at(intervals, closing), at(intervals, byLow[next] as number))) {
      open.add(byLow[next++] as number);
      isGrown = true;
    }
    if (isGrown) {
      memberships += open.size;
      if (memberships > most) return partition(intervals, byLow);
      sets.push([...open].sort((a, b) => a - b));
      isGrown = false;
    }
    open.delete(closing);
  }
  return { sets, isCut: false };
}

/** Greedy parts from low to high: each interval joins the current part while that still has a common number. */
function partition(intervals: readonly Interval[], byLow: readonly number[]): Clusters {
  const sets: number[][] = [];
  let lowest: Interval | null = null;
  let part: number[] = [];
  for (const i of byLow) {
    const interval = at(intervals, i);
    if (lowest !== null && isBelow(lowest, interval)) {
      sets.push(part);
      part = [];
      lowest = null;
    }
    part.push(i);
    if (lowest === null || compareHigh(interval, lowest) < 0) lowest = interval;
  }
  if (part.length > 0) sets.push(part);
  return { sets: sets.map((set) => set.sort((a, b) => a - b)), isCut: true };
}

/** Whether all intervals share a number. */
export function isCommon(intervals: readonly Interval[]): boolean {
  let highestLow: Interval | null = null;
  let lowestHigh: Interval | null = null;
  for (const interval of intervals) {
    if (highestLow === null || compareLow(interval, highestLow) > 0) highestLow = interval;
    if (lowestHigh === null || compareHigh(interval, lowestHigh) < 0) lowestHigh = interval;
  }
  return highestLow === null || lowestHigh === null || !isBelow(lowestHigh, highestLow);
}

function at(intervals: readonly Interval[], index: number): Interval {
  const interval = intervals[index];
  if (interval === undefined) throw new RangeError(`No interval ${index}.`);
  return interval;
}
