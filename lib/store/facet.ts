import type { FacetCount } from "@/lib/domain/view";
import type { ClaimFilter } from "./claim-where";
import type { Store } from "./client";
import { isStanding, toClaimQuery } from "./tally/claim-query";
import { firstOf } from "./tally/first-of";
import type { ClaimWord } from "./tally/sources";
import { readTallies } from "./tally/tallies";

/** A value of a facet with its count; wording it is the caller's. */
export type FacetValue = Omit<FacetCount, "label">;

export const FACETS = ["indicator", "measure", "unit", "pair", "publisher", "speaker", "lang", "status", "year", "forecast", "agreement"] as const;
export type Facet = (typeof FACETS)[number];

/** Longest list of values that a facet gives, most frequent first; years are given all. */
export const MAX_VALUES = 40;
const AGREEMENTS = ["conflict", "tension", "agreement", "single"] as const;

/** How many claims each value of a facet would leave, under all the other filters. Claims without the field are not counted. */
export async function countFacet(store: Store, facet: Facet, filter: ClaimFilter = {}): Promise<readonly FacetValue[]> {
  return (await countFacets(store, [facet], filter))[facet];
}

/** Several facets at once, by name. */
export async function countFacets<F extends Facet>(store: Store, facets: readonly F[], filter: ClaimFilter = {}): Promise<Readonly<Record<F, readonly FacetValue[]>>> {
  return (await countClaimFacets(store, facets, filter)).facets;
}

/** How many claims the filter means, and facets of them: one pass over the tally. */
export async function countClaimFacets<F extends Facet>(store: Store, facets: readonly F[], filter: ClaimFilter = {}): Promise<{ readonly total: number; readonly facets: Readonly<Record<F, readonly FacetValue[]>> }> {
  const tallies = await readTallies(store);
  const wanted: readonly Facet[] = facets;
  const counts = tallies.claims.count(
    toClaimQuery(tallies, filter),
    wanted.flatMap((facet) => toWord(facet) ?? []),
    wanted.includes("year"),
  );
  const entries = wanted.map((facet): readonly [Facet, readonly FacetValue[]] => {
    const word = toWord(facet);
    const values = word === null ? counts.years : (counts.words.get(word) ?? new Map<string, number>());
    return [facet, toValues(facet, values)];
  });
  return { total: counts.total, facets: Object.fromEntries(entries) as Record<F, readonly FacetValue[]> };
}

function toWord(facet: Facet): ClaimWord | null {
  if (facet === "year") return null;
  return facet === "agreement" ? "standing" : facet;
}

function toValues(facet: Facet, counts: ReadonlyMap<string | number, number>): readonly FacetValue[] {
  switch (facet) {
    case "year":
      return [...counts].map(([value, count]) => ({ value: String(value), count }));
    case "forecast":
      return (["exclude", "only"] as const).map((value) => ({ value, count: counts.get(value === "only" ? "1" : "0") ?? 0 }));
    case "agreement":
      return AGREEMENTS.map((value) => ({ value, count: [...counts].reduce((sum, [bits, count]) => sum + (isStanding(Number(bits), value) ? count : 0), 0) }));
    default:
      return listMostFrequent(counts);
  }
}

/** The most frequent values with their counts, the most frequent first; at most `MAX_VALUES`. */
export function listMostFrequent(counts: ReadonlyMap<string | number, number>): readonly FacetValue[] {
  const first = firstOf(counts, MAX_VALUES, ([a, countA], [b, countB]) => countB - countA || (String(a) < String(b) ? -1 : 1));
  return first.map(([value, count]) => ({ value: String(value), count }));
}
