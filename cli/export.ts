import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { once } from "node:events";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { UserError } from "@/lib/domain/errors";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import type { Column } from "@/lib/export/column";
import { toCsvHeader, toCsvRows } from "@/lib/export/csv";
import { toFileName } from "@/lib/export/file-name";
import { FINDING_COLUMNS } from "@/lib/export/finding-columns";
import { eachClaimPage, eachFindingPage } from "@/lib/store";
import type { ClaimFilter, FindingFilter, Store } from "@/lib/store";
import { tell, writeOut } from "./lines";
import { withStore } from "./store";

/** The options of the command as they are typed. */
export interface ExportOptions {
  readonly excel?: boolean;
  readonly output?: string;
  readonly indicator?: readonly string[];
  readonly pair?: string;
  readonly from?: number;
  readonly to?: number;
  readonly publisher?: readonly string[];
  readonly speaker?: readonly string[];
  readonly lang?: string;
  readonly search?: string;
  readonly conflicts?: boolean;
}

/** Writes the rows that the options mean, page by page, to a file or to standard output. */
export async function exportRows(what: "claims" | "findings", options: ExportOptions): Promise<void> {
  refuseUnused(what, options);
  await withStore(async (store) => {
    const { path, write, close } = await openOutput(what, options);
    const rows = what === "claims" ? await writeAll(CLAIM_COLUMNS, eachClaimPage(store, toClaimFilter(options)), options, write) : await writeFindings(store, options, write);
    await close();
    if (path !== null) tell(`${rows} rows written to ${path}.`);
  });
}

function writeFindings(store: Store, options: ExportOptions, write: (text: string) => Promise<void>): Promise<number> {
  return writeAll(FINDING_COLUMNS, eachFindingPage(store, toFindingFilter(options)), options, write);
}

async function writeAll<Row>(columns: readonly Column<Row>[], pages: AsyncIterable<readonly Row[]>, { excel }: ExportOptions, write: (text: string) => Promise<void>): Promise<number> {
  let rows = 0;
  await write(toCsvHeader(columns, excel === true ? "excel" : "plain"));
  for await (const page of pages) {
    rows += page.length;
    await write(toCsvRows(columns, page));
  }
  return rows;
}

function toClaimFilter({ indicator, pair, from, to, publisher, speaker, lang, search, conflicts }: ExportOptions): ClaimFilter {
  return { indicator, pair, from, to, publisher, speaker, lang, q: search, agreement: conflicts === true ? "conflict" : null };
}

function toFindingFilter({ indicator, pair, from, to, conflicts }: ExportOptions): FindingFilter {
  return { indicator, pair, from, to, view: conflicts === true ? "alerts" : "all" };
}

/** A filter that would be ignored is refused: the file would hold more than was asked for. */
function refuseUnused(what: "claims" | "findings", { publisher, speaker, lang, search }: ExportOptions): void {
  if (what === "findings" && [publisher, speaker, lang, search].some((value) => value !== undefined)) {
    throw new UserError("bad_request", "Findings join texts of several publishers, speakers and languages: leave out --publisher, --speaker, --lang and --search, or export claims.");
  }
}

interface Output {
  /** Null for standard output. */
  readonly path: string | null;
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openOutput(what: string, { output, indicator = [], pair }: ExportOptions): Promise<Output> {
  if (output === undefined || output === "-") return { path: null, write: writeOut, close: () => Promise.resolve() };
  const isFolder = (await stat(output).catch(() => null))?.isDirectory() === true;
  const day = new Date().toISOString().slice(0, 10);
  const path = isFolder ? join(output, toFileName(what, [...indicator, pair ?? ""], day, "csv")) : output;
  const stream = createWriteStream(path);
  await once(stream, "open").catch((error: unknown) => {
    throw new UserError("unavailable", `${path} cannot be written (${error instanceof Error ? error.message : String(error)}). Choose another place.`);
  });
  return {
    path,
    write: async (text) => {
      if (!stream.write(text)) await once(stream, "drain");
    },
    close: async () => {
      stream.end();
      await finished(stream);
    },
  };
}
