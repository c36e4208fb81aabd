import type { Interval } from "@/lib/domain/interval";
import { add, closed, divide, EVERYTHING, hull, multiply, NOT_NEGATIVE } from "../interval-math";
import type { Item } from "../item";
import { periodKey, yearBefore } from "../keys";

/** A quantity that arithmetic can tie to others. Growth rates enter as factors: 12 % is 1.12. */
export interface Node {
  readonly key: string;
  readonly kind: "level" | "factor" | "difference" | "share";
  /** Indicator, direction and scope, without unit and time. */
  readonly quantity: string;
  readonly indicator: string;
  /** Countries in order for a directed quantity, else sorted. */
  readonly countries: string;
  readonly scope: string;
  readonly unit: string;
  readonly period: string;
  /** The time a change is measured against; empty for a level and a share. */
  readonly base: string;
}

/** The node that a claim states; null for what no arithmetic can use: no period, forecasts, unreadable numbers. */
export function nodeOf(item: Item): Node | null {
  const { claim, place } = item;
  if (place.period === null || claim.forecast || place.pair.length === 0 || !Number.isFinite(item.figure.value)) return null;
  const countries = place.direction?.join(">") ?? place.pair.join("-");
  const scope = place.scope ?? "";
  const quantity = `${place.indicator}|${countries}|${scope}`;
  const common = { quantity, indicator: place.indicator, countries, scope, unit: claim.unit, period: place.period };
  if (claim.measure === "level") return { ...common, kind: "level", base: "", key: levelKey(quantity, claim.unit, place.period) };
  if (claim.measure === "share") return claim.unit === "percent" ? { ...common, kind: "share", base: "", key: `S|${quantity}|${place.period}` } : null;
  const base = periodKey(claim.comparedTo) ?? (place.period.startsWith("@") ? null : yearBefore(place.period));
  if (base === null || base >= place.period) return null;
  if (claim.measure === "change_absolute") return { ...common, kind: "difference", base, key: `D|${quantity}|${claim.unit}|${place.period}|${base}` };
  const isFactor = claim.measure === "growth_rate" ? claim.unit === "percent" : claim.unit === "times";
  return isFactor ? { ...common, kind: "factor", base, key: `${claim.measure === "multiple" ? "M" : "G"}|${quantity}|${place.period}|${base}` } : null;
}

export function levelKey(quantity: string, unit: string, period: string): string {
  return `L|${quantity}|${unit}|${period}`;
}

/** A level that no claim states, but that others imply (the base year of a growth rate). */
export function latentLevel(of: Node, unit: string, period: string): Node {
  return { key: levelKey(of.quantity, unit, period), kind: "level", quantity: of.quantity, indicator: of.indicator, countries: of.countries, scope: of.scope, unit, period, base: "" };
}

/** What a claim allows its node to be: base units; a factor for growth; a fraction for a share. */
export function domainOf(item: Item): Interval {
  const reading = item.claim.measure === "multiple" && item.figure.digits === 1 ? loosened(item.arithmetic) : item.arithmetic;
  if (item.claim.measure === "growth_rate") return add(closed(1, 1), divide(reading, closed(100, 100)));
  return item.claim.measure === "share" ? divide(reading, closed(100, 100)) : reading;
}

/** "Twice as much" is said of anything near it: a one-digit multiple is read a quarter down and up. */
function loosened(reading: Interval): Interval {
  return hull(multiply(reading, closed(0.75, 0.75)), multiply(reading, closed(1.25, 1.25)));
}

/** What a node may be when nothing is said of it. */
export function freeDomain(node: Node): Interval {
  if (node.kind === "difference" || node.indicator === "trade_balance") return EVERYTHING;
  return NOT_NEGATIVE;
}
