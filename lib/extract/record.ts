import { z } from "zod";
import type { ComparableClaim, ExtractedClaim } from "@/lib/domain/claim";
import { MEASURES } from "@/lib/domain/claim";
import type { Extraction, Problem, SourceDocument } from "@/lib/domain/document";
import { LANGUAGES } from "@/lib/domain/document";
import type { IsoDate } from "@/lib/domain/period";
import type { Quantity } from "@/lib/domain/quantity";
import { QUALIFIERS } from "@/lib/domain/quantity";

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD");
const text = z.string();
/** A day, with or without a time behind it, or where only that is known a month or a year. */
const publicationDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ].*)?)?)?$/, "must be a day such as 2022-11-17, or a month or a year where only that is known")
  .transform((date) => date.slice(0, 10));

const documentRecord = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text,
  title: text.nullish(),
  publishedAt: publicationDate.nullish(),
  publisher: text.nullish(),
  lang: z.enum(LANGUAGES).nullish().catch(null),
});

const period = z.union([
  z.object({ kind: z.literal("range"), start: isoDate, end: isoDate, label: text, basis: z.enum(["stated", "inferred"]) }),
  z.object({ kind: z.literal("as_of"), start: isoDate, label: text, basis: z.enum(["stated", "inferred"]) }),
]);

const claimRecord = z.object({
  id: text.min(1),
  document: text.default(""),
  publishedAt: publicationDate.nullish().transform((date) => date ?? null),
  publisher: text.nullish().transform((name) => name ?? null),
  lang: text.nullish().transform((code) => code ?? null),
  quote: text.default(""),
  start: z.number().int().nonnegative().nullish().transform((offset) => offset ?? null),
  end: z.number().int().nonnegative().nullish().transform((offset) => offset ?? null),
  text: text.nullish().transform((sentence) => sentence ?? null),
  indicator: text.min(1),
  measure: z.enum(MEASURES),
  value: z.number(),
  valueHigh: z.number().nullish().transform((value) => value ?? null),
  unit: text.min(1),
  qualifier: z.enum(QUALIFIERS).default("exact"),
  reporter: text.nullish().transform((code) => code ?? null),
  partner: text.nullish().transform((code) => code ?? null),
  period: period.nullish().transform((value) => value ?? null),
  comparedTo: period.nullish().transform((value) => value ?? null),
  speaker: text.nullish().transform((name) => name ?? null),
  forecast: z.boolean().default(false),
  scope: text.nullish().transform((words) => words ?? null),
  confidence: z.number().min(0).max(1).default(0.5),
  origins: z.array(text.min(1)).nullish().transform((names) => names ?? []),
  series: text.nullish().transform((name) => name ?? null),
  decimal: text.optional(),
  decimalHigh: text.nullable().optional(),
  significantDigits: z.number().int().optional(),
  lastDigitExponent: z.number().int().optional(),
});

/** A record that was read, or the problem that says what is wrong with it and, where it can be told, whose it is. */
export type Parsed<T> = { readonly ok: true; readonly value: T; readonly problems?: readonly Problem[] } | { readonly ok: false; readonly id: string; readonly problem: Problem };

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".") || "record"}: ${issue.message}`).join("; ");
}

function idOf(value: unknown): string {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? String(id) : "";
}

function refuse(value: unknown, what: string, error: z.ZodError): { readonly ok: false; readonly id: string; readonly problem: Problem } {
  return { ok: false, id: idOf(value), problem: { code: "bad_record", message: `This line is no ${what} record: ${describe(error)}.` } };
}

/** Reads a document record of the command line; only `id` and `text` are required of it. */
export function parseDocumentRecord(value: unknown): Parsed<SourceDocument> {
  const parsed = documentRecord.safeParse(value);
  if (!parsed.success) return refuse(value, "document", parsed.error);
  const { id, text: body, title, publishedAt, publisher, lang } = parsed.data;
  return {
    ok: true,
    value: { id, text: body, title: title ?? null, publishedAt: publishedAt ? toFirstDay(publishedAt) : null, publisher: publisher ?? null, lang: lang ?? null },
    ...(publishedAt && publishedAt.length < 10 ? { problems: [coarseDate(publishedAt)] } : {}),
  };
}

/** The first day of a month or year, so that "last year" can be read; the record says that the day is not known. */
function toFirstDay(date: string): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function coarseDate(date: string): Problem {
  return { code: "no_date", message: `The date of publication, ${date}, names no day: times such as “last year” are read as of ${toFirstDay(date)}; give the day if it is known.` };
}

/** Reads a claim record for the comparison; what only the extractor knows may be missing. */
export function parseClaimRecord(value: unknown): Parsed<ComparableClaim> {
  const parsed = claimRecord.safeParse(value);
  if (!parsed.success) return refuse(value, "claim", parsed.error);
  const { series, origins, decimal, decimalHigh, significantDigits, lastDigitExponent, ...claim } = parsed.data;
  return {
    ok: true,
    value: {
      ...claim,
      ...(series === null ? {} : { series }),
      ...(origins.length === 0 ? {} : { origins }),
      ...(decimal === undefined ? {} : { decimal }),
      ...(decimalHigh === undefined ? {} : { decimalHigh }),
      ...(significantDigits === undefined ? {} : { significantDigits }),
      ...(lastDigitExponent === undefined ? {} : { lastDigitExponent }),
    },
  };
}

/** A quantity as the contract writes it: counts carry the counted noun as their unit, and the exactness stays inside. */
function toQuantityRecord(quantity: Quantity) {
  const { start, end, quote, value, valueMax, qualifier, direction, concept } = quantity;
  const unit = quantity.unit === "count" && concept !== null ? concept : quantity.unit;
  return { start, end, quote, value, valueMax, unit, qualifier, direction, concept, speaker: null };
}

/** One output line of the command line: the claims of a document and, on request, every measured number in it. */
export function toExtractionRecord(extraction: Extraction, options: { readonly quantities: boolean }) {
  const { id, lang, publishedAt, publishedAtBasis, claims, quantities, problems } = extraction;
  return {
    id,
    lang,
    publishedAt,
    publishedAtBasis,
    claims,
    ...(options.quantities ? { quantities: quantities.map(toQuantityRecord) } : {}),
    problems,
  };
}

/** A claim of a document as the comparison reads it. */
export function toComparableClaim(claim: ExtractedClaim, id: string, source: SourceDocument, extraction: Pick<Extraction, "publishedAt" | "lang">): ComparableClaim {
  return {
    ...claim,
    id,
    document: source.id,
    publishedAt: extraction.publishedAt,
    publisher: source.publisher,
    lang: extraction.lang,
    text: source.text.slice(claim.sentence.start, claim.sentence.end),
  };
}
