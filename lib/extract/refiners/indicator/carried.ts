import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext, TextModel, Sentence } from "../../model";
import type { FigureKind } from "../../lexicon/meaning-types";
import { sentenceAround } from "../clause";
import { carryPatterns } from "./patterns";
import { POWER_UNITS, fitsUnit } from "./topic";
import { hasMatch } from "../../phrases/phrase";
import { itemsIn } from "../../places/words";
import { figureKind, findCounted, findTopics, topicsOf, type TopicMention } from "../topics";

const TRADED: ReadonlySet<string | null> = new Set(["exports", "imports"]);
const IN_TRADE: ReadonlySet<string | null> = new Set(["exports", "imports", "trade_turnover"]);
/** How many sentences back what was spoken of is carried. */
const CARRY_REACH = 3;
/** How much of an earlier sentence is read for it, in characters. */
const CARRY_LENGTH = 500;
/** Characters before a sum in which "the volume" is its own. */
const VOLUME_REACH = 50;

/** Whether a number may take up what one of another kind measures: a percentage of the same sentence's count, a sum of a percentage. */
function canCarry(from: FigureKind, to: FigureKind, isSameSentence: boolean): boolean {
  if (from === "physical" && to === "percent") return isSameSentence;
  if (from === "physical" || from === to) return from === to;
  if (to === "percent") return from === "money" || isSameSentence;
  return to === "money" && from === "percent";
}

/** Whether two counts name different things ("120 villages" behind "5,000 tents"); people may be any of those before. */
function countsAnother({ quantity: { concept } }: ClaimDraft, { quantity: before }: ClaimDraft, { model: { lang } }: TextContext): boolean {
  return concept !== null && before.concept !== null && concept !== before.concept && !carryPatterns(lang).person.test(concept);
}

/** Whether all that parts two figures is a paragraph of one sentence, as those are that only tell who speaks. */
const isOneSentenceBetween = (draft: ClaimDraft, other: ClaimDraft, { model }: TextContext): boolean =>
  draft.sentence.index - other.sentence.index === 2 && draft.sentence.paragraph - other.sentence.paragraph === 2 && model.paragraphs[other.sentence.paragraph]?.lastSentence === other.sentence.index;

/** What is said of people by the kind they are. */
const OF_PEOPLE: ReadonlySet<string | null> = new Set(["tourists", "students", "participants", "population"]);

/** "84 thousand people from Peru": people without a word for who they are, right behind others who were counted. */
function goesOnWithPeople({ quantity: { concept }, sentence }: ClaimDraft, last: ClaimDraft, { model: { lang } }: TextContext): boolean {
  return concept !== null && OF_PEOPLE.has(last.indicator) && sentence.index - last.sentence.index <= 2 && carryPatterns(lang).person.test(concept);
}

/** Characters before a number in which a verb leads to it. */
const AGAIN_REACH = 40;
/** From here on a bare number is one of things rather than a place in a row. */
const LEAST_COUNT = 1000;

/** "5 million guests came. Most, 2 million, came from Peru": a number that counts nothing itself, less than the one right before it, where no words tell of anything else. */
function goesOnCounting({ quantity, sentence }: ClaimDraft, { quantity: before, indicator }: ClaimDraft, { model }: TextContext): boolean {
  if (figureKind(quantity) !== "count" || quantity.concept !== null || quantity.value < LEAST_COUNT || quantity.value >= before.value) return false;
  return indicator?.startsWith("other:") === false && topicsOf(model, sentence).every(({ kinds }) => kinds.includes("count"));
}

/** "There are 300 firms. In 2010 there were 50": a number that counts nothing itself, told right behind one of things of the catalogue in a sentence that names nothing else. */
function isToldAgain({ quantity, sentence }: ClaimDraft, { indicator }: ClaimDraft, { model, places }: TextContext): boolean {
  if (quantity.concept !== null || quantity.unit !== "count" || indicator === null || indicator.startsWith("other:")) return false;
  const { told, again } = carryPatterns(model.lang);
  const lead = model.text.slice(Math.max(sentence.start, quantity.start - AGAIN_REACH), quantity.start);
  if (!told.test(lead) && !again.test(lead)) return false;
  const around = { start: sentence.start, end: sentence.end };
  return topicsOf(model, around).length === 0 && findCounted(model.text, around, around, model.lang, itemsIn(places, around).filter(({ form }) => form === "adjective")) === null;
}

