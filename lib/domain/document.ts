import type { ExtractedClaim } from "./claim";
import type { IsoDate } from "./period";
import type { Quantity } from "./quantity";

export const LANGUAGES = ["en", "ru", "az"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How the date of publication is known. */
export type DateBasis = "stated" | "inferred" | "unknown";

/** A text with what is known of it, before extraction. Only `id` and `text` are required of outside records. */
export interface SourceDocument {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: IsoDate | null;
  readonly publisher: string | null;
  readonly lang: Language | null;
}

/** Something a person should know of a document that could not be read in full; never an exception. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
}
export const PROBLEM_CODES = ["no_text", "no_numbers", "no_date", "future_date", "unknown_language", "too_long", "bad_record"] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const NOTE_CODES = ["said", "kept", "not_day", "not_address", "not_language", "encoding", "broken_characters", "word", "pdf", "running_heads", "footnote_marks", "made_on"] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** What a file says besides its text (`said`, `kept`), or what was done to read it: a code with what its words need. */
export interface ReadingNote {
  readonly code: NoteCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What extraction yields. `publishedAt` is the given date, or one read from a date line of the text, or null. */
export interface Extraction {
  readonly id: string;
  readonly lang: Language | null;
  readonly publishedAt: IsoDate | null;
  readonly publishedAtBasis: DateBasis;
  readonly claims: readonly ExtractedClaim[];
  readonly quantities: readonly Quantity[];
  readonly problems: readonly Problem[];
}

/** Endings of the files that are read, JSON Lines aside, which hold a document record a line. */
export const READABLE_ENDINGS = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx"] as const;
