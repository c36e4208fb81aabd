import { stringify } from "csv-stringify/sync";
import { toCellText, type Column } from "./column";

/** `excel` differs from `plain` by the mark at its beginning, without which Excel reads UTF-8 as a local code page. */
export type CsvVariant = "plain" | "excel";

const BYTE_ORDER_MARK = "\uFEFF";
const FORMULA_START = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'(?='*[=+\-@\t\r])/u;

/** First line of a CSV file: the names of the columns (RFC 4180, CRLF). */
export function toCsvHeader<Row>(columns: readonly Column<Row>[], variant: CsvVariant): string {
  const mark = variant === "excel" ? BYTE_ORDER_MARK : "";
  return mark + toLines([columns.map((column) => column.name)]);
}

/** Lines of a CSV file without a header, so that pages of rows can follow each other; empty for no rows. */
export function toCsvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  return toLines(rows.map((row) => columns.map((column) => toCsvCell(column, row))));
}

/**
 * Text that a spreadsheet would run as a formula, with an apostrophe before it. Text that already begins with
 * apostrophes before such a sign gets one more, so that `unguardText` always gives the text back.
 */
export function guardText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The text that `guardText` was given. */
export function unguardText(text: string): string {
  return text.replace(GUARDED, "");
}

function toCsvCell<Row>(column: Column<Row>, row: Row): string {
  const text = toCellText(column.value(row));
  return column.type === "text" ? guardText(text.toWellFormed()) : text;
}

function toLines(records: readonly (readonly string[])[]): string {
  return stringify(records.map((record) => [...record]), { record_delimiter: "\r\n", quote_record_delimiter: true });
}
