import type { Cause, Finding, Verdict } from "@/lib/domain/finding";
import { Prisma } from "./generated/client";

/** Which findings are meant; those that no longer hold never are. */
export interface FindingFilter {
  /** `alerts`: conflicts; `told`: differences with a harmless cause; absent: all, agreements too. */
  readonly view?: "alerts" | "told" | "all" | null;
  readonly verdict?: Verdict | null;
  readonly cause?: Cause | null;
  readonly kind?: Finding["kind"] | null;
  readonly indicator?: readonly string[] | null;
  readonly pair?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly decision?: "open" | "decided" | null;
  /** Findings with a claim of this document on a side. */
  readonly document?: string | null;
}

/** The filter as SQL over `Finding f`; every value is a parameter. */
export function findingWhere({ view, verdict, cause, kind, indicator, pair, from, to, decision, document }: FindingFilter): Prisma.Sql {
  const conditions: (Prisma.Sql | null)[] = [
    Prisma.sql`f."isCurrent" = ${1}`,
    view === "alerts" ? Prisma.sql`f."conflict" = ${1}` : null,
    view === "told" ? Prisma.sql`f."conflict" = ${0} AND (f."verdict" <> 'agreement' OR f."cause" IS NOT NULL)` : null,
    isSet(verdict) ? Prisma.sql`f."verdict" = ${verdict}` : null,
    isSet(cause) ? Prisma.sql`f."cause" = ${cause}` : null,
    isSet(kind) ? Prisma.sql`f."kind" = ${kind}` : null,
    isSet(indicator) && indicator.length > 0 ? Prisma.sql`f."indicator" IN (${Prisma.join([...indicator])})` : null,
    isSet(pair) ? Prisma.sql`f."pair" = ${pair}` : null,
    isSet(from) ? Prisma.sql`f."year" >= ${from}` : null,
    isSet(to) ? Prisma.sql`f."year" <= ${to}` : null,
    decision === "open" ? Prisma.sql`f."resolution" IS NULL` : decision === "decided" ? Prisma.sql`f."resolution" IS NOT NULL` : null,
    isSet(document) ? Prisma.sql`f."id" IN (SELECT m."findingId" FROM "Claim" c JOIN "FindingMember" m ON m."claimId" = c."id" WHERE c."documentId" = ${document} AND m."cluster" >= 0)` : null,
  ];
  return Prisma.join(
    conditions.filter((condition) => condition !== null),
    " AND ",
  );
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