/** A dash right before a figure. */
const DASHED = /\s[–—-]\s(?:\p{Ll}{2,10}\s){0,2}$/u;
/** A word that tells of anything. */
const TELLING = /\p{L}{5}/u;
const LONGEST_ELLIPSIS = 50;
/** What may stand behind the figure of a sentence that tells of nothing but another place or time. */
const ENDS = /^\s?[.,;!?]|^\s{0,2}$/u;

/** "The average wage in Peru is 400 dollars. In Chile it is less, 300 dollars": whether a sentence names only another place or time before a figure, and how that compares. */
export function isElliptic({ quantity, sentence }: ClaimDraft, { model: { text, lang }, places, periodsIn }: TextContext): boolean {
  const opening = { start: sentence.start, end: Math.min(quantity.qualifierSpan?.start ?? Infinity, quantity.start) };
  if (opening.end <= opening.start || opening.end - opening.start > LONGEST_ELLIPSIS) return false;
  const named = [...itemsIn(places, opening), ...periodsIn(opening)].filter(({ start, end }) => start >= opening.start && end <= opening.end);
  if (named.length === 0) return false;
  let words = text.slice(opening.start, opening.end);
  for (const { start, end } of named) words = words.slice(0, start - opening.start) + " ".repeat(end - start) + words.slice(end - opening.start);
  const { told, toldBehind, compared } = carryPatterns(lang);
  words = words.replace(compared, "");
  const after = text.slice(quantity.end, sentence.end);
  const isBehind = toldBehind.test(after);
  if (!isBehind && !(ENDS.test(after) && (told.test(text.slice(opening.start, opening.end).replace(compared, "")) || DASHED.test(words)))) return false;
  return !TELLING.test(words.replace(told, "").replace(DASHED, ""));
}

/** What was last spoken of in the sentences just before, for a number whose own sentence names nothing. */
export function carriedFrom(draft: ClaimDraft, done: readonly ClaimDraft[], context: TextContext): ClaimDraft | null {
  const kind = figureKind(draft.quantity);
  const candidates = done.filter(
    (other) =>
      other.indicator !== null &&
      draft.sentence.index - other.sentence.index <= CARRY_REACH &&
      (other.sentence.paragraph >= draft.sentence.paragraph - 1 || isOneSentenceBetween(draft, other, context)) &&
      canCarry(figureKind(other.quantity), kind, other.sentence.index === draft.sentence.index) &&
      (kind !== "physical" || (other.unit === draft.unit && !(POWER_UNITS.has(draft.unit) && TRADED.has(other.indicator)))),
  );
  const last = candidates.at(-1);
  if (last === undefined || (kind === "count" && countsAnother(draft, last, context))) return null;
  if (last.sentence.index === draft.sentence.index) return last;
  const subject = candidates.find((other) => other.sentence.index === last.sentence.index) ?? last;
  const opening = { start: sentenceAround(draft).start, end: draft.quantity.start };
  const { anaphora, talk } = carryPatterns(context.model.lang);
  const takesUp = hasMatch(anaphora, context.model.text, opening) || (kind === "percent" && hasMatch(talk, context.model.text, sentenceAround(draft)));
  const isNext = draft.sentence.index - last.sentence.index === 1 && draft.sentence.paragraph === last.sentence.paragraph;
  const goesOn = kind === "physical" && (isNext || isOneSentenceBetween(draft, last, context));
  return takesUp || goesOn || goesOnWithPeople(draft, last, context) || (isNext && (goesOnCounting(draft, last, context) || isToldAgain(draft, last, context) || isElliptic(draft, context))) ? subject : null;
}

/** "from 300 to 450": nothing but "to" between a number of named things and what it became. */
const became = joinedPattern(({ to }) => `^\\s(?:[\\p{L}-]{1,16}\\s){0,2}(?:${to})\\s(?:\\p{Ll}{4,8}\\s)?$`);

