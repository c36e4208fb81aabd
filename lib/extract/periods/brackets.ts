import type { PeriodMention } from "@/lib/extract/model";
import { toMonths } from "./period";

/** Words between a part of a year and the brackets that tell its months. */
const BEFORE_BRACKET = /^[\s\p{L}\d]{0,48}\($/u;
const ROW = /^\d{4}(?:-\d\d)?\/\d{4}(?:-\d\d)?$/u;

/** "in the first seven months of the Iranian year (March 20 to October 21)": the months in brackets say which those are. */
export function withBrackets(text: string, found: readonly PeriodMention[]): PeriodMention[] {
  return found.flatMap((mention, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    if (before !== undefined && (isToldBy(text, before, mention) || beginsIn(text, before, mention))) return [];
    if (after !== undefined && beginsIn(text, mention, after)) return [fromMonth(mention, after)];
    if (after === undefined || !isToldBy(text, mention, after)) return [mention];
    const { start, end, role } = mention;
    return [role === "base" ? { start, end, period: after.period, role } : { ...mention, period: after.period }];
  });
}

/** Whether the time in brackets behind another is a row of months that tells it. */
const isToldBy = (text: string, mention: PeriodMention, bracket: PeriodMention): boolean =>
  bracket.role === "time" && (mention.role === "time" || (mention.role === "base" && mention.yearsBefore === undefined)) && ROW.test(bracket.period?.label ?? "") && BEFORE_BRACKET.test(text.slice(mention.end, bracket.start)) && text.charAt(bracket.end) === ")";

const PART = /^\d{4}-/u;
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** One word between a bracket and the day on which the year told before it began ("(started March 21)"). */
const BEGUN = /^[\s\p{L}]{0,48}\(\p{L}{4,12}\s$/u;

/** "the first five months of the Iranian year (started March 21)": whether the day in brackets lies in the month before that from which so many were counted. */
function beginsIn(text: string, { period, end, role }: PeriodMention, day: PeriodMention): boolean {
  if (role !== "time" || period?.kind !== "range" || day.period?.kind !== "range" || !PART.test(period.label) || text.charAt(day.end) !== ")") return false;
  return day.period.end === period.start && BEGUN.test(text.slice(end, day.start));
}

/** A time with the month in which it began amid one. */
function fromMonth(mention: PeriodMention, { period: day }: PeriodMention): PeriodMention {
  const { period } = mention;
  if (period?.kind !== "range" || day?.kind !== "range") return mention;
  const [first, last] = [monthOf(day.start), monthOf(period.end) - 1];
  return { ...mention, period: toMonths(Math.floor(first / 12), (first % 12) + 1, Math.floor(last / 12), (last % 12) + 1, period.basis) };
}

/** A figure between a year and the words for the months that it is of. */
const FIGURE_OF_YEAR = /^,?[^,;:()]*\d[^,;:()]*$/u;
const LONGEST_FIGURE = 60;

/** "in 2016, 5 million for the same period": a year and such words behind its figure name the same months of that year. */
export function withYearsOfSame(text: string, found: readonly PeriodMention[]): readonly PeriodMention[] {
  const at = found.findIndex(({ period, role, yearsBefore, ofYear, start }, index) => {
    const year = found[index - 1];
    if (period !== null || role !== "time" || yearsBefore !== 0 || ofYear !== undefined || year?.role !== "time" || !/^\d{4}$/u.test(year.period?.label ?? "")) return false;
    return start - year.end <= LONGEST_FIGURE && FIGURE_OF_YEAR.test(text.slice(year.end, start).replaceAll(/(?<=\d),(?=\d)/gu, "."));
  });
  const [year, same] = [found[at - 1], found[at]];
  if (year === undefined || same === undefined) return found;
  return [...found.slice(0, at - 1), { ...same, start: year.start, end: year.end, role: "base", yearsBefore: 1, ofYear: Number(year.period?.label) }, ...found.slice(at + 1)];
}
