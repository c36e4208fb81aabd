/** How far a hedged figure strays from the stated one, as shares of it: `[down median, down 90 %, up median, up 90 %]`. */
export type Stray = readonly [number, number, number, number];
export type HedgeClass = "approx" | "nearly" | "more_than" | "at_least" | "less_than" | "at_most";

/**
 * Measured quantiles by hedge class and significant digits (1, 2, 3, 4 and more).
 * From the answers published with Ferson et al., "Natural language of uncertainty: numeric hedge words" (2015),
 * English readers; the Russian and Azerbaijani words are assumed to mean the same.
 */
export const HEDGE_TABLE: Readonly<Record<HedgeClass, readonly [Stray, Stray, Stray, Stray]>> = {
  approx: [
    [0.1, 0.2, 0.0917, 0.2],
    [0.0517, 0.1667, 0.0353, 0.1429],
    [0.0173, 0.0731, 0.0099, 0.0557],
    [0.0012, 0.0216, 0.0006, 0.0221],
  ],
  nearly: [
    [0.1, 0.2, 0, 0.0625],
    [0.0408, 0.1667, 0, 0.0234],
    [0.0094, 0.0365, 0, 0.0067],
    [0.0009, 0.0181, 0, 0.0006],
  ],
  more_than: [
    [0, 0, 0.125, 0.5],
    [0, 0, 0.0909, 0.3333],
    [0, 0, 0.0288, 0.1765],
    [0, 0, 0.0025, 0.1095],
  ],
  at_least: [
    [0, 0, 0.125, 0.5],
    [0, 0, 0.0723, 0.2861],
    [0, 0, 0.037, 0.1156],
    [0, 0, 0.0028, 0.1477],
  ],
  less_than: [
    [0.125, 0.3333, 0, 0],
    [0.0833, 0.3333, 0, 0],
    [0.0198, 0.1893, 0, 0],
    [0.0028, 0.0445, 0, 0],
  ],
  at_most: [
    [0.1667, 0.4, 0, 0],
    [0.0741, 0.297, 0, 0],
    [0.0323, 0.1501, 0, 0],
    [0.0025, 0.05, 0, 0],
  ],
};

/** The row of a class for a figure written with `digits` significant digits. */
export function strayOf(hedge: HedgeClass, digits: number): Stray {
  const rows = HEDGE_TABLE[hedge];
  if (digits <= 1) return rows[0];
  if (digits === 2) return rows[1];
  return digits === 3 ? rows[2] : rows[3];
}
