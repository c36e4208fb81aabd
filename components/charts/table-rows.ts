import { clipAround } from "@/components/claims/clip";
import { VERDICTS } from "@/lib/domain/finding";
import type { ClaimView } from "@/lib/domain/view";
import type { TableRow } from "./series-table";

const ROOM = 70;
/** Rows that a page brings along; the claims table pages through all. */
const MOST_ROWS = 150;

/** The rows of the latest periods, and how many claims there are. */
export function toTableRows(claims: readonly ClaimView[]): { readonly rows: readonly TableRow[]; readonly count: number } {
  return { rows: claims.slice(-MOST_ROWS).map(toTableRow), count: claims.length };
}

/** A claim as a row of the table, with no more than the row shows. */
export function toTableRow(claim: ClaimView): TableRow {
  const worst = claim.findings.toSorted((a, b) => Number(b.conflict) - Number(a.conflict) || VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))[0];
  return {
    id: claim.id,
    periodLabel: claim.period?.label ?? null,
    periodKey: claim.period?.start ?? "",
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
    finding: worst?.id ?? null,
  };
}
