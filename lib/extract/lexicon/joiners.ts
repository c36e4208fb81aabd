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
  /** What a change leads to, and what it leads from ("from 5 to 7"). */
  readonly to: readonly string[];
  readonly from: readonly string[];
  /** "which is": what goes on to tell of the figure before it. */
  readonly whichIs: readonly string[];
  /** "that is": the same in other words, beside "or". */
  readonly thatIs: readonly string[];
  /** "among them": words behind a sum that lead to its parts. */
  readonly partsOf: readonly string[];
  /** "of it": what is a part of what was spoken of. */
  readonly ofThat: readonly string[];
}

/** Words as the alternatives of a pattern; no words match nothing. */
export const alternatives = (words: readonly string[]): string => (words.length === 0 ? "(?!)" : words.join("|"));
