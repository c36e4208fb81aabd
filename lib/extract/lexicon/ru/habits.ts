import type { FigureHabits } from "../types";

/** How Russian writes and says numbers. */
export const habits: FigureHabits = {
  decimalComma: true,
  ownHundreds: true,
  composedTeens: false,
  pluralParts: false,
  fromAddsPart: true,
  ratios: false,
  dottedScales: true,
  pairedRanges: true,
  yearWordBehind: true,
  bareHours: false,
  perTimesOnly: true,
};
