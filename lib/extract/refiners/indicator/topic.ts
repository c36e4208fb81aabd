import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, TextContext, TextModel } from "../../model";
import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import { wordsIn } from "@/lib/extract/places/word-index";
import { clauseDistance, wordCount } from "../clause";
import { draftAtOrAfter } from "../draft";
import { carryPatterns } from "./patterns";
import { pairLexicon } from "../pair/lexicon";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";
import { figureKind, type TopicMention } from "../topics";

/** What a topic in brackets loses that the figure does not stand in. */
const ASIDE = 5;
const LONGEST_ASIDE = 60;
/** Brackets that stay open for longer than this behind a topic are none. */
const LONGEST_BRACKET = 400;
/** A topic that scores less is not what the number measures. */
const LEAST_SCORE = 4.2;
/** What a topic loses that is only the yardstick of a percentage. */
const YARDSTICK = 7;
const ADJOINING = 0.5;
const YARDSTICK_REACH = 20;
/** The most that the verb at the end of an Azerbaijani sentence, which is that of all figures of a list, loses by its distance. */
const FINAL = 3;
/** What ends a clause with its verb: what is told behind it is of another. */
const ENDS_CLAUSE = /[:;]\s/u;
/** What a topic loses that the next figure's clause opens with; a percentage has its verb before it, and what that is said of. */
const OF_NEXT = { percent: 6, other: 3 } as const;
/** The end of the bracket a figure stands in: "exports of 3 billion (+9%), imports of 2". */
const LEAVES_BRACKET = /^[^()]{0,16}\),\s/u;
/** What stands right before a topic that opens a clause. */
const OPENS_CLAUSE = /^,\s$/u;
/** What a topic behind the figure loses where the verb before it tells of what stands before ("trade was 5 billion with exports of 3"). */
const BEHIND_VERB = 3;

/** Units of land and rooms, which are held and not traded or carried. */
const AREA_UNITS: ReadonlySet<string> = new Set(["m2", "km2", "hectare", "acre"]);
const NOT_OF_AREA: ReadonlySet<string> = new Set(["exports", "imports", "trade_turnover", "cargo_volume"]);
/** What of a plant or line is no length. */
const NOT_OF_LENGTH: ReadonlySet<string> = new Set(["other:area", "other:capacity", "other:consumption"]);
const LENGTH_UNITS: ReadonlySet<string> = new Set(["km", "m", "mile", "kilometre", "metre"]);

/** Units of power, which is carried on as what plants have and not as what is traded. */
export const POWER_UNITS: ReadonlySet<string> = new Set(["MW", "GW", "kW", "W", "MVA"]);

/** Characters between a percentage and what is the part. */
const PART_REACH = 120;
/** What trade is made up of. */
const FLOWS: ReadonlySet<string> = new Set(["exports", "imports"]);

/** Lengths are of roads and borders, which are not traded, power is of plants, or traded where the words are sure. */
export function fitsUnit({ code, weight }: TopicMention, unit: string): boolean {
  if (LENGTH_UNITS.has(unit)) return code.startsWith("other:") && !NOT_OF_LENGTH.has(code);
  if (AREA_UNITS.has(unit)) return !NOT_OF_AREA.has(code) && code !== "other:length";
  if (POWER_UNITS.has(unit)) return code === "other:capacity" || code === "other:electricity" || (weight >= 1 && (code === "imports" || code === "exports"));
  return code !== "other:length" && code !== "other:area";
}

/** "56 percent of global GDP": a whole that nothing else is measured by. */
const ofWorld = patternsOf(({ worldWholes }) => worldWholes);

const behindOf = linkedPattern(({ of }) => `(?:${of})\\s(?:[\\p{L}’']{1,14}\\s){0,2}$`);

/** "долг - 61% ВВП": nothing between a percentage and its whole, which a case marks. */
const behindPercent = linkedPattern(({ percents }) => `(?:${percents})\\s$`);

/** "2 percent of GDP" measures something else by the GDP, but not by that of the whole world. */
export function isYardstick(topic: TopicMention, { text, lang }: Pick<TextModel, "text" | "lang">): boolean {
  if (topic.code !== "gdp" || hasMatch(ofWorld(lang), text, { start: Math.max(0, topic.start - YARDSTICK_REACH), end: topic.end })) return false;
  const before = text.slice(Math.max(0, topic.start - 24), topic.start);
  return behindOf(lang).test(before) || behindPercent(lang).test(before);
}

