import { toFiscalYear, toMonths, toYear, toYears } from "./period";
import { time, all, gregorian, value, has, readYear, rolling } from "./reading";
import type { Anchor, Reading } from "./reading";
import { WHOLE } from "./tags";
import type { Tagged } from "./tags";
import type { PeriodLexicon } from "./words";

/** Months into a year by which the past year is still the one before. */
const YEAR_HARDLY_BEGUN = 2;
const DECEMBER = 12;

/** "Since 2015", "since March". */
export function readSince(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const read = readYear(items, anchor);
  if (read === null) return time(null);
  if (anchor === null) return time(null);
  if (read.year > anchor.year) return null;
  const month = value(items, "M");
  if (month !== null && read.year < anchor.year) return time(toMonths(read.year, month, anchor.year, anchor.month, "inferred"));
  return time(toYears(read.year, anchor.year, read.year === anchor.year && read.basis === "stated" ? "stated" : "inferred"));
}

/** "Since the early 1990s": from the first year of it. */
export function readSinceDecade(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const years = readDecade(items)?.period;
  if (anchor === null || years?.kind !== "range") return time(null);
  const first = Number(years.start.slice(0, 4));
  return first > anchor.year ? null : time(toYears(first, anchor.year, "inferred"));
}

/** "Since the resumption of relations in 1992": from the year of what happened. */
export function readSinceEvent(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const opens = lexicon.sinceOpeners.size === 0 || lexicon.sinceOpeners.has(items[1]?.key ?? "");
  return opens ? readSince(items.filter(({ tag }) => "YM".includes(tag)), anchor) : null;
}

/** "Since 2014/15": from the first of its two years to that of writing. */
export function readSinceSchoolYear(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const [first, last] = items.filter((item) => "YN".includes(item.tag));
  if (first === undefined || last === undefined || last.value % 100 !== (first.value + 1) % 100) return null;
  return time(anchor === null || first.value > anchor.year ? null : toYears(first.value, anchor.year, "inferred"));
}

/** "The late 1990s". */
export function readDecade(items: readonly Tagged[]): Reading | null {
  const start = value(items, "D");
  if (start === null) return null;
  const [from, to] = has(items, "b") ? [0, 3] : has(items, "e") ? [7, 9] : [0, 9];
  return time(toYears(start + from, start + to, "stated"));
}

/** "1995-ci ildən 2021-ci ilədək": endings lead from the first year to the last. */
export function readYearsByEndings(items: readonly Tagged[], _anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const [from, to] = all(items, "Y");
  const opens = lexicon.startingEndings.some((ending) => items[1]?.key.endsWith(ending) === true);
  return opens && from !== undefined && to !== undefined && from.value < to.value ? time(toYears(from.value, to.value, "stated")) : null;
}

/** "The past five years". */
export function readPastYears(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const count = value(items, "N");
  if (count === null || count > 100) return null;
  if (anchor === null) return time(null);
  const last = anchor.month <= YEAR_HARDLY_BEGUN ? anchor.year - 1 : anchor.year;
  return time(Number.isInteger(count) && count > 1 ? toYears(last - count, last, "inferred") : rolling(anchor, Math.round(count * 12)));
}

/** "За 10 лет", "over ten years": those up to now, of a change alone. */
export function readInYears(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const opens = lexicon.spanOpeners.has(items[0]?.key ?? "") && (value(items, "N") ?? 0) >= 2;
  const read = opens ? readPastYears(items, anchor) : null;
  return read === null ? null : { ...read, spansYears: true };
}

/** "Over the past decade", "in the last two decades". */
export function readPastDecades(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const count = value(items, "N") ?? 1;
  if (!Number.isInteger(count) || count > 10) return null;
  return time(anchor === null ? null : toYears(anchor.year - 10 * count, anchor.year, "inferred"));
}

/** "In the next five years": the year in which so many have gone by. */
export function readNextYears(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const count = value(items, "N");
  if (count === null || count < 2 || count > 30 || !Number.isInteger(count)) return null;
  return { period: anchor === null ? null : toYear(anchor.year + count, "inferred"), role: "target" };
}

