export { findDateline } from "./dateline";
export type { Dateline } from "./dateline";
export { findPeriods, periodFinder } from "./find";
export type { PeriodsIn } from "./find";
export { shiftYears, toAsOf, toHalf, toMonth, toMonths, toQuarter, toYear, toYears } from "./period";
