import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { UserError } from "@/lib/domain/errors";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import type { Column } from "@/lib/export/column";
import { toCsvHeader, toCsvRows } from "@/lib/export/csv";
import { toCsvMetadata } from "@/lib/export/csvw";
import { FINDING_COLUMNS } from "@/lib/export/finding-columns";
import { SDMX_COLUMNS } from "@/lib/export/sdmx";
import { toWorkbook } from "@/lib/export/workbook";
import type { StoreReader } from "@/lib/store/reader";
import type { FileFormat, FileRequest } from "./request";

const encoder = new TextEncoder();

interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly pages: Iterable<readonly Row[]>;
}

/** A file as its parts, each made when it is asked for: memory does not grow with the rows. `onRows` is told how many rows went in. */
export function eachPart(reader: StoreReader, request: FileRequest, onRows: (count: number) => void = () => undefined): AsyncGenerator<Uint8Array> {
  if (request.what === "findings") {
    if (request.format === "sdmx") throw new UserError("bad_request", "Findings are no observations: SDMX-CSV holds claims.");
    return writeTable({ columns: FINDING_COLUMNS, pages: counted(reader.eachFindingPage(request.filter), onRows) }, request.format, request);
  }
  const pages = counted(reader.eachClaimPage(request.filter), onRows);
  return request.format === "sdmx" ? writeTable({ columns: SDMX_COLUMNS, pages }, "csv", request) : writeTable({ columns: CLAIM_COLUMNS, pages }, request.format, request);
}

function* counted<Row>(pages: Iterable<readonly Row[]>, onRows: (count: number) => void): Generator<readonly Row[]> {
  for (const page of pages) {
    onRows(page.length);
    yield page;
  }
}

function writeTable<Row>(table: Table<Row>, format: Exclude<FileFormat, "sdmx">, request: FileRequest): AsyncGenerator<Uint8Array> {
  switch (format) {
    case "csv":
      return eachCsvPart(table, "plain");
    case "excel":
      return eachCsvPart(table, "excel");
    case "csvw":
      return eachMetadataPart(table, request);
    case "xlsx":
      return eachWorkbookPart(table, request);
  }
}

/** The header comes with the first rows: where these cannot be read, nothing has begun. */
async function* eachCsvPart<Row>({ columns, pages }: Table<Row>, variant: "plain" | "excel"): AsyncGenerator<Uint8Array> {
  let head = toCsvHeader(columns, variant);
  for (const page of pages) {
    yield encoder.encode(head + toCsvRows(columns, page));
    head = "";
  }
  if (head !== "") yield encoder.encode(head);
}

/** Reads the whole CSV once for its size and its hash. */
async function* eachMetadataPart<Row>(table: Table<Row>, { what, url, made }: FileRequest): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let [rows, bytes] = [0, 0];
  const { columns, pages } = table;
  for await (const part of eachCsvPart({ columns, pages: counted(pages, (count) => (rows += count)) }, "plain")) {
    hash.update(part);
    bytes += part.byteLength;
    // Others that share the thread have their turn between two pages.
    await setImmediate();
  }
  yield encoder.encode(JSON.stringify(toCsvMetadata({ url, title: what, columns, rows, bytes, sha256: hash.digest("hex"), made }), null, 2));
}

async function* eachWorkbookPart<Row>({ columns, pages }: Table<Row>, { what }: FileRequest): AsyncGenerator<Uint8Array> {
  yield* toWorkbook(what, columns, eachRow(pages));
}

async function* eachRow<Row>(pages: Iterable<readonly Row[]>): AsyncGenerator<Row> {
  for (const page of pages) {
    yield* page;
    await setImmediate();
  }
}
