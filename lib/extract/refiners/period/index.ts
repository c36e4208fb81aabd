import type { Period } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext, PeriodMention, Refiner, TextModel } from "@/lib/extract/model";
import { toYear, toYears } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { wordsIn } from "@/lib/extract/places/word-index";
import { groupBySentence, isAgoOfOther, isToldOfNow, nearFigures } from "./distance";
import { sentenceAround } from "../clause";
import { isConverted } from "../converted";
import { isPlanned } from "../forecast";
import { findCarried, isAccumulated, isAside, opensPresent, timeBetween } from "./carried";
import { findForeseen, isPastPlan, isToCome, ofOtherYear, ofYearAfter, ofYearBefore, toNext } from "./planned";
import { findByPublication } from "./publication";
import { inOrder } from "./respective";
import { betweenLevels, ofReport } from "./report";
import { CHANGES, OPENING, amidMonth, TRADE, contains, hasWord, isMonth, isOther, isStock, isUpToDay, toEvidence, upToDay } from "./found";
import type { Carried, Found } from "./found";
import type { ToldBase } from "./earlier";
import { besideTime, findAfterBase, findEarlier, findRelative, isEarlierFigure, isStartingPoint, isYearOfChange, ofSamePart, toldBase } from "./earlier";
import { SEVERAL_YEARS, atEndOfSpan, endOfChange, isOfOlderLevel } from "./ends";
import { findOwn, resolve, saysPresent } from "./own";
import { cellAt } from "../table";

const OF_SCHOOL: ReadonlySet<string> = new Set(["students", "schools", "other:scholarships", "other:universities"]);

/** Whether words for a time name a year of accounts ("FY 2021/22"), which begins in no month of its own as one of study does. */
const isFiscal = (model: TextModel, span: TextSpan): boolean =>
  wordsIn(model, span).some(({ key }) => {
    const word = periodLexicon(model).words.get(key);
    return key.startsWith("fy") || (word?.tag === "z" && word.value === 0);
  });

/** "2021/22" of students is a school year, which lies in both years. */
function asSchoolYear(draft: ClaimDraft, context: DocumentContext, found: Found): Found {
  const first = OF_SCHOOL.has(draft.indicator ?? "") ? /^FY(?<first>\d{4})-/u.exec(found.period?.label ?? "")?.groups?.["first"] : undefined;
  if (first === undefined || found.span === null || isFiscal(context.model, found.span)) return found;
  return { ...found, period: toYears(Number(first), Number(first) + 1, found.basis), note: "a school year" };
}

/** Whether two years in a row are one of study. */
function isSchoolYear(period: Period | null): boolean {
  const years = /^(?<first>\d{4})\/(?<last>\d{4})$/u.exec(period?.label ?? "")?.groups;
  return years !== undefined && Number(years["last"]) === Number(years["first"]) + 1;
}

/** A year of study that the text has named dates its other students too. */
function findSchoolYear(draft: ClaimDraft, named: Found | null): Found | null {
  if (named === null || !OF_SCHOOL.has(draft.indicator ?? "") || draft.measure === "change_absolute") return null;
  return { ...named, basis: "inferred", rule: "period/school-year", note: "the year of study that the text has named" };
}

/** "100 billion yuan (about 14 billion dollars)": the same sum in other money is of the same time. */
const toConverted = (draft: ClaimDraft, { period, quantity: { start, end } }: ClaimDraft): ClaimDraft =>
  period === null ? draft : toEvidence(draft, { period, basis: "inferred", rule: "period/converted", span: { start, end }, note: "the same sum in other money" });

/** "In 2015 they agreed to triple trade to 15 billion by 2020": a plan told with a time that is over is of the one date ahead that its sentence names. */
function toAhead(draft: ClaimDraft, mentions: readonly PeriodMention[]): ClaimDraft {
  const [ahead, ...others] = mentions.filter(({ role, period }) => role === "target" && period !== null);
  if (ahead?.period == null || others.length > 0 || !CHANGES.has(draft.measure ?? "")) return draft;
  return toEvidence(draft, { period: ahead.period, basis: ahead.period.basis, rule: "period/words", span: { start: ahead.start, end: ahead.end }, note: null });
}

