import type { IsoDate } from "@/lib/domain/period";
import type { TextSpan } from "@/lib/domain/quantity";
import type { PeriodMention, PeriodsIn, Sentence, TextModel } from "@/lib/extract/model";
import { firstAtOrAfter } from "@/lib/extract/places/words";
import { isBase, isBaseOfPart, isRecord, toldRecord } from "./bases";
import { withBrackets, withYearsOfSame } from "./brackets";
import { PERIOD_RULES } from "./grammar";
import { findOwnYear } from "./own-year";
import type { Anchor, Reading } from "./reading";
import { tagSpan } from "./tags";
import type { Tagged } from "./tags";
import { periodLexicon } from "./words";
import type { PeriodLexicon } from "./words";

/** Tags that show a four-digit number to be a year. */
const YEAR_CONTEXT = /[iFtskfabeMTLz\-(,;]/u;

/** Where nothing else is known a fiscal year begins in April, the commonest. */
const USUAL_FISCAL_START = 4;

export function toAnchor(date: IsoDate | null, fiscalStart = USUAL_FISCAL_START): Anchor | null {
  return date === null ? null : { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), date, fiscalStart };
}

/** "2000 people" is a count: a bare number is a year only beside a word of time or punctuation, or after the article. */
function isYear(text: string, items: readonly Tagged[], at: number, { datedNouns, yearOpeners, yearArticles }: PeriodLexicon): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const before = items[at - 1];
  const after = items[at + 1];
  const sign = text.charAt(item.end);
  if (sign === "%" || /[$€£¥₽]\s?$/u.test(text.slice(Math.max(0, item.start - 2), item.start))) return false;
  // "according to a 2013 survey"
  if (yearArticles.has(/(?:^|\s)(\p{L}{1,2})\s$/iu.exec(text.slice(Math.max(0, item.start - 4), item.start))?.[1]?.toLowerCase() ?? "")) return true;
  // "according to the 2016 Irish census"
  if (before?.tag === "t" && after !== undefined && (datedNouns.has(after.key) || (after.tag === "x" && datedNouns.has(items[at + 2]?.key ?? "")))) return true;
  if (before?.tag === "t" && after?.tag === "x") return /[Yy]/u.test(items[at - 2]?.tag ?? "");
  if (before === undefined || after === undefined || YEAR_CONTEXT.test(before.tag)) return true;
  if (/[y\-,;.)/]/u.test(after.tag) || datedNouns.has(after.key)) return true;
  return yearOpeners.has(before.key) && item.start - before.end === 1;
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
  const role = isTarget ? "target" : isBase(items, from, to, lexicon) || isBaseOfPart(text, items, from, to, reading, anchor, lexicon) ? "base" : reading.role;
  return { start: first.start, end: last.end, period: reading.period, role, ...toDistance(reading, role), ...(reading.fiscalBefore === undefined ? {} : { fiscalBefore: reading.fiscalBefore }), ...(reading.countsBack === undefined ? {} : { countsBack: reading.countsBack }), ...(reading.spansYears === undefined ? {} : { spansYears: reading.spansYears }), ...(reading.isWhole === undefined ? {} : { isWhole: reading.isWhole }), ...(reading.isPastYear === undefined ? {} : { isPastYear: reading.isPastYear }), ...(reading.isAgo === undefined ? {} : { isAgo: reading.isAgo }) };
}

const LONGEST_DATELINE = 45;

/** "TOKYO, March 10 - …" dates the report and not its figures. */
function opensReport(text: string, start: number, sentenceEnd: number, mention: PeriodMention): boolean {
  if (/[:\d]/u.test(text.slice(start, mention.start))) return false;
  if (start < LONGEST_DATELINE && /^\s?\.?\s*$/u.test(text.slice(mention.end, sentenceEnd))) return mention.start - start <= LONGEST_DATELINE && /^\p{Lu}[\p{L} -]{1,30},/u.test(text.slice(start, mention.start));
  // "May 11, Lima (PNA): …"
  if (mention.start === start && /^,\s\p{Lu}[\p{L} -]{1,24}\s\([^)]{2,20}\):\s/u.test(text.slice(mention.end, mention.end + 60))) return true;
  return mention.start - start <= LONGEST_DATELINE && /^(?:\s?(?:\([^)]{2,20}\)|\/[^/]{2,30}\/))?,?(?:\s\d{1,2}:\d\d)?(?:\s\p{Lu}[\p{L}-]*)?\s?[-–—]/u.test(text.slice(mention.end, mention.end + 40));
}

