import type { Language } from "@/lib/domain/document";
import type { TextSpan } from "@/lib/domain/quantity";
import { linkedPattern } from "@/lib/extract/lexicon/joined";
import { meaningLexicon } from "../lexicon/meaning";
import type { ClaimDraft, DocumentContext, Refiner } from "../model";
import { periodLexicon } from "../periods/words";
import { hasWordOf, wordsIn } from "../places/word-index";
import { speechLexicon } from "../speech/lexicon";
import { clauseDistance, sentenceAround, wordCount } from "./clause";
import { isConverted } from "./converted";
import { inferred, stated, withEvidence } from "./draft";
import { isEarlierFigure, isStartingPoint } from "./period/earlier";
import { findFirst, findLast, hasMatch, toPattern } from "../phrases/phrase";

const RULE = "forecast";
/** A plan farther away than this speaks of something else. */
const REACH_WORDS = 24;
const AFTER_CHARACTERS = 60;
/** Characters of the longest words before what a plan starts from ("from the current level of"). */
const BASE_REACH = 40;

interface ForecastPatterns {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly done: RegExp;
  readonly strong: RegExp;
  readonly base: RegExp;
  readonly then: RegExp;
  readonly conditions: RegExp;
}

const patterns = new Map<Language, ForecastPatterns>();

function forecastPatterns(lang: Language): ForecastPatterns {
  const known = patterns.get(lang);
  if (known !== undefined) return known;
  const { forecasts, measures } = meaningLexicon(lang);
  const { before, after, done, strong, then, conditions } = forecasts;
  const made = {
    base: new RegExp(`${toPattern(measures.from, "iu").source}\\s?(?:(?:the\\s)?\\p{L}{4,8}\\s(?:than\\s)?)?[\\s$€£¥]{0,3}$`, "iu"),
    strong: toPattern(strong), then: toPattern(then), conditions: toPattern(conditions),
    before: toPattern(before), after: toPattern(after), done: toPattern(done),
  };
  patterns.set(lang, made);
  return made;
}

/** A figure in brackets behind the words of a plan is beside it: what is surpassed, or what was before. */
const opensBracket = (text: string, gap: TextSpan): boolean => /\([^)]{0,80}$/u.test(text.slice(Math.max(gap.start, gap.end - 80), gap.end));

/** Characters around a figure among which its insertion opens and closes. */
const INSERTION = 40;

const valuedBefore = linkedPattern(({ valued }) => `,\\s(?:${valued})\\s[^,]{0,20}$`);

/** "The stock, valued at 5 million, is expected to double": a sum between two commas is what is so already. */
export function isInserted({ quantity }: ClaimDraft, { model: { text, lang } }: DocumentContext): boolean {
  const opens = valuedBefore(lang).test(text.slice(Math.max(0, quantity.start - INSERTION), quantity.start));
  return opens && /^(?:\s?\([^)]{0,24}\))?,\s/u.test(text.slice(quantity.end, quantity.end + INSERTION));
}

/** "Trade, which stood at 5 million last year, is expected to double": what a clause between two commas tells of is not of the plan behind it. */
function isInRelative({ quantity: { start } }: ClaimDraft, { model }: DocumentContext, gap: TextSpan): boolean {
  if (!model.text.slice(gap.start, gap.end).includes(", ")) return false;
  const { relatives } = speechLexicon(model);
  const word = wordsIn(model, { start: Math.max(0, start - INSERTION), end: start }).findLast(({ key }) => relatives.has(key));
  return word !== undefined && model.text.startsWith(", ", word.start - 2) && !model.text.slice(word.end, start).includes(",");
}

/** "to raise trade, which was 5 million last year, to 9": a stretch without the clause between two commas that tells how it was. */
export function outsideRelative(gap: TextSpan, { model }: DocumentContext): readonly TextSpan[] {
  const { text } = model;
  if (!text.slice(gap.start, gap.end).includes(", ")) return [gap];
  const { relatives } = speechLexicon(model);
  const word = wordsIn(model, gap).find(({ key, start }) => relatives.has(key) && text.startsWith(", ", start - 2));
  const end = word === undefined ? -1 : text.indexOf(", ", word.end);
  return word === undefined || end < 0 || end >= gap.end ? [gap] : [{ start: gap.start, end: word.start }, { start: end, end: gap.end }];
}

