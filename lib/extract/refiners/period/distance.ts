import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, PeriodMention, TextModel } from "@/lib/extract/model";
import { periodLexicon } from "@/lib/extract/periods/words";
import { wordAtOrAfter, wordsIn } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { SPEECH_MARKS } from "@/lib/extract/speech/lexicon";
import { sentenceAround } from "../clause";

/** What stands between a figure and a phrase of time keeps them apart, in words: a clause of its own most of all. */
const COSTS = { clause: 25, contrast: 40, joiner: 12, comma: 4, figure: 6, before: 0.5 } as const;

/** A time that opens the next clause ("…, and in 2020 it was 5", "… and in 2020 it was 5") dates the figure of that clause. */
const opensClause = joinedPattern(({ and, but, parallel }) => `[,;]\\s(?:\\p{Ll}{1,6}\\s){0,3}$|,\\s(?:${and}|${but}|${parallel})\\s[^,]{1,60}$|\\s(?:${and}|${but}|${parallel})\\s(?:\\p{Ll}{1,6}\\s){1,2}$`);

/** Words in brackets between two places, without figures: they part nothing. */
function asideIn(text: string, from: number, to: number): TextSpan | null {
  const between = text.slice(from, to);
  const open = between.indexOf("(");
  if (open < 0) return null;
  const close = between.indexOf(")", open);
  return close < 0 || /\d/u.test(between.slice(open, close)) ? null : { start: from + open, end: from + close + 1 };
}

/** Whether a time opens a clause with a figure of its own behind that of another ("now 22 percent, two years ago it was 9"). */
export function isOfNextClause({ text, lang }: TextModel, figure: TextSpan, mention: TextSpan, figures: readonly TextSpan[]): boolean {
  if (mention.start < figure.end || !opensClause(lang).test(text.slice(Math.max(figure.end, mention.start - 70), mention.start))) return false;
  const next = figures.find((other) => other.start >= mention.end);
  return next !== undefined && !/[,;:()]/u.test(text.slice(mention.end, next.start));
}

/** What parts one main clause from the next. */
export const newClause = joinedPattern(({ and, but, parallel }) => `;|,\\s(?:${and}|${but}|${parallel})\\s`);

/** What opens a clause right behind a time ("in 2020, and that …"). */
const opensBehind = joinedPattern(({ and, but, parallel }) => `^,?\\s(?:${and}|${but}|${parallel})\\s`);

/** A comma before what joins a clause. */
const goesOn = joinedPattern(({ and, but }) => `,\\s(?:${and}|${but})\\s`);

/** "It passed 5 billion in 2020 and that investment is above 4": whether a figure is told of in the present, in a clause that opens right behind a time and names none. */
export function isToldOfNow(model: TextModel, { start }: TextSpan, mention: TextSpan, mentions: readonly TextSpan[]): boolean {
  if (mention.end >= start || mentions.some((other) => other.start >= mention.end && other.end <= start) || !opensBehind(model.lang).test(model.text.slice(mention.end, start))) return false;
  const { nowWords } = periodLexicon(model);
  return wordsIn(model, { start: mention.end, end: start }).some(({ key }) => nowWords.has(key));
}

/** "Some years ago it was 20, and today it is 60": whether a time long over is of a figure before, and words for the present lead to this one. */
export function isAgoOfOther(model: TextModel, { start }: TextSpan, { isAgo, end }: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  const before = isAgo === true ? figures.findLast(({ quantity }) => quantity.start >= end && quantity.end <= start) : undefined;
  return before !== undefined && wordsIn(model, { start: before.quantity.end, end: start }).some(({ key }) => periodLexicon(model).nowWords.has(key));
}

/** Words between a verb of saying and the day on which it was said. */
const LONGEST_SAYING = 8;

/** "Data released last week showed": whether a time is that at which the figures came out. */
export const isOfPublishing = (model: TextModel, mention: TextSpan): boolean => isBehind(model, mention, periodLexicon(model).published) || isDayOfPublishing(model, mention);

/** "the data released by the bank on 15 March": the same of a day behind whoever brought them out. */
function isDayOfPublishing(model: TextModel, mention: TextSpan): boolean {
  const { published, datedNouns } = periodLexicon(model);
  if (published.size === 0 || !/(?<!\d)\d{1,2}(?!\d)/u.test(model.text.slice(mention.start, mention.end))) return false;
  const words = wordsIn(model, { start: Math.max(0, mention.start - LONGEST_TELLER), end: mention.start });
  const at = words.findLastIndex(({ key }) => published.has(key));
  return at > 0 && datedNouns.has(words[at - 1]?.key ?? "") && !/[,;:.]/u.test(model.text.slice(words[at]?.end, mention.start));
}

/** "under the memorandum signed in July": whether a time is that at which something was settled. */
export const isBehindDeed = (model: TextModel, mention: TextSpan): boolean => isBehind(model, mention, periodLexicon(model).settled);

/** Whether one of the words stands right before a time, but for its preposition. */
function isBehind(model: TextModel, { start }: TextSpan, participles: ReadonlySet<string>): boolean {
  const { fillers } = periodLexicon(model);
  const words = wordsOf(model);
  let at = wordAtOrAfter(model, start) - 1;
  if ((words[at]?.end ?? 0) - (words[at]?.start ?? 0) <= LONGEST_PREPOSITION || fillers.has(words[at]?.key ?? "")) at -= 1;
  return participles.has(words[at]?.key ?? "");
}

/** Letters of a preposition between a participle and its time. */
const LONGEST_PREPOSITION = 3;

/** Characters of whoever says so, with their post. */
const LONGEST_TELLER = 80;

