import type { Language } from "@/lib/domain/document";
import { alternatives } from "../lexicon/joiners";
import { meaningLexicon } from "../lexicon/meaning";
import type { ClaimDraft, TextContext, Refiner } from "../model";
import { sentenceAround } from "./clause";
import { hasMatch, toPattern } from "../phrases/phrase";
import { figureKind } from "./topics";

const RULE = "negatives";
/** Units of time: a term or an age is no figure a statistician would copy. */
const TIME_UNITS = new Set(["year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "millisecond"]);
/** Speeds and temperatures are of vehicles and weather. */
const OF_NATURE = /^(?:celsius|fahrenheit|kelvin|knot|(?:km|m|mile|metre|kilometre)\/(?:hour|second|minute))$/u;

/** "a two-shot vaccine", "the six-party talks": a small number joined to the word behind it tells a kind of thing. */
const partOfWord = (joined: readonly string[]): RegExp => new RegExp(`^[-‐‑](?!(?:${alternatives(joined)})(?!\\p{L}))\\p{Ll}{3,}(?<!s)(?!\\p{L})`, "u");
const MOST_PARTS = 12;
const NEVER = /(?!)/u;
/** So many sides of a meeting are "the" or "all" of them ("the three countries"). */
const MOST_SIDES = 9;

/** Amounts that prices are told for. */
const PRICED: ReadonlySet<number> = new Set([1, 10, 100, 1000]);

interface NegativePatterns {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly sides: RegExp;
  readonly all: RegExp;
  readonly per: RegExp;
  readonly priced: RegExp;
  readonly sentence: RegExp;
  readonly partOfWord: RegExp;
}

const patterns = new Map<Language, NegativePatterns>();

const atStart = (phrases: readonly string[]): RegExp => new RegExp(`^[\\s\\-–]{0,2}${toPattern(phrases, "iu").source}`, "iu");

function negativePatterns(lang: Language): NegativePatterns {
  const known = patterns.get(lang);
  if (known !== undefined) return known;
  const { before, after, sides, all, per, priced, sentence, joined } = meaningLexicon(lang).negatives;
  const made = {
    before: new RegExp(`${toPattern(before, "iu").source}[\\s“"«(#\\-–]{0,3}$`, "iu"),
    after: atStart(after),
    sides: atStart(sides),
    all: all.length === 0 ? NEVER : new RegExp(`${toPattern(all, "iu").source}\\s$`, "iu"),
    per: new RegExp(`^[\\s,]{0,2}${toPattern(per, "iu").source}[\\s]{0,2}$`, "iu"),
    priced: priced.length === 0 ? NEVER : new RegExp(`${toPattern(priced, "iu").source}[\\s$€£¥]{0,2}$`, "iu"),
    sentence: toPattern(sentence),
    partOfWord: partOfWord(joined),
  };
  patterns.set(lang, made);
  return made;
}

/** The amount that a price buys ("1,000 cubic metres" after "$270 per"). */
function isBought(draft: ClaimDraft, previous: ClaimDraft | undefined, text: string, words: NegativePatterns): boolean {
  if (figureKind(draft.quantity) === "physical" && PRICED.has(draft.quantity.value) && words.priced.test(text.slice(Math.max(draft.sentence.start, draft.quantity.start - 24), draft.quantity.start))) return true;
  if (previous === undefined || figureKind(previous.quantity) !== "money" || figureKind(draft.quantity) !== "physical") return false;
  const gap = text.slice(previous.quantity.end, draft.quantity.start);
  return gap.length < 12 && words.per.test(gap);
}

/** A number that belongs to words of time ("the 1979 treaty"); a bare one in brackets has been told from a year by its list. */
function isTime({ quantity, sentence }: ClaimDraft, { periodsIn, model }: TextContext): boolean {
  if (model.text.charAt(quantity.start - 1) === "(" && model.text.charAt(quantity.end) === ")") return false;
  return periodsIn({ start: sentence.start, end: quantity.start + 1 }).slice(-2).some((mention) => mention.start <= quantity.start && mention.end >= quantity.end);
}

function isNegative(draft: ClaimDraft, previous: ClaimDraft | undefined, context: TextContext, words: NegativePatterns): boolean {
  const { text } = context.model;
  const { quantity, sentence } = draft;
  if (TIME_UNITS.has(draft.unit) || OF_NATURE.test(draft.unit) || isBought(draft, previous, text, words)) return true;
  if (hasMatch(words.sentence, text, sentenceAround(draft))) return true;
  const kind = figureKind(quantity);
  if ((kind === "count" || kind === "physical" || /^\d{1,2}\p{Lu}$/u.test(quantity.quote)) && isTime(draft, context)) return true;
  // "over three quarters of 2017"
  if (kind === "percent" && !/[\d%]/u.test(quantity.quote) && isTime(draft, context)) return true;
  if (kind !== "count") return false;
  if (quantity.value === 1 && quantity.valueMax === null) return true;
  if (quantity.value <= MOST_PARTS && words.partOfWord.test(text.slice(quantity.end, quantity.end + 16))) return true;
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 40));
  const isAll = quantity.value === 2 || (quantity.value <= MOST_SIDES && words.all.test(text.slice(Math.max(sentence.start, quantity.start - 12), quantity.start)));
  if (isAll && words.sides.test(after)) return true;
  const before = text.slice(Math.max(sentence.start, quantity.start - 30), quantity.start);
  return words.before.test(before) || words.after.test(after);
}

/** Drops what is no figure at all, before anything is carried from it: terms, ages, numbers of things, counters, "two countries". */
export const negativesRefiner: Refiner<TextContext> = {
  name: RULE,
  refine: (drafts, context) => {
    const words = negativePatterns(context.model.lang);
    return drafts.filter((draft, index) => !isNegative(draft, drafts[index - 1], context, words));
  },
};
