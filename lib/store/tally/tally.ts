import { grown } from "./grown";
import { bitOf, countColumn, failsOf, findNear, isInYears, toCounts } from "./tally-count";
import type { Rows, Test, Tests } from "./tally-count";
import { groupRows } from "./tally-group";
import { TallyOrder } from "./tally-order";

/** What a tally keeps of a table's rows: words to count and filter by, a span of years, numbers to sort by. */
export interface TallySpec<Word extends string, Key extends string> {
  readonly words: readonly Word[];
  readonly keys: readonly Key[];
}

/** Numbers of rows. */
export type RowNumbers = readonly number[] | Int32Array;

/** Which rows are meant. What is absent does not narrow. */
export interface TallyQuery<Word extends string> {
  /** Values of which one must be there, or what the value must fulfil. */
  readonly words?: Readonly<Partial<Record<Word, readonly string[] | ((value: string) => boolean)>>>;
  /** First and last year, both inclusive; a row counts where its span touches them. */
  readonly years?: { readonly from: number | null; readonly to: number | null };
  /** Sequence numbers that the rows must be among. */
  readonly among?: RowNumbers | null;
}

/** How many rows are meant, and how many each value of a word would leave under all the other conditions. */
export interface TallyCounts<Word extends string> {
  readonly total: number;
  readonly words: ReadonlyMap<Word, ReadonlyMap<string, number>>;
  /** By the last year of the span. */
  readonly years: ReadonlyMap<number, number>;
}

/** A row as it is read from the table: its number, its words, first and last year, its keys, in this order. */
export type TallyRow = readonly (string | number | null)[];

const FIRST_SIZE = 1024;
/** Years as they can be in a period; anything else is counted as none. */
const YEAR_END = 3000;

/**
 * A table's rows as columns of small numbers in memory, so that any combination of filters over a million rows is counted,
 * with all its facets, in some milliseconds. It holds no row's text; rows are read from the store by their number.
 */
export class Tally<Word extends string, Key extends string> {
  readonly #spec: TallySpec<Word, Key>;
  readonly #codes: Int32Array[];
  readonly #valuesOf: string[][];
  readonly #codeOf: Map<string, number>[];
  #first = new Int16Array(FIRST_SIZE);
  #last = new Int16Array(FIRST_SIZE);
  #isThere = new Uint8Array(FIRST_SIZE);
  /** Place of each row by its number; 0 where there is none. */
  #placeOf = new Int32Array(FIRST_SIZE);
  readonly #order: TallyOrder;
  #size = 1;

  constructor(spec: TallySpec<Word, Key>) {
    this.#spec = spec;
    this.#codes = spec.words.map(() => new Int32Array(FIRST_SIZE));
    this.#valuesOf = spec.words.map(() => [""]);
    this.#codeOf = spec.words.map(() => new Map([["", 0]]));
    this.#order = new TallyOrder(spec.keys.length, FIRST_SIZE);
  }