/** The number of named things that a bare one is the other end of a change from; null where nothing is told to have changed. */
export function changedFrom(draft: ClaimDraft, done: readonly ClaimDraft[], { model: { text, lang } }: TextContext): ClaimDraft | null {
  const last = done.at(-1);
  if (last === undefined || last.sentence.index !== draft.sentence.index || draft.quantity.concept !== null || figureKind(last.quantity) !== "count") return null;
  const isStated = last.evidence.some(({ field, basis }) => field === "indicator" && basis === "stated");
  return isStated && became(lang).test(text.slice(last.quantity.end, draft.quantity.start)) ? last : null;
}

/** "to lift the volume to 5 billion", "a goal of 5 billion by 2030": the turnover told last, where nothing says of what the volume is. */
export function findVolume(draft: ClaimDraft, done: readonly ClaimDraft[], { model }: TextContext): ClaimDraft | null {
  const { text, lang } = model;
  if (figureKind(draft.quantity) !== "money" || !carryPatterns(lang).volume.test(text.slice(Math.max(draft.sentence.start, draft.quantity.start - VOLUME_REACH), draft.quantity.start))) return null;
  const isOfOther = topicsOf(model, sentenceAround(draft)).some(({ code, kinds, start }) => kinds.includes("money") && code !== "trade_turnover" && (start > draft.quantity.end || !TRADED.has(code)));
  return isOfOther ? null : (done.findLast(({ indicator }) => indicator === "trade_turnover") ?? null);
}

/** What words of trade weigh at least in the sentence right before ("our largest trading partner"). */
const NAMED_RIGHT_BEFORE = 0.6;

/** What each piece or worker has: no sum of so much is of it. */
const OF_EACH: ReadonlySet<string> = new Set(["price", "other:wages", "other:pensions", "other:gdp_per_capita"]);
const LEAST_OF_MANY = 1_000_000;

/** The strongest topic of a sentence that has no number of its own, for the number that follows. */
export function topicOfEarlier(draft: ClaimDraft, context: TextContext, paragraphs: number): { readonly topic: TopicMention; readonly sentence: Sentence } | null {
  const { model } = context;
  const kind = figureKind(draft.quantity);
  // "Peru is our main trading partner. Its share is 25 percent."
  const isOfOther = carryPatterns(model.lang).shareOf.test(model.text.slice(draft.quantity.end, draft.quantity.end + 16));
  const isShare = kind === "percent" && !isOfOther && hasMatch(carryPatterns(model.lang).share, model.text, sentenceAround(draft));
  const isOfMany = kind === "money" && draft.quantity.value >= LEAST_OF_MANY;
  const fits = ({ kinds, code }: TopicMention): boolean => (kinds.includes(kind) && !(isOfMany && OF_EACH.has(code))) || (isShare && code === "trade_turnover");
  for (let back = 1; back <= CARRY_REACH; back++) {
    const sentence = model.sentences[draft.sentence.index - back];
    if (sentence === undefined) return null;
    if (draft.sentence.paragraph - sentence.paragraph > paragraphs) return null;
    const clipped = { start: Math.max(sentence.start, sentence.end - CARRY_LENGTH), end: sentence.end };
    const topics = topicsOf(model, clipped).filter((topic) => fits(topic) && topic.weight >= (back === 1 && topic.code === "trade_turnover" ? NAMED_RIGHT_BEFORE : 0.8) && fitsUnit(topic, draft.unit) && !(POWER_UNITS.has(draft.unit) && TRADED.has(topic.code)) && !(kind === "physical" && topic.code === "trade_turnover"));
    const topic = [...topics].sort((a, b) => b.weight - a.weight)[0];
    if (topic !== undefined) return { topic, sentence };
  }
  return null;
}

/** Whether a number is what another one is compared with ("up from 201", "compared to 302"). */
export function isBase(draft: ClaimDraft, context: TextContext): boolean {
  const before = context.model.text.slice(Math.max(draft.sentence.start, draft.quantity.start - 30), draft.quantity.start);
  return carryPatterns(context.model.lang).base.test(before);
}

/** Whether "of which" or "of them" stands right before a number. */
export function isWholeNamedBefore(draft: ClaimDraft, { model: { text, lang } }: TextContext): boolean {
  return carryPatterns(lang).partBefore.test(text.slice(Math.max(draft.sentence.start, draft.quantity.start - 14), draft.quantity.start));
}

