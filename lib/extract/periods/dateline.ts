import type { Basis, IsoDate } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import type { TextModel } from "@/lib/extract/model";
import { tagSpan } from "./tags";
import type { Tagged } from "./tags";

/** The date that a document gives of itself. */
export interface Dateline {
  readonly date: IsoDate;
  readonly span: TextSpan;
  readonly basis: Basis;
}

/** Paragraphs from the start in which a document dates itself. */
const REACH = 15;
const LONGEST_LINE = 90;
/** A date that opens a paragraph of prose stands this near to its start ("Moscow, February 23, 2022 - The …"). */
const OPENING = 45;
const LONGEST_SPAN = 400;

const pad = (value: number): string => String(value).padStart(2, "0");

function toDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

interface Found {
  readonly date: IsoDate | null;
  readonly month: number;
  readonly day: number;
  readonly span: TextSpan;
}

const FULL = /MN,?Y|NM,?Y|Y-N-N|N\.N\.Y|N\/N\/Y/gu;
const WITHOUT_YEAR = /MN(?!,?Y)|NM(?!,?Y)/gu;

function readDay(items: readonly Tagged[], monthFirst: boolean): Found | null {
  const first = items[0];
  const last = items[items.length - 1];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const numbers = items.filter((item) => item.tag === "N").map((item) => item.value);
  const month = items.find((item) => item.tag === "M")?.value;
  const year = items.find((item) => item.tag === "Y")?.value;
  const [one = 0, two = 0] = numbers;
  if (month !== undefined) return { date: year === undefined ? null : toDate(year, month, one), month, day: one, span };
  if (year === undefined) return null;
  const isMonthFirst = first.tag === "Y" || (items.some((item) => item.tag === "/") && monthFirst && one <= 12) || two > 12;
  const [monthValue, day] = isMonthFirst ? [one, two] : [two, one];
  return { date: toDate(year, monthValue, day), month: monthValue, day, span };
}

function findDays(model: TextModel, items: readonly Tagged[], pattern: RegExp): readonly Found[] {
  const tags = items.map((item) => item.tag).join("");
  if (tags.search(pattern) < 0) return [];
  return [...tags.matchAll(pattern)].flatMap((match) => {
    const found = readDay(items.slice(match.index, match.index + match[0].length), model.grammar.monthFirst);
    return found === null ? [] : [found];
  });
}

/**
 * The document's own date: a line that is a date ("17 November 2022"), or a date that opens the text ("MOSCOW, 5 March 2019 -").
 * A date line without a year takes that of a full date elsewhere that names the same day (then inferred); null where there is none.
 */
export function findDateline(model: TextModel): Dateline | null {
  const short: Found[] = [];
  const full: Found[] = [];
  for (const paragraph of model.paragraphs.slice(0, REACH)) {
    const length = paragraph.end - paragraph.start;
    const items = tagSpan(model, { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + LONGEST_SPAN) });
    if (items === null) continue;
    const isLine = length <= LONGEST_LINE;
    for (const found of findDays(model, items, FULL)) {
      const offset = found.span.start - paragraph.start;
      const rest = model.text.slice(found.span.end, found.span.end + 4);
      const opens = offset <= OPENING && ((paragraph.index === 0 && offset <= 10) || model.text.slice(paragraph.start, found.span.start).trim() === "" || /^\s*(?:[-–—/(]|,\s[A-Z])/u.test(rest));
      if (found.date === null) continue;
      if (opens || (isLine && isMostlyDate(model.text.slice(paragraph.start, paragraph.end), found, paragraph.start))) {
        return { date: found.date, span: found.span, basis: "stated" };
      }
      full.push(found);
    }
    if (paragraph.index < 12) {
      const opening = findDays(model, items, WITHOUT_YEAR).find((found) => found.span.start - paragraph.start <= OPENING);
      if (opening !== undefined) short.push(opening);
    }
  }
  for (const line of short) {
    const match = full.find((found) => found.month === line.month && found.day === line.day);
    if (match?.date != null) return { date: match.date, span: line.span, basis: "inferred" };
  }
  return null;
}

/** A line whose words are the date and little else ("September 1, 2018", "Published: 5 May 2020, 13:45"); a title with a date in it is none. */
function isMostlyDate(line: string, found: Found, start: number): boolean {
  const left = line.slice(0, found.span.start - start).match(/\p{L}+/gu) ?? [];
  const right = line.slice(found.span.end - start).match(/\p{L}+/gu) ?? [];
  return left.length <= 2 && right.length <= 3;
}
