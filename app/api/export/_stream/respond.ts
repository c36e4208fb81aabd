import { originOf } from "@/app/api/_http/origin";
import type { Column } from "@/lib/export/column";
import { toCsvHeader, toCsvRows, type CsvVariant } from "@/lib/export/csv";
import { toCsvMetadata } from "@/lib/export/csvw";
import { toFileName } from "@/lib/export/file-name";
import { measure, toStream } from "./stream";

/** What a table of an export is: its columns, how it is named, and the filters that narrow it. */
export interface Table<Row> {
  readonly what: string;
  readonly columns: readonly Column<Row>[];
  readonly pages: AsyncGenerator<readonly Row[]>;
  /** Values of the filters, for the file's name. */
  readonly filters: readonly string[];
}

/** Answers with a table as CSV, written as it is read from the store. */
export async function respondWithCsv<Row>({ what, columns, pages, filters }: Table<Row>, variant: CsvVariant): Promise<Response> {
  const body = await toStream(toCsvHeader(columns, variant), pages, (rows) => toCsvRows(columns, rows));
  return download(body, "text/csv; charset=utf-8; header=present", toFileName(what, filters, today(), "csv"));
}

/** Answers with the metadata of the CSV (CSVW), its row count and its hash, for which the whole of it is read once. */
export async function respondWithMetadata<Row>({ what, columns, pages, filters }: Table<Row>, request: Request): Promise<Response> {
  const { rows, bytes, sha256 } = await measure(toCsvHeader(columns, "plain"), pages, (page) => toCsvRows(columns, page));
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("format");
  const query = searchParams.toString();
  const url = `${originOf(request)}${pathname}${query === "" ? "" : `?${query}`}`;
  const metadata = toCsvMetadata({ url, title: what, columns, rows, bytes, sha256, made: today() });
  return download(JSON.stringify(metadata, null, 2), "application/csvm+json", toFileName(what, filters, today(), "csv-metadata.json"));
}

/** A body as a file to be kept, never cached: the next one may hold more. */
export function download(body: BodyInit, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** The calendar day in UTC, for file names. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