/** What a number counts a part of ("a quarter of them", "of which 22"): the number before it, of things where it counts things itself. */
export function findWhole(draft: ClaimDraft, done: readonly ClaimDraft[], context: TextContext): ClaimDraft | null {
  const kind = figureKind(draft.quantity);
  if (!["count", "percent"].includes(kind)) return null;
  const isPart = carryPatterns(context.model.lang).partAfter.test(context.model.text.slice(draft.quantity.end, draft.quantity.end + 20)) || isWholeNamedBefore(draft, context);
  if (!isPart) return null;
  return done.findLast((other) => other.indicator !== null && draft.sentence.index - other.sentence.index <= 1 && (kind === "percent" || (figureKind(other.quantity) === "count" && other.quantity.value >= draft.quantity.value))) ?? null;
}

/** Words of estimate between a noun and the part of it that is told behind its comma. */
const INTO_PART = /^,\s(?:\p{Ll}{2,9}\s){0,3}$/u;

/** "Remittances, 97 percent of which come from Peru": what is named right before a percentage that is a part of it. */
export function wholeRightBefore({ unit, quantity }: ClaimDraft, topics: readonly TopicMention[], { model: { text, lang } }: TextContext): TopicMention | null {
  if (unit !== "percent" || !carryPatterns(lang).partAfter.test(text.slice(quantity.end, quantity.end + 20))) return null;
  return topics.findLast((topic) => topic.end <= quantity.start && topic.kinds.includes("percent") && INTO_PART.test(text.slice(topic.end, quantity.start))) ?? null;
}

/** The sum before a sum of the same money that is what it is compared with ("a surplus of $5 billion in trade, compared with $4 billion"); null where none is. */
export function baseOf(draft: ClaimDraft, done: readonly ClaimDraft[], context: TextContext): ClaimDraft | null {
  const last = done.at(-1);
  if (last === undefined || last.indicator === null || last.sentence.index !== draft.sentence.index || last.unit !== draft.unit || figureKind(draft.quantity) !== "money") return null;
  return isBase(draft, context) ? last : null;
}

/** Words that say only that something has a worth weigh no more. */
const ONLY_WORTH = 0.45;

/** "Peru sold 60 tonnes of tea. The value of it was 5 million": whether a sentence says of its sums only that they are what something is worth, right behind goods. */
function isOnlyWorth({ quantity, sentence }: ClaimDraft, { sentence: before }: ClaimDraft, model: TextModel): boolean {
  if (sentence.index - before.index > 1 || sentence.paragraph - before.paragraph > 1) return false;
  const topics = topicsOf(model, sentence).filter(({ kinds }) => kinds.includes("money"));
  return topics.some(({ end }) => end <= quantity.start) && topics.every(({ weight }) => weight <= ONLY_WORTH);
}

/** The goods before a sum that is their worth, told so or by weight right before it ("5,000 tonnes of tea worth about $9 million"), where they are traded; null where none are. */
export function findWorth(draft: ClaimDraft, done: readonly ClaimDraft[], { model }: TextContext): ClaimDraft | null {
  const { text, lang } = model;
  const last = done.at(-1);
  if (last === undefined || figureKind(draft.quantity) !== "money") return null;
  if (TRADED.has(last.indicator) && isOnlyWorth(draft, last, model)) return last;
  if (figureKind(last.quantity) !== "physical" || last.sentence.index !== draft.sentence.index) return null;
  return IN_TRADE.has(last.indicator) && carryPatterns(lang).worth.test(text.slice(last.quantity.end, draft.quantity.start)) ? last : null;
}

/** What a title's topic weighs at least. */
const OF_TITLE = 0.9;

/** What the title says that the text is about, for sums and percentages whose own words and those beside them name nothing; null where it names none that fits, or several. */
export function topicOfTitle({ quantity, unit }: ClaimDraft, { model: { title, lang } }: TextContext): TopicMention | null {
  const kind = figureKind(quantity);
  if (title === null || (kind !== "money" && kind !== "percent")) return null;
  const [topic, ...others] = findTopics(title, { start: 0, end: title.length }, lang).filter((item) => item.kinds.includes(kind) && item.weight >= OF_TITLE && fitsUnit(item, unit));
  return topic !== undefined && others.every(({ code }) => code === topic.code) ? topic : null;
}