/** Sentences behind a plan in which a word may point to it, over one that tells who said so. */
const MOST_AFTER_PLAN = 2;

/** "This is half of its exports": whether a sentence opens with a word that points to the plan told right before it. */
function pointsTo({ sentence }: ClaimDraft, { model }: DocumentContext, planned: Carried | null): boolean {
  const [first] = wordsIn(model, { start: sentence.start, end: Math.min(sentence.end, sentence.start + OPENING) });
  return planned !== null && sentence.index - planned.sentence <= MOST_AFTER_PLAN && periodLexicon(model).demonstratives.has(first?.key ?? "");
}

/** Whether a time stands right behind a figure. */
function isTimedBehind({ quantity: { end }, sentence }: ClaimDraft, context: DocumentContext): boolean {
  return context.periodsIn({ start: end, end: sentence.end }).some(({ role, start }) => role === "time" && besideTime(context.model.lang).test(context.model.text.slice(end, start)));
}

/** A cell that holds a year and nothing else. */
const YEAR_ALONE = /^\s*(?:19|20)\d\d\s*$/u;

/** The time that heads the column of a cell, or its row, or the table. */
function fromColumn(draft: ClaimDraft, context: DocumentContext): Found | null {
  const cell = cellAt(draft, context.model);
  if (cell === null) return null;
  const spans = [cell.head, cell.label, ...(cell.caption === null ? [] : [cell.caption])];
  const year = [cell.head, cell.label].find(({ start, end }) => YEAR_ALONE.test(context.model.text.slice(start, end)));
  if (year !== undefined) return { period: toYear(Number(context.model.text.slice(year.start, year.end)), "stated"), basis: "stated", rule: "period/column", span: year, note: "what heads its column, its row or the table" };
  const mention = spans.flatMap((span) => context.periodsIn(span).filter(({ role, period, start, end }) => role === "time" && period !== null && start >= span.start && end <= span.end))[0];
  return mention?.period == null ? null : { period: mention.period, basis: mention.period.basis, rule: "period/column", span: { start: mention.start, end: mention.end }, note: "what heads its column, its row or the table" };
}

/** How far the months of a report bear on its "this year", in figures and sentences. */
const SHARPEN_FIGURES = 6;
const SHARPEN_SENTENCES = 2;

/** "This year" is the months from January on that a sentence near it states for a figure of the same report. */
function sharpen(drafts: readonly ClaimDraft[], context: DocumentContext): readonly ClaimDraft[] {
  const running = context.publishedAt?.slice(0, 4) ?? "";
  const done: ClaimDraft[] = [];
  drafts.forEach((draft, index) => {
    const isRunning = draft.period !== null && draft.period.label === running && draft.period.basis === "inferred" && !isAhead(draft, context) && !isPlanned(draft, context);
    const near = isRunning ? [...done.slice(Math.max(0, index - SHARPEN_FIGURES)).reverse(), ...drafts.slice(index + 1, index + 1 + SHARPEN_FIGURES)] : [];
    const beside = near.find((other) => isPartOf(draft, other) && !isUpToDay(other));
    const note = "the months stated beside it";
    done.push(beside?.period == null ? draft : toEvidence(draft, { period: beside.period, basis: "inferred", rule: "period/months-beside", span: { start: beside.sentence.start, end: beside.sentence.end }, note }));
  });
  return done;
}

/** Whether the words that date a figure lead to a date ahead ("by the end of the year"). */
function isAhead(draft: ClaimDraft, context: DocumentContext): boolean {
  const span = draft.evidence.findLast(({ field }) => field === "period")?.span ?? null;
  return span !== null && context.periodsIn(span).some((mention) => mention.role === "target");
}

