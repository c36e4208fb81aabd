import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext, Refiner } from "../../model";
import { sentenceAround, wordCount } from "../clause";
import { itemsIn } from "../../places/words";
import { inferred, stated, withEvidence } from "../draft";
import { baseOf, carriedFrom, changedFrom, findWorth, findVolume, findWhole, isBase, isWholeNamedBefore, topicOfEarlier, topicOfTitle, wholeRightBefore } from "./carried";
import { findLabel, findNumberOf, isWhither, kindOfPart, nounStretch, numberOfWhat, numberThatChanged, otherCode, peopleBefore, whoWereThey } from "./counted";
import { countsPieces, findReached, findTraded, findTradedToo } from "./goods";
import { LISTED_RULE, SAID_OF_RULE, besideOf, findListed, findNamedBehind, findNamedLater, findRestated, findSaidOf, isItem, nounOfLead } from "./list";
import { carryPatterns } from "./patterns";
import { ofBoth, withRespective } from "./respective";
import { isRow } from "../list-rows";
import { oneOfFew } from "../measure/patterns";
import { cellAt, topicOfCell } from "../table";
import { bestTopic, fitsUnit, isOnlyFlow, isYardstick, PART_BEHIND, heldBefore, partBehind, pricedPart } from "./topic";
import { figureKind, findCounted, isOfNoun, isRate, topicsOf } from "../topics";
import type { TopicMention } from "../topics";

const RULE = "indicator";
/** How far after "a quarter of" its whole may stand. */
const WHOLE_REACH = 32;
/** Words between a part and a whole of no known kind ("half of the 2.5 million refugees"). */
const MOST_TO_WHOLE = 4;
/** A topic of this weight says for itself what is measured. */
const SURE_TOPIC = 1;
/** Where nothing nearer, carried or earlier fits, a topic farther off will do. */
const DISTANT_SCORE = 1;
/** How many paragraphs back a list's first item looks for what the list is of: past its heading. */
const LIST_PARAGRAPHS = 2;
/** How many sentences the same noun goes on to be counted. */
const STILL_COUNTED = 2;
/** How many numbers around one are looked at. */
const NEIGHBOURS = 8;

/** From here on a sum is one of countries rather than of people. */
const LARGE_SUM = 1_000_000;

const isLargeSum = ({ quantity }: ClaimDraft): boolean => figureKind(quantity) === "money" && quantity.value >= LARGE_SUM;

/** What a unit measures where no words tell it: land has an area, a plant a capacity. */
const EXTENTS: Readonly<Record<string, string>> = { m2: "other:area", hectare: "other:area", acre: "other:area", km2: "other:area", MW: "other:capacity", GW: "other:capacity" };

/** "It came to 402 million, including exports of 341": the words behind a sum name its parts. */
const partsFollow = joinedPattern(({ partsOf }) => `^,?\\s\\(?(?:${partsOf})\\s`);
const isOfParts = ({ quantity }: ClaimDraft, topic: TopicMention, { text, lang }: TextContext["model"]): boolean => topic.start > quantity.end && partsFollow(lang).test(text.slice(quantity.end, topic.start));

/** What stands between the topic of a label and its figure on the next line. */
const TO_LABELLED = /^[^\n.;:]{0,40}:\s*\n\s*$/u;

/** "Inflation rate (consumer prices):\n  4.5%": a figure on the line below what names it. */
const isLabelled = ({ quantity }: ClaimDraft, { end }: TopicMention, text: string): boolean => quantity.start - end < 80 && TO_LABELLED.test(text.slice(end, quantity.start));

/** "65 percent of what it sells": a clause and no noun. */
const ofClause = linkedPattern(({ of, clause }) => `^\\s(?:${of})\\s(?:${clause})(?!\\p{L})`);

/** "a quarter of", "one in four": whether what a percentage is a part of follows it. */
const isBeforeWhole = ({ quantity: { quote, end } }: ClaimDraft, { text, lang }: TextContext["model"]): boolean => carryPatterns(lang).shareOf.test(text.slice(end, end + 16)) || oneOfFew(lang).test(quote);

/** "52 percent of respondents": the noun that a part is of, unless it names nothing. */
function partOfWhat(draft: ClaimDraft, { model }: TextContext): string | null {
  const { text, lang } = model;
  const { unit, quantity } = draft;
  const { concept } = quantity;
  if (unit !== "percent" || concept === null || carryPatterns(lang).whole.test(concept) || carryPatterns(lang).person.test(concept)) return null;
  const after = text.slice(quantity.end, quantity.end + 16);
  return isBeforeWhole(draft, model) && !ofClause(lang).test(after) ? concept : null;
}

