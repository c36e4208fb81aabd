import { originOf } from "@/app/api/_http/origin";
import { toFileName } from "@/lib/export/file-name";
import { streamFile } from "@/lib/files/thread";
import type { FileFormat, Wanted } from "@/lib/files/request";

const FORMS: Readonly<Record<FileFormat, { readonly type: string; readonly suffix: string; readonly ending: string }>> = {
  csv: { type: "text/csv; charset=utf-8; header=present", suffix: "", ending: "csv" },
  excel: { type: "text/csv; charset=utf-8; header=present", suffix: "", ending: "csv" },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", suffix: "", ending: "xlsx" },
  csvw: { type: "application/csvm+json", suffix: "", ending: "csv-metadata.json" },
  sdmx: { type: "application/vnd.sdmx.data+csv; version=2.1.0", suffix: "-sdmx", ending: "csv" },
};

/** Answers with the rows that were asked for as a file, written as the reader takes it. `filters` are words for its name. */
export async function respondWithFile(wanted: Wanted, filters: readonly string[], request: Request): Promise<Response> {
  const { type, suffix, ending } = FORMS[wanted.format];
  const body = await streamFile({ ...wanted, url: toCsvAddress(request), made: today() });
  return download(body, type, toFileName(`${wanted.what}${suffix}`, filters, today(), ending));
}

/** Address of the plain CSV with the same filters. */
function toCsvAddress(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("format");
  const query = searchParams.toString();
  return `${originOf(request)}${pathname}${query === "" ? "" : `?${query}`}`;
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
