import type { PeriodMention } from "@/lib/extract/model";

/** Words between a part of a year and the brackets that tell its months. */
const BEFORE_BRACKET = /^[\s\p{L}\d]{0,48}\($/u;
const ROW = /^\d{4}(?:-\d\d)?\/\d{4}(?:-\d\d)?$/u;

/** "in the first seven months of the Iranian year (March 20 to October 21)": the months in brackets say which those are. */
export function withBrackets(text: string, found: readonly PeriodMention[]): PeriodMention[] {
  return found.flatMap((mention, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    if (before !== undefined && isToldBy(text, before, mention)) return [];
    if (after === undefined || !isToldBy(text, mention, after)) return [mention];
    const { start, end, role } = mention;
    return [role === "base" ? { start, end, period: after.period, role } : { ...mention, period: after.period }];
  });
}

/** Whether the time in brackets behind another is a row of months that tells it. */
const isToldBy = (text: string, mention: PeriodMention, bracket: PeriodMention): boolean =>
  bracket.role === "time" && (mention.role === "time" || (mention.role === "base" && mention.yearsBefore === undefined)) && ROW.test(bracket.period?.label ?? "") && BEFORE_BRACKET.test(text.slice(mention.end, bracket.start)) && text.charAt(bracket.end) === ")";
