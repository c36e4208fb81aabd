/** Words that join the items of a row, and those that part one clause from the next; each is matched as it is written here. */
export interface Joiners {
  /** "and": the next item of a row. */
  readonly and: readonly string[];
  /** "or". */
  readonly or: readonly string[];
  /** What goes on with another item and its own figure ("5 в Перу, а в Чили 3"), where "and" is not said. */
  readonly parallel: readonly string[];
  /** "but", "while": another clause, mostly about somebody or something else. */
  readonly but: readonly string[];
  /** "as well as": what joins longer items. */
  readonly also: readonly string[];
  /** "including", "of which": what comes next is a part of what was said. */
  readonly parts: readonly string[];
  /** Prepositions said once more behind a joiner ("to Peru and to Chile", "в Перу и в Чили"). */
  readonly again: readonly string[];
  /** Words between the figures of a row, or from one of a pair to the other ("by 5 and by 7", "от 5 до 7"). */
  readonly figures: readonly string[];
}

/** Words as the alternatives of a pattern; no words match nothing. */
export const alternatives = (words: readonly string[]): string => (words.length === 0 ? "(?!)" : words.join("|"));
