import type { PeriodMention } from "@/lib/extract/model";
import { toMonth, toYear } from "./period";
import { value } from "./reading";
import type { Anchor, Reading } from "./reading";
import type { Tagged } from "./tags";
import type { PeriodLexicon } from "./words";

/** Words that a base cue may stand before its period ("as compared with that of last year"). */
const CUE_REACH = 7;
/** Tags between a word of change and the base of it ("up 6.3 percent (5 million) from 2016"). */
const BASE_REACH = 16;
/** How far behind a period its cue of comparison may stand, over the noun for its figure ("ilin göstəricisi ilə müqayisədə"). */
const CUE_AFTER = 3;

function isBaseByNoun(items: readonly Tagged[], from: number, to: number, lexicon: PeriodLexicon): boolean {
  // "перекрыв показатели за весь прошлый год"
  const lead = items[from - 1]?.tag === "i" ? from - 1 : from;
  const noun = items[lead - 1];
  // "выше аналогичного показателя 2018 года", "превосходит данный показатель за прошлый год"
  const verb = items[lead - 2]?.tag === "S" || lexicon.baseDescribers.has(items[lead - 2]?.key ?? "") ? items[lead - 3] : items[lead - 2];
  if (noun !== undefined && verb !== undefined && lexicon.baseNouns.has(noun.key) && lexicon.baseVerbs.has(verb.key)) return true;
  for (let at = to; at < to + CUE_AFTER; at += 1) {
    const key = items[at]?.key ?? "";
    if (lexicon.baseCuesAfter.has(key) || (at === to && lexicon.baseVerbs.has(key) && verb?.key !== key && lexicon.baseCuesAfter.size > 0)) return true;
    if (!lexicon.baseNouns.has(key) && (items[at]?.tag !== "S" || lexicon.baseCuesAfter.size === 0)) return false;
  }
  return false;
}

const MONTH_ALONE = /^k?MY?y?$/u;
const DECEMBER = 12;

/** "In September trade was up 8% on August", "в сентябре выросла к августу на 8%": a month before the one that the sentence tells is what a change is held against. */
function isEarlierMonth(text: string, items: readonly Tagged[], from: number, lead: number, to: number, lexicon: PeriodLexicon): boolean {
  const cue = items[lead];
  if (cue === undefined || !MONTH_ALONE.test(items.slice(from, to).map(({ tag }) => tag).join(""))) return false;
  if (cue.tag !== "k" ? !lexicon.baseCuesNear.has(cue.key) : !lexicon.amountOpeners.has(items[to]?.key ?? "") && !isBehindPart(text, items, lead, lexicon)) return false;
  const month = items.slice(from, to).find(({ tag }) => tag === "M");
  const own = items.slice(0, lead).findLast(({ tag }) => tag === "M");
  return own !== undefined && month !== undefined && (own.value > month.value || (own.value === 1 && month.value === DECEMBER));
}

