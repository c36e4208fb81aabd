import { keepUntilChange } from "./tallies";
import type { Tallies } from "./tallies";

type Rows = ReadonlyMap<string, readonly number[]>;
type Grouped = "indicator" | "pair";

/** What tallies of claims and of findings have in common. */
interface Grouper {
  eachOf(query: { readonly among?: readonly number[] }, words: readonly Grouped[], visit: (codes: readonly number[], years: readonly [number, number], keyOf: (key: null) => number) => void): readonly (readonly string[])[];
}

/** Numbers of an indicator's rows. One pass finds those of every indicator: a look at all rows for each chart would take longest of all. */
export function rowsOf(tallies: Tallies, kind: "claims" | "findings", indicator: string): readonly number[] {
  return keepUntilChange(tallies, `${kind} by indicator`, () => group(tallies[kind], "indicator", {})).get(indicator) ?? [];
}

/** Numbers of an indicator's rows by their pair. */
export function rowsByPair(tallies: Tallies, kind: "claims" | "findings", indicator: string): Rows {
  return keepUntilChange(tallies, `${kind} by pair ${indicator}`, () => group(tallies[kind], "pair", { among: rowsOf(tallies, kind, indicator) }));
}

function group(tally: Grouper, word: Grouped, query: { readonly among?: readonly number[] }): Rows {
  const rows: number[][] = [];
  const [names = []] = tally.eachOf(query, [word], ([code = 0], _years, keyOf) => {
    (rows[code] ??= []).push(keyOf(null));
  });
  const groups = new Map<string, readonly number[]>();
  rows.forEach((seqs, code) => groups.set(names[code] ?? "", seqs));
  return groups;
}
