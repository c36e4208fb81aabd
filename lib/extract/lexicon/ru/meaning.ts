import type { MeaningLexicon } from "../meaning-types";
import { FORECASTS } from "./forecasts";
import { ANAPHORA, CLAUSE_BREAKS, COUNTED, PART_OF, TOPICS } from "./indicators";
import { MEASURES } from "./measures";
import { NEGATIVES } from "./negatives";
import { SCOPES } from "./scopes";

export const RU_MEANING: MeaningLexicon = {
  topics: TOPICS,
  counted: COUNTED,
  measures: MEASURES,
  forecasts: FORECASTS,
  scopes: SCOPES,
  negatives: NEGATIVES,
  defaultPercent: { gdp: "growth_rate", trade_turnover: "growth_rate" },
  anaphora: ANAPHORA,
  partOf: PART_OF,
  clauseBreaks: CLAUSE_BREAKS,
};
