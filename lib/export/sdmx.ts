import type { Period } from "@/lib/domain/period";
import type { ClaimExport } from "@/lib/domain/view";
import type { Column } from "./column";

const DAY_MS = 86_400_000;

/** Frequency and time as SDMX writes them. */
export interface SdmxTime {
  /** Code of CL_FREQ; `_O` for spans of no regular length, `_Z` where there is no time. */
  readonly frequency: string;
  /** A year, semester, quarter, month or day, or `start/duration` for any other span; empty for none. */
  readonly time: string;
}

/** A period as SDMX writes it: "2021", "2018-S1", "2018-Q1", "2018-05", "2022-11-17", or "2022-01-01/P10M" for any other span. */
export function toSdmxTime(period: Period | null): SdmxTime {
  if (period === null) return { frequency: "_Z", time: "" };
  if (period.kind === "as_of") return toSdmxMoment(period);
  const { start, end } = period;
  const months = wholeMonths(start, end);
  if (months === null) {
    const days = Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS);
    return days === 1 ? { frequency: "D", time: start } : { frequency: "_O", time: `${start}/P${days}D` };
  }
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (months === 12 && month === 1) return { frequency: "A", time: year };
  if (months === 6 && month % 6 === 1) return { frequency: "S", time: `${year}-S${(month + 5) / 6}` };
  if (months === 3 && month % 3 === 1) return { frequency: "Q", time: `${year}-Q${(month + 2) / 3}` };
  if (months === 1) return { frequency: "M", time: start.slice(0, 7) };
  return { frequency: "_O", time: `${start}/P${months}M` };
}

/** A moment no more exactly than the text has it: "as of November 2022" names a month and no day of it. */
function toSdmxMoment({ start, label }: Period): SdmxTime {
  const told = /^as_of:(?<time>\d{4}(?:-\d{2}(?:-\d{2})?)?)$/u.exec(label)?.groups?.["time"] ?? start;
  const frequency = { 4: "A", 7: "M" }[told.length] ?? "D";
  return { frequency, time: told };
}

/** What SDMX calls the state of an observation: a reading that a person rejected is not to be relied on. */
function toStatus({ status, forecast }: ClaimExport): string {
  if (status === "rejected") return "U";
  return forecast ? "F" : "A";
}

/** Number of months between two first days of months, else null. */
function wholeMonths(start: string, end: string): number | null {
  if (!start.endsWith("-01") || !end.endsWith("-01")) return null;
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(end) - count(start);
}

/**
 * Claims as SDMX-CSV. One claim is one observation: the document and the claim belong to the key, since many texts
 * give a figure for the same time. Figures are in base units, so `UNIT_MULT` is always 0.
 */
export const SDMX_COLUMNS: readonly Column<ClaimExport>[] = [
  { name: "STRUCTURE", type: "text", description: "Kind of the structure that the observations follow.", value: () => "dataflow" },
  { name: "STRUCTURE_ID", type: "text", description: "The dataflow with its agency and version.", value: () => "PARALLAX:CLAIMS(1.0.0)" },
  { name: "ACTION", type: "text", description: "I: the observations are information.", value: () => "I" },
  { name: "FREQ", type: "text", description: "Frequency, CL_FREQ.", value: (row) => toSdmxTime(row.period).frequency },
  { name: "REF_AREA", type: "text", description: "Country the figure belongs to; _Z where there is none.", value: (row) => row.reporter ?? "_Z" },
  { name: "COUNTERPART_AREA", type: "text", description: "The other country; _Z where there is none.", value: (row) => row.partner ?? "_Z" },
  { name: "INDICATOR", type: "text", description: "Code of what is counted.", value: (row) => row.indicator },
  { name: "MEASURE", type: "text", description: "What the number says of the indicator.", value: (row) => row.measure },
  { name: "SERIES_BASIS", type: "text", description: "Statistical series as a person said: the code of the country whose services counted, or a body by name; _U where nobody said.", value: (row) => row.series ?? "_U" },
  { name: "SCOPE", type: "text", description: "Words that narrow what is counted; _T for the whole.", value: (row) => row.scope ?? "_T" },
  { name: "CLAIM", type: "text", description: "Identifier of the claim.", value: (row) => row.id },
  { name: "TIME_PERIOD", type: "text", description: "Time the figure is about.", value: (row) => toSdmxTime(row.period).time },
  { name: "OBS_VALUE", type: "number", description: "The figure in base units.", value: (row) => row.decimal },
  { name: "OBS_VALUE_HIGH", type: "number", description: "Upper end of a range.", value: (row) => row.decimalHigh },
  { name: "UNIT_MEASURE", type: "text", description: "Unit.", value: (row) => row.unit },
  { name: "UNIT_MULT", type: "integer", description: "Power of ten that the value is in: always 0.", value: () => 0 },
  { name: "OBS_STATUS", type: "text", description: "A for a normal value, F for a forecast, U where a person rejected the reading, CL_OBS_STATUS.", value: toStatus },
  { name: "QUALIFIER", type: "text", description: "How exact the words make the figure.", value: (row) => row.qualifier },
  { name: "SPEAKER", type: "text", description: "Whom the figure is attributed to.", value: (row) => row.speaker },
  { name: "SOURCE", type: "text", description: "Publisher of the text.", value: (row) => row.document.publisher },
  { name: "COMMENT_OBS", type: "text", description: "The sentence around the figure.", value: (row) => row.sentence.text },
];
