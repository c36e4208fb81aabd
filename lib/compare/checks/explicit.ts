import type { Cause } from "@/lib/domain/finding";
import type { Interval } from "@/lib/domain/interval";
import type { Told } from "@/lib/domain/told";
import { add, closed, divide, isBelow, multiply, overlaps, subtract } from "../interval-math";
import type { Item } from "../item";
import { isSameSpeaker } from "../names";
import { told, toldBounds, toldFigure, toldList, toldNumber, toldValue } from "../told";
import { domainOf } from "./nodes";

/** What terms give together, held against what is stated: the arithmetic that relations of cells are made of, for any figures. */
export interface Outcome {
  readonly rule: string;
  readonly computed: Interval;
  readonly stated: Interval;
  readonly closes: boolean;
  /** Whether it closes only because of rounding or a hedge: the plain figures miss each other. */
  readonly isEdge: boolean;
  readonly told: Told;
  readonly cause: Cause | null;
}

function outcome(rule: string, terms: readonly Item[], computed: Interval, stated: Interval, plain: number, text: Told, unit: string): Outcome {
  const closes = overlaps(computed, stated);
  const isPlain = overlaps(closed(plain, plain), stated);
  const isEdge = closes && (!isPlain || isSliver(computed, stated));
  const words = told("worked", { text, range: toldBounds(computed, unit), end: told(closes ? (isEdge ? "end_edge" : "end_closes") : "end_open") });
  return { rule, computed, stated, closes, isEdge, told: words, cause: closes ? (isEdge || terms.some(isHedged) ? "rounding" : null) : causeOf(terms) };
}

/** Whether two overlapping intervals share less than half of the narrower one. */
function isSliver(a: Interval, b: Interval): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  const shared = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  return shared < 0.5 * Math.min(a.high - a.low, b.high - b.low);
}

function isHedged(item: Item): boolean {
  return item.claim.qualifier === "about" || item.claim.qualifier === "almost";
}

/** Why arithmetic over claims does not close, from who tells them and what they count. */
export function causeOf(terms: readonly Item[]): Cause {
  const [first] = terms;
  if (first === undefined) return "unexplained";
  const indicators = new Set(terms.map((item) => `${item.claim.indicator}|${item.claim.scope ?? ""}`));
  if (terms.some((item) => item.claim.forecast)) return "forecast_vs_outcome";
  if (new Set(terms.map((item) => item.claim.document)).size === 1) return "internal_arithmetic";
  if (terms.every((item) => isSameSpeaker(item.speaker, first.speaker))) return "revision";
  if (new Set(terms.map((item) => item.claim.scope ?? "")).size > 1 && indicators.size > 1) return "definition";
  return "statistical_basis";
}

/** Level now divided by its growth, against the level a year before. */
export function checkGrowth(now: Item, growth: Item, before: Item): Outcome {
  const factor = 1 + growth.figure.value / 100;
  const plain = now.figure.value / factor;
  const text = told("worked_quotient", { a: toldFigure(now), b: toldNumber(factor, 5), result: toldValue(plain, now.claim.unit, 3), figure: toldFigure(before) });
  return outcome("growth", [now, growth, before], divide(now.arithmetic, domainOf(growth)), before.arithmetic, plain, text, now.claim.unit);
}

/** Two levels two years apart over both growth rates: first × growth against last / next growth, in the year between. */
export function checkGrowthChain(first: Item, growth: Item, last: Item, nextGrowth: Item): Outcome {
  const [up, back] = [multiply(first.arithmetic, domainOf(growth)), divide(last.arithmetic, domainOf(nextGrowth))];
  const factor = (item: Item) => 1 + item.figure.value / 100;
  const plain = first.figure.value * factor(growth);
  const text = told("worked_chain", { first: toldFigure(first), factor: toldNumber(factor(growth), 5), result: toldValue(plain, first.claim.unit, 3), last: toldFigure(last), next: toldNumber(factor(nextGrowth), 5), back: toldBounds(back, last.claim.unit) });
  return { ...outcome("growth", [first, growth, last, nextGrowth], up, back, plain, text, first.claim.unit) };
}

/** Parts added up, against the total. */
export function checkSum(parts: readonly Item[], total: Item): Outcome {
  const computed = parts.map((part) => part.arithmetic).reduce(add, closed(0, 0));
  const plain = parts.reduce((sum, part) => sum + part.figure.value, 0);
  const text = told("worked_sum", { parts: toldList(parts.map(toldFigure), parts.length, "plus"), result: toldValue(plain, total.claim.unit), figure: toldFigure(total) });
  return outcome("sum", [...parts, total], computed, total.arithmetic, plain, text, total.claim.unit);
}

