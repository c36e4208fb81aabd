import type { MeaningLexicon } from "../meaning-types";
import { COUNTING } from "./counting";
import { FORECASTS } from "./forecasts";
import { ANAPHORA, CLAUSE_BREAKS, COUNTED, NUMBER_OF, PART_OF, TOPICS } from "./indicators";
import { MEASURES } from "./measures";
import { NEGATIVES } from "./negatives";
import { SCOPES } from "./scopes";

export const EN_MEANING: MeaningLexicon = {
  topics: TOPICS,
  counted: COUNTED,
  measures: MEASURES,
  forecasts: FORECASTS,
  scopes: SCOPES,
  negatives: NEGATIVES,
  counting: COUNTING,
  defaultPercent: { gdp: "growth_rate", trade_turnover: "growth_rate", "other:loans": "level", "other:inflation": "level", "other:unemployment": "level", "other:interest_rate": "level", "other:poverty": "level", "other:tariff": "level", "other:rate": "level" },
  anaphora: ANAPHORA,
  volumes: ["(?:the|this|that|its|their) (?:volume|turnover)", "(?:this|that) amount", "(?:goal|target|levels?|mark|figure) of"],
  numberOf: NUMBER_OF,
  partOf: PART_OF,
  clauseBreaks: CLAUSE_BREAKS,
};
