import Database from "better-sqlite3";
import type { Finding } from "@/lib/domain/finding";
import type { ClaimExport, DocumentRef } from "@/lib/domain/view";
import { PLAIN_CLAIM_COLUMNS, readDocumentRefs, toPlainClaim } from "./claim-load";
import type { PlainClaimRow } from "./claim-load";
import { byGravity, toCause, toVerdict } from "./claim-row";
import { claimWhere } from "./claim-where";
import type { ClaimFilter } from "./claim-where";
import { findingWhere } from "./finding-where";
import type { FindingFilter } from "./finding-where";
import { Prisma } from "./generated/client";
import { fromJson } from "./json";
import { afterPosition } from "./keyset";

/** Rows read at once: the first few are soon there, and a page, read without a pause, bounds how long another reader of the thread waits. */
const [FIRST_PAGE, PAGE] = [25, 800];
/** Documents kept at hand; rows are in the order of publication, so the claims of one stand close together. */
const MOST_DOCUMENTS = 5_000;

/** A finding with the outcome of the last decision that holds, null while it is open. */
export interface ResolvedFinding extends Finding {
  readonly resolution: string | null;
}

/** A connection of its own that only reads, and sees the store as it stood at its first row, whoever writes meanwhile. */
export interface StoreReader {
  /** Every claim that the filter means, newest text first, page after page. */
  readonly eachClaimPage: (filter: ClaimFilter) => Generator<readonly ClaimExport[]>;
  /** Every finding that the filter means, those with the newest texts first. */
  readonly eachFindingPage: (filter: FindingFilter) => Generator<readonly ResolvedFinding[]>;
  readonly close: () => void;
}

/** Opens the store's file past Prisma, which takes twice as long for a long export. */
export function openReader(file: string): StoreReader {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
  database.exec("PRAGMA trusted_schema = OFF; BEGIN");
  return {
    eachClaimPage: (filter) => eachClaimPage(database, filter),
    eachFindingPage: (filter) => eachFindingPage(database, filter),
    close: () => database.close(),
  };
}

type ClaimRow = PlainClaimRow & { readonly decimal: string; readonly decimalHigh: string | null; readonly extractorVersion: string };

const COLUMNS = Prisma.raw(`${PLAIN_CLAIM_COLUMNS}, c."decimal", c."decimalHigh", c."extractorVersion"`);

function* eachClaimPage(database: Database.Database, filter: ClaimFilter): Generator<readonly ClaimExport[]> {
  const where = claimWhere(filter);
  const documents = new Map<string, DocumentRef>();
  for (let [after, size] = [Prisma.empty, FIRST_PAGE]; ; size = Math.min(2 * size, PAGE)) {
    const rows = all<ClaimRow>(database, Prisma.sql`SELECT ${COLUMNS} FROM "Claim" c WHERE ${where} ${after} ORDER BY c."publishedKey" DESC, c."seq" DESC LIMIT ${size}`);
    const findings = readFindingRefs(database, rows.map((row) => row.id));
    readDocuments(database, documents, rows.map((row) => row.documentId));
    if (rows.length > 0) yield rows.map((row) => toClaimExport(row, documents.get(row.documentId), findings.get(row.id) ?? []));
    const last = rows.at(-1);
    if (rows.length < size || last === undefined) return;
    after = Prisma.sql`AND ${afterPosition(Prisma.sql`c."publishedKey"`, Prisma.sql`c."seq"`, { value: last.publishedKey, seq: last.seq }, true)}`;
  }
}

function toClaimExport(row: ClaimRow, document: DocumentRef | undefined, findings: ClaimExport["findings"]): ClaimExport {
  const { decimal, decimalHigh, extractorVersion } = row;
  return { ...toPlainClaim(row, document, findings), decimal, decimalHigh, extractorVersion };
}

function readFindingRefs(database: Database.Database, claimIds: readonly string[]): ReadonlyMap<string, ClaimExport["findings"]> {
  interface Row {
    readonly claimId: string;
    readonly id: string;
    readonly verdict: string;
    readonly cause: string | null;
    readonly conflict: number;
    readonly origins: number;
  }
  const rows = all<Row>(
    database,
    Prisma.sql`
      SELECT DISTINCT m."claimId", f."id", f."verdict", f."cause", f."conflict", f."origins"
      FROM json_each(${JSON.stringify(claimIds)}) j JOIN "FindingMember" m ON m."claimId" = j.value JOIN "Finding" f ON f."id" = m."findingId"
      WHERE f."isCurrent" = 1 AND m."cluster" >= 0`,
  );
  const byClaim = new Map<string, ClaimExport["findings"][number][]>();
  for (const { claimId, id, verdict, cause, conflict, origins } of rows) {
    const ref = { id, verdict: toVerdict(verdict), cause: toCause(cause), conflict: conflict === 1, origins };
    const known = byClaim.get(claimId);
    if (known === undefined) byClaim.set(claimId, [ref]);
    else known.push(ref);
  }
  for (const refs of byClaim.values()) refs.sort(byGravity);
  return byClaim;
}

function readDocuments(database: Database.Database, known: Map<string, DocumentRef>, ids: readonly string[]): void {
  if (known.size > MOST_DOCUMENTS) known.clear();
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) for (const [id, document] of readDocumentRefs(database, missing)) known.set(id, document);
}

function* eachFindingPage(database: Database.Database, filter: FindingFilter): Generator<readonly ResolvedFinding[]> {
  const where = findingWhere(filter);
  interface Row {
    readonly seq: number;
    readonly newestKey: string;
    readonly detail: string;
    readonly resolution: string | null;
  }
  for (let [after, size] = [Prisma.empty, FIRST_PAGE]; ; size = Math.min(2 * size, PAGE)) {
    const rows = all<Row>(database, Prisma.sql`SELECT f."seq", f."newestKey", f."detail", f."resolution" FROM "Finding" f WHERE ${where} ${after} ORDER BY f."newestKey" DESC, f."seq" DESC LIMIT ${size}`);
    if (rows.length > 0) yield rows.map((row) => ({ ...fromJson<Finding>(row.detail), resolution: row.resolution }));
    const last = rows.at(-1);
    if (rows.length < size || last === undefined) return;
    after = Prisma.sql`AND ${afterPosition(Prisma.sql`f."newestKey"`, Prisma.sql`f."seq"`, { value: last.newestKey, seq: last.seq }, true)}`;
  }
}

function all<Row>(database: Database.Database, { sql, values }: Prisma.Sql): readonly Row[] {
  return database.prepare(sql).all(...values.map((value) => (typeof value === "boolean" ? Number(value) : value))) as Row[];
}
