import chardet from "chardet";
import iconv from "iconv-lite";
import { UserError } from "@/lib/domain/errors";
import { refuseBinary } from "./binary";

/** A decoded text and the encoding it was in; `isDetected` where the bytes do not say it themselves. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly isDetected: boolean;
}

/** Encodings of one byte per letter that texts in our languages come in; what is found beyond them is not trusted. */
const SINGLE_BYTE = ["windows-1251", "windows-1254", "windows-1252", "KOI8-R", "ISO-8859-1", "ISO-8859-5", "ISO-8859-9"];
/** Detection needs no more than a part of a large text. */
const SAMPLE_BYTES = 256_000;

/**
 * Bytes as text: by their mark, else UTF-8 if they are valid UTF-8, else as a page declares, else as detected
 * (UTF-16, windows-1251, windows-1254 and their kin). Throws `unreadable` where no reading makes words.
 */
export function decodeBytes(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) throw emptyFile(name);
  const marked = decodeByMark(bytes);
  if (marked !== null) return requireText(marked, name);
  const wide = decodeWide(bytes);
  if (wide !== null) return requireText(wide, name);
  refuseBinary(bytes, name);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return requireText({ text: utf8, encoding: "UTF-8", isDetected: false }, name);
  for (const encoding of listCandidates(bytes)) {
    const text = iconv.decode(Buffer.from(bytes), encoding);
    if (isPlausible(text)) return requireText({ text, encoding, isDetected: true }, name);
  }
  throw new UserError("unreadable", `The encoding of ${name} could not be told. Open it in the program that wrote it and save it as UTF-8.`, { reason: "encoding", name });
}

export function emptyFile(name: string): UserError {
  return new UserError("unreadable", `${name} is empty. Choose a file with text in it.`, { reason: "empty", name });
}

function decodeByMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = decodeUtf8(bytes.subarray(3));
    return text === null ? null : { text, encoding: "UTF-8", isDetected: false };
  }
  if (a === 0xff && b === 0xfe) return { text: decodeUtf16(bytes.subarray(2), "utf-16le"), encoding: "UTF-16LE", isDetected: false };
  if (a === 0xfe && b === 0xff) return { text: decodeUtf16(bytes.subarray(2), "utf-16be"), encoding: "UTF-16BE", isDetected: false };
  return null;
}

/** UTF-16 without a mark: its spaces and line ends leave zero bytes, all of them on one side. */
function decodeWide(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 200 || Math.min(even, odd) > Math.max(even, odd) / 50) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const text = decodeUtf16(bytes, encoding);
  return isPlausible(text) ? { text, encoding: encoding.toUpperCase(), isDetected: true } : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Encodings to try, in order: as an HTML page declares, then as the letters' frequencies suggest. */
function listCandidates(bytes: Uint8Array): readonly string[] {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  const declared = /charset\s*=\s*["']?(?<name>[\w-]+)/i.exec(head)?.groups?.["name"];
  const detected = chardet.analyse(Buffer.from(bytes.subarray(0, SAMPLE_BYTES))).map((match) => match.name);
  const known = detected.filter((name) => SINGLE_BYTE.includes(name));
  return [...(declared !== undefined && iconv.encodingExists(declared) ? [declared] : []), ...known];
}

/**
 * Whether a reading makes words. A wrong one gives itself away: control signs, capitals inside words,
 * letters of two alphabets in one word, signs in place of letters.
 */
function isPlausible(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (/[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ufffd]/u.test(sample)) return false;
  const words = sample.match(/[^\s\p{Pd}/]+/gu) ?? [];
  const odd = words.filter((word) => /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}|\p{Ll}\p{Lu}\p{Ll}|\p{L}[¤¦§¨©¬®°±¶·]\p{L}/u.test(word)).length;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters >= sample.length / 4 && odd <= words.length / 20;
}

function requireText(decoded: Decoded, name: string): Decoded {
  if (decoded.text.trim() === "") throw emptyFile(name);
  // PostgreSQL refuses it, and no text has it: a file with it is data.
  if (decoded.text.includes("\u0000")) throw new UserError("unreadable", `${name} is no text: it holds zero bytes. Save its text as a .txt file and add that.`, { reason: "binary", name, kind: "other" });
  return decoded;
}
