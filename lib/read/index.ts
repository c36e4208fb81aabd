import type { ReadingNote } from "@/lib/domain/document";
import { UserError } from "@/lib/domain/errors";
import { decodeBytes, emptyFile } from "./decode";
import type { ReadDocument } from "./document";
import { NO_METADATA } from "./document";
import { parseFrontMatter } from "./front-matter";
import { readHtml } from "./html";
import { toMetadata } from "./metadata";
import { findPaperKind, readPaper } from "./paper";

export type { Metadata, ReadDocument } from "./document";
export { decodeBytes } from "./decode";
export { parseDay, parseLanguage, parseUrl } from "./metadata";

/** Throws `too_large` where a text has more bytes than are read. */
export function requireSize(bytes: number, name: string, maxBytes: number): void {
  if (bytes <= maxBytes) return;
  const size = (count: number): string => `${(count / 1_000_000).toFixed(count < 10_000_000 ? 1 : 0)} MB`;
  throw new UserError("too_large", `${name} has ${size(bytes)}; at most ${size(maxBytes)} are read. Split it, or take the part that matters.`, { reason: "too_large", name, megabytes: Math.floor(maxBytes / 1_000_000) });
}

/**
 * The text of a file of any kind that is read: what `readDocument` reads, and PDF and Word documents, which a process
 * of its own takes apart. `root` is the folder of the project.
 */
export async function readAnyDocument(bytes: Uint8Array, name: string, { maxBytes, root }: { readonly maxBytes: number; readonly root: string }): Promise<ReadDocument> {
  requireSize(bytes.length, name, maxBytes);
  const kind = findPaperKind(bytes);
  if (kind === null) return readDocument(bytes, name, maxBytes);
  const { text, notes, ...metadata } = await readPaper(bytes, kind, name, root);
  requireSize(Buffer.byteLength(text, "utf8"), `The text of ${name}`, maxBytes);
  const stored = toStorable(text.replaceAll("\u0000", "\ufffd"));
  return { ...metadata, text: stored.text, notes: [...notes, ...stored.notes] };
}

/**
 * The text of a file and what the file says of it: plain text and Markdown with or without front matter, and HTML.
 * Throws a `UserError` that says what to do for what is empty, too large, no text, or in no known encoding.
 */
export function readDocument(bytes: Uint8Array, name: string, maxBytes: number): ReadDocument {
  requireSize(bytes.length, name, maxBytes);
  const { text, encoding, isDetected } = decodeBytes(bytes, name);
  const notes = isDetected ? [{ code: "encoding", values: { encoding } } as const] : [];
  const document = isHtml(name, text) ? readPage(text, name) : readText(text, name);
  return { ...document, notes: [...document.notes, ...notes] };
}

/** Like `readDocument`, for text that is decoded already, such as a pasted one. */
export function readText(text: string, name: string): ReadDocument {
  const front = parseFrontMatter(text, name);
  const body = toStorable(front?.body ?? text);
  if (body.text.trim() === "") throw emptyFile(name);
  const metadata = front === null ? NO_METADATA : toMetadata(front.values);
  return { ...metadata, text: body.text, notes: [...metadata.notes, ...body.notes] };
}

function readPage(html: string, name: string): ReadDocument {
  const { text, metadata } = readHtml(html);
  if (text.trim() === "") throw new UserError("unreadable", `${name} is a page without words of its own: they are loaded by a program. Open it in a browser, copy the text and paste it.`, { reason: "no_words", name });
  return { ...metadata, text };
}

function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
}

/** Half a character pair cannot be written in UTF-8; its place is kept, so that every offset stays. */
function toStorable(text: string): { readonly text: string; readonly notes: readonly ReadingNote[] } {
  if (text.includes("\u0000")) throw new UserError("unreadable", "The text holds zero bytes, which no text has. Copy it again from its source.", { reason: "zero_bytes" });
  return text.isWellFormed() ? { text, notes: [] } : { text: text.toWellFormed(), notes: [{ code: "broken_characters", values: {} }] };
}
