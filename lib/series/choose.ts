import type { Measure } from "@/lib/domain/claim";
import type { Unit } from "@/lib/domain/quantity";
import type { ClaimView } from "@/lib/domain/view";

/** A chart that the claims of an indicator could make, with how many claims it would hold. */
export interface ChartChoice {
  readonly measure: Measure;
  readonly unit: Unit;
  /** Sorted codes joined by `-`, empty where no country is named. */
  readonly pair: string;
  readonly count: number;
}

/** Sorted codes joined by `-`: the two sides of a claim, whichever reports. */
export function toPairKey(claim: Pick<ClaimView, "reporter" | "partner">): string {
  return [claim.reporter, claim.partner].filter((code) => code !== null).sort().join("-");
}

/** Every chart the claims could make, the fullest first; equal ones by name, so that the order never changes by chance. */
export function listChoices(claims: readonly ClaimView[]): readonly ChartChoice[] {
  const groups = Map.groupBy(claims, (claim) => JSON.stringify([claim.measure, claim.unit, toPairKey(claim)]));
  return [...groups.values()]
    .flatMap((members): readonly ChartChoice[] => {
      const [first] = members;
      return first === undefined ? [] : [{ measure: first.measure, unit: first.unit, pair: toPairKey(first), count: members.length }];
    })
    .sort((a, b) => b.count - a.count || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The fullest chart that has everything that is wanted; parts not wanted are open. Null where there is none. */
export function findChoice(choices: readonly ChartChoice[], wanted: { readonly measure: Measure | null; readonly unit: Unit | null; readonly pair: string | null }): ChartChoice | null {
  return choices.find((choice) => (wanted.measure === null || choice.measure === wanted.measure) && (wanted.unit === null || choice.unit === wanted.unit) && (wanted.pair === null || choice.pair === wanted.pair)) ?? null;
}

/** What a page lists of the charts there are: the fullest measures, and the fullest pairs of the one that is shown. */
export interface OfferedCharts {
  readonly measures: readonly ChartChoice[];
  readonly pairs: readonly ChartChoice[];
  /** Pairs beyond those listed. */
  readonly morePairs: number;
}

/** Charts of fewer figures are reached from the claims table. */
const WORTH_OFFERING = 3;
const MOST_MEASURES = 4;
/** More countries cannot be looked through in one list. */
const MOST_PAIRS = 60;

/** The charts to list beside one that is shown, which is always among them. */
export function offerCharts(choices: readonly ChartChoice[], shown: ChartChoice | null): OfferedCharts {
  const isShown = (choice: ChartChoice) => choice.measure === shown?.measure && choice.unit === shown.unit;
  const measures = [...Map.groupBy(choices, (choice) => `${choice.measure}|${choice.unit}`).values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, count: others.reduce((sum, choice) => sum + choice.count, first.count) }]))
    .sort((a, b) => b.count - a.count)
    .filter((choice, index) => index < 2 || choice.count >= WORTH_OFFERING || isShown(choice));
  const pairs = choices.filter(isShown);
  const listed = pairs.filter((choice, index) => index < MOST_PAIRS || choice.pair === shown?.pair);
  return { measures: measures.slice(0, MOST_MEASURES), pairs: listed, morePairs: pairs.length - listed.length };
}

/** Claims of one choice. */
export function listChosen(claims: readonly ClaimView[], choice: ChartChoice): readonly ClaimView[] {
  return claims.filter((claim) => claim.measure === choice.measure && claim.unit === choice.unit && toPairKey(claim) === choice.pair);
}
