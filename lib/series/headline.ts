import { VERDICTS, type Finding } from "@/lib/domain/finding";
import type { ClaimView } from "@/lib/domain/view";
import type { Headline, Series, SeriesPoint } from "./model";

type Valued = Pick<ClaimView, "value">;
type Found = Pick<Finding, "kind" | "verdict" | "cause" | "conflict" | "clusters" | "origins" | "cell">;

/** Low and high of the values that cannot be true together in a finding, from the claims at hand. */
export function findSpread(finding: Pick<Finding, "clusters">, claims: ReadonlyMap<string, Valued>): readonly [number, number] | null {
  const values = finding.clusters.flat().flatMap((id) => claims.get(id)?.value ?? []);
  return values.length < 2 ? null : [Math.min(...values), Math.max(...values)];
}

function rank(finding: Found): number {
  const relative = VERDICTS.indexOf(finding.verdict) * 10;
  const isExplained = finding.cause !== null && finding.cause !== "unexplained";
  return relative + (isExplained ? 3 : 0) + (/^\d{4}$/.test(finding.cell.period ?? "") ? 5 : 0) + Math.min(4, finding.origins);
}

function findConflictHeadline(findings: readonly Found[], claims: ReadonlyMap<string, Valued>): Headline | null {
  const conflicts = findings
    .filter((finding) => finding.conflict && finding.kind === "cell" && finding.cell.period !== null)
    .sort((a, b) => rank(b) - rank(a) || ((b.cell.period ?? "") < (a.cell.period ?? "") ? -1 : 1));
  for (const finding of conflicts) {
    const spread = findSpread(finding, claims);
    if (spread !== null && finding.cell.period !== null && spread[0] !== spread[1])
      return { kind: "conflict", periodLabel: finding.cell.period, low: spread[0], high: spread[1], cause: finding.cause, others: conflicts.length - 1 };
  }
  return null;
}

/** Marks of a line that a change can be told from: outcomes of whole periods with a value, not with an open end. */
function listEnds(series: Series): readonly SeriesPoint[] {
  return series.points.filter((point) => point.isAnchor && !point.forecast && !point.isPart && point.mark === "value");
}

const isMoment = (point: SeriesPoint) => point.periodLabel.startsWith("as_of:");

/** How the longest line changed, where both its ends are the same kind of figure: "more than" and a plain value make no change. */
function findChange(series: readonly Series[]): Headline | null {
  const [longest] = series
    .filter((one) => one.isConnected && one.label.kind !== "rest")
    .map((one) => ({ ends: listEnds(one), direction: one.direction }))
    .sort((a, b) => b.ends.length - a.ends.length);
  const [from, to] = [longest?.ends[0], longest?.ends.at(-1)];
  if (from === undefined || to === undefined || from.periodLabel === to.periodLabel || isMoment(from) !== isMoment(to)) return null;
  return { kind: "change", from, to, direction: longest?.direction ?? null };
}

interface Reported {
  readonly point: SeriesPoint;
  readonly statements: number;
  readonly years: readonly [number, number];
  readonly direction: Series["direction"];
}

/** Equal figures of one series taken together: those of one period, or of any day where a stock is counted on days. */
function listReported(series: Series): readonly Reported[] {
  const outcomes = series.points.filter((point) => !point.forecast);
  const points = [outcomes.filter((point) => !point.isPart), outcomes, series.points].find((some) => some.length > 0) ?? [];
  const groups = Map.groupBy(points, (point) => JSON.stringify([point.value, point.valueHigh, point.mark, isMoment(point) ? null : point.periodLabel]));
  return [...groups.values()].flatMap((members) => {
    const [first, latest] = [members[0], members.at(-1)];
    if (first === undefined || latest === undefined) return [];
    return [{ point: latest, statements: members.reduce((sum, point) => sum + point.claims.length, 0), years: [Math.floor(first.x), Math.floor(latest.x)] as const, direction: series.direction }];
  });
}

/** The figure that is stated most often; of equals one of the fuller direction, a plain value, then the latest. */
function findMostReported(series: readonly Series[]): Headline {
  const sizes = new Map(series.map((one) => [String(one.direction), one.points.length]));
  const sizeOf = ({ direction }: Reported) => sizes.get(String(direction)) ?? 0;
  const [most] = series.flatMap(listReported).sort((a, b) => b.statements - a.statements || sizeOf(b) - sizeOf(a) || Number(b.point.mark === "value") - Number(a.point.mark === "value") || b.point.x - a.point.x);
  return most === undefined ? { kind: "none" } : { kind: "single", ...most };
}

/** What a chart says first: its gravest conflict, else how its longest line changed, else its most reported figure. */
export function findHeadline(series: readonly Series[], findings: readonly Found[], claims: readonly (Valued & { readonly id: string })[]): Headline {
  return findConflictHeadline(findings, new Map(claims.map((claim) => [claim.id, claim]))) ?? findChange(series) ?? findMostReported(series);
}