function isPartOf(draft: ClaimDraft, other: ClaimDraft): boolean {
  if (draft.period === null || other.period === null) return false;
  // Output is of many things: this year's crop is no part of how industry grew by the month.
  const isSame = other.indicator === draft.indicator && (draft.indicator !== "production_volume" || other.unit === draft.unit);
  const isOfReport = isSame || (TRADE.has(draft.indicator ?? "") && TRADE.has(other.indicator ?? ""));
  const distance = Math.abs(other.sentence.index - draft.sentence.index);
  return isOfReport && distance >= 1 && distance <= SHARPEN_SENTENCES && contains(draft.period, other.period) && other.period.start === draft.period.start;
}

/** From one item of a row to the next ("5 million and 7 million in 2016"). */
const itemBehind = joinedPattern(({ and }) => `^\\s(?:${and})\\s[$€£¥]?$`);

/** Whether a time stands behind a figure with no other figure between but the same sum in other money, or the next of a row. */
function isNextTo(draft: ClaimDraft, { start }: TextSpan, figures: readonly ClaimDraft[], context: DocumentContext): boolean {
  const { end } = draft.quantity;
  if (start < end) return false;
  const between = figures.filter(({ quantity }) => quantity.start >= end && quantity.end <= start);
  return between.every((other, at) => isConverted(other, draft, context) || itemBehind(context.model.lang).test(context.model.text.slice((between[at - 1] ?? draft).quantity.end, other.quantity.start)));
}

/** "over the period", behind one month of it: the whole time of the report is meant. */
const namesReport = (draft: ClaimDraft, context: DocumentContext): boolean => hasWord(context, sentenceAround(draft), periodLexicon(context.model).reportingPeriod);

