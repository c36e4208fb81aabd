import { findIndicator } from "@/lib/catalogue/indicators";
import type { Period } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext, PeriodMention } from "@/lib/extract/model";
import { shiftYears, toYear } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { wordsIn } from "@/lib/extract/places/word-index";
import { isPlanned } from "../forecast";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";
import { findChanges } from "../measure";
import { findSpeaker } from "../speaker";
import { wordsBefore } from "./distance";
import { sentenceAround } from "../clause";
import { headOf } from "../list-lead";
import { isStartingPoint } from "./earlier";
import type { Word } from "@/lib/extract/places/words";
import { CHANGES, ECONOMY, OPENING, TRADE, YEARLY, contains, hasWord, isAgo, isDay, isMonth, isOfEconomy, isOfWeek, isOther, isStock } from "./found";
import type { Carried, Found } from "./found";
import { SEVERAL_YEARS, endOfChange, isTooLong } from "./ends";
import { bracketAround } from "./bracketed";
import { isOnlyAhead, isSomeDay } from "./planned";

/** Characters of the sentence before in which a time still bears on the next one. */
const REACH_BACK = 1000;

/** What a report of trade or travel tells of the same months: its sums and its mean price. */
const OF_REPORT: ReadonlySet<string> = new Set(["other:revenue", "other:sales", "other:contract_value", "other:amount", "other:spending", "price"]);

/** Whether a report tells of both by the same months: of trade and the cargo that it makes, or of cargo and trade in the same unit. */
function isOneReport(draft: ClaimDraft, { indicator, unit, found }: Carried): boolean {
  const [one, other] = [draft.indicator ?? "", indicator ?? ""];
  if (TRADE.has(one) && (TRADE.has(other) || (OF_REPORT.has(other) && found.rule === "period/carried"))) return true;
  return draft.measure !== "share" && (one === CARGO ? TRADE.has(other) : other === CARGO && TRADE.has(one) && unit === draft.unit);
}

const CARGO = "cargo_volume";

/** How many sentences a report may go on with the time it has named. */
const REPORT = 4;

/** The rules by which an item of a list counts what the list is of; and how far it may stand from the item before, in sentences. */
const LISTED: ReadonlySet<string> = new Set(["indicator/listed", "indicator/beside"]);
const LONGEST_LIST = 3;

/** "At this rate it will get to 10 billion" is of the whole year whose months were named before. */
function wholeYear(draft: ClaimDraft, context: DocumentContext, period: Period): Period {
  const lexicon = periodLexicon(context.model);
  const before = wordsBefore(context.model, draft).slice(-6);
  const year = Number(period.start.slice(0, 4));
  const isPart = contains(toYear(year, "inferred"), period) && period.start.endsWith("-01-01") && context.publishedAt?.startsWith(String(year)) === true;
  return isPart && before.some((word) => lexicon.soon.has(word.key)) ? toYear(year, "inferred") : period;
}

/** "Since 1992 … It was 5 million at that time": the first of the years told before, where the words point to it. */
function firstOfThem(draft: ClaimDraft, context: DocumentContext, { found, sentence }: Carried): Found | null {
  const { period } = found;
  const base = draft.measure === "level" && draft.sentence.index - sentence === 1 && pointsToThen(draft, context) ? lastBase(context, sentence) : null;
  if (base !== null) return { period: base.period, basis: "inferred", rule: "period/first", span: { start: base.start, end: base.end }, note: "the time that the sentence before is held against" };
  if (draft.measure !== "level" || draft.sentence.index - sentence > 1 || period?.kind !== "range" || !/^\d{4}\/\d{4}$/u.test(period.label)) return null;
  return pointsToThen(draft, context) ? { ...found, period: toYear(Number(period.label.slice(0, 4)), "inferred"), basis: "inferred", rule: "period/first", note: "the first of the years told before" } : null;
}

