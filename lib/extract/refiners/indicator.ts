import type { Language } from "@/lib/domain/document";
import type { ClaimDraft, DocumentContext, Refiner, Sentence } from "../model";
import { meaningLexicon } from "../lexicon/meaning";
import type { TextSpan } from "@/lib/domain/quantity";
import type { FigureKind } from "../lexicon/meaning-types";
import { clauseDistance, sentenceAround, wordCount } from "./clause";
import { itemsIn } from "../places/words";
import { inferred, stated, withEvidence } from "./draft";
import { findListed, findRestated, isItem } from "./indicator-list";
import { findLast, hasMatch, toPattern } from "./phrase";
import { figureKind, findCounted, isRate, topicsOf, type CountedMention, type TopicMention } from "./topics";

const RULE = "indicator";
/** How far after a number its counted noun may stand, in characters. */
const NOUN_REACH = 70;
/** How far after "a quarter of" its whole may stand. */
const WHOLE_REACH = 32;
/** A topic that scores less is not what the number measures. */
const LEAST_SCORE = 4.2;
/** Where nothing nearer, carried or earlier fits, a topic farther off will do. */
const DISTANT_SCORE = 1;
/** What a topic loses that is only the yardstick of a percentage. */
const YARDSTICK = 7;
const ADJOINING = 0.5;
const YARDSTICK_REACH = 20;
/** The most that the verb at the end of an Azerbaijani sentence, which is that of all figures of a list, loses by its distance. */
const FINAL = 3;
/** What a topic loses that the next figure's clause opens with. */
const OF_NEXT = 3;
/** What a topic behind the figure loses where the verb before it tells of what stands before ("trade was 5 billion with exports of 3"). */
const BEHIND_VERB = 3;
/** How many sentences back what was spoken of is carried. */
const CARRY_REACH = 3;
/** How many paragraphs back a list's first item looks for what the list is of: past its heading. */
const LIST_PARAGRAPHS = 2;
/** How much of an earlier sentence is read for it, in characters. */
const CARRY_LENGTH = 500;

const LENGTH_UNITS: ReadonlySet<string> = new Set(["km", "m", "mile", "kilometre", "metre"]);

const POWER_UNITS: ReadonlySet<string> = new Set(["MW", "GW", "kW", "W", "MVA"]);

/** Lengths are of roads and borders, power is of plants: neither is traded. */
function fitsUnit({ code }: TopicMention, unit: string): boolean {
  if (LENGTH_UNITS.has(unit)) return code.startsWith("other:");
  if (POWER_UNITS.has(unit)) return code === "other:capacity" || code === "other:electricity";
  return code !== "other:length";
}

