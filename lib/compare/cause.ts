import type { Cause } from "@/lib/domain/finding";
import { isOneVoice, type CellReading, type Opposition } from "./cell-reading";
import { factsOf } from "./indicator-facts";
import { closed, down, multiply, overlaps, up } from "./interval-math";
import type { Item } from "./item";
import { groupBySeries, relationOfSeries, saySeries } from "./series";
import { sayList, sayNumber, sayValue, sayVoice } from "./words";

/** Why a cell disagrees, whether a person should be alerted, and the evidence in words. */
export interface Judgement {
  readonly cause: Cause;
  readonly isAlert: boolean;
  /** The evidence, as a sentence or two. */
  readonly reason: string;
  readonly settle: readonly string[];
  /** Whether it follows from what people said of the series, so that no chain of arithmetic changes it. */
  readonly isGiven?: boolean;
}

/** From this ratio on, two counts of a loosely named thing are taken for two things. */
const LOOSE_RATIO = 2;

/** Roubles and other money per dollar, yearly averages, rounded: only good for spotting a currency that was swapped. */
const PER_DOLLAR: Readonly<Record<string, readonly [number, number]>> = { RUB: [28, 100], AZN: [0.75, 1.75], EUR: [0.72, 1.02], GBP: [0.58, 0.85], JPY: [75, 160], KZT: [140, 550], UAH: [8, 45], TRY: [1.4, 42], CNY: [6, 7.4] };

/** Judges a cell whose figures cannot all be true in nine readings of ten. */
export function judge(reading: CellReading): Judgement {
  const open = reading.oppositions.filter((opposition) => opposition.excuse === null);
  const worst = widest(open.length > 0 ? open : reading.oppositions);
  if (worst === null) return { cause: "rounding", isAlert: false, reason: "The words around the figures allow both, though they are seldom meant that widely.", settle: [] };
  const [a, b] = [worst.a.first, worst.b.first];
  const scale = scaleOf(a, b);
  if (scale !== null) return { cause: "scale_or_currency", isAlert: true, reason: scale, settle: ["Which scale or currency stands in the first source that printed the figure?"] };
  if (open.length === 0) return excused(worst);
  return judgeOpen(reading, open, worst);
}

function widest(oppositions: readonly Opposition[]): Opposition | null {
  return oppositions.reduce<Opposition | null>((best, next) => (best === null || gap(next) > gap(best) ? next : best), null);
}

function gap(opposition: Opposition): number {
  return ratio(opposition.a.first, opposition.b.first);
}

/** Larger figure by the smaller, by size; infinite across zero or between signs. */
export function ratio(a: Item, b: Item): number {
  const [x, y] = [a.figure.value, b.figure.value];
  if (x === y) return 1;
  if (x * y <= 0) return Infinity;
  return Math.max(Math.abs(x), Math.abs(y)) / Math.min(Math.abs(x), Math.abs(y));
}

/** A sentence where one figure is 1,000 or 1,000,000 times the other, or an exchange rate apart; else null. */
export function scaleOf(a: Item, b: Item): string | null {
  if (a.claim.measure !== "level" && a.claim.measure !== "change_absolute") return null;
  const [small, large] = Math.abs(a.figure.value) <= Math.abs(b.figure.value) ? [a, b] : [b, a];
  for (const factor of [1e3, 1e6, 1e9]) {
    if (overlaps(multiply(small.meaning.core, closed(factor, factor)), large.meaning.core)) {
      return `${sayValue(large.figure.value, large.claim.unit)} is ${sayNumber(factor, 10)} times ${sayValue(small.figure.value, small.claim.unit)}: a scale word such as thousand or million was probably lost or added.`;
    }
  }
  const isMoney = /^[A-Z]{3}$/.test(a.claim.unit);
  const rate = ratio(small, large);
  if (!isMoney || rate < 20) return null;
  const swapped = Object.entries(PER_DOLLAR).find(([, [low, high]]) => low >= 20 && rate >= low && rate <= high);
  return swapped ? `${sayValue(large.figure.value, large.claim.unit)} is about ${sayNumber(rate, 2)} times ${sayValue(small.figure.value, small.claim.unit)}, an exchange rate of ${swapped[0]}: the currency was probably swapped.` : null;
}

