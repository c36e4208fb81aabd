import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext, TextModel } from "../../model";
import { hasWordOf } from "../../places/word-index";
import { sentenceAround } from "../clause";
import { stated, withEvidence } from "../draft";
import { measurePatterns } from "../measure/patterns";
import { pairLexicon } from "../pair/lexicon";
import { endsWith } from "../../phrases/phrase";
import { figureKind, topicsOf, type TopicMention } from "../topics";

/** The rule that gives figures told in order what stands in that order before them. */
const RULE = "indicator/respectively";
/** What joins the figures of a row. */
const nextFigure = joinedPattern(({ and }) => `^(?:\\s?,)?\\s(?:(?:${and})\\s)?(?:[\\p{L}]{1,13}\\s){0,2}(?:US|AUD|C|A)?[$€£¥]?$`);
/** What joins the things that they measure ("exports to Peru and imports"). */
const nextThing = joinedPattern(({ and, also }) => `^(?:[^,.;:()\\d]{0,40}),?\\s(?:${and}|${also})\\s(?:[^,.;:()\\d]{0,24})$`);
/** Between the last of those things and the first figure no other clause begins. */
const TO_FIGURES = /^[^;()\n]{0,90}$/u;

/** The last of a row of two. */
const andLast = joinedPattern(({ and }) => `\\s(?:${and})\\s`);
const FLOWS: ReadonlySet<string> = new Set(["exports", "imports"]);

/** The row of like figures that ends with the last of some, not back over words that hold it against others; in order. */
function rowOf(figures: readonly ClaimDraft[], { text, lang }: TextModel): readonly ClaimDraft[] {
  const row: ClaimDraft[] = [];
  for (const figure of figures.toReversed()) {
    const next = row[0];
    if (next !== undefined && row.length > 1 && endsWith(measurePatterns(lang).baseAtEnd, text, { start: figure.quantity.end, end: next.quantity.start })) break;
    if (next !== undefined && (figureKind(next.quantity) !== figureKind(figure.quantity) || !nextFigure(lang).test(text.slice(figure.quantity.end, next.quantity.start)))) {
      if (row.length > 1) break;
      row.length = 0;
    }
    row.unshift(figure);
  }
  return row;
}

/** The things joined to each other right before an offset, in order. */
function thingsBefore(topics: readonly TopicMention[], start: number, { text, lang }: TextModel): readonly TopicMention[] {
  const things: TopicMention[] = [];
  for (const topic of topics.filter(({ end }) => end <= start).toReversed()) {
    const next = things[0];
    if (next !== undefined && !nextThing(lang).test(text.slice(topic.end, next.start))) break;
    things.unshift(topic);
  }
  return things;
}

/** "Exports were 6 and imports 5, compared with 7 and 4 respectively": as many figures of things of their own as a row that they are held against; null where there are none. */
function heldAgainst(row: readonly ClaimDraft[], head: ClaimDraft, figures: readonly ClaimDraft[], { text, lang }: TextModel): readonly ClaimDraft[] | null {
  const before = figures.filter(({ quantity }) => quantity.end <= head.quantity.start && figureKind(quantity) === figureKind(head.quantity)).slice(-row.length);
  const isEach = before.length === row.length && new Set(before.map(({ indicator }) => indicator)).size === row.length;
  return isEach && endsWith(measurePatterns(lang).baseAtEnd, text, { start: head.sentence.start, end: head.quantity.start }) ? before : null;
}

/** "Exports and imports came to 5 and 7 million, respectively": each of a row of figures measures what stands in its place among the things before; of exports and imports that needs no word. */
export function withRespective(drafts: readonly ClaimDraft[], context: TextContext): readonly ClaimDraft[] {
  const { model } = context;
  const { respectively } = pairLexicon(model);
  const told = new Map<ClaimDraft, ClaimDraft>();
  for (const figures of Map.groupBy(drafts, ({ sentence }) => sentence.index).values()) {
    const [first] = figures;
    if (first === undefined || figures.length < 2) continue;
    const isTold = hasWordOf(model, sentenceAround(first), respectively);
    if (!isTold && !figures.every(({ indicator }) => FLOWS.has(indicator ?? ""))) continue;
    const row = rowOf(figures, model);
    const [head] = row;
    if (head === undefined || row.length < 2) continue;
    const kind = figureKind(head.quantity);
    const things = thingsBefore(topicsOf(model, sentenceAround(first)).filter(({ kinds }) => kinds.includes(kind)), head.quantity.start, model);
    const last = things.at(-1);
    const current = isTold ? heldAgainst(row, head, figures, model) : null;
    if (current !== null) row.forEach((draft, at) => told.set(draft, withEvidence(draft, { indicator: current[at]?.indicator ?? draft.indicator }, stated("indicator", RULE, current[at]?.quantity ?? null, "what the figure in the same place, which it is held against, measures"))));
    if (current !== null || last === undefined || things.length !== row.length || new Set(things.map(({ code }) => code)).size < row.length || !TO_FIGURES.test(model.text.slice(last.end, head.quantity.start))) continue;
    if (!isTold && (things.some(({ code }) => !FLOWS.has(code)) || !andLast(model.lang).test(model.text.slice(head.quantity.end, row.at(-1)?.quantity.start)))) continue;
    row.forEach((draft, at) => {
      const thing = things[at];
      if (thing !== undefined) told.set(draft, withEvidence(draft, { indicator: thing.code }, stated("indicator", RULE, thing, "what stands in the same place of its order")));
    });
  }
  return told.size === 0 ? drafts : drafts.map((draft) => told.get(draft) ?? draft);
}

const joinedFlow = joinedPattern(({ and, also }) => `^\\s(?:${and}|${also})\\s$`);
const TRADE = "trade_turnover";

/** "Imports and exports reached 9 million": what one figure measures that stands for both is trade; two figures in a row are one of each. */
export function ofBoth(draft: ClaimDraft, topic: TopicMention, topics: readonly TopicMention[], figures: readonly ClaimDraft[], { model: { text, lang } }: TextContext): string {
  const isOther = ({ code }: TopicMention): boolean => FLOWS.has(code) && code !== topic.code;
  if (!FLOWS.has(topic.code) || topic.end > draft.quantity.start) return topic.code;
  const isJoined = topics.some((other) => isOther(other) && other.end <= draft.quantity.start && joinedFlow(lang).test(text.slice(Math.min(topic.end, other.end), Math.max(topic.start, other.start))));
  const isInRow = (other: ClaimDraft): boolean => {
    const [left, right] = other.quantity.start < draft.quantity.start ? [other, draft] : [draft, other];
    return other !== draft && figureKind(other.quantity) === figureKind(draft.quantity) && nextFigure(lang).test(text.slice(left.quantity.end, right.quantity.start));
  };
  return isJoined && !figures.some(isInRow) ? TRADE : topic.code;
}
