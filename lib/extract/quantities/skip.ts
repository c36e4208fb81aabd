import { skipAcronym, skipAddress, skipLabelled, skipMarker, skipName, skipPhone, skipSerial, skipZeroDivision } from "./skip-names";
import { skipClock, skipDayAndMonth, skipNumericDate, skipPartOfTime, skipQuarters, skipYear } from "./skip-times";
import { skipCapital, skipCompoundOrdinal, skipIndefinite, skipLegend, skipOrdinal, skipPronoun, skipScaleOrdinal } from "./skip-words";
import type { Skipper } from "./skipper";
import type { Tokens } from "./tokens";

/** In this order: an address, a name or a serial holds digits that would be a year or a date by themselves. */
const SKIPPERS: readonly Skipper[] = [skipAddress, skipName, skipSerial, skipZeroDivision, skipIndefinite, skipMarker, skipAcronym, skipClock, skipNumericDate, skipPhone, skipDayAndMonth, skipOrdinal, skipScaleOrdinal, skipYear, skipLabelled, skipQuarters, skipPartOfTime, skipPronoun, skipCompoundOrdinal, skipCapital, skipLegend];

/** The token behind a date, name, ordinal or label that begins at `i`; null where a quantity may begin. */
export function skipNonQuantity(tokens: Tokens, i: number): number | null {
  for (const skip of SKIPPERS) {
    const next = skip(tokens, i);
    if (next !== null) return next;
  }
  return null;
}
