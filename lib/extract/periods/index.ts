export { findDateline } from "./dateline";
export type { Dateline } from "./dateline";
export { periodFinder } from "./find";
export { shiftYears, toAsOf, toHalf, toMonth, toMonths, toQuarter, toYear, toYears } from "./period";
