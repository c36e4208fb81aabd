import type { Store } from "./client";
import { findHits, MOST_HITS } from "./tally/claim-query";
import { readTallies } from "./tally/tallies";

/** How many hits of a search are listed and counted where it has more, those that were added last; null where all are. */
export async function findSearchLimit(store: Store, table: "ClaimSearch" | "DocumentSearch", words: string | null, most = MOST_HITS): Promise<number | null> {
  if (words === null || words === "") return null;
  return findHits(await readTallies(store), table, words).length > most ? most : null;
}
