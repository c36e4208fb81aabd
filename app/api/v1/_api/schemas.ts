import { z } from "zod";
import { MEASURES } from "@/lib/domain/claim";
import { LANGUAGES, PROBLEM_CODES } from "@/lib/domain/document";
import { CAUSES, VERDICTS } from "@/lib/domain/finding";
import { QUALIFIERS } from "@/lib/domain/quantity";
import { CLAIM_STATUSES } from "@/lib/domain/view";

const isoDate = z.string().meta({ description: "Calendar day, YYYY-MM-DD." });
const offset = z.int().min(0).meta({ description: "UTF-16 offset into the document's text." });

const interval = z.object({ low: z.number().nullable(), high: z.number().nullable(), lowOpen: z.boolean(), highOpen: z.boolean() });
const basis = z.enum(["stated", "inferred"]);
const period = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("range"), start: isoDate, end: isoDate.meta({ description: "Day after the last one." }), label: z.string(), basis }),
  z.object({ kind: z.literal("as_of"), start: isoDate, label: z.string(), basis }),
]);

const documentRef = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  lang: z.enum(LANGUAGES).nullable(),
  publishedAt: isoDate.nullable(),
  publishedAtBasis: z.enum(["stated", "inferred", "unknown"]),
  isDigest: z.boolean(),
  sha256: z.string().optional(),
});

const findingRef = z.object({
  id: z.string(),
  kind: z.enum(["cell", "near", "check"]),
  verdict: z.enum(VERDICTS),
  cause: z.enum(CAUSES).nullable(),
  conflict: z.boolean(),
  explanation: z.string(),
  origins: z.int().optional(),
});

export const claimSchema = z
  .object({
    id: z.string(),
    indicator: z.string(),
    measure: z.enum(MEASURES),
    value: z.number().meta({ description: "In base units; percent as spoken, falls negative." }),
    valueHigh: z.number().nullable(),
    unit: z.string(),
    qualifier: z.enum(QUALIFIERS),
    reporter: z.string().nullable(),
    partner: z.string().nullable(),
    period: period.nullable(),
    comparedTo: period.nullable(),
    speaker: z.string().nullable(),
    forecast: z.boolean(),
    scope: z.string().nullable(),
    quote: z.string(),
    start: offset,
    end: offset,
    sentence: z.object({ start: offset, end: offset, text: z.string() }),
    meaning: z.object({ hard: interval, wide: interval, core: interval }),
    confidence: z.number().min(0).max(1),
    status: z.enum(CLAIM_STATUSES),
    series: z.string().nullable().meta({ description: "Statistical series as a person said: a country's code for its services, or a body by name." }),
    document: documentRef,
    findings: z.array(findingRef),
  })
  .meta({ id: "Claim", description: "A figure with its words, its place in the text and what it does not agree with." });

const cell = z.object({
  indicator: z.string(),
  measure: z.enum(MEASURES),
  unit: z.string(),
  pair: z.array(z.string()),
  period: z.string().nullable(),
  scope: z.string().nullable(),
  forecast: z.boolean(),
});

export const findingSchema = findingRef
  .extend({ cell, origins: z.int(), claims: z.int(), resolution: z.string().nullable() })
  .meta({ id: "Finding", description: "What the comparison says of figures about the same thing." });

export const documentSchema = documentRef
  .extend({
    retrievedAt: z.string().nullable(),
    claims: z.int(),
    conflicts: z.int(),
    problems: z.array(z.object({ code: z.enum(PROBLEM_CODES), message: z.string() })),
  })
  .meta({ id: "Document", description: "A text that was read, without the text itself." });

export const indicatorSchema = z
  .object({
    indicator: z.string(),
    label: z.string(),
    claims: z.int(),
    documents: z.int(),
    conflicts: z.int(),
    years: z.array(z.int()).length(2).nullable(),
    pairs: z.array(z.object({ pair: z.string(), claims: z.int() })),
  })
  .meta({ id: "Indicator", description: "An indicator with what the store holds of it." });

const bounds = z.tuple([z.number().nullable(), z.number().nullable()]).meta({ description: "Low and high in base units; null is open." });

export const seriesSchema = z
  .object({
    indicator: z.string(),
    measure: z.enum(MEASURES),
    unit: z.string(),
    pair: z.string().meta({ description: "Sorted country codes joined by a hyphen; empty where no country is named." }),
    label: z.looseObject({ kind: z.enum(["basis", "side", "named", "all", "rest"]) }).meta({ description: "What the line stands for." }),
    direction: z.tuple([z.string(), z.string()]).nullable().meta({ description: "Reporter and partner where the flow has a direction." }),
    isConnected: z.boolean().meta({ description: "Whether the points are of one origin, so that neighbouring ones may be joined." }),
    isWhole: z.boolean().meta({ description: "False where the store holds more figures of it than one chart reads; these are the latest." }),
    points: z.array(
      z.object({
        periodLabel: z.string(),
        value: z.number(),
        valueHigh: z.number().nullable(),
        mark: z.enum(["value", "at_least", "at_most", "range"]),
        wide: bounds.nullable(),
        core: bounds.nullable(),
        forecast: z.boolean(),
        isPart: z.boolean().meta({ description: "Part of a year." }),
        claims: z.array(z.string()),
        verdict: z.enum(VERDICTS).nullable(),
        conflict: z.string().nullable().meta({ description: "Identifier of a finding that is an alert." }),
        isAnchor: z.boolean().meta({ description: "Whether the line goes through this point: one a period, the most exact and latest." }),
        revises: z.number().nullable().meta({ description: "The figure that this one took the place of." }),
      }),
    ),
  })
  .meta({ id: "Series", description: "One line of a chart." });

export const errorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()).optional() }) })
  .meta({ id: "Error", description: "What went wrong: a code for programs, a sentence for people." });
