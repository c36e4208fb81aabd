/** A condition on the codes of one word; `word` is its place among the words. */
export interface Test {
  readonly word: number;
  readonly codes: Int32Array;
  readonly allowed: Uint8Array;
}

/** Conditions ready for a pass: those on words, and the span of years, 0 and the end of all years where it is open. */
export interface Tests {
  readonly words: readonly Test[];
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

/** The rows by their places: whether each counts, its first and its last year. */
export interface Rows {
  readonly isThere: Uint8Array;
  readonly first: Int16Array;
  readonly last: Int16Array;
  readonly size: number;
}

/** Places of rows by the bit of the one condition they fail; of 0 those that fail none. */
export type Near = ReadonlyMap<number, Int32Array>;

/** Bit of the years; those of the conditions on words follow. */
const YEARS = 1;
/** A row that does not count fails two at once. */
const ABSENT = 0b11 << 14;
const ALL_BITS = 2 ** 16;
const NOWHERE = new Int32Array(0);

/** The bit of a condition by its place among those on words; of the years where it is null. */
export function bitOf(test: number | null): number {
  return test === null ? YEARS : YEARS << (test + 1);
}

/** Whether a row touches the years that are asked for; one without a year touches none. */
export function isInYears({ isOpen, from, to }: Tests, { first, last }: Rows, place: number): boolean {
  return isOpen || ((last[place] as number) >= from && (first[place] as number) > 0 && (first[place] as number) <= to);
}

/**
 * Finds the rows that fail one condition at most: each condition is looked at for all rows at once, and what a row fails is
 * reckoned without a branch, because a processor cannot guess which of a million rows a filter means.
 */
export function findNear(rows: Rows, tests: Tests, places: Int32Array | null): Near {
  const fails = places === null ? failsOf(rows, tests) : failsAmong(rows, tests, places);
  const counts = new Int32Array(ALL_BITS);
  for (let at = 0; at < fails.length; at++) counts[fails[at] as number]! += 1;
  const bits = [0, bitOf(null), ...tests.words.map((_, index) => bitOf(index))];
  // The rows of one bit stand together; all that fail more are written over each other behind the last.
  const next = new Int32Array(ALL_BITS);
  const step = new Uint8Array(ALL_BITS);
  let size = 0;
  for (const bit of bits) {
    next[bit] = size;
    step[bit] = 1;
    size += counts[bit] as number;
  }
  for (let bit = 0; bit < ALL_BITS; bit++) if (step[bit] === 0) next[bit] = size;
  const sorted = new Int32Array(size + 1);
  for (let at = 0; at < fails.length; at++) {
    const bit = fails[at] as number;
    sorted[next[bit] as number] = places === null ? at : (places[at] as number);
    next[bit]! += step[bit] as number;
  }
  return new Map(bits.map((bit) => [bit, sorted.subarray((next[bit] as number) - (counts[bit] as number), next[bit])]));
}

/** The bits of the conditions that each row fails, by its place; 0 where it is meant. */
export function failsOf({ isThere, first, last, size }: Rows, { words, from, to, isOpen }: Tests): Uint16Array {
  const fails = new Uint16Array(size);
  for (let place = 0; place < size; place++) fails[place] = ((isThere[place] as number) - 1) & ABSENT;
  if (!isOpen) for (let place = 0; place < size; place++) fails[place]! |= 1 - (isAtMost(from, last[place] as number) & isAtMost(1, first[place] as number) & isAtMost(first[place] as number, to));
  words.forEach(({ codes, allowed }, index) => {
    const denied = toDenied(allowed, bitOf(index));
    for (let place = 0; place < size; place++) fails[place]! |= denied[codes[place] as number] as number;
  });
  return fails;
}

/** The bit of a condition for each code that it does not allow. Filled in a loop: `from` with a function takes some twenty times as long, and of speakers there are hundreds of thousands. */
function toDenied(allowed: Uint8Array, bit: number): Uint16Array {
  const denied = new Uint16Array(allowed.length);
  for (let code = 0; code < allowed.length; code++) denied[code] = allowed[code] === 1 ? 0 : bit;
  return denied;
}

function failsAmong(rows: Rows, tests: Tests, places: Int32Array): Uint16Array {
  const fails = new Uint16Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    fails[at] = rows.isThere[place] !== 1 ? ABSENT : isInYears(tests, rows, place) ? 0 : YEARS;
  }
  tests.words.forEach(({ codes, allowed }, index) => {
    const bit = bitOf(index);
    for (let at = 0; at < places.length; at++) if (allowed[codes[places[at] as number] as number] !== 1) fails[at]! |= bit;
  });
  return fails;
}

/** How often each code of a column is found in the rows that fail nothing, or only the condition of the given bit, that on the column itself. */
export function countColumn(near: Near, column: Int32Array | Int16Array, codes: number, own: number | null): Int32Array {
  const counts = new Int32Array(codes);
  for (const bit of own === null ? [0] : [0, own]) {
    const places = near.get(bit) ?? NOWHERE;
    for (let at = 0; at < places.length; at++) counts[column[places[at] as number] as number]! += 1;
  }
  return counts;
}

/** 1 or 0, of whole numbers below 2^31. */
const isAtMost = (low: number, high: number): number => (low - 1 - high) >>> 31;

/** Values of a word that are counted out one by one. */
const MOST_VALUES = 5_000;

/** Values with their counts; of very many only those that occur most, because a page shows a few hundred. */
export function toCounts(counts: Int32Array, values: readonly string[]): ReadonlyMap<string, number> {
  const codes: number[] = [];
  for (let code = 1; code < counts.length; code++) if (counts[code] !== 0) codes.push(code);
  if (codes.length <= MOST_VALUES) return new Map(codes.map((code) => [values[code] as string, counts[code] as number]));
  const least = findLeast(codes, counts);
  const map = new Map<string, number>();
  for (const code of codes) if ((counts[code] as number) > least) map.set(values[code] as string, counts[code] as number);
  for (const code of codes) if (counts[code] === least && map.size < MOST_VALUES) map.set(values[code] as string, least);
  return map;
}

/** The count that the last of the most frequent of some codes has. */
function findLeast(codes: readonly number[], counts: Int32Array): number {
  let most = 0;
  for (const code of codes) most = Math.max(most, counts[code] as number);
  const having = new Int32Array(most + 1);
  for (const code of codes) having[counts[code] as number]! += 1;
  let least = most;
  for (let found = 0; least > 1; least--) if ((found += having[least] as number) >= MOST_VALUES) break;
  return least;
}