/** "Trade (exports and imports) totalled 5 billion": words in brackets that close before the figure. */
const isInBrackets = (topic: TopicMention, { quantity }: ClaimDraft, text: string): boolean => {
  const from = Math.max(0, topic.start - LONGEST_ASIDE);
  const open = text.slice(from, topic.start + 1).lastIndexOf("(");
  if (open < 0) return false;
  const close = text.slice(from + open, topic.end + LONGEST_BRACKET).indexOf(")") + from + open;
  return close >= topic.end && (close < quantity.start || from + open >= quantity.end);
};

/** "trade came to 5 billion in exports and 3 billion in imports": a flow that the sum right before it is told in. */
const toldInBehind = linkedPattern(({ toldIn }) => `^\\s(?:${toldIn})\\s$`);
/** "of which 3 billion were exports and 2 billion imports": a flow right behind a sum, or behind what tells that it is that, at the end of its clause. */
const toIsFlow = linkedPattern(({ was }) => `^\\s(?:(?:${was})\\s)?$`);
/** "3 billion fell to exports and 2 billion to imports", "2 млрд – на импорт": the verb is that of the part before. */
const elidedVerb = joinedPattern(({ again }) => `^\\s(?:[–—-]\\s)?(?:${again})\\s$`);
const closesClause = joinedPattern(({ and }) => `^(?:$|[.,;)](?:\\s|$)|\\s(?:${and})\\s)`);
const isToldIn = (topic: TopicMention, { quantity }: ClaimDraft, { text, lang }: TextModel): boolean => {
  const isFlow = FLOWS.has(topic.code);
  if ((!isFlow && topic.code !== "trade_turnover") || figureKind(quantity) === "percent") return false;
  const gap = text.slice(quantity.end, topic.start);
  return toldInBehind(lang).test(gap) || (isFlow && elidedVerb(lang).test(gap) && closesClause(lang).test(text.slice(topic.end, topic.end + 5))) || (isFlow && toIsFlow(lang).test(gap) && closesClause(lang).test(text.slice(topic.end, topic.end + 5)));
};

const ofNextFigure = linkedPattern((words) => `, |^\\s(?:${words.with})\\s|\\s(?:${words.with})\\s$`);

/** How many numbers stand in a stretch as a whole. */
function countBetween(drafts: readonly ClaimDraft[], { start, end }: TextSpan): number {
  const first = draftAtOrAfter(drafts, start);
  let next = first;
  while ((drafts[next]?.quantity.end ?? Infinity) <= end) next += 1;
  return next - first;
}

/** Scores how well a topic fits a number: same clause, near, before it, and made for its kind of figure. */
function scoreTopic(topic: TopicMention, draft: ClaimDraft, drafts: readonly ClaimDraft[], model: TextModel, isTold: boolean): number {
  const { text, lang, grammar } = model;
  const { quantity } = draft;
  const isBefore = topic.end <= quantity.start;
  const gap = isBefore ? { start: topic.end, end: quantity.start } : { start: quantity.end, end: topic.start };
  if (gap.end < gap.start) return topic.weight * 10;
  const words = wordCount(text, gap);
  if (isToldIn(topic, draft, model)) return topic.weight * 10 + ADJOINING;
  const between = countBetween(drafts, gap);
  // With its verb last a sentence names what is done at its end, behind all figures of a list.
  const isVerbLast = grammar.verb === "last";
  const isNear = isBefore || isVerbLast;
  const side = isNear ? 0 : words <= 4 && !isTold ? 0 : 1.5;
  const behind = !isNear && isTold && topic.weight <= 1 ? BEHIND_VERB : 0;
  // "18 milyard dolları idxalın": what stands right behind such a number is its own.
  const adjoins = isVerbLast && !isBefore && words === 0 && topic.weight >= 1 ? ADJOINING : 0;
  if (isVerbLast && !isBefore && !ENDS_CLAUSE.test(text.slice(gap.start, gap.end)) && /^[^\p{N}]{0,24}$/u.test(text.slice(topic.end, draft.sentence.end))) return topic.weight * 10 + adjoins - Math.min(words * 0.22, FINAL);
  const crossed = clauseDistance(text, gap, lang) * (isNear ? 1 : 4);
  // Behind a comma or "with" the words of the next figure begin.
  const isOfNext = (!isNear || (!isBefore && (text.startsWith(",", gap.start) || LEAVES_BRACKET.test(text.slice(gap.start, gap.end)) || OPENS_CLAUSE.test(text.slice(gap.end - 2, gap.end))))) && ofNextFigure(lang).test(text.slice(gap.start, gap.end)) && draftAtOrAfter(drafts, topic.end) < drafts.length;
  const next = isOfNext ? OF_NEXT[draft.unit === "percent" ? "percent" : "other"] : 0;
  const yardstick = isYardstick(topic, model) || carryPatterns(lang).yardstick.test(text.slice(Math.max(0, topic.start - YARDSTICK_REACH), topic.start)) ? YARDSTICK : 0;
  const aside = isInBrackets(topic, draft, text) ? ASIDE : 0;
  return topic.weight * 10 + adjoins - aside - yardstick - next - words * 0.22 - crossed - between * (isNear ? 0.4 : 3) - side - behind;
}

