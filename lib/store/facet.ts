import type { FacetCount } from "@/lib/domain/view";
import { claimWhere } from "./claim-where";
import type { ClaimFilter } from "./claim-where";
import type { Store } from "./client";
import { Prisma } from "./generated/client";

/** A value of a facet with its count; wording it is the caller's. */
export type FacetValue = Omit<FacetCount, "label">;

const COLUMNS = {
  indicator: Prisma.sql`c."indicator"`,
  measure: Prisma.sql`c."measure"`,
  unit: Prisma.sql`c."unit"`,
  pair: Prisma.sql`c."pair"`,
  publisher: Prisma.sql`c."publisher"`,
  speaker: Prisma.sql`c."speaker"`,
  lang: Prisma.sql`c."lang"`,
  status: Prisma.sql`c."review"`,
} as const satisfies Partial<Record<keyof ClaimFilter, Prisma.Sql>>;

export const FACETS = ["indicator", "measure", "unit", "pair", "publisher", "speaker", "lang", "status", "year", "forecast", "agreement"] as const;
export type Facet = (typeof FACETS)[number];

/** Longest list of values that a facet gives, most frequent first; years are given all. */
const MAX_VALUES = 200;

/** How many claims each value of a facet would leave, under all the other filters. Claims without the field are not counted. */
export async function countFacet(store: Store, facet: Facet, filter: ClaimFilter = {}): Promise<readonly FacetValue[]> {
  switch (facet) {
    case "year":
      return countYears(store, filter);
    case "forecast":
      return countForecasts(store, filter);
    case "agreement":
      return countAgreements(store, filter);
    default:
      return countColumn(store, facet, filter);
  }
}

/** Several facets at once, by name. */
export async function countFacets<F extends Facet>(store: Store, facets: readonly F[], filter: ClaimFilter = {}): Promise<Readonly<Record<F, readonly FacetValue[]>>> {
  const entries = await Promise.all(facets.map(async (facet) => [facet, await countFacet(store, facet, filter)] as const));
  return Object.fromEntries(entries) as Record<F, readonly FacetValue[]>;
}

interface CountRow {
  readonly value: string | number | bigint;
  readonly count: number | bigint;
}

async function countColumn(store: Store, facet: keyof typeof COLUMNS, filter: ClaimFilter): Promise<readonly FacetValue[]> {
  const column = COLUMNS[facet];
  const rows = await store.$queryRaw<CountRow[]>`
    SELECT ${column} AS "value", count(*) AS "count" FROM "Claim" c
    WHERE ${claimWhere(filter, facet)} AND ${column} IS NOT NULL AND ${column} <> ''
    GROUP BY ${column} ORDER BY count(*) DESC, ${column} ASC LIMIT ${MAX_VALUES}`;
  return rows.map(toFacetValue);
}

/** By the last year of each figure's period. */
async function countYears(store: Store, filter: ClaimFilter): Promise<readonly FacetValue[]> {
  const rows = await store.$queryRaw<CountRow[]>`
    SELECT c."year" AS "value", count(*) AS "count" FROM "Claim" c
    WHERE ${claimWhere({ ...filter, from: null, to: null })} AND c."year" IS NOT NULL
    GROUP BY c."year" ORDER BY c."year" ASC`;
  return rows.map(toFacetValue);
}

async function countForecasts(store: Store, filter: ClaimFilter): Promise<readonly FacetValue[]> {
  const values = ["exclude", "only"] as const;
  return countEach(store, values, (forecast) => ({ ...filter, forecast }));
}

async function countAgreements(store: Store, filter: ClaimFilter): Promise<readonly FacetValue[]> {
  const values = ["conflict", "tension", "agreement", "single"] as const;
  return countEach(store, values, (agreement) => ({ ...filter, agreement }));
}

async function countEach<V extends string>(store: Store, values: readonly V[], filterOf: (value: V) => ClaimFilter): Promise<readonly FacetValue[]> {
  const counts = await Promise.all(
    values.map(async (value) => {
      const rows = await store.$queryRaw<CountRow[]>`SELECT ${value} AS "value", count(*) AS "count" FROM "Claim" c WHERE ${claimWhere(filterOf(value))}`;
      return rows.map(toFacetValue);
    }),
  );
  return counts.flat();
}

function toFacetValue(row: CountRow): FacetValue {
  return { value: String(row.value), count: Number(row.count) };
}
