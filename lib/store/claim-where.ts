import type { Measure } from "@/lib/domain/claim";
import type { ClaimStatus } from "@/lib/domain/view";
import { Prisma } from "./generated/client";
import { toMatch } from "./search-words";

/** Which claims are meant. What is absent, null or empty does not narrow. Field for field the filters of the address. */
export interface ClaimFilter {
  /** Words of the sentence, the title, the publisher, the speaker or the scope; each may be the beginning of one. */
  readonly q?: string | null;
  readonly indicator?: readonly string[] | null;
  readonly measure?: Measure | null;
  readonly unit?: string | null;
  /** Sorted country codes joined by `-` ("AZ-RU"), in either role. */
  readonly pair?: string | null;
  /** First and last year, both inclusive; a period counts where it touches them. */
  readonly from?: number | null;
  readonly to?: number | null;
  readonly publisher?: readonly string[] | null;
  readonly speaker?: readonly string[] | null;
  readonly document?: string | null;
  readonly lang?: string | null;
  readonly status?: ClaimStatus | null;
  readonly agreement?: "conflict" | "tension" | "agreement" | "single" | null;
  readonly forecast?: "exclude" | "only" | null;
  /** Claims that are members of this finding. */
  readonly finding?: string | null;
}

/**
 * The filter as SQL over `Claim c`, for exports; `toClaimQuery` is the same over the tally, for lists and counts. Raw, because
 * the word index is no Prisma model; every value is a parameter.
 */
export function claimWhere({ q, indicator, measure, unit, pair, from, to, publisher, speaker, document, lang, status, agreement, forecast, finding }: ClaimFilter): Prisma.Sql {
  const conditions: (Prisma.Sql | null)[] = [
    Prisma.sql`c."state" = 'live'`,
    isSet(q) ? Prisma.sql`c."seq" IN (SELECT rowid FROM "ClaimSearch" WHERE "ClaimSearch" MATCH ${toMatch(q)})` : null,
    oneOf(Prisma.sql`c."indicator"`, indicator),
    isSet(measure) ? Prisma.sql`c."measure" = ${measure}` : null,
    isSet(unit) ? Prisma.sql`c."unit" = ${unit}` : null,
    isSet(pair) ? Prisma.sql`c."pair" = ${pair}` : null,
    isSet(from) ? Prisma.sql`c."year" >= ${from}` : null,
    isSet(to) ? Prisma.sql`c."yearFrom" <= ${to}` : null,
    oneOf(Prisma.sql`c."publisher"`, publisher),
    oneOf(Prisma.sql`c."speaker"`, speaker),
    isSet(document) ? Prisma.sql`c."documentId" = ${document}` : null,
    isSet(lang) ? Prisma.sql`c."lang" = ${lang}` : null,
    isSet(status) ? Prisma.sql`c."review" = ${status}` : null,
    isSet(agreement) ? agreementWhere(agreement) : null,
    isSet(forecast) ? Prisma.sql`c."forecast" = ${forecast === "only"}` : null,
    isSet(finding) ? Prisma.sql`c."id" IN (SELECT m."claimId" FROM "FindingMember" m WHERE m."findingId" = ${finding})` : null,
  ];
  return Prisma.join(
    conditions.filter((condition) => condition !== null),
    " AND ",
  );
}

/** The bits of `standing`, see the schema. */
function agreementWhere(agreement: NonNullable<ClaimFilter["agreement"]>): Prisma.Sql {
  switch (agreement) {
    case "conflict":
      return Prisma.sql`(c."standing" & 1) = 1`;
    case "tension":
      return Prisma.sql`(c."standing" & 2) = 2`;
    case "agreement":
      return Prisma.sql`(c."standing" & 5) = 4`;
    case "single":
      return Prisma.sql`c."standing" = 0`;
  }
}

function oneOf(column: Prisma.Sql, values: readonly string[] | null | undefined): Prisma.Sql | null {
  return values === null || values === undefined || values.length === 0 ? null : Prisma.sql`${column} IN (${Prisma.join([...values])})`;
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined && value !== "";
}