/** What parts the members of an enumeration that ends with the whole ("exports, imports, all trade"). */
const TO_NEXT_MEMBER = /^,\s(?:\p{L}{2,10}\s)?$/u;

/** "Exports, imports, all trade fell by half": members of an enumeration that the whole closes are not what the figure is of. */
function withoutEnumerated(topics: readonly TopicMention[], text: string): readonly TopicMention[] {
  const closed = new Set<TopicMention>();
  for (let at = topics.length - 2; at >= 0; at -= 1) {
    const [topic, next] = [topics[at], topics[at + 1]];
    if (topic === undefined || next === undefined || !FLOWS.has(topic.code)) continue;
    const isMember = TO_NEXT_MEMBER.test(text.slice(topic.end, next.start)) && (next.code === "trade_turnover" || closed.has(next));
    if (isMember) closed.add(topic);
  }
  return closed.size === 0 ? topics : topics.filter((topic) => !closed.has(topic));
}

/** Characters before a topic in which a word gives a reason ("due to lower gas imports"). */
const REASON_REACH = 26;

/** "Trade fell due to lower gas imports and came to 5 million": what is only a reason is not measured where something else is told before it, but for a figure of its own clause ("amid a fall of imports by 11 percent"). */
function withoutReasons(topics: readonly TopicMention[], { quantity }: ClaimDraft, model: TextModel): readonly TopicMention[] {
  const { reasons, reasonOpeners } = pairLexicon(model);
  const isReason = (topic: TopicMention): boolean => {
    if (topic.end <= quantity.start && clauseDistance(model.text, { start: topic.end, end: quantity.start }, model.lang) === 0) return false;
    const words = wordsIn(model, { start: Math.max(0, topic.start - REASON_REACH), end: topic.start });
    return words.some(({ key, start }, at) => reasonOpeners.has(key) && (reasons.has(key) || reasons.has(`${key} ${words[at + 1]?.key ?? ""}`)) && !/[,.;:]/u.test(model.text.slice(start, topic.start)));
  };
  return topics.length < 2 ? topics : topics.filter((topic, at) => at === 0 || !FLOWS.has(topic.code) || !isReason(topic));
}

