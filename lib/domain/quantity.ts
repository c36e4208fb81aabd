/** Half-open range of UTF-16 offsets into a document's text (W3C Web Annotation TextPositionSelector). */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What the words around a number say of its exactness. Meaning as intervals: `lib/compare`. */
export const QUALIFIERS = ["exact", "about", "almost", "more_than", "at_least", "less_than", "up_to", "range"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * ISO 4217 code, `percent`, `percentage_point`, `count`, `times`, or an SI or trade unit (`tonne`, `m3`, `km`, `MW`, …: `lib/catalogue`).
 */
export type Unit = string;

/**
 * A measured number as the text gives it: the layer below a claim.
 * `value` is in base units (3300000000; 16 for percent); `decimal` is the same exactly, as a plain decimal string.
 */
export interface Quantity extends TextSpan {
  /** `text.slice(start, end)`: the figure with its currency, scale and unit word, without qualifier and counted noun. */
  readonly quote: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly decimal: string;
  readonly decimalMax: string | null;
  /** Significant digits as written, trailing zeros not counted (900 → 1, 3.35 → 3). */
  readonly significantDigits: number;
  /** Power of ten of the last written digit in base units ("$3.3 billion" → 8, "900" → 0, "3.35 percent" → -2). */
  readonly lastDigitExponent: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** The words that qualify the figure, where they stand outside of it. */
  readonly qualifierSpan: TextSpan | null;
  readonly direction: "up" | "down" | null;
  /** Head noun that is counted or measured ("school", "joint venture", "ticket"), singular where the language allows. */
  readonly concept: string | null;
}
