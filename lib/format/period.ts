import type { IsoDate, Period } from "@/lib/domain/period";
import { dateFormat } from "./kept";
import type { FormatLocale } from "./number";

function toUtc(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function formatUtc(date: Date, locale: FormatLocale, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, { ...options, timeZone: "UTC" }).format(date).replace(/(?<=\d)\s?г\.$/u, "");
}

const capitalMonth = (text: string) => text.replace(/\.$/u, "");

/** A calendar day in words: "17 November 2022". A month or year alone ("2022-11", "2022") stays as coarse as it is. */
export function formatDate(date: IsoDate, locale: FormatLocale, style: "long" | "short" = "long"): string {
  const month = style === "long" ? "long" : "short";
  const tag = locale === "en" ? "en-GB" : locale;
  const [year = "", monthPart, dayPart] = date.split("-");
  if (monthPart === undefined) return year;
  if (dayPart === undefined) return formatUtc(toUtc(`${date}-01`), tag, { month, year: "numeric" });
  return formatUtc(toUtc(date), tag, { day: "numeric", month, year: "numeric" });
}

function formatHalf(half: string, year: string, locale: FormatLocale): string {
  return locale.startsWith("ru") ? `${half}-е полугодие ${year}` : `H${half} ${year}`;
}

function formatQuarter(quarter: string, year: string, locale: FormatLocale): string {
  const roman = ["I", "II", "III", "IV"][Number(quarter) - 1] ?? quarter;
  return locale.startsWith("ru") ? `${roman} кв. ${year}` : `Q${quarter} ${year}`;
}

function formatMonths(from: string, to: string, locale: FormatLocale): string {
  const tag = locale === "en" ? "en-GB" : locale;
  const first = toUtc(`${from}-01`);
  const last = toUtc(`${to}-01`);
  const shortMonth = (date: Date) => capitalMonth(formatUtc(date, tag, { month: "short" }));
  if (from.slice(0, 4) === to.slice(0, 4)) return `${shortMonth(first)}–${shortMonth(last)} ${to.slice(0, 4)}`;
  return `${shortMonth(first)} ${from.slice(0, 4)} – ${shortMonth(last)} ${to.slice(0, 4)}`;
}

/** A period's label in words: "2021", "Jan–Oct 2022", "H1 2018", "Q1 2018", "May 2018", "2017/18", "as of November 2022". Unknown notations stay as they are. */
export function formatPeriodLabel(label: string, locale: FormatLocale): string {
  if (/^\d{4}$/.test(label)) return label;
  const half = /^(?<year>\d{4})-H(?<half>[12])$/.exec(label)?.groups;
  if (half !== undefined) return formatHalf(half["half"] ?? "", half["year"] ?? "", locale);
  const quarter = /^(?<year>\d{4})-Q(?<quarter>[1-4])$/.exec(label)?.groups;
  if (quarter !== undefined) return formatQuarter(quarter["quarter"] ?? "", quarter["year"] ?? "", locale);
  const months = /^(?<from>\d{4}-\d{2})\/(?<to>\d{4}-\d{2})$/.exec(label)?.groups;
  if (months !== undefined) return formatMonths(months["from"] ?? "", months["to"] ?? "", locale);
  const years = /^(?<from>\d{4})\/(?<to>\d{4})$/.exec(label)?.groups;
  if (years !== undefined) return `${years["from"]}–${years["to"]}`;
  const fiscal = /^FY(?<years>\d{4}-\d{2})$/.exec(label)?.groups;
  if (fiscal !== undefined) return (fiscal["years"] ?? "").replace("-", "/");
  const asOf = /^as_of:(?<date>\d{4}(?:-\d{2}){0,2})$/.exec(label)?.groups;
  if (asOf !== undefined) {
    const date = asOf["date"] ?? "";
    return locale.startsWith("ru") ? `на ${formatAsOfRu(date)}` : `as of ${formatDate(date, locale)}`;
  }
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(label)) return formatDate(label, locale);
  const days = /^(?<from>\d{4}-\d{2}-\d{2})\/(?<to>\d{4}-\d{2}-\d{2})$/.exec(label)?.groups;
  if (days !== undefined) return `${formatDate(days["from"] ?? "", locale, "short")} – ${formatDate(days["to"] ?? "", locale, "short")}`;
  return label;
}

function formatAsOfRu(date: string): string {
  return date.length === 4 ? `${date} год` : formatDate(date, "ru");
}

/** Like `formatPeriodLabel`, of a period that may be missing: then null. */
export function formatPeriod(period: Period | null, locale: FormatLocale): string | null {
  return period === null ? null : formatPeriodLabel(period.label, locale);
}