function excused(worst: Opposition): Judgement {
  const [a, b] = [worst.a.first, worst.b.first];
  switch (worst.excuse) {
    case "rounding":
      return { cause: "rounding", isAlert: false, reason: "Both are rounded; a true value on the boundary between them reads as either.", settle: [] };
    case "revision": {
      const [from, to] = (a.day ?? 0) <= (b.day ?? 0) ? [a, b] : [b, a];
      return { cause: "revision", isAlert: false, reason: `${sayVoice(to)} gave a new figure on ${to.claim.publishedAt ?? "a later day"} after the one of ${from.claim.publishedAt ?? "an earlier day"}: a step in one source, not two sources against each other.`, settle: ["Is the later figure a correction, or counted differently?"] };
    }
    default:
      return { cause: "definition", isAlert: false, reason: `One source gives both figures${worst.excuse === "same_origin" ? ` (${sayVoice(a)})` : ""}, so they count two different things.`, settle: ["What exactly does each figure count?"] };
  }
}

function judgeOpen(reading: CellReading, open: readonly Opposition[], worst: Opposition): Judgement {
  const a = worst.a.first;
  const facts = factsOf(a.place.indicator);
  if (a.claim.forecast) return { cause: "forecast_vs_outcome", isAlert: false, reason: "Both were said in advance: forecasts may differ without either being wrong about the past.", settle: [] };
  const given = judgeGiven(open);
  if (given !== null) return given;
  const mirror = mirrorOf(reading);
  if (mirror !== null) return mirror;
  const isVague = (facts.isLoose || a.claim.measure === "share") && a.claim.measure !== "growth_rate";
  if (isVague && open.every((opposition) => gap(opposition) >= LOOSE_RATIO)) {
    return { cause: "definition", isAlert: false, reason: `They are ${sayRatio(worst)} apart, too far for one thing counted twice: the same words probably name two things.`, settle: [`What exactly does each source count as ${facts.label}?`] };
  }
  if (facts.isCountedTwice && areSidesParted(reading)) {
    return { cause: "statistical_basis", isAlert: true, reason: "Each figure is given from one side only, and each side's customs or statistics service counts for itself: probably two statistical series.", settle: ["Which customs or statistics service counted each figure?", "Do both cover the same months?"] };
  }
  if (open.every((opposition) => isOneVoice(opposition.a, opposition.b))) {
    return { cause: "revision", isAlert: true, reason: `${sayVoice(a)} gave both within a few weeks; nothing says that the later one corrects the earlier.`, settle: ["Which of the two figures does the speaker stand by?"] };
  }
  const bodies = facts.isCountedTwice ? countingBodies(reading) : [];
  if (bodies.length > 0) {
    const reason = bodies.length > 1 ? `They were counted by different bodies (${sayList(bodies)}): two statistical series.` : `Only one side names who counted (${bodies[0]}); the other figure probably comes from the other country's statistics.`;
    return { cause: "statistical_basis", isAlert: true, reason, settle: bodies.length > 1 ? ["What does each body count, and by which rules?"] : ["Which customs or statistics service counted the other figure?"] };
  }
  const inside = insideOneDocument(open);
  if (inside !== null) return { cause: "unexplained", isAlert: true, reason: `Both stand in one document (${inside}), said by different voices.`, settle: ["Which source does each speaker rely on?"] };
  return { cause: "unexplained", isAlert: true, reason: "Nothing in the texts explains the gap.", settle: ["Which source does each figure come from?", "Do both cover the same time and the same thing?"] };
}

/** What people said of the series, where it speaks of every opposition: two series, or one that contradicts itself. */
function judgeGiven(open: readonly Opposition[]): Judgement | null {
  const relations = new Set(open.map(({ a, b }) => relationOfSeries(a.items, b.items)));
  const [relation] = relations;
  if (relations.size !== 1 || relation == null) return null;
  const names = groupBySeries(open.flatMap(({ a, b }) => [...a.items, ...b.items])).map(({ series }) => saySeries(series));
  if (relation === "parted") {
    return { cause: "statistical_basis", isAlert: true, isGiven: true, reason: `A person has said that they belong to different statistical series: ${sayList(names)}. Each may be right in its own.`, settle: ["What does each series count, and by which rules?"] };
  }
  return { cause: "unexplained", isAlert: true, isGiven: true, reason: `A person has said that they belong to one statistical series (${sayList(names)}), so two series do not explain the gap.`, settle: ["Which of the two figures does the series itself give?"] };
}

