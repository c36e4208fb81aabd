import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { extractClaims } from "@/lib/extract";
import { goldClaim, isComparable, isOverlapping } from "./comparable";

/**
 * npx tsx bench/extract/calibration.ts DIR…
 * The reliability table of the confidence over annotated folders: per bin the mean confidence and the share of claims
 * that are right in every comparable field; and the expected calibration error over the bins.
 */
const goldDocument = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  lang: z.enum(["en", "ru", "az"]).nullish(),
  claims: z.array(goldClaim),
});

interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

function judge(path: string): readonly Judged[] {
  const gold = goldDocument.parse(JSON.parse(readFileSync(path, "utf8")));
  const { claims } = extractClaims({ id: gold.id, text: gold.text, title: gold.title ?? null, publishedAt: gold.date ?? null, publisher: gold.publisher ?? null, lang: gold.lang ?? null });
  return claims.flatMap((claim) => {
    const met = gold.claims.filter((other) => isOverlapping(claim, other));
    if (met.length > 0 && met.every(({ required }) => !required)) return [];
    return [{ confidence: claim.confidence, isRight: met.some((other) => isComparable(claim, other)) }];
  });
}

const BINS = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
const judged = process.argv.slice(2).flatMap((dir) => readdirSync(dir).filter((file) => file.endsWith(".json")).flatMap((file) => judge(join(dir, file))));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

let error = 0;
process.stdout.write("confidence     claims  mean    right\n");
for (let bin = 0; bin + 1 < BINS.length; bin += 1) {
  const [low, high] = [BINS[bin] ?? 0, BINS[bin + 1] ?? 1];
  const inside = judged.filter(({ confidence }) => confidence >= low && confidence < high);
  if (inside.length === 0) continue;
  const [said, right] = [mean(inside.map(({ confidence }) => confidence)), mean(inside.map(({ isRight }) => (isRight ? 1 : 0)))];
  error += (Math.abs(said - right) * inside.length) / judged.length;
  process.stdout.write(`${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}    ${String(inside.length).padStart(6)}  ${said.toFixed(3)}   ${right.toFixed(3)}\n`);
}
process.stdout.write(`${judged.length} claims, right ${mean(judged.map(({ isRight }) => (isRight ? 1 : 0))).toFixed(3)}, expected calibration error ${error.toFixed(3)}\n`);
