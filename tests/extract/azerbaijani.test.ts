import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ExtractedClaim } from "@/lib/domain/claim";
import { extractClaims } from "@/lib/extract";

const GOLD = join(import.meta.dirname, "az/gold");
const goldClaim = z.object({
  quote: z.string(),
  start: z.number(),
  indicator: z.string(),
  measure: z.string(),
  value: z.number(),
  unit: z.string(),
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  period: z.string().nullable(),
});
const goldDocument = z.object({ id: z.string(), title: z.string(), date: z.string(), text: z.string(), negative: z.boolean(), claims: z.array(goldClaim) });
type GoldClaim = z.infer<typeof goldClaim>;

const documents = readdirSync(GOLD).sort().map((file) => goldDocument.parse(JSON.parse(readFileSync(join(GOLD, file), "utf8"))));
const family = (indicator: string): string => (indicator.startsWith("other:") ? "other" : indicator);
const pairOf = (claim: { reporter: string | null; partner: string | null }): string => [claim.reporter ?? "", claim.partner ?? ""].sort().join("-");

/** What decides what a claim may be compared with: place, number, indicator, measure, pair and year. */
function isComparable(claim: ExtractedClaim, gold: GoldClaim): boolean {
  const isSamePeriod = gold.period === null || claim.period?.label === gold.period || (gold.period.startsWith("as_of:") && claim.period?.start.slice(0, 4) === gold.period.slice(6, 10));
  const isSamePair = (gold.reporter === null && gold.partner === null) || pairOf(claim) === pairOf(gold);
  return (
    claim.start < gold.start + gold.quote.length && gold.start < claim.end && claim.value === gold.value && claim.unit === gold.unit &&
    family(claim.indicator) === family(gold.indicator) && claim.measure === gold.measure && isSamePair && isSamePeriod
  );
}

describe("own Azerbaijani sentences", () => {
  const read = documents.map((gold) => ({ gold, claims: extractClaims({ id: gold.id, text: gold.text, title: gold.title, publishedAt: gold.date, publisher: null, lang: null }).claims }));

  test("cover eighty sentences in the forms of the language", () => {
    const sentences = documents.flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
    expect(sentences.length).toBeGreaterThanOrEqual(80);
  });

  test("are read in every comparable field in 85 of 100 cases", () => {
    const hits = read.reduce((sum, { gold, claims }) => sum + gold.claims.filter((claim) => claims.some((found) => isComparable(found, claim))).length, 0);
    const golds = read.reduce((sum, { gold }) => sum + gold.claims.length, 0);
    const found = read.reduce((sum, { claims }) => sum + claims.length, 0);
    expect((2 * hits) / (golds + found)).toBeGreaterThanOrEqual(0.85);
  });

  test("give nothing where they state nothing", () => {
    expect(read.filter(({ gold }) => gold.negative).flatMap(({ claims }) => claims.map(({ quote }) => quote))).toEqual([]);
  });
});