  /** Takes a row in, or what became of one. */
  set(row: TallyRow): void {
    const seq = row[0] as number;
    let place = this.#placeOf[seq] ?? 0;
    if (place === 0) {
      place = this.#size++;
      this.#grow(place, seq);
      this.#placeOf[seq] = place;
    }
    this.#isThere[place] = 1;
    const words = this.#codes.length;
    for (let index = 0; index < words; index++) (this.#codes[index] as Int32Array)[place] = this.#toCode(index, row[index + 1] ?? null);
    this.#first[place] = toYear(row[words + 1] as number | null);
    this.#last[place] = toYear(row[words + 2] as number | null);
    this.#order.set(place, seq, row, words + 3);
  }

  /** How many orders the rows can be had in. */
  get orders(): number {
    return this.#spec.keys.length;
  }

  /** Makes an order before it is asked for: of a million rows it takes as long as ten pages. */
  makeOrder(index: number): void {
    this.#order.make(index, this.#size);
  }

  /** Counts a row no longer. */
  drop(seq: number): void {
    const place = this.#placeOf[seq] ?? 0;
    if (place > 0) this.#isThere[place] = 0;
  }

  /** Counts the rows, and the values of the words that are asked for. */
  count(query: TallyQuery<Word>, facets: readonly Word[] = [], withYears = false): TallyCounts<Word> {
    const tests = this.#toTests(query);
    const among = query.among ?? null;
    const near = findNear(this.#rows, tests, among === null ? null : this.#placesOf(among));
    const words = facets.map((facet): [Word, ReadonlyMap<string, number>] => {
      const word = this.#spec.words.indexOf(facet);
      const values = this.#valuesOf[word] as string[];
      const own = tests.words.findIndex((test) => test.word === word);
      return [facet, toCounts(countColumn(near, this.#codes[word] as Int32Array, values.length, own < 0 ? null : bitOf(own)), values)];
    });
    const years = withYears ? countColumn(near, this.#last, YEAR_END, bitOf(null)) : new Int32Array(0);
    return { total: near.get(0)?.length ?? 0, words: new Map(words), years: new Map([...years.entries()].filter(([year, count]) => year > 0 && count > 0)) };
  }

  /** Numbers of the rows in the order of a key, after a row that was shown last, where one is given. */
  list(query: TallyQuery<Word>, key: Key | null, isDescending: boolean, limit: number, after: { readonly key: number; readonly seq: number } | null = null): readonly number[] {
    const [tests, rows] = [this.#toTests(query), this.#rows];
    const index = key === null ? -1 : this.#spec.keys.indexOf(key);
    const among = query.among ?? null;
    if (among === null) return this.#order.take(index, this.#size, isDescending, limit, after, (place) => this.#isMeant(tests, place, rows), () => failsOf(rows, tests));
    const places = this.#placesOf(among).filter((place) => this.#isMeant(tests, place, rows));
    return this.#order.takeOf(index, places, isDescending, limit, after);
  }

  /** The key that a row is sorted by; its number where the order is that of arrival. */
  keyOf(seq: number, key: Key | null): number {
    return this.#order.keyOf(key === null ? -1 : this.#spec.keys.indexOf(key), this.#placeOf[seq] ?? 0);
  }

  /** Calls back with the values of some words of every row that is meant. */
  eachOf(query: TallyQuery<Word>, words: readonly Word[], visit: (codes: readonly number[], years: readonly [number, number], keyOf: (key: Key | null) => number) => void): readonly (readonly string[])[] {
    const indexes = words.map((word) => this.#spec.words.indexOf(word));
    const columns = indexes.map((index) => this.#codes[index] as Int32Array);
    const [tests, rows] = [this.#toTests(query), this.#rows];
    const codes = words.map(() => 0);
    let at = 0;
    const keyOf = (key: Key | null): number => this.#order.keyOf(key === null ? -1 : this.#spec.keys.indexOf(key), at);
    this.#eachPlace(query, (place) => {
      if (!this.#isMeant(tests, place, rows)) return;
      at = place;
      for (let index = 0; index < columns.length; index++) codes[index] = (columns[index] as Int32Array)[place] as number;
      visit(codes, [this.#first[place] as number, this.#last[place] as number], keyOf);
    });
    return indexes.map((index) => this.#valuesOf[index] as string[]);
  }

  /** Numbers of the rows that count, of all or of some, by a word's values. */
  group(word: Word, among: RowNumbers | null = null): ReadonlyMap<string, Int32Array> {
    const index = this.#spec.words.indexOf(word);
    const groups = groupRows(this.#rows, this.#codes[index] as Int32Array, this.#valuesOf[index]?.length ?? 0, among === null ? null : this.#placesOf(among), (place) => this.#order.keyOf(-1, place));
    return new Map((this.#valuesOf[index] ?? []).flatMap((value, code) => (groups[code]?.length ? [[value, groups[code]] as const] : [])));
  }

  /** Places of rows; 0, where no row is, for one that is not known. */
  #placesOf(among: RowNumbers): Int32Array {
    const places = new Int32Array(among.length);
    for (let at = 0; at < among.length; at++) places[at] = this.#placeOf[among[at] as number] ?? 0;
    return places;
  }

  #eachPlace({ among = null }: TallyQuery<Word>, visit: (place: number) => void): void {
    if (among === null) {
      for (let place = 1; place < this.#size; place++) if (this.#isThere[place] === 1) visit(place);
      return;
    }
    for (const seq of among) {
      const place = this.#placeOf[seq] ?? 0;
      if (place > 0 && this.#isThere[place] === 1) visit(place);
    }
  }

  get #rows(): Rows {
    return { isThere: this.#isThere, first: this.#first, last: this.#last, size: this.#size };
  }

  #isMeant(tests: Tests, place: number, rows: Rows): boolean {
    if (rows.isThere[place] !== 1) return false;
    for (let index = 0; index < tests.words.length; index++) {
      const test = tests.words[index] as Test;
      if (test.allowed[test.codes[place] as number] !== 1) return false;
    }
    return isInYears(tests, rows, place);
  }

  #toTests({ words, years }: TallyQuery<Word>): Tests {
    const tests = this.#spec.words.flatMap((name, word): readonly Test[] => {
      const wanted: readonly string[] | ((value: string) => boolean) | undefined = words?.[name];
      if (wanted === undefined) return [];
      const values = this.#valuesOf[word] as string[];
      const allowed = new Uint8Array(values.length);
      if (typeof wanted === "function") values.forEach((value, code) => (allowed[code] = wanted(value) ? 1 : 0));
      else for (const value of wanted) allowed[this.#codeOf[word]?.get(value) ?? values.length] = 1;
      return [{ word, codes: this.#codes[word] as Int32Array, allowed }];
    });
    const { from = null, to = null } = years ?? {};
    return { words: tests, from: from ?? 0, to: to ?? YEAR_END, isOpen: from === null && to === null };
  }

  #toCode(index: number, word: string | number | null): number {
    const value = word === null ? "" : String(word);
    const known = this.#codeOf[index]?.get(value);
    if (known !== undefined) return known;
    const values = this.#valuesOf[index] as string[];
    const code = values.push(value) - 1;
    this.#codeOf[index]?.set(value, code);
    return code;
  }

  #grow(place: number, seq: number): void {
    if (seq >= this.#placeOf.length) this.#placeOf = grown(this.#placeOf, seq);
    if (place < this.#isThere.length) return;
    this.#codes.forEach((column, index) => (this.#codes[index] = grown(column, place)));
    this.#first = grown(this.#first, place);
    this.#last = grown(this.#last, place);
    this.#isThere = grown(this.#isThere, place);
  }
}

function toYear(year: number | null): number {
  return year === null || year <= 0 || year >= YEAR_END ? 0 : year;
}
