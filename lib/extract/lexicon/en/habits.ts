import type { FigureHabits } from "../types";

/** How English writes and says numbers. */
export const habits: FigureHabits = {
  decimalComma: false,
  ownHundreds: false,
  composedTeens: false,
  pluralParts: true,
  fromAddsPart: false,
  ratios: true,
  dottedScales: false,
  pairedRanges: false,
  yearWordBehind: false,
  bareHours: true,
  perTimesOnly: false,
};