/** "…to 5 billion, the customs said on 22 August": whether a time behind a figure is that of saying so. */
export function isOfSaying(model: TextModel, { end }: TextSpan, mention: TextSpan): boolean {
  const words = wordsOf(model);
  const to = wordAtOrAfter(model, mention.start);
  for (let at = to - 1; at > 0 && to - at <= LONGEST_SAYING && (words[at]?.start ?? 0) >= end; at -= 1) {
    const isOpening = text(model, words[at - 1]?.end, words[at]?.start).includes(",");
    if (((model.marks[at] ?? 0) & SPEECH_MARKS.verb) !== 0) return isOpening || text(model, Math.max(end, (words[at]?.start ?? 0) - LONGEST_TELLER), words[at]?.start).includes(",");
    if (isOpening) return false;
  }
  return false;
}

const text = (model: TextModel, from = 0, to = 0): string => model.text.slice(from, to);

/** Characters that the same sum in other money may take in its brackets. */
const LONGEST_SUM = 40;

/** Behind the brackets that give a figure once more ("12 billion (49 billion pesos) last year"), which part it from no time; the end of the figure where there are none. */
function behindConverted(text: string, end: number, limit: number, figures: readonly TextSpan[]): number {
  if (text.charAt(end + 1) !== "(") return end;
  const close = text.indexOf(")", end);
  return close > 0 && close < limit && close - end < LONGEST_SUM && figures.some((other) => other.start > end && other.end <= close) ? close + 1 : end;
}

/** What stands between a figure and a verb of saying behind it: a comma and whoever says so. */
const OPENS_SAYING = /,\s(?:\p{L}{1,14}\s){0,2}$/u;
const LONGEST_SAYER = 32;

/** What stands between a bracket and the figure that it is opened for ("The buyers in 2020 were Peru ($5 million)"). */
const OPENS_FIGURE = /^[$€£¥~≈+–-]{0,2}$/u;

/** How far apart a figure and a phrase of time are; the phrase with the least distance is the figure's. */
export function timeDistance(model: TextModel, figure: TextSpan, mention: TextSpan, figures: readonly TextSpan[]): number {
  const isAfter = mention.start >= figure.end;
  const from = isAfter ? behindConverted(model.text, figure.end, mention.start, figures) : mention.end;
  const to = isAfter ? mention.start : figure.start;
  if (from >= to) return 0;
  const words = wordsOf(model);
  const aside = asideIn(model.text, from, to);
  const isAside = (at: number): boolean => aside !== null && at >= aside.start && at < aside.end;
  const opensNext = isAfter && opensClause(model.lang).test(model.text.slice(Math.max(from, to - 70), to)) && (figures.some((other) => other.start >= mention.end) || goesOn(model.lang).test(model.text.slice(from, to)));
  const lexicon = periodLexicon(model);
  let cost = isAfter ? (opensNext ? COSTS.clause : 0) : COSTS.before;
  for (let at = wordAtOrAfter(model, from); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= to) break;
    if (isAside(word.start)) continue;
    cost += 1;
    // "came to 5 billion, he said, adding that this year …"
    if (isAfter && ((model.marks[at] ?? 0) & SPEECH_MARKS.verb) !== 0 && OPENS_SAYING.test(model.text.slice(Math.max(from, word.start - LONGEST_SAYER), word.start))) cost += COSTS.clause;
    if (lexicon.contrasts.has(word.key)) cost += COSTS.contrast;
    else if (lexicon.joiners.has(word.key)) cost += COSTS.joiner;
  }
  for (let at = from; at < to; at += 1) {
    if (isAside(at)) continue;
    const char = model.text.charAt(at);
    if (char === "(") {
      // Brackets that close again are an aside, which parts nothing.
      const close = model.text.slice(at, to).indexOf(")");
      if (close > 0) {
        cost += COSTS.comma;
        at += close;
        continue;
      }
    }
    // What is said word for word behind a colon has its own time.
    if (char === ":" && /^\s["“„«]/u.test(model.text.slice(at + 1, at + 3))) cost += COSTS.clause;
    else if (char === "," || (char === "(" && OPENS_FIGURE.test(model.text.slice(at + 1, to)))) cost += COSTS.comma;
    else if (char === ";" || char === "(" || char === ")") cost += COSTS.contrast;
  }
  return cost + COSTS.figure * figures.filter((other) => other.start >= from && other.end <= to).length;
}

/** The drafts of each sentence, in order. */
export function groupBySentence(drafts: readonly ClaimDraft[]): ReadonlyMap<number, readonly ClaimDraft[]> {
  const groups = new Map<number, ClaimDraft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.sentence.index);
    if (group === undefined) groups.set(draft.sentence.index, [draft]);
    else group.push(draft);
  }
  return groups;
}

/** The drafts of a sentence that stand near enough to one of them to bear on it; `group` is in order. */
export function nearFigures(group: readonly ClaimDraft[], draft: ClaimDraft): readonly ClaimDraft[] {
  if (group.length < 2) return group;
  const around = sentenceAround(draft);
  const at = group.indexOf(draft, firstOf(group, draft.quantity.start));
  let from = at;
  let to = at;
  while (from > 0 && (group[from - 1]?.quantity.start ?? 0) >= around.start) from -= 1;
  while (to < group.length && (group[to]?.quantity.start ?? around.end) < around.end) to += 1;
  return group.slice(from, to);
}

function firstOf(group: readonly ClaimDraft[], start: number): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.quantity.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of the sentence before a figure, no farther back than can bear on it. */
export function wordsBefore(model: TextModel, draft: ClaimDraft): readonly Word[] {
  return wordsIn(model, { start: sentenceAround(draft).start, end: draft.quantity.start });
}
