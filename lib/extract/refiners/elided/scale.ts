import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext, Refiner } from "../../model";
import { periodLexicon } from "../../periods/words";
import { wordsIn } from "../../places/word-index";
import { itemsIn } from "../../places/words";
import { ofPlain, shift, toPlain } from "../../quantities/decimal";
import { inferred, withEvidence } from "../draft";
import { carryPatterns } from "../indicator/patterns";
import { findAll, hasMatch } from "../../phrases/phrase";
import { figureKind, findCounted, topicsOf, type TopicMention } from "../topics";

const RULE = "elided-scale";
/** A number that leaves out its scale has no more digits before its point, and follows a sum of so many at least. */
const MOST = 1000;
const LEAST_SUM = 1_000_000;
const LEAST_THOUSANDS = 1000;
/** A sum in millions or more ends in so many noughts at least. */
const LEAST_EXPONENT = 4;
/** Characters between a sum and the next that leaves out its scale. */
const REACH = 90;
/** A word long enough to tell of anything else. */
const OTHER_WORD = /\p{L}{5}/u;
/** The same beside a fraction, which counts no things. */
const LONG_WORD = /\p{L}{6}/u;
/** What may be told in the same breath as a sum. */
const IN_SCALE: ReadonlySet<string> = new Set(["exports", "imports", "trade_balance", "trade_turnover", "investment", "gdp", "production_volume", "cargo_volume"]);

