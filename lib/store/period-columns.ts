import type { Basis, Period } from "@/lib/domain/period";

/** A period as columns: its parts, the years it touches, and a key that sorts alike on every engine. */
export interface PeriodColumns {
  readonly periodKind: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodLabel: string | null;
  readonly periodBasis: string | null;
  readonly periodKey: string;
  readonly yearFrom: number | null;
  readonly year: number | null;
}

export function toPeriodColumns(period: Period | null): PeriodColumns {
  if (period === null) {
    return { periodKind: null, periodStart: null, periodEnd: null, periodLabel: null, periodBasis: null, periodKey: "", yearFrom: null, year: null };
  }
  const end = period.kind === "range" ? period.end : null;
  return {
    periodKind: period.kind,
    periodStart: period.start,
    periodEnd: end,
    periodLabel: period.label,
    periodBasis: period.basis,
    periodKey: period.start,
    yearFrom: yearOf(period.start),
    year: end === null ? yearOf(period.start) : lastYear(end),
  };
}

export function toPeriod(row: Pick<PeriodColumns, "periodKind" | "periodStart" | "periodEnd" | "periodLabel" | "periodBasis">): Period | null {
  const { periodKind, periodStart: start, periodEnd: end } = row;
  if (periodKind === null || start === null) return null;
  const label = row.periodLabel ?? start;
  const basis: Basis = row.periodBasis === "stated" ? "stated" : "inferred";
  return periodKind === "range" && end !== null ? { kind: "range", start, end, label, basis } : { kind: "as_of", start, label, basis };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Year of the last day before an exclusive end: 2022-01-01 ends 2021. */
function lastYear(end: string): number {
  return yearOf(end) - (end.endsWith("-01-01") ? 1 : 0);
}
