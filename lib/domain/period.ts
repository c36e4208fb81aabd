/** Whether the text says a thing, or the program worked it out from other words. */
export type Basis = "stated" | "inferred";

/**
 * The time a figure is about.
 * `range` is a half-open interval of days, `end` exclusive; `as_of` is the moment a stock was counted.
 * `label` follows the corpus notation: `2021`, `2022-01/2022-10`, `2018-H1`, `2018-Q1`, `2018-05`, `FY2017-18`, `2012/2017`, `as_of:2022-11`.
 */
export type Period =
  | { readonly kind: "range"; readonly start: IsoDate; readonly end: IsoDate; readonly label: string; readonly basis: Basis }
  | { readonly kind: "as_of"; readonly start: IsoDate; readonly label: string; readonly basis: Basis };

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

/** Whether two periods cover the same days, whatever their labels and basis. A stock matches within its month. */
export function isSamePeriod(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "as_of" || b.kind === "as_of") return a.kind === b.kind && a.start.slice(0, 7) === b.start.slice(0, 7);
  return a.start === b.start && a.end === b.end;
}
