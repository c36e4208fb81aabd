import type Database from "better-sqlite3";
import type { ClaimFilter } from "../claim-where";
import { toMatch } from "../search-words";
import type { ClaimWord } from "./sources";
import { keepUntilChange } from "./tallies";
import type { Tallies } from "./tallies";
import type { TallyQuery } from "./tally";

/** Most hits of a search that are listed and counted, those that were added last. */
export const MOST_HITS = 20_000;

/** Bits of a claim's standing: how it stands to those it is compared with. */
const STANDING = { conflict: 1, tension: 2, agreement: 4, compared: 8 } as const;

/** Whether a claim's standing is one of the four that people filter by. */
export function isStanding(bits: number, agreement: NonNullable<ClaimFilter["agreement"]>): boolean {
  switch (agreement) {
    case "conflict":
      return (bits & STANDING.conflict) > 0;
    case "tension":
      return (bits & STANDING.tension) > 0;
    case "agreement":
      return (bits & STANDING.agreement) > 0 && (bits & STANDING.conflict) === 0;
    case "single":
      return (bits & STANDING.compared) === 0;
  }
}

/** The filter as conditions of the tally: the same rows as `claimWhere`, held by a test. */
export function toClaimQuery(tallies: Tallies, filter: ClaimFilter): TallyQuery<ClaimWord> {
  const { q, indicator, measure, unit, pair, from, to, publisher, speaker, document, lang, status, agreement, forecast, finding } = filter;
  const { database } = tallies;
  const among = [
    isSet(q) ? findHits(tallies, "ClaimSearch", q).slice(0, MOST_HITS) : null,
    isSet(document) ? numbers(database, 'SELECT "seq" FROM "Claim" WHERE "documentId" = ?', document) : null,
    isSet(finding) ? numbers(database, 'SELECT DISTINCT c."seq" FROM "FindingMember" m JOIN "Claim" c ON c."id" = m."claimId" WHERE m."findingId" = ?', finding) : null,
  ].filter((seqs) => seqs !== null);
  const [first = null, ...others] = among;
  return {
    words: {
      ...words("indicator", indicator),
      ...words("measure", measure),
      ...words("unit", unit),
      ...words("pair", pair),
      ...words("publisher", publisher),
      ...words("speaker", speaker),
      ...words("lang", lang),
      ...words("status", status),
      ...(isSet(forecast) ? { forecast: [forecast === "only" ? "1" : "0"] } : {}),
      ...(isSet(agreement) ? { standing: (value: string) => isStanding(Number(value), agreement) } : {}),
    },
    years: { from: from ?? null, to: to ?? null },
    among: first === null ? null : others.reduce((kept, seqs) => intersect(kept, seqs), first),
  };
}

/** Rows whose words are found, those that were added last; one more than `MOST_HITS` where there are more. A page asks three times. */
export function findHits(tallies: Tallies, table: "ClaimSearch" | "DocumentSearch", words: string): readonly number[] {
  return keepUntilChange(tallies, `${table} ${words}`, () => numbers(tallies.database, `SELECT rowid FROM "${table}" WHERE "${table}" MATCH ? ORDER BY rowid DESC LIMIT ${MOST_HITS + 1}`, toMatch(words)));
}

/** Numbers of the rows that a statement of one column gives. */
export function numbers(database: Database.Database, sql: string, value: string): readonly number[] {
  return database.prepare(sql).pluck().all(value) as readonly number[];
}

/** A condition on one word; none where nothing is asked. */
export function words<Word extends string>(name: Word, wanted: string | readonly string[] | null | undefined): Partial<Record<Word, readonly string[]>> {
  const list = typeof wanted === "string" ? [wanted].filter((value) => value !== "") : (wanted ?? []);
  return list.length === 0 ? {} : ({ [name]: list } as Partial<Record<Word, readonly string[]>>);
}

function intersect(a: readonly number[], b: readonly number[]): readonly number[] {
  const known = new Set(b);
  return a.filter((seq) => known.has(seq));
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined && value !== "";
}
