import type { IsoDate } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import type { PeriodMention, PeriodsIn, Sentence, TextModel } from "@/lib/extract/model";
import { firstAtOrAfter } from "@/lib/extract/places/words";
import { withBrackets } from "./brackets";
import { PERIOD_RULES } from "./grammar";
import { findOwnYear } from "./own-year";
import type { Anchor, Reading } from "./reading";
import { tagSpan } from "./tags";
import type { Tagged } from "./tags";
import { periodLexicon } from "./words";
import type { PeriodLexicon } from "./words";

/** Words that a base cue may stand before its period ("as compared with that of last year"). */
const CUE_REACH = 7;
/** Tags between a word of change and the base of it ("up 6.3 percent (5 million) from 2016"). */
const BASE_REACH = 16;
/** Tags that show a four-digit number to be a year. */
const YEAR_CONTEXT = /[iFtskfabeMTLz\-(,;]/u;

/** Where nothing else is known a fiscal year begins in April, the commonest. */
const USUAL_FISCAL_START = 4;

export function toAnchor(date: IsoDate | null, fiscalStart = USUAL_FISCAL_START): Anchor | null {
  return date === null ? null : { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), date, fiscalStart };
}

/** "2000 people" is a count: a bare number is a year only beside a word of time or punctuation, or after the article. */
function isYear(text: string, items: readonly Tagged[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const before = items[at - 1];
  const after = items[at + 1];
  const sign = text.charAt(item.end);
  if (sign === "%" || /[$€£¥₽]\s?$/u.test(text.slice(Math.max(0, item.start - 2), item.start))) return false;
  if (before?.tag === "t" && after?.tag === "x") return /[Yy]/u.test(items[at - 2]?.tag ?? "");
  if (before === undefined || after === undefined || YEAR_CONTEXT.test(before.tag)) return true;
  if (/[y\-,;.)/]/u.test(after.tag)) return true;
  return /(?:(?:^|\s)(?:the|its|their|our)|['’]s)\s$/iu.test(text.slice(Math.max(0, item.start - 7), item.start));
}

/** How far behind a period its cue of comparison may stand, over the noun for its figure ("ilin göstəricisi ilə müqayisədə"). */
const CUE_AFTER = 3;

function isBaseByNoun(items: readonly Tagged[], from: number, to: number, lexicon: PeriodLexicon): boolean {
  // "перекрыв показатели за весь прошлый год"
  const lead = items[from - 1]?.tag === "i" ? from - 1 : from;
  const [noun, verb] = [items[lead - 1], items[lead - 2]];
  if (noun !== undefined && verb !== undefined && lexicon.baseNouns.has(noun.key) && lexicon.baseVerbs.has(verb.key)) return true;
  for (let at = to; at < to + CUE_AFTER; at += 1) {
    const key = items[at]?.key ?? "";
    if (lexicon.baseCuesAfter.has(key) || (at === to && lexicon.baseVerbs.has(key) && verb?.key !== key && lexicon.baseCuesAfter.size > 0)) return true;
    if (!lexicon.baseNouns.has(key)) return false;
  }
  return false;
}

/** "5 процентов к 2021 году": behind a part, a year that is over is what the part is of. */
function isBaseOfPart(text: string, items: readonly Tagged[], from: number, reading: Reading, anchor: Anchor | null, lexicon: PeriodLexicon): boolean {
  const lead = items[from]?.tag === "k" ? from : from - 1;
  const cue = items[lead];
  if (cue?.tag !== "k" || reading.period === null || anchor === null || Number(reading.period.start.slice(0, 4)) >= anchor.year) return false;
  return lexicon.baseUnits.has(items[lead - 1]?.key ?? "") || /%\s{0,2}$/u.test(text.slice(Math.max(0, cue.start - 3), cue.start));
}

function isBase(items: readonly Tagged[], from: number, to: number, lexicon: PeriodLexicon): boolean {
  const lead = items[from]?.tag === "F" ? from : from - 1;
  if (items[lead]?.tag === "F" && lexicon.changesFrom.has(items[lead - 1]?.key ?? "")) return true;
  if (isBaseOfChange(items, from, to, lexicon) || isAsManyAs(items, from)) return true;
  // "to beat the record of 2008"
  if (/^(?:f?Yy?)$/u.test(items.slice(from, to).map((item) => item.tag).join("")) && [items[from], items[from - 1]].some((item, at) => item?.tag === "f" && lexicon.superlatives.has(items[from - 1 - at]?.key ?? ""))) return true;
  if (items[from]?.tag === "f" && items[from - 1]?.tag === "x" && lexicon.demonstratives.has(items[from - 1]?.key ?? "")) return true;
  if (items[from - 1]?.tag === "f" && lexicon.demonstratives.has(items[from - 2]?.key ?? "") && items[from - 2]?.tag === "x") return true;
  if (isBaseByNoun(items, from, to, lexicon)) return !isSubject(items, from, to, lexicon);
  if (lexicon.baseCuesNear.has(items[from - 1]?.key ?? "") && /^[TL]?y|^Yy?$/u.test(items.slice(from, to).map((item) => item.tag).join(""))) return true;
  for (let at = from - 1; at >= 0 && at >= from - CUE_REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.tag === ";" || /[NYD]/u.test(item.tag) || (item.tag === "x" && item.value > 0)) return false;
    if (lexicon.records.has(item.key)) return false;
    if (lexicon.baseCues.has(item.key)) return true;
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
  const isOneYear = /^[LY]$/u.test(items[from]?.tag ?? "") && !/[-t/]/u.test(items[to]?.tag ?? "");
  const isByFigure = isOneYear && near.slice(-3).some((item) => item.tag === "N" || item.tag === ";" || lexicon.percents.has(item.key)) && near.slice(-6).some((item) => lexicon.changeVerbs.has(item.key));
  const isYear = /^[be]?y?Yy?$/u.test(items.slice(from, to).map((item) => item.tag).join(""));
  const isByNoun = isYear && near.slice(-2).some((item) => lexicon.percents.has(item.key) || item.tag === ";" || item.tag === "N") && near.slice(-8).some((item) => lexicon.changeNouns.has(item.key));
  return isByFigure || isByNoun || lexicon.changeNouns.has(near.at(-1)?.key ?? "");
}

/** Times that a record is held against. */
const OF_RECORDS: ReadonlySet<string> = new Set(["since", "past-years"]);

/** "the highest since 2012", "the best in the last ten years" say how rare the figure is, not when it was; Azerbaijani names the years first. */
function isRecord(items: readonly Tagged[], from: number, to: number, name: string, lexicon: PeriodLexicon): boolean {
  if (!OF_RECORDS.has(name)) return false;
  const behind = name === "past-years" ? items.slice(to, to + 1) : [];
  return [...items.slice(Math.max(0, from - 3), from), ...behind].some((item) => lexicon.superlatives.has(item.key));
}

/** How far before the time spoken of a mention lies; what is compared with lies a year before at least, where no months are named. */
function toDistance({ yearsBefore, monthsBefore, ofYear }: Reading, role: PeriodMention["role"]): Pick<PeriodMention, "yearsBefore" | "monthsBefore" | "ofYear"> {
  if (yearsBefore === undefined) return {};
  if (monthsBefore !== undefined) return { yearsBefore, monthsBefore };
  return { yearsBefore: role === "base" ? Math.max(1, yearsBefore) : yearsBefore, ...(ofYear === undefined ? {} : { ofYear }) };
}

function toMention(text: string, items: readonly Tagged[], from: number, to: number, reading: Reading, anchor: Anchor | null, lexicon: PeriodLexicon): PeriodMention | null {
  const first = items[from];
  const last = items[to - 1];
  if (first === undefined || last === undefined) return null;
  const isTarget = lexicon.targetCuesAfter.has(items[to]?.key ?? "");
  const role = isTarget ? "target" : isBase(items, from, to, lexicon) || isBaseOfPart(text, items, from, reading, anchor, lexicon) ? "base" : reading.role;
  return { start: first.start, end: last.end, period: reading.period, role, ...toDistance(reading, role), ...(reading.fiscalBefore === undefined ? {} : { fiscalBefore: reading.fiscalBefore }) };
}

const LONGEST_DATELINE = 45;

/** "TOKYO, March 10 - …" dates the report and not its figures. */
function opensReport(text: string, start: number, sentenceEnd: number, mention: PeriodMention): boolean {
  if (/[:\d]/u.test(text.slice(start, mention.start))) return false;
  if (start < LONGEST_DATELINE && /^\s?\.?\s*$/u.test(text.slice(mention.end, sentenceEnd))) return mention.start - start <= LONGEST_DATELINE && /^\p{Lu}[\p{L} -]{1,30},/u.test(text.slice(start, mention.start));
  // "May 11, Lima (PNA): …"
  if (mention.start === start && /^,\s\p{Lu}[\p{L} -]{1,24}\s\([^)]{2,20}\):\s/u.test(text.slice(mention.end, mention.end + 60))) return true;
  return mention.start - start <= LONGEST_DATELINE && /^(?:\s?\([^)]{2,20}\))?,?(?:\s\p{Lu}+)?\s?[-–—]/u.test(text.slice(mention.end, mention.end + 40));
}

