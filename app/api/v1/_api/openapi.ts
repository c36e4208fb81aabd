import { z } from "zod";
import { claimApiParsers, documentApiParsers, findingApiParsers, indicatorApiParsers, MAX_API_PAGE, seriesApiParsers } from "@/lib/params/api";
import { claimSchema, documentSchema, errorSchema, findingSchema, indicatorSchema, seriesSchema } from "./schemas";

/** One address of the interface: what it lists or shows, and which parameters it takes. */
export interface Endpoint {
  readonly path: string;
  readonly summary: string;
  readonly schema: z.ZodType;
  readonly parameters: readonly string[];
}

const listOf = (schema: z.ZodType) => z.object({ data: z.array(schema), next: z.string().nullable() });
const one = z.object({ data: z.record(z.string(), z.unknown()) });

export const ENDPOINTS: readonly Endpoint[] = [
  { path: "/api/v1/claims", summary: "Claims, newest text first", schema: listOf(claimSchema), parameters: Object.keys(claimApiParsers) },
  { path: "/api/v1/claims/{id}", summary: "A claim with how it was read and the text around it", schema: one, parameters: [] },
  { path: "/api/v1/findings", summary: "Findings of the comparison, those with the newest texts first", schema: listOf(findingSchema), parameters: Object.keys(findingApiParsers) },
  { path: "/api/v1/findings/{id}", summary: "A finding with its claims, its arithmetic and its decisions", schema: one, parameters: [] },
  { path: "/api/v1/documents", summary: "Documents, newest first, without their texts", schema: listOf(documentSchema), parameters: Object.keys(documentApiParsers) },
  { path: "/api/v1/documents/{id}", summary: "A document with its text and its claims", schema: one, parameters: [] },
  { path: "/api/v1/indicators", summary: "Indicators with what the store holds of them, most figures first", schema: listOf(indicatorSchema), parameters: Object.keys(indicatorApiParsers) },
  { path: "/api/v1/series", summary: "The lines of an indicator's chart, with their points", schema: listOf(seriesSchema), parameters: Object.keys(seriesApiParsers) },
];

/** What each parameter means; every parameter of the maps is here, held by a test. */
export const PARAMETERS: Readonly<Record<string, string>> = {
  q: "Words to search for.",
  indicator: "Codes of indicators, separated by commas; of series one code, which has to be given.",
  measure: "level, growth_rate, share, change_absolute or multiple.",
  unit: "Unit code.",
  pair: "Two country codes joined by a hyphen, such as AZ-RU.",
  from: "First year of the figures' periods.",
  to: "Last year of the figures' periods.",
  publisher: "Publishers, separated by commas.",
  speaker: "Speakers, separated by commas.",
  document: "Identifier of a document.",
  finding: "Identifier of a finding: its claims.",
  lang: "Language of the text: en, ru or az.",
  status: "What a person said of the claim.",
  agreement: "conflict, tension, agreement or single.",
  forecast: "exclude or only.",
  sort: "Order of the rows.",
  group: "What makes a line: basis, publisher, speaker or none.",
  view: "alerts, told or all.",
  verdict: "Verdict of the finding.",
  cause: "Cause of the difference.",
  kind: "cell, near or check.",
  decision: "open or decided.",
  digest: "only or exclude.",
  basis: "How the date is known: stated, inferred or unknown.",
  after: "Where the page begins, from `next` of the page before.",
  limit: `Rows of a page, 1 to ${MAX_API_PAGE}; 100 where it is not given.`,
};

/** The description of the interface (OpenAPI 3.1), made from the same schemas and parameter maps that the routes use. */
export function toOpenApi(version: string): Readonly<Record<string, unknown>> {
  return {
    openapi: "3.1.0",
    info: { title: "Parallax", version, description: "Numeric claims about relations between countries, with their sentences and their conflicts. Reading only." },
    paths: Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, { get: toOperation(endpoint) }])),
  };
}

function toOperation({ path, summary, schema, parameters }: Endpoint): Readonly<Record<string, unknown>> {
  const failure = { description: "What went wrong", content: { "application/json": { schema: z.toJSONSchema(errorSchema) } } };
  const inPath = path.includes("{id}") ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }] : [];
  return {
    summary,
    parameters: [...inPath, ...parameters.map((name) => ({ name, in: "query", required: false, description: PARAMETERS[name], schema: { type: "string" } }))],
    responses: {
      200: { description: summary, headers: { ETag: { schema: { type: "string" } } }, content: { "application/json": { schema: z.toJSONSchema(schema) } } },
      304: { description: "Nothing changed since the ETag that was sent" },
      400: failure,
      ...(inPath.length > 0 ? { 404: failure } : {}),
    },
  };
}
