import type { Basis, IsoDate, Period } from "./period";

function toIso(year: number, monthIndex: number, day = 1): IsoDate {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10);
}

interface Notation {
  readonly pattern: RegExp;
  /** First day and the day after the last; null where the numbers name no time. */
  readonly toRange: (parts: Readonly<Record<string, string>>) => readonly [IsoDate, IsoDate] | null;
}

const isMonth = (month: number) => month >= 1 && month <= 12;

const NOTATIONS: readonly Notation[] = [
  { pattern: /^(?<year>\d{4})$/, toRange: ({ year }) => [toIso(Number(year), 0), toIso(Number(year) + 1, 0)] },
  { pattern: /^(?<year>\d{4})-H(?<half>[12])$/, toRange: ({ year, half }) => [toIso(Number(year), (Number(half) - 1) * 6), toIso(Number(year), Number(half) * 6)] },
  { pattern: /^(?<year>\d{4})-Q(?<quarter>[1-4])$/, toRange: ({ year, quarter }) => [toIso(Number(year), (Number(quarter) - 1) * 3), toIso(Number(year), Number(quarter) * 3)] },
  { pattern: /^(?<year>\d{4})-(?<month>\d{2})$/, toRange: ({ year, month }) => (isMonth(Number(month)) ? [toIso(Number(year), Number(month) - 1), toIso(Number(year), Number(month))] : null) },
  {
    pattern: /^(?<year>\d{4})-(?<month>\d{2})\/(?<year2>\d{4})-(?<month2>\d{2})$/,
    toRange: ({ year, month, year2, month2 }) => (isMonth(Number(month)) && isMonth(Number(month2)) ? [toIso(Number(year), Number(month) - 1), toIso(Number(year2), Number(month2))] : null),
  },
  { pattern: /^(?<year>\d{4})\/(?<year2>\d{4})$/, toRange: ({ year, year2 }) => [toIso(Number(year), 0), toIso(Number(year2) + 1, 0)] },
];

/** Reads the notation of `Period.label` ("2021", "2022-01/2022-10", "2018-H1", "2018-Q1", "2018-05", "2012/2017", "as_of:2022-11"); null where it is none of these. */
export function parsePeriodLabel(label: string, basis: Basis): Period | null {
  const asOf = /^as_of:(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(label)?.groups;
  if (asOf !== undefined) {
    const [month, day] = [Number(asOf["month"] ?? 1), Number(asOf["day"] ?? 1)];
    const start = toIso(Number(asOf["year"]), month - 1, day);
    return isMonth(month) && Number(start.slice(8)) === day ? { kind: "as_of", start, label, basis } : null;
  }
  for (const { pattern, toRange } of NOTATIONS) {
    const parts = pattern.exec(label)?.groups;
    const range = parts === undefined ? null : toRange(parts);
    if (range !== null) return range[0] < range[1] ? { kind: "range", start: range[0], end: range[1], label, basis } : null;
  }
  return null;
}
