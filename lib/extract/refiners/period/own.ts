import type { Period } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext, PeriodMention } from "@/lib/extract/model";
import { shiftBack, shiftYears, toYear, toYears } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { isConverted } from "../converted";
import { isInserted, isPlanned } from "../forecast";
import { wordsIn } from "@/lib/extract/places/word-index";
import { SEVERAL_YEARS, endOfChange, isSumOfAll, isTooLong, reachesLevel } from "./ends";
import { isOfNextClause, isBehindDeed, isOfPublishing, isOfSaying, newClause, timeDistance, wordsBefore } from "./distance";
import { isAheadInNextClause, isOfPlanBehind } from "./planned";
import { besideTime, isEarlierFigure, isStartingPoint } from "./earlier";
import { findChanges } from "../measure";
import { findSpeaker } from "../speaker";
import { isInBracketBehind, isOfOtherBracket } from "./bracketed";
import { BRACKET_ONLY, CHANGES, OPENING, TRADE, contains, hasWord, isDay, isMoney, isMonth, isOfWeek, isOther, isStock } from "./found";
import type { Carried, Found } from "./found";

/** Phrases of time farther away than this speak of something else; what is counted at a moment needs a nearer one. */
const REACH = { flow: 95, stock: 34 } as const;

/** A phrase for a part of the year is meant where the year stands beside it ("this year, in the first quarter"). */
const NARROWER = 13;

/** "The 2003 budget" is of that year whatever month stands nearer. */
const ATTRIBUTE = 15;

const theYear = linkedPattern(({ articles }) => `(?:^|\\s)(?:${articles})\\s$`, "iu");

function isAttribute(context: DocumentContext, mention: PeriodMention): boolean {
  const { text } = context.model;
  return /^\d{4}$/u.test(text.slice(mention.start, mention.end)) && theYear(context.model.lang).test(text.slice(Math.max(0, mention.start - 5), mention.start)) && /^\s\p{Ll}/u.test(text.slice(mention.end, mention.end + 2));
}

/** The last time that a sentence has named before a mention: what comes "a year later" counts from it, and "the same period" does not. */
function findTold(mentions: readonly PeriodMention[], { start }: PeriodMention): PeriodMention | undefined {
  return mentions.findLast(({ role, period, end, yearsBefore }) => role === "time" && period !== null && yearsBefore === undefined && end <= start);
}

/** How many months a time lasts, one more where it begins amid one. */
const lengthOf = (period: Period): number => (period.kind === "range" ? Math.round((Date.parse(period.end) - Date.parse(period.start)) / MONTH) : 0);
const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;

const isPartOfOneYear = (period: Period): boolean => contains(toYear(Number(period.start.slice(0, 4)), "inferred"), period);

/** The mentions with those that count from the time spoken of ("a year later") turned into that time. */
export function resolve(mentions: readonly PeriodMention[], carried: Carried | null): readonly PeriodMention[] {
  const reference = carried?.found.period ?? null;
  return mentions.flatMap((mention) => {
    if (mention.fiscalBefore !== undefined && reference?.label.startsWith("FY") === true) return [{ ...mention, period: shiftYears(reference, mention.fiscalBefore) }];
    if (mention.countsBack === true) {
      const told = findTold(isMonth(mention.period) ? mentions.filter(({ period }) => isMonth(period)) : mentions, mention)?.period ?? (isMonth(mention.period) && isMonth(reference) ? reference : null);
      if (told?.kind !== "range") return [mention];
      const month = isMonth(mention.period) ? shiftBack(told, { yearsBefore: 0, monthsBefore: 1 }) : null;
      return [isMonth(mention.period) ? { ...mention, period: month ?? mention.period } : { ...mention, period: toYear(Number(told.start.slice(0, 4)) - 1, "inferred") }];
    }
    const later = mention.role === "base" && mention.ofYear !== undefined ? findTold(mentions, mention)?.period : undefined;
    // "from 2 billion in the first half of 2015 to 3 in the same period of 2016": what comes later is no base.
    if (later?.kind === "range" && mention.ofYear !== undefined && Number(later.start.slice(0, 4)) < mention.ofYear) {
      const { start, end } = mention;
      return [{ start, end, role: "time", period: shiftYears(later, Number(later.start.slice(0, 4)) - mention.ofYear) }];
    }
    // "For the whole year", told behind some months of it.
    if (mention.isWhole === true) {
      const part = findTold(mentions.filter((other) => other.isWhole !== true), mention)?.period ?? reference;
      return [part?.kind === "range" && isPartOfOneYear(part) ? { ...mention, period: toYear(Number(part.start.slice(0, 4)), "inferred") } : mention];
    }
    if (mention.role !== "time" || mention.yearsBefore === undefined) return [mention];
    const told = findTold(mentions, mention)?.period ?? null;
    const isOfTold = mention.yearsBefore < 0 || mention.ofYear !== undefined || (mention.yearsBefore === 0 && told !== null && isPartOfOneYear(told));
    const from = isOfTold ? (told ?? reference) : reference;
    const years = from === null || mention.ofYear === undefined ? mention.yearsBefore : Number(from.start.slice(0, 4)) - mention.ofYear;
    // "in these eight months": no other stretch of time than one as long.
    if (mention.period !== null && (from === null || Math.abs(lengthOf(from) - lengthOf(mention.period)) > 1)) return [{ start: mention.start, end: mention.end, role: "time", period: mention.period }];
    const period = from === null ? null : shiftYears(from, years);
    return period === null ? [] : [{ ...mention, period: { ...period, basis: "inferred" as const } }];
  });
}

