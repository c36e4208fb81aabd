import type Database from "better-sqlite3";
import type { FindingFilter } from "../finding-where";
import { numbers, words } from "./claim-query";
import type { FindingWord } from "./sources";
import type { TallyQuery } from "./tally";

/** The filter as conditions of the tally: the same rows as `findingWhere`, held by a test. */
export function toFindingQuery(database: Database.Database, { view, verdict, cause, kind, indicator, pair, from, to, decision, document }: FindingFilter): TallyQuery<FindingWord> {
  return {
    words: {
      ...(view === "alerts" ? { standing: (value: string) => value === "alert" } : {}),
      ...(view === "told" ? { standing: (value: string) => value === "told" } : {}),
      ...words("verdict", verdict),
      ...words("cause", cause),
      ...words("kind", kind),
      ...words("indicator", indicator),
      ...words("pair", pair),
      ...words("decision", decision),
    },
    years: { from: from ?? null, to: to ?? null },
    among: document == null ? null : numbers(database, 'SELECT DISTINCT f."seq" FROM "Claim" c JOIN "FindingMember" m ON m."claimId" = c."id" JOIN "Finding" f ON f."id" = m."findingId" WHERE c."documentId" = ? AND m."cluster" >= 0', document),
  };
}
