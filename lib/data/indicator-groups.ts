/** Nouns that are listed at first, those with most figures: what texts count once or twice has no end. */
const MOST_OTHERS = 50;

/** The list of indicators in its two parts: the catalogue's, and what else texts count, of which the tail is left out until all is asked for. */
export function groupEntries<Entry extends { readonly isListed: boolean }>(entries: readonly Entry[], isAll: boolean): { readonly listed: readonly Entry[]; readonly others: readonly Entry[]; readonly allOthers: number } {
  const others = entries.filter((entry) => !entry.isListed);
  return { listed: entries.filter((entry) => entry.isListed), others: isAll ? others : others.slice(0, MOST_OTHERS), allOthers: others.length };
}
