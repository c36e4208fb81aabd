import type Database from "better-sqlite3";
import type { DocumentFilter } from "../document";
import { findHits, words } from "./claim-query";
import type { DocumentWord } from "./sources";
import type { TallyQuery } from "./tally";

/** The filter as conditions of the tally. */
export function toDocumentQuery(database: Database.Database, { q, publisher, lang, digest, basis }: DocumentFilter): TallyQuery<DocumentWord> {
  return {
    words: { ...words("publisher", publisher), ...words("lang", lang), ...words("digest", digest), ...words("basis", basis) },
    among: q == null || q.trim() === "" ? null : findHits(database, "DocumentSearch", q),
  };
}