/** Up to three words between a percentage and the whole behind it. */
const TO_WHOLE = /^\s(?:[\p{L}’']{1,14}\s){0,3}$/u;

const joins = joinedPattern(({ and, but }) => `\\s(?:${and}|${but})\\s`);
/** From a verb to the part that is bought or sold, the words for about how much between. */
const TO_TAKEN = { exact: /^\s$/u, hedged: /^\s(?:\p{Ll}{1,9}\s){0,3}$/u } as const;

/** "56 percent of world output and 45 percent of world trade": the whole behind a percentage, where the one before it in the sentence has its own behind it too. */
function ofOwnWhole({ unit, quantity }: ClaimDraft, drafts: readonly ClaimDraft[], topics: readonly TopicMention[], { text, lang }: TextModel): TopicMention | undefined {
  const before = unit === "percent" ? drafts.findLast((other) => other.quantity.end <= quantity.start) : undefined;
  const behind = ({ end }: TextSpan): TopicMention | undefined => topics.find(({ start }) => start > end && TO_WHOLE.test(text.slice(end, start)));
  // "Peru buys 5 percent of Chilean exports"
  const verb = unit === "percent" && quantity.direction === null ? topics.findLast(({ end }) => end <= quantity.start) : undefined;
  const taken = verb !== undefined && FLOWS.has(verb.code) && TO_TAKEN[quantity.qualifier === "exact" ? "exact" : "hedged"].test(text.slice(verb.end, quantity.start)) ? behind(quantity) : undefined;
  if (taken !== undefined && taken.code !== verb?.code && FLOWS.has(taken.code) && !joins(lang).test(text.slice(quantity.end, taken.start))) return taken;
  return before?.unit === "percent" && behind(before.quantity) !== undefined ? behind(quantity) : undefined;
}

/** The words that best name what a number measures, or null where none reach the least score. */
export function bestTopic(draft: ClaimDraft, drafts: readonly ClaimDraft[], topics: readonly TopicMention[], context: TextContext, least = LEAST_SCORE): TopicMention | null {
  const { text, lang } = context.model;
  const kind = figureKind(draft.quantity);
  const fits = (topic: TopicMention): boolean => topic.kinds.includes(kind) && fitsUnit(topic, draft.unit);
  const lead = text.slice(Math.max(draft.sentence.start, draft.quantity.start - 40), draft.quantity.start);
  const { told, accounts } = carryPatterns(lang);
  const isTold = (kind === "money" || kind === "percent") && topics.some((topic) => topic.end <= draft.quantity.start && fits(topic) && topic.weight >= (kind === "money" ? 0.85 : 1)) && (kind === "money" ? told : accounts).test(lead);
  const whole = ofOwnWhole(draft, drafts, topics.filter((topic) => fits(topic) && !isYardstick(topic, context.model)), context.model);
  if (whole !== undefined) return whole;
  const ranked = withoutReasons(withoutEnumerated(topics, text), draft, context.model)
    .filter(fits)
    .map((topic) => ({ topic, score: scoreTopic(topic, draft, drafts, context.model, isTold) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.topic ?? null;
}

/** Whether all that a sentence says of goods is one flow, so that what is weighed can only be that. */
export function isOnlyFlow(topics: readonly TopicMention[]): boolean {
  const [first, ...others] = topics.filter(({ kinds }) => kinds.includes("physical"));
  return first !== undefined && FLOWS.has(first.code) && others.every(({ code }) => code === first.code);
}

/** Words between a verb of holding and the part that is held. */
const TO_HELD = /^\s(?:\p{Ll}{1,9}\s){0,2}$/u;
/** "98 percent of Andes Oil": a name of two words behind a part, in contrast to "of Chilean oil". */
const OF_NAME = /^\s\p{Ll}{1,3}\s\p{Lu}[\p{L}-]+\s\p{Lu}/u;
const NAME_REACH = 60;

/** "It holds 45 percent of the joint venture", "bought 98 percent of Andes Oil", "a 45 percent stake in the venture": the verb right before a part of a firm that is held or bought, or the word for such a part right behind. */
export function heldBefore({ unit, quantity }: ClaimDraft, topics: readonly TopicMention[], text: string): TopicMention | null {
  if (unit !== "percent") return null;
  const isOfName = OF_NAME.test(text.slice(quantity.end, quantity.end + NAME_REACH));
  const stake = topics.find(({ code, start }) => code === "other:ownership_share" && start - quantity.end === 1);
  return stake ?? topics.findLast(({ code, end }) => (code === "other:ownership_share" || (isOfName && code === "imports")) && end <= quantity.start && TO_HELD.test(text.slice(end, quantity.start))) ?? null;
}

/** Characters between a part of a firm and its price. */
const PRICE_REACH = 60;

/** "bought 98 percent of Andes Oil for 13 million": the part of a firm right before the sum that was paid for it; null where none is. */
export function pricedPart(draft: ClaimDraft, last: ClaimDraft | undefined, text: string): ClaimDraft | null {
  if (last?.indicator !== "other:ownership_share" || last.unit !== "percent" || !/^[A-Z]{3}$/u.test(draft.unit) || last.sentence.index !== draft.sentence.index) return null;
  const gap = text.slice(last.quantity.end, draft.quantity.start);
  return gap.length <= PRICE_REACH && !/[,;:()\d]/u.test(gap) ? last : null;
}

/** The rule by which a figure is the part that stands behind its verb. */
export const PART_BEHIND = "indicator/part-behind";
/** What is left of the verb of the part before. */
const TO_NEXT_PART = /^\s(?:\p{Ll}{1,3}\s)?$/u;

/** The flow that a percentage or a sum is told to be, where it stands behind the verb ("70 процентов составил экспорт"); null where none does. */
export function partBehind({ unit, quantity, sentence }: ClaimDraft, topics: readonly TopicMention[], last: ClaimDraft | undefined, { model: { text, lang } }: TextContext): TopicMention | null {
  if (unit !== "percent" && !/^[A-Z]{3}$/u.test(unit)) return null;
  // "60 percent fell on exports and 40 percent on imports"
  const goesOn = last?.sentence.index === sentence.index && last.unit === unit && last.evidence.some(({ rule }) => rule === PART_BEHIND);
  const next = goesOn ? topics.find(({ code, start }) => FLOWS.has(code) && start > quantity.end) : undefined;
  if (next !== undefined && TO_NEXT_PART.test(text.slice(quantity.end, next.start))) return next;
  const { by, partBehind: verbs } = carryPatterns(lang);
  const verb = verbs.exec(text.slice(quantity.end, quantity.end + PART_REACH));
  const isChange = verb !== null && by.test(text.slice(Math.max(sentence.start, quantity.start - PART_REACH), quantity.start));
  return verb === null || isChange ? null : (topics.find(({ code, start }) => FLOWS.has(code) && start === quantity.end + verb[0].length) ?? null);
}
