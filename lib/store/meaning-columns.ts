import type { Interval, Meaning } from "@/lib/domain/interval";

type Layer = "hard" | "wide" | "core";
type Bounds<L extends Layer> = { readonly [K in `${L}Low` | `${L}High`]: number | null } & { readonly [K in `${L}Open`]: string };
/** Three nested intervals as columns: two bounds each, null for unbounded, and which of them are open. */
export type MeaningColumns = Bounds<"hard"> & Bounds<"wide"> & Bounds<"core">;

export function toMeaningColumns({ hard, wide, core }: Meaning): MeaningColumns {
  return {
    hardLow: hard.low,
    hardHigh: hard.high,
    hardOpen: openEnds(hard),
    wideLow: wide.low,
    wideHigh: wide.high,
    wideOpen: openEnds(wide),
    coreLow: core.low,
    coreHigh: core.high,
    coreOpen: openEnds(core),
  };
}

export function toMeaning(row: MeaningColumns): Meaning {
  return {
    hard: interval(row.hardLow, row.hardHigh, row.hardOpen),
    wide: interval(row.wideLow, row.wideHigh, row.wideOpen),
    core: interval(row.coreLow, row.coreHigh, row.coreOpen),
  };
}

function openEnds({ lowOpen, highOpen }: Interval): string {
  return [lowOpen ? "low" : "", highOpen ? "high" : ""].filter((end) => end !== "").join(",");
}

function interval(low: number | null, high: number | null, open: string): Interval {
  return { low, high, lowOpen: open.includes("low"), highOpen: open.includes("high") };
}
