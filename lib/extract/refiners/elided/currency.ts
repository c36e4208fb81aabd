import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext, Refiner } from "../../model";
import { isQuestion, sentenceAround, wordCount } from "../clause";
import { isConverted } from "../converted";
import { inferred, withEvidence } from "../draft";
import { opensPlan } from "../forecast";
import { nounStretch } from "../indicator/counted";
import { countsPieces } from "../indicator/goods";
import { isItem } from "../indicator/list";
import { isElliptic } from "../indicator/carried";
import { carryPatterns } from "../indicator/patterns";
import { bestTopic } from "../indicator/topic";
import { hasWordOf } from "../../places/word-index";
import { itemsIn } from "../../places/words";
import { LONGEST_ITEM, leadOfList } from "../list-lead";
import { pairLexicon } from "../pair/lexicon";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";
import { figureKind, findCounted, findTopics, topicsOf, type TopicMention } from "../topics";

const partPattern = patternsOf(({ parts }) => parts);

const RULE = "elided-currency";
/** From here on a bare number beside words of trade is a sum. */
const LEAST = 1_000_000;
/** A sum in millions or billions ends in so many noughts at least. */
const LEAST_EXPONENT = 4;
/** How many sentences back a currency still holds. */
const REACH = 3;
/** How many figures around one are looked at. */
const NEIGHBOURS = 8;
/** So many are a sum where nothing is counted. */
const LARGE = 1_000_000_000;
/** How many sentences a sum may go on with "it", and characters between a verb of level and its number. */
const NEXT = 2;
const TOLD_REACH = 40;
/** A dash or a comma right before a sum. */
const DASHED = /(?:\s[–—-]|,)\s$/u;
/** Words that name it plainly, and how many may stand between them and the sum. */
const TURNOVER = 0.8;
const TURNOVER_WORDS = 8;
/** The same where a verb of level stands right before the sum. */
const TOLD_WORDS = 16;
/** How well the words beside a number must name a sum: right beside it. */
const SURE = 7;
/** What is told in money: where its words stand before a round number, the number is a sum. */
const IN_MONEY: ReadonlySet<string> = new Set(["exports", "imports", "trade_balance", "trade_turnover", "investment", "gdp"]);
/** Words of other things that are told in money or as a part of it, and in nothing else. */
const MONEY_KINDS: ReadonlySet<string> = new Set(["money", "percent"]);
const PLAIN_WEIGHT = 0.8;
/** What is told in money whatever was weighed before it. */
const ONLY_MONEY: ReadonlySet<string> = new Set(["trade_balance", "trade_turnover", "investment", "gdp"]);
/** What counts sums before anything else, so that the words beside the number decide. */
const SUMS: ReadonlySet<string> = new Set(["trade_turnover", "exports", "imports", "trade_balance", "investment"]);

/** What stands between the numbers of a list. */
const listed = joinedPattern(({ and }) => `^,?(?: (?:${and}))? ?$`);

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit) && unit !== "TEU";
const isBare = ({ quantity }: ClaimDraft): boolean => figureKind(quantity) === "count" && quantity.value >= LEAST;

const isCounted = ({ quantity }: ClaimDraft): boolean => quantity.concept !== null && quantity.value >= LEAST / 1000;

/** The one currency of a text, or null where it has none or several. */
function onlyCurrency(drafts: readonly ClaimDraft[]): string | null {
  const units = new Set(drafts.filter(({ quantity }) => figureKind(quantity) === "money").map(({ unit }) => unit));
  const [unit] = units;
  return units.size === 1 && unit !== undefined && isCurrency(unit) ? unit : null;
}

/** "Our trade is 15 billion" in a text that names no money at all: between two countries it is told in dollars. */
const OF_ACCOUNT = "USD";