/** "It is expected to grow, adding that now it stands at 5 million", "the potential is 9 million but trade is 5": what is so now, or turned to, is no longer of the plan before. */
function leavesPlan({ model }: DocumentContext, gap: TextSpan): boolean {
  const { presently, nowWords, turns } = periodLexicon(model);
  const words = wordsIn(model, gap);
  return words.some(({ key }, at) => (presently.has(key) && nowWords.has(key)) || (turns.has(key) && words[at + 1]?.key !== "also"));
}

/** "Trade could be larger: in 2019 it came to 5 million": whether a plan ends with a colon, behind which a time that is over is told of. */
function isExplained({ model, publishedAt, periodsIn }: DocumentContext, gap: TextSpan): boolean {
  const colon = publishedAt === null ? -1 : model.text.slice(gap.start, gap.end).lastIndexOf(": ");
  if (publishedAt === null || colon < 0) return false;
  return periodsIn({ start: gap.start + colon, end: gap.end }).some(({ role, period }) => role === "time" && period?.kind === "range" && period.end <= publishedAt);
}

/** "will rise from 5 million to 9": what a plan starts from is so already. */
function isStartOfPlan(draft: ClaimDraft, context: DocumentContext): boolean {
  const { end } = draft.quantity;
  return draft.measure === "level" && hasWordOf(context.model, { start: end, end: end + TO_GOAL }, periodLexicon(context.model).endPoints) && isStartingPoint(draft, context);
}

/** Characters behind a figure that hold a word that leads to another. */
const TO_GOAL = 4;

/** Asked of one figure by several refiners; it depends on the words around the figure alone. */
const around = new WeakMap<ClaimDraft["quantity"], TextSpan | null>();

function planWords(draft: ClaimDraft, context: DocumentContext, words: ForecastPatterns): TextSpan | null {
  const known = around.get(draft.quantity);
  const found = known === undefined ? wordsAround(draft, context, words) : known;
  if (known === undefined) around.set(draft.quantity, found);
  return found !== null && isStartOfPlan(draft, context) ? null : found;
}

function wordsAround(draft: ClaimDraft, context: DocumentContext, words: ForecastPatterns): TextSpan | null {
  const { text, lang } = context.model;
  const { quantity, sentence } = draft;
  if (quantity.valueMax === null && words.base.test(text.slice(Math.max(sentence.start, quantity.start - BASE_REACH), quantity.start))) return null;
  const opening = { start: sentenceAround(draft).start, end: quantity.start };
  // "Peru will double them" in one word.
  const own = draft.unit === "times" ? findLast(words.before, text, { start: opening.start, end: quantity.end }) : null;
  if (own !== null && own.start === quantity.start) return own;
  const strong = findLast(words.strong, text, opening);
  if (strong !== null && wordCount(text, { start: strong.end, end: quantity.start }) <= REACH_WORDS) return strong;
  const before = findLast(words.before, text, opening);
  if (before !== null) {
    const gap = { start: before.end, end: quantity.start };
    const isNear = !opensBracket(text, gap) && !leavesPlan(context, gap) && !isExplained(context, gap) && wordCount(text, gap) <= REACH_WORDS && clauseDistance(text, gap, lang) <= 3;
    if (isNear && outsideRelative(gap, context).every((part) => !hasMatch(words.done, text, part))) return before;
  }
  const following = { start: quantity.end, end: Math.min(sentence.end, quantity.end + AFTER_CHARACTERS) };
  const after = isInserted(draft, context) ? null : findFirst(words.after, text, following);
  if (after === null) return null;
  const gap = { start: quantity.end, end: after.start };
  if (isInRelative(draft, context, gap)) return null;
  if (context.model.grammar.verb === "last" && isListToVerb(text.slice(gap.start, gap.end))) return after;
  return hasMatch(words.done, text, gap) || ANOTHER.test(text.slice(gap.start, gap.end)) || clauseDistance(text, gap, lang) >= 1 ? null : after;
}