/** The phrase of time of the figure's own sentence that stands nearest to it; a part of a year beside that year wins. */
export function findOwn(draft: ClaimDraft, context: DocumentContext, mentions: readonly PeriodMention[], figures: readonly ClaimDraft[]): Found | null {
  const spans = figures.map((figure) => figure.quantity);
  const reach = isStock(draft) && !isPlanned(draft, context) ? REACH.stock : REACH.flow;
  const isOver = isInserted(draft, context);
  const isOfOther = (mention: PeriodMention): boolean =>
    mention.role === "base" ||
    (isOfWeek(context, mention) && mentions.some((other) => other !== mention && other.role === "time" && other.period !== null && other.yearsBefore === undefined)) ||
    (isDay(context, mention) && isOfSaying(context.model, draft.quantity, mention)) ||
    isUndated(draft, mention) ||
    isOfPublishing(context.model, mention) ||
    (isBehindDeed(context.model, mention) && isPlanned(draft, context)) ||
    (mention.spansYears !== undefined && !isPlanned(draft, context) && !isChanging(draft, context, figures)) ||
    (isOver && mention.role === "target") ||
    isOfFigureBefore(context, draft, mention, mentions, figures) ||
    isOfSequel(draft, context, mention, figures) ||
    belongsToEarlier(draft, context, mention, figures) ||
    isOfPart(draft, context, mention, figures) ||
    isOfFlowBeside(draft, context, mention, figures) ||
    isOfLevelBehind(draft, mention, mentions, figures) ||
    (isTooLong(draft, mention.period) && isMoney(draft) && (isTold(draft, context, figures) || isSince(context, mention)) && endOfChange(draft, context) === null && !isSumOfAll(draft, context)) ||
    isOfOtherBracket(draft, context, mention, figures) ||
    isOfNextClause(context.model, draft.quantity, mention, spans) ||
    isAheadInNextClause(draft, context, mention) ||
    isOfPlanBehind(draft, context, mention, figures);
  const ranked = mentions
    .filter((mention) => !isOfOther(mention))
    .map((mention) => ({ mention, distance: isInBracketBehind(draft, context, mention, mentions, figures) ? 0 : timeDistance(context.model, draft.quantity, mention, spans) - (isAttribute(context, mention) ? ATTRIBUTE : 0) }))
    .filter(({ mention, distance }) => distance <= (mention.period?.kind === "as_of" ? REACH.flow : reach) || (distance <= REACH.flow && opensFor(draft, context, mention, figures)))
    .sort((left, right) => left.distance - right.distance);
  const [first] = ranked;
  const beside = ranked.find(({ mention }) => mention.end <= draft.quantity.start && BRACKET_ONLY.test(context.model.text.slice(mention.end, draft.quantity.start)));
  const nearest = beside ?? first;
  if (nearest === undefined) return null;
  const narrower = beside !== undefined || nearest.mention.isWhole === true || isAttribute(context, nearest.mention) ? undefined : ranked.find(({ mention, distance }) => {
    const outer = nearest.mention.period;
    return outer !== null && !SEVERAL_YEARS.test(outer.label) && mention.period !== null && contains(outer, mention.period) && distance - nearest.distance <= NARROWER && !(TRADE.has(draft.indicator ?? "") && isDay(context, mention));
  });
  const { mention } = narrower ?? nearest;
  const { period } = mention;
  if (mention.spansYears === true && period !== null && isPlanned(draft, context)) return { period: yearsAhead(draft, period), basis: "inferred", rule: "period/words", span: { start: mention.start, end: mention.end }, note: "so many years ahead" };
  if (reachesLevel(draft, context, period, figures) && period?.kind === "range") {
    const last = Number(period.label.slice(-4));
    return { period: toYear(last, "inferred"), basis: "inferred", rule: "period/end", span: { start: mention.start, end: mention.end }, note: "the year in which the change came to this level" };
  }
  return { period, basis: mention.period?.basis ?? "inferred", rule: "period/words", span: { start: mention.start, end: mention.end }, note: null };
}

