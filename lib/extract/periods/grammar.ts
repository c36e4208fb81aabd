import type { Basis, IsoDate, Period } from "@/lib/domain/period";
import type { PeriodMention } from "@/lib/extract/model";
import { toAsOf, toFiscalYear, toHalf, toMonth, toMonths, toQuarter, toYear, toYears } from "./period";
import type { PeriodLexicon, Tagged } from "./tags";

/** The date that "last year" hangs on; null leaves such words unresolved. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly date: IsoDate;
  /** The month in which the fiscal year of the country spoken of begins. */
  readonly fiscalStart: number;
}

export interface Reading {
  readonly period: Period | null;
  readonly role: PeriodMention["role"];
  readonly yearsBefore?: number;
}

/** One form of words for a period: a pattern over tags (see `tags.ts`) and what the matched words mean; null is no period. */
export interface PeriodRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon) => Reading | null;
}

const time = (period: Period | null): Reading => ({ period, role: "time" });
const all = (items: readonly Tagged[], tag: string): readonly Tagged[] => items.filter((item) => item.tag === tag);
const value = (items: readonly Tagged[], tag: string): number | null => items.find((item) => item.tag === tag)?.value ?? null;
const has = (items: readonly Tagged[], tags: string): boolean => items.some((item) => tags.includes(item.tag));

interface YearRead {
  readonly year: number;
  readonly basis: Basis;
}

/** The year that the words name: in digits, or by this, last and next from the anchor; without any, the anchor's own. */
function readYear(items: readonly Tagged[], anchor: Anchor | null): YearRead | null {
  const stated = value(items, "Y");
  if (stated !== null) return { year: stated, basis: "stated" };
  if (anchor === null) return null;
  if (has(items, "LP")) return { year: anchor.year - 1, basis: "inferred" };
  if (has(items, "X")) return { year: anchor.year + 1, basis: "inferred" };
  return { year: anchor.year, basis: "inferred" };
}

/** Whether the words say whose months they are; else the latest such months that are over by the anchor are meant. */
const saysYear = (items: readonly Tagged[]): boolean => has(items, "YTLXy");

function latestYear(items: readonly Tagged[], anchor: Anchor | null, lastMonth: number): YearRead | null {
  const read = readYear(items, anchor);
  if (read === null || anchor === null || saysYear(items)) return read;
  return lastMonth > anchor.month && !isRunning(items, anchor, lastMonth) ? { ...read, year: anchor.year - 1 } : read;
}

/** "in October-December", read in October, is of the months that have begun; those from January on are reported when they are over. */
function isRunning(items: readonly Tagged[], anchor: Anchor, lastMonth: number): boolean {
  const first = items.find((item) => item.tag === "M")?.value ?? 1;
  return first > 1 && first < lastMonth && first <= anchor.month;
}

function readMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const [from, to] = all(items, "M");
  const years = all(items, "Y");
  if (from === undefined || to === undefined) return null;
  const read = latestYear(items, anchor, to.value);
  if (read === null) return time(null);
  const last = years.length > 1 ? (years[1]?.value ?? read.year) : read.year;
  const first = years.length > 1 ? (years[0]?.value ?? last) : from.value > to.value ? last - 1 : last;
  return last * 12 + to.value < first * 12 + from.value ? null : time(toMonths(first, from.value, last, to.value, read.basis));
}

function readFirstMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const ordinal = value(items, "O");
  const counts = all(items, "N");
  const count = counts[counts.length - 1]?.value ?? null;
  if (count === null || (ordinal !== null && ordinal !== 1)) return null;
  const months = has(items, "q") ? count * 3 : count;
  if (months < 2 || months > 12 || !Number.isInteger(months)) return null;
  const read = latestYear(items, anchor, months);
  return time(read === null ? null : toMonths(read.year, 1, read.year, months, read.basis));
}

function readRollingMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const count = value(items, "N");
  if (count === null || count < 2 || count > 36) return null;
  if (anchor === null) return time(null);
  const isYearToDate = count >= 3 && count < anchor.month;
  return time(isYearToDate ? toMonths(anchor.year, 1, anchor.year, count, "inferred") : rolling(anchor, count));
}

/** The months up to and with the anchor's own. */
function rolling(anchor: Anchor, count: number): Period {
  const from = anchor.year * 12 + anchor.month - 1 - count;
  return toMonths(Math.floor(from / 12), (from % 12) + 1, anchor.year, anchor.month, "inferred");
}

const partReader =
  (words: string, months: number, make: (year: number, part: number, basis: Basis) => Period) =>
  (items: readonly Tagged[], anchor: Anchor | null): Reading | null => {
    const part = items.find((item) => words.includes(item.tag))?.value ?? 0;
    if (part < 1 || part * months > 12) return null;
    const read = latestYear(items, anchor, part * months);
    return time(read === null ? null : make(read.year, part, read.basis));
  };