/** "2 percent of GDP" measures something else by the GDP. */
const isYardstick = (topic: TopicMention, text: string): boolean => topic.code === "gdp" && /(?:of|от|к)\s(?:[\p{L}’']{1,14}\s){0,2}$/u.test(text.slice(Math.max(0, topic.start - 24), topic.start));

/** Scores how well a topic fits a number: same clause, near, before it, and made for its kind of figure. */
function scoreTopic(topic: TopicMention, draft: ClaimDraft, drafts: readonly ClaimDraft[], text: string, lang: Language, isTold: boolean): number {
  const { quantity } = draft;
  const isBefore = topic.end <= quantity.start;
  const gap = isBefore ? { start: topic.end, end: quantity.start } : { start: quantity.end, end: topic.start };
  if (gap.end < gap.start) return topic.weight * 10;
  const words = wordCount(text, gap);
  const between = drafts.filter((other) => other.quantity.start >= gap.start && other.quantity.end <= gap.end).length;
  // Azerbaijani names what is done at the end of the sentence, behind all figures of a list.
  const isNear = isBefore || lang === "az";
  const side = isNear ? 0 : words <= 4 && !isTold ? 0 : 1.5;
  const behind = !isNear && isTold && topic.weight <= 1 ? BEHIND_VERB : 0;
  if (lang === "az" && !isBefore && /^[^\p{N}]{0,24}$/u.test(text.slice(topic.end, draft.sentence.end))) return topic.weight * 10 - Math.min(words * 0.22, FINAL);
  const crossed = clauseDistance(text, gap, lang) * (isNear ? 1 : 4);
  // "18 milyard dolları idxalın": what stands right behind an Azerbaijani number is its own.
  const adjoins = lang === "az" && !isBefore && words === 0 && topic.weight >= 1 ? ADJOINING : 0;
  // Behind a comma or "with" the words of the next figure begin.
  const isOfNext = !isNear && /, |^\s(?:with|including)\s/u.test(text.slice(gap.start, gap.end)) && drafts.some((other) => other.quantity.start >= topic.end);
  const next = isOfNext ? OF_NEXT : 0;
  const yardstick = isYardstick(topic, text) || carryPatterns(lang).yardstick.test(text.slice(Math.max(0, topic.start - YARDSTICK_REACH), topic.start)) ? YARDSTICK : 0;
  return topic.weight * 10 + adjoins - yardstick - next - words * 0.22 - crossed - between * (isNear ? 0.4 : 3) - side - behind;
}

/** The words that best name what a number measures, or null where none reach the least score. */
export function bestTopic(draft: ClaimDraft, drafts: readonly ClaimDraft[], topics: readonly TopicMention[], context: DocumentContext, least = LEAST_SCORE): TopicMention | null {
  const { text, lang } = context.model;
  const kind = figureKind(draft.quantity);
  const fits = (topic: TopicMention): boolean => topic.kinds.includes(kind) && fitsUnit(topic, draft.unit);
  const lead = text.slice(Math.max(draft.sentence.start, draft.quantity.start - 40), draft.quantity.start);
  const { told, accounts } = carryPatterns(lang);
  const isTold = (kind === "money" || kind === "percent") && topics.some((topic) => topic.end <= draft.quantity.start && fits(topic) && topic.weight >= (kind === "money" ? 0.85 : 1)) && (kind === "money" ? told : accounts).test(lead);
  const ranked = topics
    .filter(fits)
    .map((topic) => ({ topic, score: scoreTopic(topic, draft, drafts, text, lang, isTold) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.topic ?? null;
}

/** The stretch after a number in which its noun may stand: to the next number, closing punctuation or a fixed reach. */
export function nounStretch(draft: ClaimDraft, drafts: readonly ClaimDraft[], text: string): { readonly start: number; readonly end: number } {
  const start = draft.quantity.end;
  const next = drafts.find((other) => other.quantity.start >= start);
  const limit = Math.min(start + NOUN_REACH, draft.sentence.end, next?.quantity.start ?? Infinity);
  const stop = text.slice(start, limit).search(/[;:()]|,\s(?!\p{L}{1,20}\s(?:and|и|və)\s)/u);
  return { start, end: stop < 0 ? limit : start + stop };
}

interface CarryPatterns {
  readonly anaphora: RegExp;
  readonly talk: RegExp;
  readonly told: RegExp;
  readonly accounts: RegExp;
  readonly base: RegExp;
  readonly yardstick: RegExp;
  readonly numberOf: RegExp;
  readonly shareOf: RegExp;
  readonly partAfter: RegExp;
  readonly partBefore: RegExp;
}

const carries = new Map<Language, CarryPatterns>();

function carryPatterns(lang: Language): CarryPatterns {
  const known = carries.get(lang);
  if (known !== undefined) return known;
  const { anaphora, measures, numberOf, partOf } = meaningLexicon(lang);
  const made = {
    anaphora: toPattern(anaphora),
    talk: toPattern([...measures.up, ...measures.down, ...measures.to]),
    accounts: new RegExp(`${toPattern(measures.accounts, "iu").source}(?:[\\s-]{1,3}\\p{L}{1,16}){0,2}[\\s]{0,3}$`, "iu"),
    told: new RegExp(`${toPattern(measures.to, "iu").source}(?:[\\s-]{1,3}\\p{L}{1,16}){0,2}[\\s$€£¥]{0,3}(?:\\p{Lu}{1,3}\\s?)?[\\s$€£¥]{0,3}$`, "iu"),
    numberOf: toPattern(numberOf),
    shareOf: new RegExp(`^[\\s\\-]{1,2}${toPattern(measures.shareAfter, "iu").source}`, "iu"),
    partAfter: new RegExp(`^\\s{0,2}${toPattern(partOf, "iu").source}`, "iu"),
    partBefore: new RegExp(`${toPattern(partOf, "iu").source}[\\s,]{0,2}$`, "iu"),
    yardstick: new RegExp(`${toPattern(measures.yardsticks, "iu").source}\\s$`, "iu"),
    base: new RegExp(`${toPattern(measures.from, "iu").source}[\\s$€£¥]{0,3}$`, "iu"),
  };
  carries.set(lang, made);
  return made;
}

/** Whether a number may take up what one of another kind measures: a percentage of the same sentence's count, a sum of a percentage. */
function canCarry(from: FigureKind, to: FigureKind, isSameSentence: boolean): boolean {
  if (from === "physical" || from === to) return from === to;
  if (to === "percent") return from === "money" || isSameSentence;
  return to === "money" && from === "percent";
}

/** What was last spoken of in the sentences just before, for a number whose own sentence names nothing. */
function carriedFrom(draft: ClaimDraft, done: readonly ClaimDraft[], context: DocumentContext): ClaimDraft | null {
  const kind = figureKind(draft.quantity);
  const candidates = done.filter(
    (other) =>
      other.indicator !== null &&
      draft.sentence.index - other.sentence.index <= CARRY_REACH &&
      other.sentence.paragraph >= draft.sentence.paragraph - 1 &&
      canCarry(figureKind(other.quantity), kind, other.sentence.index === draft.sentence.index) &&
      (kind !== "physical" || other.unit === draft.unit),
  );
  const last = candidates.at(-1);
  if (last === undefined) return null;
  if (last.sentence.index === draft.sentence.index) return last;
  const subject = candidates.find((other) => other.sentence.index === last.sentence.index) ?? last;
  const opening = { start: sentenceAround(draft).start, end: draft.quantity.start };
  const { anaphora, talk } = carryPatterns(context.model.lang);
  const takesUp = hasMatch(anaphora, context.model.text, opening) || (kind === "percent" && hasMatch(talk, context.model.text, sentenceAround(draft)));
  return takesUp ? subject : null;
}

/** A number in brackets or behind "or", with nothing that it counts ("17 percent (1.8 million)", "Chile (858 thousand)"). */
const IN_BRACKET = /(?:\(|[%\p{L}]\sor\s)(?:\p{L}{1,8}\s){0,2}[+~≈]?$/u;
const BEHIND_NUMBER = /^\s?\)/u;
/** An item of a list that is a name and a number ("2. Chile: 39,137"). */
const LIST_ITEM = /^\s{0,4}(?:[\d•*-]{1,3}[.)]?\s)?\p{Lu}[\p{L}\s.'’-]{1,40}[:–—]\s?$/u;
/** How many sentences a list may go on. */
const LIST_REACH = 12;

/** The figure that a bare count restates or goes on with: in brackets beside it, or before it in a list. */
function besideOf(draft: ClaimDraft, done: readonly ClaimDraft[], context: DocumentContext): ClaimDraft | null {
  const { text } = context.model;
  const { quantity, sentence } = draft;
  const last = done.at(-1);
  const kind = figureKind(quantity);
  if (last === undefined || last.indicator === null || quantity.concept !== null || (kind !== "count" && kind !== "percent") || !["count", "percent"].includes(figureKind(last.quantity))) return null;
  const gap = sentence.index - last.sentence.index;
  const before = text.slice(Math.max(sentence.start, quantity.start - 48), quantity.start);
  const isBracketed = gap <= 1 && !isBase(draft, context) && IN_BRACKET.test(before) && (kind === "count" || gap === 0) && BEHIND_NUMBER.test(text.slice(quantity.end, quantity.end + 2));
  const isItem = kind === "count" && quantity.start - sentence.start < 48 && gap >= 1 && gap <= LIST_REACH && LIST_ITEM.test(before) && text.slice(quantity.end, sentence.end).trim() === "";
  return isBracketed || isItem ? last : null;
}

/** The strongest topic of a sentence that has no number of its own, for the number that follows. */
function topicOfEarlier(draft: ClaimDraft, context: DocumentContext, paragraphs: number): { readonly topic: TopicMention; readonly sentence: Sentence } | null {
  const { model } = context;
  const kind = figureKind(draft.quantity);
  for (let back = 1; back <= CARRY_REACH; back++) {
    const sentence = model.sentences[draft.sentence.index - back];
    if (sentence === undefined) return null;
    if (draft.sentence.paragraph - sentence.paragraph > paragraphs) return null;
    const clipped = { start: Math.max(sentence.start, sentence.end - CARRY_LENGTH), end: sentence.end };
    const topics = topicsOf(model, clipped).filter((topic) => topic.kinds.includes(kind) && topic.weight >= 0.8 && fitsUnit(topic, draft.unit));
    const topic = [...topics].sort((a, b) => b.weight - a.weight)[0];
    if (topic !== undefined) return { topic, sentence };
  }
  return null;
}

/** Whether a number is what another one is compared with ("up from 201", "compared to 302"). */
function isBase(draft: ClaimDraft, context: DocumentContext): boolean {
  const before = context.model.text.slice(Math.max(draft.sentence.start, draft.quantity.start - 30), draft.quantity.start);
  return carryPatterns(context.model.lang).base.test(before);
}

/** Whether a number counts a part of what the one before it counts ("a quarter of them"). */
function isPartOfLast(draft: ClaimDraft, context: DocumentContext): boolean {
  const { text, lang } = context.model;
  const { partAfter, partBefore } = carryPatterns(lang);
  if (!["count", "percent"].includes(figureKind(draft.quantity))) return false;
  return partAfter.test(text.slice(draft.quantity.end, draft.quantity.end + 20)) || partBefore.test(text.slice(Math.max(draft.sentence.start, draft.quantity.start - 14), draft.quantity.start));
}

/** `other:<head noun>` of a number's concept, in lower case with underscores. */
export function otherCode(concept: string): string {
  return `other:${concept.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "")}`;
}

/** The counted noun before a number that follows later ("the number of joint ventures … at 700"). */
function findNumberOf(draft: ClaimDraft, around: TextSpan, context: DocumentContext): CountedMention | null {
  const { text, lang } = context.model;
  const before = { start: around.start, end: draft.quantity.start };
  const lead = findLast(carryPatterns(lang).numberOf, text, before);
  if (lead === null) return null;
  const counted = findCounted(text, { start: lead.end, end: Math.min(lead.end + NOUN_REACH, before.end) }, around, lang, []);
  return counted ?? findCounted(text, { start: Math.max(before.start, lead.start - NOUN_REACH / 2), end: lead.start }, around, lang, []);
}

/** Characters between a verb of trade and the number of things. */
const VERB_REACH = 26;
const TRADED: ReadonlySet<string> = new Set(["exports", "imports"]);
/** Things that have an indicator of their own whoever sells them. */
const NOT_GOODS: ReadonlySet<string> = new Set(["vaccine_doses", "students", "tourists", "treaties", "projects", "participants", "schools", "regions", "joint_ventures", "companies_with_foreign_capital"]);

/** "exported 20,000 cars": a verb of trade right before a number makes exports of what it counts. */
function findTraded(draft: ClaimDraft, context: DocumentContext): TopicMention | null {
  const { text, lang } = context.model;
  const { quantity, sentence } = draft;
  if (quantity.concept === null || quantity.value < LEAST_GOODS) return null;
  const near = topicsOf(context.model, { start: Math.max(sentence.start, quantity.start - VERB_REACH), end: quantity.start }).at(-1);
  if (near === undefined || !TRADED.has(near.code) || near.weight < 1 || !/(?:ed|ing|of)$/u.test(near.words) || !/^(?:\s\p{L}{1,12}){0,3}\s$/u.test(text.slice(near.end, quantity.start))) return null;
  const counted = findCounted(text, { start: quantity.end, end: Math.min(quantity.end + NOUN_REACH / 2, sentence.end) }, sentenceAround(draft), lang, []);
  return counted !== null && NOT_GOODS.has(counted.code) ? null : near;
}

/** From here on a sum is one of countries rather than of people. */
const LARGE_SUM = 1_000_000;

const isLargeSum = ({ quantity }: ClaimDraft): boolean => figureKind(quantity) === "money" && quantity.value >= LARGE_SUM;

/** How many numbers around one are looked at. */
const NEIGHBOURS = 8;
/** Fewer things are contracts or deals rather than goods. */
const LEAST_GOODS = 20;

function refineOne(draft: ClaimDraft, index: number, drafts: readonly ClaimDraft[], all: readonly ClaimDraft[], context: DocumentContext): ClaimDraft {
  const done = all.slice(-NEIGHBOURS);
  const { text, lang } = context.model;
  const kind = figureKind(draft.quantity);
  const around = sentenceAround(draft);
  const inSentence = drafts.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS).filter((other) => other.sentence.index === draft.sentence.index);
  const traded = kind === "count" ? findTraded(draft, context) : null;
  if (traded !== null) return withEvidence(draft, { indicator: traded.code }, stated("indicator", `${RULE}/traded`, traded, "things that are bought or sold"));
  if (kind === "count") {
    const stretch = nounStretch(draft, inSentence, text);
    const demonyms = itemsIn(context.places, stretch).filter((place) => place.form === "adjective");
    const counted = findCounted(text, stretch, around, lang, demonyms);
    const noun = counted ?? findNumberOf(draft, around, context);
    if (noun !== null) return withEvidence(draft, { indicator: noun.code }, stated("indicator", RULE, noun, "counted noun"));
  }
  const restated = findRestated(draft, done, text);
  if (restated !== null) return withEvidence(draft, { indicator: restated.indicator }, inferred("indicator", `${RULE}/restated`, restated.quantity, "the number before it, said in another way"));
  const listed = findListed(draft, done, context);
  if (listed !== null) return withEvidence(draft, { indicator: listed.indicator }, inferred("indicator", `${RULE}/listed`, listed.quantity, "a list of what the number before it counts"));
  const whole = isPartOfLast(draft, context) ? done.findLast((other) => other.indicator !== null && draft.sentence.index - other.sentence.index <= 1) : undefined;
  if (whole !== undefined) return withEvidence(draft, { indicator: whole.indicator }, inferred("indicator", `${RULE}/part`, whole.quantity, "a part of what the number before it counts"));
  if (draft.unit === "percent" && carryPatterns(lang).shareOf.test(text.slice(draft.quantity.end, draft.quantity.end + 16))) {
    const start = draft.quantity.end;
    const counted = findCounted(text, { start, end: Math.min(start + WHOLE_REACH, around.end) }, around, lang, []);
    if (counted !== null && !counted.code.startsWith("other:")) return withEvidence(draft, { indicator: counted.code }, stated("indicator", `${RULE}/whole`, counted, "the whole that it is a part of"));
  }
  if (isRate(draft.quantity)) return withEvidence(draft, { indicator: "price" }, stated("indicator", `${RULE}/rate`, draft.quantity, "a sum per unit"));
  const topics = topicsOf(context.model, around);
  const topic = bestTopic(draft, inSentence, topics, context);
  if (topic !== null) return withEvidence(draft, { indicator: topic.code }, stated("indicator", RULE, topic, null));
  const beside = besideOf(draft, done, context);
  if (beside !== null) return withEvidence(draft, { indicator: beside.indicator }, inferred("indicator", `${RULE}/beside`, beside.quantity, "what the figure beside it or before it in a list measures"));
  const carried = carriedFrom(draft, done, context);
  if (carried !== null && carried.sentence.index === draft.sentence.index && isBase(draft, context)) {
    return withEvidence(draft, { indicator: carried.indicator }, stated("indicator", `${RULE}/base`, carried.quantity, "what the number before it measures, earlier"));
  }
  if (carried !== null) {
    const note = "what the number before it measures";
    return withEvidence(draft, { indicator: carried.indicator }, inferred("indicator", `${RULE}/carried`, carried.quantity, note));
  }
  const opensList = kind === "count" && draft.quantity.concept === null && isItem(draft, context);
  const earlier = kind === "count" && !opensList ? null : topicOfEarlier(draft, context, opensList ? LIST_PARAGRAPHS : 1);
  if (earlier !== null) {
    return withEvidence(draft, { indicator: earlier.topic.code }, inferred("indicator", `${RULE}/earlier`, earlier.topic, "named in a sentence before"));
  }
  const distant = bestTopic(draft, inSentence, topics, context, DISTANT_SCORE);
  const isOfOutput = distant !== null && draft.unit === "percent" && isYardstick(distant, text);
  if (distant !== null) return withEvidence(draft, { indicator: isOfOutput ? "other:gdp_share" : distant.code }, inferred("indicator", `${RULE}/distant`, distant, "the only words of the sentence that fit"));
  if (isLargeSum(draft) && itemsIn(context.places, around).length > 0) {
    return withEvidence(draft, { indicator: "other:amount" }, inferred("indicator", `${RULE}/amount`, draft.quantity, "a sum of money that a country's sentence does not name"));
  }
  const { concept } = draft.quantity;
  if (concept !== null) return withEvidence(draft, { indicator: otherCode(concept) }, inferred("indicator", `${RULE}/concept`, draft.quantity, "the counted noun"));
  return draft;
}

/** Sets what a number measures: its counted noun, the nearest fitting topic of its sentence, or what was last spoken of. */
export const indicatorRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) => {
    const done: ClaimDraft[] = [];
    drafts.forEach((draft, index) => done.push(refineOne(draft, index, drafts, done, context)));
    return done;
  },
};
