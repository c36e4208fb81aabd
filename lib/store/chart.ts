import type { Measure } from "@/lib/domain/claim";
import type { ClaimView } from "@/lib/domain/view";
import { loadClaims } from "./claim-load";
import { toMeasure } from "./claim-row";
import type { Store } from "./client";
import { rowsByPair, rowsOf } from "./tally/by-pair";
import type { RowNumbers } from "./tally/tally";
import { keepUntilChange, readTallies } from "./tally/tallies";
import type { Tallies } from "./tally/tallies";

/** A chart that an indicator's claims could make, with how many it would hold. */
export interface StoredChoice {
  readonly measure: Measure;
  readonly unit: string;
  readonly pair: string;
  readonly count: number;
}

/** Every measure, unit and pair that an indicator has claims of, most claims first; equal ones by name. */
export async function listStoredChoices(store: Store, indicator: string): Promise<readonly StoredChoice[]> {
  const tallies = await readTallies(store);
  return keepUntilChange(tallies, `choices ${indicator}`, () => sumChoices(tallies.claims, rowsOf(tallies, "claims", indicator)));
}

interface Sum {
  readonly measure: number;
  readonly unit: number;
  count: number;
}

/** A pair has few kinds of figures, so that its sums are looked through and not hashed. */
function sumChoices(claims: Tallies["claims"], among: RowNumbers): readonly StoredChoice[] {
  const byPair: Sum[][] = [];
  const [measures = [], units = [], pairs = []] = claims.eachOf({ among }, ["measure", "unit", "pair"], ([measure = 0, unit = 0, pair = 0]) => {
    const sums = (byPair[pair] ??= []);
    const known = sums.find((sum) => sum.measure === measure && sum.unit === unit);
    if (known === undefined) sums.push({ measure, unit, count: 1 });
    else known.count += 1;
  });
  return byPair
    .flatMap((sums, pair) => sums.map(({ measure, unit, count }) => ({ measure: toMeasure(measures[measure] ?? ""), unit: units[unit] ?? "", pair: pairs[pair] ?? "", count })))
    .sort((a, b) => b.count - a.count || byName(a.measure, b.measure) || byName(a.unit, b.unit) || byName(a.pair, b.pair));
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What a chart is drawn from: claims of one measure, unit and pair, and what else is said of the same pair. */
export interface ChartClaims {
  /** In the order of their periods. */
  readonly claims: readonly ClaimView[];
  /** Whether there are more of the chart's own claims than were read. */
  readonly isCut: boolean;
}

/** The claims of a choice, the latest periods first to be read; at most so many, and so many of the same indicator and pair beside them. */
export async function listChartClaims(store: Store, indicator: string, { measure, unit, pair }: Omit<StoredChoice, "count">, most: number, mostOthers: number): Promise<ChartClaims> {
  const tallies = await readTallies(store);
  const { claims, database } = tallies;
  const among = rowsByPair(tallies, "claims", indicator).get(pair) ?? [];
  const own = claims.list({ words: { measure: [measure], unit: [unit] }, among }, "period", true, most + 1);
  const shown = new Set(own.slice(0, most));
  const others = mostOthers === 0 ? [] : claims.list({ among }, "period", true, mostOthers).filter((seq) => !shown.has(seq));
  const seqs = [...shown, ...others].sort((a, b) => claims.keyOf(a, "period") - claims.keyOf(b, "period") || a - b);
  return { claims: loadClaims(database, seqs), isCut: own.length > most };
}
