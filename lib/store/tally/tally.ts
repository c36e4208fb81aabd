import { grown } from "./grown";
import { TallyOrder } from "./tally-order";

/** What a tally keeps of a table's rows: words to count and filter by, a span of years, numbers to sort by. */
export interface TallySpec<Word extends string, Key extends string> {
  readonly words: readonly Word[];
  readonly keys: readonly Key[];
}

/** Which rows are meant. What is absent does not narrow. */
export interface TallyQuery<Word extends string> {
  /** Values of which one must be there, or what the value must fulfil. */
  readonly words?: Readonly<Partial<Record<Word, readonly string[] | ((value: string) => boolean)>>>;
  /** First and last year, both inclusive; a row counts where its span touches them. */
  readonly years?: { readonly from: number | null; readonly to: number | null };
  /** Sequence numbers that the rows must be among. */
  readonly among?: readonly number[] | null;
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
const YEARS = 3000;
/** Values of a word that are counted out one by one. */
const MOST_VALUES = 5_000;

/** A condition on the codes of one word; `word` is its place among the words. */
interface Test {
  readonly word: number;
  readonly codes: Int32Array;
  readonly allowed: Uint8Array;
}

/** Conditions ready for a pass: those on words, and the span of years, 0 and YEARS where it is open. */
interface Tests {
  readonly words: readonly Test[];
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

/**
 * A table's rows as columns of small numbers in memory, so that any combination of filters over a million rows is counted,
 * with all its facets, in one pass of some milliseconds. It holds no row's text; rows are read from the store by their number.
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
    const counted = facets.map((facet) => this.#spec.words.indexOf(facet));
    const counts = counted.map((word) => new Int32Array(this.#valuesOf[word]?.length ?? 0));
    const columns = counted.map((word) => this.#codes[word] as Int32Array);
    const facetOf = tests.words.map((test) => counted.indexOf(test.word));
    const years = new Int32Array(YEARS);
    let total = 0;
    this.#eachPlace(query, (place) => {
      // -2: nothing failed so far; -1: the years did; else the place of the condition that did.
      let failed = this.#isInYears(tests, place) ? -2 : -1;
      for (let index = 0; index < tests.words.length; index++) {
        const test = tests.words[index] as Test;
        if (test.allowed[test.codes[place] as number] === 1) continue;
        // A row that fails two conditions is left out whichever of them is lifted.
        if (failed !== -2) return;
        failed = index;
      }
      if (failed === -2) {
        total += 1;
        for (let facet = 0; facet < columns.length; facet++) (counts[facet] as Int32Array)[(columns[facet] as Int32Array)[place] as number]! += 1;
        if (withYears) years[this.#last[place] as number]! += 1;
      } else if (failed === -1) {
        if (withYears) years[this.#last[place] as number]! += 1;
      } else {
        const facet = facetOf[failed] as number;
        if (facet >= 0) (counts[facet] as Int32Array)[(columns[facet] as Int32Array)[place] as number]! += 1;
      }
    });
    return {
      total,
      words: new Map(facets.map((facet, index) => [facet, toCounts(counts[index] as Int32Array, this.#valuesOf[counted[index] as number] as string[])])),
      years: new Map([...years.entries()].filter(([year, count]) => year > 0 && count > 0)),
    };
  }

  /** Numbers of the rows in the order of a key, after a row that was shown last, where one is given. */
  list(query: TallyQuery<Word>, key: Key | null, isDescending: boolean, limit: number, after: { readonly key: number; readonly seq: number } | null = null): readonly number[] {
    const tests = this.#toTests(query);
    const index = key === null ? -1 : this.#spec.keys.indexOf(key);
    const among = query.among ?? null;
    if (among === null) return this.#order.take(index, this.#size, isDescending, limit, after, (place) => this.#isMeant(tests, place), () => this.#toMask(tests));
    const places = among.map((seq) => this.#placeOf[seq] ?? 0).filter((place) => place > 0 && this.#isMeant(tests, place));
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
    const tests = this.#toTests(query);
    const codes = words.map(() => 0);
    let at = 0;
    const keyOf = (key: Key | null): number => this.#order.keyOf(key === null ? -1 : this.#spec.keys.indexOf(key), at);
    this.#eachPlace(query, (place) => {
      if (!this.#isMeant(tests, place)) return;
      at = place;
      for (let index = 0; index < columns.length; index++) codes[index] = (columns[index] as Int32Array)[place] as number;
      visit(codes, [this.#first[place] as number, this.#last[place] as number], keyOf);
    });
    return indexes.map((index) => this.#valuesOf[index] as string[]);
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

  #isMeant({ words, isOpen, from, to }: Tests, place: number): boolean {
    if (this.#isThere[place] !== 1) return false;
    for (let index = 0; index < words.length; index++) {
      const test = words[index] as Test;
      if (test.allowed[test.codes[place] as number] !== 1) return false;
    }
    return isOpen || ((this.#last[place] as number) >= from && (this.#first[place] as number) > 0 && (this.#first[place] as number) <= to);
  }

  /** A row without a year touches none. */
  #isInYears({ isOpen, from, to }: Tests, place: number): boolean {
    return isOpen || ((this.#last[place] as number) >= from && (this.#first[place] as number) > 0 && (this.#first[place] as number) <= to);
  }

  #toMask(tests: Tests): Uint8Array {
    const mask = new Uint8Array(this.#size);
    for (let place = 1; place < this.#size; place++) if (this.#isMeant(tests, place)) mask[place] = 1;
    return mask;
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
    return { words: tests, from: from ?? 0, to: to ?? YEARS, isOpen: from === null && to === null };
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
  return year === null || year <= 0 || year >= YEARS ? 0 : year;
}

/** Values with their counts; of very many only those that occur most, because a page shows a few hundred. */
function toCounts(counts: Int32Array, values: readonly string[]): ReadonlyMap<string, number> {
  const least = values.length <= MOST_VALUES ? 1 : Math.max(1, counts.slice(1).sort().at(-MOST_VALUES) ?? 1);
  const map = new Map<string, number>();
  for (const bound of [least + 1, least]) {
    for (let code = 1; code < counts.length && (bound > least || map.size < MOST_VALUES); code++) {
      const count = counts[code] as number;
      if (bound > least ? count >= bound : count === least) map.set(values[code] as string, count);
    }
  }
  return map;
}