const RELEASED = /\b(?:released|published|announced|issued|reported|data|figures)\b[^.;]{0,50}(?:today|yesterday|\p{L}{3,6}day)\s\((?:\p{L}{3,6}day,?\s)?$/iu;

/** "the data released today (Tuesday, 10 July)": the day of a report in brackets behind a word for it dates no figure. */
const opensAside = (text: string, { start, end }: TextSpan): boolean => text.charAt(end) === ")" && RELEASED.test(text.slice(Math.max(0, start - 90), start));

/** "27 February – 21,600 doses": digits of a sum behind a dash are no day. */
function withoutSum(text: string, items: readonly Tagged[], from: number, to: number): number {
  const last = items[to - 1];
  return last?.tag === "N" && to - from > 2 && items[to - 2]?.tag === "-" && /^[.,]\d/u.test(text.slice(last.end, last.end + 2)) ? to - 2 : to;
}

/** Which tags the sentence in hand has, by code unit; tags are plain letters and signs. */
const present = new Uint8Array(0x80);

function findInSentence(text: string, { start, end }: TextSpan, items: readonly Tagged[], anchor: Anchor | null, own: () => Anchor | null, lexicon: PeriodLexicon): PeriodMention[] {
  const tags = items.map((item) => item.tag).join("");
  const used = new Uint8Array(items.length);
  const found: PeriodMention[] = [];
  present.fill(0);
  for (let at = 0; at < tags.length; at += 1) present[tags.charCodeAt(at)] = 1;
  for (const { name, needs, pattern, read } of PERIOD_RULES) {
    if (!needs.some((tag) => present[tag] === 1)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(tags); match !== null; match = pattern.exec(tags)) {
      const from = match.index;
      const to = withoutSum(text, items, from, from + match[0].length);
      const matched = items.slice(from, to);
      if (used.subarray(from, to).some((flag) => flag === 1)) continue;
      if (/^[be]?f?Yy?$/u.test(match[0]) && !isYear(text, items, to - 1 - (match[0].endsWith("y") ? 1 : 0))) continue;
      if (isRecord(items, from, to, name, lexicon)) {
        used.fill(1, from, to);
        continue;
      }
      if (name === "since" && isBase(items, from, to, lexicon)) continue;
      const reading = ofOwnYear(name, match[0], matched, read(matched, anchor, lexicon), own, lexicon, read);
      const mention = reading === null ? null : toMention(text, items, from, to, reading, anchor, lexicon);
      if (mention === null) continue;
      used.fill(1, from, to);
      if (name === "day" && (opensReport(text, start, end, mention) || opensAside(text, mention))) continue;
      found.push(mention);
    }
  }
  return withBrackets(text, found.sort((left, right) => left.start - right.start));
}

/** A base without its noun: "по сравнению с прошлым" is last year where a cue of comparison stands before it. */
function findElidedBase(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon, found: readonly PeriodMention[]): readonly PeriodMention[] {
  const mentions: PeriodMention[] = [];
  items.forEach((item, at) => {
    const next = items[at + 1];
    const isAlone = item.tag === "L" && (next === undefined || /[x;,.-]/u.test(next.tag)) && next?.tag !== "y";
    if (!isAlone || found.some((mention) => mention.start <= item.start && item.end <= mention.end) || !isBase(items, at, at + 1, lexicon)) return;
    mentions.push({ start: item.start, end: item.end, period: null, role: "base", yearsBefore: 1 });
  });
  return anchor === null ? [] : mentions;
}

/** Parts of a year that say by themselves which of them is meant. */
const PARTS: ReadonlySet<string> = new Set(["months", "months-to", "first-months", "quarter", "half", "month"]);

/** A part of a year in a text without a date is of the text's own year. */
function ofOwnYear(name: string, tags: string, items: readonly Tagged[], reading: Reading | null, ownYear: () => Anchor | null, lexicon: PeriodLexicon, read: (typeof PERIOD_RULES)[number]["read"]): Reading | null {
  const own = reading?.period === null && PARTS.has(name) && !/[TLPXyYp]/u.test(tags) ? ownYear() : null;
  const told = own === null ? null : read(items, own, lexicon);
  return told?.period == null ? reading : { ...told, period: { ...told.period, basis: "inferred" } };
}

const NONE: readonly PeriodMention[] = [];

/** Reads the times of a document sentence by sentence, when they are first asked for: those of a speech without figures, four in five, never are. */
export function periodFinder(model: TextModel, anchor: IsoDate | null, fiscalStart?: number): PeriodsIn {
  const lexicon = periodLexicon(model);
  const fixed = toAnchor(anchor, fiscalStart);
  let known: { readonly year: Anchor | null } | null = null;
  const own = (): Anchor | null => (known ??= { year: fixed === null ? findOwnYear(model, fiscalStart ?? USUAL_FISCAL_START) : null }).year;
  const bySentence = new Map<number, readonly PeriodMention[]>();
  const read = (sentence: Sentence): readonly PeriodMention[] => {
    const items = tagSpan(model, sentence);
    if (items === null) return NONE;
    const found = findInSentence(model.text, sentence, items, fixed, own, lexicon);
    const elided = findElidedBase(items, fixed, lexicon, found);
    return elided.length === 0 ? found : [...found, ...elided].sort((left, right) => left.start - right.start);
  };
  const inSentence = (sentence: Sentence): readonly PeriodMention[] => {
    const earlier = bySentence.get(sentence.index);
    if (earlier !== undefined) return earlier;
    const mentions = read(sentence);
    bySentence.set(sentence.index, mentions);
    return mentions;
  };
  return ({ start, end }) => {
    const { sentences } = model;
    let all: readonly PeriodMention[] = NONE;
    for (let at = Math.max(0, firstAtOrAfter(sentences, start + 1) - 1); at < sentences.length; at += 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start >= end) break;
      const mentions = inSentence(sentence).filter((mention) => mention.start >= start && mention.start < end);
      all = all.length === 0 ? mentions : [...all, ...mentions];
    }
    return all;
  };
}
