import type Database from "better-sqlite3";
import type { ClaimView, DocumentRef, FindingRef } from "@/lib/domain/view";
import { byGravity, toFindingRef, toStatement, toStatus } from "./claim-row";
import type { StatementRow } from "./claim-row";
import { toDocumentRef } from "./document-row";
import type { DocumentRefRow } from "./document-row";
import { inOrder } from "./keyset";
import { toMeaning } from "./meaning-columns";
import type { MeaningColumns } from "./meaning-columns";

/** A row of `Claim` as the driver gives it. */
export type PlainClaimRow = Omit<StatementRow, "forecast"> &
  MeaningColumns & {
    readonly seq: number;
    readonly id: string;
    readonly documentId: string;
    readonly publishedKey: string;
    readonly forecast: number;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly sentence: string;
    readonly sentenceStart: number;
    readonly sentenceEnd: number;
    readonly confidence: number;
    readonly review: string;
    readonly series: string | null;
  };

/** Columns of a `PlainClaimRow`, of `Claim c`. */
export const PLAIN_CLAIM_COLUMNS = ["seq", "id", "documentId", "publishedKey", "quote", "start", "end", "sentence", "sentenceStart", "sentenceEnd", "confidence", "review", "series"]
  .concat(["indicator", "measure", "value", "valueHigh", "unit", "qualifier", "reporter", "partner", "periodKind", "periodStart", "periodEnd", "periodLabel", "periodBasis", "comparedTo", "speaker", "forecast", "scope"])
  .concat(["hard", "wide", "core"].flatMap((layer) => [`${layer}Low`, `${layer}High`, `${layer}Open`]))
  .map((name) => `c."${name}"`)
  .join(", ");

/** A row as a claim, with what was read of its document and its findings. */
export function toPlainClaim<Finding>(row: PlainClaimRow, document: DocumentRef | undefined, findings: readonly Finding[]): Omit<ClaimView, "findings"> & { readonly findings: readonly Finding[] } {
  if (document === undefined) throw new Error(`The store holds the claim ${row.id} without its document.`);
  const { id, quote, start, end, confidence, series } = row;
  return {
    ...toStatement({ ...row, forecast: row.forecast === 1 }),
    id,
    quote,
    start,
    end,
    sentence: { start: row.sentenceStart, end: row.sentenceEnd, text: row.sentence },
    meaning: toMeaning(row),
    confidence,
    status: toStatus(row.review),
    series,
    document,
    findings,
  };
}

/** Documents as they are named beside a figure, by their ids. */
export function readDocumentRefs(database: Database.Database, ids: readonly string[]): ReadonlyMap<string, DocumentRef> {
  const rows = database
    .prepare(
      `SELECT d."id", d."title", d."publisher", d."url", d."lang", d."publishedAt", d."publishedAtBasis", d."isDigest", d."sha256"
       FROM json_each(?) j JOIN "Document" d ON d."id" = j.value`,
    )
    .all(JSON.stringify([...new Set(ids)])) as readonly (Omit<DocumentRefRow, "isDigest"> & { readonly isDigest: number })[];
  return new Map(rows.map((row) => [row.id, toDocumentRef({ ...row, isDigest: row.isDigest === 1 })]));
}

/** Claims by their sequence numbers, in the order of these, read past Prisma: a chart of some hundred takes a fifth of the time. */
export function loadClaims(database: Database.Database, seqs: readonly number[]): readonly ClaimView[] {
  const rows = database.prepare(`SELECT ${PLAIN_CLAIM_COLUMNS} FROM json_each(?) j JOIN "Claim" c ON c."seq" = j.value`).all(JSON.stringify(seqs)) as readonly PlainClaimRow[];
  const documents = readDocumentRefs(database, rows.map((row) => row.documentId));
  const findings = readFindings(database, rows.map((row) => row.id));
  return inOrder(rows, seqs).map((row) => toPlainClaim(row, documents.get(row.documentId), findings.get(row.id) ?? []));
}

/** Claims by their ids, in no order, without the findings they stand in. */
export function loadClaimsById(database: Database.Database, ids: readonly string[]): readonly ClaimView[] {
  const rows = database.prepare(`SELECT ${PLAIN_CLAIM_COLUMNS} FROM json_each(?) j JOIN "Claim" c ON c."id" = j.value`).all(JSON.stringify([...new Set(ids)])) as readonly PlainClaimRow[];
  const documents = readDocumentRefs(database, rows.map((row) => row.documentId));
  return rows.map((row) => toPlainClaim(row, documents.get(row.documentId), []));
}

/** Findings that claims are on a side of. Each is read once: a finding of forty claims is said forty times by a join. */
function readFindings(database: Database.Database, claimIds: readonly string[]): ReadonlyMap<string, readonly FindingRef[]> {
  type Row = Omit<Parameters<typeof toFindingRef>[0], "conflict"> & { readonly conflict: number };
  const members = database
    .prepare('SELECT DISTINCT m."claimId", m."findingId" FROM json_each(?) j JOIN "FindingMember" m ON m."claimId" = j.value AND m."cluster" >= 0')
    .raw()
    .all(JSON.stringify(claimIds)) as readonly (readonly [string, string])[];
  const rows = database
    .prepare(
      `SELECT f."id", f."kind", f."verdict", f."cause", f."conflict", f."explanation", f."told", f."origins"
       FROM json_each(?) j JOIN "Finding" f ON f."id" = j.value WHERE f."isCurrent" = 1`,
    )
    .all(JSON.stringify([...new Set(members.map(([, finding]) => finding))])) as readonly Row[];
  const refs = new Map(rows.map((row) => [row.id, toFindingRef({ ...row, conflict: row.conflict === 1 })]));
  const byClaim = Map.groupBy(members, ([claim]) => claim);
  return new Map([...byClaim].map(([id, found]) => [id, found.flatMap(([, finding]) => refs.get(finding) ?? []).sort(byGravity)]));
}
