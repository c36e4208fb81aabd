import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext } from "../../model";
import { sentenceAround } from "../clause";
import { carryPatterns } from "./patterns";
import { figureKind, findCounted, topicsOf, type TopicMention } from "../topics";

/** Characters between a verb of trade and the number of things. */
const VERB_REACH = 26;
/** The same behind the number, past its noun ("5,000 cars were imported"). */
const VERB_BEHIND = 48;
/** How far after a number its counted noun may stand, in characters. */
const NOUN_REACH = 35;
const TRADED: ReadonlySet<string> = new Set(["exports", "imports"]);
/** Things that have an indicator of their own whoever sells them. */
const NOT_GOODS: ReadonlySet<string> = new Set(["vaccine_doses", "students", "tourists", "treaties", "projects", "other:countries", "participants", "schools", "regions", "joint_ventures", "companies_with_foreign_capital"]);
/** Fewer things are contracts or deals rather than goods. */
const LEAST_GOODS = 20;
/** Words between a verb of trade and its number, or between the goods and that verb: no clause begins there. */
const FEW_WORDS = /^(?:\s\p{L}{1,12}){0,3}\s$/u;
const oneMore = joinedPattern(({ and, also }) => `^(?:[\\s-]\\p{L}{1,14}){1,3}(?:,|,?\\s(?:${and}|${also}))\\s$`);
const PASSIVE = /^(?:[\s-]\p{L}{1,14}){1,4}\s$/u;

/** Whether goods by the piece follow a number ("12,000 units", "40 buses"). */
export const countsPieces = ({ quantity }: ClaimDraft, { model: { text, lang } }: TextContext): boolean =>
  figureKind(quantity) === "count" && carryPatterns(lang).pieceAfter.test(text.slice(quantity.end, quantity.end + NOUN_REACH));

const isTrade = (topic: TopicMention, isPiece: boolean): boolean => TRADED.has(topic.code) && topic.weight >= (isPiece ? 0.7 : 1);

const tradesAtEnd = linkedPattern(({ trades }) => `(?:${trades})$`);
const tradedAtEnd = linkedPattern(({ traded }) => `(?:${traded})$`);

/** "exported 20,000 cars", "5,000 cars were imported": a verb of trade beside a number makes exports of what it counts. */
export function findTraded(draft: ClaimDraft, context: TextContext): TopicMention | null {
  const { text, lang } = context.model;
  const { quantity, sentence } = draft;
  if (quantity.concept === null || quantity.value < LEAST_GOODS) return null;
  const isPiece = countsPieces(draft, context);
  const before = topicsOf(context.model, { start: Math.max(sentence.start, quantity.start - VERB_REACH), end: quantity.start }).at(-1);
  const isBefore = before !== undefined && isTrade(before, isPiece) && tradesAtEnd(lang).test(before.words) && FEW_WORDS.test(text.slice(before.end, quantity.start));
  const behind = isBefore || !isPiece ? undefined : topicsOf(context.model, { start: quantity.end, end: Math.min(sentence.end, quantity.end + VERB_BEHIND) })[0];
  const isBehind = behind !== undefined && isTrade(behind, isPiece) && tradedAtEnd(lang).test(behind.words) && PASSIVE.test(text.slice(quantity.end, behind.start));
  const verb = isBefore ? before : isBehind ? behind : undefined;
  if (verb === undefined) return null;
  const counted = findCounted(text, { start: quantity.end, end: Math.min(quantity.end + NOUN_REACH, sentence.end) }, sentenceAround(draft), lang, []);
  return counted !== null && NOT_GOODS.has(counted.code) ? null : verb;
}

/** "supplied 250 buses and 100 tractors": one more number of things that the verb before the last one sells; null where it is none. */
export function findTradedToo(draft: ClaimDraft, last: ClaimDraft | undefined, context: TextContext): TopicMention | null {
  const isTold = last !== undefined && last.sentence.index === draft.sentence.index && draft.quantity.value >= LEAST_GOODS && countsPieces(draft, context);
  const verb = isTold && oneMore(context.model.lang).test(context.model.text.slice(last.quantity.end, draft.quantity.start)) ? last.evidence.find(({ rule }) => rule === "indicator/traded") : undefined;
  if (verb?.span == null) return null;
  return topicsOf(context.model, verb.span).find(({ code }) => code === last?.indicator) ?? null;
}

/** What goods by weight can be told of. */
const WEIGHED: ReadonlySet<string> = new Set(["exports", "imports", "production_volume", "cargo_volume", "other:consumption"]);

/** What counts people. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["tourists", "students", "population", "other:passengers", "other:migrants", "other:workers"]);

/** "exports fell 9 percent to 12,000 units", "output fell by 2 percent against January, to 34 million tonnes": the count or weight that a growth led to is the level of what grew. */
export function findReached(draft: ClaimDraft, done: readonly ClaimDraft[], context: TextContext): ClaimDraft | null {
  const { text, lang } = context.model;
  const last = done.at(-1);
  if (last === undefined || last.indicator === null || last.sentence.index !== draft.sentence.index) return null;
  const isWeighed = figureKind(draft.quantity) === "physical" && WEIGHED.has(last.indicator);
  // "the number of guests grew by 17 percent to 520,000 people"
  const isOfPeople = draft.quantity.concept !== null && OF_PEOPLE.has(last.indicator) && carryPatterns(lang).person.test(draft.quantity.concept);
  if (last.unit !== "percent" && !(last.unit === "times" && isOfPeople)) return null;
  if (!isWeighed && (figureKind(draft.quantity) !== "count" || (draft.quantity.concept !== null && !isOfPeople && !countsPieces(draft, context)))) return null;
  return carryPatterns(lang).reached.test(text.slice(last.quantity.end, draft.quantity.start)) ? last : null;
}
