import { PASTED_NAME, UserError } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { parseDocumentRecord } from "@/lib/extract";
import { parseDay, parseUrl, readAnyDocument, readText, requireSize } from "@/lib/read";
import type { ReadDocument } from "@/lib/read";
import { NO_METADATA } from "@/lib/read/document";
import type { Store } from "@/lib/store";
import { ingestDocument, prepareDocument, storeDocument } from "./document";
import type { AddedDocument, IngestOptions, PreparedDocument } from "./document";

/** A text as a form gives it; what is absent or empty is not known. */
export interface TextInput {
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** `YYYY-MM-DD`. */
  readonly publishedAt?: string | null;
}

export interface AddOptions extends IngestOptions {
  /** Largest text in bytes. */
  readonly maxBytes: number;
}

/** Adds a pasted text. What the form says goes before what the text's own front matter says. Throws a `UserError` for what cannot be used. */
export async function ingestText(store: Store, input: TextInput, { maxBytes, ...options }: AddOptions): Promise<AddedDocument> {
  requireSize(Buffer.byteLength(input.text, "utf8"), PASTED_NAME, maxBytes);
  return ingestDocument(store, applyForm(readText(input.text, PASTED_NAME), input), "paste", options);
}

/** Adds a file that holds one text. A file of JSON Lines holds many: `ingestRecord` takes each. */
export async function ingestFile(store: Store, name: string, bytes: Uint8Array, options: AddOptions): Promise<AddedDocument> {
  return storeDocument(store, await prepareFile(store, name, bytes, options), options);
}

/** Reads a file that holds one text and its claims, without storing them yet. */
export async function prepareFile(store: Store, name: string, bytes: Uint8Array, { maxBytes, ...options }: AddOptions): Promise<PreparedDocument> {
  return prepareDocument(store, await readAnyDocument(bytes, name, { maxBytes, root: env().root }), name, options);
}

/** Adds one line of a file of JSON Lines. Throws a `UserError` for a line that is no document record. */
export async function ingestRecord(store: Store, name: string, line: string, options: AddOptions): Promise<AddedDocument> {
  return storeDocument(store, await prepareRecord(store, name, line, options), options);
}

/** Reads one line of a file of JSON Lines and its claims, without storing them yet. */
export async function prepareRecord(store: Store, name: string, line: string, { maxBytes, ...options }: AddOptions): Promise<PreparedDocument> {
  requireSize(Buffer.byteLength(line, "utf8"), name, maxBytes);
  return prepareDocument(store, readRecord(name, line), name, options);
}

/** Whether a file holds a document record a line instead of one text. */
export function isJsonLines(name: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(name);
}

/** Names of the fields that a record's problem speaks of: its sentence is in English, the reader's may not be. */
function listFields(problem: string): string {
  return [...problem.matchAll(/(?:record: |; )(?<field>[\w.]+):/gu)].map((match) => match.groups?.["field"] ?? "").join(", ");
}

function readRecord(name: string, line: string): ReadDocument {
  const parsed = parseDocumentRecord(parseJson(name, line));
  if (!parsed.ok) throw new UserError("unreadable", `${name}: ${parsed.problem.message}`, { reason: "bad_record", name, fields: listFields(parsed.problem.message) });
  const { text, title, publisher, publishedAt, lang } = parsed.value;
  if (publishedAt !== null && parseDay(publishedAt) === null) throw new UserError("unreadable", `${name}: the day ${publishedAt} does not exist.`, { reason: "bad_day", name, day: publishedAt });
  const body = readText(text, name);
  return { ...body, title, publisher, publishedAt, publishedAtBasis: publishedAt === null ? "unknown" : parsed.problems === undefined ? "stated" : "inferred", lang };
}

function parseJson(name: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError("unreadable", `${name} is not valid JSON. Each line must be one document record, such as {"id": "a1", "text": "…"}.`, { reason: "bad_json", name });
  }
}

function applyForm(read: ReadDocument, { title, publisher, url, publishedAt }: TextInput): ReadDocument {
  const given = (value: string | null | undefined): string | null => (value == null || value.trim() === "" ? null : value.trim());
  const day = given(publishedAt);
  const address = given(url);
  if (day !== null && parseDay(day) !== day) throw new UserError("bad_request", `"${day}" is no day. Write the date of publication as YYYY-MM-DD.`, { reason: "not_day", value: day });
  if (address !== null && parseUrl(address) === null) throw new UserError("bad_request", `"${address}" is no address. It begins with http:// or https://.`, { reason: "not_address", value: address });
  return {
    ...NO_METADATA,
    ...read,
    title: given(title) ?? read.title,
    publisher: given(publisher) ?? read.publisher,
    url: address ?? read.url,
    ...(day === null ? {} : { publishedAt: day, publishedAtBasis: "stated" }),
  };
}
