import type { Basis, Period } from "@/lib/domain/period";
import { toAsOf, toHalf, toMonth, toMonths, toQuarter, toYear } from "./period";
import { time, all, value, has, latestYear, readYear, rolling } from "./reading";
import type { Anchor, Reading } from "./reading";
import type { Tagged } from "./tags";
import type { PeriodLexicon } from "./words";

/** "January to May 2020". */
export function readMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const [from, to] = all(items, "M");
  const years = all(items, "Y");
  if (from === undefined || to === undefined) return null;
  // "с 1 января по 1 июля": up to the month before.
  const day = items[items.indexOf(to) - 1];
  const isFirstDay = day?.tag === "N" && day.value === 1 && to.value > 1 && items[items.indexOf(to) - 2]?.tag === "t";
  const end = to.value - (isFirstDay ? 1 : 0);
  const read = latestYear(items, anchor, end);
  if (read === null) return time(null);
  const [one, other] = years;
  // "from September 2024 to March": the year stands with the first of them.
  const isOfFirst = one !== undefined && other === undefined && items.indexOf(one) < items.indexOf(to);
  const over = from.value > end ? 1 : 0;
  const last = isOfFirst ? read.year + over : (other?.value ?? read.year);
  const first = other === undefined ? last - over : (one?.value ?? last);
  return last * 12 + end < first * 12 + from.value ? null : time(toMonths(first, from.value, last, end, read.basis));
}

/** "April to June", "January and February": a word that only joins makes a stretch of two months in a row alone. */
export function readMonthsTo(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const [from, to] = all(items, "M");
  const isJoined = items.some((item) => item.tag === "t" && lexicon.joiners.has(item.key));
  return isJoined && to?.value !== (from?.value ?? 0) + 1 ? null : readMonths(items, anchor);
}

/** "Ötən ilin avqustundan bu ilin iyuluna", "yanvarın 1-dən avqustun 1-dək": endings say from which month, or from which day of it, to which. */
export function readMonthsByEndings(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const [from, to] = all(items, "M");
  if (from === undefined || to === undefined) return null;
  const start = items.find(({ tag }) => tag === "x") ?? from;
  if (!lexicon.startingEndings.some((ending) => start.key.endsWith(ending))) return null;
  const [first, second] = [items.slice(0, items.indexOf(start) + 1), items.slice(items.indexOf(start) + 1)];
  const end = to.value - (value(second, "N") === 1 && to.value > 1 ? 1 : 0);
  const over = from.value > end ? 1 : 0;
  const years = [first, second].map((part) => (has(part, "YTL") ? readYear(part, anchor) : null));
  const last = years[1] ?? (years[0] === null || years[0] === undefined ? latestYear(items, anchor, end) : { ...years[0], year: years[0].year + over });
  if (last === null) return time(null);
  const begun = years[0]?.year ?? last.year - over;
  return last.year * 12 + end < begun * 12 + from.value ? null : time(toMonths(begun, from.value, last.year, end, last.basis));
}

/** "The first five months of 2020", "in nine months". */
export function readFirstMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const ordinal = value(items, "O");
  const counts = all(items, "N");
  const count = counts[counts.length - 1]?.value ?? null;
  if (count === null || (ordinal !== null && ordinal !== 1)) return null;
  const months = has(items, "q") ? count * 3 : count;
  if (months < 2 || months > 12 || !Number.isInteger(months)) return null;
  const read = latestYear(items, anchor, months);
  return time(read === null ? null : toMonths(read.year, 1, read.year, months, read.basis));
}

/** "In these eight months": those spoken of, where they are as many, else the months from January on. */
export function readThoseMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const reading = readFirstMonths(items, anchor);
  return reading === null ? null : { ...reading, yearsBefore: 0 };
}

/** "The eight-month figure", "nine-month exports": the months from January on, where the noun behind them tells of figures. */
export function readMonthsOfFigure(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const noun = items.at(-1)?.key ?? "";
  return lexicon.figureNouns.has(noun) || lexicon.datedNouns.has(noun) ? readFirstMonths(items.filter(({ tag }) => tag !== "x"), anchor) : null;
}

/** A report of the months of a year comes out so many months behind them at most. */
const MOST_SINCE = 3;

/** "The last six months": of the running year where so many have gone by, else up to the anchor. */
export function readRollingMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const count = value(items, "N");
  if (count === null || count < 2 || count > 36) return null;
  if (anchor === null) return time(null);
  const isYearToDate = count >= 3 && count < anchor.month && anchor.month - count <= MOST_SINCE;
  return time(isYearToDate ? toMonths(anchor.year, 1, anchor.year, count, "inferred") : rolling(anchor, count, false));
}

/** "The last two months of 2019", told when that is over: those at its end. */
export function readLastMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const [year, count] = [value(items, "Y"), value(items, "N")];
  return year === null || count === null || anchor === null || year >= anchor.year || count < 2 || count > 11 || !Number.isInteger(count) ? null : time(toMonths(year, 13 - count, year, 12, "stated"));
}

/** Quarters and halves, by number. */
export const partReader =
  (words: string, months: number, make: (year: number, part: number, basis: Basis) => Period) =>
  (items: readonly Tagged[], anchor: Anchor | null): Reading | null => {
    const part = items.find((item) => words.includes(item.tag))?.value ?? 0;
    if (part < 1 || part * months > 12) return null;
    const read = latestYear(items, anchor, part * months);
    return time(read === null ? null : make(read.year, part, read.basis));
  };

