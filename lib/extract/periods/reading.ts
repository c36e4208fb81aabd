import type { Basis, IsoDate, Period } from "@/lib/domain/period";
import type { PeriodMention } from "@/lib/extract/model";
import { toMonths } from "./period";
import type { Tagged } from "./tags";
import type { PeriodLexicon } from "./words";

/** The date that "last year" hangs on; null leaves such words unresolved. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly date: IsoDate;
  /** The month in which the fiscal year of the country spoken of begins. */
  readonly fiscalStart: number;
}

export interface Reading {
  readonly period: Period | null;
  readonly role: PeriodMention["role"];
  readonly yearsBefore?: number;
  readonly monthsBefore?: number;
  readonly fiscalBefore?: number;
  readonly countsBack?: true;
  readonly spansYears?: true;
  readonly isWhole?: true;
  readonly isPastYear?: true;
  readonly isAgo?: true;
  /** The year that the words name ("the same period of 2016"). */
  readonly ofYear?: number | undefined;
}

/** One form of words for a period: a pattern over tags (see `lexicon/period-words.ts`) and what the matched words mean; null is no period. */
export interface PeriodRule {
  readonly name: string;
  /** Tags, as code units, of which every match holds one: most forms need not be tried on most sentences. */
  readonly needs: readonly number[];
  readonly pattern: RegExp;
  readonly read: (items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon) => Reading | null;
}

/** A reading that is the time of a figure. */
export const time = (period: Period | null): Reading => ({ period, role: "time" });
/** The words with a tag. */
export const all = (items: readonly Tagged[], tag: string): readonly Tagged[] => items.filter((item) => item.tag === tag);
/** What the first word with a tag counts, or null. */
export const value = (items: readonly Tagged[], tag: string): number | null => items.find((item) => item.tag === tag)?.value ?? null;
/** Whether a word has one of the tags. */
export const has = (items: readonly Tagged[], tags: string): boolean => items.some((item) => tags.includes(item.tag));

/** A year and whether the words state it. */
export interface YearRead {
  readonly year: number;
  readonly basis: Basis;
}

/** The year that the words name: in digits, or by this, last and next from the anchor; without any, the anchor's own. */
export function readYear(items: readonly Tagged[], anchor: Anchor | null): YearRead | null {
  const stated = value(items, "Y");
  if (stated !== null) return { year: stated, basis: "stated" };
  if (anchor === null) return null;
  if (has(items, "LP")) return { year: anchor.year - 1 - (value(items, "L") ?? 0), basis: "inferred" };
  if (has(items, "X")) return { year: anchor.year + 1, basis: "inferred" };
  return { year: anchor.year, basis: "inferred" };
}

/** Whether the words say whose months they are; else the latest such months that are over by the anchor are meant. */
const saysYear = (items: readonly Tagged[]): boolean => has(items, "YTLXy");

/** Months of a new year in which reports of the old one still call it "this year", and how far ahead its months would lie. */
const YEAR_BEGINS = 2;
const HALF_A_YEAR = 6;

/** The year of months that end with `lastMonth`: the one named, else the last in which they are over. */
export function latestYear(items: readonly Tagged[], anchor: Anchor | null, lastMonth: number): YearRead | null {
  const read = readYear(items, anchor);
  if (read === null || anchor === null) return read;
  // "in the first nine months of this year", read in January, were those of the year that has just ended.
  if (has(items, "T") && !has(items, "Y") && anchor.month <= YEAR_BEGINS && lastMonth - anchor.month >= HALF_A_YEAR) return { ...read, year: anchor.year - 1 };
  if (saysYear(items)) return read;
  return lastMonth > anchor.month && !isRunning(items, anchor, lastMonth) ? { ...read, year: anchor.year - 1 } : read;
}

/** "in October-December", read in October, is of the months that have begun; those from January on are reported when they are over. */
function isRunning(items: readonly Tagged[], anchor: Anchor, lastMonth: number): boolean {
  const first = items.find((item) => item.tag === "M")?.value ?? 1;
  return first > 1 && first < lastMonth && first <= anchor.month;
}

/** So many months up to the anchor's own, which counts as one more where `isRunning`. */
export function rolling(anchor: Anchor, count: number, isRunning = true): Period {
  const from = anchor.year * 12 + anchor.month - 1 - count;
  const to = anchor.year * 12 + anchor.month - (isRunning ? 1 : 2);
  return toMonths(Math.floor(from / 12), (from % 12) + 1, Math.floor(to / 12), (to % 12) + 1, "inferred");
}

/** Years by which the calendar of Nepal is ahead, and from which on a fiscal year is none of ours. */
const AHEAD = { nepal: 57, surely: 30 } as const;

/** "The fiscal year 2063-64", told in 2007: a year of the calendar of Nepal is that of ours in which it began. */
export const gregorian = (year: number, anchor: Anchor | null): number => (anchor !== null && year > anchor.year + AHEAD.surely ? year - AHEAD.nepal : year);
