import type { Period } from "@/lib/domain/period";
import { toFiscalYear, toMonths, toYear } from "./period";
import { time, value, has, readYear } from "./reading";
import type { Anchor, Reading } from "./reading";
import type { Tagged } from "./tags";

/** "Fiscal 2020", "fiscal year 2020-21". */
export function readFiscal(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  if (items.some((item) => item.tag === "-" || item.tag === "/")) {
    const first = value(items, "Y");
    return first === null ? null : time(toFiscalYear(first, "stated"));
  }
  const read = readYear(items, anchor);
  return time(read === null ? null : toYear(read.year, read.basis));
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
  if (value(items, "O") !== 1 || months === null || months > 12) return null;
  if (anchor === null) return time(null);
  const running = anchor.month >= anchor.fiscalStart ? anchor.year : anchor.year - 1;
  return time(monthsOfFiscal(has(items, "L") ? running - 1 : running, months, anchor));
}
