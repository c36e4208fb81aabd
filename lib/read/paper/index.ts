import type { ReadingNote } from "@/lib/domain/document";
import { UserError, type FaultReason } from "@/lib/domain/errors";
import type { ReadDocument } from "../document";
import { NO_METADATA } from "../document";
import type { PaperAnswer, PaperKind } from "./run";
import { parsePaper } from "./run";

/** What a file of pages is by its first bytes and, for a packed one, by the name of the part that holds its words; null for any other. */
export function findPaperKind(bytes: Uint8Array): PaperKind | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Some programs write a few bytes before the mark, and readers allow a kilobyte of them.
  if (data.subarray(0, 1_024).includes("%PDF-")) return "pdf";
  return data.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")) && data.includes("word/document.xml") ? "docx" : null;
}

/** The words of a PDF or a Word document. Throws `unreadable` with what to do where there are none to be had. */
export async function readPaper(bytes: Uint8Array, kind: PaperKind, name: string, root: string): Promise<ReadDocument> {
  const answer = await parsePaper(bytes, kind, root);
  if ("fault" in answer) throw new UserError("unreadable", `${name} ${FAULTS[answer.fault](kind)}`, { reason: toReason(answer.fault, kind), name, kind });
  return { ...NO_METADATA, text: answer.text, notes: toNotes(answer) };
}

function toReason(fault: Fault, kind: PaperKind): FaultReason {
  if (fault === "no_text") return kind === "pdf" ? "scanned" : "no_words";
  return fault === "encrypted" ? "password" : fault === "broken" ? "damaged" : fault;
}

type Fault = Extract<PaperAnswer, { readonly fault: string }>["fault"];

const KINDS: Readonly<Record<PaperKind, string>> = { pdf: "PDF file", docx: "Word document" };

const FAULTS: Readonly<Record<Fault, (kind: PaperKind) => string>> = {
  encrypted: () => "is protected by a password. Save it without one, or copy its text and paste it.",
  broken: (kind) => `is a damaged ${KINDS[kind]} and could not be read. Open it in the program it came from and save it anew, or copy its text and paste it.`,
  no_text: (kind) => (kind === "pdf" ? "has pictures of pages but no text: it was scanned. Have its text recognised (OCR) first, or type out the part that matters." : "has no words in it. Choose a document with text."),
  too_slow: () => "took too long to read and was given up. Take the pages that matter, or copy their text and paste it.",
  too_much: () => "takes more memory to read than a text should and was given up. Take the pages that matter, or copy their text and paste it.",
  not_started: (kind) => `could not be read, because the program that reads a ${KINDS[kind]} did not start. Run npm ci, or copy the text and paste it.`,
};

function toNotes({ pages, running = 0, marks = 0, made }: Exclude<PaperAnswer, { readonly fault: string }>): readonly ReadingNote[] {
  if (pages === undefined) return [{ code: "word", values: {} }];
  return [
    { code: "pdf", values: { pages } },
    ...(running > 0 ? [{ code: "running_heads", values: { lines: running } } as const] : []),
    ...(marks > 0 ? [{ code: "footnote_marks", values: { marks } } as const] : []),
    ...(made == null ? [] : [{ code: "made_on", values: { day: made } } as const]),
  ];
}
