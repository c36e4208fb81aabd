import type { Measure } from "@/lib/domain/claim";
import type { Cause, Verdict } from "@/lib/domain/finding";
import type { CountryCode } from "@/lib/domain/place";
import type { Unit } from "@/lib/domain/quantity";
import type { GivenSeries } from "@/lib/domain/series";

/** What one line stands for; words are put to it where it is shown. */
export type SeriesLabel =
  | { readonly kind: "basis"; /** "A", "B", … in order of size. */ readonly letter: string; /** What people said the series is; null where the arithmetic suggests it. */ readonly given: GivenSeries | null; readonly voices: readonly string[] }
  | { readonly kind: "side"; /** Whose statistics they are taken for. */ readonly country: CountryCode }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "all" }
  | { readonly kind: "rest" };

/** How a mark is drawn: a value, an open end upwards ("more than") or downwards, or two bounds. */
export type MarkKind = "value" | "at_least" | "at_most" | "range";

/** Bounds in base units; null is open. */
export type Bounds = readonly [number | null, number | null];

/** One mark: equal statements about one period in one series, taken together. */
export interface SeriesPoint {
  readonly key: string;
  /** Fractional year of the middle of the period. */
  readonly x: number;
  /** First and last moment of the period; both are `x` where it is a day. */
  readonly span: readonly [number, number];
  readonly periodLabel: string;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly mark: MarkKind;
  /** What the words usually mean, for whiskers; null where the mark is open-ended. */
  readonly wide: Bounds | null;
  readonly core: Bounds | null;
  readonly forecast: boolean;
  /** Part of a year: shown, but never joined to whole years. */
  readonly isPart: boolean;
  readonly claims: readonly string[];
  /** The worst finding the claims stand in, null where nothing is compared with them. */
  readonly verdict: Verdict | null;
  /** Id of a finding that alerts, for the marker and its link. */
  readonly conflict: string | null;
  /** Whether the line goes through this mark: one a period, the most exact and latest. */
  readonly isAnchor: boolean;
  /** The figure this one took the place of, where the comparison found a revision. */
  readonly revises: number | null;
}

/** Points of one origin over time, without colours and places. */
export interface Series {
  readonly key: string;
  readonly label: SeriesLabel;
  /** From where to where, for flows with a direction, else null. */
  readonly direction: readonly [string, string] | null;
  /** Sorted by time. */
  readonly points: readonly SeriesPoint[];
  /** Whether neighbouring anchors may be joined: false for a mixture of origins that differ. */
  readonly isConnected: boolean;
}

/** Shapes of lines in their order; what is no line of its own is a circle. */
export const SERIES_SHAPES = ["square", "triangle", "diamond", "down", "dash", "circle"] as const;
export type SeriesShape = (typeof SERIES_SHAPES)[number];

/** A point with the value its axis shows: as it is, or indexed to the series' first value. */
export interface PlacedPoint extends SeriesPoint {
  readonly y: number;
  readonly yHigh: number | null;
  readonly yWide: Bounds | null;
  readonly yCore: Bounds | null;
  readonly yRevises: number | null;
}

/** A series with its place in the palette. */
export interface PlacedSeries extends Omit<Series, "points"> {
  /** 1 to 6: token `series-<tone>`; the rest is 5. */
  readonly tone: number;
  readonly shape: SeriesShape;
  readonly points: readonly PlacedPoint[];
}

/** Difference of two series in one period. */
export interface Gap {
  readonly x: number;
  readonly periodLabel: string;
  readonly low: number;
  readonly high: number;
  /** In the unit of the values, as stated. */
  readonly difference: number;
  /** Asymmetry `2|a − b| / (a + b)`, 0 to 2; null for changes and where the sum is not positive. */
  readonly index: number | null;
}

/** Everything a chart needs to be drawn. */
export interface PlacedChart {
  readonly series: readonly PlacedSeries[];
  readonly gaps: readonly Gap[];
  readonly xDomain: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly yDomain: readonly [number, number];
  readonly yTicks: readonly number[];
  readonly scale: "linear" | "log" | "indexed";
  /** Whether the values are changes (growth): not joined over missing years. */
  readonly isChange: boolean;
  /** Whether a logarithmic axis can hold every value. */
  readonly isLogPossible: boolean;
  readonly isIndexPossible: boolean;
  /** Whether parts of years are drawn, and how many statements about them there are. */
  readonly parts: { readonly isDrawn: boolean; readonly statements: number };
  /** Statements that an index leaves out, being of no line with a first value. */
  readonly notIndexed: number;
}

/** What the chart says, as facts for a sentence. */
export type Headline =
  | { readonly kind: "conflict"; readonly periodLabel: string; readonly low: number; readonly high: number; readonly cause: Cause | null; readonly others: number }
  | { readonly kind: "change"; readonly from: SeriesPoint; readonly to: SeriesPoint; readonly direction: Series["direction"] }
  | {
      readonly kind: "single";
      readonly point: SeriesPoint;
      /** How often it is stated. */
      readonly statements: number;
      /** First and last year it is stated of. */
      readonly years: readonly [number, number];
      readonly direction: Series["direction"];
    }
  | { readonly kind: "none" };

/** What a chart is about: claims of one chart have all of these in common. */
export interface ChartSubject {
  readonly indicator: string;
  readonly measure: Measure;
  readonly unit: Unit;
}

/** What is said of a claim beside its mark. */
export interface ClaimNote {
  readonly id: string;
  readonly voice: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly isDigest: boolean;
}
