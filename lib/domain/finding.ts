import type { Measure } from "./claim";
import type { CountryCode } from "./place";
import type { GivenSeries, SeriesGroup } from "./series";
import type { ToldFinding } from "./told";
import type { Unit } from "./quantity";

export const VERDICTS = ["agreement", "weak_tension", "strong_tension", "contradiction"] as const;
/** How far the claims of a cell can all be true together, from the three nested intervals of each. */
export type Verdict = (typeof VERDICTS)[number];

/** What a verdict is called: figures that cannot both hold and need not, being counted at other times or of other things, are an explained difference. */
export function toShownVerdict({ verdict, conflict }: { readonly verdict: Verdict; readonly conflict: boolean }): Verdict | "explained" {
  return verdict === "contradiction" && !conflict ? "explained" : verdict;
}

export const CAUSES = [
  "statistical_basis",
  "mirror_asymmetry",
  "definition",
  "period",
  "rounding",
  "revision",
  "scale_or_currency",
  "internal_arithmetic",
  "forecast_vs_outcome",
  "misquotation",
  "unexplained",
] as const;
/** Why figures differ, as far as the evidence shows. */
export type Cause = (typeof CAUSES)[number];

/** What must be equal for two figures to be about the same thing. */
export interface Cell {
  readonly indicator: string;
  readonly measure: Measure;
  readonly unit: Unit;
  /** Sorted country codes; a one-sided figure has one. */
  readonly pair: readonly CountryCode[];
  readonly period: string | null;
  readonly scope: string | null;
  readonly forecast: boolean;
  /** From whom to whom, where the order of the two countries carries meaning (exports RU to AZ); else null or left out. */
  readonly direction?: readonly [CountryCode, CountryCode] | null;
}

/** A value of one claim that would make the arithmetic close: a candidate for a person, never applied. */
export interface Repair {
  readonly claim: string;
  readonly value: number;
  readonly why: string;
  /** Repairs with one number belong together: only all of them close the arithmetic. Left out where one field is enough. */
  readonly set?: number;
}

/** Arithmetic over linked claims: what the terms give together, against what is stated. Bounds in base units. */
export interface Check {
  readonly rule: string;
  readonly computed: readonly [number, number];
  readonly stated: readonly [number, number];
  /** Ids of the claims that enter the arithmetic. */
  readonly terms: readonly string[];
  /** The arithmetic written out for people: "3.0 / 1.12 = 2.68; stated 2.6: closes". */
  readonly arithmetic: string;
  readonly closes: boolean;
  readonly repairs: readonly Repair[];
}

/** One piece of a chain of level and growth inside one statistical series, with the claims it stands on. */
export interface BasisChain {
  /** Name of the hypothesised series ("series A (voices)"). */
  readonly series: string;
  /** What a person said the series is; null or left out where the arithmetic alone suggests it. */
  readonly given?: GivenSeries | null;
  readonly claims: readonly string[];
  readonly arithmetic: readonly string[];
  readonly closes: boolean;
  /** Whether there is no stated figure that the chain could close with; left out where there is. */
  readonly isUntested?: boolean;
}

/** One verdict of the comparison. `id` is stable: the same claims' statements give the same id, in any order of documents. */
export interface Finding {
  readonly id: string;
  readonly kind: "cell" | "near" | "check";
  readonly cell: Cell;
  /** Maximal sets of claims that can all be true together. A claim may stand in more than one. */
  readonly clusters: readonly (readonly string[])[];
  /** Whether a person should be alerted. */
  readonly conflict: boolean;
  readonly verdict: Verdict;
  readonly cause: Cause | null;
  /** Independent origins among the members: reprints and copies count once. */
  readonly origins: number;
  /** Claim ids by independent origin. */
  readonly originGroups: readonly (readonly string[])[];
  /** One or two sentences with the evidence and the arithmetic. */
  readonly explanation: string;
  /** What a person could ask to settle it; empty where nothing is missing. */
  readonly settle: readonly string[];
  readonly check: Check | null;
  readonly chains: readonly BasisChain[];
  /** Which cluster the rest of the evidence closes with, in a sentence; null where nothing speaks for one. */
  readonly supportedReading: string | null;
  /** All its sentences as codes with arguments, for other languages than English; left out of findings made before there were such. */
  readonly told?: ToldFinding;
  /** What people said of the series of its claims, by series; left out where nobody did. */
  readonly givenSeries?: readonly SeriesGroup[];
  /** Key of the connected set of claims it was computed from (`componentKeys`): a changed component replaces its findings. */
  readonly component?: string;
  /** Claims of the cell that fit every cluster of a disagreement and therefore stand in none ("more than $3 billion"). */
  readonly neutral?: readonly string[];
  /** The cluster of `clusters` with the most independent origins, by index; null where none has more than the others. */
  readonly plurality?: number | null;
  /** Why the comparison is limited here (missing period, too many figures), in sentences; empty where it is not. */
  readonly limits?: readonly string[];
}

/** How many statements stand against each other in a finding: of an arithmetic those in its sum, of others all that are of one cell. */
export function countStatements({ kind, clusters, originGroups }: Pick<Finding, "kind" | "clusters" | "originGroups">): number {
  return new Set((kind === "check" ? clusters : originGroups).flat()).size;
}
