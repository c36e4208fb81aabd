import "server-only";
import { HEDGE_TABLE, type HedgeClass } from "@/lib/compare/hedge-table";

/** What one kind of wording leaves open for a number of so many digits, as shares of the value: low and high. */
export interface HedgeRow {
  readonly hedge: HedgeClass;
  readonly digits: string;
  readonly core: readonly [number, number];
  readonly wide: readonly [number, number];
}

const DIGITS = ["1", "2", "3", "4+"] as const;

/** The measured ranges that every comparison uses, for the method page: read from the same table, so that the two cannot differ. */
export function listHedgeRows(): readonly HedgeRow[] {
  const classes = Object.keys(HEDGE_TABLE) as HedgeClass[];
  return classes.flatMap((hedge) =>
    HEDGE_TABLE[hedge].map(([downMedian, downMost, upMedian, upMost], index) => ({ hedge, digits: DIGITS[index] ?? "4+", core: [-downMedian, upMedian] as const, wide: [-downMost, upMost] as const })),
  );
}
