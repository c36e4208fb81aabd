import { UserError } from "@/lib/domain/errors";
import { Prisma } from "./generated/client";

/** A page of rows and the cursor of the next one, null at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly nextCursor: string | null;
}

export const MAX_PAGE = 500;
const INVALID = "This address of a page of the list is not valid. Go back to the first page.";

/** Where a page begins: after the row with this sort value and sequence number. */
export interface Position {
  readonly value: string | number;
  readonly seq: number;
}

export function toCursor(position: Position): string {
  return Buffer.from(JSON.stringify([position.value, position.seq])).toString("base64url");
}

/** Reads a cursor; one that was not made by `toCursor` is refused. */
export function parseCursor(cursor: string): Position {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parsed) && parsed.length === 2) {
      const [value, seq] = parsed as readonly unknown[];
      if ((typeof value === "string" || typeof value === "number") && typeof seq === "number" && Number.isInteger(seq)) return { value, seq };
    }
  } catch {
    // Falls through to the message below: what was wrong with it helps nobody.
  }
  throw new UserError("bad_request", INVALID);
}

/** A position in a tally, whose keys are numbers. */
export function toPosition({ value, seq }: Position): { readonly key: number; readonly seq: number } {
  if (typeof value !== "number") throw new UserError("bad_request", INVALID);
  return { key: value, seq };
}

/**
 * Condition for the rows after a position. The first comparison is redundant and makes the difference:
 * an OR alone keeps the engine from starting in the middle of the index.
 */
export function afterPosition(column: Prisma.Sql, seq: Prisma.Sql, position: Position, isDescending: boolean): Prisma.Sql {
  return isDescending
    ? Prisma.sql`${column} <= ${position.value} AND (${column} < ${position.value} OR ${seq} < ${position.seq})`
    : Prisma.sql`${column} >= ${position.value} AND (${column} > ${position.value} OR ${seq} > ${position.seq})`;
}

export function clampLimit(limit: number | undefined, fallback = 50): number {
  return Math.min(MAX_PAGE, Math.max(1, Math.trunc(limit ?? fallback)));
}

/** Rows in the order of their sequence numbers as given: a list of numbers in a statement has no order of its own. */
export function inOrder<T extends { readonly seq: number }>(rows: readonly T[], seqs: readonly number[]): readonly T[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.map((seq) => bySeq.get(seq)).filter((row) => row !== undefined);
}
