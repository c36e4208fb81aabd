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
  if ("fault" in answer) throw new UserError("unreadable", `${name} ${FAULTS[answer.fault](kind)}`, { name, ...toReason(answer.fault, kind) });
  return { ...NO_METADATA, text: answer.text, notes: toNotes(answer) };
}

function toReason(fault: Fault, kind: PaperKind): { readonly reason?: FaultReason } {
  const reasons: Readonly<Record<Fault, FaultReason | undefined>> = { encrypted: "password", broken: "damaged", no_text: kind === "pdf" ? "scanned" : "no_words", too_slow: "too_slow", too_much: "too_much", not_started: undefined };
  const reason = reasons[fault];
  return reason === undefined ? {} : { reason };
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

function toNotes({ pages, running = 0, marks = 0, made }: Exclude<PaperAnswer, { readonly fault: string }>): readonly string[] {
  if (pages === undefined) return ["Read from a Word document; pictures and marks of footnotes are left out."];
  return [
    `Read from a PDF of ${pages} ${pages === 1 ? "page" : "pages"}; lines that the page wrapped are joined.`,
    ...(running > 0 ? [`Left out as page numbers and running heads: ${running} ${running === 1 ? "line" : "lines"}.`] : []),
    ...(marks > 0 ? [`Left out as marks of footnotes: ${marks}.`] : []),
    ...(made == null ? [] : [`The file says that it was made on ${made}, which need not be the day of publication.`]),
  ];
}
