import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { createInterface } from "node:readline";
import type { ErrorCode } from "@/lib/domain/errors";
import { READABLE_ENDINGS } from "@/lib/domain/document";
import { UserError } from "@/lib/domain/errors";
import { requireSize } from "@/lib/read";
import type { Store } from "@/lib/store";
import { ingestFile, ingestRecord, isJsonLines } from "./add";
import type { AddOptions } from "./add";
import type { AddedDocument } from "./document";

/** What became of one text of a folder. */
export type FileResult =
  | { readonly name: string; readonly status: "failed"; readonly error: { readonly code: ErrorCode; readonly message: string } }
  | ({ readonly name: string } & AddedDocument);

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

/**
 * Adds file after file and says what became of each text as soon as it is known. A bad one is told and skipped,
 * the others go in. Errors that are not about a text, such as a full disk, end the run.
 */
export async function* ingestFiles(store: Store, files: readonly InputFile[], options: AddOptions): AsyncGenerator<FileResult> {
  for (const file of files) {
    if ("error" in file) yield toFailure(file.name, file.error);
    else if (isJsonLines(file.path)) yield* ingestLines(store, file, options);
    else yield await attempt(file.name, () => addFile(store, file, options));
  }
}

async function addFile(store: Store, { name, path }: { readonly name: string; readonly path: string }, options: AddOptions): Promise<AddedDocument> {
  requireSize((await stat(path)).size, name, options.maxBytes);
  return ingestFile(store, basename(path), await readFile(path), options);
}

async function* ingestLines(store: Store, { name, path }: { readonly name: string; readonly path: string }, options: AddOptions): AsyncGenerator<FileResult> {
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity });
  let number = 0;
  let records = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    records += 1;
    const at = `${basename(name)}:${number}`;
    yield await attempt(`${name}:${number}`, () => ingestRecord(store, at, number === 1 ? line.replace(/^\uFEFF/u, "") : line, options));
  }
  if (records === 0) yield toFailure(name, new UserError("unreadable", `${name} is empty. Each line must be one document record.`));
}

async function attempt(name: string, add: () => Promise<AddedDocument>): Promise<FileResult> {
  try {
    return { name, ...(await add()) };
  } catch (error) {
    if (error instanceof UserError) return toFailure(name, error);
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EACCES" || code === "EISDIR" || code === "ENOENT") return toFailure(name, new UserError("unreadable", `${name} could not be opened (${String(code)}). Check that it exists and that you may read it.`));
    throw error;
  }
}

function toFailure(name: string, error: UserError): FileResult {
  return { name, status: "failed", error: { code: error.code, message: error.message } };
}
