import { VERDICTS, type Finding } from "@/lib/domain/finding";
import type { ClaimView } from "@/lib/domain/view";
import type { Headline, Series, SeriesPoint } from "./model";

/** Low and high of the values that cannot be true together in a finding, from the claims at hand. */
export function findSpread(finding: Finding, claims: ReadonlyMap<string, ClaimView>): readonly [number, number] | null {
  const values = finding.clusters.flat().flatMap((id) => claims.get(id)?.value ?? []);
  return values.length < 2 ? null : [Math.min(...values), Math.max(...values)];
}

function rank(finding: Finding): number {
  const relative = VERDICTS.indexOf(finding.verdict) * 10;
  const isExplained = finding.cause !== null && finding.cause !== "unexplained";
  return relative + (isExplained ? 3 : 0) + (/^\d{4}$/.test(finding.cell.period ?? "") ? 5 : 0) + Math.min(4, finding.origins);
}

function findConflictHeadline(findings: readonly Finding[], claims: ReadonlyMap<string, ClaimView>): Headline | null {
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

function listAnchors(series: Series): readonly SeriesPoint[] {
  return series.points.filter((point) => point.isAnchor && !point.forecast);
}

/** What a chart says first: its gravest conflict, else how its longest line changed, else its one figure. */
export function findHeadline(series: readonly Series[], findings: readonly Finding[], claims: readonly ClaimView[]): Headline {
  const conflict = findConflictHeadline(findings, new Map(claims.map((claim) => [claim.id, claim])));
  if (conflict !== null) return conflict;
  const [longest] = series.filter((one) => one.isConnected).sort((a, b) => listAnchors(b).length - listAnchors(a).length);
  const anchors = longest === undefined ? [] : listAnchors(longest);
  const [from, to] = [anchors[0], anchors.at(-1)];
  if (from !== undefined && to !== undefined && from.periodLabel !== to.periodLabel) return { kind: "change", from, to };
  const point = series.flatMap((one) => one.points).findLast((candidate) => !candidate.forecast) ?? series[0]?.points[0];
  return point === undefined ? { kind: "none" } : { kind: "single", point };
}