const ahead = (first: string, last: string): number => Number(last) * 2 - Number(first);

/** "within five years", of a plan: as many years ahead as the period counts back, where trade will have got there, and over which all else is spread. */
function yearsAhead({ indicator }: ClaimDraft, period: Period): Period {
  const { first, last } = SEVERAL_YEARS.exec(period.label)?.groups ?? {};
  return first === undefined || last === undefined ? period : toYears(TRADE.has(indicator ?? "") ? ahead(first, last) : Number(last), ahead(first, last), "inferred");
}

/** "In the first half of 2019 students came from …": whether a time opens the sentence, or what is told behind its source, for what is counted in it, with no figure of anything else between. */
const opensFor = (draft: ClaimDraft, context: DocumentContext, { start }: PeriodMention, figures: readonly ClaimDraft[]): boolean =>
  start - startOfTold(draft, context, start) <= OPENING_WORDS && figures.every((other) => other.indicator === draft.indicator || (isStock(other) && isStock(draft)) || other.quantity.start < start || other.quantity.start > draft.quantity.start);
/** Where a sentence begins to tell what it tells: behind the last comma before a time if its source is named in front of that. */
function startOfTold({ sentence, quantity }: ClaimDraft, context: DocumentContext, time: number): number {
  const from = Math.max(sentence.start, time - OPENING_WORDS);
  const comma = from + context.model.text.slice(from, time).lastIndexOf(",");
  const speech = comma < from || from === sentence.start ? null : findSpeaker(context, quantity);
  const isSource = speech?.form === "according_to" && speech.named.start >= sentence.start && speech.named.end <= comma;
  return isSource ? comma : sentence.start;
}
/** Characters of the words before a time that opens its sentence. */
const OPENING_WORDS = 12;

/** "stood at 200 million, after having totalled 30 million in 2021": a time right behind a figure that "after" leads back to is that figure's alone. */
function isOfSequel(draft: ClaimDraft, context: DocumentContext, mention: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  const { sequels } = periodLexicon(context.model);
  const next = figures.find(({ quantity }) => quantity.start >= draft.quantity.end);
  if (next === undefined || mention.start < next.quantity.end || !besideTime(context.model.lang).test(context.model.text.slice(next.quantity.end, mention.start))) return false;
  return hasWord(context, { start: draft.quantity.end, end: next.quantity.start }, sequels);
}

/** "In recent years it grew threefold, to 750 million": no level is of all those years. */
const isUndated = ({ measure }: ClaimDraft, { period, role, yearsBefore, isAgo }: PeriodMention): boolean => period === null && role === "time" && isAgo === undefined && yearsBefore === undefined && !CHANGES.has(measure ?? "");

/** "the highest since 2012" */
const isSince = ({ model }: DocumentContext, mention: TextSpan): boolean => wordsIn(model, mention).some(({ key }) => periodLexicon(model).words.get(key)?.tag === "s");

/** Whether a sentence tells of a change: "doubled over the past five years and came to 5 billion", in contrast to a sum of all those years. */
const isTold = ({ sentence }: ClaimDraft, { model: { text, lang } }: DocumentContext, figures: readonly ClaimDraft[]): boolean =>
  figures.some(({ measure }) => CHANGES.has(measure ?? "")) || findChanges(text, sentence, lang).length > 0;

/** Whether a figure is a change that is over, or one of the two that it led from and to. */
function isChanging(draft: ClaimDraft, context: DocumentContext, figures: readonly ClaimDraft[]): boolean {
  const isOne = CHANGES.has(draft.measure ?? "") || (endOfChange(draft, context) !== null && figures.some((other) => other !== draft && other.indicator === draft.indicator && (CHANGES.has(other.measure ?? "") || endOfChange(other, context) !== null)));
  return isOne && !isPlanned(draft, context);
}