/** Whether a topic's numbers are sums where they are round and count nothing. */
const isInMoney = ({ code, kinds, weight }: TopicMention): boolean => kinds.includes("money") && (IN_MONEY.has(code) || (weight >= PLAIN_WEIGHT && kinds.every((kind) => MONEY_KINDS.has(kind))));

/** "Imports totalled 4.4 billion": the last words before a round number speak of trade. */
function standsBehindTrade(draft: ClaimDraft, context: TextContext): boolean {
  if (draft.quantity.concept !== null || draft.quantity.lastDigitExponent < LEAST_EXPONENT) return false;
  const topic = topicsOf(context.model, sentenceAround(draft)).findLast((item) => item.end <= draft.quantity.start);
  return topic !== undefined && isInMoney(topic);
}

/** "20 projects worth nearly 3 billion": whether words for a worth stand right before a round number. */
const isPriced = ({ quantity: { start, concept }, sentence }: ClaimDraft, { model: { text, lang } }: TextContext): boolean =>
  concept === null && carryPatterns(lang).priced.test(text.slice(Math.max(sentence.start, start - TOLD_REACH), start));

/** "Trade fell by 11 percent and made 400 million": turnover is told in money, whatever was weighed before. */
function standsBehindTurnover(draft: ClaimDraft, context: TextContext): boolean {
  const topic = standsBehindTrade(draft, context) ? topicsOf(context.model, sentenceAround(draft)).findLast((item) => item.end <= draft.quantity.start) : undefined;
  if (topic === undefined || !ONLY_MONEY.has(topic.code) || topic.weight < TURNOVER) return false;
  const words = wordCount(context.model.text, { start: topic.end, end: draft.quantity.start });
  return words <= TURNOVER_WORDS || (words <= TOLD_WORDS && isTold(draft, context.model));
}

/** Whether a verb of level leads to a number. */
const isTold = ({ quantity, sentence }: ClaimDraft, { text, lang }: TextContext["model"]): boolean => carryPatterns(lang).told.test(text.slice(Math.max(sentence.start, quantity.start - TOLD_REACH), quantity.start));


/** "Look at our trade with Peru. It was 28 billion": a round number that a sentence tells of the turnover, or the capital, that the one before it named. */
function followsTurnover(draft: ClaimDraft, { model }: TextContext): boolean {
  const { sentence, quantity } = draft;
  const before = model.sentences[sentence.index - 1];
  if (before === undefined || (before.paragraph !== sentence.paragraph && !isQuestion(before, model.text)) || quantity.value < LARGE || quantity.concept !== null || topicsOf(model, sentenceAround(draft)).length > 0) return false;
  const topic = topicsOf(model, before).at(-1);
  return topic !== undefined && ONLY_MONEY.has(topic.code) && topic.weight >= TURNOVER && isTold(draft, model);
}

/** "3 billion of trade": the words beside a number that counts no things name a sum of trade or capital. */
function standsBesideTrade(draft: ClaimDraft, unit: string, inSentence: readonly ClaimDraft[], context: TextContext): boolean {
  const { model } = context;
  const around = sentenceAround(draft);
  if (findCounted(model.text, nounStretch(draft, inSentence, model), around, model.lang, []) !== null) return false;
  const counted = bestTopic(draft, inSentence, topicsOf(model, around), context, SURE);
  if (counted !== null && !SUMS.has(counted.code)) return false;
  const asMoney: ClaimDraft = { ...draft, unit, quantity: { ...draft.quantity, unit } };
  const topic = bestTopic(asMoney, inSentence, topicsOf(model, around), context, SURE);
  return topic !== null && SUMS.has(topic.code);
}