/** A dash right before a number, with a word or two of hedge. */
const DASHED = /\s[–—-]\s(?:\p{Ll}{2,10}\s){0,2}$/u;
/** Up to three words between two commas that only say how sure one is ("I think"). */
const INSERTED = /,\s(?:[\p{L}’']{1,9}\s){0,2}[\p{L}’']{1,9}(?=,)/gu;
/** What may stand between a time or a place and its number. */
const SMALL_WORDS = /^,?\s(?:\p{Ll}{1,4}\s){0,3}$/u;
/** A sign that ends the phrase of a number. */
const CLOSED = /^(?:[.,;!?)»"”…]|\s[–—]|\s{0,3}$)/u;
/** What parts a number from the sum before it for good. */
const PARTED = /[:()\n]/u;
/** A joiner behind a number. */
const goesOnAfter = joinedPattern(({ and }) => `^,?\\s(?:${and})\\s`);

/** A joiner right before a number. */
const goesOnTo = joinedPattern(({ and }) => `\\s(?:${and})\\s$`);
/** A joiner that opens a clause. */
const opening = joinedPattern(({ and, but, parallel }) => `^,?\\s?(?:${and}|${but}|${parallel})\\s`);
/** Characters between a number and its time, with a preposition. */
const LONGEST_PREPOSITION = 4;

/** How many tens a sum is scaled by: thousands, of the last that it holds. */
const scaleOf = (value: number): number => 3 * Math.floor(Math.log10(value) / 3 + 1e-9);

const isSmallNumber = ({ quantity: { unit, concept, value, valueMax, direction, lastDigitExponent } }: ClaimDraft): boolean =>
  unit === "count" && concept === null && valueMax === null && direction === null && value < MOST && lastDigitExponent <= 1;

const hasFraction = ({ quantity: { lastDigitExponent } }: ClaimDraft): boolean => lastDigitExponent < 0;

/** Words for the time of writing ("now"). */
function presentIn(between: TextSpan, { model }: TextContext): readonly TextSpan[] {
  const { presently, nowWords } = periodLexicon(model);
  return wordsIn(model, between).filter(({ key }) => presently.has(key) || nowWords.has(key));
}

/** What times, places and words of trade take up of the words between two figures. */
function known(between: TextSpan, context: TextContext): readonly TextSpan[] {
  const { model, places, periodsIn } = context;
  return [...topicsOf(model, between), ...itemsIn(places, between), ...periodsIn(between), ...presentIn(between, context)].filter(({ start, end }) => start >= between.start && end <= between.end);
}

/** The words between two figures that no time, place or word of trade explains, without those of a dash or a verb of level right before the number. */
function restOf(between: TextSpan, spans: readonly TextSpan[], { model: { text, lang } }: TextContext): string {
  let words = text.slice(between.start, between.end);
  const { told, base, talk, anaphora } = carryPatterns(lang);
  for (const { start, end } of [...spans, ...findAll(talk, text, between), ...findAll(anaphora, text, between)]) words = words.slice(0, start - between.start) + " ".repeat(end - start) + words.slice(end - between.start);
  return words.replaceAll(INSERTED, "").replace(DASHED, "").replace(told, "").replace(base, "").replace(opening(lang), "");
}

/** Whether a dash, a verb of level, a time or a place leads right to a number. */
function isLedTo(between: TextSpan, spans: readonly TextSpan[], { model: { text, lang } }: TextContext): boolean {
  const words = text.slice(between.start, between.end);
  const { told, base } = carryPatterns(lang);
  return DASHED.test(words) || told.test(words) || base.test(words) || spans.some(({ end }) => SMALL_WORDS.test(text.slice(end, between.end)));
}

/** Where the clause of a number begins in a sentence of its own: behind a colon. */
const openingOf = ({ sentence, quantity }: ClaimDraft, text: string): number => sentence.start + text.slice(sentence.start, quantity.start).lastIndexOf(":") + 1;

/** Where a figure ends, with what it counts: at the comma behind that. */
function endOfCounted({ quantity: { end, concept } }: ClaimDraft, draft: ClaimDraft, text: string): number {
  const comma = concept === null ? -1 : text.slice(end, draft.quantity.start).indexOf(",");
  return end + Math.max(0, comma);
}

/** Whether the words between two figures tell of nothing but what the first measures. */
function staysWith(between: TextSpan, source: ClaimDraft, { model: { text, lang } }: TextContext, topics: readonly TopicMention[]): boolean {
  const kind = figureKind(source.quantity);
  if (PARTED.test(text.slice(between.start, between.end))) return false;
  const isOfSum = kind !== "percent" && source.quantity.concept === null;
  return topics.every(({ code, kinds }) => (isOfSum ? IN_SCALE.has(code) && (kinds.includes(kind) || kind === "count") : kinds.includes(kind))) && findCounted(text, between, between, lang, []) === null;
}

/** "3.1 billion in 2016 and 4 in 2017": whether a time of its own stands right behind a number. */
const isDated = ({ quantity: { end }, sentence }: ClaimDraft, { periodsIn }: TextContext): boolean => (periodsIn({ start: end, end: sentence.end })[0]?.start ?? Infinity) - end <= LONGEST_PREPOSITION;

/** Characters behind a number that hold the verb of level that ends its clause. */
const TOLD_BEHIND = 40;

/** Whether a number goes on with a sum: in the same sentence, or right behind a verb of level or a dash in one of its own that names nothing else. */
function goesOn(draft: ClaimDraft, source: ClaimDraft, context: TextContext): boolean {
  const { model } = context;
  const isNext = draft.sentence.index > source.sentence.index;
  const between = { start: isNext ? openingOf(draft, model.text) : endOfCounted(source, draft, model.text), end: Math.min(draft.quantity.qualifierSpan?.start ?? Infinity, draft.quantity.start) };
  if (between.end <= between.start || between.end - between.start > REACH) return false;
  const topics = topicsOf(model, between);
  if (!staysWith(between, source, context, topics)) return false;
  const words = model.text.slice(between.start, between.end);
  const { told, toldBehind, base, anaphora } = carryPatterns(model.lang);
  const isEnding = model.grammar.verb === "last" && toldBehind.test(model.text.slice(draft.quantity.end, draft.quantity.end + TOLD_BEHIND));
  const isTold = isEnding || told.test(words);
  const isFraction = hasFraction(draft);
  if (isNext && ((topics.length > 0 && !isFraction) || !(isTold || DASHED.test(words)))) return false;
  // "in 2016, and the crown was at 42.5": what stands before the comma is told of the sum before it.
  const comma = words.indexOf(",");
  const own = { start: between.start + (comma < words.length - 2 ? comma + 1 : 0), end: between.end };
  const spans = known(between, context).filter(({ start }) => start >= own.start);
  const isYearly = isDated(draft, context) && goesOnTo(model.lang).test(words);
  if (!isYearly && !isEnding && !isLedTo(between, spans, context)) return false;
  const after = model.text.slice(draft.quantity.end, draft.quantity.end + 12);
  if (!isFraction && !isYearly && !isEnding && !CLOSED.test(after) && !goesOnAfter(model.lang).test(after)) return false;
  return (spans.length > 0 || base.test(words) || (isTold && hasMatch(anaphora, model.text, between))) && !(isFraction && source.unit !== "percent" ? LONG_WORD : OTHER_WORD).test(restOf(own, spans, context));
}

/** A part of a whole is no more than so many percent. */
const WHOLE = 100;
const RIGHT_BEHIND = /^\s(?:[–—-]\s)?$/u;

/** "Chile took 27 percent, Peru 8, Mali 6": whether the name of a country stands right before a number that a comma or a joiner ends. */
function isOfNext({ quantity, sentence }: ClaimDraft, last: ClaimDraft, { model: { text, lang }, places }: TextContext): boolean {
  if (quantity.value >= WHOLE || sentence.index !== last.sentence.index) return false;
  const place = itemsIn(places, { start: last.quantity.end, end: quantity.start }).at(-1);
  const after = text.slice(quantity.end, quantity.end + 12);
  return place?.form === "name" && RIGHT_BEHIND.test(text.slice(place.end, quantity.start)) && (/^[,;.]/u.test(after) || goesOnAfter(lang).test(after));
}

/** "It was half a percent, and now it is 20": whether a verb of level leads to a number of the same sentence, of a time of its own. */
function isOfAnotherTime({ quantity, sentence }: ClaimDraft, last: ClaimDraft, context: TextContext): boolean {
  const { text, lang } = context.model;
  const between = { start: last.quantity.end, end: Math.min(quantity.qualifierSpan?.start ?? Infinity, quantity.start) };
  if (quantity.value >= WHOLE || sentence.index !== last.sentence.index || between.end - between.start > REACH || !CLOSED.test(text.slice(quantity.end))) return false;
  const words = text.slice(between.start, between.end);
  return (carryPatterns(lang).told.test(words) || DASHED.test(words)) && (presentIn(between, context).length > 0 || context.periodsIn(between).length > 0);
}

/** Whether a figure may lend what it states to a number behind it: a sum, or to a fraction a percentage and thousands of things too. */
function mayLend(last: ClaimDraft, draft: ClaimDraft, context: TextContext): boolean {
  const { unit, value, valueMax, lastDigitExponent, concept, direction } = last.quantity;
  if (valueMax !== null) return false;
  if (unit === "percent") return direction === null && (hasFraction(draft) || isOfNext(draft, last, context) || isOfAnotherTime(draft, last, context) || (draft.quantity.value < WHOLE && takesUp(draft, last, context)));
  if (hasFraction(draft) && unit === "count" && value >= LEAST_THOUSANDS && lastDigitExponent > 0) return true;
  return value >= LEAST_SUM && lastDigitExponent >= LEAST_EXPONENT && (figureKind(last.quantity) !== "count" || concept === null) && unit !== "percent";
}

/** "It was 7 percent. A year before it stood at 5": whether a sentence of its own takes up what the figure before it told. */
const takesUp = (draft: ClaimDraft, last: ClaimDraft, { model: { text, lang } }: TextContext): boolean =>
  draft.sentence.index > last.sentence.index && hasMatch(carryPatterns(lang).anaphora, text, { start: draft.sentence.start, end: draft.quantity.start });

/** Two levels of the same goods differ by no more than so many times. */
const MOST_TIMES = 20;

/** "300,000 tonnes were sold. In 2021 the figure was 350,000": the weight before a number that leaves out only its unit; null where none is. */
function weightBefore(draft: ClaimDraft, last: ClaimDraft | undefined, context: TextContext): ClaimDraft | null {
  const { unit, concept, value, valueMax, direction } = draft.quantity;
  if (last === undefined || unit !== "count" || concept !== null || valueMax !== null || direction !== null || value < LEAST_THOUSANDS || figureKind(last.quantity) !== "physical") return null;
  const isOfSize = value <= last.quantity.value * MOST_TIMES && last.quantity.value <= value * MOST_TIMES;
  const isNext = draft.sentence.index - last.sentence.index === 1 && draft.sentence.paragraph === last.sentence.paragraph;
  const isBeside = draft.sentence.index === last.sentence.index;
  return isOfSize && (isNext || isBeside) && (isBeside || takesUp(draft, last, context) || DASHED.test(context.model.text.slice(draft.sentence.start, draft.quantity.start))) && goesOn(draft, last, context) ? last : null;
}

/** The figure that a small number shares scale and unit with; null where none does. */
function sourceOf(draft: ClaimDraft, last: ClaimDraft | undefined, context: TextContext): ClaimDraft | null {
  if (last === undefined || draft.sentence.index - last.sentence.index > 1 || draft.sentence.paragraph !== last.sentence.paragraph) return null;
  return mayLend(last, draft, context) && goesOn(draft, last, context) ? last : null;
}

function withUnit(draft: ClaimDraft, source: ClaimDraft): ClaimDraft {
  return withEvidence(draft, { unit: source.unit, quantity: { ...draft.quantity, unit: source.unit } }, inferred("unit", RULE, source.quantity, "the unit of the figure before it"));
}

function scaled(draft: ClaimDraft, source: ClaimDraft): ClaimDraft {
  const scale = source.unit === "percent" ? 0 : scaleOf(source.quantity.value);
  const decimal = toPlain(shift(ofPlain(draft.decimal), scale));
  const quantity = { ...draft.quantity, decimal, value: Number(decimal), unit: source.unit, concept: source.quantity.concept, lastDigitExponent: draft.quantity.lastDigitExponent + scale };
  return withEvidence(draft, { decimal, unit: source.unit, quantity }, inferred("value", RULE, source.quantity, "the scale of the figure before it"), inferred("unit", RULE, source.quantity, "the unit of the figure before it"));
}

/** Gives small numbers told in the same breath as a sum ("imports were 41 billion francs, exports 12.5") its scale and unit. */
export const elidedScaleRefiner: Refiner<TextContext> = {
  name: RULE,
  refine: (drafts, context) => {
    if (!drafts.some(({ unit, quantity }) => unit === "count" && quantity.concept === null)) return drafts;
    const result: ClaimDraft[] = [];
    for (const draft of drafts) {
      const source = isSmallNumber(draft) ? sourceOf(draft, result.at(-1), context) : null;
      const weight = source === null ? weightBefore(draft, result.at(-1), context) : null;
      result.push(source !== null ? scaled(draft, source) : weight !== null ? withUnit(draft, weight) : draft);
    }
    return result;
  },
};
