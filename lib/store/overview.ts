import type { Store } from "./client";
import { keepUntilChange, readTallies } from "./tally/tallies";
import type { Tallies } from "./tally/tallies";
import { grown } from "./tally/grown";

/** What there is, in numbers. */
export interface StoreCounts {
  readonly documents: number;
  readonly claims: number;
  readonly findings: number;
  readonly conflicts: number;
  readonly publishers: number;
  /** First and last year of the figures' periods; null while there are none. */
  readonly years: readonly [number, number] | null;
}

/** An indicator with what the store holds of it. */
export interface IndicatorSummary {
  readonly indicator: string;
  readonly claims: number;
  readonly documents: number;
  readonly conflicts: number;
  readonly years: readonly [number, number] | null;
  /** Newest date of publication among its texts. */
  readonly newest: string | null;
  /** Pairs of countries, most figures first; a one-sided figure has one code. */
  readonly pairs: readonly { readonly pair: string; readonly claims: number }[];
}

export async function getStoreCounts(store: Store): Promise<StoreCounts> {
  const tallies = await readTallies(store);
  return keepUntilChange(tallies, "counts", () => countAll(tallies));
}

function countAll(tallies: Tallies): StoreCounts {
  const { claims, findings, documents } = tallies;
  const { total, words } = documents.count({}, ["publisher"]);
  const years = keepUntilChange(tallies, "summaries", () => sumUp(tallies)).flatMap((summary) => summary.years ?? []);
  return {
    documents: total,
    claims: claims.count({}).total,
    findings: findings.count({}).total,
    conflicts: findings.count({ words: { standing: ["alert"] } }).total,
    publishers: words.get("publisher")?.size ?? 0,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

/** Every indicator that has claims, most claims first. */
export async function listIndicatorSummaries(store: Store): Promise<readonly IndicatorSummary[]> {
  const tallies = await readTallies(store);
  return keepUntilChange(tallies, "summaries", () => sumUp(tallies));
}

interface Sum {
  claims: number;
  first: number;
  last: number;
  newest: number;
  readonly pairs: Map<number, number>;
  /** A bit a document. */
  documents: Uint8Array;
  documentCount: number;
}

/** One pass over all claims. */
function sumUp({ claims, findings }: Tallies): readonly IndicatorSummary[] {
  const sums = new Map<number, Sum>();
  const [names = [], pairNames = []] = claims.eachOf({}, ["indicator", "pair", "document"], ([indicator = 0, pair = 0, document = 0], [first, last], keyOf) => {
    let sum = sums.get(indicator);
    if (sum === undefined) sums.set(indicator, (sum = { claims: 0, first: Infinity, last: 0, newest: 0, pairs: new Map(), documents: new Uint8Array(1024), documentCount: 0 }));
    sum.claims += 1;
    if (first > 0 && first < sum.first) sum.first = first;
    if (last > sum.last) sum.last = last;
    const published = keyOf("published");
    if (published > sum.newest) sum.newest = published;
    if (pair > 0) sum.pairs.set(pair, (sum.pairs.get(pair) ?? 0) + 1);
    addDocument(sum, document);
  });
  const conflicts = findings.count({ words: { standing: ["alert"] } }, ["indicator"]).words.get("indicator");
  return [...sums]
    .map(([code, sum]): IndicatorSummary => {
      const indicator = names[code] ?? "";
      const pairs = [...sum.pairs].map(([pair, count]) => ({ pair: pairNames[pair] ?? "", claims: count }));
      return {
        indicator,
        claims: sum.claims,
        documents: sum.documentCount,
        conflicts: conflicts?.get(indicator) ?? 0,
        years: sum.last === 0 ? null : [sum.first, sum.last],
        newest: sum.newest === 0 ? null : toDay(sum.newest),
        pairs: pairs.sort((a, b) => b.claims - a.claims || (a.pair < b.pair ? -1 : 1)),
      };
    })
    .sort((a, b) => b.claims - a.claims || (a.indicator < b.indicator ? -1 : 1));
}

function addDocument(sum: Sum, document: number): void {
  const at = document >>> 3;
  if (at >= sum.documents.length) sum.documents = grown(sum.documents, at);
  const bit = 1 << (document & 7);
  if (((sum.documents[at] as number) & bit) !== 0) return;
  sum.documents[at] = (sum.documents[at] as number) | bit;
  sum.documentCount += 1;
}

/** 20210131 as 2021-01-31. */
function toDay(key: number): string {
  return String(key).replace(/^(\d{4})(\d{2})(\d{2})$/u, "$1-$2-$3");
}
