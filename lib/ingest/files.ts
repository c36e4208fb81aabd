import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { createInterface } from "node:readline";
import type { ErrorCode } from "@/lib/domain/errors";
import { READABLE_ENDINGS } from "@/lib/domain/document";
import { UserError } from "@/lib/domain/errors";
import { requireSize } from "@/lib/read";
import type { Store } from "@/lib/store";
import { isJsonLines, prepareFile, prepareRecord } from "./add";
import type { AddOptions } from "./add";
import { storeDocument } from "./document";
import type { AddedDocument, PreparedDocument } from "./document";
import { inOrder } from "./extract-threads";

interface Failure {
  readonly name: string;
  readonly status: "failed";
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** What became of one text of a folder. */
export type FileResult = Failure | ({ readonly name: string } & AddedDocument);

/** A file to add, or the reason why a path is none. */
export type InputFile = { readonly name: string; readonly path: string } | { readonly name: string; readonly error: UserError };

/** Every file that the paths name, folders with all that is in them, in a fixed order; hidden files are left out. */
export async function listInputFiles(paths: readonly string[]): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) files.push({ name: path, error: new UserError("not_found", `There is no file or folder ${path}. Check the spelling, or give the path from here.`) });
    else if (found.isDirectory()) files.push(...(await listFolder(path)));
    else files.push(toInputFile(path));
  }
  return files;
}

async function listFolder(folder: string): Promise<readonly InputFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: InputFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listFolder(path)));
    else if (entry.isFile()) files.push(toInputFile(path));
  }
  return files;
}

function toInputFile(path: string): InputFile {
  const ending = extname(path).toLowerCase();
  if (ending === "" || isJsonLines(path) || READABLE_ENDINGS.some((known) => known === ending)) return { name: path, path };
  return { name: path, error: new UserError("unreadable", `${path} was not read: files ending in ${ending} are not texts we know. Save the text as .txt, .md, .html, .docx or .pdf.`) };
}

export interface FilesOptions extends AddOptions {
  /** Texts whose claims are read while those before them are stored, where `extract` has threads for it. */
  readonly ahead?: number;
}

/** One text of the files: how its claims are read, or why it is none. */
interface Upcoming {
  readonly name: string;
  readonly prepare: () => Promise<PreparedDocument>;
}

/**
 * Adds file after file, in their order, and says what became of each text as soon as it is known. A bad one is told and
 * skipped, the others go in. Errors that are not about a text, such as a full disk, end the run.
 */
export async function* ingestFiles(store: Store, files: readonly InputFile[], { ahead = 0, ...options }: FilesOptions): AsyncGenerator<FileResult> {
  const prepare = ({ name, prepare: read }: Upcoming): Promise<Prepared | Failure> => attempt(name, async () => ({ name, prepared: await read() }));
  for await (const upcoming of inOrder(eachText(store, files, options), ahead, prepare)) {
    if ("prepared" in upcoming) yield await attempt(upcoming.name, async () => ({ name: upcoming.name, ...(await storeDocument(store, upcoming.prepared, options)) }));
    else yield upcoming;
  }
}

interface Prepared {
  readonly name: string;
  readonly prepared: PreparedDocument;
}

async function* eachText(store: Store, files: readonly InputFile[], options: AddOptions): AsyncGenerator<Upcoming> {
  for (const file of files) {
    if ("error" in file) yield refused(file.name, file.error);
    else if (isJsonLines(file.path)) yield* eachLine(store, file, options);
    else yield { name: file.name, prepare: () => readFileOf(store, file, options) };
  }
}

const refused = (name: string, error: unknown): Upcoming => ({ name, prepare: () => Promise.reject(error instanceof Error ? error : new Error(String(error))) });

async function readFileOf(store: Store, { name, path }: { readonly name: string; readonly path: string }, options: AddOptions): Promise<PreparedDocument> {
  requireSize((await stat(path)).size, name, options.maxBytes);
  return prepareFile(store, basename(path), await readFile(path), options);
}

async function* eachLine(store: Store, { name, path }: { readonly name: string; readonly path: string }, options: AddOptions): AsyncGenerator<Upcoming> {
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity });
  let number = 0;
  let records = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    records += 1;
    const at = `${basename(name)}:${number}`;
    const record = number === 1 ? line.replace(/^\uFEFF/u, "") : line;
    yield { name: `${name}:${number}`, prepare: () => prepareRecord(store, at, record, options) };
  }
  if (records === 0) yield refused(name, new UserError("unreadable", `${name} is empty. Each line must be one document record.`));
}

/** Runs one step of adding a text; what is wrong with the text becomes a failure, anything else is thrown. */
async function attempt<Done>(name: string, step: () => Promise<Done>): Promise<Done | Failure> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof UserError) return toFailure(name, error);
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EACCES" || code === "EISDIR" || code === "ENOENT") return toFailure(name, new UserError("unreadable", `${name} could not be opened (${String(code)}). Check that it exists and that you may read it.`));
    throw error;
  }
}

function toFailure(name: string, error: UserError): Failure {
  return { name, status: "failed", error: { code: error.code, message: error.message } };
}
