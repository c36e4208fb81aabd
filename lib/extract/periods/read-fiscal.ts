import type { Period } from "@/lib/domain/period";
import { toFiscalYear, toMonths, toYear } from "./period";
import { time, value, has } from "./reading";
import type { Anchor, Reading } from "./reading";
import type { Tagged } from "./tags";

/** "Fiscal 2020", "fiscal year 2020-21". */
export function readFiscal(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  if (items.some((item) => item.tag === "-" || item.tag === "/")) {
    const first = value(items, "Y");
    return first === null ? null : time(toFiscalYear(first, "stated"));
  }
  const year = value(items, "Y");
  if (year !== null) return time(toYear(year, "stated"));
  if (anchor === null) return time(null);
  const isLast = has(items, "L");
  return { ...time(toFiscalYear(runningFiscal(anchor) - (isLast ? 1 : 0) + (has(items, "X") ? 1 : 0), "inferred")), ...(isLast ? { fiscalBefore: 1 } : {}) };
}

/** The year in which the fiscal year that runs at the anchor began. */
const runningFiscal = ({ year, month, fiscalStart }: Anchor): number => (month >= fiscalStart ? year : year - 1);

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

/** "FY22" ends in 2022; its months are counted from the month it begins in. */
export function readShortFiscal(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const end = value(items, "Z");
  if (end === null) return null;
  const months = value(items, "N");
  if (value(items, "O") !== 1 || months === null) return time(toFiscalYear(items.some((item) => item.tag === "-" || item.tag === "/") ? end : end - 1, "stated"));
  return anchor === null ? time(null) : time(monthsOfFiscal(end - 1, months, anchor));
}

function monthsOfFiscal(year: number, months: number, { fiscalStart }: Anchor): Period {
  const last = year * 12 + fiscalStart - 1 + months - 1;
  return toMonths(year, fiscalStart, Math.floor(last / 12), (last % 12) + 1, "inferred");
}

/** "the first five months of the current fiscal year". */
export function readFiscalMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const months = value(items, "N");
  if ((value(items, "O") ?? 1) !== 1 || months === null || months > 12) return null;
  if (anchor === null) return time(null);
  const running = runningFiscal(anchor);
  return time(monthsOfFiscal(has(items, "L") ? running - 1 : running, months, anchor));
}
