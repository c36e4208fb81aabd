import { findIndicator } from "@/lib/catalogue/indicators";
import type { Basis, Period } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, PeriodMention, Refiner } from "@/lib/extract/model";
import { shiftYears, toAsOf, toMonth, toYear, toYears } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/tags";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { findSpeaker } from "./speaker";
import { groupBySentence, nearFigures, timeDistance, wordsBefore } from "./period-distance";
import { sentenceAround } from "./clause";

/** Phrases of time farther away than this speak of something else; what is counted at a moment needs a nearer one. */
const REACH = { flow: 95, stock: 34 } as const;
/** A phrase for a part of the year is meant where the year stands beside it ("this year, in the first quarter"). */
const NARROWER = 13;
/** Figures of one report: turnover and its two halves go by the same months. */
const TRADE: ReadonlySet<string> = new Set(["trade_turnover", "exports", "imports", "trade_balance"]);
/** Characters that hold the first words of a sentence. */
const OPENING = 120;
/** Characters of the sentence before in which a time still bears on the next one. */
const REACH_BACK = 1000;
/** How many sentences a report may go on with the time it has named. */
const REPORT = 4;
const CHANGES: ReadonlySet<string> = new Set(["growth_rate", "multiple", "change_absolute"]);
const SCHOOL: ReadonlySet<string> = new Set(["students", "schools"]);
const OCCASION: ReadonlySet<string> = new Set(["participants"]);

/** "The 2003 budget" is of that year whatever month stands nearer. */
const ATTRIBUTE = 15;

function isAttribute(context: DocumentContext, mention: PeriodMention): boolean {
  const { text } = context.model;
  return /^\d{4}$/u.test(text.slice(mention.start, mention.end)) && /(?:^|\s)the\s$/iu.test(text.slice(Math.max(0, mention.start - 5), mention.start)) && /^\s\p{Ll}/u.test(text.slice(mention.end, mention.end + 2));
}

interface Found {
  readonly period: Period | null;
  readonly basis: Basis;
  readonly rule: string;
  readonly span: TextSpan | null;
  readonly note: string | null;
}

/** The period of the figure before, for sentences that go on with it. */
interface Carried {
  readonly found: Found;
  readonly sentence: number;
  readonly paragraph: number;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly measure: string | null;
}

const isStock = (draft: ClaimDraft): boolean => {
  const known = findIndicator(draft.indicator ?? "");
  return (known?.nature ?? "flow") === "stock" && draft.measure !== "growth_rate" && draft.measure !== "multiple";
};

function contains(outer: Period, inner: Period): boolean {
  return outer.kind === "range" && inner.kind === "range" && outer.start <= inner.start && inner.end <= outer.end && outer.label !== inner.label;
}

const LONGEST_BRACKET = 120;

/** The brackets around an offset, or null; those of a figure hold its own time. */
function bracketAround(text: string, sentence: TextSpan, offset: number): TextSpan | null {
  const before = text.slice(Math.max(sentence.start, offset - LONGEST_BRACKET), offset);
  const open = before.lastIndexOf("(");
  if (open < 0 || before.includes(")", open)) return null;
  const close = text.slice(offset, Math.min(sentence.end, offset + LONGEST_BRACKET)).indexOf(")");
  return close < 0 ? null : { start: offset - before.length + open, end: offset + close };
}

/** A time in brackets with a figure dates that figure alone ("5 tonnes (7 tonnes in 2020)"). */
function isOfOtherBracket(draft: ClaimDraft, context: DocumentContext, mention: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  const bracket = bracketAround(context.model.text, draft.sentence, mention.start);
  if (bracket === null || (draft.quantity.start > bracket.start && draft.quantity.end <= bracket.end)) return false;
  return figures.some((figure) => figure.quantity.start > bracket.start && figure.quantity.end <= bracket.end);
}

