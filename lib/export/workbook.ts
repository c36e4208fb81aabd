import { writeXlsxStream } from "hucre/xlsx";
import type { Cell, Column, ColumnType } from "./column";

/** What a sheet holds in one cell; `null` is an empty one. */
type SheetCell = string | number | boolean | Date | null;

/** Excel takes no longer text in a cell; what is longer ends with an ellipsis. */
const LONGEST_TEXT = 32_767;
/** Decimal digits that Excel keeps of a number. */
const MOST_DIGITS = 15;
/** Before this day Excel's calendar differs from everybody's. */
const FIRST_DAY = "1900-03-01";
const WIDTHS: Readonly<Record<ColumnType, number>> = { text: 18, number: 16, integer: 10, boolean: 10, date: 12 };
const WIDE_NAMES = /^(?:quote|sentence|explanation|document_title|settle|arithmetic)$/u;
const WIDE = 48;
/** Rows of a sheet, half of what Excel takes: the sheet's own file in the workbook must stay below 4 GiB. */
const ROWS_OF_A_SHEET = 500_000;

/**
 * Rows as an Excel workbook of one sheet, written as its reader takes it: memory does not grow with the rows. Numbers,
 * days and truths are typed cells; text is never a formula, whatever it begins with. The header stays in view, and a
 * long table goes on in a second sheet.
 */
export function toWorkbook<Row>(name: string, columns: readonly Column<Row>[], rows: AsyncIterable<Row> | Iterable<Row>): ReadableStream<Uint8Array> {
  return writeXlsxStream(eachSheetRow(columns, rows), {
    name,
    columns: columns.map(({ name: header, type }) => ({ header, width: WIDE_NAMES.test(header) ? WIDE : WIDTHS[type] })),
    freezePane: { rows: 1 },
    maxRowsPerSheet: ROWS_OF_A_SHEET,
  });
}

async function* eachSheetRow<Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row> | Iterable<Row>): AsyncGenerator<SheetCell[]> {
  for await (const row of rows) yield columns.map((column) => toSheetCell(column.type, column.value(row)));
}

function toSheetCell(type: ColumnType, cell: Cell): SheetCell {
  if (cell === null || typeof cell === "boolean") return cell;
  switch (type) {
    case "number":
    case "integer":
      return toNumber(cell);
    case "date":
      return toDay(String(cell));
    case "text":
    case "boolean":
      return toText(String(cell));
  }
}

/** A number where Excel can hold it exactly, else its digits as text: a figure is never changed by the file it is in. */
function toNumber(cell: string | number): number | string | null {
  const value = Number(cell);
  if (!Number.isFinite(value)) return null;
  const digits = String(cell).replace(/^-?0*\.?0*|\./gu, "").replace(/0+$/u, "").length;
  return typeof cell === "string" && digits > MOST_DIGITS ? cell : value;
}

function toDay(day: string): Date | string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && day >= FIRST_DAY;
  return isDay ? new Date(`${day}T00:00:00Z`) : day;
}

/** Text as a workbook takes it. Words that look like its own escape of a character ("_x000D_") are escaped, so that they stay words. */
function toText(text: string): string {
  const whole = text.toWellFormed();
  const cut = whole.length > LONGEST_TEXT ? `${whole.slice(0, LONGEST_TEXT - 1).toWellFormed().replace(/\uFFFD$/u, "")}…` : whole;
  return cut.replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");
}
