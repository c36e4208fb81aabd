/** What a cell may hold; null is an empty cell, never the word "null". */
export type Cell = string | number | boolean | null;

export const COLUMN_TYPES = ["text", "number", "integer", "boolean", "date"] as const;
/** `text` cells are guarded against formulas; the others are written by us alone and stay bare. */
export type ColumnType = (typeof COLUMN_TYPES)[number];

/**
 * One column of an export: its name, what it holds and how it is read off a row.
 * The same list makes the CSV, its metadata, the workbook and the documentation's test.
 */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** One sentence for people, as docs/columns.md has it. */
  readonly description: string;
  readonly value: (row: Row) => Cell;
}

/** A cell as plain text: a dot for decimals, no grouping, no exponent; true and false as words; empty for null. */
export function toCellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return toPlainNumber(cell);
  return String(cell);
}

/** The shortest decimal that gives the same number back, without an exponent. Infinity and NaN are empty: they are no figures. */
function toPlainNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  const text = String(value);
  const match = /^(?<sign>-?)(?<whole>\d)(?:\.(?<rest>\d+))?e(?<exponent>[+-]\d+)$/u.exec(text)?.groups;
  if (match === undefined) return text;
  const digits = `${match["whole"] ?? ""}${match["rest"] ?? ""}`;
  const point = 1 + Number(match["exponent"]);
  if (point <= 0) return `${match["sign"] ?? ""}0.${"0".repeat(-point)}${digits}`;
  return `${match["sign"] ?? ""}${digits.padEnd(point, "0")}`;
}
