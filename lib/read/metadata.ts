import { isValid, parseISO } from "date-fns";
import type { DateBasis, Language, NoteCode, ReadingNote } from "@/lib/domain/document";
import { LANGUAGES } from "@/lib/domain/document";
import type { IsoDate } from "@/lib/domain/period";
import { NO_METADATA } from "./document";
import type { Metadata } from "./document";

type Field = "title" | "publisher" | "url" | "lang" | "date" | "basis" | "retrieved" | "digest" | "note";

/** Names that people give the fields, without case, spaces, hyphens and underscores. */
const NAMES: Readonly<Record<string, Field>> = {
  title: "title",
  headline: "title",
  publisher: "publisher",
  source: "publisher",
  outlet: "publisher",
  sitename: "publisher",
  url: "url",
  link: "url",
  address: "url",
  canonical: "url",
  lang: "lang",
  language: "lang",
  locale: "lang",
  date: "date",
  published: "date",
  publishedat: "date",
  publicationdate: "date",
  pubdate: "date",
  datebasis: "basis",
  publishedatbasis: "basis",
  retrieved: "retrieved",
  retrievedat: "retrieved",
  accessed: "retrieved",
  digest: "digest",
  isdigest: "digest",
  note: "note",
  notes: "note",
  comment: "note",
};

/** Reads named values into metadata. A name it does not know, or a value it cannot use, is kept as a note: nothing is dropped. */
export function toMetadata(values: Readonly<Record<string, unknown>>): Metadata {
  const notes: ReadingNote[] = [];
  const fields = new Map<Field, unknown>();
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === "") continue;
    const field = NAMES[name.toLowerCase().replace(/[\s_-]/g, "")];
    if (field === "note") notes.push({ code: "said", values: { words: toText(value) } });
    else if (field === undefined || fields.has(field)) notes.push({ code: "kept", values: { name, value: toText(value) } });
    else fields.set(field, value);
  }
  const refuse = (code: NoteCode, field: Field): null => {
    notes.push({ code, values: { field, value: toText(fields.get(field)) } });
    return null;
  };
  const day = (field: "date" | "retrieved"): IsoDate | null => {
    const value = fields.get(field);
    return value === undefined ? null : (parseDay(toText(value)) ?? refuse("not_day", field));
  };
  const publishedAt = day("date");
  return {
    ...NO_METADATA,
    title: textOf(fields.get("title")),
    publisher: textOf(fields.get("publisher")),
    url: fields.has("url") ? (parseUrl(toText(fields.get("url"))) ?? refuse("not_address", "url")) : null,
    lang: fields.has("lang") ? (parseLanguage(toText(fields.get("lang"))) ?? refuse("not_language", "lang")) : null,
    publishedAt,
    publishedAtBasis: publishedAt === null ? "unknown" : (parseBasis(fields.get("basis")) ?? "stated"),
    retrievedAt: day("retrieved"),
    isDigest: fields.get("digest") === true || fields.get("digest") === "true",
    notes,
  };
}

/** A calendar day that exists, from `2021-05-03` or a moment that begins so; else null. */
export function parseDay(value: string): IsoDate | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(value.trim())?.[1];
  if (day === undefined) return null;
  return isValid(parseISO(day)) ? day : null;
}

/** An http or https address as it was given; else null, so that no page links to a script. */
export function parseUrl(value: string): string | null {
  const address = value.trim();
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : null;
}

/** `en-US` and `EN` are `en`. */
export function parseLanguage(value: string): Language | null {
  const code = value.trim().toLowerCase().slice(0, 2);
  return LANGUAGES.find((language) => language === code) ?? null;
}

function parseBasis(value: unknown): DateBasis | null {
  return value === "stated" || value === "inferred" ? value : null;
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  const text = toText(value).trim();
  return text === "" ? null : text;
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : JSON.stringify(value);
}
