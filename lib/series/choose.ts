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

/** Claims of one choice. */
export function listChosen(claims: readonly ClaimView[], choice: ChartChoice): readonly ClaimView[] {
  return claims.filter((claim) => claim.measure === choice.measure && claim.unit === choice.unit && toPairKey(claim) === choice.pair);
}