/** "It stands at 80 billion": a round number that a sentence tells of what the sum before it was of. */
function takesUpSum(draft: ClaimDraft, source: ClaimDraft, isOnly: boolean, between: ClaimDraft | undefined, context: TextContext): boolean {
  const { text, lang, grammar } = context.model;
  // "3 million tourists came. The figure may reach 4 million": what was counted since goes on.
  if (between !== undefined && between.sentence.index > source.sentence.index && isCounted(between) && draft.quantity.value < LARGE) return false;
  if (draft.quantity.concept !== null || draft.quantity.lastDigitExponent < LEAST_EXPONENT || draft.sentence.index - source.sentence.index > NEXT || draft.sentence.paragraph - source.sentence.paragraph > 1) return false;
  const opening = { start: sentenceAround(draft).start, end: draft.quantity.start };
  const { anaphora, told, toldBehind, volume } = carryPatterns(lang);
  const topics = topicsOf(context.model, sentenceAround(draft));
  const lead = { start: opening.start, end: Math.min(draft.quantity.qualifierSpan?.start ?? Infinity, opening.end) };
  // "In the first four months – over 7 billion", "In the second half, 2 billion", "the goal – 10 billion": a dash or a comma behind a time or a plan stands for the verb.
  const isDashed = lead.end - lead.start <= TOLD_REACH && DASHED.test(text.slice(lead.start, lead.end)) && (context.periodsIn(lead).length > 0 || opensPlan(lead, context));
  if (topics.every(({ kinds }) => kinds.includes("money")) && isOfPlace(draft, lead.end, between, context)) return true;
  if (isOfNextPlace(draft, source, between, topics, context)) return true;
  const near = text.slice(Math.max(opening.start, opening.end - TOLD_REACH), opening.end);
  const isTold = isDashed || told.test(near) || volume.test(near) || (grammar.verb === "last" && toldBehind.test(text.slice(draft.quantity.end, draft.quantity.end + TOLD_REACH)));
  // "Last year it was about 9 billion": a round number of so many that nothing else is told of.
  if (isOnly && draft.quantity.value >= LARGE && topics.length === 0 && isTold) return true;
  const goesOn = draft.sentence.index - source.sentence.index === 1 && draft.sentence.paragraph === source.sentence.paragraph && topics.length === 0;
  if (goesOn && isElliptic(draft, context)) return true;
  return (goesOn || hasMatch(anaphora, text, opening)) && isTold && topics.every(({ kinds, end }) => end > opening.end || kinds.includes("money"));
}

/** "Exports were 5 billion dollars. Togo comes first (2 billion), then Mali – 1 billion": a round number in brackets or behind a dash right behind a country, with sums alone before it. */
function isOfPlace({ quantity, sentence }: ClaimDraft, leadEnd: number, between: ClaimDraft | undefined, { model: { text }, places }: TextContext): boolean {
  if (between !== undefined && between.sentence.index >= sentence.index - 1 && (isCounted(between) || figureKind(between.quantity) === "physical")) return false;
  const gap = OF_PLACE.exec(text.slice(Math.max(sentence.start, leadEnd - OF_PLACE_REACH), leadEnd))?.[0].length ?? 0;
  return gap > 0 && places.some(({ end }) => end === leadEnd - gap) && quantity.value >= LEAST;
}

/** "Peru gave 5 million dollars. Chile gave another 3 million": a round number that ends its clause behind a country, where the sentence before tells of sums alone and this one of nothing else. */
function isOfNextPlace(draft: ClaimDraft, source: ClaimDraft, between: ClaimDraft | undefined, topics: readonly TopicMention[], { model, places }: TextContext): boolean {
  const { quantity, sentence } = draft;
  const { text, lang } = model;
  if (between?.quantity.start !== source.quantity.start || sentence.index - source.sentence.index > 1 || sentence.paragraph !== source.sentence.paragraph || quantity.value < LEAST || topics.some(({ kinds }) => !kinds.includes("money"))) return false;
  if (hasWordOf(model, { start: sentence.start, end: quantity.start }, pairLexicon(model).hosts)) return false; // "Chile hosts 1 million"
  return endsClause(lang).test(text.slice(quantity.end, quantity.end + PART_REACH)) && itemsIn(places, { start: sentence.start, end: quantity.start }).length > 0 && findCounted(text, { start: sentence.start, end: quantity.start }, sentence, lang, []) === null;
}

