import type { Measure } from "@/lib/domain/claim";
import type { Phrase } from "@/lib/extract/phrases/phrase";

/** Kinds of figure an indicator's words can go with; a percent or a multiple goes with all of them. */
export type FigureKind = "money" | "count" | "physical" | "percent";

/** Words that name what is measured. */
export interface TopicWords {
  /** Code of the catalogue or `other:<head noun>`. */
  readonly code: string;
  readonly phrases: readonly Phrase[];
  readonly kinds: readonly FigureKind[];
  /** 1 for words that can only mean this, less for words that often mean something else. */
  readonly weight: number;
}

/** Nouns that are counted, right after the number or in its noun phrase. */
export interface CountedWords {
  readonly code: string;
  readonly phrases: readonly Phrase[];
  /** Whether a word for the people of a country ("Russians") counts as such a noun too. */
  readonly demonym?: boolean;
  /** Words the sentence or the noun phrase must also have ("companies" … "with Russian capital"). */
  readonly needs: readonly Phrase[];
  /** Words that must not stand in the sentence. */
  readonly unless: readonly Phrase[];
}

/** Words that say how a number changes its indicator. */
export interface MeasureWords {
  readonly up: readonly Phrase[];
  readonly down: readonly Phrase[];
  /** The same, but only after the number ("a third more"): before it they are hedges. */
  readonly upAfter: readonly Phrase[];
  readonly downAfter: readonly Phrase[];
  /** Verbs of being a part: what is the part stands before them ("exports account for a fifth of the output"). */
  readonly accounts: readonly Phrase[];
  /** Verbs between a percentage and what is the part, where that stands behind ("70 процентов составил экспорт"). */
  readonly partBehind: readonly Phrase[];
  /** Between verb and number: the number is the change ("grew by 5 billion"). */
  readonly by: readonly Phrase[];
  /** Verbs right before a sum: it is the change ("rose $2 billion"). */
  readonly verbs: readonly Phrase[];
  /** Right after a sum: it is the change ("a $2 billion increase"). */
  readonly changeAfter: readonly Phrase[];
  /** Nouns for a change, which a verb may say to have come to a percentage ("growth slowed to"). */
  readonly changeNouns: readonly Phrase[];
  /** Between verb and number: the number is the level reached ("rose to", "reached"). */
  readonly to: readonly Phrase[];
  /** The preposition of a level reached, right before a percentage ("rose to 30 percent"): a share or a rate, no change. */
  readonly reached: readonly Phrase[];
  /** Endings of a percentage that make it a level left or reached ("35 faizə enib"). */
  readonly reachedEndings: readonly Phrase[];
  /** The number is the level before ("up from 2.9"). */
  readonly from: readonly Phrase[];
  /** Words before a figure that the one before is higher or lower than ("lower than last year's"). */
  readonly than: readonly Phrase[];
  /** The same with words for an earlier time behind them ("more than in"). */
  readonly thanBefore: readonly Phrase[];
  /** Words of less between a number and its noun. */
  readonly lessOf: readonly Phrase[];
  /** Words behind a word of more or less that hold the figure against another ("more than", "as compared"). */
  readonly comparesTo: readonly string[];
  /** Prepositions before the year of a figure that stands between it and what it reached ("5 percent in 2020 to"). */
  readonly inYear: readonly string[];
  /** What opens the whole between a part and the verb that names the part behind it ("70 percent of the total is"). */
  readonly wholeBehind: readonly string[];
  /** Adjectives that may stand behind that verb. */
  readonly behindPart: readonly string[];
  /** Before or after a percent: part of a whole. */
  readonly share: readonly Phrase[];
  /** Endings of a percentage that make it a part ("10 faizini"). */
  readonly shareEndings: readonly string[];
  /** Right after a percent: the whole it is part of ("percent of"). */
  readonly shareAfter: readonly Phrase[];
  /** Right after a percent: the change that it is part of ("half the fall"). */
  readonly ofChange: readonly Phrase[];
  /** The number says the same thing in another way ("21 percent, or $9.3 billion"). */
  /** Of those words, the ones behind which a percentage restates a change as a part ("$5 million or 3 percent more"). */
  readonly restatesAsPart: readonly string[];
  readonly restates: readonly Phrase[];
  /** Verbs right before words that the figure is only held against ("exceeded exports"). */
  readonly yardsticks: readonly Phrase[];
  /** Words of a balance that is negative. */
  readonly deficit: readonly Phrase[];
  /** Indicators whose percent is a level ("unemployment stands at 4.7 percent"). */
  readonly rates: readonly Phrase[];
}

/** Words that put a figure into the future or into a condition. */
export interface ForecastWords {
  readonly before: readonly Phrase[];
  /** Words of foresight that stay so whatever verb follows ("the forecast was cut to"). */
  readonly strong: readonly Phrase[];
  /** Of them, words of foresight about a time that is over ("had expected"). */
  readonly then: readonly Phrase[];
  /** Of them, words of a condition, which what is over stands under only in words ("if in 2019 it was 5"). */
  readonly conditions: readonly Phrase[];
  /** The same after the number, where the verb stands last. */
  readonly after: readonly Phrase[];
  /** Words that say it has happened although a plan is named near. */
  readonly done: readonly Phrase[];
}