/** The time behind a figure of comparison is that figure's alone. */
function belongsToEarlier(draft: ClaimDraft, context: DocumentContext, mention: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  const told = figures.filter((figure) => figure.quantity.end <= mention.start);
  const [first, last] = [told.at(-2), told.at(-1)];
  const isSecond = first !== undefined && last !== undefined && last !== draft && (isConverted(last, first, context) || isNextDated(first, last, context));
  const before = isSecond ? first : last;
  if (before === undefined || last === undefined || context.periodsIn({ start: last.quantity.end, end: mention.start }).length > 0) return false;
  return before !== draft && !isConverted(draft, before, context) && (isEarlierFigure(before, context) || ((before.unit === draft.unit || CHANGES.has(draft.measure ?? "")) && (before.quantity.start > draft.quantity.start || newClause(context.model.lang).test(context.model.text.slice(mention.end, draft.quantity.start))) && isStartingPoint(before, context)));
}

/** "a decline from 26 million in 2020 and 43 million in 2019": the next figure of a row each of whose items has its own time. */
function isNextDated(first: ClaimDraft, last: ClaimDraft, context: DocumentContext): boolean {
  const gap = { start: first.quantity.end, end: last.quantity.start };
  return first.unit === last.unit && gap.end - gap.start <= DATED && datedRow(context.model.lang).test(context.model.text.slice(gap.start, gap.end)) && context.periodsIn(gap).length === 1;
}

/** Characters from one item of a row to the next, with the time of the first between. */
const DATED = 28;
const datedRow = joinedPattern(({ and }) => `^\\s[^.,;:]{5,}\\s(?:${and})\\s[$€£¥]?$`);

/** What opens a part of the figure before it. */
const opensPart = linkedPattern((words) => `,\\s(?:${words.opensPart})\\s`);

/** What is none of the catalogue's stocks and yet stands at a day. */
const OWED: ReadonlySet<string> = new Set(["other:debt"]);

/** What follows a part of the figure before it. */
const endsPart = linkedPattern((words) => `^\\s(?:${words.endsPart})(?!\\p{L})`);

/** "40 billion in all, with 30 flowing in during the last two years", "60 ventures, 30 of them opened last year": a time behind a part of what has piled up is that part's alone. */
function isOfPart(draft: ClaimDraft, { model: { text, lang } }: DocumentContext, mention: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  if (!(isStock(draft) || OWED.has(draft.indicator ?? "")) || mention.start < draft.quantity.end) return false;
  const behind = figures.filter(({ quantity }) => quantity.start >= draft.quantity.end && quantity.end <= mention.start);
  const last = behind.at(-1);
  if (opensPart(lang).test(text.slice(draft.quantity.end, behind[0]?.quantity.start ?? mention.start))) return true;
  return last !== undefined && endsPart(lang).test(text.slice(last.quantity.end, mention.start));
}

/** "Since 2015 it has grown by 60 percent, to 73 billion last year": a time behind the level is none of a change whose years the sentence has named. */
function isOfLevelBehind({ measure, quantity }: ClaimDraft, mention: PeriodMention, mentions: readonly PeriodMention[], figures: readonly ClaimDraft[]): boolean {
  if (!CHANGES.has(measure ?? "") || mention.start < quantity.end || !figures.some((other) => other.quantity.start >= quantity.end && other.quantity.end <= mention.start)) return false;
  return mentions.some(({ role, period, end }) => role === "time" && period !== null && end <= quantity.start && SEVERAL_YEARS.test(period.label));
}


/** Whether a figure tells of something else than what a size or a worth is told of, in another unit. */
const isOfOther = (one: ClaimDraft, other: ClaimDraft): boolean => isOther(one.indicator) && one.measure === "level" && one.indicator !== other.indicator && one.unit !== other.unit;

/** "We have delivered 24 since 2013, and 5,000 people study here", "The road costs 5 million, and 9 km will be built by 2028": a time that a new clause parts from a figure is of the flow, or of the other thing, beside it alone. */
function isOfFlowBeside(draft: ClaimDraft, context: DocumentContext, mention: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  const { start, end } = draft.quantity;
  if (!isStock(draft) && mention.start < end) return false;
  if (mention.role !== "time" && (isStock(draft) || isPlanned(draft, context))) return false;
  const { text, lang } = context.model;
  const isFlow = (other: ClaimDraft): boolean => other !== draft && (isStock(draft) ? !isStock(other) : isOfOther(draft, other));
  const isParted = (gap: TextSpan): boolean => newClause(lang).test(text.slice(gap.start, gap.end));
  if (mention.start >= end) return figures.some((other) => isFlow(other) && other.quantity.start >= end && other.quantity.end <= mention.start && isParted({ start: end, end: other.quantity.start }));
  return mention.end <= start && figures.some((other) => isFlow(other) && other.quantity.end <= mention.start) && isParted({ start: mention.end, end: start });
}

