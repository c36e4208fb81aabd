/** A set of numbers between two bounds. `null` is unbounded; `open` bounds exclude their end. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * What a hedged number may mean, from the strictest reading to the likeliest: `core` ⊆ `wide` ⊆ `hard`.
 * `hard` is what logic allows, `wide` holds the meant value in 90 % of uses, `core` in half of them.
 */
export interface Meaning {
  readonly hard: Interval;
  readonly wide: Interval;
  readonly core: Interval;
}
