import { findIndicator } from "@/lib/catalogue/indicators";
import type { Basis, Period } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, PeriodMention } from "@/lib/extract/model";
import { toMonth, toMonths, toYear, toYears } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { sentenceAround } from "../clause";

/** Figures of one report: turnover and its two halves go by the same months. */
export const TRADE: ReadonlySet<string> = new Set(["trade_turnover", "exports", "imports", "trade_balance"]);

/** Characters that hold the first words of a sentence. */
export const OPENING = 120;

/** Measures that compare two times. */
export const CHANGES: ReadonlySet<string> = new Set(["growth_rate", "multiple", "change_absolute"]);

/** A time of a figure, and how it was found. */
export interface Found {
  readonly period: Period | null;
  readonly basis: Basis;
  readonly rule: string;
  readonly span: TextSpan | null;
  readonly note: string | null;
}

/** The period of the figure before, for sentences that go on with it. */
export interface Carried {
  readonly found: Found;
  readonly sentence: number;
  readonly paragraph: number;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly measure: string | null;
}

/** A figure in brackets right behind words. */
export const BRACKET_ONLY = /^[\s,]{0,2}\([\s~≈$€£¥]{0,3}$/u;

/** Whether a figure stands at a day, in contrast to what flows over months. */
export const isStock = (draft: ClaimDraft): boolean => {
  const known = findIndicator(draft.indicator ?? "");
  return (known?.nature ?? "flow") === "stock" && draft.measure !== "growth_rate" && draft.measure !== "multiple";
};

/** Whether one stretch of days lies inside another. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.kind === "range" && inner.kind === "range" && outer.start <= inner.start && inner.end <= outer.end && outer.label !== inner.label;
}

/** Whether a time is one month. */
export const isMonth = (period: Period | null): boolean => /^\d{4}-\d\d$/u.test(period?.label ?? "");

/** Whether a figure is a sum of money. */
export const isMoney = ({ unit }: ClaimDraft): boolean => /^[A-Z]{3}$/u.test(unit) && unit !== "TEU";

/** Whether one of the words stands in a stretch. */
export function hasWord(context: DocumentContext, span: TextSpan, words: ReadonlySet<string>): boolean {
  return hasWordOf(context.model, span, words);
}

/** Whether an indicator is none of the catalogue. */
export const isOther = (indicator: string | null): boolean => indicator?.startsWith("other:") ?? false;

const SCHOOL: ReadonlySet<string> = new Set(["students", "schools"]);

/** Of students "2022/23" is a year of study, which begins in autumn, and no fiscal year. */
function ofSchool(draft: ClaimDraft, period: Period): Period {
  if (!SCHOOL.has(draft.indicator ?? "") || !period.label.startsWith("FY")) return period;
  const first = Number(period.label.slice(2, 6));
  return toYears(first, first + 1, period.basis);
}

/** A figure with its time and where that was found. */
export function toEvidence(draft: ClaimDraft, found: Found): ClaimDraft {
  const period = found.period === null ? null : { ...ofSchool(draft, found.period), basis: found.basis };
  return { ...draft, period, evidence: [...draft.evidence, { field: "period", basis: found.basis, rule: found.rule, span: found.span, note: found.note }] };
}

/** "On 12 April a forum was held": a day is of what happened on it, and no time of trade. */
export const isDay = ({ model }: DocumentContext, { start, end, period }: PeriodMention): boolean => /^\d{4}-\d\d$/u.test(period?.label ?? "") && /(?<!\d)\d{1,2}(?!\d)/u.test(model.text.slice(start, end));

/** What flows in a year from January on: counted up to a day, it is that of its months. */
export const YEARLY: ReadonlySet<string> = new Set([...TRADE, "tourists", "cargo_volume", "production_volume"]);

/** The days of a month up to which what was counted is that of the month before. */
const MONTH_BEGINS = 3;

/** "By 5 October trade came to 3 billion": a flow counted up to a day is of the months from January on. */
export function upToDay({ indicator }: ClaimDraft, found: Found): Found {
  const { period, rule, basis } = found;
  if (period?.kind !== "as_of" || rule === "period/publication" || !YEARLY.has(indicator ?? "")) return found;
  const [year, month, day] = period.start.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return found;
  const last = month - (day <= MONTH_BEGINS ? 1 : 0);
  return { ...found, period: last === 0 ? toYear(year - 1, basis) : toMonths(year, 1, year, last, basis), note: UP_TO_DAY };
}

const UP_TO_DAY = "counted up to that day";

/** Whether the months of a figure are only those up to the day on which it was counted. */
export const isUpToDay = ({ evidence }: ClaimDraft): boolean => evidence.findLast(({ field }) => field === "period")?.note === UP_TO_DAY;

/** "In late October they sent 5 tonnes": what was done as a month went on is of that month, and counted up to no day. */
export function amidMonth(draft: ClaimDraft, { model }: DocumentContext, found: Found): Found {
  const { period, rule, span } = found;
  if (period?.kind !== "as_of" || rule !== "period/words" || span === null || isStock(draft) || (isOther(draft.indicator) && isMoney(draft))) return found;
  const { words, asOfWords } = periodLexicon(model);
  const [first] = wordsIn(model, span);
  if (first === undefined || words.get(first.key)?.tag !== "i" || asOfWords.has(first.key)) return found;
  return { ...found, period: toMonth(Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7)), period.basis) };
}

/** "this week" dates what is told and not the figures behind it. */
export const isOfWeek = ({ model }: DocumentContext, mention: TextSpan): boolean => wordsIn(model, mention).some(({ key }) => periodLexicon(model).words.get(key)?.tag === "w");

/** Whether words count from now ("a year ago"), in contrast to "a year earlier". */
export const isAgo = ({ model }: DocumentContext, mention: TextSpan): boolean => wordsIn(model, mention).some(({ key }) => periodLexicon(model).words.get(key)?.tag === "A");

/** Of what else a report of trade tells by how much it changed. */
export const ECONOMY: ReadonlySet<string> = new Set(["gdp", "production_volume", "investment", "tourists", "cargo_volume", "other:retail_trade", "other:construction", "other:wages", "other:fixed_investment"]);

/** Whether a time is that of trade, or of how something else of the economy changed, which what changes now leaves. */
export const isOfEconomy = ({ indicator, measure }: Carried, draft: ClaimDraft, context: DocumentContext): boolean =>
  TRADE.has(indicator ?? "") || (measure === "growth_rate" && ECONOMY.has(indicator ?? "") && !hasWord(context, sentenceAround(draft), periodLexicon(context.model).nowWords));