/** Whether a part stands right before a word ("8% к"). */
function isBehindPart(text: string, items: readonly Tagged[], at: number, { baseUnits }: PeriodLexicon): boolean {
  const start = items[at]?.start ?? 0;
  return baseUnits.has(items[at - 1]?.key ?? "") || /%\s{0,2}$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "5 процентов к 2021 году": behind a part, a year that is over is what the part is of. */
export function isBaseOfPart(text: string, items: readonly Tagged[], from: number, to: number, reading: Reading, anchor: Anchor | null, lexicon: PeriodLexicon): boolean {
  const lead = items[from]?.tag === "k" ? from : from - 1;
  const cue = items[lead];
  if (isEarlierMonth(text, items, from, lead, to, lexicon)) return true;
  if (cue?.tag !== "k" || reading.period === null || anchor === null || Number(reading.period.start.slice(0, 4)) >= anchor.year) return false;
  return isBehindPart(text, items, lead, lexicon);
}

/** Whether a time is what the figure beside it is held against. */
export function isBase(items: readonly Tagged[], from: number, to: number, lexicon: PeriodLexicon): boolean {
  const lead = items[from]?.tag === "F" ? from : from - 1;
  // "increased by 5 points from January-May last year": the hyphen makes the months, and "from" the base.
  if (lead === from && lexicon.startingPoints.has(items[from]?.key ?? "") && items.slice(from, to).every(({ tag }) => tag !== "t") && isBaseOfChange(items, from + 1, to, lexicon)) return true;
  // "ötən ilin eyni dövründən çoxdur": the same months of another year in the case of what is more or less than they.
  if (items.slice(from, to).some(({ tag }) => tag === "S") && lexicon.startingEndings.some((ending) => items[to - 1]?.key.endsWith(ending) === true)) return true;
  // "ötən ilin sentyabrındakından çoxdur": more or less than the figure of those months.
  if (lexicon.baseEndings.some((ending) => items[to - 1]?.key.endsWith(ending) === true)) return true;
  if (items[lead]?.tag === "F" && lexicon.changesFrom.has(items[lead - 1]?.key ?? "")) return true;
  // "20 percent up on the first six months of 2005"
  if (lexicon.baseCuesNear.has(items[from - 1]?.key ?? "") && lexicon.changesFrom.has(items[from - 2]?.key ?? "") && items.slice(from, to).some(({ tag }) => "mqhyY".includes(tag))) return true;
  if (isBaseOfChange(items, from, to, lexicon) || isAsManyAs(items, from)) return true;
  // "by 24 percent in 2017 from 2016"
  if (items[from - 1]?.tag === "F" && items[from - 2]?.tag === "Y" && (value(items.slice(from, to), "Y") ?? Infinity) < (items[from - 2]?.value ?? 0)) return true;
  // "to beat the record of 2008"
  if (/^(?:f?Yy?)$/u.test(items.slice(from, to).map((item) => item.tag).join("")) && [items[from], items[from - 1]].some((item, at) => item?.tag === "f" && lexicon.superlatives.has(items[from - 1 - at]?.key ?? ""))) return true;
  if (items[from]?.tag === "f" && items[from - 1]?.tag === "x" && lexicon.demonstratives.has(items[from - 1]?.key ?? "")) return true;
  if (items[from - 1]?.tag === "f" && lexicon.demonstratives.has(items[from - 2]?.key ?? "") && items[from - 2]?.tag === "x") return true;
  // "exceeded the figures of 2014", "20 percent above the figure of the previous year"
  if (items[from]?.tag === "f" && lexicon.figureNouns.has(items[from - 1]?.key ?? "") && lexicon.exceeds.has(items[from - 2]?.key ?? "")) return true;
  if (isBaseByNoun(items, from, to, lexicon)) return !isSubject(items, from, to, lexicon);
  if (lexicon.baseCuesNear.has(items[from - 1]?.key ?? "") && /^[TL]?y|^Yy?$|^LNm$/u.test(items.slice(from, to).map((item) => item.tag).join(""))) return true;
  // "to reach that level by 2030": a date ahead is held against nothing.
  if (items[from]?.tag === "k" && /^ke?f?Yy?$/u.test(items.slice(from, to).map((item) => item.tag).join("")) && lexicon.baseCuesNear.size > 0) return false;
  for (let at = from - 1; at >= 0 && at >= from - CUE_REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.tag === ";" || /[NYD]/u.test(item.tag) || (item.tag === "x" && item.value > 0)) return false;
    if (lexicon.records.has(item.key)) return false;
    // "For comparison, in 2020 it was 5"
    if (lexicon.baseCues.has(item.key)) return items[at + 1]?.tag !== ",";
  }
  return false;
}

const AMOUNTS: ReadonlySet<string> = new Set(["many", "much", "high", "large", "big"]);

/** "twice as many as last year", "three times as much as in 2015" */
function isAsManyAs(items: readonly Tagged[], from: number): boolean {
  const second = items[from]?.tag === "a" ? from : items[from - 1]?.tag === "i" ? from - 2 : from - 1;
  return items[second]?.key === "as" && AMOUNTS.has(items[second - 1]?.key ?? "") && items[second - 2]?.key === "as";
}

/** "The 1986 figure was 10", "In 2015 the figures were": what a sentence begins with, or what has its own article, is what it tells. */
function isSubject(items: readonly Tagged[], from: number, to: number, lexicon: PeriodLexicon): boolean {
  const [last, after] = [items[to - 1], items[to]];
  if (last === undefined || after === undefined || !lexicon.figureNouns.has(after.key)) return false;
  return after.start - last.end > 3 || (from === 0 && items.slice(to + 1, to + 3).every((item) => item.tag !== "F" && !/[YM]/u.test(item.tag)));
}