/** "It was 16 percent less than in 2012. Back then …": the time that a sentence ends with, where what it tells is held against it. */
function lastBase({ model, periodsIn }: DocumentContext, index: number): PeriodMention | null {
  const sentence = model.sentences[index];
  const last = sentence === undefined ? undefined : periodsIn(sentence).at(-1);
  return last?.role === "base" && last.period !== null ? last : null;
}

/** Whether a sentence says "at that time". */
export function pointsToThen(draft: ClaimDraft, { model }: DocumentContext): boolean {
  const words = wordsIn(model, sentenceAround(draft));
  return periodLexicon(model).atThatTime.some((cue) => words.some((_, at) => cue.every((key, step) => words[at + step]?.key === key)));
}

/** "We are growing by 20 percent every year": whether such a figure is of no one time. */
export const isOfEveryYear = (draft: ClaimDraft, { model }: DocumentContext): boolean =>
  draft.measure === "growth_rate" && wordsIn(model, { start: draft.quantity.end, end: Math.min(draft.sentence.end, draft.quantity.end + 14) }).some(({ key }) => periodLexicon(model).everyYear.has(key));

/** A sentence without a time goes on with that of the one before where its words refer back, or its figure is of the same kind. */
export function findCarried(draft: ClaimDraft, context: DocumentContext, carried: Carried | null): Found | null {
  if (carried === null || carried.found.period === null) return null;
  const first = firstOfThem(draft, context, carried);
  const ends = endOfChange(draft, context);
  const isPartOfYears = draft.measure === "share" && ends === null && carried.found.period.basis === "inferred" && SEVERAL_YEARS.test(carried.found.period.label);
  if (first !== null || isPartOfYears || isOfEveryYear(draft, context) || (isTooLong(draft, carried.found.period) && ends === null)) return first;
  const { model } = context;
  if (isOnlyAhead(draft, context, carried) && !isItem(context, draft)) return null;
  const gap = draft.sentence.index - carried.sentence;
  // "At that time" is that of the sentence right before, be it told or not.
  if (gap > 1 && pointsToThen(draft, context)) return null;
  const paragraphs = draft.sentence.paragraph - carried.paragraph;
  const start = wordsIn(model, { start: draft.sentence.start, end: Math.min(draft.sentence.end, draft.sentence.start + OPENING) });
  const opening = start.slice(0, 4);
  const lexicon = periodLexicon(model);
  // "Of these", "of which", while "A fund of 5 million" points to nothing.
  const refersBack = opening.some(({ key }, at) => lexicon.anaphors.has(key) && (at === 0 || lexicon.words.get(key)?.tag !== "f" || lexicon.anaphors.has(start[at + 1]?.key ?? "")));
  const isSameKind = carried.indicator === draft.indicator || (carried.unit === draft.unit && isOther(carried.indicator) && isOther(draft.indicator) && !hasWord(context, draft.sentence, lexicon.nowWords));
  const isListed = paragraphs > 0 && (headOf(context.model, draft.sentence) !== null || isItem(context, draft) || isItem(context, draft, -1));
  const pointsBack = gap === 1 && lexicon.demonstratives.has(opening[0]?.key ?? "");
  const isFlow = findIndicator(draft.indicator ?? "")?.nature === "flow";
  const isTrade = isOneReport(draft, carried);
  const inParagraph = gap === 0 || (gap === 1 && (refersBack || isSameKind || isTrade || (isFlow && (carried.indicator === null || (isOther(carried.indicator) && carried.unit === "count" && carried.found.period.kind === "range"))))) || (gap === 2 && refersBack && isSameKind);
  const around = sentenceAround(draft);
  const leaves = hasWord(context, { start: around.start, end: draft.quantity.start }, lexicon.presently);
  const isFar = gap > 2 && (hasWord(context, around, lexicon.future) || leaves);
  const isSteady = draft.indicator === carried.indicator && isFlow && gap <= 2 && (paragraphs <= 1 || gap === paragraphs);
  const isReport = (isTrade || isSteady) && gap <= REPORT && !isFar && findSpeaker(context, draft.quantity)?.form !== "transcript";
  const isOfPeriod = gap <= REPORT && namesPeriod(draft, context);
  const isSumOfReport = gap <= 1 && paragraphs === 0 && OF_REPORT.has(draft.indicator ?? "") && draft.measure === "level" && (findIndicator(carried.indicator ?? "")?.nature === "flow" || OF_REPORT.has(carried.indicator ?? "")) && carried.found.period.kind === "range";
  const isItemOfList = gap === 0 && draft.indicator === carried.indicator && draft.measure === carried.measure && draft.unit === carried.unit;
  const isOfList = gap <= LONGEST_LIST && paragraphs <= LONGEST_LIST && draft.indicator === carried.indicator && draft.measure === carried.measure && draft.evidence.some(({ rule }) => LISTED.has(rule)) && carried.found.period.kind === "range";
  // "In nine months 540 firms were founded. Most were opened by investors from Peru, 120": what is counted over months goes on so.
  const isFounded = () => wordsIn(model, around).some((word) => lexicon.founding.some((stem) => word.key.startsWith(stem)));
  const isCountedOver = gap <= 2 && paragraphs <= 1 && isStock(draft) && draft.indicator === carried.indicator && draft.measure === "level" && carried.found.period.kind === "range" && !leaves && !hasWord(context, around, lexicon.nowWords) && (refersBack || isFounded());
  // "As of May 2019 Peru had invested 5 billion. Chile had invested 2": what is counted at one moment.
  const isOfMoment = () => gap === 1 && paragraphs === 0 && isStock(draft) && carried.indicator === draft.indicator && carried.measure === draft.measure && carried.unit === draft.unit && !leaves && !hasWord(context, around, lexicon.nowWords);
  // "In ten years output grew from 2 to 3. Trade grew by 60 percent, from 5 to 8": the changes behind are of those years too.
  const isOfYears = gap <= 1 && paragraphs === 0 && SEVERAL_YEARS.test(carried.found.period.label) && CHANGES.has(draft.measure ?? "") && !leaves;
  const isEndOfYears = gap === 0 && SEVERAL_YEARS.test(carried.found.period.label) && ends !== null && draft.indicator === carried.indicator;
  const isPartBeside = gap === 0 && draft.indicator === carried.indicator && ((draft.measure === "share" && carried.measure === "level") || (draft.measure === "level" && carried.measure === "share" && isStock(draft)));
  const isPartOfIt = gap <= 2 && paragraphs <= 1 && draft.indicator === carried.indicator && draft.measure === "share" && !leaves && (!isStock(draft) || isPartOfStock(draft, carried));
  const isUnderHeading = isListed && (gap === 1 || headOf(model, draft.sentence)?.index === carried.sentence) && isItem(context, draft) && (carried.indicator === null || carried.indicator === draft.indicator);
  const isOfNow = carried.indicator === null && isLongPast(carried.found.period, context) && hasWord(context, { start: around.start, end: draft.quantity.start }, lexicon.nowWords);
  const isOfTimeBefore = () => gap === 1 && carried.indicator === null && (hangsOnTime(draft, context) || followsChange(draft, context) || followsReport(draft, context));
  // "Exports came to 5 billion in 2019. GDP grew by 3 percent": how else the economy changed.
  const isGrowthOfReport = () => gap <= 1 && paragraphs === 0 && draft.measure === "growth_rate" && ECONOMY.has(draft.indicator ?? "") && isOfEconomy(carried, draft, context) && carried.found.period?.kind === "range" && !leaves && !isPlanned(draft, context);
  const goesOn = isItemOfList || isUnderHeading || isCountedOver || isOfList || isPartOfIt || isOfYears || isEndOfYears || isPartBeside || isSumOfReport || pointsBack || isOfPeriod || (!isStock(draft) && (isReport || (paragraphs === 0 ? inParagraph : isSameKind && (isListed || refersBack) && gap <= 3))) || isOfTimeBefore() || isOfMoment() || isGrowthOfReport();
  if (!goesOn || isOfNow || changesSpeaker(draft, context, carried) || isSomeDay(draft, context)) return null;
  return { ...carried.found, period: wholeYear(draft, context, carried.found.period), basis: "inferred", rule: "period/carried", note: "carried from the sentence before" };
}