/** One level less another, against the stated difference. */
export function checkDifference(from: Item, less: Item, difference: Item): Outcome {
  const plain = from.figure.value - less.figure.value;
  const text = told("worked_difference", { from: toldFigure(from), less: toldFigure(less), result: toldValue(plain, from.claim.unit), figure: toldFigure(difference) });
  return outcome("difference", [from, less, difference], subtract(from.arithmetic, less.arithmetic), difference.arithmetic, plain, text, from.claim.unit);
}

/** Part by whole, against the stated share in percent. */
export function checkShare(part: Item, whole: Item, share: Item): Outcome {
  const computed = multiply(divide(part.arithmetic, whole.arithmetic), closed(100, 100));
  const plain = (100 * part.figure.value) / whole.figure.value;
  const text = told("worked_share", { part: toldFigure(part), whole: toldFigure(whole), result: toldValue(plain, "percent", 3), figure: toldFigure(share) });
  return outcome("share", [part, whole, share], computed, share.arithmetic, plain, text, "percent");
}

/** Shares of one whole. Together they exceed no hundred, and make it where they are said to be all of it. */
export function checkShares(shares: readonly Item[], areAll: boolean): Outcome {
  const computed = shares.map((share) => share.arithmetic).reduce(add, closed(0, 0));
  const plain = shares.reduce((sum, share) => sum + share.figure.value, 0);
  const text = told(areAll ? "worked_sharesAll" : "worked_shares", { shares: toldList(shares.map(toldFigure)), result: toldValue(plain, "percent") });
  const result = outcome("shares", shares, computed, areAll ? closed(99, 101) : closed(0, 100.5), plain, text, "percent");
  return result.closes ? result : { ...result, cause: "definition" };
}

/** Usual spread of monthly flows around their mean: half to double. */
const PACE: readonly [number, number] = [0.5, 2];

/** The months that a longer part of a year adds, by month, against the pace of the shorter part. */
export function checkPace(shorter: Item, months: number, longer: Item, longerMonths: number): Outcome {
  const more = longerMonths - months;
  const mean = divide(shorter.arithmetic, closed(months, months));
  const added = divide(subtract(longer.arithmetic, shorter.arithmetic), closed(more, more));
  const usual = multiply(mean, closed(...PACE));
  const plain = (longer.figure.value - shorter.figure.value) / more;
  const unit = shorter.claim.unit;
  const text = told("worked_pace", { longer: toldFigure(longer), shorter: toldFigure(shorter), months: more, result: toldValue(plain, unit, 3), before: toldValue(shorter.figure.value / months, unit, 3) });
  const result = outcome("pace", [shorter, longer], added, usual, plain, text, unit);
  return result.closes ? result : { ...result, cause: "period" };
}

/** The importer's figure by the exporter's, against the 0 to 20 % that freight and insurance add. */
export function checkMirror(exported: Item, imported: Item): Outcome {
  const plain = imported.figure.value / exported.figure.value;
  const text = told("worked_mirror", { imported: toldFigure(imported), exported: toldFigure(exported), result: toldNumber(plain) });
  const result = outcome("mirror", [exported, imported], divide(imported.arithmetic, exported.arithmetic), closed(1, 1.2), plain, text, "times");
  return { ...result, cause: "mirror_asymmetry" };
}

/** The base year that levels and growth rates imply: exports and imports together against turnover. */
export function checkImpliedSum(exported: readonly [Item, Item], imported: readonly [Item, Item], turnover: readonly [Item, Item]): Outcome {
  const base = ([level, growth]: readonly [Item, Item]) => divide(level.arithmetic, domainOf(growth));
  const plainBase = ([level, growth]: readonly [Item, Item]) => level.figure.value / (1 + growth.figure.value / 100);
  const plain = plainBase(exported) + plainBase(imported);
  const unit = turnover[0].claim.unit;
  const text = told("worked_base", { a: toldValue(plainBase(exported), unit), b: toldValue(plainBase(imported), unit), result: toldValue(plain, unit), turnover: toldValue(plainBase(turnover), unit) });
  return outcome("implied_base", [...exported, ...imported, ...turnover], add(base(exported), base(imported)), base(turnover), plain, text, unit);
}

/** Two figures of one thing. */
export function checkSame(a: Item, b: Item): Outcome {
  const closes = overlaps(a.meaning.hard, b.meaning.hard);
  const isDefinition = a.claim.indicator !== b.claim.indicator || a.claim.scope !== b.claim.scope;
  const likely = overlaps(a.meaning.core, b.meaning.core);
  const words = told(closes ? "worked_same" : isBelow(a.meaning.hard, b.meaning.hard) ? "worked_lower" : "worked_higher", { a: toldFigure(a), b: toldFigure(b) });
  const cause = likely && !isDefinition ? null : isDefinition ? "definition" : closes ? "rounding" : causeOf([a, b]);
  return { rule: "same", computed: a.meaning.hard, stated: b.meaning.hard, closes, isEdge: closes && !likely, told: words, cause };
}