/** "This quarter", "last quarter"; "in the quarter" and "during the half-year" are of the last that is over. */
export function readLastPart(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  if (anchor === null) return time(null);
  const months = has(items, "h") ? 6 : 3;
  const index = Math.floor((anchor.year * 12 + anchor.month - 1) / months) - (has(items, "T") ? 0 : 1);
  const from = index * months;
  return time(toMonths(Math.floor(from / 12), (from % 12) + 1, Math.floor(from / 12), (from % 12) + months, "inferred"));
}

/** "За полгода", "за полугодие 2020 года": the first half of the year named, else the last that is over. */
export function readHalfAlone(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (!lexicon.halfYears.has(items[1]?.key ?? "") || lexicon.asOfWords.has(items[0]?.key ?? "")) return null;
  const year = value(items, "Y");
  return year === null ? readLastPart(items, anchor) : time(toMonths(year, 1, year, 6, "stated"));
}

/** "The last quarter of 2018", in contrast to "last quarter". */
export function readLastOfYear(items: readonly Tagged[]): Reading | null {
  const year = value(items, "Y");
  if (year === null) return null;
  return time(has(items, "q") ? toQuarter(year, 4, "stated") : has(items, "h") ? toHalf(year, 2, "stated") : toMonth(year, 12, "stated"));
}

/** "March 2020", "last March". */
export function readMonth(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const month = value(items, "M");
  if (month === null) return null;
  const isLastMonth = has(items, "L") && !has(items, "y");
  if (isLastMonth && anchor !== null) return time(toMonth(month < anchor.month ? anchor.year : anchor.year - 1, month, "inferred"));
  const read = latestYear(items, anchor, month);
  return time(read === null ? null : toMonth(read.year, month, read.basis));
}

/** "This month", "last month". */
export function readRelativeMonth(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (items.some(({ tag, key }) => tag === "m" && lexicon.pluralMonths.has(key))) return time(null);
  if (anchor === null) return time(null);
  const index = anchor.year * 12 + anchor.month - 1 - (has(items, "T") ? 0 : 1);
  const found = time(toMonth(Math.floor(index / 12), (index % 12) + 1, "inferred"));
  return items.some((item) => item.tag === "L" && lexicon.countingBack.has(item.key)) ? { ...found, countsBack: true } : found;
}

/** "In the first months of 2024": how many is not told, only the year. */
export function readOpening(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const read = items.some(({ tag, value: number }) => tag === "O" && number === 1) ? readYear(items, anchor) : null;
  return time(read === null ? null : toYear(read.year, "inferred"));
}

/** "As of 1 March 2020". */
export function readAsOf(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  // "as in previous years"
  if (items.some(({ tag, key }) => tag === "y" && lexicon.pluralYears.has(key))) return null;
  const month = value(items, "M");
  const read = latestYear(items, anchor, month ?? 1);
  if (read === null) return time(null);
  if (month === null) return time(toYear(read.year, read.basis));
  const day = Math.max(1, Math.min(31, value(items, "N") ?? value(items, "O") ?? 1));
  return time(toAsOf(`${read.year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, read.basis));
}

/** "By 5 October": counted up to that day where it is over, else a date ahead. */
export function readByDay(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const month = value(items, "M");
  if (month === null || anchor === null) return month === null ? null : time(null);
  const read = readYear(items, anchor);
  if (read === null) return null;
  const isOver = read.year < anchor.year || (read.year === anchor.year && month <= anchor.month);
  return isOver ? readAsOf(items, anchor, lexicon) : { period: toMonth(read.year, month, read.basis), role: "target" };
}

/** "as of the end of September", "by the end of August": counted up to its last day, or a date ahead where it is not over. */
export function readEndOfMonth(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const month = value(items, "M");
  const read = month === null ? null : items[0]?.tag === "k" ? readYear(items, anchor) : latestYear(items, anchor, month);
  // "by the end of December" is read as the end of a year.
  if (month === null || read === null || (month === 12 && items[0]?.tag === "k")) return null;
  const isAhead = anchor !== null && (read.year > anchor.year || (read.year === anchor.year && month > anchor.month));
  if (isAhead) return { period: toMonth(read.year, month, read.basis), role: "target" };
  return time(toAsOf(`${read.year}-${String(month).padStart(2, "0")}-${LAST_DAYS[month - 1] ?? 30}`, read.basis));
}

/** The last day of each month. */
const LAST_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "in the year to March", "the 12 months ended June 2018": so many months up to and with that one. */
export function readYearTo(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (items.some((item) => item.tag === "x" && !lexicon.relatives.has(item.key))) return null;
  if (items.some((item) => (item.tag === "t" && lexicon.joiners.has(item.key)) || (item.tag === "y" && lexicon.pluralYears.has(item.key)))) return null;
  const quarter = items.findLast((item) => item.tag === "Q" || item.tag === "O");
  const month = quarter === undefined ? value(items, "M") : quarter.value * 3;
  const at = items.findIndex((item) => item.tag === "m" || item.tag === "q");
  const count = items.slice(0, Math.max(0, at)).find((item) => item.tag === "N")?.value;
  const months = has(items, "h") ? 6 : count === undefined ? 12 : count * (items[at]?.tag === "q" ? 3 : 1);
  const read = latestYear(items.filter((item) => item.tag !== "y"), anchor, month ?? 12);
  if (month === null || months < 2 || months > 24) return null;
  if (read === null) return time(null);
  const from = read.year * 12 + month - months;
  return time(toMonths(Math.floor(from / 12), (from % 12) + 1, read.year, month, read.basis));
}

/** "12.03.2020". */
export function readNumericDay(items: readonly Tagged[]): Reading | null {
  const [, month] = all(items, "N");
  const year = value(items, "Y");
  if (year === null || month === undefined || month.value < 1 || month.value > 12) return null;
  return time(toMonth(year, month.value, "stated"));
}
