import type { Store } from "./client";

/** What there is, in numbers. */
export interface StoreCounts {
  readonly documents: number;
  readonly claims: number;
  readonly findings: number;
  readonly conflicts: number;
  readonly publishers: number;
  /** First and last year of the figures' periods; null while there are none. */
  readonly years: readonly [number, number] | null;
}

/** An indicator with what the store holds of it. */
export interface IndicatorSummary {
  readonly indicator: string;
  readonly claims: number;
  readonly documents: number;
  readonly conflicts: number;
  readonly years: readonly [number, number] | null;
  /** Newest date of publication among its texts. */
  readonly newest: string | null;
  /** Pairs of countries, most figures first; a one-sided figure has one code. */
  readonly pairs: readonly { readonly pair: string; readonly claims: number }[];
}

export async function getStoreCounts(store: Store): Promise<StoreCounts> {
  const live = { state: "live" };
  const [documents, claims, findings, conflicts, publishers, years] = await Promise.all([
    store.document.count({ where: { deletedAt: null } }),
    store.claim.count({ where: live }),
    store.finding.count({ where: { isCurrent: true } }),
    store.finding.count({ where: { isCurrent: true, conflict: true } }),
    store.document.groupBy({ by: ["publisher"], where: { deletedAt: null, publisher: { not: null } } }),
    store.claim.aggregate({ where: live, _min: { yearFrom: true }, _max: { year: true } }),
  ]);
  return { documents, claims, findings, conflicts, publishers: publishers.length, years: toYears(years._min.yearFrom, years._max.year) };
}

/** Every indicator that has claims, most claims first. */
export async function listIndicatorSummaries(store: Store): Promise<readonly IndicatorSummary[]> {
  interface Row {
    readonly indicator: string;
    readonly claims: number | bigint;
    readonly documents: number | bigint;
    readonly first: number | bigint | null;
    readonly last: number | bigint | null;
    readonly newest: string;
  }
  const [rows, pairs, conflicts] = await Promise.all([
    store.$queryRaw<Row[]>`
      SELECT "indicator", count(*) AS "claims", count(DISTINCT "documentId") AS "documents", min("yearFrom") AS "first", max("year") AS "last", max("publishedKey") AS "newest"
      FROM "Claim" WHERE "state" = 'live' GROUP BY "indicator" ORDER BY count(*) DESC, "indicator" ASC`,
    store.claim.groupBy({ by: ["indicator", "pair"], where: { state: "live", pair: { not: "" } }, _count: { _all: true } }),
    store.finding.groupBy({ by: ["indicator"], where: { isCurrent: true, conflict: true }, _count: { _all: true } }),
  ]);
  const conflictsOf = new Map(conflicts.map((row) => [row.indicator, row._count._all]));
  const pairsOf = Map.groupBy(pairs, (row) => row.indicator);
  return rows.map((row) => ({
    indicator: row.indicator,
    claims: Number(row.claims),
    documents: Number(row.documents),
    conflicts: conflictsOf.get(row.indicator) ?? 0,
    years: toYears(row.first === null ? null : Number(row.first), row.last === null ? null : Number(row.last)),
    newest: row.newest === "" ? null : row.newest,
    pairs: (pairsOf.get(row.indicator) ?? [])
      .map(({ pair, _count }) => ({ pair, claims: _count._all }))
      .sort((a, b) => b.claims - a.claims || (a.pair < b.pair ? -1 : 1)),
  }));
}

function toYears(first: number | null, last: number | null): readonly [number, number] | null {
  return first === null || last === null ? null : [first, last];
}