/** What is told by the year, in contrast to what a population is made up of. */
const COUNTED_YEARLY: ReadonlySet<string> = new Set(["students", "investment", "companies_with_foreign_capital", "joint_ventures"]);

/** "In 2019 there were 80,000 students. Chileans made up 7 percent": a part of those counted in a year. */
const isPartOfStock = ({ indicator }: ClaimDraft, { measure, found: { period } }: Carried): boolean =>
  (measure === "level" || measure === "share") && COUNTED_YEARLY.has(indicator ?? "") && period?.kind === "range" && !SEVERAL_YEARS.test(period.label);

/** "An embassy was opened in 1990. Trade is worth 5 billion": whether a time was over long before a text was published, or nobody knows when that was. */
const isLongPast = (period: Period, { publishedAt }: DocumentContext): boolean => publishedAt === null || (period.kind === "range" && Number(period.end.slice(0, 4)) < Number(publishedAt.slice(0, 4)) - 1);

/** Whether a sentence names the time told before once more ("in this period"), outside its own words of time. */
function namesPeriod(draft: ClaimDraft, context: DocumentContext): boolean {
  const around = sentenceAround(draft);
  const { reportingPeriod, pluralMonths, demonstratives } = periodLexicon(context.model);
  const words = wordsIn(context.model, around);
  // "over these months", "in those eight months"
  const isTheseMonths = (at: number): boolean => pluralMonths.has(words[at]?.key ?? "") && [words[at - 1], words[at - 2]].some((word) => demonstratives.has(word?.key ?? ""));
  return words.some((word, at) => (isTheseMonths(at) || reportingPeriod.has(word.key)) && (isTheseMonths(at) || !isKindOf(words[at - 1], context)) && context.periodsIn(around).every((mention) => word.end <= mention.start || word.start >= mention.end));
}

