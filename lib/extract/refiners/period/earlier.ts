import type { Period } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext, PeriodMention, TextModel } from "@/lib/extract/model";
import { alternatives } from "@/lib/extract/lexicon/joiners";
import { perLanguage } from "@/lib/extract/lexicon/per-language";
import { shiftBack, shiftYears, toYear } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { hasWordOf, wordAtOrAfter, wordsIn } from "@/lib/extract/places/word-index";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { sentenceAround } from "../clause";
import { findChanges } from "../measure";
import { wordsBefore } from "./distance";
import { BRACKET_ONLY, CHANGES, TRADE, contains, isAgo, isMonth, isStock } from "./found";
import type { Carried, Found } from "./found";

/** "than over the same period of 2020 – 10 billion" */
const DASHED = /^\s[–—]\s[$€£¥]?$/u;

/** "against last year's 5 billion" */
const possessedOnly = linkedPattern(({ possessive, about }) => `^(?:${possessive}|['’])\\s(?:(?:${about})\\s)?[\\s$€£¥]{0,3}$`);

/** "the 2014 level of 5 billion", "прошлого сезона в 5 миллиардов" */
const levelOfIt = linkedPattern(({ levelOf }) => `^(?:${levelOf})\\s[\\s$€£¥]{0,3}(?:\\p{Lu}{1,3}[\\s$]{1,2})?$`);

