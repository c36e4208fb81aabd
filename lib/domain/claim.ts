import type { Basis, IsoDate, Period } from "./period";
import type { CountryCode } from "./place";
import type { Qualifier, TextSpan, Unit } from "./quantity";

/** Version and rule that a reading by a person carries in place of the extractor's. */
export const BY_PERSON = "person";

export const MEASURES = ["level", "growth_rate", "share", "change_absolute", "multiple"] as const;
/** What the number says of its indicator. `growth_rate` is a percent change, falls negative; `multiple` has the unit `times`. */
export type Measure = (typeof MEASURES)[number];

/** Where a field of a claim came from: the words, the rule that read them, and whether the text states it or it was inferred. */
export interface Evidence {
  readonly field: string;
  readonly basis: Basis;
  /** Name of the parser or refiner that set the field. */
  readonly rule: string;
  /** The words it was read from, as offsets into the text; null where it comes from the document's metadata. */
  readonly span: TextSpan | null;
  readonly note: string | null;
}

/** Parts of a claim that one rule reads and a later one may set anew; of the others each rule tells a share. */
const SET_WHOLE: ReadonlySet<string> = new Set(["indicator", "measure", "reporter", "partner", "period"]);

/** Whether a later rule has read the same part of a claim otherwise, so that this one is no longer where it comes from. */
export const isSetAnew = (evidence: readonly Pick<Evidence, "field">[], index: number): boolean => {
  const field = evidence[index]?.field;
  return field !== undefined && SET_WHOLE.has(field) && evidence.slice(index + 1).some((later) => later.field === field);
};

/** What a claim asserts, without where it stands: all that decides what it may be compared with. */
export interface Statement {
  /** Code of the catalogue, or `other:<head noun>`. */
  readonly indicator: string;
  readonly measure: Measure;
  /** In base units (3300000000; 16 for percent). */
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly reporter: CountryCode | null;
  readonly partner: CountryCode | null;
  readonly period: Period | null;
  readonly comparedTo: Period | null;
  /** Whom the figure is attributed to, as named; null for the author's own voice. */
  readonly speaker: string | null;
  readonly forecast: boolean;
  /** The words that narrow what is counted, else null: two claims of different scope are not the same measurand. */
  readonly scope: string | null;
}

/** A claim as read from one text: the claim record of the command line. `text.slice(start, end) === quote`. */
export interface ExtractedClaim extends Statement, TextSpan {
  readonly quote: string;
  readonly sentence: TextSpan;
  /** Exact value in base units as a plain decimal string; `value` is its nearest float. */
  readonly decimal: string;
  readonly decimalHigh: string | null;
  readonly significantDigits: number;
  readonly lastDigitExponent: number;
  /** 0 to 1, calibrated: the share of claims with this confidence that are right in every comparable field. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/**
 * A claim as the comparison reads it. Records from outside may lack what only the extractor knows
 * (`decimal`, `significantDigits`, `lastDigitExponent`); the comparison then derives them from `quote` and `value`.
 */
export interface ComparableClaim extends Statement {
  readonly id: string;
  readonly document: string;
  readonly publishedAt: IsoDate | null;
  readonly publisher: string | null;
  readonly lang: string | null;
  readonly quote: string;
  readonly start: number | null;
  readonly end: number | null;
  /** The sentence around the figure. */
  readonly text: string | null;
  readonly confidence: number;
  /** Statistical series as a person said, see `series.ts`; null or left out where nobody did. */
  readonly series?: string | null;
  /** Origins a person said it comes from, by any name: claims that share one count as one. Left out where nobody said. */
  readonly origins?: readonly string[];
  readonly decimal?: string;
  readonly decimalHigh?: string | null;
  readonly significantDigits?: number;
  readonly lastDigitExponent?: number;
}
