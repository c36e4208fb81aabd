import type { ComparableClaim, Measure } from "@/lib/domain/claim";
import type { Period } from "@/lib/domain/period";
import { bare, hedged, roundTo, type Worded } from "./hedging";
import type { Random } from "./random";

/** A made-up pair of countries with consistent tables of ten years, and documents that tell of it. */

export const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023] as const;
const STOCKS = ["joint_ventures", "schools", "students"] as const;

interface Series {
  /** Exports of the first country, of the second, and both together, by year. */
  readonly there: readonly number[];
  readonly back: readonly number[];
  readonly total: readonly number[];
}

export interface World {
  readonly pair: readonly [string, string];
  /** What each side's customs count. */
  readonly own: Series;
  readonly other: Series;
  readonly tourists: readonly number[];
  readonly stocks: Readonly<Record<string, readonly number[]>>;
}

/** Draws a world: levels that drift from year to year, the other side's a tenth or more away. */
export function drawWorld(random: Random, pair: readonly [string, string]): World {
  const drift = (from: number, low: number, high: number) => {
    const list = [from];
    while (list.length < YEARS.length) list.push((list.at(-1) as number) * (low + random.next() * (high - low)));
    return list;
  };
  const series = (factor: number, base: readonly (readonly number[])[]): Series => {
    const [there, back] = base.map((list) => list.map((value) => roundTo(value * factor * (0.98 + 0.04 * random.next()), 6).value)) as [number[], number[]];
    return { there, back, total: there.map((value, i) => value + (back[i] as number)) };
  };
  const base = [drift(3e8 * (1 + 9 * random.next()), 0.8, 1.35), drift(2e8 * (1 + 9 * random.next()), 0.8, 1.35)];
  const stocks = Object.fromEntries(STOCKS.map((name) => [name, drift(random.int(200, 20_000), 1.01, 1.12).map(Math.round)]));
  return { pair, own: series(1, base), other: series(random.chance(0.5) ? 1.12 + 0.2 * random.next() : 0.88 - 0.2 * random.next(), base), tourists: drift(1e5 * (1 + 20 * random.next()), 0.85, 1.3).map(Math.round), stocks };
}

/** A quantity of the world at one time, with its true value. */
export interface Fact {
  readonly indicator: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly truth: number;
}

export function period(year: number): Period {
  return { kind: "range", start: `${year}-01-01`, end: `${year + 1}-01-01`, label: `${year}`, basis: "stated" };
}

function growth(list: readonly number[], index: number): number {
  return 100 * ((list[index] as number) / (list[index - 1] as number) - 1);
}

/** Trade of one year as one side counts it: exports both ways, turnover, and the growth of each. */
export function tradeFacts(world: World, series: Series, year: number): readonly Fact[] {
  const [a, b] = world.pair;
  const i = YEARS.indexOf(year as (typeof YEARS)[number]);
  const level = (indicator: string, list: readonly number[], from: string, to: string): Fact => ({ indicator, measure: "level", unit: "USD", from, to, year, truth: list[i] as number });
  const rate = (indicator: string, list: readonly number[], from: string, to: string): readonly Fact[] => (i === 0 ? [] : [{ indicator, measure: "growth_rate", unit: "percent", from, to, year, truth: growth(list, i) }]);
  return [
    level("exports", series.there, a, b), level("exports", series.back, b, a), level("trade_turnover", series.total, a, b),
    ...rate("exports", series.there, a, b), ...rate("exports", series.back, b, a), ...rate("trade_turnover", series.total, a, b),
  ];
}

/** Tourists and stocks of one year. */
export function otherFacts(world: World, year: number): readonly Fact[] {
  const [a, b] = world.pair;
  const i = YEARS.indexOf(year as (typeof YEARS)[number]);
  const stocks = STOCKS.map((indicator): Fact => ({ indicator, measure: "level", unit: "count", from: a, to: b, year, truth: world.stocks[indicator]?.[i] ?? 0 }));
  return [{ indicator: "tourists", measure: "level", unit: "count", from: a, to: b, year, truth: world.tourists[i] as number }, ...stocks];
}

export interface Teller {
  readonly document: string;
  readonly publishedAt: string;
  readonly publisher: string;
  readonly speaker: string;
  readonly lang: string;
}

const SURNAMES = ["Abrosov", "Bekdaev", "Cherimov", "Dalgat", "Ermeni", "Fatullin", "Gasimli", "Horuzov", "Ibadov", "Jafarli", "Kalbiev", "Lomakin", "Mirzali", "Nuriyan", "Ordubad", "Pirgulin", "Rzazade", "Sultan", "Talyshev", "Usubov"];
const PUBLISHERS = ["Daily One", "Morning Two", "Herald Three", "Courier Four", "Bulletin Five", "Gazette Six"];

let serial = 0;

/** Someone who tells figures of a year, some months after it, in a document of his own. */
export function drawTeller(random: Random, year: number): Teller {
  const month = random.int(2, 12);
  return { document: `d${serial++}`, publishedAt: `${year + 1}-${String(month).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`, publisher: random.pick(PUBLISHERS), speaker: `${random.pick(["A", "E", "K", "N", "R", "T"])}. ${random.pick(SURNAMES)}`, lang: random.pick(["en", "ru", "az"]) };
}

/** The claim of a fact as worded by a teller. */
export function tell(teller: Teller, fact: Fact, worded: Worded, change: Partial<ComparableClaim> = {}): ComparableClaim {
  const isStock = (STOCKS as readonly string[]).includes(fact.indicator);
  return {
    id: `${teller.document}/${serial++}`, document: teller.document, publishedAt: teller.publishedAt, publisher: teller.publisher, lang: teller.lang, speaker: teller.speaker,
    quote: `${worded.value}`, start: null, end: null, text: null, confidence: 1,
    indicator: fact.indicator, measure: fact.measure, unit: fact.unit, reporter: fact.from, partner: fact.to, value: worded.value, valueHigh: null,
    qualifier: worded.qualifier, significantDigits: worded.digits, lastDigitExponent: worded.exponent, comparedTo: null, forecast: false, scope: null,
    period: isStock ? { kind: "as_of", start: `${fact.year}-12-01`, label: `as_of:${fact.year}-12`, basis: "stated" } : period(fact.year),
    ...change,
  };
}

/** A fact as people print it: growth to a tenth of a percent, money and counts to three or four digits; hedged now and then. */
export function word(random: Random, fact: Fact, hedgeShare: number): Worded {
  if (fact.measure === "growth_rate") return percent(fact.truth);
  if (random.chance(hedgeShare)) return hedged(random, fact.truth);
  if (fact.unit === "count" && fact.truth < 100_000) return { value: Math.round(fact.truth), exponent: 0, digits: String(Math.round(fact.truth)).replace(/0+$/, "").length, qualifier: "exact" };
  return bare(fact.truth, random.pick([3, 3, 4]));
}

export function percent(truth: number): Worded {
  const value = Math.round(truth * 10) / 10;
  return { value, exponent: -1, digits: Math.max(1, String(Math.abs(value)).replace(".", "").length), qualifier: "exact" };
}
