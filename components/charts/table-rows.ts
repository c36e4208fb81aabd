import { clipAround } from "@/components/claims/clip";
import { VERDICTS } from "@/lib/domain/finding";
import type { ClaimView } from "@/lib/domain/view";
import type { TableRow } from "./series-table";

const ROOM = 70;
/** Rows that a page brings along; other years bring theirs, and the claims table pages through all. */
const MOST_ROWS = 150;

/** First and last year in sight; null is no bound. */
export interface YearsInSight {
  readonly from: number | null;
  readonly to: number | null;
}

/** What the table under a chart is given: the rows of the latest periods in sight, and how many there are. */
export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly count: number;
  /** Whether all rows of the chart are here, so that other years need no new ones. */
  readonly isWhole: boolean;
}

/** Whether a period is among the years in sight, by the day it begins; what has none always is. */
export function isInSight(periodKey: string, { from, to }: YearsInSight): boolean {
  const year = Number(periodKey.slice(0, 4));
  return periodKey === "" || ((from === null || year >= from) && (to === null || year <= to));
}

/** The rows of the latest periods in sight. */
export function toTableRows(claims: readonly ClaimView[], years: YearsInSight): TableRows {
  const isWhole = claims.length <= MOST_ROWS;
  const shown = isWhole ? claims : claims.filter((claim) => isInSight(claim.period?.start ?? "", years));
  return { rows: shown.slice(-MOST_ROWS).map(toTableRow), count: shown.length, isWhole };
}

/** A claim as a row of the table, with no more than the row shows. */
export function toTableRow(claim: ClaimView): TableRow {
  const worst = claim.findings.toSorted((a, b) => Number(b.conflict) - Number(a.conflict) || VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))[0];
  return {
    id: claim.id,
    periodLabel: claim.period?.label ?? null,
    periodKey: claim.period?.start ?? "",
    periodEnd: claim.period?.kind === "range" ? claim.period.end : (claim.period?.start ?? ""),
    value: claim.value,
    valueHigh: claim.valueHigh,
    qualifier: claim.qualifier,
    forecast: claim.forecast,
    scope: claim.scope,
    speaker: claim.speaker,
    publisher: claim.document.publisher,
    publishedAt: claim.document.publishedAt,
    ...clipAround(claim.sentence.text, { start: claim.start - claim.sentence.start, end: claim.end - claim.sentence.start }, ROOM),
    verdict: worst?.verdict ?? null,
    conflict: worst?.conflict ?? false,
    finding: worst?.id ?? null,
  };
}
