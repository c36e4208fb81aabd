import type { Language } from "@/lib/domain/document";
import { findIndicator } from "@/lib/catalogue";
import { meaningLexicon } from "../lexicon/meaning";
import type { ClaimDraft, DocumentContext, Refiner } from "../model";
import { itemsIn } from "../places/words";
import { sentenceAround } from "./clause";
import { hasMatch, toPattern } from "./phrase";
import { figureKind } from "./topics";

const RULE = "selection";
/** Drafts that reach this score are claims. */
export const LEAST_CLAIM_SCORE = 2;
/** Units of time: a term or an age is no figure a statistician would copy. */
const TIME_UNITS = new Set(["year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "second", "seconds", "h", "min", "s", "d", "ms", "decade"]);
/** Units that describe a thing rather than count what countries have. */
const DESCRIPTIVE_UNITS = new Set(["m", "cm", "mm", "ft", "foot", "inch", "yd", "mile", "km/h", "mph", "kg", "g", "lb", "celsius", "°C", "C", "F", "K", "deg", "L", "ml"]);
const SMALL_COUNT = 10;

interface NegativePatterns {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly sentence: RegExp;
}

const patterns = new Map<Language, NegativePatterns>();

function negativePatterns(lang: Language): NegativePatterns {
  const known = patterns.get(lang);
  if (known !== undefined) return known;
  const { before, after, sentence } = meaningLexicon(lang).negatives;
  const made = {
    before: new RegExp(`${toPattern(before, "iu").source}[\\s“"«(#\\-–]{0,3}$`, "iu"),
    after: new RegExp(`^[\\s\\-–]{0,2}${toPattern(after, "iu").source}`, "iu"),
    sentence: toPattern(sentence),
  };
  patterns.set(lang, made);
  return made;
}

/** What a feature may look at. */
interface Candidate {
  readonly draft: ClaimDraft;
  readonly context: DocumentContext;
  readonly before: string;
  readonly after: string;
  readonly negatives: NegativePatterns;
}

/** One reason for or against a number being a claim. */
interface Feature {
  readonly name: string;
  readonly score: number;
  readonly applies: (candidate: Candidate) => boolean;
}

const kindOf = ({ draft }: Candidate) => figureKind(draft.quantity);
const isStatedIndicator = ({ draft }: Candidate): boolean => draft.evidence.some((item) => item.field === "indicator" && item.basis === "stated");
const isKnown = ({ draft }: Candidate): boolean => draft.indicator !== null && findIndicator(draft.indicator) !== null;
const hasPlace = ({ draft, context }: Candidate): boolean => itemsIn(context.places, sentenceAround(draft)).length > 0;
const value = ({ draft }: Candidate): number => Math.abs(Number(draft.decimal));

/** Reasons in the order a person would give them; their scores add up. */
export const SELECTION_FEATURES: readonly Feature[] = [
  { name: "measures an indicator of the catalogue", score: 2, applies: (c) => isKnown(c) && isStatedIndicator(c) },
  { name: "takes up an indicator of the catalogue", score: 1.5, applies: (c) => isKnown(c) && !isStatedIndicator(c) },
  { name: "measures something named", score: 1.5, applies: (c) => !isKnown(c) && c.draft.indicator !== null && isStatedIndicator(c) },
  { name: "is money", score: 1.5, applies: (c) => kindOf(c) === "money" && value(c) >= 100_000 },
  { name: "is a small sum of money", score: -1, applies: (c) => kindOf(c) === "money" && value(c) < 100_000 && c.draft.indicator !== "price" },
  { name: "is a percentage or a multiple", score: 1, applies: (c) => kindOf(c) === "percent" },
  { name: "is measured in a trade unit", score: 1, applies: (c) => kindOf(c) === "physical" && !TIME_UNITS.has(c.draft.unit) && !DESCRIPTIVE_UNITS.has(c.draft.unit) },
  { name: "describes a thing's size", score: -2, applies: (c) => DESCRIPTIVE_UNITS.has(c.draft.unit) },
  { name: "is a term or an age", score: -4, applies: (c) => TIME_UNITS.has(c.draft.unit) },
  { name: "is a large count", score: 1, applies: (c) => kindOf(c) === "count" && value(c) >= 100 },
  { name: "is a small count", score: -0.5, applies: (c) => kindOf(c) === "count" && value(c) <= SMALL_COUNT },
  { name: "is a small count of nothing known", score: -2, applies: (c) => kindOf(c) === "count" && value(c) <= SMALL_COUNT && !isKnown(c) && !isStatedIndicator(c) },
  { name: "counts nothing", score: -2, applies: (c) => c.draft.indicator === null },
  { name: "its sentence names a country", score: 0.5, applies: hasPlace },
  { name: "the text names a country", score: 0.5, applies: (c) => c.context.places.length > 0 },
  { name: "the text is about two countries", score: 0.25, applies: (c) => c.context.pair !== null },
  { name: "is hedged", score: 0.3, applies: (c) => c.draft.quantity.qualifier !== "exact" },
  { name: "is the number of a document or a thing", score: -4, applies: (c) => kindOf(c) === "count" && c.negatives.before.test(c.before) },
  { name: "is a time, an age or a turn of talk", score: -4, applies: (c) => kindOf(c) === "count" && c.negatives.after.test(c.after) },
  { name: "stands in a counter or a notice", score: -6, applies: (c) => hasMatch(c.negatives.sentence, c.context.model.text, sentenceAround(c.draft)) },
];

/** The features of a draft that apply, and their sum. */
export function scoreClaim(draft: ClaimDraft, context: DocumentContext): { readonly score: number; readonly features: readonly string[] } {
  const { text, lang } = context.model;
  const { quantity, sentence } = draft;
  const candidate: Candidate = {
    draft,
    context,
    before: text.slice(Math.max(sentence.start, quantity.start - 30), quantity.start),
    after: text.slice(quantity.end, Math.min(sentence.end, quantity.end + 40)),
    negatives: negativePatterns(lang),
  };
  const applying = SELECTION_FEATURES.filter((feature) => feature.applies(candidate));
  return { score: applying.reduce((sum, feature) => sum + feature.score, 0), features: applying.map(({ name }) => name) };
}

/** Keeps the numbers that say how much of something a country, a pair or an event had; the others stay quantities. */
export const selectionRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) => drafts.filter((draft) => draft.indicator !== null && scoreClaim(draft, context).score >= LEAST_CLAIM_SCORE),
};
