import type { DocumentFilter } from "../document";
import { findHits, MOST_HITS, words } from "./claim-query";
import type { DocumentWord } from "./sources";
import type { Tallies } from "./tallies";
import type { TallyQuery } from "./tally";

/** The filter as conditions of the tally. */
export function toDocumentQuery(tallies: Tallies, { q, publisher, lang, digest, basis }: DocumentFilter): TallyQuery<DocumentWord> {
  return {
    words: { ...words("publisher", publisher), ...words("lang", lang), ...words("digest", digest), ...words("basis", basis) },
    among: q == null || q.trim() === "" ? null : findHits(tallies, "DocumentSearch", q).slice(0, MOST_HITS),
  };
}
