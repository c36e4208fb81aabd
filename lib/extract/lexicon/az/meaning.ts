import type { Phrase } from "@/lib/extract/phrases/phrase";
import type { CountedWords, MeaningLexicon, TopicWords } from "../meaning-types";
import { COUNTING } from "./counting";
import { FORECASTS } from "./forecasts";
import { ANAPHORA, CLAUSE_BREAKS, COUNTED, NUMBER_OF, PART_OF, TOPICS } from "./indicators";
import { MEASURES } from "./measures";
import { NEGATIVES } from "./negatives";
import { SCOPES } from "./scopes";

/** Case folding of regular expressions knows neither İ/i nor I/ı: each is spelled out as a pair. */
const fold = (phrase: Phrase): Phrase => phrase.replaceAll("i", "[iİ]").replaceAll("ı", "[ıI]");

const foldTopic = (entry: TopicWords): TopicWords => ({ ...entry, phrases: entry.phrases.map(fold) });

const foldCounted = (entry: CountedWords): CountedWords => ({ ...entry, phrases: entry.phrases.map(fold), needs: entry.needs.map(fold), unless: entry.unless.map(fold) });

/** Folds every list of phrases of a lexicon. */
function foldLists<K extends string>(lists: Readonly<Record<K, readonly Phrase[]>>): Readonly<Record<K, readonly Phrase[]>> {
  const folded: Record<K, readonly Phrase[]> = { ...lists };
  for (const key in folded) folded[key] = lists[key].map(fold);
  return folded;
}

export const AZ_MEANING: MeaningLexicon = {
  topics: TOPICS.map(foldTopic),
  counted: COUNTED.map(foldCounted),
  measures: foldLists(MEASURES),
  forecasts: foldLists(FORECASTS),
  scopes: foldLists(SCOPES),
  negatives: foldLists(NEGATIVES),
  counting: foldLists(COUNTING),
  defaultPercent: { gdp: "growth_rate", trade_turnover: "growth_rate", "other:inflation": "level", "other:unemployment": "level", "other:interest_rate": "level", "other:poverty": "level", "other:tariff": "level", "other:rate": "level" },
  volumes: ["bu (?:həcm|rəqəm|göstərici)~"],
  anaphora: ANAPHORA.map(fold),
  numberOf: NUMBER_OF.map(fold),
  partOf: PART_OF.map(fold),
  clauseBreaks: CLAUSE_BREAKS.map(fold),
};
