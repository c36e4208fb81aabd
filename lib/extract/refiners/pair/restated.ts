import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { isWholeNamedBefore } from "../indicator/carried";
import { carryPatterns } from "../indicator/patterns";
import type { World } from "./home";
import type { Linked } from "./linked";
import type { Part } from "./roles";
import { isTrade } from "./siblings";
import { ownerOfWhole } from "./whole";
import { isRestatedBy } from "./worth";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";

/** What says the number before it in another way ("96,000 or 21 percent"), or tells in brackets or by a participle what part it is of a whole, is of the same countries. */
export function fromRestated(draft: ClaimDraft, inSentence: readonly Part[], { done, context }: World): Linked | null {
  const last = done.at(-1);
  if (last === undefined || last.reporter === null || draft.sentence.index - last.sentence.index > 1) return null;
  if (isSomeOf(draft, last, inSentence, context)) return { pair: [last.reporter, last.partner], name: "restated", note: "the number before it, said in another way" };
  if (last.indicator !== draft.indicator || last.sentence.index !== draft.sentence.index) return null;
  if (isWholeOfLast(draft, last, inSentence, context) || isOutOf(draft, last, context)) return { pair: [last.reporter, null], name: "total", note: "a country's trade with all others" };
  if (isWorth(draft, last, context)) return { pair: [last.reporter, last.partner], name: "restated", note: "the number before it, said in another way" };
  const rule = draft.evidence.findLast(({ field }) => field === "indicator")?.rule;
  const isTurned = draft.measure === "share" && last.partner !== null && ownerOfWhole(draft, inSentence, context) === last.partner;
  // "Peru imported 9 tonnes, with Chile accounting for 93 percent": the part is another's.
  const isTakers = last.partner === null && inSentence.some(({ country, start, end }) => country !== last.reporter && start >= last.quantity.end && end <= draft.quantity.start);
  return rule === "indicator/restated" || (!isTakers && isPartOfLast(draft, last, context)) ? { pair: isTurned ? [last.partner, last.reporter] : [last.reporter, last.partner], name: "restated", note: "the number before it, said in another way" } : null;
}

/** "300 of your people study here, 76 of them at our expense": some of those counted before, where no country is told behind those but as whose something else is. */
const isSomeOf = (draft: ClaimDraft, last: ClaimDraft, inSentence: readonly Part[], context: DocumentContext): boolean => {
  const { unit, quantity } = draft;
  const { text, lang } = context.model;
  return unit === "count" && last.unit === "count" && !inSentence.some(({ start, country, isDeictic, role }) => !(isDeictic && role === "owner") && (start >= quantity.end || (start >= last.quantity.end && country !== last.reporter && country !== last.partner))) && (isWholeNamedBefore(draft, context) || carryPatterns(lang).partAfter.test(text.slice(quantity.end, quantity.end + PART_REACH)));
};

/** "Chileans were 28 percent of 39 million guests": all of whom the figure before it tells a part, where no country is named behind them. */
const isWholeOfLast = ({ quantity, measure }: ClaimDraft, last: ClaimDraft, inSentence: readonly Part[], { model: { text, lang } }: DocumentContext): boolean =>
  measure === "level" && last.measure === "share" && last.partner !== null && quantity.start - last.quantity.end <= PART_REACH && !inSentence.some(({ start }) => start >= quantity.end) && carryPatterns(lang).shareOf.test(text.slice(last.quantity.end, quantity.start));

/** "took 5 tonnes of all gas, worth 3 million": what goods are worth is of the same two as the goods. */
const isWorth = (draft: ClaimDraft, last: ClaimDraft, context: DocumentContext): boolean =>
  isTrade(draft) && draft.measure === "level" && last.measure === "level" && draft.unit !== last.unit && isRestatedBy(last, draft, context);

/** "sold 12 tonnes to Chile out of a total of 31": all of which the figure before it is a part. */
const isOutOf = ({ quantity, measure, unit }: ClaimDraft, last: ClaimDraft, { model: { text, lang } }: DocumentContext): boolean =>
  isTrade(last) && measure === "level" && last.measure === "level" && unit === last.unit && last.partner !== null && hasMatch(outOfPattern(lang), text, { start: last.quantity.end, end: quantity.start });

/** Characters behind a number in which "of them" may stand. */
const PART_REACH = 20;

const outOfPattern = patternsOf(({ outOf }) => outOf);
const makesUpPattern = patternsOf(({ makesUp }) => makesUp);

/** What leads to the same in other words. */
const saidAgain = joinedPattern(({ or }) => `^(?:\\s\\p{L}{3,9})?,?\\s(?:${or})\\s(?:\\p{L}{4,9}\\s)?$`);

/** "Exports to Peru were 5 million (3 percent of all exports)", "…, making up 3 percent of all": a part that the figure before it makes of the whole. */
function isPartOfLast(draft: ClaimDraft, last: ClaimDraft, { model: { text, lang } }: DocumentContext): boolean {
  if (draft.measure !== "share" || last.measure !== "level") return false;
  const gap = { start: last.quantity.end, end: draft.quantity.start };
  const between = text.slice(gap.start, gap.end);
  return /^\.?\s?\($/u.test(between) || saidAgain(lang).test(between) || (/^[^,;:.(]{0,30},\s/u.test(between) && hasMatch(makesUpPattern(lang), text, gap) && !/[;:.(]/u.test(between));
}