/** "the data released today (Tuesday, 10 July)": the day of a report in brackets behind a word for it dates no figure. */
const opensAside = (text: string, { start, end }: TextSpan, { releasedOn }: PeriodLexicon): boolean => text.charAt(end) === ")" && releasedOn.test(text.slice(Math.max(0, start - 90), start));

/** "27 February – 21,600 doses", "in February 16.8 percent", "in May 14%": digits of a figure are no day. */
function withoutSum(text: string, items: readonly Tagged[], from: number, to: number): number {
  const [before, last] = [items[to - 2], items[to - 1]];
  if (last?.tag !== "N" || to - from < 2 || !/^(?:[.,]\d{1,3}(?!\d)|\s?%)/u.test(text.slice(last.end, last.end + 5))) return to;
  return before?.tag === "-" && to - from > 2 ? to - 2 : before?.tag === "M" ? to - 1 : to;
}

/** What stands for a tag that a form has used: no form has it. */
const USED = "\0";

/** Which tags the sentence in hand has, by code unit; tags are plain letters and signs. */
const present = new Uint8Array(0x80);

function findInSentence(text: string, { start, end }: TextSpan, items: readonly Tagged[], anchor: Anchor | null, own: () => Anchor | null, lexicon: PeriodLexicon): PeriodMention[] {
  let tags = items.map((item) => item.tag).join("");
  const found: PeriodMention[] = [];
  // What one form has used is no part of another: "M-M" before "Yy of the same period" ends where that begins.
  const close = (from: number, to: number): void => {
    tags = tags.slice(0, from) + USED.repeat(to - from) + tags.slice(to);
  };
  present.fill(0);
  for (let at = 0; at < tags.length; at += 1) present[tags.charCodeAt(at)] = 1;
  for (const { name, needs, pattern, read } of PERIOD_RULES) {
    if (!needs.some((tag) => present[tag] === 1)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(tags); match !== null; match = pattern.exec(tags)) {
      const from = match.index;
      const to = withoutSum(text, items, from, from + match[0].length);
      // A month before a sum is no day: its own form reads it, with its year.
      if (to < from + match[0].length && name === "day" && to - from === 1) continue;
      const matched = items.slice(from, to);
      if (/^[be]?f?Yy?$/u.test(match[0]) && !isYear(text, items, to - 1 - (match[0].endsWith("y") ? 1 : 0), lexicon)) continue;
      if (isRecord(items, from, to, name, lexicon)) {
        close(from, to);
        const told = toldRecord(text, matched, lexicon);
        if (told !== null) found.push(told);
        continue;
      }
      if (name === "since" && isBase(items, from, to, lexicon)) continue;
      const reading = ofOwnYear(name, match[0], matched, read(matched, anchor, lexicon), own, lexicon, read);
      const mention = reading === null ? null : toMention(text, items, from, to, reading, anchor, lexicon);
      if (mention === null) continue;
      close(from, to);
      if (name === "day" && (opensReport(text, start, end, mention) || opensAside(text, mention, lexicon))) continue;
      found.push(mention);
    }
  }
  return withBrackets(text, withYearsOfSame(text, found.sort((left, right) => left.start - right.start)));
}

/** A base without its noun: "по сравнению с прошлым" is last year where a cue of comparison stands before it. */
function findElidedBase(items: readonly Tagged[], anchor: Anchor | null, lexicon: PeriodLexicon, found: readonly PeriodMention[]): readonly PeriodMention[] {
  const mentions: PeriodMention[] = [];
  items.forEach((item, at) => {
    const next = items[at + 1];
    const isAlone = item.tag === "L" && (next === undefined || /[x;,.-]/u.test(next.tag)) && next?.tag !== "y";
    if (!isAlone || found.some((mention) => mention.start <= item.start && item.end <= mention.end) || !isBase(items, at, at + 1, lexicon)) return;
    mentions.push({ start: item.start, end: item.end, period: null, role: "base", yearsBefore: 1 + item.value });
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