/** From a part to the number of things that it is of. */
const TO_COUNTED = /^\s\p{L}{1,4}\s(?:\p{L}{1,5}\s)?$/u;

/** "half of the 900 items": a part of so many things that no words of the catalogue name. */
const isOfCounted = (draft: ClaimDraft, { quantity: { start, unit, concept } }: ClaimDraft, model: TextContext["model"]): boolean =>
  draft.unit === "percent" && unit === "count" && concept !== null && isBeforeWhole(draft, model) && TO_COUNTED.test(model.text.slice(draft.quantity.end, start));

function refineOne(draft: ClaimDraft, index: number, drafts: readonly ClaimDraft[], all: readonly ClaimDraft[], context: TextContext): ClaimDraft {
  const done = all.slice(-NEIGHBOURS);
  const { text, lang } = context.model;
  const kind = figureKind(draft.quantity);
  const around = sentenceAround(draft);
  const inSentence = drafts.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS).filter((other) => other.sentence.index === draft.sentence.index);
  const cell = cellAt(draft, context.model);
  const column = cell === null ? null : topicOfCell(cell, draft, context.model);
  if (column !== null) return withEvidence(draft, { indicator: column.code }, stated("indicator", `${RULE}/column`, column, "what heads its column, its row or the table"));
  const traded = kind === "count" ? (findTraded(draft, context) ?? findTradedToo(draft, done.at(-1), context)) : null;
  if (traded !== null) return withEvidence(draft, { indicator: traded.code }, stated("indicator", `${RULE}/traded`, traded, "things that are bought or sold"));
  const reached = findReached(draft, done, context);
  if (reached !== null) return withEvidence(draft, { indicator: reached.indicator }, inferred("indicator", `${RULE}/reached`, reached.quantity, "the level that the growth before it led to"));
  const said = findSaidOf(draft, done.at(-1), context);
  if (said !== null) return withEvidence(draft, { indicator: said.indicator }, inferred("indicator", SAID_OF_RULE, said.quantity, "what the figure before it is of"));
  const part = partBehind(draft, topicsOf(context.model, around), done.at(-1), context);
  if (part !== null) return withEvidence(draft, { indicator: part.code }, stated("indicator", PART_BEHIND, part, "the part that stands behind its verb"));
  const before = wholeRightBefore(draft, topicsOf(context.model, around), context);
  if (before !== null) return withEvidence(draft, { indicator: before.code }, stated("indicator", `${RULE}/whole`, before, "the whole that it is a part of"));
  const whole = findWhole(draft, done, context);
  const named = kind === "count" && whole !== null ? kindOfPart(draft, inSentence, around, context) : null;
  if (named !== null && named.code !== whole?.indicator) return withEvidence(draft, { indicator: named.code }, stated("indicator", RULE, named, "counted noun"));
  if (whole !== null && isWholeNamedBefore(draft, context)) return withEvidence(draft, { indicator: whole.indicator }, inferred("indicator", `${RULE}/part`, whole.quantity, "a part of what the number before it counts"));
  if (kind === "count") {
    const stretch = nounStretch(draft, inSentence, context.model);
    const demonyms = itemsIn(context.places, stretch).filter((place) => place.form === "adjective" && !isOfNoun(text, place, lang));
    const beside = findCounted(text, stretch, around, lang, demonyms);
    const counted = beside !== null && isWhither(draft, beside, context.model) ? null : beside;
    const noun = counted ?? findNumberOf(draft, around, context) ?? findLabel(draft, context) ?? peopleBefore(draft, around, context) ?? nounOfLead(draft, context);
    if (noun !== null) return withEvidence(draft, { indicator: noun.code }, stated("indicator", RULE, noun, "counted noun"));
  }
  const they = kind === "count" && whole === null ? whoWereThey(draft, context) : null;
  if (they !== null) return withEvidence(draft, { indicator: they.code }, inferred("indicator", `${RULE}/they`, they, "those whom the sentence before tells of"));
  const priced = pricedPart(draft, done.at(-1), text);
  if (priced !== null) return withEvidence(draft, { indicator: "investment" }, inferred("indicator", `${RULE}/priced`, priced.quantity, "the price of the part before it"));
  const worth = findWorth(draft, done, context);
  if (worth !== null) return withEvidence(draft, { indicator: worth.indicator }, inferred("indicator", `${RULE}/worth`, worth.quantity, "the worth of the goods before it"));
  const volume = findVolume(draft, done, context);
  if (volume !== null) return withEvidence(draft, { indicator: volume.indicator }, inferred("indicator", `${RULE}/volume`, volume.quantity, "the volume of the trade told before"));
  const restated = findRestated(draft, done, context.model);
  if (restated !== null) return withEvidence(draft, { indicator: restated.indicator }, inferred("indicator", `${RULE}/restated`, restated.quantity, "the number before it, said in another way"));
  const listed = findListed(draft, done, context);
  if (listed !== null) return withEvidence(draft, { indicator: listed.indicator }, inferred("indicator", LISTED_RULE, listed.quantity, "a list of what the number before it counts"));
  if (whole !== null) return withEvidence(draft, { indicator: whole.indicator }, inferred("indicator", `${RULE}/part`, whole.quantity, "a part of what the number before it counts"));
  const held = heldBefore(draft, topicsOf(context.model, around), text);
  if (held !== null) return withEvidence(draft, { indicator: "other:ownership_share" }, stated("indicator", RULE, held, null));
  if (draft.unit === "percent" && isBeforeWhole(draft, context.model)) {
    const start = draft.quantity.end;
    const counted = findCounted(text, { start, end: Math.min(start + WHOLE_REACH, around.end) }, around, lang, []);
    if (counted !== null && (!counted.code.startsWith("other:") || wordCount(text, { start, end: counted.start }) <= MOST_TO_WHOLE)) return withEvidence(draft, { indicator: counted.code }, stated("indicator", `${RULE}/whole`, counted, "the whole that it is a part of"));
  }
  if (isRate(draft.quantity)) return withEvidence(draft, { indicator: "price" }, stated("indicator", `${RULE}/rate`, draft.quantity, "a sum per unit"));
  const of = partOfWhat(draft, context);
  const isOfSurvey = of !== null && carryPatterns(lang).surveyed.test(of);
  if (isOfSurvey) return withEvidence(draft, { indicator: otherCode(of) }, stated("indicator", `${RULE}/whole`, draft.quantity, "those of whom a survey tells a part"));
  const isBody = kind === "count" && draft.quantity.concept !== null && carryPatterns(lang).body.test(draft.quantity.concept);
  const topics = topicsOf(context.model, around).filter(({ code }) => !(isBody && code === "tourists"));
  const topic = bestTopic(draft, inSentence, topics, context);
  const taken = topic !== null && isOfParts(draft, topic, context.model) ? carriedFrom(draft, done, context) : null;
  if (taken !== null) return withEvidence(draft, { indicator: taken.indicator }, inferred("indicator", `${RULE}/carried`, taken.quantity, "what the number before it measures; its own parts follow"));
  const base = topic !== null && topic.weight < SURE_TOPIC && topic.end <= draft.quantity.start ? baseOf(draft, done, context) : null;
  if (base !== null) return withEvidence(draft, { indicator: base.indicator }, inferred("indicator", `${RULE}/base`, base.quantity, "what the sum before it measures, earlier"));
  if (topic !== null) return withEvidence(draft, { indicator: ofBoth(draft, topic, topics, inSentence, context) }, stated("indicator", RULE, topic, null));
  const changed = numberThatChanged(draft, around, context);
  if (changed !== null) return withEvidence(draft, { indicator: changed.code }, stated("indicator", `${RULE}/number-of`, changed.span, "the noun behind the words for a number"));
  const next = drafts[index + 1];
  if (next !== undefined && isOfCounted(draft, next, context.model)) return withEvidence(draft, { indicator: otherCode(next.quantity.concept ?? "") }, stated("indicator", `${RULE}/whole`, next.quantity, "the whole that it is a part of"));
  if (of !== null) return withEvidence(draft, { indicator: otherCode(of) }, stated("indicator", `${RULE}/whole`, draft.quantity, "the whole that it is a part of"));
  const beside = besideOf(draft, done, context);
  if (beside !== null) return withEvidence(draft, { indicator: beside.indicator }, inferred("indicator", `${RULE}/beside`, beside.quantity, "what the figure beside it or before it in a list measures"));
  const from = kind === "count" ? changedFrom(draft, done, context) : null;
  if (from !== null) return withEvidence(draft, { indicator: from.indicator }, stated("indicator", `${RULE}/changed`, from.quantity, "what the number that it changed from counts"));
  const flow = (kind === "physical" || countsPieces(draft, context)) && isOnlyFlow(topics) ? (topics.find((item) => item.kinds.includes("physical") && fitsUnit(item, draft.unit)) ?? null) : null;
  if (flow !== null) return withEvidence(draft, { indicator: flow.code }, inferred("indicator", `${RULE}/distant`, flow, "the only flow of goods in the sentence"));
  const carried = carriedFrom(draft, done, context);
  if (carried !== null && carried.sentence.index === draft.sentence.index && isBase(draft, context)) {
    return withEvidence(draft, { indicator: carried.indicator }, stated("indicator", `${RULE}/base`, carried.quantity, "what the number before it measures, earlier"));
  }
  const newer = carried !== null && (kind === "money" || kind === "percent") && draft.sentence.index - carried.sentence.index >= 2 ? topicOfEarlier(draft, context, 1) : null;
  if (carried !== null && newer !== null && newer.sentence.index > carried.sentence.index && newer.topic.code !== carried.indicator) {
    return withEvidence(draft, { indicator: newer.topic.code }, inferred("indicator", `${RULE}/earlier`, newer.topic, "named in a sentence before"));
  }
  if (carried !== null) {
    const note = "what the number before it measures";
    return withEvidence(draft, { indicator: carried.indicator }, inferred("indicator", `${RULE}/carried`, carried.quantity, note));
  }
  const opensList = kind === "count" && draft.quantity.concept === null && isItem(draft, context);
  const earlier = kind === "count" && !opensList ? null : topicOfEarlier(draft, context, opensList || isRow(draft, context) ? LIST_PARAGRAPHS : 1);
  const distant = bestTopic(draft, inSentence, topics, context, DISTANT_SCORE);
  const isOfOutput = distant !== null && draft.unit === "percent" && isYardstick(distant, context.model);
  // "Agriculture: 22% of GDP" in a paragraph of its own.
  const isNew = isOfOutput && earlier?.sentence.paragraph !== draft.sentence.paragraph;
  if (earlier !== null && !isNew) {
    return withEvidence(draft, { indicator: earlier.topic.code }, (isLabelled(draft, earlier.topic, text) ? stated : inferred)("indicator", `${RULE}/earlier`, earlier.topic, "named in a sentence before"));
  }
  if (distant !== null) return withEvidence(draft, { indicator: isOfOutput ? "other:gdp_share" : distant.code }, (isNew ? stated : inferred)("indicator", `${RULE}/distant`, distant, "the only words of the sentence that fit"));
  const titled = isLargeSum(draft) ? topicOfTitle(draft, context) : null;
  if (titled !== null) return withEvidence(draft, { indicator: titled.code }, inferred("indicator", `${RULE}/title`, draft.quantity, "what the title says that the text is about"));
  if (isLargeSum(draft) && itemsIn(context.places, around).length > 0) {
    return withEvidence(draft, { indicator: "other:amount" }, inferred("indicator", `${RULE}/amount`, draft.quantity, "a sum of money that a country's sentence does not name"));
  }
  const noun = kind === "count" ? numberOfWhat(draft, around, context) : null;
  if (noun !== null) return withEvidence(draft, { indicator: otherCode(noun) }, stated("indicator", `${RULE}/number-of`, draft.quantity, "the noun behind the words for a number"));
  const extent = EXTENTS[draft.unit];
  if (extent !== undefined) return withEvidence(draft, { indicator: extent }, inferred("indicator", `${RULE}/unit`, draft.quantity, "what such a unit measures"));
  const { concept } = draft.quantity;
  const again = concept === null ? undefined : done.findLast((other) => other.quantity.concept === concept && draft.sentence.index - other.sentence.index <= STILL_COUNTED);
  if (again !== undefined && again.indicator !== null) return withEvidence(draft, { indicator: again.indicator }, inferred("indicator", `${RULE}/again`, again.quantity, "what is counted by the same noun before it"));
  if (concept !== null) return withEvidence(draft, { indicator: otherCode(concept) }, inferred("indicator", `${RULE}/concept`, draft.quantity, "the counted noun"));
  return draft;
}

/** "271,000 came from Chile, 198,000 from Peru and 64,500 tourists from Bolivia": what the last item of a list names is what all count. */
function withListed(done: readonly ClaimDraft[], context: TextContext): readonly ClaimDraft[] {
  let next: ClaimDraft | null = null;
  return done.toReversed().map((draft) => {
    const source = draft.indicator === null ? findNamedLater(draft, next, context) : findNamedBehind(draft, next, context);
    next = source === null ? draft : withEvidence(draft, { indicator: source.indicator }, inferred("indicator", LISTED_RULE, source.quantity, "a list of what the number behind it counts"));
    return next;
  }).toReversed();
}

/** Sets what a number measures: its counted noun, the nearest fitting topic of its sentence, or what was last spoken of. */
export const indicatorRefiner: Refiner<TextContext> = {
  name: RULE,
  refine: (drafts, context) => {
    const done: ClaimDraft[] = [];
    drafts.forEach((draft, index) => done.push(refineOne(draft, index, drafts, done, context)));
    return withRespective(withListed(done, context), context);
  },
};
