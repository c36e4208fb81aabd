import { toHalf, toMonth, toQuarter, toYear } from "./period";
import { readApartFiscal, readFiscal, readFiscalMonths, readPartOfFiscal, readMonthsOfFiscal, readShortFiscal } from "./read-fiscal";
import { partReader, readAsOf, readByDay, readEndOfMonth, readFirstMonths, readHalfAlone, readLastMonths, readLastOfYear, readLastPart, readMonth, readMonths, readMonthsByEndings, readMonthsOfFigure, readMonthsTo, readNumericDay, readOpening, readRelativeMonth, readRollingMonths, readThoseMonths, readYearTo } from "./read-months";
import { readAgo, readDecade, readDecadesAgo, readEndOfDecember, readInYears, readNextYears, readPastDecades, readPastYears, readRelativeYear, readSince, readSinceDecade, readSinceEvent, readSinceSchoolYear, readTarget, readWholeYear, readYearEnd, readYears, readYearsByEndings } from "./read-years";
import { has, time, value } from "./reading";
import type { PeriodRule } from "./reading";

const YEAR = "(?:[TLX]y|Yy?)";
const OF_YEAR = `(?:[fi]?(?:[TLX]y|Yy?|y))?`;
/** Early, mid or late in a month. */
const PART_OF = "(?:[be]-?f?)?";
const rule = (name: string, needs: string, pattern: string, read: PeriodRule["read"]): PeriodRule => ({ name, needs: [...needs].map((tag) => tag.charCodeAt(0)), pattern: new RegExp(pattern, "gu"), read });

