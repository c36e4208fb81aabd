import type { PairWords } from "@/lib/extract/refiners/pair/lexicon";
import type { SpeechWords } from "@/lib/extract/speech/speech-words";
import type { Grammar } from "./grammar-types";
import type { Joiners } from "./joiners";
import type { Links } from "./links";
import type { MeaningLexicon } from "./meaning-types";
import type { PeriodWords } from "./period-words";
import type { TextWords } from "./text-words";
import type { TotalWords } from "./total-words";
import type { QuantityVocabulary } from "./types";

/** All that the folder of a language says: how it works, and its words by the stage that asks for them. */
export interface LanguageLexicon {
  readonly grammar: Grammar;
  /** Words and habits of figures. */
  readonly quantities: QuantityVocabulary;
  /** Words of time. */
  readonly periods: PeriodWords;
  /** Words of indicators, measures, forecasts, scopes and negatives. */
  readonly meaning: MeaningLexicon;
  /** Words for the parts that countries play. */
  readonly pairs: PairWords;
  /** Words of speech and of those who speak. */
  readonly speech: SpeechWords;
  /** Words by which a figure is of no one partner. */
  readonly totals: TotalWords;
  /** Words that join the items of a row, and part clauses. */
  readonly joiners: Joiners;
  /** Small words that link a figure to what stands beside it. */
  readonly links: Links;
  /** Words by which lines and sentences are told. */
  readonly text: TextWords;
}
