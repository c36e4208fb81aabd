import type { FigureHabits } from "../types";

/** How Azerbaijani writes and says numbers. */
export const habits: FigureHabits = {
  decimalComma: true,
  ownHundreds: false,
  composedTeens: true,
  pluralParts: false,
  fromAddsPart: false,
  ratios: false,
  dottedScales: false,
  pairedRanges: false,
  yearWordBehind: true,
  bareHours: false,
  perTimesOnly: false,
};