function readMonth(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const month = value(items, "M");
  if (month === null) return null;
  const isLastMonth = has(items, "L") && !has(items, "y");
  if (isLastMonth && anchor !== null) return time(toMonth(month < anchor.month ? anchor.year : anchor.year - 1, month, "inferred"));
  const read = latestYear(items, anchor, month);
  return time(read === null ? null : toMonth(read.year, month, read.basis));
}

function readRelativeMonth(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  if (anchor === null) return time(null);
  const index = anchor.year * 12 + anchor.month - 1 - (has(items, "T") ? 0 : 1);
  return time(toMonth(Math.floor(index / 12), (index % 12) + 1, "inferred"));
}

function readAsOf(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const month = value(items, "M");
  const read = latestYear(items, anchor, month ?? 1);
  if (read === null) return time(null);
  if (month === null) return time(toYear(read.year, read.basis));
  const day = Math.max(1, Math.min(31, value(items, "N") ?? 1));
  return time(toAsOf(`${read.year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, read.basis));
}

function readSince(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const read = readYear(items, anchor);
  if (read === null) return time(null);
  if (anchor === null) return time(null);
  if (read.year > anchor.year) return null;
  const month = value(items, "M");
  if (month !== null && read.year < anchor.year) return time(toMonths(read.year, month, anchor.year, anchor.month, "inferred"));
  return time(toYears(read.year, anchor.year, read.year === anchor.year && read.basis === "stated" ? "stated" : "inferred"));
}

function readDecade(items: readonly Tagged[]): Reading | null {
  const start = value(items, "D");
  if (start === null) return null;
  const [from, to] = has(items, "b") ? [0, 3] : has(items, "e") ? [7, 9] : [0, 9];
  return time(toYears(start + from, start + to, "stated"));
}

function readPastYears(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const count = value(items, "N");
  if (count === null || count > 100) return null;
  if (anchor === null) return time(null);
  return time(Number.isInteger(count) && count > 1 ? toYears(anchor.year - count, anchor.year, "inferred") : rolling(anchor, Math.round(count * 12)));
}

function readRelativeYear(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (items.some((item) => item.tag === "y" && lexicon.pluralYears.has(item.key))) return null;
  if (has(items, "P")) return time(anchor === null ? null : rolling(anchor, 12));
  const read = readYear(items, anchor);
  return time(read === null ? null : toYear(read.year, read.basis));
}

function readTarget(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  const lead = items[0];
  if (lead?.tag === "t" && !lexicon.untilWords.has(lead.key)) return null;
  const read = readYear(items, anchor);
  if (read === null) return { period: null, role: "target" };
  const isAhead = anchor === null || read.year >= anchor.year;
  return { period: toYear(read.year, read.basis), role: isAhead ? "target" : "time" };
}

function readYears(items: readonly Tagged[]): Reading | null {
  const [from, to] = all(items, "Y");
  if (from === undefined) return null;
  if (to !== undefined) return to.value > from.value ? time(toYears(from.value, to.value, "stated")) : null;
  const short = value(items, "N");
  return short === (from.value + 1) % 100 ? time(toFiscalYear(from.value, "stated")) : null;
}

function readFiscal(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  if (items.some((item) => item.tag === "-" || item.tag === "/")) {
    const first = value(items, "Y");
    return first === null ? null : time(toFiscalYear(first, "stated"));
  }
  const read = readYear(items, anchor);
  return time(read === null ? null : toYear(read.year, read.basis));
}

/** "FY22" ends in 2022; its months are counted from the month it begins in. */
function readShortFiscal(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
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
function readFiscalMonths(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const months = value(items, "N");
  if (value(items, "O") !== 1 || months === null || months > 12) return null;
  if (anchor === null) return time(null);
  const running = anchor.month >= anchor.fiscalStart ? anchor.year : anchor.year - 1;
  return time(monthsOfFiscal(has(items, "L") ? running - 1 : running, months, anchor));
}

/** "in the year to March", "the 12 months ended June 2018": so many months up to and with that one. */
function readYearTo(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon): Reading | null {
  if (items.some((item) => (item.tag === "t" && lexicon.joiners.has(item.key)) || (item.tag === "y" && lexicon.pluralYears.has(item.key)))) return null;
  const month = value(items, "M");
  const at = items.findIndex((item) => item.tag === "m");
  const months = at > 0 ? (items[at - 1]?.value ?? 12) : 12;
  const read = latestYear(items, anchor, month ?? 12);
  if (month === null || months < 2 || months > 24) return null;
  if (read === null) return time(null);
  const from = read.year * 12 + month - months;
  return time(toMonths(Math.floor(from / 12), (from % 12) + 1, read.year, month, read.basis));
}

/** "Ten years ago" is a year of its own; "a year ago" is what the figure beside it is held against. */
function readAgo(items: readonly Tagged[], anchor: Anchor | null): Reading | null {
  const count = value(items, "N") ?? 1;
  const years = has(items, "h") ? count + 0.5 : count;
  if (!has(items, "A") || years < 2) return { period: null, role: "base", yearsBefore: Math.floor(years) };
  if (anchor === null || years > 100) return time(null);
  return time(toYear(Math.floor((anchor.year * 12 + anchor.month - 1 - years * 12) / 12), "inferred"));
}

const YEAR = "(?:[TLX]y|Yy?)";
const OF_YEAR = `(?:[fi]?(?:[TLX]y|Yy?|y))?`;
const rule = (name: string, pattern: string, read: PeriodRule["read"]): PeriodRule => ({ name, pattern: new RegExp(pattern, "gu"), read });

/** The forms, the most telling first: words that one has used are closed to the next. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  rule("same-period", `(?:[TLX]yf?|Yyf?)?S+Y?[pmqh](?:,?[fi]?(?:[TLPX]y|Yy?|y))?`, (items) => (has(items, "YLPXy") || !items.every((item) => "Spmqh".includes(item.tag)) ? { period: null, role: "base", yearsBefore: 1 } : { period: null, role: "time", yearsBefore: 0 })),
  rule("year-earlier", "(?:N(?:th)?)?y[EA]|NyL", readAgo),
  rule("year-later", "N?yl", (items) => ({ period: null, role: "time", yearsBefore: -(value(items, "N") ?? 1) })),
  rule("same-year", "iy(?=[,;])", () => ({ period: null, role: "time", yearsBefore: 0 })),
  rule("as-of", `a[fi](?:MN?,?Yy?|NMYy?|MN|NM|M|[TL]y|Yy?)`, readAsOf),
  rule("as-of-day", "iNM(?:Yy?)?", (items, anchor, lexicon) => (lexicon.asOfWords.has(items[0]?.key ?? "") ? readAsOf(items, anchor) : null)),
  rule("fiscal-short", "(?:ONm[fi]?)?Z(?:[-/]N)?", readShortFiscal),
  rule("fiscal-months", "ONmf[TL]zy", readFiscalMonths),
  rule("year-to", "(?:(?<![TLXNPS])y|Nm|zy)[te](?:NM|MN|M)(?:,?Yy?)?", readYearTo),
  rule("fiscal", `zy?Y(?:[-/][YN])?|Y(?:[-/][YN])?zy|[TL]zy`, readFiscal),
  rule("months", `(?:${YEAR}f?)?(?:[Fs](?:NM|MN|M)(?:,?Yy?)?[-t]|M(?:Yy?)?[-])(?:NM|MN|M)m?${OF_YEAR}`, readMonths),
  rule("years", `[Fs]Yy?[-t]Yy?|Y-Yy?|Y/Yy?|Y[-/]N(?!M)`, readYears),
  rule("first-months", `(?:${YEAR}f?)?ON(?:-N)?[mq]${OF_YEAR}`, readFirstMonths),
  rule("months-of-year", `i?N(?:-N)?m,?[fi]?(?:[TLX]y|Yy?|y)|${YEAR}f?N(?:-N)?[md]`, readFirstMonths),
  rule("past-months", "[PL]N(?:-N)?[md]", readRollingMonths),
  rule("in-months", "iN(?:-N)?m|N(?:-N)?mi|N(?:-N)?d", readFirstMonths),
  rule("quarter", `(?:${YEAR}f?)?[OQ]q${OF_YEAR}|YQ|QY?`, partReader("OQ", 3, toQuarter)),
  rule("half", `(?:${YEAR}f?)?[OH]h${OF_YEAR}|YH|HY?`, partReader("OH", 6, toHalf)),
  rule("since", `sb?f?(?:[TLX]y|Yy?|y)|s(?:NM|MN|M)(?:,?Yy?)?|s?[TL]?yb`, readSince),
  rule("decade", "[be]?f?Dy?", readDecade),
  rule("past-years", "[PL]Ny", readPastYears),
  rule("target", `[kt]e?f?(?:Yy?|[TX]y)|key`, readTarget),
  rule("day", `MN(?:-N)?,?Yy?|N(?:-N)?MYy?|MN(?:-N)?|N(?:-N)?M|N\\.N\\.Y`, (items, anchor) => (has(items, "M") ? readMonth(items, anchor) : readNumericDay(items))),
  rule("month", `(?:${YEAR}f?|[TLX]yi)M|M(?:,?f?${YEAR})?|[TL]M`, readMonth),
  rule("ordinal-month", `${YEAR}f?Om|Om(?:f?${YEAR}|y)`, partReader("O", 1, toMonth)),
  rule("relative-month", "[TL]m", readRelativeMonth),
  rule("week", "[TL]w", (_, anchor) => time(anchor === null ? null : toMonth(anchor.year, anchor.month, "inferred"))),
  rule("relative-year", "[be]?f?[TLXP]y|efy", readRelativeYear),
  rule("year", "[be]?f?Yy?", (items) => {
    const year = value(items, "Y");
    return year === null ? null : time(toYear(year, "stated"));
  }),
];

function readNumericDay(items: readonly Tagged[]): Reading | null {
  const [, month] = all(items, "N");
  const year = value(items, "Y");
  if (year === null || month === undefined || month.value < 1 || month.value > 12) return null;
  return time(toMonth(year, month.value, "stated"));
}
