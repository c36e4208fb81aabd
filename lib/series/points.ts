import { addDays, differenceInCalendarDays, getDayOfYear, getDaysInYear, getYear, parseISO } from "date-fns";
import type { Interval } from "@/lib/domain/interval";
import { VERDICTS, type Verdict } from "@/lib/domain/finding";
import type { Period } from "@/lib/domain/period";
import type { Qualifier } from "@/lib/domain/quantity";
import type { ClaimView } from "@/lib/domain/view";
import type { Bounds, MarkKind, SeriesPoint } from "./model";

const YEAR_DAYS = 360;

const MARKS: Readonly<Record<Qualifier, MarkKind>> = {
  exact: "value",
  about: "value",
  almost: "value",
  more_than: "at_least",
  at_least: "at_least",
  less_than: "at_most",
  up_to: "at_most",
  range: "range",
};

/** How much a claim pins its value down: less is better. */
const VAGUENESS: Readonly<Record<Qualifier, number>> = { exact: 0, range: 1, about: 2, almost: 2, more_than: 3, at_least: 3, less_than: 3, up_to: 3 };

/** Days from the first to the last day of a period; none for the moment of a stock. */
function spanDays(period: Period): number {
  return period.kind === "as_of" ? 0 : differenceInCalendarDays(parseISO(period.end), parseISO(period.start)) - 1;
}

/** Middle of a period as a fractional year; the day of a stock. */
export function toX(period: Period): number {
  const half = spanDays(period) / 2;
  const middle = addDays(parseISO(period.start), Math.floor(half));
  const daysBefore = getDayOfYear(middle) - 1 + (half - Math.floor(half));
  return Number((getYear(middle) + daysBefore / getDaysInYear(middle)).toFixed(4));
}

function toMoment(date: string): number {
  const day = parseISO(date);
  return Number((getYear(day) + (getDayOfYear(day) - 1) / getDaysInYear(day)).toFixed(4));
}

/** First and last moment of a period as fractional years. */
export function toSpan(period: Period): readonly [number, number] {
  return period.kind === "as_of" ? [toX(period), toX(period)] : [toMoment(period.start), toMoment(period.end)];
}

/** Whether a period is a part of a year. A stock counted on a day is none. */
export function isPartOfYear(period: Period): boolean {
  return period.kind === "range" && spanDays(period) + 1 < YEAR_DAYS;
}

const toBounds = (interval: Interval): Bounds => [interval.low, interval.high];

function getWorstVerdict(claims: readonly ClaimView[]): Verdict | null {
  const ranks = claims.flatMap((claim) => claim.findings.filter((finding) => finding.kind === "cell").map((finding) => VERDICTS.indexOf(finding.verdict)));
  return ranks.length === 0 ? null : (VERDICTS[Math.max(...ranks)] ?? null);
}

function toPointKey(claim: ClaimView): string {
  return [claim.period?.label, claim.value, claim.valueHigh, MARKS[claim.qualifier], claim.qualifier, claim.forecast].join("|");
}

function isBetterAnchor(a: ClaimView, b: ClaimView): boolean {
  const byExactness = VAGUENESS[a.qualifier] - VAGUENESS[b.qualifier];
  if (byExactness !== 0) return byExactness < 0;
  const [first, second] = [a.document.publishedAt ?? "", b.document.publishedAt ?? ""];
  return first === second ? a.id < b.id : first > second;
}

/** Claims the line goes through: of each period's outcomes the most exact, then the latest published. Forecasts only where there is no outcome. */
function findAnchors(claims: readonly ClaimView[]): ReadonlySet<string> {
  const best = new Map<string, ClaimView>();
  for (const claim of claims) {
    if (claim.period === null || isPartOfYear(claim.period)) continue;
    const held = best.get(claim.period.label);
    const isBetter = held === undefined || (held.forecast && !claim.forecast) || (held.forecast === claim.forecast && isBetterAnchor(claim, held));
    if (isBetter) best.set(claim.period.label, claim);
  }
  return new Set([...best.values()].map((claim) => claim.id));
}

/** What each claim took the place of: the figure said just before it in a finding that is a revision. */
function findRevised(claims: readonly ClaimView[]): ReadonlyMap<string, number> {
  const revisions = claims.flatMap((claim) => claim.findings.filter((finding) => finding.kind === "cell" && finding.cause === "revision").map((finding) => ({ finding: finding.id, claim })));
  const revised = new Map<string, number>();
  for (const members of Map.groupBy(revisions, ({ finding }) => finding).values()) {
    const ordered = members.map(({ claim }) => claim).filter((claim) => claim.document.publishedAt !== null);
    ordered.sort((a, b) => ((a.document.publishedAt ?? "") < (b.document.publishedAt ?? "") ? -1 : 1));
    ordered.forEach((claim, index) => {
      const before = ordered[index - 1];
      if (before !== undefined && before.value !== claim.value && before.document.publishedAt !== claim.document.publishedAt) revised.set(claim.id, before.value);
    });
  }
  return revised;
}

/** Claims of one series as marks sorted by time: equal statements become one mark. Claims without a period have no place and are left out. */
export function toPoints(claims: readonly ClaimView[]): readonly SeriesPoint[] {
  const anchors = findAnchors(claims);
  const revised = findRevised(claims);
  const groups = Map.groupBy(
    claims.filter((claim) => claim.period !== null),
    toPointKey,
  );
  const points = [...groups.entries()].flatMap(([key, members]): readonly SeriesPoint[] => {
    const [first] = members;
    if (first === undefined || first.period === null) return [];
    const mark = MARKS[first.qualifier];
    const isOpen = mark === "at_least" || mark === "at_most";
    return [
      {
        key,
        x: toX(first.period),
        span: toSpan(first.period),
        periodLabel: first.period.label,
        value: first.value,
        valueHigh: first.valueHigh,
        mark,
        wide: isOpen ? null : toBounds(first.meaning.wide),
        core: isOpen ? null : toBounds(first.meaning.core),
        forecast: first.forecast,
        isPart: isPartOfYear(first.period),
        claims: members.map((claim) => claim.id),
        verdict: getWorstVerdict(members),
        conflict: members.flatMap((claim) => claim.findings).find((finding) => finding.conflict)?.id ?? null,
        isAnchor: members.some((claim) => anchors.has(claim.id)),
        revises: members.map((claim) => revised.get(claim.id)).find((value) => value !== undefined) ?? null,
      },
    ];
  });
  return points.sort((a, b) => a.x - b.x || a.value - b.value || (a.key < b.key ? -1 : 1));
}
