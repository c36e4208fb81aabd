/** Small words that link a figure to what stands beside it; each is matched as it is written here, none where a language says it otherwise. */
export interface Links {
  /** "the", "a". */
  readonly articles: readonly string[];
  /** Words before a noun by which it is a certain one: the article, or whose it is. */
  readonly determiners: readonly string[];
  /** The mark of an owner behind its name ("'s"). */
  readonly possessive: readonly string[];
  /** Prepositions of time between a figure and its own time ("6.2 billion over the same period"). */
  readonly at: readonly string[];
  /** Of them, those that stand behind the noun of what is counted as well ("1.2 million arrivals during the same period"). */
  readonly during: readonly string[];
  /** Words for a clause that goes on to tell of a time ("2020, when it was 5 billion"). */
  readonly when: readonly string[];
  /** The same in brackets, as a sentence of its own ("than in 2020 (then it was 5 billion)"). */
  readonly then: readonly string[];
  /** "which": what goes on to tell of the noun before it. */
  readonly which: readonly string[];
  /** What is with its verb said of such a noun ("which was"). */
  readonly was: readonly string[];
  /** Words between a time and its figure by which it is the level of then ("the 2014 level of 5 billion"). */
  readonly levelOf: readonly string[];
  /** Words before such a time by which that level is today's too ("remains at the 2014 level"). */
  readonly levelAt: readonly string[];
  /** Hedges before a figure that a time owns ("last year's about 5 billion"). */
  readonly about: readonly string[];
  /** What opens a part of the figure before it, behind a comma. */
  readonly opensPart: readonly string[];
  /** What follows a part of the figure before it ("30 of them"). */
  readonly endsPart: readonly string[];
  /** Words before whoever the figure in front of them is of ("55 percent against 21 for Peru"). */
  readonly whose: readonly string[];
  /** Words between a share and the whole that a country earns. */
  readonly of: readonly string[];
  /** What ends a percentage that its whole follows at once, in the case that says so. */
  readonly percents: readonly string[];
  /** What a country earns in all. */
  readonly output: readonly string[];
  /** "their number": the number of what was counted before. */
  readonly theirNumber: readonly string[];
  /** What parts the two numbers that tell a part ("one in every three"). */
  readonly every: readonly string[];
  /** Words between a sum and the flow that it is told in ("5 billion in exports"). */
  readonly toldIn: readonly string[];
  /** Words with which the words of the next figure begin behind a figure ("5 billion, with imports at 3"). */
  readonly with: readonly string[];
  /** Words that open a clause in place of a noun ("of what it sells"). */
  readonly clause: readonly string[];
  /** Words by which a sum between two commas is told to be so already ("now valued at"). */
  readonly valued: readonly string[];
  /** What leads from a bare item of a list to the next. */
  readonly next: readonly string[];
  /** What appends one more item to a list behind a comma ("with Peru down 7%"). */
  readonly appends: readonly string[];
  /** Prepositions between a part and the country whose whole it is ("20 percent of Chile's exports"). */
  readonly ofWhole: readonly string[];
  /** Words for percent. */
  readonly percent: readonly string[];
  /** Endings of a verb or noun of trade in front of the number of what is traded ("exported 20,000 cars"). */
  readonly trades: readonly string[];
  /** The same of a participle behind it ("20,000 cars were exported"). */
  readonly traded: readonly string[];
  /** Prepositions between a number and a noun that is not the one it counts. */
  readonly where: readonly string[];
}
