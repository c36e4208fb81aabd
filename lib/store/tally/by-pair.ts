import { keepUntilChange } from "./tallies";
import type { Tallies } from "./tallies";
import type { RowNumbers } from "./tally";

type Rows = ReadonlyMap<string, RowNumbers>;
type Kind = "claims" | "findings";

/** Numbers of an indicator's rows. One pass finds those of every indicator: a look at all rows for each chart would take longest of all. */
export function rowsOf(tallies: Tallies, kind: Kind, indicator: string): RowNumbers {
  return keepUntilChange(tallies, `${kind} by indicator`, () => tallies[kind].group("indicator")).get(indicator) ?? [];
}

/** Numbers of an indicator's rows by their pair. */
export function rowsByPair(tallies: Tallies, kind: Kind, indicator: string): Rows {
  return keepUntilChange(tallies, `${kind} by pair ${indicator}`, () => tallies[kind].group("pair", rowsOf(tallies, kind, indicator)));
}
