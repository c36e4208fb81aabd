import { firstOf } from "./first-of";
import { grown } from "./grown";

/** Rows that are asked one by one before all are. */
const PATIENCE = 5_000;

/** Beyond this share of moved rows an order is made anew. */
const MOST_MOVED = 0.1;

/** Rows of a tally in the order of their keys, equal ones by their numbers; an order is made when it is first asked for, and what came or moved since is sorted in. */
export class TallyOrder {
  #seqs: Int32Array;
  readonly #keys: Float64Array[];
  /** Orders by their keys, each with the places that came or got another key since it was made. */
  readonly #orders = new Map<number, { readonly places: Int32Array; readonly moved: Set<number> }>();

  constructor(keys: number, size: number) {
    this.#seqs = new Int32Array(size);
    this.#keys = Array.from({ length: keys }, () => new Float64Array(size));
  }

  /** Takes in the keys of a row, which stand in it from a place on. */
  set(place: number, seq: number, row: readonly (string | number | null)[], from: number): void {
    if (place >= this.#seqs.length) {
      this.#seqs = grown(this.#seqs, place);
      this.#keys.forEach((column, index) => (this.#keys[index] = grown(column, place)));
    }
    if (this.#seqs[place] !== seq) for (const { moved } of this.#orders.values()) moved.add(place);
    this.#seqs[place] = seq;
    for (let index = 0; index < this.#keys.length; index++) {
      const column = this.#keys[index] as Float64Array;
      const key = row[from + index] as number;
      if (column[place] === key) continue;
      column[place] = key;
      this.#orders.get(index)?.moved.add(place);
    }
  }

  keyOf(key: number, place: number): number {
    return key < 0 ? (this.#seqs[place] as number) : ((this.#keys[key] as Float64Array)[place] as number);
  }

  /** Numbers of the first rows that are meant, of all `size` places, after a row where one is given; `toFails` gives 0 for each place that is meant. */
  take(key: number, size: number, isDescending: boolean, limit: number, after: { readonly key: number; readonly seq: number } | null, isMeant: (place: number) => boolean, toFails: () => Uint16Array): readonly number[] {
    const order = this.#orderOf(key, size);
    const step = isDescending ? -1 : 1;
    const taken: number[] = [];
    let [left, fails]: [number, Uint16Array | null] = [PATIENCE, null];
    for (let at = after === null ? (isDescending ? order.length - 1 : 0) : this.#find(order, key, after, isDescending); at >= 0 && at < order.length && taken.length < limit; at += step) {
      const place = order[at] as number;
      // Where few rows are meant, one pass in the order of memory is quicker than asking each in the order of its key.
      if (fails === null && left-- === 0) fails = toFails();
      if (fails === null ? isMeant(place) : fails[place] === 0) taken.push(this.#seqs[place] as number);
    }
    return taken;
  }

  /** Like `take`, of places that were found otherwise. */
  takeOf(key: number, places: Int32Array, isDescending: boolean, limit: number, after: { readonly key: number; readonly seq: number } | null): readonly number[] {
    const sign = isDescending ? -1 : 1;
    const left = after === null ? places : places.filter((place) => sign * this.#compare(key, place, after) > 0);
    return firstOf(left, limit, (a, b) => sign * this.#compare(key, a, { key: this.keyOf(key, b), seq: this.#seqs[b] as number })).map((place) => this.#seqs[place] as number);
  }

  #compare(key: number, place: number, other: { readonly key: number; readonly seq: number }): number {
    const difference = this.keyOf(key, place) - other.key;
    return difference === 0 ? (this.#seqs[place] as number) - other.seq : difference;
  }

  /** Makes the order of a key, of all `size` places, unless it is there. */
  make(key: number, size: number): void {
    this.#orderOf(key, size);
  }

  #orderOf(key: number, size: number): Int32Array {
    const known = this.#orders.get(key);
    if (known?.moved.size === 0) return known.places;
    const isMade = known !== undefined && known.moved.size <= size * MOST_MOVED;
    const places = isMade ? this.#sortIn(key, known.places, known.moved, size) : toOrder(this.#seqs, this.#keys[key] ?? null, size);
    this.#orders.set(key, { places, moved: new Set() });
    return places;
  }

  /** An order with some places at their new places in it. */
  #sortIn(key: number, known: Int32Array, moved: ReadonlySet<number>, size: number): Int32Array {
    const late = [...moved].sort((a, b) => this.#compare(key, a, { key: this.keyOf(key, b), seq: this.#seqs[b] as number }));
    const order = new Int32Array(size - 1);
    let [at, next] = [0, 0];
    for (const place of known) {
      if (moved.has(place)) continue;
      const here = { key: this.keyOf(key, place), seq: this.#seqs[place] as number };
      while (next < late.length && this.#compare(key, late[next] as number, here) < 0) order[at++] = late[next++] as number;
      order[at++] = place;
    }
    while (next < late.length) order[at++] = late[next++] as number;
    return order;
  }

  /** Where to begin after a row: it may be gone, its place among the others is not. */
  #find(order: Int32Array, key: number, after: { readonly key: number; readonly seq: number }, isDescending: boolean): number {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const difference = this.#compare(key, order[middle] as number, after);
      if (difference < 0 || (!isDescending && difference === 0)) low = middle + 1;
      else high = middle;
    }
    return isDescending ? low - 1 : low;
  }
}

/** Numbers of rows and ranks of keys below this can be packed into one float without loss. */
const PACK = 2 ** 26;

/** Places in order. Keys and numbers are packed into floats, which sort ten times as fast as pairs that are compared. */
function toOrder(seqs: Int32Array, keys: Float64Array | null, size: number): Int32Array {
  const ranks = keys === null ? null : toRanks(keys, size);
  const packed = new Float64Array(size - 1);
  let most = 0;
  for (let place = 1; place < size; place++) {
    const seq = seqs[place] as number;
    packed[place - 1] = (ranks === null ? 0 : (ranks[place] as number) * PACK) + seq;
    if (seq > most) most = seq;
  }
  const placeOf = new Int32Array(most + 1);
  for (let place = 1; place < size; place++) placeOf[seqs[place] as number] = place;
  packed.sort();
  const order = new Int32Array(packed.length);
  for (let at = 0; at < packed.length; at++) order[at] = placeOf[(packed[at] as number) % PACK] as number;
  return order;
}

/** Keys as whole numbers in the same order: themselves where they are whole, else their places among all. */
function toRanks(keys: Float64Array, size: number): Float64Array {
  const own = keys.subarray(0, size);
  if (own.every((key) => key >= 0 && key < PACK && Number.isInteger(key))) return own;
  const sorted = own.slice(1).sort();
  let length = 0;
  for (const key of sorted) if (length === 0 || sorted[length - 1] !== key) sorted[length++] = key;
  return own.map((key) => {
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