/** "the communist period": whether a word names which period is meant, so that it is not the one told. */
const isKindOf = (word: Word | undefined, { model }: DocumentContext): boolean =>
  word !== undefined && model.grammar.articles && !periodLexicon(model).fillers.has(word.key) && !periodLexicon(model).words.has(word.key) && !periodLexicon(model).demonstratives.has(word.key) && !periodLexicon(model).reportingPeriod.has(word.key);

/** "Now this figure …" leaves the time told before. */
export function opensPresent(draft: ClaimDraft, context: DocumentContext): boolean {
  const opening = wordsIn(context.model, { start: draft.sentence.start, end: Math.min(draft.sentence.end, draft.sentence.start + OPENING) }).slice(0, 2);
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

/** "It grew by 5 percent compared with the same period of last year": a sentence that names such a base and no time of its own hangs on the time told before it. */
function hangsOnTime(draft: ClaimDraft, context: DocumentContext): boolean {
  if (isStock(draft)) return false;
  const mentions = context.periodsIn(sentenceAround(draft));
  return mentions.some(({ role, yearsBefore }) => role === "base" && yearsBefore !== undefined) && mentions.every(({ role }) => role === "base");
}

/** "Trade went on growing in March.\n\nExports came to 5 million": a flow without a time, behind a paragraph whose last sentence tells of a change without a figure. */
function followsChange(draft: ClaimDraft, context: DocumentContext): boolean {
  const before = context.model.sentences[draft.sentence.index - 1];
  if (before === undefined || before.paragraph !== draft.sentence.paragraph - 1 || !YEARLY.has(draft.indicator ?? "") || draft.measure === "share" || isStartingPoint(draft, context) || isPlanned(draft, context)) return false;
  return context.periodsIn(sentenceAround(draft)).every(({ role }) => role === "base") && findChanges(context.model.text, before, context.model.lang).length > 0;
}

/** "The customs have told of January to May.\n\nExports came to 5 million": a flow without a time, behind a paragraph whose last sentence names months that are over. */
function followsReport(draft: ClaimDraft, context: DocumentContext): boolean {
  const before = context.model.sentences[draft.sentence.index - 1];
  if (before === undefined || before.paragraph !== draft.sentence.paragraph - 1 || !YEARLY.has(draft.indicator ?? "") || context.publishedAt === null || isStartingPoint(draft, context) || isPlanned(draft, context)) return false;
  const since = String(Number(context.publishedAt.slice(0, 4)) - 1);
  const isRecent = context.periodsIn(before).some(({ period }) => period?.kind === "range" && period.end >= since);
  return isRecent && !hasWord(context, sentenceAround(draft), periodLexicon(context.model).presently) && context.periodsIn(sentenceAround(draft)).every(({ role }) => role === "base");
}

const overYears = patternsOf(({ overYears: words }) => words);

/** Capital that has piled up, and what has come together over the years, are counted at the moment of writing, whatever time the sentence before was about. */
export function isAccumulated(draft: ClaimDraft, context: DocumentContext): boolean {
  const { accumulated } = periodLexicon(context.model);
  if (draft.measure === "level" && hasMatch(overYears(context.model.lang), context.model.text, sentenceAround(draft))) return true;
  return draft.indicator === "investment" && draft.measure === "level" && wordsBefore(context.model, draft).some((word) => accumulated.some((stem) => word.key.startsWith(stem)));
}

const wordBehind = ({ model }: DocumentContext, { end }: TextSpan): string => wordsIn(model, { start: end, end: end + OPENING / 4 })[0]?.key ?? "";

/** Words before a figure among which one leads back to it ("after having fallen to"). */
const LEAD_BACK = 4;
const PART_OF_YEAR = /^(?:FY)?\d{4}-/u;

/** Words for a part right before its figure, and the characters that hold them. */
const opensPart = joinedPattern(({ parts }) => `\\s(?:${parts})\\s(?:\\p{L}{2,9}\\s){0,2}[$€£¥]?$`);
const PART_REACH = 30;

/** Whether a time is some months of the year before that of which a report tells, the year it is published in. */
function isPartOfYearBefore(period: Period, reported: Period, { publishedAt }: DocumentContext): boolean {
  if (period.kind !== "range" || !PART_OF_YEAR.test(period.label) || !PART_OF_YEAR.test(reported.label)) return false;
  const year = Number(reported.start.slice(0, 4));
  return publishedAt?.startsWith(String(year)) === true && Number(period.start.slice(0, 4)) === year - 1 && period.end.slice(0, 4) === period.start.slice(0, 4);
}

/** Whether a level is of a year before that of the change told right before it, or of a month before the one told. */
function isBaseOfChange(draft: ClaimDraft, { period }: Found, { indicator, measure, found }: Carried): boolean {
  if (draft.measure !== "level" || indicator !== draft.indicator || !(CHANGES.has(measure ?? "") || (isMonth(period) && isMonth(found.period)))) return false;
  return period?.kind === "range" && found.period?.kind === "range" && period.end <= found.period.start;
}

/** A figure in brackets with a time of its own, of one month "alone" or of some years ago behind another time, is an aside: the text goes on with the time before it. */
export function isAside(draft: ClaimDraft, context: DocumentContext, found: Found, carried: Carried | null): boolean {
  if (carried?.sentence === draft.sentence.index && found.span !== null && isAgo(context, found.span)) return true;
  if (carried?.sentence === draft.sentence.index && wordsBefore(context.model, draft).slice(-LEAD_BACK).some(({ key }) => periodLexicon(context.model).sequels.has(key))) return true;
  // "In nine months of last year it was 5 million": the same part of the year before, behind that of the report.
  if (carried?.found.period != null && found.period !== null && carried.indicator === draft.indicator && PART_OF_YEAR.test(found.period.label) && shiftYears(carried.found.period, 1)?.label === found.period.label) return true;
  // "In eight months 5 million. In nine months of last year it was 6": in a report of the running year.
  if (carried?.found.period != null && found.period !== null && carried.indicator === draft.indicator && isPartOfYearBefore(found.period, carried.found.period, context)) return true;
  // "reached 47 million so far this season, including 1 million in June"
  if (carried?.sentence === draft.sentence.index && opensPart(context.model.lang).test(context.model.text.slice(Math.max(draft.sentence.start, draft.quantity.start - PART_REACH), draft.quantity.start))) return true;
  // "the previous month's drop of 6 percent"
  if (carried?.found.period != null && found.span !== null && context.periodsIn(found.span).some(({ start, countsBack }) => start === found.span?.start && countsBack === true)) return true;
  // "up 9 percent in 2005, ahead of the 7 percent of the past decade"
  if (carried?.sentence === draft.sentence.index && CHANGES.has(draft.measure ?? "") && SEVERAL_YEARS.test(found.period?.label ?? "") && !SEVERAL_YEARS.test(carried.found.period?.label ?? "")) return true;
  // "up 30 percent in 2018 over 5 billion in 2017"
  if (carried?.sentence === draft.sentence.index && isBaseOfChange(draft, found, carried)) return true;
  // "came to 5 billion in nine months, and 1 billion in September"
  if (carried?.sentence === draft.sentence.index && carried.found.period !== null && found.period !== null && carried.indicator === draft.indicator && isMonth(found.period) && contains(carried.found.period, found.period)) return true;
  const bracket = bracketAround(context.model.text, draft.sentence, draft.quantity.start);
  if (found.span !== null && found.period !== null && (isStock(draft) || (carried?.found.period != null && contains(carried.found.period, found.period))) && periodLexicon(context.model).onlyThat.has(wordBehind(context, found.span))) return true;
  return bracket !== null && found.span !== null && found.span.start >= bracket.start && found.span.end <= bracket.end;
}

/** "in the early 1990s" dates what was decided then and not the figures behind it. */
const isDecade = ({ model }: DocumentContext, { start, end, period }: PeriodMention): boolean =>
  period?.basis === "stated" && SEVERAL_YEARS.test(period.label) && !model.text.slice(start, end).includes(period.label.slice(-2));

/** A time that the sentences name between two figures replaces the one carried so far. */
export function timeBetween(context: DocumentContext, from: number, draft: ClaimDraft): Carried | null {
  const head = headOf(context.model, draft.sentence);
  const before = head ?? context.model.sentences[draft.sentence.index - 1];
  if (before === undefined || before.index <= from || !(before === head || before.paragraph === draft.sentence.paragraph || hangsOnTime(draft, context) || namesPeriod(draft, context) || followsChange(draft, context) || followsReport(draft, context))) return null;
  const mentions = context.periodsIn({ start: Math.max(before.start, before.end - REACH_BACK), end: before.end }).filter((mention) => mention.role === "time" && mention.yearsBefore === undefined && !periodLexicon(context.model).onlyThat.has(wordBehind(context, mention)) && !isOfWeek(context, mention) && !(isAgo(context, mention) && !pointsToThen(draft, context)) && !isDecade(context, mention) && !((TRADE.has(draft.indicator ?? "") || isStock(draft)) && isDay(context, mention)));
  const last = mentions[mentions.length - 1];
  if (last === undefined) return null;
  const found: Found = { period: last.period, basis: "inferred", rule: "period/words", span: { start: last.start, end: last.end }, note: null };
  return { found, sentence: before.index, paragraph: before.paragraph, indicator: null, unit: null, measure: null };
}
