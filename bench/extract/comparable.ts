import type { ExtractedClaim } from "@/lib/domain/claim";
import { z } from "zod";

/** A hand-annotated claim, as far as the measures here read it. */
export const goldClaim = z.object({
  quote: z.string(),
  start: z.number(),
  indicator: z.string(),
  measure: z.string(),
  value: z.number(),
  valueHigh: z.number().nullish(),
  unit: z.string(),
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  period: z.string().nullable(),
  required: z.boolean().default(true),
});
export type GoldClaim = z.infer<typeof goldClaim>;

const SYMMETRIC: ReadonlySet<string> = new Set(["trade_turnover", "treaties", "cargo_volume", "participants", "projects", "regions", "other"]);
const MIRRORS: Readonly<Record<string, string>> = { exports: "imports", imports: "exports" };
const family = (indicator: string): string => (indicator.startsWith("other") ? "other" : indicator);
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 + 2e-5 * Math.abs(b);

function isSameFigure(claim: ExtractedClaim, gold: GoldClaim): boolean {
  const high = gold.valueHigh ?? null;
  const isSameHigh = high === null ? claim.valueHigh === null : claim.valueHigh !== null && isNear(claim.valueHigh, high);
  return isNear(claim.value, gold.value) && isSameHigh && claim.unit.toLowerCase() === gold.unit.toLowerCase();
}

function isSamePair(claim: ExtractedClaim, gold: GoldClaim): boolean {
  const want = [gold.reporter, gold.partner];
  if (want.every((code) => code === null)) return true;
  const [first, second] = [claim.reporter, claim.partner];
  if (first === want[0] && second === want[1]) return true;
  const isUnordered = SYMMETRIC.has(family(gold.indicator)) || gold.measure === "share" || MIRRORS[claim.indicator] === gold.indicator;
  return isUnordered && first === want[1] && second === want[0];
}

function isSamePeriod(claim: ExtractedClaim, gold: GoldClaim): boolean {
  if (gold.period === null) return true;
  if (claim.period === null) return false;
  if (gold.period.startsWith("as_of:")) return claim.period.start.slice(0, 4) === gold.period.slice(6, 10);
  return claim.period.label === gold.period;
}

/** Whether a claim overlaps a gold claim at all. */
export function isOverlapping(claim: ExtractedClaim, gold: GoldClaim): boolean {
  return claim.start < gold.start + gold.quote.length && gold.start < claim.end;
}

/** Whether a claim is right in everything that decides what it may be compared with. */
export function isComparable(claim: ExtractedClaim, gold: GoldClaim): boolean {
  const isSameIndicator = family(claim.indicator) === family(gold.indicator) || MIRRORS[claim.indicator] === gold.indicator;
  return isOverlapping(claim, gold) && isSameFigure(claim, gold) && isSameIndicator && claim.measure === gold.measure && isSamePair(claim, gold) && isSamePeriod(claim, gold);
}
