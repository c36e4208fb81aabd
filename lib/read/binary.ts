import { UserError } from "@/lib/domain/errors";

/** First bytes of files that people take for texts, what they are and what to do with them. */
const KINDS: readonly { readonly bytes: readonly number[]; readonly kind: string; readonly what: string; readonly advice: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: "pdf", what: "a PDF file", advice: "Add the file itself, or copy its text and paste it" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "packed", what: "a packed file (.xlsx, .pptx, .odt, .zip)", advice: "Save the document as .docx, .pdf or plain text and add that" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: "office", what: "an old Office file or one with a password", advice: "Save the document as .docx without a password and add that" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: "rtf", what: "a Rich Text file", advice: "Save the document as .docx or plain text and add that" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "picture", what: "a picture", advice: "Type out or recognise its text first" },
  { bytes: [0xff, 0xd8, 0xff], kind: "picture", what: "a picture", advice: "Type out or recognise its text first" },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: "picture", what: "a picture", advice: "Type out or recognise its text first" },
  { bytes: [0x1f, 0x8b], kind: "compressed", what: "a compressed file", advice: "Unpack it and add the files in it" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: "program", what: "a program", advice: "Choose a file with text in it" },
];

/** Throws `unreadable` for bytes that are no text, naming what they are where their beginning tells. */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const kind = KINDS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (kind !== undefined) throw new UserError("unreadable", `${name} is ${kind.what}, which is not read. ${kind.advice}.`, { reason: "binary", name, kind: kind.kind });
  const sample = bytes.subarray(0, 64_000);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (controls > sample.length / 500) throw new UserError("unreadable", `${name} is no text but binary data. Save its text as a .txt file and add that.`, { reason: "binary", name, kind: "other" });
}

/** Control signs that no text holds; tab, line ends, form feed and escape are left out. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32);
}