/** "2,2%, Çilidə 5%, İranda 6% gözlənilir": whether nothing but further items with figures leads to a verb that stands behind them all. */
const isListToVerb = (gap: string): boolean => gap.startsWith(", ") && gap.slice(2).split(", ").every((item) => /^[^.;:()]{1,40}$/u.test(item) && /\d/u.test(item));

/** "5 million, with another 3 million to be paid": a figure behind a comma has the plan for itself. */
const ANOTHER = /,\s[^)]*\d/u;

/** The words around a figure that put it into the future or into a condition; null where none do. */
export const findPlan = (draft: ClaimDraft, context: DocumentContext): TextSpan | null => planWords(draft, context, forecastPatterns(context.model.lang));

/** Whether words that put what comes behind them into the future stand in a stretch. */
export function opensPlan(span: TextSpan, { model: { text, lang } }: Pick<DocumentContext, "model">): boolean {
  const { strong, before } = forecastPatterns(lang);
  return hasMatch(strong, text, span) || hasMatch(before, text, span);
}

/** "Economists had forecast a deficit of 5 million": whether what was foreseen is of the time that the text tells of. */
export function isForeseenThen({ quantity, sentence }: ClaimDraft, { model: { text, lang } }: DocumentContext, plan: TextSpan): boolean {
  const then = findLast(forecastPatterns(lang).then, text, { start: sentence.start, end: quantity.start });
  return then !== null && then.start <= plan.start && then.end >= plan.end;
}

/** Whether the words around a figure put it into the future or into a condition. */
export const isPlanned = (draft: ClaimDraft, context: DocumentContext): boolean => findPlan(draft, context) !== null;

/** Whether the text states a time for a figure that was over when it was published: "they aim to lead, with 5 million in 2017". */
function isOver({ period, evidence }: ClaimDraft, { publishedAt }: DocumentContext): boolean {
  if (period?.kind !== "range" || period.basis !== "stated" || publishedAt === null || period.end > publishedAt) return false;
  return evidence.findLast(({ field }) => field === "period")?.rule === "period/words";
}

/** "could reach 5 million, less than last year's 6": what a plan is held against has been. */
function isBase(draft: ClaimDraft, context: DocumentContext): boolean {
  const { period, evidence } = draft;
  const isPast = period?.kind === "range" && context.publishedAt !== null && period.end <= context.publishedAt;
  return isPast && (evidence.findLast(({ field }) => field === "period")?.rule === "period/relative" || isEarlierFigure(draft, context));
}

/** A draft with its forecast, where its words or its period tell of one; the same sum in other money goes by the one before. */
function toForecast(draft: ClaimDraft, previous: ClaimDraft | undefined, context: DocumentContext, words: ForecastPatterns): ClaimDraft {
  const { period } = draft;
  if (period !== null && context.publishedAt !== null && period.start > context.publishedAt) {
    return withEvidence(draft, { forecast: true }, inferred("forecast", RULE, null, "its period lies after the publication"));
  }
  if (previous?.forecast === true && isConverted(draft, previous, context)) return withEvidence(draft, { forecast: true }, inferred("forecast", RULE, null, "the same sum in other money"));
  const span = planWords(draft, context, words);
  if (span !== null && !isForeseenThen(draft, context, span) && isBase(draft, context)) return draft;
  if (span !== null && isOver(draft, context) && (/,/u.test(context.model.text.slice(span.end, draft.quantity.start)) || hasMatch(words.conditions, context.model.text, span))) return draft;
  return span === null ? draft : withEvidence(draft, { forecast: true }, stated("forecast", RULE, span));
}

/** Marks plans, targets, forecasts and conditions: by their words, or by a period that lies after the publication. */
export const forecastRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) => {
    const words = forecastPatterns(context.model.lang);
    const done: ClaimDraft[] = [];
    for (const draft of drafts) done.push(toForecast(draft, done.at(-1), context, words));
    return done;
  },
};