const RIGHT_BEHIND = /^[\s\p{L}]{1,12}$/u;

/** "from 5 percent in 1960 to 12 percent in 2017": a time right behind the figure before is that one's where this figure has its own behind it. */
function isOfFigureBefore(context: DocumentContext, draft: ClaimDraft, mention: PeriodMention, mentions: readonly PeriodMention[], figures: readonly ClaimDraft[]): boolean {
  const { text } = context.model;
  const before = figures.filter((figure) => figure.quantity.end <= draft.quantity.start).at(-1);
  if (before === undefined || mention.start < before.quantity.end || mention.end > draft.quantity.start || !RIGHT_BEHIND.test(text.slice(before.quantity.end, mention.start))) return false;
  const after = figures.find((figure) => figure.quantity.start >= draft.quantity.end)?.quantity.start ?? draft.sentence.end;
  // "declined from 46 billion in 2012 to 28": what is so of the level left is not of the one reached.
  if (before.unit === draft.unit && isStartingPoint(before, context) && endOfChange(draft, context) === "last") return true;
  return mentions.some((other) => other.role !== "base" && other.start >= draft.quantity.end && other.end <= after && !/[,;]/u.test(text.slice(draft.quantity.end, other.start)));
}

/** Words between "now" and its figure ("at present there are more than 70"). */
const PRESENT_REACH = 6;

/** Characters behind a figure that hold words for the present. */
const BEHIND = 16;
/** Characters of what is counted between a figure and "now" with its verb. */
const BEFORE_VERB = 40;
const OF_COUNTED = /^(?:\s[\p{L}.’']{2,16}){1,4}\s$/u;

/** "from 5 billion at present." */
function isSaidBehind({ quantity: { end }, sentence }: ClaimDraft, { model }: DocumentContext, presently: ReadonlySet<string>): boolean {
  const word = wordsIn(model, { start: end, end: Math.min(sentence.end, end + BEHIND) }).find(({ key }) => presently.has(key));
  // "31,000 of its citizens presently live there"
  const verbal = word ?? wordsIn(model, { start: end, end: Math.min(sentence.end, end + BEFORE_VERB) }).find(({ key }) => presently.has(key));
  if (word === undefined && verbal !== undefined && OF_COUNTED.test(model.text.slice(end, verbal.start)) && /^\s\p{Ll}/u.test(model.text.slice(verbal.end, verbal.end + 2))) return true;
  return word !== undefined && besideTime(model.lang).test(model.text.slice(end, word.start)) && /^[.,;)]?$/u.test(model.text.charAt(word.end));
}

/** "now 5 billion", "Currently it stands at 5 billion": said right before the figure, or opening its sentence with no other time behind it. */
export function saysPresent(draft: ClaimDraft, context: DocumentContext): boolean {
  const { presently, prices } = periodLexicon(context.model);
  if (isSaidBehind(draft, context, presently)) return true;
  const all = wordsBefore(context.model, draft);
  // "at current prices" tells of no time.
  const before = all.filter((word, at) => !presently.has(word.key) || !prices.has(all[at + 1]?.key ?? ""));
  const near = before.slice(draft.measure === "growth_rate" ? -PRESENT_REACH / 2 : -PRESENT_REACH).findLast((word) => presently.has(word.key));
  // "from the current 10 to 20": what is so now is the figure right behind it.
  if (context.periodsIn({ start: draft.quantity.end, end: draft.sentence.end }).some(({ role, start }) => role === "time" && besideTime(context.model.lang).test(context.model.text.slice(draft.quantity.end, start)))) return false;
  const isOfOther = near !== undefined && /\d/u.test(context.model.text.slice(near.end, draft.quantity.start));
  if (near !== undefined && !isOfOther && context.periodsIn({ start: draft.sentence.start, end: draft.quantity.start }).every(({ end }) => end <= near.start)) return true;
  const opening = before.slice(0, 2).find((word) => word.start - draft.sentence.start < OPENING / 4 && presently.has(word.key));
  return opening !== undefined && context.periodsIn({ start: opening.start, end: draft.sentence.end }).length === 0;
}
