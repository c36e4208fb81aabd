import type { Cause } from "@/lib/domain/finding";
import type { Told, ToldArg, ToldValue } from "@/lib/domain/told";
import { isOneVoice, type CellReading, type Opposition } from "./cell-reading";
import { countingOf, areSidesParted, areSidesNamed } from "./counting";
import { factsOf } from "./indicator-facts";
import { closed, down, multiply, overlaps, up } from "./interval-math";
import type { Item } from "./item";
import { findMisquote } from "./quoting";
import { groupBySeries, relationOfSeries } from "./series";
import { told, toldCount, toldFigure, toldFigures, toldList, toldName, toldNumber, toldTimes, toldValue, toldVoice } from "./told";

/** Why a cell disagrees, whether a person should be alerted, and the evidence in words. */
export interface Judgement {
  /** Null where the figures are one statement: then there is nothing to explain. */
  readonly cause: Cause | null;
  readonly isAlert: boolean;
  /** The evidence, null where there is nothing to say. */
  readonly reason: Told | null;
  readonly settle: readonly Told[];
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
  if (worst === null) return { cause: "rounding", isAlert: false, reason: told("reason_wideWords"), settle: [] };
  const [a, b] = [worst.a.first, worst.b.first];
  const scale = scaleOf(a, b);
  if (scale !== null) return { cause: "scale_or_currency", isAlert: true, reason: scale, settle: [told("ask_scale")] };
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

/** What is said where one figure is 1,000 or 1,000,000 times the other, or an exchange rate apart; else null. */
export function scaleOf(a: Item, b: Item): Told | null {
  if (a.claim.measure !== "level" && a.claim.measure !== "change_absolute") return null;
  const [small, large] = Math.abs(a.figure.value) <= Math.abs(b.figure.value) ? [a, b] : [b, a];
  for (const factor of [1e3, 1e6, 1e9]) {
    if (overlaps(multiply(small.meaning.core, closed(factor, factor)), large.meaning.core)) {
      return told("reason_scale", { large: valueOf(large), factor: toldTimes(factor), small: valueOf(small) });
    }
  }
  const isMoney = /^[A-Z]{3}$/.test(a.claim.unit);
  const rate = ratio(small, large);
  if (!isMoney || rate < 20) return null;
  const swapped = Object.entries(PER_DOLLAR).find(([, [low, high]]) => low >= 20 && rate >= low && rate <= high);
  return swapped ? told("reason_currency", { large: valueOf(large), factor: toldTimes(rate), small: valueOf(small), currency: swapped[0] }) : null;
}

function excused(worst: Opposition): Judgement {
  const [a, b] = [worst.a.first, worst.b.first];
  switch (worst.excuse) {
    case "rounding":
      return { cause: "rounding", isAlert: false, reason: told("reason_rounded"), settle: [] };
    case "merged":
      return { cause: null, isAlert: false, reason: told("reason_merged"), settle: [told("ask_wording")] };
    case "revision": {
      const [from, to] = (a.day ?? 0) <= (b.day ?? 0) ? [a, b] : [b, a];
      return { cause: "revision", isAlert: false, reason: told("reason_revised", { voice: toldVoice(to), to: to.claim.publishedAt ?? "?", from: from.claim.publishedAt ?? "?" }), settle: [told("ask_correction")] };
    }
    default:
      return { cause: "definition", isAlert: false, reason: worst.excuse === "same_origin" ? told("reason_sameOrigin", { voice: toldVoice(a) }) : told("reason_bothGiven"), settle: [told("ask_counts")] };
  }
}

function judgeOpen(reading: CellReading, open: readonly Opposition[], worst: Opposition): Judgement {
  const a = worst.a.first;
  const facts = factsOf(a.place.indicator);
  if (a.claim.forecast) return { cause: "forecast_vs_outcome", isAlert: false, reason: told("reason_forecasts"), settle: [] };
  const given = judgeGiven(open);
  if (given !== null) return given;
  const mirror = mirrorOf(reading);
  if (mirror !== null) return mirror;
  const isVague = (facts.isLoose || a.claim.measure === "share") && a.claim.measure !== "growth_rate";
  if (isVague && open.every((opposition) => gap(opposition) >= LOOSE_RATIO)) {
    return { cause: "definition", isAlert: false, reason: told("reason_loose", { ratio: toldRatio(worst) }), settle: [told("ask_countsAs", { indicator: toldName("indicator", a.place.indicator) })] };
  }
  const misquote = open.map((opposition) => findMisquote(opposition.a, opposition.b)).find((found) => found !== null);
  if (misquote) return judgeMisquote(misquote);
  if (facts.isCountedTwice && areSidesParted(reading)) {
    return { cause: "statistical_basis", isAlert: true, reason: told("reason_sides"), settle: [told("ask_service"), told("ask_months")] };
  }
  if (open.every((opposition) => isOneVoice(opposition.a, opposition.b))) {
    return { cause: "revision", isAlert: true, reason: told("reason_oneVoice", { voice: toldVoice(a) }), settle: [told("ask_standsBy")] };
  }
  const counting = facts.isCountedTwice ? judgeCounting(reading) : null;
  if (counting !== null) return counting;
  if (isInsideOneDocument(open)) return { cause: "unexplained", isAlert: true, reason: told("reason_oneDocument"), settle: [told("ask_relies")] };
  return { cause: "unexplained", isAlert: true, reason: told("reason_nothing"), settle: [told("ask_source"), told("ask_sameThing")] };
}

/** A figure quoted from a body whose own text says another. */
function judgeMisquote({ own, quote }: { readonly own: Item; readonly quote: Item }): Judgement {
  const reason = told("reason_misquote", { quoting: toldName("voice", quote.claim.publisher), quoted: toldFigure(quote), voice: toldVoice(own), own: toldFigure(own), date: own.claim.publishedAt ?? "?" });
  return { cause: "misquotation", isAlert: true, reason, settle: [told("ask_quoted", { voice: toldVoice(own), quoted: toldFigure(quote) })] };
}

/** What the bodies named beside the figures explain: two that each counted one set explain two sets, and no more. */
function judgeCounting(reading: CellReading): Judgement | null {
  const { camps, bodies, rest, isOther } = countingOf(reading);
  const names = toldList(bodies.map((body) => toldName("voice", body)));
  const figures = toldFigures(rest.map((statement) => statement.first), 3);
  if (bodies.length === 0) {
    if (camps < 3 || !areSidesNamed(reading)) return null;
    return { cause: "unexplained", isAlert: true, reason: told("reason_moreThanSides", { figures: toldCount(camps, "differentFigure") }), settle: [told("ask_service"), told("ask_source")] };
  }
  if (rest.length === 0) return { cause: "statistical_basis", isAlert: true, reason: told("reason_bodies", { bodies: names }), settle: [told("ask_bodyRules")] };
  if (isOther) return { cause: "statistical_basis", isAlert: true, reason: told("reason_oneBody", { body: names }), settle: [told("ask_otherService")] };
  const reason = bodies.length > 1 ? told("reason_bodiesSome", { bodies: names, figures }) : told("reason_bodyOnly", { body: names, figures });
  return { cause: "unexplained", isAlert: true, reason, settle: [told("ask_whoCounted", { figures }), told("ask_source")] };
}

/** What people said of the series, where it speaks of every opposition: two series, or one that contradicts itself. */
function judgeGiven(open: readonly Opposition[]): Judgement | null {
  const relations = new Set(open.map(({ a, b }) => relationOfSeries(a.items, b.items)));
  const [relation] = relations;
  if (relations.size !== 1 || relation == null) return null;
  const series = toldList(groupBySeries(open.flatMap(({ a, b }) => [...a.items, ...b.items])).map((group) => toldName("series", group.series)));
  if (relation === "parted") {
    return { cause: "statistical_basis", isAlert: true, isGiven: true, reason: told("reason_seriesParted", { series }), settle: [told("ask_seriesRules")] };
  }
  return { cause: "unexplained", isAlert: true, isGiven: true, reason: told("reason_seriesOne", { series }), settle: [told("ask_seriesGives")] };
}

function toldRatio(opposition: Opposition): ToldArg {
  const factor = gap(opposition);
  return Number.isFinite(factor) ? toldTimes(factor, "factor") : told("ratio_any");
}

function valueOf(item: Item): ToldValue {
  return toldValue(item.figure.value, item.claim.unit);
}

function isInsideOneDocument(open: readonly Opposition[]): boolean {
  return new Set(open.flatMap(({ a, b }) => [...a.items, ...b.items].map((item) => item.claim.document))).size === 1;
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
  const sides = { importer: toldName("country", m.claim.reporter), cif: valueOf(m), exporter: toldName("country", x.claim.reporter), fob: valueOf(x), ratio: toldNumber(factor, 3), index: toldValue(index, "percent", 2) };
  const reason = told(isFreight ? "reason_mirrorFreight" : "reason_mirror", sides);
  return { cause: "mirror_asymmetry", isAlert: !isFreight && index > 15, reason, settle: isFreight ? [] : [told("ask_origin"), told("ask_transit")] };
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