/** "Last year", "by the end of this year". */
export function readRelativeYear(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (items.some((item) => item.tag === "y" && lexicon.pluralYears.has(item.key))) return has(items, "P") ? time(null) : null;
  // "Over the past year" is the year gone by where the new one has hardly begun.
  if (has(items, "P")) return anchor === null || anchor.month <= YEAR_HARDLY_BEGUN ? time(anchor === null ? null : toYear(anchor.year - 1, "inferred")) : { ...time(rolling(anchor, 12)), isPastYear: true };
  // "По итогам года", read in January, was the year that has just ended.
  const isOver = anchor !== null && anchor.month <= YEAR_HARDLY_BEGUN && !has(items, "TLX") && items.some(({ key }) => lexicon.yearResults.has(key));
  const read = readYear(items, isOver ? { ...anchor, year: anchor.year - 1 } : anchor);
  const found = time(read === null ? null : toYear(read.year, read.basis));
  return items.some((item) => item.tag === "L" && lexicon.countingBack.has(item.key)) ? { ...found, countsBack: true } : found;
}

/** "For the full year": the running one, or the one just over in its first months, where the text has told no months of another. */
export function readWholeYear(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (anchor === null || (value(items, "y") !== WHOLE && !lexicon.wholeOpeners.has(items[0]?.key ?? ""))) return null;
  return { period: toYear(anchor.month <= YEAR_HARDLY_BEGUN ? anchor.year - 1 : anchor.year, "inferred"), role: "time", isWhole: true };
}

/** "ilin sonunadək": to the end of the running year. */
export function readYearEnd(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (!items.some((item) => lexicon.yearEnds.has(item.key)) || items.some((item) => item.tag === "x" && item.key !== "s")) return null;
  return { period: anchor === null ? null : toYear(anchor.year, "inferred"), role: "target" };
}

/** "By 2030": a date ahead, or the end of a year gone by. */
export function readTarget(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const lead = items[0];
  if (lead?.tag === "t" && !lexicon.untilWords.has(lead.key)) return null;
  const read = readYear(items, anchor);
  if (read === null) return { period: null, role: "target" };
  const isAhead = anchor === null || read.year >= anchor.year;
  return { period: toYear(read.year, read.basis), role: isAhead ? "target" : "time" };
}

/** "By the end of December": of the whole year. */
export function readEndOfDecember(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  return value(items, "M") === DECEMBER ? readTarget(items, anchor, lexicon) : null;
}

/** "2015 to 2020"; "2020/21" and "2020/2021" are fiscal years. */
export function readYears(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const [from, to] = all(items, "Y");
  if (from === undefined) return null;
  if (to !== undefined && to.value === from.value + 1 && has(items, "/")) return time(toFiscalYear(gregorian(from.value, anchor), "stated"));
  if (to !== undefined) return to.value > from.value ? time(toYears(from.value, to.value, "stated")) : null;
  const short = value(items, "N");
  if (short === (from.value + 1) % 100) return time(toFiscalYear(gregorian(from.value, anchor), "stated"));
  // "1970-89", in contrast to "2010-12", which may be a month
  const last = short === null || short <= DECEMBER ? 0 : from.value - (from.value % 100) + short;
  return has(items, "-") && (items.at(-1)?.start ?? 0) - from.end === 1 && last > from.value ? time(toYears(from.value, last, "stated")) : null;
}

/** "Ten years ago" is a year of its own; "a year ago" is what the figure beside it is held against. */
export function readAgo(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  // "several years ago"
  if (value(items, "N") === null && items.some((item) => item.tag === "y" && lexicon.pluralYears.has(item.key))) return { ...time(null), isAgo: true };
  const count = value(items, "N") ?? 1;
  const years = has(items, "h") ? count + 0.5 : count;
  if (!has(items, "A") || years < 2) return { period: null, role: "base", yearsBefore: Math.floor(years) };
  if (anchor === null || years > 100) return time(null);
  return time(toYear(Math.floor((anchor.year * 12 + anchor.month - 1 - years * 12) / 12), "inferred"));
}

/** "A decade ago", "two decades earlier": tens of years before. */
export function readDecadesAgo(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const years = 10 * (value(items, "N") ?? 1);
  if (!has(items, "A")) return { period: null, role: "base", yearsBefore: years };
  return time(anchor === null ? null : toYear(anchor.year - years, "inferred"));
}
