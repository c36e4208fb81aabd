import type { Period } from "@/lib/domain/period";
import { toFiscalYear, toMonths, toYear, toYears } from "./period";
import { all, gregorian, time, value, has } from "./reading";
import type { Anchor, Reading } from "./reading";
import type { Tagged } from "./tags";
import type { PeriodLexicon } from "./words";

/** "Fiscal 2020", "fiscal year 2020-21". */
export function readFiscal(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (items.some((item) => item.tag === "-" || item.tag === "/")) {
    const first = value(items, "Y");
    return first === null ? null : time(toFiscalYear(gregorian(first, anchor), "stated"));
  }
  const year = value(items, "Y");
  if (year !== null) return time(toYear(gregorian(year, anchor), "stated"));
  if (anchor === null) return time(null);
  const isLast = has(items, "L");
  return { ...time(toFiscalYear(runningFiscal(anchor, items) - (isLast ? 1 : 0) + (has(items, "X") ? 1 : 0), "inferred")), ...(items.some((item) => item.tag === "L" && lexicon.countingBack.has(item.key)) ? { fiscalBefore: 1 } : {}) };
}

/** The month in which such a year begins: that of the words ("season"), else that of the country. */
const startOf = (items: readonly Tagged[], { fiscalStart }: Anchor): number => (value(items, "z") ?? 0) || fiscalStart;

/** The year in which the fiscal year that runs at the anchor began. */
const runningFiscal = (anchor: Anchor, items: readonly Tagged[]): number => (anchor.month >= startOf(items, anchor) ? anchor.year : anchor.year - 1);

/** "July-April FY23", "April to June of fiscal 2020/21": months of the fiscal year that ends in the one named. */
export function readMonthsOfFiscal(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const [from, to] = items.filter((item) => item.tag === "M");
  const end = value(items, "Z") ?? fiscalEnd(items);
  if (from === undefined || to === undefined || end === null) return null;
  if (anchor === null) return time(null);
  const first = from.value >= anchor.fiscalStart ? end - 1 : end;
  return time(toMonths(first, from.value, to.value < from.value ? first + 1 : first, to.value, "stated"));
}

/** The year in which "2020/21" ends, or a fiscal year named by one. */
function fiscalEnd(items: readonly Tagged[]): number | null {
  const year = value(items, "Y");
  if (year === null) return null;
  return items.some((item) => (item.tag === "/" || item.tag === "-") && items.indexOf(item) > items.findIndex(({ tag }) => tag === "Y")) ? year + 1 : year;
}

/** The year in which "FY22" or "FY21-22" began. */
function firstOfShort(items: readonly Tagged[]): number | null {
  const end = value(items, "Z");
  return end === null || items.some((item) => item.tag === "-" || item.tag === "/") ? end : end - 1;
}

/** "FY22" ends in 2022; its months are counted from the month it begins in. */
export function readShortFiscal(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const first = firstOfShort(items);
  if (first === null) return null;
  // "FY70-89"
  const last = items.some(({ tag }) => tag === "-") ? first - (first % 100) + (value(items, "N") ?? 0) : first;
  if (last > first + 1) return time(toYears(first, last, "stated"));
  const months = value(items, "N");
  if (value(items, "O") !== 1 || months === null) return time(toFiscalYear(first, "stated"));
  return anchor === null ? time(null) : time(monthsOfFiscal(first, months, anchor.fiscalStart));
}

/** Years of two digits that are told so ("FY 20"). */
const [FIRST_SHORT, LAST_SHORT] = [10, 50];

/** "FY 20", "FY 20-21": the same in two words. */
export function readApartFiscal(items: readonly Tagged[]): Reading | null {
  const number = value(items, "N");
  if (items[0]?.key !== "fy" || number === null || number < FIRST_SHORT || number > LAST_SHORT) return null;
  return time(toFiscalYear(2000 + number - (items.length > 2 ? 0 : 1), "stated"));
}

function monthsOfFiscal(year: number, months: number, start: number, from = 0): Period {
  const first = year * 12 + start - 1 + from;
  const last = first + months - 1;
  return toMonths(Math.floor(first / 12), (first % 12) + 1, Math.floor(last / 12), (last % 12) + 1, "inferred");
}

const MONTHS = 12;

/** "the first five months of the current fiscal year", "the first 11 months of 2020/21". */
export function readFiscalMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const year = value(items, "Y") ?? firstOfShort(items);
  const [months] = value(items, "Y") === null ? all(items, "N") : all(items, "N").filter(({ start }) => start < (items.find(({ tag }) => tag === "Y")?.start ?? 0));
  const count = months?.value ?? (has(items, "O") ? 1 : 13);
  if ((value(items, "O") ?? 1) !== 1 || count > MONTHS) return null;
  if (anchor === null) return time(null);
  const isWhole = count === MONTHS && year !== null;
  const running = year === null ? runningFiscal(anchor, items) : gregorian(year, anchor);
  return time(isWhole ? toFiscalYear(running, "stated") : monthsOfFiscal(has(items, "L") ? running - 1 : running, count, startOf(items, anchor)));
}

/** "The first half of the 2023/24 season", "Q2 of FY24": six or three months from its start, or behind so many of them; without a year those of the one that runs. */
export function readPartOfFiscal(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const part = value(items, "O") ?? value(items, "H") ?? value(items, "Q");
  const months = has(items, "qQ") ? 3 : 6;
  if (part === null || part < 1 || part > 12 / months) return null;
  if (anchor === null) return time(null);
  const year = value(items, "Y");
  const first = (year === null ? null : gregorian(year, anchor)) ?? firstOfShort(items) ?? runningFiscal(anchor, items) - (has(items, "L") ? 1 : 0) + (has(items, "X") ? 1 : 0);
  return time(monthsOfFiscal(first, months, startOf(items, anchor), (part - 1) * months));
}
