import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext, Refiner } from "../model";
import { itemsIn } from "../places/words";
import { inferred, stated, withEvidence } from "./draft";
import { carryPatterns } from "./indicator/patterns";
import { figureKind } from "./topics";

const RULE = "unit";
/** A unit counted over a time: the amount is of that time. */
const OVER_TIME = /^(?<base>.+)\/(?<time>year|day|month|week|hour)$/u;

/** "65 billion cubic metres a year" are cubic metres; shorter times than a year stay in the scope. */
function ofTime(draft: ClaimDraft): ClaimDraft {
  const groups = OVER_TIME.exec(draft.unit)?.groups;
  const base = groups?.["base"];
  const time = groups?.["time"];
  if (base === undefined || time === undefined || base === "km" || base.includes("/")) return draft;
  const scope = time === "year" ? draft.scope : `per ${time}`;
  return withEvidence(draft, { unit: base, scope }, stated("unit", RULE, draft.quantity, `an amount per ${time}`));
}

/** Money for one of something: the price is in that money. */
const FOR_ONE = /^(?<money>[A-Z]{3})\/(?<one>.+)$/u;

/** "80 dollars per barrel" are dollars; of what is told in the scope, as "per 1,000 cubic metres" is. */
function ofPrice(draft: ClaimDraft): ClaimDraft {
  const groups = FOR_ONE.exec(draft.unit)?.groups;
  const money = groups?.["money"];
  if (money === undefined) return draft;
  const scope = draft.scope ?? `per ${groups?.["one"] ?? ""}`;
  return withEvidence(draft, { unit: money, scope }, stated("unit", RULE, draft.quantity, "money for one of what is sold"));
}

/** From here on a bare number may be an amount: nothing is counted by it. */
const LEAST_AMOUNT = 1_000_000;
/** Characters before a number in which "this volume" is its own. */
const VOLUME_REACH = 50;

/** Characters around a number in which it is told to be a part, and behind it in which a country ends it. */
const PART_REACH = 30;
const ITEM_REACH = 18;
/** What a part is of, or where it goes: no noun that is counted stands right behind the number. */
const OPEN_BEHIND = /^(?:[,.;)]|\s\p{Ll}{1,4}\s|$)/u;
/** What leads from an amount to a part of it. */
const opensPart = joinedPattern(({ parts, partsOf }) => `\\s(?:${parts}|${partsOf})\\s$`);
/** Between two parts of the same whole. */
const NEXT_PART = /^(?:,|\s)[^.;:()\d]{1,60}\s$/u;

/** "12,800 tonnes, including 4,500 of diesel", "846 km, 504 of which run through Peru, 263 through Chile": whether a number without a unit is a part of the amount before it, or one more of such parts. */
function isPartOf({ quantity, sentence }: ClaimDraft, last: ClaimDraft, { model: { text, lang }, places }: Pick<TextContext, "model" | "places">): boolean {
  if (sentence.index !== last.sentence.index || quantity.value >= last.quantity.value) return false;
  const { partAfter } = carryPatterns(lang);
  const behind = text.slice(quantity.end, quantity.end + PART_REACH);
  if (partAfter.test(behind)) return true;
  const between = text.slice(last.quantity.end, quantity.qualifierSpan?.start ?? quantity.start);
  if (opensPart(lang).test(between)) return OPEN_BEHIND.test(behind);
  const isNext = last.evidence.some(({ rule, basis }) => rule === RULE && basis === "inferred") && NEXT_PART.test(between);
  return isNext && itemsIn(places, { start: quantity.end, end: quantity.end + ITEM_REACH }).length > 0;
}

/** "5 million tonnes were sold. This volume is to reach 9 million": an amount without a unit takes up that of the amount before it. */
function withElidedUnit(draft: ClaimDraft, last: ClaimDraft | undefined, { model, places }: TextContext): ClaimDraft {
  const { text, lang } = model;
  const { quantity, sentence } = draft;
  if (quantity.unit !== "count" || quantity.concept !== null || last === undefined || figureKind(last.quantity) !== "physical") return draft;
  const isNear = sentence.index - last.sentence.index <= 1 && sentence.paragraph === last.sentence.paragraph;
  const isVolume = quantity.value >= LEAST_AMOUNT && isNear && carryPatterns(lang).volume.test(text.slice(Math.max(sentence.start, quantity.start - VOLUME_REACH), quantity.start));
  if (!isVolume && !isPartOf(draft, last, { model, places })) return draft;
  return withEvidence(draft, { unit: last.unit, quantity: { ...quantity, unit: last.quantity.unit } }, inferred("unit", RULE, last.quantity, "the unit of the amount before it"));
}

/** Numbers of a row that count nothing named are no less than this. */
const LEAST_OF_ROW = 1000;
/** From one item of a row to the next ("5 billion, to Chile 3"). */
const TO_NEXT_ITEM = /^,\s(?:\p{L}[\p{L}’'-]*\s){1,4}$/u;

/** "в Перу 5 млрд, в Чили 3 млрд кубометров": a row whose unit is told once, at its end. */
function withUnitOfRow(draft: ClaimDraft, next: ClaimDraft | undefined, { model: { text } }: TextContext): ClaimDraft {
  const { quantity, sentence } = draft;
  if (next === undefined || quantity.unit !== "count" || quantity.concept !== null || quantity.value < LEAST_OF_ROW || next.sentence.index !== sentence.index || figureKind(next.quantity) !== "physical") return draft;
  if (!TO_NEXT_ITEM.test(text.slice(quantity.end, next.quantity.start))) return draft;
  return withEvidence(draft, { unit: next.unit, quantity: { ...quantity, unit: next.quantity.unit } }, inferred("unit", RULE, next.quantity, "the unit at the end of a row of amounts"));
}

/** Digits alone, with the marks that stand in them and between the ends of a range. */
const ONLY_DIGITS = /^[+−–-]?\d[\d.,\s]*(?:[–-]\d[\d.,\s]*)?$/u;

/** "Exports (million dollars)\n2019: 3,210": a number that has its unit from words elsewhere, where nothing else says so. */
function fromElsewhere(draft: ClaimDraft): ClaimDraft {
  const isTold = draft.unit === "count" || draft.evidence.some(({ field }) => field === "unit") || !ONLY_DIGITS.test(draft.quantity.quote);
  return isTold ? draft : withEvidence(draft, {}, inferred("unit", RULE, null, "the unit of the figure beside it or of the heading"));
}

/** Brings a unit to the form in which figures compare: without the time it is counted over, and told where the text leaves it out. */
export const unitRefiner: Refiner<TextContext> = {
  name: RULE,
  refine: (drafts, context) => {
    const done: ClaimDraft[] = [];
    for (const draft of drafts) done.push(ofPrice(ofTime(fromElsewhere(withElidedUnit(draft, done.at(-1), context)))));
    for (let at = done.length - 2; at >= 0; at -= 1) {
      const draft = done[at];
      if (draft !== undefined) done[at] = withUnitOfRow(draft, done[at + 1], context);
    }
    return done;
  },
};