/** "over the last year to March", in contrast to "over the last year to 30 billion". */
const leadsOn = (items: readonly Tagged[], to: number): boolean => items[to]?.tag === "t" && /^(?:[MYeO]|NM)/u.test(items.slice(to + 1, to + 3).map(({ tag }) => tag).join(""));

/** "up 25 percent from 2015", "a 58 percent increase over 2009": a word of change stands before the preposition, the figure may stand between. */
function isBaseOfChange(items: readonly Tagged[], from: number, to: number, lexicon: PeriodLexicon): boolean {
  const preposition = items[from - 1];
  if (preposition === undefined) return false;
  const near = items.slice(Math.max(0, from - BASE_REACH), from - 1);
  const since = near.findLastIndex((item) => /[YM]/u.test(item.tag)) + 1;
  // "a 35% growth from 2020 and 26% from 2019": a figure right before it goes on with the change.
  const isJoined = near.at(-1)?.tag === "N" || lexicon.percents.has(near.at(-1)?.key ?? "") || near.at(-1)?.tag === ";";
  if (preposition.tag === "F") return near.slice(isJoined ? 0 : since).some((item) => lexicon.changesFrom.has(item.key) || lexicon.changeNouns.has(item.key) || lexicon.changeVerbs.has(item.key));
  if (!lexicon.baseCuesAfterChange.has(preposition.key)) return false;
  // "doubled over the last year" has no figure between: the year is that of the change.
  const isOneYear = /^(?:Ly?|Yy?)$/u.test(items.slice(from, to).map((item) => item.tag).join("")) && !/[-/]/u.test(items[to]?.tag ?? "") && !leadsOn(items, to);
  const isByFigure = isOneYear && near.slice(-3).some((item) => item.tag === "N" || item.tag === ";" || lexicon.percents.has(item.key)) && near.slice(-6).some((item) => lexicon.changeVerbs.has(item.key) || lexicon.changesFrom.has(item.key));
  const isYear = /^[be]?y?Yy?$/u.test(items.slice(from, to).map((item) => item.tag).join(""));
  const isByNoun = (isYear || isOneYear) && near.slice(-2).some((item) => lexicon.percents.has(item.key) || item.tag === ";" || item.tag === "N") && near.slice(-8).some((item) => lexicon.changeNouns.has(item.key));
  return isByFigure || isByNoun || lexicon.changeNouns.has(near.at(-1)?.key ?? "");
}

/** Words before a time among which one tells of a record ("the largest ever package since"). */
const RECORD_REACH = 4;
/** The same where a dash parts them. */
const DASHED_REACH = 14;

/** Times that a record is held against. */
const OF_RECORDS: ReadonlySet<string> = new Set(["since", "since-event", "past-years"]);

/** "the highest since 2012", "the best in the last ten years" say how rare the figure is, not when it was; Azerbaijani names the years first. */
export function isRecord(items: readonly Tagged[], from: number, to: number, name: string, lexicon: PeriodLexicon): boolean {
  // "the highest inflow in six months"
  if (name === "in-months") return [items[from - 1], items[from - 2]].some((item) => lexicon.superlatives.has(item?.key ?? ""));
  if (!OF_RECORDS.has(name)) return false;
  const behind = name === "past-years" ? items.slice(to, to + 1) : [];
  // "the most in all the time that it has been counted – since 2009"
  const reach = items[from - 1]?.tag === "-" ? DASHED_REACH : RECORD_REACH;
  if (lexicon.extremes.has(items[from - 1]?.key ?? "")) return true;
  return [...items.slice(Math.max(0, from - reach), from), ...behind].some((item) => lexicon.superlatives.has(item.key));
}

const WORD_BEHIND = /^,?\s(\p{Ll}+)\s/u;
const WHEN_REACH = 9;

/** "the smallest since April 2011, when it was 5": what a record is held against, where the text goes on to tell how much that was. */
export function toldRecord(text: string, items: readonly Tagged[], { whenWords }: PeriodLexicon): PeriodMention | null {
  const [first, last] = [items[0], items.at(-1)];
  const year = value(items, "Y");
  if (first === undefined || last === undefined || year === null || !whenWords.has(WORD_BEHIND.exec(text.slice(last.end, last.end + WHEN_REACH))?.[1] ?? "")) return null;
  const month = value(items, "M");
  return { start: first.start, end: last.end, period: month === null ? toYear(year, "stated") : toMonth(year, month, "stated"), role: "base" };
}