/** Words that narrow what is counted. */
export interface ScopeWords {
  /** Words that are the scope themselves ("agricultural products"). */
  readonly phrases: readonly Phrase[];
  /** Words that introduce a company or body whose figure it is ("invested" after a name). */
  readonly owners: readonly Phrase[];
  /** Words with a capital that open a sentence and are no such name. */
  readonly notOwners: readonly string[];
  /** Words that may stand between such a name and its verb. */
  readonly ownerAdverbs: readonly string[];
  /** Words after which the goods of a flow are named ("exports of"). Without them the rule is off. */
  readonly goodsAfter: readonly Phrase[];
  /** Words between the two that name no goods ("other", "its"). */
  readonly goodsSkipped: readonly Phrase[];
  /** Words that end the name of the goods: prepositions, verbs. */
  readonly goodsEnd: readonly Phrase[];
  /** Words before which the goods of a flow are named ("tomato exports"). */
  readonly goodsBefore: readonly Phrase[];
  /** Words before a flow that name no goods ("total exports"). */
  readonly goodsAdjectives: readonly Phrase[];
  /** Words that open a sentence with what all its figures are about ("Of tomato exports …"). */
  readonly goodsOpening: readonly Phrase[];
  /** Last words that are no goods: the whole flow, or whose it is ("goods", "countries"). */
  readonly goodsNot: readonly Phrase[];
}

/** Contexts that make a number no claim. */
export interface NegativeWords {
  /** Right before the number ("Resolution", "page", "No."). */
  readonly before: readonly Phrase[];
  /** Right after the number ("years of diplomatic relations", "a.m."). */
  readonly after: readonly Phrase[];
  /** Words behind a hyphen that join a number to more of it ("60-odd"), where others tell a kind of thing ("six-party"). */
  readonly joined: readonly string[];
  /** Right after "two": the two sides themselves are no figure ("two countries"). */
  readonly sides: readonly Phrase[];
  /** Right before three or a few more that are the sides themselves ("the three countries"). */
  readonly all: readonly Phrase[];
  /** Between a price and the amount that it buys ("$270 per 1,000 cubic metres"). */
  readonly per: readonly Phrase[];
  /** Right before the amount that a price is told for ("the price per 1,000 cubic metres was 270 dollars"). */
  readonly priced: readonly Phrase[];
  /** Anywhere in the sentence: the whole sentence counts no claim (counters of a page, subscriptions). */
  readonly sentence: readonly Phrase[];
}

/** Nouns by what a number of them can be of. */
export interface CountingWords {
  /** What goods are counted by ("units", "vehicles"): the trade of the sentence is counted, not the noun. */
  readonly pieces: readonly Phrase[];
  /** People of whatever kind ("people", "citizens"): they may be what was counted before. */
  readonly persons: readonly Phrase[];
  /** Bodies, which are no guests where they visit and no people ("companies"). */
  readonly bodies: readonly Phrase[];
  /** Those of whom a survey tells a part ("respondents"): the sentence tells what they think. */
  readonly surveyed: readonly Phrase[];
  /** What leads to another number of what was just counted ("we had", "another"). */
  readonly again: readonly Phrase[];
  /** Wholes that name nothing ("the total", "the figure"). */
  /** Words between goods and the sum that they are worth. */
  readonly worths: readonly Phrase[];
  /** Words right before a sum that is what something is worth, whatever money it is in ("contracts worth 2 billion"). */
  readonly priced: readonly Phrase[];
  readonly wholes: readonly Phrase[];
}

/** Everything the refiners of meaning know of a language. */
export interface MeaningLexicon {
  readonly topics: readonly TopicWords[];
  readonly counted: readonly CountedWords[];
  readonly measures: MeasureWords;
  readonly forecasts: ForecastWords;
  readonly scopes: ScopeWords;
  readonly negatives: NegativeWords;
  readonly counting: CountingWords;
  /** Which measure a known indicator's percent has where nothing else is said. */
  readonly defaultPercent: Readonly<Record<string, Measure>>;
  /** Words that take up what was just spoken of ("it", "this figure", "the volume"). */
  readonly anaphora: readonly Phrase[];
  /** Words for the volume of trade where nothing says of what it is. */
  readonly volumes: readonly Phrase[];
  /** Words before a counted noun whose number follows later ("the number of joint ventures … at 700"). */
  readonly numberOf: readonly Phrase[];
  /** Words right beside a part of what was just counted ("a quarter of them"). */
  readonly partOf: readonly Phrase[];
  /** Words that end a clause: a topic beyond them is farther away. */
  readonly clauseBreaks: readonly Phrase[];
}
