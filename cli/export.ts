import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { once } from "node:events";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { UserError } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { toFileName } from "@/lib/export/file-name";
import type { FileRequest } from "@/lib/files/request";
import { eachPart } from "@/lib/files/write";
import { openReader } from "@/lib/store";
import type { ClaimFilter, FindingFilter } from "@/lib/store";
import { tell, writeOut } from "./lines";
import { withStore } from "./store";

/** The options of the command as they are typed. */
export interface ExportOptions {
  readonly csv?: boolean;
  readonly excel?: boolean;
  readonly xlsx?: boolean;
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

/** Writes the rows that the options mean, part by part, to a file or to standard output. */
export async function exportRows(what: "claims" | "findings", options: ExportOptions): Promise<void> {
  refuseUnused(what, options);
  await withStore(async () => {
    const { path, write, close } = await openOutput(what, options);
    const reader = openReader(env().databaseFile);
    let rows = 0;
    try {
      for await (const part of eachPart(reader, toRequest(what, options), (count) => (rows += count))) await write(part);
    } finally {
      reader.close();
    }
    await close();
    if (path !== null) tell(`${rows} rows written to ${path}.`);
  });
}

function toRequest(what: "claims" | "findings", options: ExportOptions): FileRequest {
  const form = { format: options.xlsx === true ? "xlsx" : options.excel === true ? "excel" : "csv", url: "", made: today() } as const;
  return what === "claims" ? { what, filter: toClaimFilter(options), ...form } : { what, filter: toFindingFilter(options), ...form };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function toClaimFilter({ indicator, pair, from, to, publisher, speaker, lang, search, conflicts }: ExportOptions): ClaimFilter {
  return { indicator, pair, from, to, publisher, speaker, lang, q: search, agreement: conflicts === true ? "conflict" : null };
}

function toFindingFilter({ indicator, pair, from, to, conflicts }: ExportOptions): FindingFilter {
  return { indicator, pair, from, to, view: conflicts === true ? "alerts" : "all" };
}

/** A filter that would be ignored is refused: the file would hold more than was asked for. */
function refuseUnused(what: "claims" | "findings", { csv, excel, xlsx, output, publisher, speaker, lang, search }: ExportOptions): void {
  if (xlsx === true && (csv === true || excel === true)) throw new UserError("bad_request", "A file has one form: choose --xlsx, or --csv with or without --excel.");
  if (xlsx === true && (output ?? "-") === "-" && process.stdout.isTTY) throw new UserError("bad_request", "A workbook is no text for a screen: name a file, such as --output claims.xlsx.");
  if (what === "findings" && [publisher, speaker, lang, search].some((value) => value !== undefined)) {
    throw new UserError("bad_request", "Findings join texts of several publishers, speakers and languages: leave out --publisher, --speaker, --lang and --search, or export claims.");
  }
}

interface Output {
  /** Null for standard output. */
  readonly path: string | null;
  readonly write: (part: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openOutput(what: string, { output, xlsx, indicator = [], pair }: ExportOptions): Promise<Output> {
  if (output === undefined || output === "-") return { path: null, write: writeOut, close: () => Promise.resolve() };
  const isFolder = (await stat(output).catch(() => null))?.isDirectory() === true;
  const path = isFolder ? join(output, toFileName(what, [...indicator, pair ?? ""], today(), xlsx === true ? "xlsx" : "csv")) : output;
  const stream = createWriteStream(path);
  await once(stream, "open").catch((error: unknown) => {
    throw new UserError("unavailable", `${path} cannot be written (${error instanceof Error ? error.message : String(error)}). Choose another place.`);
  });
  return {
    path,
    write: async (part) => {
      if (!stream.write(part)) await once(stream, "drain");
    },
    close: async () => {
      stream.end();
      await finished(stream);
    },
  };
}
