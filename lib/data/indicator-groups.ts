/** Nouns that are listed at first, those with most figures: what texts count once or twice has no end. */
const MOST_OTHERS = 50;
/** Figures whose noun no other text counts, told with their words; the claims table has all. */
const MOST_ONCE = 30;

interface Entry {
  readonly isListed: boolean;
  readonly claims: number;
}

/** The list of indicators in its parts. */
export interface IndicatorGroups<E extends Entry> {
  /** The catalogue's. */
  readonly listed: readonly E[];
  /** What else texts count more than once; the tail is left out until all is asked for. */
  readonly others: readonly E[];
  readonly allOthers: number;
  /** What a single figure counts: a noun alone says little, so it is told with its sentence. */
  readonly once: readonly E[];
  readonly allOnce: number;
}

/** Parts the indicators: those of the catalogue, other nouns with several figures, nouns of one figure. */
export function groupEntries<E extends Entry>(entries: readonly E[], isAll: boolean): IndicatorGroups<E> {
  const nouns = entries.filter((entry) => !entry.isListed);
  const [others, once] = [nouns.filter((entry) => entry.claims > 1), nouns.filter((entry) => entry.claims <= 1)];
  return {
    listed: entries.filter((entry) => entry.isListed),
    others: isAll ? others : others.slice(0, MOST_OTHERS),
    allOthers: others.length,
    once: once.slice(0, MOST_ONCE),
    allOnce: once.length,
  };
}
