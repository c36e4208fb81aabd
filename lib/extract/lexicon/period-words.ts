/**
 * Letters that stand for the words of a sentence, so that one grammar serves all languages:
 * `Y` a year in digits, `Z` a fiscal year by the last two digits of its end, `N` a small number, `O` an ordinal, `M` a month by name, `D` a decade, `Q` and `H` "Q1" and "H1";
 * `w m q h y c` the units week, month, quarter, half-year, year, decade; `T L P X` this, last, past (rolling), next;
 * `f` of, `i` in or during, `s` since, `b` beginning, `e` end, `F` from, `t` to or and, `k` by, `a` as (of), `z` fiscal,
 * `G` a year of its own in one word (season), `V` the running year in one word ("YTD"), `S p` same period, `E` earlier, `A` ago, `l` later, `d` months during which (one word in Azerbaijani); `- / . , ;` punctuation, `x` any other word.
 */
export type PeriodTag = "w" | "m" | "q" | "h" | "y" | "T" | "L" | "P" | "X" | "f" | "i" | "s" | "b" | "e" | "F" | "t" | "k" | "a" | "z" | "G" | "V" | "S" | "p" | "E" | "A" | "l" | "d" | "c";

/** What a language folder says of time. */
export interface PeriodWords {
  readonly months: readonly (readonly string[])[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly tags: Readonly<Partial<Record<PeriodTag, readonly string[]>>>;
  /** Words of tags `z` and `G` whose year begins in a month of its own, by that month (a season of grain in July, a year of study in September). */
  readonly yearStarts: Readonly<Record<string, number>>;
  /** Words that never change the meaning of a phrase of time. */
  readonly fillers: readonly string[];
  /** Of them, words by which all of a year is meant ("за весь прошлый год"). */
  readonly wholes: readonly string[];
  /** Two words that together are a filler ("in less than nine months"). */
  readonly fillerPairs: readonly (readonly [string, string])[];
  /** Words behind "since" that begin what happened then ("с момента установления отношений в 1992 году"); none where any word can. */
  readonly sinceOpeners: readonly string[];
  /** Words of tag `s` that stand behind their year ("2015-ci ildən bəri"). */
  readonly sinceBehind: readonly string[];
  /** Words between a year and the word for its end ("the year that ended in June"). */
  readonly relatives: readonly string[];
  /** Words behind "year to" that make it the running year so far ("year to date"). */
  readonly dateWords: readonly string[];
  /** Words right behind a part of the time told before, after which the text goes back to all of it ("in May alone"). */
  readonly onlyThat: readonly string[];
  /** Words behind those two that begin an amount ("more than a year"). */
  readonly amountOpeners: readonly string[];
  /** Quarters in the plural: "three quarters of 2017" are nine months. */
  readonly pluralQuarters: readonly string[];
  /** Prepositions before a number of years that are over ("за 10 лет", "over ten years"). */
  readonly spanOpeners: readonly string[];
  /** Years in the plural: "last years" is no year. */
  readonly pluralYears: readonly string[];
  /** Months in the plural: the first of them are no month of their own. */
  readonly pluralMonths: readonly string[];
  /** Words of tag `t` that lead to a date ahead when nothing begins the range. */
  readonly untilWords: readonly string[];
  /** Words of tag `e` for what a year came to ("по итогам года"). */
  readonly yearResults: readonly string[];
  /** Words of tag `e` that lead to the end of the running year ("ilin sonunadək"). */
  readonly yearEnds: readonly string[];
  /** Words of tag `i` that name a moment before a day ("на 1 марта"). */
  readonly asOfWords: readonly string[];
  /** Endings that follow the digits of a year after a hyphen ("2021-ci"). */
  readonly yearSuffixes: readonly string[];
  readonly decadeSuffixes: readonly string[];
  /** Words before a period that make it the base of a comparison. */
  readonly baseCues: readonly string[];
  /** Words that make "since" a mark for a record and not the time of the figure ("the highest since 2012"). */
  readonly superlatives: readonly string[];
  /** The same, right before the time only ("the most since 2012"). */
  readonly extremes: readonly string[];
  /** Words of tag `t` that lead from the beginning of a year to the end of a month ("through April"). */
  readonly throughWords: readonly string[];
  /** Words of tag `i` behind which "the year" is the whole of it ("for the year"). */
  readonly wholeOpeners: readonly string[];
  /** Words for the year before that count from the year told before them ("the previous year"), in contrast to "last year". */
  readonly countingBack: readonly string[];
  /** Words that give the time of the sentence before to the next one, by opening it or standing in it ("the total", "it"). */
  readonly anaphors: readonly string[];
  /** Beginnings of words for what has piled up over the years. */
  readonly accumulated: readonly string[];
  /** Words for six months that need no number before them. */
  readonly halfYears: readonly string[];
  /** Words that point to the beginning of the years told before ("at that time"). */
  readonly atThatTime: readonly (readonly string[])[];
  /** Words by which a figure is of every year ("by 20% every year"). */
  readonly everyYear: readonly string[];
  /** Words that leave the time told before for the time of writing. */
  readonly presently: readonly string[];
  /** Words behind those that make them the measure of value and no time ("at current prices"). */
  readonly prices: readonly string[];
  /** Words that make a time behind "from" the base of a change ("down from January"). */
  readonly changesFrom: readonly string[];
  /** Nouns of change, before "from" or "over" and the base ("an increase over 2009"). */
  readonly changeNouns: readonly string[];
  /** Verbs of change, before the figure and "from" with the base ("grew 5 percent from 2016"). */
  readonly changeVerbs: readonly string[];
  /** Words that go on to tell of a time ("April 2011, when it was 5"). */
  readonly whenWords: readonly string[];
  /** Words before a bare year of four digits that make it a year ("the 2003 budget"). */
  readonly yearOpeners: readonly string[];
  /** Articles right before it that do whatever stands in front of them ("to a 2013 survey"). */
  readonly yearArticles: readonly string[];
  /** Words behind "than" that compare to all times ("more than ever in 2020"). */
  readonly records: readonly string[];
  /** Words for percent, right before the preposition of a base ("increased 5 percent over last year"). */
  readonly percents: readonly string[];
  /** Prepositions that name the base behind a noun of change, and the time elsewhere ("over 2009"). */
  readonly baseCuesAfterChange: readonly string[];
  /** Words that say that a figure holds at the time of writing. */
  readonly nowWords: readonly string[];
  /** Words before an earlier figure that a later one is held against ("up from 201"). */
  readonly earlierCues: readonly (readonly string[])[];
  /** Clauses that begin with these have their own time. */
  readonly contrasts: readonly string[];
  readonly joiners: readonly string[];
  /** Words that turn from a plan to how things are ("but"). */
  readonly turns: readonly string[];
  /** Of them, words that lead back to an earlier figure ("after falling to 5 in 2021"). */
  readonly sequels: readonly string[];
  /** Beginnings of words for signing: what is signed is of the month of the report. */
  readonly signing: readonly string[];
  /** Beginnings of words for founding: what is founded is counted over a time. */
  readonly founding: readonly string[];
  readonly today: readonly string[];
  /** Words for a day that a report need not date ("on Tuesday", "yesterday"). */
  readonly days: readonly string[];
  /** Words for what has not happened: such a figure is not counted at the time of writing. */
  readonly future: readonly string[];
  /** Words right before a figure of a flow that is still to come in the running year ("может составить"). */
  readonly soon: readonly string[];
  /** Words for a time ahead that has no date ("in the foreseeable future"). */
  readonly someDay: readonly string[];
  /** Anaphors that point to the whole of the sentence before, as its first word. */
  readonly demonstratives: readonly string[];
  /** Words that make a year right behind them a base ("up 5 percent on 2015"). */
  readonly baseCuesNear: readonly string[];
  /** Words right before the figure that a change began from. */
  readonly startingPoints: readonly string[];
  /** Endings of the figure that a change began from ("5 milyarddan"). */
  readonly startingEndings: readonly string[];
  /** Endings of a time that stands for the figure of it, which another one is more or less than ("ildəkindən"). */
  readonly baseEndings: readonly string[];
  /** Verbs with which those are no change but the sum of all years ("amounted to 5 million for 2014-2017"). */
  readonly sumVerbs: readonly string[];
  /** Words right before the figure that a change led to. */
  readonly endPoints: readonly string[];
  /** Of them, words that stand before verbs too ("used to export 5 tonnes"). */
  readonly infinitiveMarks: readonly string[];
  /** Words that may stand between those and the figure ("from a revised 5 billion"). */
  readonly adjectives: readonly string[];
  /** Words that name the period of the report once more ("in the reporting period"). */
  readonly reportingPeriod: readonly string[];
  /** The same as `baseCues`, behind the period. */
  readonly baseCuesAfter: readonly string[];
  /** Words that may stand between a verb of comparison and the noun for the figure it is held against ("exceeds this figure of last year"). */
  readonly baseDescribers: readonly string[];
  /** Nouns that a year before them dates ("with 2020 data"). */
  readonly datedNouns: readonly string[];
  /** Participles before the time at which figures came out, which is not that of the figures ("data released last week"). */
  readonly published: readonly string[];
  /** Words before "year" that make it the one after the year told before ("the following year"). */
  readonly followings: readonly string[];
  /** Those of them that can be what the sentence tells ("The 1986 figure was 5"). */
  readonly figureNouns: readonly string[];
  /** Words with the tag of "last" that lead to the year before that. */
  readonly beforeLast: readonly string[];
  /** Participles behind a plan by which it is told when it was made ("the target set in 2015"). */
  readonly settled: readonly string[];
  /** Words behind a period that make it a date ahead. */
  readonly targetCuesAfter: readonly string[];
  /** Nouns for a figure of another time, beside that time; with a cue of comparison they make it a base ("exceeds the level of July"). */
  readonly baseNouns: readonly string[];
  /** Words before such a noun that hold the figure against it. */
  readonly baseVerbs: readonly string[];
  /** Words that hold a figure above or below that of another time, right before its noun ("exceeded the figures of 2014"). */
  readonly exceeds: readonly string[];
  /** Words for parts behind which a preposition of time names the base ("5 процентов к 2021 году"). */
  readonly baseUnits: readonly string[];
}