/** The forms, the most telling first: words that one has used are closed to the next. Behind its name stand the tags without any of which a form is not tried. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  rule("same-period", "S", `(?:[TLX]y(?:x(?=S))?f?|Yy[fi]?)?S+Y?(?:[NO]-?)?(?:[mqh]?p|[mqh]|xp)(?:,?[fi]?(?:[TLPX](?:z?y|z)|zyY[-/][YN]|Yy?|y))?`, (items) => ((has(items, "YLPXy") && !(has(items, "T") && !has(items, "YLPX"))) || !items.every((item) => "SpmqhNO-TyfiI".includes(item.tag)) ? { period: null, role: "base", yearsBefore: 1, ofYear: value(items, "Y") ?? undefined } : { period: null, role: "time", yearsBefore: 0 })),
  rule("reporting-period", "p", "xx?pf?Yy?", (items, _, lexicon) => (lexicon.reportingPeriod.has(items[0]?.key ?? "") ? { period: null, role: "time", yearsBefore: 0, ofYear: value(items, "Y") ?? undefined } : null)),
  rule("year-earlier", "y", "(?<!Y)(?:Nf?(?:th)?)?y-?[EA]|NyL", readAgo),
  rule("decade-earlier", "c", "N?c[EA]", readDecadesAgo),
  rule("following-year", "y", "xy", (items, _, lexicon) => (lexicon.followings.has(items[0]?.key ?? "") ? { period: null, role: "time", yearsBefore: -1 } : null)),
  rule("that-year", "y", "i?xy(?![EAl])", (items, _, lexicon) => (lexicon.demonstratives.has(items.find(({ tag }) => tag === "x")?.key ?? "") && !lexicon.pluralYears.has(items.at(-1)?.key ?? "") ? { period: null, role: "time", yearsBefore: 0 } : null)),
  rule("month-earlier", "m", "(?:N(?:th)?)?m[EA]", (items) => ({ period: null, role: "base", yearsBefore: 0, monthsBefore: value(items, "N") ?? 1 })),
  rule("week-earlier", "w", "N?w[EA]", () => ({ period: null, role: "base", yearsBefore: 0, monthsBefore: 0 })),
  rule("year-later", "l", "N?yl", (items) => ({ period: null, role: "time", yearsBefore: -(value(items, "N") ?? 1) })),
  rule("whole-year", "y", "(?<!y)iy(?!f?(?:Yy?|[TLX]y)|(?:-?te?f?|x?e[fit]?)(?:N?M|Y))", readWholeYear),
  rule("full-year", "y", "(?<![iTLXPYNF]f?)y(?!f?Y|-?[EAlbe])", readWholeYear),
  rule("same-year", "y", "(?<!y)iy(?=[,;])", () => ({ period: null, role: "time", yearsBefore: 0 })),
  rule("as-of", "a", `a[fi](?:MN?,?Yy?|NMYy?|MN|NM|OfM(?:,?f?Yy?)?|M|[TL]y|Yy?)`, readAsOf),
  rule("end-of-month", "e", "(?:a[fi]|[ki])ef?M(?:,?f?(?:[TL]y|Yy?))?(?!-?[MN])", readEndOfMonth),
  rule("as-of-day", "M", "iNM(?:Yy?)?", (items, anchor, lexicon) => (lexicon.asOfWords.has(items[0]?.key ?? "") ? readAsOf(items, anchor, lexicon) : null)),
  rule("months-of-fiscal", "ZzM", "[Fs]?M[-t]M(?:m|p(?=f))?,?[fi]?(?:Z(?:[-/]N)?|zy?Y(?:[-/][YN])?|Y[-/]N(?![M0-9]))", readMonthsOfFiscal),
  rule("fiscal-part", "zZY", "(?:O-?[hq]|[HQ])f?(?:[TLX]?zy(?:Y[-/][YN]y?)?|[TLX]z(?![x-])|Y[-/][YN]zy|z?Y[-/]N(?![M%])|Z(?:[-/]N)?)", readPartOfFiscal),
  rule("fiscal-short", "Z", "(?:ONm[fi]?)?Z(?:[-/]N)?", readShortFiscal),
  rule("fiscal-apart", "z", "zN(?:[-/]N)?(?![M%])", readApartFiscal),
  rule("fiscal-months", "zY", "(?:(?:O|i)?Nm|Om)f?(?:[TL]?zy(?!f?Y)|[TL]z(?![x-])|z?y?Y[-/](?:Y|N(?![M%]))(?:zy)?)", readFiscalMonths),
  rule("year-to", "MQO", "(?:(?<![TLXNPSY])y|N-?[mq]p?|zy|hy?)(?:te?f?|x?e[fit]?)(?:(?:NM|MN|M)(?:,?f?Yy?)?|(?:Q|Oq),?f?Yy?)", readYearTo),
  rule("fiscal", "z", `zy?Y(?:[-/][YN])?|Y(?:[-/][YN])?zy|[TLX]zy|sb?f?[TL]?zy|[TLX]z(?![x-])`, readFiscal),
  rule("months", "M", `(?:${YEAR}f?)?(?:[Fs]${PART_OF}(?:NM|MN|M)m?(?:,?f?Yy?)?[-t]${PART_OF}|M(?:Yy?)?-(?:t-)?)(?:NM|MN|M)(?:m|p(?=f))?${OF_YEAR}`, readMonths),
  rule("months", "M", "MN[-t]MN(?:,?Yy?)?|MN,?Y[-t]MN,?Y|NMY[-t]NMY", readMonths),
  rule("months-to", "M", `M(?:Yy?)?tM(?:,?f?Yy?|${OF_YEAR})`, readMonthsTo),
  rule("months-by-endings", "M", `(?:Yy|[TL]y)?M(?:N-x)?(?:Yy|[TL]y)?M(?:N-x|Nt?|t)?(?:xNmi?)?`, readMonthsByEndings),
  rule("since", "sb", "sY[-/][NY](?!M)", readSinceSchoolYear),
  rule("years", "Y", `[Fs]Yy?[-t](?:NM|M)?Yy?|yYtY|Y-Yy?|Y/Yy?|Y[-/]N(?![M%])`, readYears),
  rule("years-by-endings", "Y", "YyYyt?", readYearsByEndings),
  rule("first-months", "O", `(?:${YEAR}f?)?ON(?:-N)?[mq]${OF_YEAR}`, readFirstMonths),
  rule("last-months", "LP", "[LP]Nm,?[fi]?Yy?", readLastMonths),
  rule("months-of-year", "md", `i?N(?:-N)?m,?[fi]?(?:[TLX]y|Yy?|y)|${YEAR}f?N(?:-N)?[md]`, readFirstMonths),
  rule("quarters", "q", "i?Nqf?(?:[TLX]y|Yy?)", (items, anchor, lexicon) => (items.some(({ tag, key }) => tag === "q" && lexicon.pluralQuarters.has(key)) ? readFirstMonths(items, anchor) : null)),
  rule("past-months", "PL", "[PL]N(?:-N)?[md]", readRollingMonths),
  rule("in-months", "md", "[ie]N(?:-N)?m|N(?:-N)?mi|N(?:-N)?d", readFirstMonths),
  rule("last-of-year", "L", "L[qhm]f?Yy?", (items) => readLastOfYear(items)),
  rule("quarter", "qQ", `(?:${YEAR}f?)?[OQ]-?q${OF_YEAR}|YQ|Q(?:f?Y)?`, partReader("OQ", 3, toQuarter)),
  rule("quarter-number", "q", "i?qN(?![MmN%])(?:,?f?Y)?", (items, anchor) => partReader("N", 3, toQuarter)(items, anchor)),
  rule("last-part", "qh", "[TL]q|iq(?!f)|ih-?y", readLastPart),
  rule("half-alone", "h", "ih(?:Yy?)?(?!f?[TLX]?y)", readHalfAlone),
  rule("half", "hH", `(?:${YEAR}f?)?[OH]-?h${OF_YEAR}|YH|HY?`, partReader("OH", 6, toHalf)),
  rule("since", "sb", "Yys|Yy[MN]+s", (items, anchor, lexicon) => (lexicon.sinceBehind.has(items.at(-1)?.key ?? "") ? readSince(items, anchor) : null)),
  rule("year-so-far", "p", "T?yLp", (_, anchor) => time(anchor === null ? null : toYear(anchor.year, "inferred"))),
  rule("since", "D", `s[be]?f?D`, readSinceDecade),
  rule("since", "sb", `sb?f?(?:[TLX]y|Yy?|y)|s(?:NM|MN|M)(?:,?f?Yy?)?|s?[TL]?yb`, readSince),
  rule("through-month", "t", "(?<![MNYmqy])t(?:NM|M)(?:,?f?Yy?)?(?!-)", (items, anchor, lexicon) => (lexicon.throughWords.has(items[0]?.key ?? "") ? readEndOfMonth(items, anchor) : null)),
  rule("since-event", "s", "s[xbefiap]{1,7}i(?:NM|MN|M)?,?Yy?", readSinceEvent),
  rule("decade", "D", "[be]?f?Dy?", readDecade),
  rule("past-years", "PL", "[PL]Ny", readPastYears),
  // "The eight-month figure", "the nine-month trade turnover" are those of the months from January on.
  rule("months-figure", "m", "N-mx", readMonthsOfFigure),
  rule("months-figure", "m", "N-mx-xx", readMonthsOfFigure),
  rule("these-months", "m", "ixNm", (items, anchor, lexicon) => (lexicon.demonstratives.has(items[1]?.key ?? "") ? readThoseMonths(items, anchor) : null)),
  rule("in-years", "y", "i(?:pf)?Ny", readInYears),
  rule("past-decades", "c", "[PL]N?c", readPastDecades),
  rule("next-years", "X", "i?XNy", readNextYears),
  rule("by-year-end", "e", "[kt]-?e-?f?M(?:,?f?(?:[TL]y|Yy?))?", readEndOfDecember),
  rule("year-to-date", "t", "y-?t-?x", (items, anchor, lexicon) => (anchor !== null && lexicon.dateWords.has(items.at(-1)?.key ?? "") ? time(toYear(anchor.year, "inferred")) : null)),
  rule("by-day", "k", "k(?:NM|MN)(?:,?f?(?:[TL]y|Yy?))?", readByDay),
  rule("target", "kt", `[kt]e?f?(?:Yy?|[TX]y)|[kt]ey`, readTarget),
  rule("days", "M", `N(?:,N)*,?tNM(?:,?Yy?)?|MN(?:,N)*,?tN(?![A-Za-z])(?:,?Yy?)?`, readMonth),
  rule("day", "M.", `MN(?:-N)?,?Yy?|N(?:-N)?M,?Yy?|MN(?:-N)?|N(?:-N)?M|N\\.N\\.Y`, (items, anchor) => (has(items, "M") ? readMonth(items, anchor) : readNumericDay(items))),
  rule("month", "M", `(?:${YEAR}f?|[TLX]yi)Mm?|M(?:,?f?${YEAR})?|[TL]M`, readMonth),
  rule("ordinal-month", "O", `${YEAR}f?Om|Om(?:f?${YEAR}|y)`, (items, anchor, lexicon) => (items.some(({ tag, key }) => tag === "m" && lexicon.pluralMonths.has(key)) ? readOpening(items, anchor) : partReader("O", 1, toMonth)(items, anchor))),
  rule("relative-month", "m", "[TL]m", readRelativeMonth),
  // "В прошлом году – 5 тысяч, в этом – 7": the year is said once.
  rule("this-elided", "T", "(?<=Ly[^T]*)iT(?=-|N)", (_, anchor) => time(anchor === null ? null : toYear(anchor.year, "inferred"))),
  rule("last-elided", "L", "(?<=[YT]y[^L]*)iL(?=-|N)", (_, anchor) => time(anchor === null ? null : toYear(anchor.year - 1, "inferred"))),
  rule("week", "w", "[TL]w", (_, anchor) => time(anchor === null ? null : toMonth(anchor.year, anchor.month, "inferred"))),
  rule("relative-year", "y", "[be]?f?[TLXP]y|ef?y(?!f?Y)", readRelativeYear),
  rule("year-end", "e", "(?<![TLXPYN])k?T?yx?-?e(?!-?f?Y)", readYearEnd),
  rule("year", "Y", "(?:^|[ifkse])yf?Yy?|(?:yf)?[be]?f?Yy?", (items) => {
    const year = value(items, "Y");
    return year === null ? null : time(toYear(year, "stated"));
  }),
];
