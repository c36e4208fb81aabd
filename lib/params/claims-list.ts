import { createLoader, createSerializer, parseAsString, parseAsStringLiteral, type inferParserType } from "nuqs/server";
import { claimFilterParsers } from "./filters";

export const CLAIM_LIST_SORTS = ["published", "period", "value", "doubt"] as const;
export type ClaimListSort = (typeof CLAIM_LIST_SORTS)[number];

/** The claims table: which claims, in what order, and after which row the page begins. */
export const claimListParsers = {
  ...claimFilterParsers,
  sort: parseAsStringLiteral(CLAIM_LIST_SORTS).withDefault("published"),
  after: parseAsString,
};
export type ClaimListParams = inferParserType<typeof claimListParsers>;

export const loadClaimList = createLoader(claimListParsers);
export const serializeClaimList = createSerializer(claimListParsers);
