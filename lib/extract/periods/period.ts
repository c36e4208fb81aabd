import type { Basis, IsoDate, Period } from "@/lib/domain/period";

const pad = (value: number): string => String(value).padStart(2, "0");

/** First day of a month counted from month 1 of the year; months beyond 12 run into the next years. */
function firstDay(year: number, month: number): IsoDate {
  const index = year * 12 + month - 1;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${pad((index % 12) + 1)}-01`;
}

function range(year: number, month: number, months: number, label: string, basis: Basis): Period {
  return { kind: "range", start: firstDay(year, month), end: firstDay(year, month + months), label, basis };
}

export const toYear = (year: number, basis: Basis): Period => range(year, 1, 12, String(year), basis);
export const toYears = (from: number, to: number, basis: Basis): Period =>
  from === to ? toYear(from, basis) : range(from, 1, 12 * (to - from + 1), `${from}/${to}`, basis);
export const toQuarter = (year: number, quarter: number, basis: Basis): Period => range(year, 3 * quarter - 2, 3, `${year}-Q${quarter}`, basis);
export const toHalf = (year: number, half: number, basis: Basis): Period => range(year, 6 * half - 5, 6, `${year}-H${half}`, basis);
export const toMonth = (year: number, month: number, basis: Basis): Period => range(year, month, 1, `${year}-${pad(month)}`, basis);

/** Months of possibly two years, both ends inclusive; a whole year, half or single month takes the label of that. */
export function toMonths(fromYear: number, fromMonth: number, toYearValue: number, toMonthValue: number, basis: Basis): Period {
  const months = (toYearValue - fromYear) * 12 + toMonthValue - fromMonth + 1;
  if (months === 1) return toMonth(fromYear, fromMonth, basis);
  if (months === 12 && fromMonth === 1) return toYear(fromYear, basis);
  if (months === 6 && fromMonth === 1) return toHalf(fromYear, 1, basis);
  if (months === 3 && fromMonth % 3 === 1) return toQuarter(fromYear, (fromMonth + 2) / 3, basis);
  return range(fromYear, fromMonth, months, `${fromYear}-${pad(fromMonth)}/${toYearValue}-${pad(toMonthValue)}`, basis);
}

/** A fiscal year that begins in the given year, "FY2017-18". Its days are those of April to March, the commonest split. */
export function toFiscalYear(year: number, basis: Basis): Period {
  return range(year, 4, 12, `FY${year}-${pad((year + 1) % 100)}`, basis);
}

/** The moment of a stock; the label names the month only. */
export function toAsOf(date: IsoDate, basis: Basis): Period {
  return { kind: "as_of", start: date, label: `as_of:${date.slice(0, 7)}`, basis };
}

/** A month so many months before a month; null where it is no single month. */
function shiftMonths(period: Period, months: number): Period | null {
  const parts = /^(?<year>\d{4})-(?<month>\d\d)$/u.exec(period.label)?.groups;
  if (parts === undefined) return null;
  const index = Number(parts["year"]) * 12 + Number(parts["month"]) - 1 - months;
  return toMonth(Math.floor(index / 12), (index % 12) + 1, "inferred");
}

/** The time as far before another as words say that count from it ("a year earlier", "a month before"). */
export function shiftBack(period: Period, { yearsBefore, monthsBefore, ofYear }: { readonly yearsBefore?: number; readonly monthsBefore?: number; readonly ofYear?: number }): Period | null {
  if (ofYear !== undefined && Number(period.start.slice(0, 4)) !== ofYear) return shiftYears(period, Number(period.start.slice(0, 4)) - ofYear);
  return monthsBefore === undefined ? shiftYears(period, yearsBefore ?? 1) : shiftMonths(period, monthsBefore);
}

/** The same days a number of years earlier; null where the label's form has no such neighbour. */
export function shiftYears(period: Period, years: number): Period | null {
  const move = (date: IsoDate): IsoDate => `${String(Number(date.slice(0, 4)) - years).padStart(4, "0")}${date.slice(4)}`;
  const label = period.label.replace(/(?:19|20)\d\d/gu, (year) => String(Number(year) - years));
  if (period.kind === "as_of") return { ...period, start: move(period.start), label, basis: "inferred" };
  if (period.label.startsWith("FY")) return toFiscalYear(Number(period.start.slice(0, 4)) - years, "inferred");
  return { ...period, start: move(period.start), end: move(period.end), label, basis: "inferred" };
}
