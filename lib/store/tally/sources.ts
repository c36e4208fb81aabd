import type { TallySpec } from "./tally";

export type ClaimWord = "indicator" | "measure" | "unit" | "pair" | "publisher" | "speaker" | "lang" | "status" | "forecast" | "standing" | "document";
export type ClaimKey = "published" | "period" | "value" | "doubt";
export type FindingWord = "verdict" | "cause" | "kind" | "indicator" | "pair" | "standing" | "decision";
export type DocumentWord = "publisher" | "lang" | "basis" | "digest";

/** Where a tally is read from: a statement that gives number, words, years and keys in this order, of the rows that count. */
export interface TallySource<Word extends string, Key extends string> {
  readonly spec: TallySpec<Word, Key>;
  readonly select: string;
}

function toSource<Word extends string, Key extends string>(spec: TallySpec<Word, Key>, columns: readonly string[], from: string): TallySource<Word, Key> {
  return { spec, select: `SELECT t."seq", ${columns.join(", ")} FROM ${from}` };
}

/** A day as a number that sorts like it; 0 where there is none. */
const dayOf = (column: string): string => `CAST(replace(t."${column}", '-', '') AS INTEGER)`;

export const CLAIM_SOURCE: TallySource<ClaimWord, ClaimKey> = toSource(
  { words: ["indicator", "measure", "unit", "pair", "publisher", "speaker", "lang", "status", "forecast", "standing", "document"], keys: ["published", "period", "value", "doubt"] },
  ['t."indicator", t."measure", t."unit", t."pair", t."publisher", t."speaker", t."lang", t."review", t."forecast", t."standing", t."documentId"', 't."yearFrom", t."year"', dayOf("publishedKey"), dayOf("periodKey"), 't."value", t."confidence"'],
  `"Claim" t WHERE t."state" = 'live'`,
);

export const FINDING_SOURCE: TallySource<FindingWord, "newest"> = toSource(
  { words: ["verdict", "cause", "kind", "indicator", "pair", "standing", "decision"], keys: ["newest"] },
  ['t."verdict", t."cause", t."kind", t."indicator", t."pair"', `CASE WHEN t."conflict" THEN 'alert' WHEN t."verdict" <> 'agreement' OR t."cause" IS NOT NULL THEN 'told' ELSE 'calm' END`, `CASE WHEN t."resolution" IS NULL THEN 'open' ELSE 'decided' END`, 't."year", t."year"', dayOf("newestKey")],
  '"Finding" t WHERE t."isCurrent" = 1',
);

export const DOCUMENT_SOURCE: TallySource<DocumentWord, "published"> = toSource(
  { words: ["publisher", "lang", "basis", "digest"], keys: ["published"] },
  ['t."publisher", t."lang", t."publishedAtBasis"', `CASE WHEN t."isDigest" THEN 'only' ELSE 'exclude' END`, "NULL, NULL", dayOf("publishedKey")],
  '"Document" t WHERE t."deletedAt" IS NULL',
);
