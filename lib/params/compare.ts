import { createLoader, parseAsString, parseAsStringLiteral, type inferParserType } from "nuqs/server";
import { MEASURES } from "@/lib/domain/claim";
import { PARTS } from "./chart";
import { claimFilterParsers } from "./filters";

/** Two selections of figures beside each other: each an indicator and a measure, of one pair, source or speaker where named. */
export const compareParsers = {
  a: parseAsString,
  aMeasure: parseAsStringLiteral(MEASURES),
  aPair: claimFilterParsers.pair,
  aVoice: parseAsString,
  b: parseAsString,
  bMeasure: parseAsStringLiteral(MEASURES),
  bPair: claimFilterParsers.pair,
  bVoice: parseAsString,
  /** Null draws parts of years only where there is little else. */
  parts: parseAsStringLiteral(PARTS),
  claim: parseAsString,
};
export type CompareParams = inferParserType<typeof compareParsers>;
export const loadCompareParams = createLoader(compareParsers);
