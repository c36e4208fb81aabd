import { toHalf, toMonth, toQuarter, toYear } from "./period";
import { readFiscal, readFiscalMonths, readMonthsOfFiscal, readShortFiscal } from "./read-fiscal";
import { partReader, readAsOf, readFirstMonths, readHalfAlone, readLastOfYear, readLastPart, readMonth, readMonths, readMonthsByEndings, readMonthsTo, readNumericDay, readRelativeMonth, readRollingMonths, readYearTo } from "./read-months";
import { readAgo, readDecade, readNextYears, readPastYears, readRelativeYear, readSince, readSinceSchoolYear, readTarget, readYearEnd, readYears } from "./read-years";
import { has, time, value } from "./reading";
import type { PeriodRule } from "./reading";

const YEAR = "(?:[TLX]y|Yy?)";
const OF_YEAR = `(?:[fi]?(?:[TLX]y|Yy?|y))?`;
const rule = (name: string, pattern: string, read: PeriodRule["read"]): PeriodRule => ({ name, pattern: new RegExp(pattern, "gu"), read });

/** The forms, the most telling first: words that one has used are closed to the next. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  rule("same-period", `(?:[TLX]yf?|Yyf?)?S+Y?(?:[NO]-?)?(?:[mqh]?p|[mqh])(?:,?[fi]?(?:[TLPX]y|Yy?|y))?`, (items) => ((has(items, "YLPXy") && !(has(items, "T") && !has(items, "YLPX"))) || !items.every((item) => "SpmqhNO-TyfiI".includes(item.tag)) ? { period: null, role: "base", yearsBefore: 1 } : { period: null, role: "time", yearsBefore: 0 })),
  rule("year-earlier", "(?<!Y)(?:N(?:th)?)?y[EA]|NyL", readAgo),
  rule("month-earlier", "(?:N(?:th)?)?m[EA]", (items) => ({ period: null, role: "base", yearsBefore: 0, monthsBefore: value(items, "N") ?? 1 })),
  rule("week-earlier", "N?w[EA]", () => ({ period: null, role: "base", yearsBefore: 0, monthsBefore: 0 })),
  rule("year-later", "N?yl", (items) => ({ period: null, role: "time", yearsBefore: -(value(items, "N") ?? 1) })),
  rule("same-year", "iy(?=[,;])", () => ({ period: null, role: "time", yearsBefore: 0 })),
  rule("as-of", `a[fi](?:MN?,?Yy?|NMYy?|MN|NM|M|[TL]y|Yy?)`, readAsOf),
  rule("as-of-day", "iNM(?:Yy?)?", (items, anchor, lexicon) => (lexicon.asOfWords.has(items[0]?.key ?? "") ? readAsOf(items, anchor) : null)),
  rule("months-of-fiscal", "[Fs]?M[-t]Mm?,?[fi]?(?:Z(?:[-/]N)?|zy?Y(?:[-/][YN])?)", readMonthsOfFiscal),
  rule("fiscal-short", "(?:ONm[fi]?)?Z(?:[-/]N)?", readShortFiscal),
  rule("fiscal-months", "(?:O|i)?Nmf?[TL]?zy(?!f?Y)", readFiscalMonths),
  rule("year-to", "(?:(?<![TLXNPS])y|Nm|zy|hy?)(?:te?|e)(?:NM|MN|M)(?:,?Yy?)?", readYearTo),
  rule("fiscal", `zy?Y(?:[-/][YN])?|Y(?:[-/][YN])?zy|[TL]zy`, readFiscal),
  rule("months", `(?:${YEAR}f?)?(?:[Fs](?:NM|MN|M)(?:,?Yy?)?[-t]|M(?:Yy?)?[-])(?:NM|MN|M)m?${OF_YEAR}`, readMonths),
  rule("months-to", `M(?:Yy?)?tM(?:,?f?Yy?|${OF_YEAR})`, readMonthsTo),
  rule("months-by-endings", `(?:Yy)?M(?:Yy)?Mt?`, readMonthsByEndings),
  rule("since", "sY[-/][NY](?!M)", readSinceSchoolYear),
  rule("years", `[Fs]Yy?[-t]Yy?|Y-Yy?|Y/Yy?|Y[-/]N(?!M)`, readYears),
  rule("first-months", `(?:${YEAR}f?)?ON(?:-N)?[mq]${OF_YEAR}`, readFirstMonths),
  rule("months-of-year", `i?N(?:-N)?m,?[fi]?(?:[TLX]y|Yy?|y)|${YEAR}f?N(?:-N)?[md]`, readFirstMonths),
  rule("past-months", "[PL]N(?:-N)?[md]", readRollingMonths),
  rule("in-months", "iN(?:-N)?m|N(?:-N)?mi|N(?:-N)?d", readFirstMonths),
  rule("last-of-year", "L[qhm]f?Yy?", (items) => readLastOfYear(items)),
  rule("quarter", `(?:${YEAR}f?)?[OQ]q${OF_YEAR}|YQ|QY?`, partReader("OQ", 3, toQuarter)),
  rule("last-part", "[TL]q|iq(?!f)|ih-?y", readLastPart),
  rule("half-alone", "ih(?:Yy?)?(?!f?[TLX]?y)", readHalfAlone),
  rule("half", `(?:${YEAR}f?)?[OH]h${OF_YEAR}|YH|HY?`, partReader("OH", 6, toHalf)),
  rule("since", "Yys|Yy[MN]+s", readSince),
  rule("since", `sb?f?(?:[TLX]y|Yy?|y)|s(?:NM|MN|M)(?:,?Yy?)?|s?[TL]?yb`, readSince),
  rule("decade", "[be]?f?Dy?", readDecade),
  rule("past-years", "[PL]Ny", readPastYears),
  rule("next-years", "i?XNy", readNextYears),
  rule("target", `[kt]e?f?(?:Yy?|[TX]y)|key`, readTarget),
  rule("days", `N(?:,N)*,?tNM(?:,?Yy?)?|MN(?:,N)*,?tN(?![A-Za-z])(?:,?Yy?)?`, readMonth),
  rule("day", `MN(?:-N)?,?Yy?|N(?:-N)?MYy?|MN(?:-N)?|N(?:-N)?M|N\\.N\\.Y`, (items, anchor) => (has(items, "M") ? readMonth(items, anchor) : readNumericDay(items))),
  rule("month", `(?:${YEAR}f?|[TLX]yi)M|M(?:,?f?${YEAR})?|[TL]M`, readMonth),
  rule("ordinal-month", `${YEAR}f?Om|Om(?:f?${YEAR}|y)`, partReader("O", 1, toMonth)),
  rule("relative-month", "[TL]m", readRelativeMonth),
  rule("week", "[TL]w", (_, anchor) => time(anchor === null ? null : toMonth(anchor.year, anchor.month, "inferred"))),
  rule("relative-year", "[be]?f?[TLXP]y|efy", readRelativeYear),
  rule("year-end", "(?<![TLXPYN])T?ye", readYearEnd),
  rule("year", "[be]?f?Yy?", (items) => {
    const year = value(items, "Y");
    return year === null ? null : time(toYear(year, "stated"));
  }),
];