/** Sets the time each figure is about: from its sentence, from the sentence before, or from the publication; null rather than guessed. */
export const periodRefiner: Refiner = {
  name: "period",
  refine: (drafts, context) => {
    const groups = groupBySentence(drafts);
    let carried: Carried | null = null;
    let started = -1;
    // The last sentence whose times are told of figures, so that none of them is of what comes next by itself.
    let passed = -1;
    let schoolYear: Found | null = null;
    let reported: Carried | null = null;
    let told: ToldBase | null = null;
    let planned: Carried | null = null;
    const dateOne = (draft: ClaimDraft): ClaimDraft => {
      const column = fromColumn(draft, context);
      if (column !== null) return toEvidence(draft, column);
      carried = timeBetween(context, Math.max(started, passed, carried?.sentence ?? -1), draft) ?? carried;
      const foreseen = findForeseen(draft, context, carried);
      if (foreseen !== null) return toEvidence(draft, foreseen);
      const figures = nearFigures(groups.get(draft.sentence.index) ?? [], draft);
      const mentions = resolve(context.periodsIn(sentenceAround(draft)).filter((mention) => !figures.some(({ quantity }) => mention.start < quantity.end && quantity.start < mention.end)), carried).map((mention, _, all) => ofYearAfter(ofOtherYear(ofYearBefore(mention, draft, context.publishedAt), carried?.found.period ?? null, context.publishedAt), all, carried, draft, context));
      const relative = findRelative(draft, context, mentions, carried);
      if (relative !== null) return toEvidence(draft, upToDay(draft, relative));
      const isPresent = saysPresent(draft, context) || mentions.some((mention) => (isStock(draft) && isToldOfNow(context.model, draft.quantity, mention, mentions)) || isAgoOfOther(context.model, draft.quantity, mention, figures));
      const nearest = isPresent && draft.measure === "level" ? null : findOwn(draft, context, mentions, figures);
      if (nearest !== null && nearest.period === null) return draft;
      const isOfNow = isPresent || opensPresent(draft, context);
      const isOwnBehind = nearest?.span != null && isNextTo(draft, nearest.span, figures, context);
      const earlier = isOwnBehind ? null : findEarlier(draft, context, nearest ?? carried?.found ?? null, figures, told);
      // "to 15 billion by 2020, from 7 at present": no date ahead is of what a plan starts from.
      const own = nearest !== null && !isOwnBehind && isToCome(nearest, context) && isStartingPoint(draft, context) || (nearest !== null && (isYearOfChange(nearest, draft, carried) || isOfOlderLevel(nearest, draft, carried, figures, context))) ? null : ofSamePart(draft, context, nearest, carried);
      const linked = earlier ?? own ?? (isOfNow || isAccumulated(draft, context) ? null : findCarried(draft, context, pointsTo(draft, context, planned) ? planned : namesReport(draft, context) && isMonth(carried?.found.period ?? null) ? (reported ?? carried) : carried)) ?? findAfterBase(draft, context, mentions, figures);
      const wide = linked ?? (isOfNow ? null : findSchoolYear(draft, schoolYear)) ?? findByPublication(draft, context);
      if (wide === null || wide.period === null) return draft;
      if (isPastPlan(draft, wide, context)) return toAhead(draft, mentions);
      const found = asSchoolYear(draft, context, atEndOfSpan(draft, context, toNext(draft, context, upToDay(draft, amidMonth(draft, context, wide)))));
      if (found.rule === "period/words" && OF_SCHOOL.has(draft.indicator ?? "") && isSchoolYear(found.period) && (schoolYear?.period?.start ?? "") <= (found.period?.start ?? "")) schoolYear = found;
      const isBase = earlier !== null || isEarlierFigure(draft, context) || isStartingPoint(draft, context);
      // "from 4 billion in 2018 to 5 in 2019": what it led to is what the text goes on with.
      const isReached = !isBase && own !== null && linked === own && endOfChange(draft, context) === "last";
      if (isBase) {
        started = draft.sentence.index;
        if (own !== null && carried?.sentence === started) told = toldBase(carried.found.period, wide.period) ?? told;
      }
      // "Today it is 9 million" ends the time that was told before it.
      if (isOfNow && found.rule === "period/publication" && carried !== null && carried.sentence < draft.sentence.index) carried = null;
      if (found.rule !== "period/publication" && found.rule !== "period/school-year" && (started !== draft.sentence.index || SEVERAL_YEARS.test(wide.period.label) || isReached) && !isToCome(wide, context)) {
        if (isAside(draft, context, wide, carried)) {
          passed = draft.sentence.index;
          return toEvidence(draft, found);
        }
        // "2 million tourists from 191 countries came in May": what the text goes on with is not the countries.
        const isModifier: boolean = carried !== null && carried.sentence === draft.sentence.index && carried.found.period?.label === wide.period.label && isOther(draft.indicator) && !isOther(carried.indicator);
        if (isModifier) return toEvidence(draft, found);
        const next: Carried = { found: wide, sentence: draft.sentence.index, paragraph: draft.sentence.paragraph, indicator: draft.indicator, unit: draft.unit, measure: draft.measure };
        // The time of a plan is not that of what the text tells next, unless it points to the plan.
        planned = carried !== null && isPlanned(draft, context) ? next : null;
        if (planned !== null) passed = draft.sentence.index;
        if (planned === null) carried = next;
        if (planned === null && !isMonth(wide.period)) reported = carried;
      }
      return toEvidence(draft, found);
    };
    const dated: ClaimDraft[] = [];
    for (const draft of drafts) {
      const last = dated.at(-1);
      const isSame = last !== undefined && isConverted(draft, last, context);
      const one = isSame && !isTimedBehind(draft, context) ? toConverted(draft, last) : dateOne(draft);
      // "20 billion rand or 2 billion dollars in 2010": the time behind both is of both.
      if (isSame && isTimedBehind(draft, context)) dated[dated.length - 1] = toConverted(last, one);
      dated.push(one);
    }
    return ofReport(betweenLevels(sharpen(inOrder(dated, groups, context), context), context), context);
  },
};
