import type { ComparableClaim } from "@/lib/domain/claim";
import type { Cell } from "@/lib/domain/finding";
import type { Period } from "@/lib/domain/period";
import type { CountryCode } from "@/lib/domain/place";
import { factsOf } from "./indicator-facts";
import { scopeKey } from "./scope";

/** Where a claim stands among the others: its cell, and the wider sets that arithmetic and nearness tie it to. */
export interface Place {
  /** Flow name: imports of A from B are the exports of B to A. */
  readonly indicator: string;
  /** First and second country of a directed figure (from, to); null where the order carries no meaning. */
  readonly direction: readonly [CountryCode, CountryCode] | null;
  readonly pair: readonly CountryCode[];
  /** `2021-01-01/2022-01-01`, `@2022-11`, null where the text gives none. */
  readonly period: string | null;
  readonly scope: string | null;
  /** Everything but period, scope, unit and forecast. */
  readonly subject: string;
  readonly cell: string;
  readonly component: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A period as a key: equal for equal days whatever the label; null where it is missing or makes no sense. */
export function periodKey(period: Period | null): string | null {
  if (period === null || !DAY.test(period.start)) return null;
  if (period.kind === "as_of") return `@${period.start.slice(0, 7)}`;
  return DAY.test(period.end) && period.start < period.end ? `${period.start}/${period.end}` : null;
}

/** Key of the component alone, for sorting many claims into components without their whole place. */
export function componentOf(claim: ComparableClaim): string {
  const { reporter, partner } = claim;
  const { group } = factsOf(claim.indicator);
  if (reporter === null || partner === null || reporter === partner) return `${group}|${reporter ?? partner ?? ""}`;
  return reporter < partner ? `${group}|${reporter}-${partner}` : `${group}|${partner}-${reporter}`;
}

/** The place of a claim. Pure and per claim: no other claim changes it. */
export function placeOf(claim: ComparableClaim): Place {
  const isMirrored = claim.indicator === "imports" && claim.reporter !== null && claim.partner !== null;
  const indicator = isMirrored ? "exports" : claim.indicator;
  const from = isMirrored ? claim.partner : claim.reporter;
  const to = isMirrored ? claim.reporter : claim.partner;
  const pair = [...new Set([from, to].filter((country): country is string => country !== null))].sort();
  const facts = factsOf(claim.indicator);
  const isDirected = !facts.isSymmetric && from !== null && to !== null;
  const period = periodKey(claim.period);
  const scope = scopeKey(claim.scope, claim.indicator);
  const base = baseKey(claim);
  const side = isDirected ? `${from}>${to}` : facts.isSymmetric || pair.length < 2 ? `${pair.join("-")}${facts.isSymmetric ? "" : from === null ? "<" : ">"}` : pair.join("-");
  const subject = `${indicator}|${claim.measure}|${side}${base}`;
  return {
    indicator,
    direction: isDirected ? [from, to] : null,
    pair,
    period,
    scope,
    subject,
    cell: `${subject}|${claim.unit}|${period ?? "?"}|${scope ?? ""}|${claim.forecast ? "F" : ""}`,
    component: componentOf(claim),
  };
}

/** A change against another base than the same time a year before is another measurand. */
function baseKey(claim: ComparableClaim): string {
  const base = periodKey(claim.comparedTo);
  if (base === null || claim.measure === "level") return "";
  const usual = claim.period === null ? null : yearBefore(periodKey(claim.period));
  return base === usual ? "" : `~${base}`;
}

/** The same days a year earlier, as a key. */
export function yearBefore(key: string | null): string | null {
  return key === null ? null : key.replace(/\d{4}(?=-)/g, (year) => String(Number(year) - 1).padStart(4, "0"));
}

/** Whole months between the starts of two period keys; for an as-of moment and a range, to the end of the range. */
export function monthsBetween(a: string, b: string): number {
  const month = (key: string, isEnd: boolean) => {
    const date = key.startsWith("@") ? key.slice(1) : isEnd ? (key.split("/")[1] ?? key) : key;
    return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  };
  const isMixed = a.startsWith("@") !== b.startsWith("@");
  return Math.abs(month(a, isMixed) - month(b, isMixed));
}

/** The cell as findings show it. */
export function cellOf(claim: ComparableClaim, place: Place): Cell {
  return {
    indicator: place.indicator,
    measure: claim.measure,
    unit: claim.unit,
    pair: place.pair,
    period: claim.period?.label ?? null,
    scope: place.scope === null ? null : claim.scope,
    forecast: claim.forecast,
    direction: place.direction,
  };
}
