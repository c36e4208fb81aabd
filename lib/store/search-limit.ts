import { toMatch } from "./claim-where";
import type { Store } from "./client";
import { MOST_HITS } from "./tally/claim-query";
import { readTallies } from "./tally/tallies";

/** How many hits of a search are listed and counted where it has more, those that were added last; null where all are. */
export async function findSearchLimit(store: Store, table: "ClaimSearch" | "DocumentSearch", words: string | null, most = MOST_HITS): Promise<number | null> {
  if (words === null || words === "") return null;
  const { database } = await readTallies(store);
  const found = database.prepare(`SELECT count(*) FROM (SELECT 1 FROM "${table}" WHERE "${table}" MATCH ? LIMIT ?)`).pluck().get(toMatch(words), most + 1);
  return Number(found) > most ? most : null;
}