const BRACKET_ONLY = /^[\s,]{0,2}\([\s~≈$€£¥]{0,3}$/u;
/** "against last year's 5 billion" */
const POSSESSED_ONLY = /^['’]s?\s(?:about\s|some\s)?[\s$€£¥]{0,3}$/u;
const BESIDE = /^\s{1,2}(?:in\s|за\s)?(?:the\s|a\s)?$/u;

/** A level of an earlier year, told by its distance from the time spoken of ("6.5 percent a year before", "against the same period (7 tonnes)", "in the same months of last year it was 3"). */
function findRelative(draft: ClaimDraft, context: DocumentContext, mentions: readonly PeriodMention[], carried: Carried | null): Found | null {
  if (CHANGES.has(draft.measure ?? "")) return null;
  const { text } = context.model;
  const { quantity, sentence } = draft;
  const { baseCues, baseCuesAfter } = periodLexicon(context.model);
  const opens = (mention: PeriodMention): boolean => {
    const before = itemsIn(wordsOf(context.model), { start: sentence.start, end: mention.start });
    const between = itemsIn(wordsOf(context.model), { start: mention.end, end: quantity.start });
    return before.length <= 3 && between.length <= 14 && !before.some((word) => baseCues.has(word.key)) && !between.some((word) => baseCuesAfter.has(word.key) || /\d{3}/u.test(word.key));
  };
  const mention = mentions.find((item) => {
    if (item.role !== "base") return false;
    if (item.end <= quantity.start) return BRACKET_ONLY.test(text.slice(item.end, quantity.start)) || POSSESSED_ONLY.test(text.slice(item.end, quantity.start)) || (item.yearsBefore !== undefined && opens(item));
    return item.yearsBefore !== undefined && item.start >= quantity.end && BESIDE.test(text.slice(quantity.end, item.start));
  });
  if (mention === undefined) return null;
  const reference = carried?.found.period ?? null;
  const samePart = reference === null || mention.period?.basis !== "inferred" ? null : shiftYears(reference, 1);
  const isSamePart = samePart !== null && mention.period !== null && contains(mention.period, samePart);
  const period = isSamePart ? samePart : (mention.period ?? (reference === null ? null : shiftYears(reference, mention.yearsBefore ?? 1)));
  return period === null ? null : { period, basis: "inferred", rule: "period/relative", span: { start: mention.start, end: mention.end }, note: "as many years before the time spoken of" };
}

/** The mentions with those that count from the time spoken of ("a year later") turned into that time. */
function resolve(mentions: readonly PeriodMention[], carried: Carried | null): readonly PeriodMention[] {
  const reference = carried?.found.period ?? null;
  return mentions.flatMap((mention) => {
    if (mention.role !== "time" || mention.yearsBefore === undefined) return [mention];
    const period = reference === null ? null : shiftYears(reference, mention.yearsBefore);
    return period === null ? [] : [{ ...mention, period: { ...period, basis: "inferred" as const } }];
  });
}

/** The phrase of time of the figure's own sentence that stands nearest to it; a part of a year beside that year wins. */
function findOwn(draft: ClaimDraft, context: DocumentContext, mentions: readonly PeriodMention[], figures: readonly ClaimDraft[]): Found | null {
  const spans = figures.map((figure) => figure.quantity);
  const reach = isStock(draft) ? REACH.stock : REACH.flow;
  const ranked = mentions
    .filter((mention) => mention.role !== "base" && !isOfFigureBefore(context, draft, mention, mentions, figures) && !belongsToEarlier(draft, context, mention, figures) && !isTooLong(draft, mention.period) && !isOfOtherBracket(draft, context, mention, figures))
    .map((mention) => ({ mention, distance: timeDistance(context.model, draft.quantity, mention, spans) - (isAttribute(context, mention) ? ATTRIBUTE : 0) }))
    .filter(({ distance }) => distance <= reach)
    .sort((left, right) => left.distance - right.distance);
  const [first] = ranked;
  const beside = ranked.find(({ mention }) => mention.end <= draft.quantity.start && BRACKET_ONLY.test(context.model.text.slice(mention.end, draft.quantity.start)));
  const nearest = beside ?? first;
  if (nearest === undefined) return null;
  const narrower = beside !== undefined || isAttribute(context, nearest.mention) ? undefined : ranked.find(({ mention, distance }) => {
    const outer = nearest.mention.period;
    return outer !== null && mention.period !== null && contains(outer, mention.period) && distance - nearest.distance <= NARROWER;
  });
  const { mention } = narrower ?? nearest;
  const { period } = mention;
  if (reachesLevel(draft, context, period, figures) && period?.kind === "range") {
    const last = Number(period.label.slice(-4));
    return { period: toYear(last, "inferred"), basis: "inferred", rule: "period/end", span: { start: mention.start, end: mention.end }, note: "the year in which the change came to this level" };
  }
  return { period, basis: mention.period?.basis ?? "inferred", rule: "period/words", span: { start: mention.start, end: mention.end }, note: null };
}

/** Whether words of comparison stand right before a figure ("up from 201", "compared with 302 in 2023"). */
function isEarlierFigure(draft: ClaimDraft, context: DocumentContext): boolean {
  const { earlierCues } = periodLexicon(context.model);
  const before = wordsBefore(context.model, draft);
  const digits = before.slice(-2).findLastIndex((word) => /\d/u.test(word.key));
  const reach = digits < 0 ? [0, 1, 2] : [0, 1, 2].slice(0, 2 - digits);
  return reach.some((skipped) => earlierCues.some((cue) => cue.every((key, index) => before[before.length - skipped - cue.length + index]?.key === key)));
}

/** "narrowed to 3.5 from 4.9 in January": what it changed from is not what the text goes on with. */
function isStartingPoint(draft: ClaimDraft, context: DocumentContext): boolean {
  if (draft.quantity.qualifier !== "exact") return false;
  const { startingPoints, fillers, adjectives } = periodLexicon(context.model);
  const before = wordsBefore(context.model, draft).findLast((word) => !fillers.has(word.key) && !adjectives.has(word.key));
  return before !== undefined && startingPoints.has(before.key);
}

/** The time behind a figure of comparison is that figure's alone. */
function belongsToEarlier(draft: ClaimDraft, context: DocumentContext, mention: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  const before = figures.filter((figure) => figure.quantity.end <= mention.start).at(-1);
  return before !== undefined && before !== draft && (isEarlierFigure(before, context) || (before.unit === draft.unit && before.quantity.start > draft.quantity.start && isStartingPoint(before, context)));
}

const RIGHT_BEHIND = /^[\s\p{L}]{1,12}$/u;

/** "from 5 percent in 1960 to 12 percent in 2017": a time right behind the figure before is that one's where this figure has its own behind it. */
function isOfFigureBefore(context: DocumentContext, draft: ClaimDraft, mention: PeriodMention, mentions: readonly PeriodMention[], figures: readonly ClaimDraft[]): boolean {
  const { text } = context.model;
  const before = figures.filter((figure) => figure.quantity.end <= draft.quantity.start).at(-1);
  if (before === undefined || mention.start < before.quantity.end || mention.end > draft.quantity.start || !RIGHT_BEHIND.test(text.slice(before.quantity.end, mention.start))) return false;
  const after = figures.find((figure) => figure.quantity.start >= draft.quantity.end)?.quantity.start ?? draft.sentence.end;
  return mentions.some((other) => other.role !== "base" && other.start >= draft.quantity.end && other.end <= after && !/[,;]/u.test(text.slice(draft.quantity.end, other.start)));
}

/** A level of trade is of a year or less: "doubled over the past two years and exceeded 800 million" dates the change only. */
function isTooLong(draft: ClaimDraft, period: Period | null): boolean {
  if (draft.measure !== "level" || !TRADE.has(draft.indicator ?? "") || period === null || period.kind === "as_of" || period.basis === "stated") return false;
  return Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) > 1;
}

/** "Between 2002 and 2018 it grew eightfold to 3 billion": the level is of the last year, the change of all. */
function reachesLevel(draft: ClaimDraft, context: DocumentContext, period: Period | null, figures: readonly ClaimDraft[]): boolean {
  if (draft.measure !== "level" || !TRADE.has(draft.indicator ?? "") || period?.kind !== "range" || !/^\d{4}\/\d{4}$/u.test(period.label)) return false;
  return figures.some((figure) => figure.indicator === draft.indicator && CHANGES.has(figure.measure ?? "") && figure.quantity.end <= draft.quantity.start);
}

const OF_SCHOOL: ReadonlySet<string> = new Set(["students", "schools", "other:scholarships", "other:universities"]);

/** "2021/22" of students is a school year, which lies in both years. */
function asSchoolYear(draft: ClaimDraft, context: DocumentContext, found: Found): Found {
  const first = OF_SCHOOL.has(draft.indicator ?? "") ? /^FY(?<first>\d{4})-/u.exec(found.period?.label ?? "")?.groups?.["first"] : undefined;
  if (first === undefined || found.span === null || /fy|fiscal|financial/iu.test(context.model.text.slice(found.span.start, found.span.end))) return found;
  return { ...found, period: toYears(Number(first), Number(first) + 1, found.basis), note: "a school year" };
}

/** "100 billion yuan (about 14 billion dollars)": the same sum in other money is of the same time. */
function findConverted(draft: ClaimDraft, context: DocumentContext, previous: ClaimDraft | undefined): Found | null {
  if (previous?.period == null || !isMoney(draft) || !isMoney(previous) || previous.unit === draft.unit) return null;
  const gap = context.model.text.slice(previous.quantity.end, draft.quantity.start);
  if (!/^\s?\((?:\p{L}{1,8}\s){0,3}$/u.test(gap) || !/^\s?\)/u.test(context.model.text.slice(draft.quantity.end, draft.quantity.end + 2))) return null;
  return { period: previous.period, basis: "inferred", rule: "period/converted", span: { start: previous.quantity.start, end: previous.quantity.end }, note: "the same sum in other money" };
}

const isMoney = ({ unit }: ClaimDraft): boolean => /^[A-Z]{3}$/u.test(unit) && unit !== "TEU";

const SEVERAL_YEARS = /^(?<first>\d{4})\/(?<last>\d{4})$/u;

/** "From 2000 to 2020 it grew from 1 to 5": the level that it grew from is of the first year, the one that it grew to of the last. */
function atEndOfSpan(draft: ClaimDraft, context: DocumentContext, found: Found): Found {
  const years = draft.measure === "growth_rate" || draft.measure === "multiple" ? undefined : SEVERAL_YEARS.exec(found.period?.label ?? "")?.groups;
  if (years === undefined) return found;
  const { startingPoints, endPoints } = periodLexicon(context.model);
  const before = wordsBefore(context.model, draft).slice(-4).findLast((word) => startingPoints.has(word.key) || endPoints.has(word.key));
  if (before === undefined || /[\d,;(]/u.test(context.model.text.slice(before.end, draft.quantity.start))) return found;
  const period = toYear(Number(startingPoints.has(before.key) ? years["first"] : years["last"]), "inferred");
  return { ...found, period, basis: "inferred", rule: "period/ends", note: "the first or last of the years that the change spans" };
}

/** "up from 201" names the figure of the year before the one that the sentence is about. */
function findEarlier(draft: ClaimDraft, context: DocumentContext, from: Found | null): Found | null {
  const base = from?.period ?? null;
  if (base === null) return null;
  if (!isEarlierFigure(draft, context)) return null;
  return { period: shiftYears(base, 1), basis: "inferred", rule: "period/earlier", span: from?.span ?? null, note: "the figure it is compared to, a year earlier" };
}

function hasWord(context: DocumentContext, span: TextSpan, words: ReadonlySet<string>): boolean {
  return itemsIn(wordsOf(context.model), span).some((word) => words.has(word.key));
}

const isOther = (indicator: string | null): boolean => indicator?.startsWith("other:") ?? false;

/** "At this rate it will get to 10 billion" is of the whole year whose months were named before. */
function wholeYear(draft: ClaimDraft, context: DocumentContext, period: Period): Period {
  const lexicon = periodLexicon(context.model);
  const before = wordsBefore(context.model, draft).slice(-6);
  const year = Number(period.start.slice(0, 4));
  const isPart = contains(toYear(year, "inferred"), period) && period.start.endsWith("-01-01") && context.publishedAt?.startsWith(String(year)) === true;
  return isPart && before.some((word) => lexicon.soon.has(word.key)) ? toYear(year, "inferred") : period;
}

/** A sentence without a time goes on with that of the one before where its words refer back, or its figure is of the same kind. */
function findCarried(draft: ClaimDraft, context: DocumentContext, carried: Carried | null): Found | null {
  if (carried === null || carried.found.period === null || isTooLong(draft, carried.found.period)) return null;
  const { model } = context;
  const gap = draft.sentence.index - carried.sentence;
  const paragraphs = draft.sentence.paragraph - carried.paragraph;
  const opening = itemsIn(wordsOf(model), { start: draft.sentence.start, end: Math.min(draft.sentence.end, draft.sentence.start + OPENING) }).slice(0, 4);
  const lexicon = periodLexicon(model);
  const refersBack = opening.some((word) => lexicon.anaphors.has(word.key));
  const isSameKind = carried.indicator === draft.indicator || (carried.unit === draft.unit && isOther(carried.indicator) && isOther(draft.indicator));
  const previous = model.paragraphs[draft.sentence.paragraph - 1];
  const isListed = paragraphs > 0 && previous !== undefined && (model.text.charAt(previous.end - 1) === ":" || isItem(context, draft) || isItem(context, draft, -1));
  const pointsBack = gap === 1 && lexicon.demonstratives.has(opening[0]?.key ?? "");
  const isFlow = findIndicator(draft.indicator ?? "")?.nature === "flow";
  const isTrade = TRADE.has(draft.indicator ?? "") && TRADE.has(carried.indicator ?? "");
  const inParagraph = gap === 0 || (gap === 1 && (refersBack || isSameKind || isTrade || (isFlow && carried.indicator === null))) || (gap === 2 && refersBack && isSameKind);
  const around = sentenceAround(draft);
  const leaves = hasWord(context, { start: around.start, end: draft.quantity.start }, lexicon.presently);
  const isFar = gap > 2 && (hasWord(context, around, lexicon.future) || leaves);
  const isSteady = draft.indicator === carried.indicator && isFlow && gap <= 2 && paragraphs <= 1;
  const isReport = (isTrade || isSteady) && gap <= REPORT && !isFar && findSpeaker(context, draft.quantity)?.form !== "transcript";
  const namesPeriod = gap <= REPORT && itemsIn(wordsOf(model), around).some((word) => lexicon.reportingPeriod.has(word.key) && itemsIn(context.periods, around).every((mention) => word.end <= mention.start || word.start >= mention.end));
  const isItemOfList = gap === 0 && draft.indicator === carried.indicator && draft.measure === carried.measure && draft.unit === carried.unit;
  const goesOn = isItemOfList || pointsBack || namesPeriod || (!isStock(draft) && (isReport || (paragraphs === 0 ? inParagraph : isSameKind && (isListed || refersBack) && gap <= 3)));
  if (!goesOn || changesSpeaker(draft, context, carried)) return null;
  return { ...carried.found, period: wholeYear(draft, context, carried.found.period), basis: "inferred", rule: "period/carried", note: "carried from the sentence before" };
}

/** "Now this figure …" leaves the time told before. */
function opensPresent(draft: ClaimDraft, context: DocumentContext): boolean {
  const opening = itemsIn(wordsOf(context.model), { start: draft.sentence.start, end: Math.min(draft.sentence.end, draft.sentence.start + OPENING) }).slice(0, 2);
  return opening.some((word) => periodLexicon(context.model).presently.has(word.key));
}

/** A paragraph of one short sentence without a full stop, as lists have them. */
function isItem(context: DocumentContext, draft: ClaimDraft, offset = 0): boolean {
  const paragraph = context.model.paragraphs[draft.sentence.paragraph + offset];
  if (paragraph === undefined || paragraph.firstSentence !== paragraph.lastSentence) return false;
  return !/[.!?…]["”»)]?$/u.test(context.model.text.slice(paragraph.start, paragraph.end));
}

function changesSpeaker(draft: ClaimDraft, context: DocumentContext, carried: Carried): boolean {
  const before = context.model.sentences[carried.sentence];
  const span = carried.found.span ?? before ?? draft.quantity;
  const [left, right] = [findSpeaker(context, span), findSpeaker(context, draft.quantity)];
  const isTranscript = left?.form === "transcript" && right?.form === "transcript";
  return isTranscript && left.speaker !== right.speaker;
}

/** What no words date: stocks are of the publication, what is signed or attended is of its month, other flows only where they are said to hold now. */
function findByPublication(draft: ClaimDraft, context: DocumentContext): Found | null {
  const { publishedAt, model } = context;
  if (publishedAt === null) return null;
  const known = findIndicator(draft.indicator ?? "");
  const found = (period: Period, note: string): Found => ({ period, basis: "inferred", rule: "period/publication", span: null, note });
  const lexicon = periodLexicon(model);
  const isSigned = draft.indicator === "treaties" && itemsIn(wordsOf(model), sentenceAround(draft)).some((word) => lexicon.today.has(word.key) || lexicon.signing.some((stem) => word.key.startsWith(stem)));
  if (OCCASION.has(draft.indicator ?? "") || isSigned || isOfTheDay(draft, context)) {
    return found(toMonth(Number(publishedAt.slice(0, 4)), Number(publishedAt.slice(5, 7)), "inferred"), "the month of publication");
  }
  const before = wordsBefore(model, draft).slice(-6);
  if (draft.measure === "level" && /^[A-Z]{3}$/u.test(draft.unit) && !isStock(draft) && before.some((word) => lexicon.soon.has(word.key))) {
    return found(toYear(Number(publishedAt.slice(0, 4)), "inferred"), "still to come, no date: the year of publication");
  }
  if (isStock(draft) || known === null) {
    const opening = { start: sentenceAround(draft).start, end: draft.quantity.start };
    if (hasWord(context, opening, lexicon.future)) return null;
  }
  const asOf = found(toAsOf(publishedAt, "inferred"), "counted when it was published");
  if (isStock(draft)) return asOf;
  const isNow = isAccumulated(draft, context) || hasWord(context, sentenceAround(draft), lexicon.nowWords);
  if (draft.measure === "share" || (known === null && draft.measure === "level")) return asOf;
  return isNow && draft.measure !== "change_absolute" ? asOf : null;
}

const SIGNED_FOR: ReadonlySet<string> = new Set(["other:contract_value", "other:amount"]);

/** Sums just signed for, and doses that arrived on a day of the week, are of the month of the report. */
function isOfTheDay(draft: ClaimDraft, context: DocumentContext): boolean {
  const { signing, days } = periodLexicon(context.model);
  const words = itemsIn(wordsOf(context.model), sentenceAround(draft));
  if (draft.indicator === "vaccine_doses") return words.some((word) => days.has(word.key));
  return SIGNED_FOR.has(draft.indicator ?? "") && draft.measure === "level" && words.some((word) => signing.some((stem) => word.key.startsWith(stem)));
}

/** Capital that has piled up is counted at the moment of writing, whatever time the sentence before was about. */
function isAccumulated(draft: ClaimDraft, context: DocumentContext): boolean {
  const { accumulated } = periodLexicon(context.model);
  return draft.indicator === "investment" && draft.measure === "level" && wordsBefore(context.model, draft).some((word) => accumulated.some((stem) => word.key.startsWith(stem)));
}

/** A figure in brackets with a time of its own is an aside: the text goes on with the time before it. */
function isAside(draft: ClaimDraft, context: DocumentContext, found: Found, carried: Carried | null): boolean {
  const bracket = bracketAround(context.model.text, draft.sentence, draft.quantity.start);
  return carried !== null && bracket !== null && found.span !== null && found.span.start >= bracket.start && found.span.end <= bracket.end;
}

/** Of students "2022/23" is a year of study, which begins in autumn, and no fiscal year. */
function ofSchool(draft: ClaimDraft, period: Period): Period {
  if (!SCHOOL.has(draft.indicator ?? "") || !period.label.startsWith("FY")) return period;
  const first = Number(period.label.slice(2, 6));
  return toYears(first, first + 1, period.basis);
}

function toEvidence(draft: ClaimDraft, found: Found): ClaimDraft {
  const period = found.period === null ? null : { ...ofSchool(draft, found.period), basis: found.basis };
  return { ...draft, period, evidence: [...draft.evidence, { field: "period", basis: found.basis, rule: found.rule, span: found.span, note: found.note }] };
}

/** "now 5 billion", "Currently it stands at 5 billion": said right before the figure, or opening its sentence with no other time behind it. */
function saysPresent(draft: ClaimDraft, context: DocumentContext): boolean {
  const { presently } = periodLexicon(context.model);
  const before = wordsBefore(context.model, draft);
  if (before.slice(-3).some((word) => presently.has(word.key))) return true;
  const opening = before.slice(0, 2).find((word) => word.start - draft.sentence.start < OPENING / 4 && presently.has(word.key));
  return opening !== undefined && itemsIn(context.periods, { start: opening.end, end: draft.sentence.end }).length === 0;
}

/** A time that the sentences name between two figures replaces the one carried so far. */
function timeBetween(context: DocumentContext, from: number, draft: ClaimDraft): Carried | null {
  const before = context.model.sentences[draft.sentence.index - 1];
  if (before === undefined || before.index <= from || before.paragraph !== draft.sentence.paragraph) return null;
  const mentions = itemsIn(context.periods, { start: Math.max(before.start, before.end - REACH_BACK), end: before.end }).filter((mention) => mention.role === "time" && mention.yearsBefore === undefined);
  const last = mentions[mentions.length - 1];
  if (last === undefined) return null;
  const found: Found = { period: last.period, basis: "inferred", rule: "period/words", span: { start: last.start, end: last.end }, note: null };
  return { found, sentence: before.index, paragraph: before.paragraph, indicator: null, unit: null, measure: null };
}

/** "grew by 5 percent compared to 2020" without a time of its own is of the year after the base, in the months before mid-year of the last one that is over. */
function findAfterBase(draft: ClaimDraft, context: DocumentContext, mentions: readonly PeriodMention[], figures: readonly ClaimDraft[]): Found | null {
  const base = mentions.find((mention) => mention.role === "base" && mention.period !== null);
  if (base === undefined || base.period === null || context.publishedAt === null) return null;
  if (!figures.some((figure) => figure.measure === "growth_rate" && figure.indicator === draft.indicator) || (draft.measure !== "growth_rate" && draft.measure !== "level")) return null;
  const period = shiftYears(base.period, -1);
  if (period === null || period.start > context.publishedAt) return null;
  return { period, basis: "inferred", rule: "period/after-base", span: { start: base.start, end: base.end }, note: "the year after the one it is compared to" };
}

/** "This year" is the months that the sentence beside it states for the same figure. */
function sharpen(drafts: readonly ClaimDraft[], context: DocumentContext): readonly ClaimDraft[] {
  const running = context.publishedAt?.slice(0, 4) ?? "";
  return drafts.map((draft, index) => {
    if (draft.period === null || draft.period.label !== running || draft.period.basis !== "inferred") return draft;
    const beside = [drafts[index - 1], drafts[index + 1]].find((other) => isPartOf(draft, other));
    if (beside === undefined || beside.period === null) return draft;
    const note = "the months stated beside it";
    return toEvidence(draft, { period: beside.period, basis: "inferred", rule: "period/months-beside", span: { start: beside.sentence.start, end: beside.sentence.end }, note });
  });
}

function isPartOf(draft: ClaimDraft, other: ClaimDraft | undefined): boolean {
  if (other === undefined || draft.period === null || other.period === null || other.indicator !== draft.indicator) return false;
  const distance = Math.abs(other.sentence.index - draft.sentence.index);
  return distance === 1 && contains(draft.period, other.period) && other.period.start === draft.period.start && other.partner === draft.partner;
}

/** Sets the time each figure is about: from its sentence, from the sentence before, or from the publication; null rather than guessed. */
export const periodRefiner: Refiner = {
  name: "period",
  refine: (drafts, context) => {
    const groups = groupBySentence(drafts);
    let carried: Carried | null = null;
    let started = -1;
    let previous: ClaimDraft | undefined;
    const dateOne = (draft: ClaimDraft): ClaimDraft => {
      carried = timeBetween(context, carried?.sentence ?? -1, draft) ?? carried;
      const figures = nearFigures(groups.get(draft.sentence.index) ?? [], draft);
      const mentions = resolve(itemsIn(context.periods, sentenceAround(draft)).filter((mention) => !figures.some(({ quantity }) => mention.start < quantity.end && quantity.start < mention.end)), carried);
      const relative = findRelative(draft, context, mentions, carried);
      if (relative !== null) return toEvidence(draft, relative);
      const isPresent = saysPresent(draft, context);
      const own = isPresent && draft.measure === "level" ? null : findOwn(draft, context, mentions, figures);
      if (own !== null && own.period === null) return draft;
      const isOfNow = isPresent || opensPresent(draft, context);
      const isOwnBehind = own?.span != null && own.span.start >= draft.quantity.end;
      const earlier = isOwnBehind ? null : findEarlier(draft, context, own ?? carried?.found ?? null);
      const linked = earlier ?? own ?? (isOfNow || isAccumulated(draft, context) ? null : findCarried(draft, context, carried)) ?? findAfterBase(draft, context, mentions, figures);
      const wide = linked ?? findByPublication(draft, context);
      if (wide === null || wide.period === null) return draft;
      const found = asSchoolYear(draft, context, atEndOfSpan(draft, context, wide));
      if (isEarlierFigure(draft, context) || isStartingPoint(draft, context)) started = draft.sentence.index;
      if (found.rule !== "period/publication" && started !== draft.sentence.index && !isAside(draft, context, wide, carried)) {
        carried = { found: wide, sentence: draft.sentence.index, paragraph: draft.sentence.paragraph, indicator: draft.indicator, unit: draft.unit, measure: draft.measure };
      }
      return toEvidence(draft, found);
    };
    const dated = drafts.map((draft) => {
      const converted = findConverted(draft, context, previous);
      previous = converted === null ? dateOne(draft) : toEvidence(draft, converted);
      return previous;
    });
    return sharpen(dated, context);
  },
};