/** "double the 2006 figure (5 billion)" */
const FIGURE_IN_BRACKETS = /^\s\p{Ll}{4,8}\s\([$€£¥]?$/u;

/** "remains at the 2014 level of 5 billion": that level is today's too. */
const staysAt = linkedPattern(({ levelAt, articles }) => `(?:^|\\s)(?:${levelAt})\\s(?:(?:${articles})\\s)?$`);

/** "compared with 2020, when it was 5 billion", "the same period of 2021, which amounted to 9", "than in 2020 (then it was 5 billion)" */
const toldOfIt = linkedPattern(({ then, during, when }) => `^(?:,?\\s|\\s\\((?=${then}))(?:(?:${during})\\s)?(?:${when})\\s(?:\\p{L}{1,16}\\s){1,6}[\\s$€£¥]{0,3}(?:\\p{Lu}{1,3}[\\s$]{1,2})?$`);

/** Prepositions between a figure and its own time behind it ("6.2 billion over the same period"). */
export const besideTime = linkedPattern(({ at, articles }) => `^\\s{1,2}(?:(?:${at})\\s)?(?:(?:${articles})\\s)?$`);

/** The same over the noun of what is counted ("1.2 million arrivals during the same period in 2019", "the 5 million surplus it had in the same period"). */
const behindNoun = perLanguage(({ joiners: { and, or, but }, links: { during, articles } }) => new RegExp(`^\\s(?:(?!${alternatives([...and, ...or, ...but])})\\p{Ll}{2,14}\\s){1,3}(?:${alternatives(during)})\\s(?:(?:${alternatives(articles)})\\s)?$`, "u"));

/** The last clause of a stretch. */
const LAST_CLAUSE = /[,;]\s[^,;]{0,40}$/u;

/** Whether a figure stands right behind the time that it is held against as what was then. */
function isRightBefore({ text, lang }: TextModel, { start, end }: TextSpan, figure: TextSpan): boolean {
  const between = text.slice(end, figure.start);
  if (levelOfIt(lang).test(between) && /[\s\d]/u.test(text.slice(start, end))) return !staysAt(lang).test(text.slice(Math.max(0, start - 12), start));
  return [BRACKET_ONLY, FIGURE_IN_BRACKETS, DASHED, possessedOnly(lang), toldOfIt(lang)].some((pattern) => pattern.test(between));
}

/** Whether figures of both are told by the same months. */
const isOneTrade = (one: string | null, other: string | null): boolean => one === other || other === null || (TRADE.has(one ?? "") && TRADE.has(other));

/** Of several years the last: "a year ago" behind "since 2013" counts from now. */
const lastOf = (period: Period | null): Period | null => (period !== null && SPAN_OF_YEARS.test(period.label) ? toYear(Number(period.label.slice(-4)), "inferred") : period);

/** Characters before a time that hold a word for all of it. */
const WHOLE_REACH = 7;
/** Words right before a level ("на сумму 5 тонн", "превысил 5 тонн"), which set nothing against its base. */
const TO_LEVEL = 2;

/** A level of an earlier year, told by its distance from the time spoken of ("6.5 percent a year before", "against the same period (7 tonnes)", "in the same months of last year it was 3"). */
export function findRelative(draft: ClaimDraft, context: DocumentContext, mentions: readonly PeriodMention[], carried: Carried | null): Found | null {
  const { text } = context.model;
  const { quantity, sentence } = draft;
  const { baseCues, baseCuesAfter, baseVerbs, startingEndings, startingPoints, wholes } = periodLexicon(context.model);
  const opens = (mention: PeriodMention): boolean => {
    if (startingEndings.some((ending) => text.endsWith(ending, mention.end))) return false;
    const clause = text.slice(sentence.start, mention.start).search(LAST_CLAUSE);
    const before = wordsIn(context.model, { start: sentence.start + Math.max(0, clause), end: mention.start });
    const between = wordsIn(context.model, { start: mention.end, end: quantity.start });
    const isCompared = before.some((word) => baseCues.has(word.key) || (clause >= 0 && (startingPoints.has(word.key) || /\d/u.test(word.key))));
    return (before.length <= 3 || (before.length <= 6 && between.length <= 2)) && between.length <= 14 && !isCompared && !between.some((word, at) => baseCuesAfter.has(word.key) || (baseVerbs.has(word.key) && !(draft.measure === "level" && at >= between.length - TO_LEVEL)) || /\d{3}/u.test(word.key));
  };
  const isBehind = ({ start, yearsBefore }: PeriodMention): boolean => {
    const between = text.slice(quantity.end, start);
    if (besideTime(context.model.lang).test(between)) return true;
    return yearsBefore !== undefined && behindNoun(context.model.lang).test(between) && !wordsIn(context.model, { start: quantity.end, end: start }).some(({ key }) => baseCues.has(key) || startingPoints.has(key));
  };
  const mention = mentions.find((item) => {
    if (item.role !== "base") return false;
    if (CHANGES.has(draft.measure ?? "")) return item.end <= quantity.start && item.yearsBefore !== undefined && opens(item);
    if (item.end <= quantity.start) return isRightBefore(context.model, item, quantity) || (item.yearsBefore !== undefined && opens(item));
    return (item.yearsBefore !== undefined || (item.period !== null && isStartingPoint(draft, context))) && item.start >= quantity.end && isBehind(item);
  });
  // "A year ago they set the target of 80 billion for 2018": a time right behind the figure is its own.
  const isTimed = mention !== undefined && mention.end <= quantity.start && mentions.some(({ role, period, start }) => role !== "base" && period !== null && start >= quantity.end && besideTime(context.model.lang).test(text.slice(quantity.end, start)));
  if (mention === undefined || isTimed) return null;
  const beside = mention.ofYear === undefined ? null : (mentions.findLast(({ role, period, end }) => role === "time" && period !== null && end <= mention.start)?.period ?? null);
  const isOfOther = draft.measure === "level" && isAgo(context, mention) && carried !== null && !isOneTrade(draft.indicator, carried.indicator);
  const now = context.publishedAt === null ? null : toYear(Number(context.publishedAt.slice(0, 4)), "inferred");
  const reference = lastOf(beside ?? (isOfOther ? now : carried?.found.period) ?? (draft.measure === "level" && isAgo(context, mention) ? now : null));
  const isWhole = wordsIn(context.model, { start: mention.start - WHOLE_REACH, end: mention.end }).some(({ key }) => wholes.has(key));
  const samePart = reference === null || isWhole || mention.period?.basis !== "inferred" ? null : shiftYears(reference, 1);
  const isSamePart = samePart !== null && mention.period !== null && contains(mention.period, samePart);
  const period = isSamePart ? samePart : (mention.period ?? (reference === null ? null : shiftBack(reference, mention)));
  return period === null ? null : { period, basis: "inferred", rule: "period/relative", span: { start: mention.start, end: mention.end }, note: "as many years before the time spoken of" };
}

/** Words that may stand between words of comparison and their figure; a number ends them. */
const MOST_SKIPPED = 2;
/** The same with the words for it that tell nothing more ("compared to a modest surplus of"). */
const FARTHEST = 4;
const HAS_DIGIT = /\d/u;

/** Whether one of several cues stands right before a word, no farther back than `floor`. */
function endsWithCue(words: readonly Word[], floor: number, to: number, cues: readonly (readonly string[])[]): boolean {
  for (const cue of cues) {
    let left = cue.length;
    if (to - left < floor) continue;
    while (left > 0 && words[to - cue.length + left - 1]?.key === cue[left - 1]) left -= 1;
    if (left === 0) return true;
  }
  return false;
}

/** "55 percent against 21 for Peru": whether a country stands right behind a figure, whose it is at the same time. */
function isOfAnother({ quantity, sentence }: ClaimDraft, { places, model }: DocumentContext): boolean {
  const [next] = itemsIn(places, { start: quantity.end, end: Math.min(sentence.end, quantity.end + TO_OWNER) });
  return next !== undefined && next.form !== "adjective" && ofWhom(model.lang).test(model.text.slice(quantity.end, next.start));
}

const ofWhom = linkedPattern(({ whose }) => `^\\s(?:${whose})\\s$`);

/** Characters from a figure to the end of the name of whose it is. */
const TO_OWNER = 24;

/** Whether words of comparison stand right before a figure ("up from 201", "compared with 302 in 2023"). */
export function isEarlierFigure(draft: ClaimDraft, context: DocumentContext): boolean {
  const { earlierCues, fillers, adjectives, endPoints } = periodLexicon(context.model);
  const { text } = context.model;
  const words = wordsOf(context.model);
  const floor = wordAtOrAfter(context.model, sentenceAround(draft).start);
  const end = wordAtOrAfter(context.model, draft.quantity.start);
  let skipped = 0;
  if (isOfAnother(draft, context)) return false;
  for (let to = end; to >= Math.max(floor, end - FARTHEST) && skipped <= MOST_SKIPPED; to -= 1) {
    if (endsWithCue(words, floor, to, earlierCues)) return true;
    const key = words[to - 1]?.key ?? "";
    // "by 2 percent compared with January, to 34 million": what a change led to is no base.
    if (HAS_DIGIT.test(key) || (endPoints.has(key) && text.slice(words[to - 2]?.end, words[to - 1]?.start).includes(","))) return false;
    if (!fillers.has(key) && !adjectives.has(key)) skipped += 1;
  }
  return false;
}

/** Whether words of comparison stand right before a figure, and the figure before it is of the same kind: "exports of 5 as against 4 of imports" are of one time. */
function isHeldAgainst(draft: ClaimDraft, context: DocumentContext, figures: readonly ClaimDraft[]): boolean {
  if (!isEarlierFigure(draft, context)) return false;
  const before = figures.filter(({ quantity }) => quantity.end <= draft.quantity.start);
  return before.length === 0 || draft.indicator === null || before.some(({ indicator }) => indicator === draft.indicator);
}

/** "narrowed to 3.5 from 4.9 in January": what it changed from is not what the text goes on with. */
export function isStartingPoint(draft: ClaimDraft, context: DocumentContext): boolean {
  const { startingPoints, fillers, adjectives, changesFrom } = periodLexicon(context.model);
  const before = wordsBefore(context.model, draft);
  const hedge = draft.quantity.qualifierSpan;
  // "from almost 5 billion"
  const bare = hedge === null ? before : before.filter(({ end }) => end <= hedge.start || end > draft.quantity.start);
  const last = bare.findLast((word) => !fillers.has(word.key) && !adjectives.has(word.key));
  // "It was lower than 5 billion in April": less than a bound would be "less than".
  const isHedge = hedge !== null && before.at(-1)?.end === hedge.end && startingPoints.has(before.at(-1)?.key ?? "");
  if (isHedge ? !changesFrom.has(before.at(-2)?.key ?? "") : last === undefined || !startingPoints.has(last.key)) return false;
  // "tourists from 191 countries": how many they come from is no level that anything changed from.
  return draft.unit !== "count" || findChanges(context.model.text, draft.sentence, context.model.lang).length > 0;
}

/** What lies between the two levels of a change without a word of their own time. */
const MOST_BETWEEN = 60;

/** "reached 11 billion from 3.6": nothing but "from" between the level reached and the one before. */
const startedAt = joinedPattern(({ from }) => `^\\s(?:${from})\\s[$€£¥]?$`);

/** "grew from 1.9 to 2.1 billion", "fell to 2 billion from 3": the level that a change of a year, or of the same part of it, began from. */
function isStartOfChange(draft: ClaimDraft, context: DocumentContext, period: Period, figures: readonly ClaimDraft[]): boolean {
  const isPartOfYear = /^\d{4}(?:-[QH]\d|-\d\d\/\d{4}-\d\d)?$|^FY/u.test(period.label);
  if ((draft.measure !== "level" && draft.measure !== "share") || !isPartOfYear) return false;
  const { endPoints, startingEndings } = periodLexicon(context.model);
  const { text } = context.model;
  const next = figures.find((other) => other.quantity.start >= draft.quantity.end);
  const last = figures.findLast((other) => other.quantity.end <= draft.quantity.start);
  const isLevel = (other: ClaimDraft | undefined): other is ClaimDraft => other !== undefined && other.unit === draft.unit && other.indicator === draft.indicator && other.measure === draft.measure;
  if (isLevel(next) && startingEndings.some((ending) => draft.quantity.quote.endsWith(ending) || text.startsWith(`-${ending}`, draft.quantity.end))) return draft.quantity.qualifier === "exact" && next.quantity.start - draft.quantity.end <= MOST_BETWEEN;
  if (!isStartingPoint(draft, context)) return false;
  const leadsTo = (from: number, to: number): boolean => to - from <= MOST_BETWEEN && hasWordOf(context.model, { start: from, end: to }, endPoints);
  if (isLevel(next) && leadsTo(draft.quantity.end, next.quantity.start)) return true;
  if (isLevel(last) && startedAt(context.model.lang).test(text.slice(last.quantity.end, draft.quantity.start))) return true;
  return isLevel(last) && draft.quantity.start - last.quantity.end <= MOST_BETWEEN && leadsTo(last.quantity.start - 12, last.quantity.start);
}

/** A figure alone in brackets. */
const OPENS_BRACKET = /\([\s~≈$€£¥]{0,3}(?:\p{Lu}{2,3}[\s$]{0,2})?$/u;

/** How far a level may be from what the level reached and the growth give, by rounding. */
const ROUNDING = 0.02;

/** "rose 5 percent to 10.5 billion (10 billion)": a level in brackets from which the growth told leads to the level before it. */
function isBaseInBrackets(draft: ClaimDraft, context: DocumentContext, figures: readonly ClaimDraft[]): boolean {
  const { text } = context.model;
  if (draft.measure !== "level" || text.charAt(draft.quantity.end) !== ")" || !OPENS_BRACKET.test(text.slice(Math.max(0, draft.quantity.start - 8), draft.quantity.start))) return false;
  const before = figures.filter(({ quantity }) => quantity.end <= draft.quantity.start).slice(-3);
  const level = before.findLast(({ measure, unit }) => measure === "level" && unit === draft.unit);
  const change = before.findLast(({ measure }) => measure === "growth_rate" || measure === "multiple");
  if (level === undefined || change === undefined) return false;
  const factor = change.measure === "multiple" ? Number(change.decimal) : 1 + Number(change.decimal) / 100;
  const expected = Number(level.decimal) / factor;
  return factor > 0 && factor !== 1 && Math.abs(Number(draft.decimal) - expected) <= ROUNDING * expected;
}

/** The month that a figure before was held against, and the month spoken of there. */
export interface ToldBase {
  readonly of: string;
  readonly period: Period;
}

/** "rose to 4 billion in March from 3 in February. Imports fell to 2 from 5": the months of a report are held against the one that it named. */
function asBefore(draft: ClaimDraft, context: DocumentContext, { period }: Found, told: ToldBase | null, figures: readonly ClaimDraft[]): Period | null {
  return told !== null && told.of === period?.label && draft.measure === "level" && (isStartingPoint(draft, context) || isHeldAgainst(draft, context, figures)) ? told.period : null;
}

/** The base that a figure with a time of its own names for the figure before it; null where either is no month. */
export function toldBase(spoken: Period | null, period: Period): ToldBase | null {
  return isMonth(spoken) && isMonth(period) && spoken !== null && period.start < spoken.start ? { of: spoken.label, period } : null;
}

/** "Between 2000 and 2010 … to 9 from 4" */
const SPAN_OF_YEARS = /^\d{4}\/\d{4}$/u;

/** From one year to the next nothing grows by more. */
const MOST_GROWTH = 3;

/** "has gone from 1 percent to 38": whether a figure of a sentence is many times as much as another, which it was no year before, where no growth is told too. */
export function isManyTimesLess(draft: ClaimDraft, figures: readonly ClaimDraft[]): boolean {
  if (figures.some(({ sentence, measure }) => sentence.index === draft.sentence.index && measure === "growth_rate")) return false;
  return figures.some(({ sentence, unit, indicator, measure, decimal }) => sentence.index === draft.sentence.index && unit === draft.unit && indicator === draft.indicator && measure === draft.measure && Number(decimal) >= MOST_GROWTH * Number(draft.decimal));
}

/** "2022-ci ildəki 5 tondan": whether a time describes the figure right behind it, by the ending of an adjective, so that the figure is of no other. */
function describesFigure(time: TextSpan, { quantity }: ClaimDraft, { model: { text, grammar } }: DocumentContext): boolean {
  return quantity.start - time.end === 1 && grammar.inflection.isVenue(text.slice(time.start, time.end).toLowerCase().replaceAll("ı", "i"));
}

/** "up from 201" names the figure of the year before the one that the sentence is about. */
export function findEarlier(draft: ClaimDraft, context: DocumentContext, from: Found | null, figures: readonly ClaimDraft[], told: ToldBase | null): Found | null {
  const base = from?.period ?? null;
  // What a plan starts from is of no year before its date ahead.
  if (from === null || base === null || (context.publishedAt !== null && base.start > context.publishedAt)) return null;
  if (from.span !== null && describesFigure(from.span, draft, context)) return null;
  const note = "the figure it is compared to";
  const before = asBefore(draft, context, from, told, figures);
  if (before !== null) return { period: before, basis: "inferred", rule: "period/earlier", span: from.span, note };
  if (!isHeldAgainst(draft, context, figures) && !isStartOfChange(draft, context, base, figures) && !isBaseInBrackets(draft, context, figures)) return null;
  // In a sentence without a time it did so over years that the time told before does not tell.
  if (from.span !== null && from.span.start < draft.sentence.start && isManyTimesLess(draft, figures)) return { ...from, period: null };
  const years = from.rule === "period/end" && from.span !== null ? context.periodsIn(from.span).find(({ period }) => SPAN_OF_YEARS.test(period?.label ?? "")) : undefined;
  if (years?.period != null) return { period: toYear(Number(years.period.label.slice(0, 4)), "inferred"), basis: "inferred", rule: "period/ends", span: from.span, note: "the first or last of the years that the change spans" };
  return { period: shiftYears(base, 1), basis: "inferred", rule: "period/earlier", span: from.span, note: `${note}, a year earlier` };
}

/** "$4 million against $9 million last year" in a report of July: what a figure is held against is of the same part of that year. */
export function ofSamePart(draft: ClaimDraft, context: DocumentContext, own: Found | null, carried: Carried | null): Found | null {
  const reference = carried?.found.period ?? null;
  const part = own?.period?.basis === "inferred" && /^\d{4}$/u.test(own.period.label) && reference !== null && /^(?:FY)?\d{4}-/u.test(reference.label) && (isEarlierFigure(draft, context) || isStartingPoint(draft, context)) ? shiftYears(reference, 1) : null;
  return own === null || part === null || own.period === null || !(contains(own.period, part) || (part.label.startsWith("FY") && Number(part.start.slice(0, 4)) + 1 === Number(own.period.label))) ? own : { ...own, period: part, basis: "inferred", note: "as many years before the time spoken of" };
}

/** Whether a time is the year up to the publication ("over the past year"), in a report of some months: it tells what the change is against, and not when. */
export function isYearOfChange(found: Found, draft: ClaimDraft, carried: Carried | null): boolean {
  if (carried?.found.period?.kind !== "range" || found.period === null || draft.sentence.index - carried.sentence > YEAR_REACH || (draft.sentence.index === carried.sentence && carried.found.rule !== "period/carried")) return false;
  const isOneReport = carried.indicator === draft.indicator || (TRADE.has(carried.indicator ?? "") && TRADE.has(draft.indicator ?? ""));
  return isOneReport && found.period.basis === "inferred" && contains(found.period, carried.found.period) && ONE_YEAR.test(found.period.label);
}

/** A year from a month to the same of the next. */
const ONE_YEAR = /^\d{4}-(\d\d)\/\d{4}-\1$/u;
const YEAR_REACH = 4;

/** "grew by 5 percent compared to 2020" without a time of its own is of the year after the base, in the months before mid-year of the last one that is over. */
export function findAfterBase(draft: ClaimDraft, context: DocumentContext, mentions: readonly PeriodMention[], figures: readonly ClaimDraft[]): Found | null {
  const base = mentions.find((mention) => mention.role === "base" && mention.period !== null);
  if (base === undefined || base.period === null || context.publishedAt === null) return null;
  if (!figures.some((figure) => (figure.measure === "growth_rate" || (figure.measure === "change_absolute" && !isStock(figure))) && figure.indicator === draft.indicator) || (draft.measure !== "growth_rate" && draft.measure !== "change_absolute" && draft.measure !== "level")) return null;
  const period = shiftYears(base.period, -1);
  if (period === null || period.start > context.publishedAt) return null;
  return { period, basis: "inferred", rule: "period/after-base", span: { start: base.start, end: base.end }, note: "the year after the one it is compared to" };
}