const endsClause = joinedPattern(({ and }) => `^(?:[.,;]?$|[.,;]\\s|\\s(?:${and})\\s)`);

/** What opens the figure of a country right behind its name. */
const OF_PLACE = /(?:\s?\(|\s[–—-]\s)$/u;
const OF_PLACE_REACH = 4;

/** "Trade was 20 billion dollars. Peru accounts for 7 billion of that": a round part of the sum told before, which counts nothing else. */
function isPartOfThat({ quantity }: ClaimDraft, source: ClaimDraft, { model: { text, lang } }: TextContext): boolean {
  if (quantity.concept !== null || quantity.lastDigitExponent < LEAST_EXPONENT || quantity.value >= source.quantity.value) return false;
  return carryPatterns(lang).partAfter.test(text.slice(quantity.end, quantity.end + PART_REACH));
}

/** Characters behind a number that hold "of that". */
const PART_REACH = 20;

/** "8 billion, of which 6 billion went abroad": a round part of the sum right before it, which counts nothing else. */
function isPartOfSum(draft: ClaimDraft, source: ClaimDraft, inSentence: readonly ClaimDraft[], { model }: TextContext): boolean {
  const { quantity, sentence } = draft;
  const { partBefore, person } = carryPatterns(model.lang);
  if (quantity.concept !== null && person.test(quantity.concept)) return false;
  if (source.sentence.index !== sentence.index || quantity.lastDigitExponent < LEAST_EXPONENT || quantity.value >= source.quantity.value) return false;
  return partBefore.test(model.text.slice(source.quantity.end, quantity.start)) && findCounted(model.text, nounStretch(draft, inSentence, model), sentenceAround(draft), model.lang, []) === null;
}

/** "4.3, 2.1 and 1.8 million bottles": a number of a list whose last counts things. */
function isListedWithCounted(draft: ClaimDraft, inSentence: readonly ClaimDraft[], { model }: TextContext): boolean {
  const { text, lang } = model;
  let last = draft;
  for (const other of inSentence) if (other.quantity.start > last.quantity.end && listed(lang).test(text.slice(last.quantity.end, other.quantity.start))) last = other;
  return last !== draft && last.quantity.unit === "count" && findCounted(text, nounStretch(last, inSentence, model), sentenceAround(last), lang, []) !== null;
}

/** "1.2 million doses, including 1 million from Peru": a part of things that the number before it counts. */
function isPartOfCounted({ quantity }: ClaimDraft, inSentence: readonly ClaimDraft[], { model: { text, lang } }: TextContext): boolean {
  const before = inSentence.findLast((other) => other.quantity.end <= quantity.start);
  if (before === undefined || before.quantity.unit !== "count" || before.quantity.value <= quantity.value) return false;
  return before.quantity.concept !== null && hasMatch(partPattern(lang), text, { start: before.quantity.end, end: quantity.start });
}

/** What may stand between two sums of which one names no money: times and short words. */
const BESIDE = /^[^.;:()]{1,60}$/u;

/** "a goal of 5 billion by 2015 and 7 billion by 2020": a round number of so many beside a sum of the same sentence, where nothing else is told of. */
function isBesideSum({ quantity, sentence }: ClaimDraft, { quantity: { end }, sentence: { index } }: ClaimDraft, { model }: TextContext): boolean {
  if (index !== sentence.index || quantity.concept !== null || quantity.value < LARGE) return false;
  const gap = { start: end, end: quantity.start };
  return BESIDE.test(model.text.slice(gap.start, gap.end)) && topicsOf(model, gap).length === 0 && findCounted(model.text, gap, gap, model.lang, []) === null;
}

/** "It was 5 billion, and now 6.2": whether a number has its scale from a sum, and so its money. */
const isScaledBy = ({ evidence }: ClaimDraft, { quantity: { start } }: ClaimDraft): boolean => evidence.some(({ field, span }) => field === "value" && span?.start === start);

/** What may stand behind the number of an item. */
const ITEM_END = /^\s?[.;,]?\s*$/u;

/** "Exports by country (in dollars):\n- Peru - 2.9 billion;": an item of a list under words of trade that end with a colon, a country and a round number. */
function isItemOfSums(draft: ClaimDraft, context: TextContext): boolean {
  const { quantity, sentence } = draft;
  const { text, paragraphs, lang } = context.model;
  const own = paragraphs[sentence.paragraph];
  if (own === undefined || quantity.concept !== null || quantity.lastDigitExponent < LEAST_EXPONENT || own.end - own.start > LONGEST_ITEM) return false;
  if (!isItem(draft, context) || !ITEM_END.test(text.slice(quantity.end, own.end))) return false;
  const lead = leadOfList(context.model, sentence);
  return lead !== null && findTopics(text, lead, lang).some(({ code }) => IN_MONEY.has(code));
}

/** Gives sums that name no currency ("Exports were 3.1 billion dollars. Imports totalled 4.4 billion") that of the figure before them, or the only one of the text. */
export const elidedCurrencyRefiner: Refiner<TextContext> = {
  name: RULE,
  refine: (drafts, context) => {
    if (!drafts.some(isBare)) return drafts;
    const only = onlyCurrency(drafts);
    const isMoneyless = !drafts.some(({ quantity }) => figureKind(quantity) === "money");
    let last: ClaimDraft | null = null;
    return drafts.map((draft, index) => {
      const kind = figureKind(draft.quantity);
      // Tonnes told between two sums end the currency of the first: a bare number behind them may be tonnes.
      // The same sum in other money, in brackets, is an aside.
      if (kind === "physical" || (kind === "money" && (last === null || !isConverted(draft, last, context)))) last = draft;
      if (!isBare(draft) || countsPieces(draft, context)) return draft;
      const source: ClaimDraft | null = last !== null && draft.sentence.index - last.sentence.index <= REACH ? last : null;
      const unit = source === null || !isCurrency(source.unit) ? only : source.unit;
      const inSentence = drafts.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS).filter((other) => other.sentence.index === draft.sentence.index);
      if (unit === null) {
        const inDollars = isMoneyless && source === null && (isPriced(draft, context) || standsBehindTurnover(draft, context) || followsTurnover(draft, context) || (draft.quantity.concept === null && standsBesideTrade(draft, OF_ACCOUNT, inSentence, context))) ? { ...draft, unit: OF_ACCOUNT, quantity: { ...draft.quantity, unit: OF_ACCOUNT } } : null;
        if (inDollars === null) return draft;
        last = inDollars;
        return withEvidence(inDollars, {}, inferred("unit", RULE, null, "the money that trade is told in where a text names none"));
      }
      if (isListedWithCounted(draft, inSentence, context) || isPartOfCounted(draft, inSentence, context)) return draft;
      const isBehindWeights = source !== null && !isCurrency(source.unit);
      const isBehindSum = source !== null && (isScaledBy(draft, source) || isBesideSum(draft, source, context) || standsBehindTrade(draft, context) || takesUpSum(draft, source, only !== null, drafts[index - 1], context) || isPartOfSum(draft, source, inSentence, context) || isPartOfThat(draft, source, context));
      const isSum = isPriced(draft, context) || standsBehindTurnover(draft, context) || isItemOfSums(draft, context) || (!isBehindWeights && (isBehindSum || standsBesideTrade(draft, unit, inSentence, context)));
      if (!isSum) return draft;
      const note = source === null ? "the only currency of the text" : "the currency of the figure before it";
      last = { ...draft, unit, quantity: { ...draft.quantity, unit } };
      return withEvidence(draft, { unit, quantity: { ...draft.quantity, unit } }, inferred("unit", RULE, source?.quantity ?? null, note));
    });
  },
};
