import { findIndicator } from "@/lib/catalogue/indicators";
import type { TextSpan } from "@/lib/domain/quantity";
import type { Period } from "@/lib/domain/period";
import type { ClaimDraft, DocumentContext, PeriodMention } from "@/lib/extract/model";
import { shiftYears, toYear } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { firstWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { sentenceAround } from "../clause";
import { findPlan, isForeseenThen, isPlanned, opensPlan, outsideRelative } from "../forecast";
import { newClause } from "./distance";
import { TRADE, hasWord, isDay } from "./found";
import type { Carried, Found } from "./found";

/** Characters behind a figure in which a time without a date still is the figure's ("4 billion in the near future"). */
const BEHIND = 40;

/** "in the coming years", in contrast to "in the coming year". */
function namesYearsAhead({ model }: DocumentContext, span: TextSpan): boolean {
  const { words, pluralYears } = periodLexicon(model);
  const around = wordsIn(model, span);
  return around.some(({ key }, at) => pluralYears.has(key) && words.get(around[at - 1]?.key ?? "")?.tag === "X");
}

/** "In the near future they plan to reach 8 billion" has no date. */
export function isSomeDay(draft: ClaimDraft, context: DocumentContext): boolean {
  const { someDay, joiners } = periodLexicon(context.model);
  // "12 tona yaxın": a word that says how near the figure is tells no time.
  const start = Math.max(draft.quantity.end, draft.quantity.qualifierSpan?.end ?? 0);
  const behind = context.model.text.slice(start, Math.min(draft.sentence.end, start + BEHIND)).search(/[,;:.()]|$/u);
  const after = { start, end: start + behind };
  // "to 4 billion in 2018 and soon double": what is joined to the plan is another.
  const joiner = firstWordOf(context.model, after, joiners);
  const before = { start: sentenceAround(draft).start, end: draft.quantity.start };
  const isNamed = hasWord(context, before, someDay) || namesYearsAhead(context, before) || hasWord(context, { ...after, end: joiner?.start ?? after.end }, someDay);
  return isNamed && isPlanned(draft, context);
}

/** "On 25 October the minister said that they plan to reach 8 billion": a day is of what was said, and so is any time but one ahead where the plan is for some day. */
function isOfTelling(draft: ClaimDraft, { rule, span, period }: Found, context: DocumentContext): boolean {
  if (rule !== "period/words" || span === null || period?.kind !== "range") return false;
  const mention = context.periodsIn(span).find(({ start }) => start === span.start);
  if (mention === undefined || mention.role === "target" || (context.publishedAt !== null && period.start > context.publishedAt)) return false;
  return TRADE.has(draft.indicator ?? "") && isDay(context, mention) ? isPlanned(draft, context) : isSomeDay(draft, context);
}

/** Words between what joins a plan to the rest of its sentence and the words of the plan ("and our goal is"). */
const MOST_JOINED = 2;

/** Whether what is planned is told in a part of the sentence of its own, behind a comma or "and". */
function opensNew(context: DocumentContext, span: TextSpan): boolean {
  const { joiners, contrasts } = periodLexicon(context.model);
  if (/[,;:]/u.test(context.model.text.slice(span.start, span.end))) return true;
  const last = wordsIn(context.model, span).slice(-1 - MOST_JOINED);
  // "trade of Peru and Chile will be": two names are joined there.
  return last.some(({ key }, at) => (joiners.has(key) || contrasts.has(key)) && last[at + 1]?.isCapital !== true);
}

/** "to raise trade, which was 4 million last year, to 5": whether a time stands in a clause between two commas of a stretch. */
const isInRelative = ({ start, end }: TextSpan, gap: TextSpan, context: DocumentContext): boolean => start >= gap.start && end <= gap.end && !outsideRelative(gap, context).some((part) => part.start <= start && end <= part.end);

/** Whether a figure is planned, and the time found for it over: carried on, or told before the words of the plan ("in 2022 it was 4 million, and we agreed to bring it to 5"). */
export function isPastPlan(draft: ClaimDraft, found: Found, context: DocumentContext): boolean {
  const { publishedAt } = context;
  const { rule, period, span } = found;
  if (isOfTelling(draft, found, context)) return true;
  const isOver = publishedAt !== null && period?.kind === "range" && (period.end <= publishedAt || (rule === "period/carried" && period.start.slice(0, 4) < publishedAt.slice(0, 4)));
  if (!isOver || (rule !== "period/carried" && rule !== "period/words")) return false;
  const plan = findPlan(draft, context);
  const isSettled = span !== null && span.start >= draft.quantity.end && hasWord(context, { start: draft.quantity.end, end: span.start }, periodLexicon(context.model).settled);
  if (plan === null || (rule === "period/carried" && isForeseenThen(draft, context, plan))) return false;
  // "the agreement in 2014 to raise trade to 5 billion"
  if (span !== null && rule === "period/words" && plan.start <= span.start && span.end <= plan.end) return true;
  if (span !== null && rule === "period/words" && isInRelative(span, { start: plan.end, end: draft.quantity.start }, context)) return true;
  // "ötən il 4 milyona çatıb, onu 5 milyona çatdırmaq istəyirlər": the words of the plan stand last, the time before another figure.
  const isBehind = context.model.grammar.verb === "last" && span !== null && plan.start >= draft.quantity.end && span.end <= draft.quantity.start;
  if (isBehind && toldBetween(context, { start: span.end, end: draft.quantity.start })) return true;
  return (rule === "period/carried" || isSettled || (span !== null && span.end <= plan.start && plan.end <= draft.quantity.start && (opensNew(context, { start: span.end, end: plan.start }) || hasWord(context, { start: span.end, end: plan.end }, periodLexicon(context.model).settled))));
}

/** Whether a figure and then a new part of the sentence stand in a stretch. */
function toldBetween(context: DocumentContext, { start, end }: TextSpan): boolean {
  const behind = /\d[^\d]*$/u.exec(context.model.text.slice(start, end))?.index;
  return behind !== undefined && opensNew(context, { start: start + behind + 1, end });
}

/** "The surplus was 42 million in May, against a forecast of 52": what was foreseen of a time is of the one told, where no time of its own stands behind it; null where nothing tells that it was. */
export function findForeseen(draft: ClaimDraft, context: DocumentContext, carried: Carried | null): Found | null {
  if (carried === null || carried.found.period === null || draft.sentence.index - carried.sentence > 1 || !TRADE.has(draft.indicator ?? "")) return null;
  const plan = findPlan(draft, context);
  if (plan === null || !isForeseenThen(draft, context, plan)) return null;
  const isTimed = context.periodsIn({ start: plan.end, end: draft.sentence.end }).some(({ role }) => role !== "base");
  return isTimed ? null : { ...carried.found, basis: "inferred", rule: "period/carried", note: "carried from the sentence before" };
}

/** "will arrive in September", read in August, is of the September to come and not of the last one. */
export function toNext(draft: ClaimDraft, context: DocumentContext, found: Found): Found {
  const { period, span, rule, basis } = found;
  const isPart = rule === "period/words" && basis === "inferred" && /^\d{4}-/u.test(period?.label ?? "");
  if (!isPart || period?.kind !== "range" || span === null || context.publishedAt === null || period.end > context.publishedAt) return found;
  const { words } = periodLexicon(context.model);
  const saysYear = wordsIn(context.model, span).some(({ key }) => "TLP".includes(words.get(key)?.tag ?? "-"));
  const next = saysYear || !isPlanned(draft, context) ? null : shiftYears(period, -1);
  return next?.kind !== "range" || next.end <= context.publishedAt ? found : { ...found, period: next, note: "the next one, as it is still to come" };
}

const monthsUpTo = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** "the first eleven months of the current year", read in March: where the year told began in another month than January, the months of the report are meant. */
export function ofOtherYear(mention: PeriodMention, reference: Period | null, publishedAt: string | null): PeriodMention {
  const { period, role } = mention;
  if (role !== "time" || period?.kind !== "range" || reference?.kind !== "range" || publishedAt === null || !/^\d{4}-01\//u.test(period.label) || reference.start.slice(5, 7) === "01") return mention;
  const isToCome = monthsUpTo(period.end) > monthsUpTo(publishedAt) + 1;
  // From one day in a month to another so many months on, one month more is touched.
  const more = monthsUpTo(reference.end) - monthsUpTo(reference.start) - monthsUpTo(period.end) + monthsUpTo(period.start);
  const isAsLong = more === 0 || more === 1;
  return isToCome && isAsLong ? { ...mention, period: { ...reference, basis: "inferred" } } : mention;
}

/** "It was 5 million in 2005 and rose to 9 the next year", "in five years it came to 9": so many years ahead, of a figure that is over, count from the time told before. */
export function ofYearAfter(mention: PeriodMention, mentions: readonly PeriodMention[], carried: Carried | null, draft: ClaimDraft, context: DocumentContext): PeriodMention {
  const { period, role } = mention;
  const { publishedAt } = context;
  if (publishedAt === null || role === "base" || period?.kind !== "range" || period.basis !== "inferred" || period.start <= publishedAt || !/^\d{4}$/u.test(period.label)) return mention;
  const told = mentions.findLast((other) => other.role === "time" && other.end <= mention.start && other.period !== null)?.period ?? (carried !== null && draft.sentence.index - carried.sentence <= 1 ? carried.found.period : null);
  const now = Number(publishedAt.slice(0, 4));
  const year = told === null ? now : Number(told.start.slice(0, 4)) + Number(period.label) - now;
  return year >= now || isPlanned(draft, context) ? mention : { ...mention, role: "time", period: toYear(year, "inferred") };
}

/** "over the past year" of what is reported by the year is the year before that of the text, and no twelve months. */
export function ofYearBefore(mention: PeriodMention, { indicator }: ClaimDraft, publishedAt: string | null): PeriodMention {
  if (mention.isPastYear !== true || publishedAt === null || findIndicator(indicator ?? "")?.nature !== "flow") return mention;
  return { ...mention, period: toYear(Number(publishedAt.slice(0, 4)) - 1, "inferred") };
}

/** "signed 12 documents and agreed to bring trade to 9 million by 2030": whether a time behind a figure is of a plan that comes after it, and so of the figure that the plan leads to. */
export function isOfPlanBehind(draft: ClaimDraft, context: DocumentContext, mention: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  const { end } = draft.quantity;
  if (mention.start < end || !isDateAhead(mention, context) || !figures.some(({ quantity }) => quantity.start >= end && quantity.end <= mention.start)) return false;
  return opensPlan({ start: end, end: mention.start }, context) && !isPlanned(draft, context);
}

/** "Six branches work here, and one more will open next year": whether a time ahead is of a clause behind one that tells of no plan. */
export const isAheadInNextClause = (draft: ClaimDraft, context: DocumentContext, mention: PeriodMention): boolean =>
  mention.start > draft.quantity.end && isDateAhead(mention, context) && newClause(context.model.lang).test(context.model.text.slice(draft.quantity.end, mention.start)) && !isPlanned(draft, context);

/** Whether a time is a date ahead of the text. */
const isDateAhead = ({ role, period }: PeriodMention, { publishedAt }: DocumentContext): boolean => role === "target" || (publishedAt !== null && period !== null && period.start > publishedAt);

/** Whether a time lies ahead: what the text tells next of is not of it. */
export const isToCome = ({ span, period }: Found, context: DocumentContext): boolean =>
  context.publishedAt !== null && period !== null && (period.start > context.publishedAt || (span !== null && context.periodsIn(span).some(({ role }) => role === "target")));

/** "They discussed the plans for 2030. Chile takes 67 percent of exports": a date ahead that no figure has is of none that is told without a word of what is to come. */
export const isOnlyAhead = (draft: ClaimDraft, context: DocumentContext, { indicator, found: { period } }: Carried): boolean =>
  indicator === null && period !== null && context.publishedAt !== null && period.start > context.publishedAt && !isPlanned(draft, context) && !hasWord(context, sentenceAround(draft), periodLexicon(context.model).future);
