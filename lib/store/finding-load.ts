import type Database from "better-sqlite3";
import type { Finding } from "@/lib/domain/finding";
import type { FindingRow } from "@/lib/domain/view";
import { toFinding, toFindingRow } from "./finding-row";
import { inOrder } from "./keyset";

/** A row of `Finding` as the driver gives it. */
interface PlainFindingRow extends Omit<Parameters<typeof toFindingRow>[0], "conflict"> {
  readonly seq: number;
  readonly conflict: number;
  readonly createdAt: string;
}

const COLUMNS = ["seq", "id", "kind", "verdict", "cause", "conflict", "explanation", "told", "origins", "detail", "memberCount", "resolution", "createdAt"].map((name) => `f."${name}"`).join(", ");

/** Rows of a list of findings by their sequence numbers, in the order of these; read past Prisma, as charts read claims. */
export function loadFindingRows(database: Database.Database, seqs: readonly number[]): readonly FindingRow[] {
  return readRows(database, seqs).map(toRow);
}

/** Like `loadFindingRows`, with the moment that each was found, as an ISO moment. */
export function loadFoundRows(database: Database.Database, seqs: readonly number[]): readonly (FindingRow & { readonly foundAt: string })[] {
  return readRows(database, seqs).map((row) => ({ ...toRow(row), foundAt: new Date(row.createdAt).toISOString() }));
}

/** Rows of findings by their ids, as far as they hold; in no order. */
export function loadFindingRowsById(database: Database.Database, ids: readonly string[]): readonly FindingRow[] {
  const rows = database.prepare(`SELECT ${COLUMNS} FROM json_each(?) j JOIN "Finding" f ON f."id" = j.value WHERE f."isCurrent" = 1`).all(JSON.stringify(ids)) as readonly PlainFindingRow[];
  return rows.map(toRow);
}

/** Findings whole: clusters, chains and arithmetic, by their sequence numbers, in the order of these. */
export function loadWholeFindings(database: Database.Database, seqs: readonly number[]): readonly Finding[] {
  const rows = database.prepare('SELECT f."seq", f."detail" FROM json_each(?) j JOIN "Finding" f ON f."seq" = j.value').all(JSON.stringify(seqs)) as readonly Pick<PlainFindingRow, "seq" | "detail">[];
  return inOrder(rows, seqs).map(toFinding);
}

function readRows(database: Database.Database, seqs: readonly number[]): readonly PlainFindingRow[] {
  const rows = database.prepare(`SELECT ${COLUMNS} FROM json_each(?) j JOIN "Finding" f ON f."seq" = j.value`).all(JSON.stringify(seqs)) as readonly PlainFindingRow[];
  return inOrder(rows, seqs);
}

function toRow(row: PlainFindingRow): FindingRow {
  return toFindingRow({ ...row, conflict: row.conflict === 1 });
}