function sayRatio(opposition: Opposition): string {
  const factor = gap(opposition);
  return Number.isFinite(factor) ? `a factor of ${sayNumber(factor, 2)}` : "more than any factor";
}

function insideOneDocument(open: readonly Opposition[]): string | null {
  const documents = new Set(open.flatMap(({ a, b }) => [...a.items, ...b.items].map((item) => item.claim.document)));
  return documents.size === 1 ? ([...documents][0] ?? null) : null;
}

/** Whether each cluster is told from one side only and not all from the same one. A hint, no proof: speakers quote either side. */
export function areSidesParted(reading: CellReading): boolean {
  const sides = reading.clusters.map((cluster) => new Set(cluster.flatMap((statement) => statement.items.map(sideOf))));
  if (sides.length < 2 || sides.some((set) => set.size !== 1 || set.has(null))) return false;
  return new Set(sides.map((set) => [...set][0])).size > 1;
}

/** The issuing bodies behind the clusters, where each cluster that names one names another; empty where none does. */
function countingBodies(reading: CellReading): readonly string[] {
  const bodies = reading.clusters.map((cluster) => cluster.flatMap((statement) => statement.items).find((item) => item.speaker?.kind === "body")?.speaker?.key ?? null);
  const named = bodies.filter((body) => body !== null);
  if (named.length === 0 || new Set(named).size < named.length) return [];
  return reading.clusters.flatMap((cluster) => cluster.flatMap((statement) => statement.items).find((item) => item.speaker?.kind === "body")?.claim.speaker ?? []);
}

/** The country from whose side a figure is told: the one named first where the order means nothing else, the counting one of a flow. */
export function sideOf(item: Item): string | null {
  const facts = factsOf(item.claim.indicator);
  if (facts.isSymmetric || item.claim.indicator === "exports" || item.claim.indicator === "imports") return item.claim.reporter;
  return null;
}

/** Freight and insurance make the importer's figure up to a fifth higher; within that, or nearly level, it needs no other cause. */
const CIF_FOB: readonly [number, number] = [1, 1.2];

/** Judges a flow told as exports by one side and as imports by the other; null where the clusters are not parted that way. */
function mirrorOf(reading: CellReading): Judgement | null {
  const kinds = reading.clusters.map((cluster) => new Set(cluster.flatMap((statement) => statement.items.map((item) => item.claim.indicator))));
  if (kinds.length !== 2 || kinds.some((set) => set.size !== 1)) return null;
  const exported = kinds.findIndex((set) => set.has("exports"));
  const imported = kinds.findIndex((set) => set.has("imports"));
  const [x, m] = [reading.clusters[exported]?.[0]?.first, reading.clusters[imported]?.[0]?.first];
  if (!x || !m || x.claim.measure !== "level") return null;
  const [fob, cif] = [x.figure.value, m.figure.value];
  if (fob <= 0 || cif <= 0) return null;
  const index = (200 * Math.abs(fob - cif)) / (fob + cif);
  const factor = cif / fob;
  const isFreight = factor >= CIF_FOB[0] && factor <= CIF_FOB[1];
  const sides = `${m.claim.reporter} counts ${sayValue(cif, m.claim.unit)} of imports, ${x.claim.reporter} counts ${sayValue(fob, x.claim.unit)} of exports: ratio ${sayNumber(factor, 3)}, asymmetry ${sayNumber(index, 2)} %`;
  const reason = isFreight
    ? `${sides}; freight and insurance usually make the importer's figure 0 to 20 % higher, so this needs no other cause.`
    : `${sides}; freight and insurance explain an importer's figure 0 to 20 % higher, not this.`;
  return { cause: "mirror_asymmetry", isAlert: !isFreight && index > 15, reason, settle: isFreight ? [] : ["Does one side count by country of origin and the other by country of sending?", "Is transit or re-export included?"] };
}

/** Whether `value` in one currency is about `other` in another at a rate seen since 2010. */
export function isRate(value: number, unit: string, other: number, otherUnit: string): boolean | null {
  const [from, to] = [rateOf(unit), rateOf(otherUnit)];
  if (from === null || to === null || value <= 0 || other <= 0) return null;
  const dollars = closed(down(value / from[1]), up(value / from[0]));
  return overlaps(dollars, closed(down(other / to[1]), up(other / to[0])));
}

function rateOf(unit: string): readonly [number, number] | null {
  return unit === "USD" ? [1, 1] : (PER_DOLLAR[unit] ?? null);
}
