import { createLoader, createSerializer, parseAsString, parseAsStringLiteral, type inferParserType } from "nuqs/server";
import { CAUSES, VERDICTS } from "@/lib/domain/finding";
import { claimFilterParsers } from "./filters";

export const FINDING_VIEWS = ["alerts", "told", "all"] as const;
/** `alerts`: figures that do not fit; `told`: differences with a harmless reason; `all`: agreements too. */
export type FindingView = (typeof FINDING_VIEWS)[number];

/** The list of findings: which ones, and after which the page begins. */
export const findingListParsers = {
  view: parseAsStringLiteral(FINDING_VIEWS).withDefault("alerts"),
  verdict: parseAsStringLiteral(VERDICTS),
  cause: parseAsStringLiteral(CAUSES),
  kind: parseAsStringLiteral(["cell", "near", "check"] as const),
  indicator: claimFilterParsers.indicator,
  pair: claimFilterParsers.pair,
  from: claimFilterParsers.from,
  to: claimFilterParsers.to,
  decision: parseAsStringLiteral(["open", "decided"] as const),
  after: parseAsString,
};
export type FindingListParams = inferParserType<typeof findingListParsers>;

export const loadFindingList = createLoader(findingListParsers);
export const serializeFindingList = createSerializer(findingListParsers);
