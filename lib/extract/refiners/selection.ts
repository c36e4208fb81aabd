import { findIndicator } from "@/lib/catalogue";
import type { ClaimDraft, TextContext, Refiner } from "../model";
import { titleCountries } from "../places/document-pair";
import { itemsIn } from "../places/words";
import { sentenceAround } from "./clause";
import { figureKind } from "./topics";

const RULE = "selection";
/** Drafts that reach this score are claims. */
export const LEAST_CLAIM_SCORE = 2;
/** Units that describe a thing rather than count what countries have. */
const DESCRIPTIVE_UNITS = new Set(["m", "cm", "mm", "ft", "foot", "inch", "yd", "mile", "km/h", "mph", "kg", "g", "lb", "celsius", "°C", "C", "F", "K", "deg", "L", "ml"]);
/** Of them, those that goods are weighed in too, from so many on. */
const GOODS_UNITS = new Set(["kg", "lb", "L"]);
const LEAST_OF_GOODS = 1000;
const SMALL_COUNT = 5;
/** Guidelines of statistics leave counts up to here to the reader. */
const SEVERAL = 10;

/** What a feature may look at. */
interface Candidate {
  readonly draft: ClaimDraft;
  readonly context: TextContext;
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
/** What two countries have between them even where a text names none. */
const OF_TWO: ReadonlySet<string> = new Set(["trade_turnover", "exports", "imports", "investment", "tourists", "students", "cargo_volume", "vaccine_doses", "treaties", "participants", "joint_ventures", "companies_with_foreign_capital"]);
/** What is told for each piece, worker or head. */
const OF_ONE: ReadonlySet<string> = new Set(["price", "other:gdp_per_capita", "other:wages", "other:pensions"]);
/** What is given in small sums too. */
const IS_GIVEN: ReadonlySet<string> = new Set(["other:aid", "other:loans"]);
/** The rule that told what a figure measures. */
const ruleOf = ({ draft }: Candidate): string | undefined => draft.evidence.findLast((item) => item.field === "indicator")?.rule;
/** Rules by which the noun beside a number, or the only words that fit, tell what it counts. */
const NAMED: ReadonlySet<string> = new Set(["indicator/concept", "indicator/distant"]);
const GOES_ON: ReadonlySet<string> = new Set(["indicator/carried", "indicator/beside", "indicator/listed", "indicator/restated"]);
const TAKES_UP: ReadonlySet<string> = new Set([...GOES_ON, "indicator/earlier"]);
const hasPlace = ({ draft, context }: Candidate): boolean => itemsIn(context.places, sentenceAround(draft)).length > 0;
const value = ({ draft }: Candidate): number => Math.abs(Number(draft.decimal));

/** Reasons in the order a person would give them; their scores add up. */
export const SELECTION_FEATURES: readonly Feature[] = [
  { name: "measures an indicator of the catalogue", score: 2, applies: (c) => isKnown(c) && isStatedIndicator(c) },
  { name: "takes up an indicator of the catalogue", score: 1.5, applies: (c) => isKnown(c) && !isStatedIndicator(c) },
  { name: "measures something named", score: 1.5, applies: (c) => !isKnown(c) && c.draft.indicator !== null && isStatedIndicator(c) },
  { name: "is money", score: 1.5, applies: (c) => kindOf(c) === "money" && value(c) >= 100_000 },
  { name: "is a small sum of money", score: -1, applies: (c) => kindOf(c) === "money" && value(c) < (IS_GIVEN.has(c.draft.indicator ?? "") ? 10_000 : 100_000) && !OF_ONE.has(c.draft.indicator ?? "") && !(isKnown(c) && c.draft.measure === "change_absolute") },
  { name: "is a percentage or a multiple", score: 1, applies: (c) => kindOf(c) === "percent" },
  { name: "is said to change", score: 0.5, applies: ({ draft }) => draft.measure === "growth_rate" || draft.measure === "multiple" || draft.measure === "change_absolute" },
  { name: "is measured in a trade unit", score: 1, applies: (c) => kindOf(c) === "physical" && !DESCRIPTIVE_UNITS.has(c.draft.unit) },
  { name: "describes a thing's size", score: -2, applies: (c) => DESCRIPTIVE_UNITS.has(c.draft.unit) },
  { name: "weighs what is traded", score: 3, applies: (c) => GOODS_UNITS.has(c.draft.unit) && value(c) >= LEAST_OF_GOODS && isKnown(c) },
  { name: "is a large count", score: 1, applies: (c) => kindOf(c) === "count" && value(c) >= 100 },
  { name: "is a large count of something named", score: 0.5, applies: (c) => kindOf(c) === "count" && value(c) >= 100 && NAMED.has(ruleOf(c) ?? "") && c.draft.quantity.concept !== null },
  { name: "goes on with a part or a change", score: 0.5, applies: (c) => kindOf(c) === "percent" && !isKnown(c) && GOES_ON.has(ruleOf(c) ?? "") },
  { name: "goes on with what was weighed or measured", score: 0.5, applies: (c) => kindOf(c) === "physical" && !isKnown(c) && !DESCRIPTIVE_UNITS.has(c.draft.unit) && TAKES_UP.has(ruleOf(c) ?? "") },
  { name: "is told of one as the sum before it", score: 1, applies: (c) => kindOf(c) === "money" && OF_ONE.has(c.draft.indicator ?? "") && !isKnown(c) && GOES_ON.has(ruleOf(c) ?? "") },
  { name: "is the level that a growth led to", score: 1, applies: (c) => ruleOf(c) === "indicator/reached" },
  { name: "is a small count", score: -0.5, applies: (c) => kindOf(c) === "count" && value(c) <= SMALL_COUNT },
  { name: "is a small count of nothing known", score: -2, applies: (c) => kindOf(c) === "count" && value(c) <= SMALL_COUNT && !isKnown(c) && !isStatedIndicator(c) },
  { name: "counts things of a country", score: 1, applies: (c) => kindOf(c) === "count" && value(c) > SEVERAL && value(c) < 100 && !isKnown(c) && !isStatedIndicator(c) && hasPlace(c) },
  { name: "counts more of the same things", score: 1.5, applies: (c) => ruleOf(c) === "indicator/again" && value(c) > SEVERAL && value(c) < 100 && !hasPlace(c) },
  { name: "is a large sum of unnamed use", score: 0.5, applies: (c) => c.draft.indicator === "other:amount" },
  { name: "counts nothing", score: -2, applies: (c) => c.draft.indicator === null },
  { name: "its sentence names a country", score: 0.5, applies: hasPlace },
  { name: "the text names a country", score: 0.5, applies: (c) => c.context.places.length > 0 },
  { name: "is of no country's trade in a text that names no country", score: -2, applies: (c) => c.context.places.length === 0 && c.context.home === null && !OF_TWO.has(c.draft.indicator ?? "") && titleCountries(c.context.model).length === 0 },
  { name: "the text is about two countries", score: 0.25, applies: (c) => c.context.pair !== null },
  { name: "is hedged", score: 0.3, applies: (c) => c.draft.quantity.qualifier !== "exact" },
];

/** The features of a draft that apply, and their sum. */
export function scoreClaim(draft: ClaimDraft, context: TextContext): { readonly score: number; readonly features: readonly string[] } {
  const candidate: Candidate = { draft, context };
  const applying = SELECTION_FEATURES.filter((feature) => feature.applies(candidate));
  return { score: applying.reduce((sum, feature) => sum + feature.score, 0), features: applying.map(({ name }) => name) };
}

/** Keeps the numbers that say how much of something a country, a pair or an event had; the others stay quantities. */
export const selectionRefiner: Refiner<TextContext> = {
  name: RULE,
  refine: (drafts, context) => drafts.filter((draft) => draft.indicator !== null && scoreClaim(draft, context).score >= LEAST_CLAIM_SCORE),
};
