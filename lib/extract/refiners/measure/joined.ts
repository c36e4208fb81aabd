import type { Language } from "@/lib/domain/document";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, TextContext } from "../../model";
import { wordCount } from "../clause";
import { inferred, negate, withEvidence } from "../draft";
import type { MeasurePatterns } from "./patterns";
import { endsWith, findAtEnd, findLast, hasMatch } from "../../phrases/phrase";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import { linkedPattern } from "@/lib/extract/lexicon/joined";

const joined = joinedPattern(({ and }) => `^\\s(?:${and})\\s$`);
/** What stands between two figures of a clause whose verb is yet to come. */
const restatingSum = joinedPattern(({ or }) => `^,\\s[^.,;:!?()"“”«»\\n\\d]{1,60}\\d[\\d.,\\s]{0,12}[^.,;:!?()"“”«»\\n\\d]{1,40}\\s(?:${or})\\s$`);
const VERB_TO_COME = /^(?:,\s[^.,;:!?()"“”«»\n\d]{1,60}|\),\s[^.,;:!?()"“”«»\n]{1,70}\s\()$/u;

/** "72 and 58 percent more", "dəyəri 12%, həcmi isə 21% azalıb": whether a percentage that nothing tells the measure of shares the verb of the change behind it. */
function isJoinedPart({ unit, measure, quantity, evidence }: ClaimDraft, next: ClaimDraft, { model: { text, lang, grammar } }: TextContext): boolean {
  if (measure !== "share" || unit !== "percent" || next.unit !== unit || evidence.at(-1)?.basis !== "inferred") return false;
  const between = text.slice(quantity.end, next.quantity.start);
  return joined(lang).test(between) || (grammar.verb === "last" && (VERB_TO_COME.test(between) || restatingSum(lang).test(between)));
}

/** Between a sum and the percentage that says the same. */
const orOnly = joinedPattern(({ or }) => `^\\s(?:${or})\\s$`);

/** A figure as the change that the percentage it is joined to is. */
function toJoined(draft: ClaimDraft, isNegative: boolean, span: TextSpan | null, measure: "growth_rate" | "change_absolute" = "growth_rate"): ClaimDraft {
  const decimal = isNegative ? negate(draft.decimal) : draft.decimal;
  return withEvidence(draft, { measure, decimal }, inferred("measure", "measure", span, "a change, as the percentage it is joined to"));
}

/** Makes the percentages that are joined to a change, back to the first of them, changes too. */
export function joinBefore(done: ClaimDraft[], draft: ClaimDraft, isNegative: boolean, span: TextSpan | null, context: TextContext): void {
  let next = draft;
  for (let at = done.length - 1; at >= 0; at -= 1) {
    const before = done[at];
    // "həcm 5 ton (4 %), dəyər isə 9 manat (6 %) çoxdur": the sum that has the percentage in its bracket.
    if (before?.measure === "change_absolute" && next.sentence.index === before.sentence.index) continue;
    if (before === undefined || !isJoinedPart(before, next, context)) return;
    done[at] = toJoined(before, isNegative, span);
    const sum = done[at - 1];
    // "həcmi 5 ton və ya 4 %, dəyəri 9 manat və ya 6 % çoxdur": the sum is as much more.
    if (sum?.measure === "level" && context.model.grammar.verb === "last" && orOnly(context.model.lang).test(context.model.text.slice(sum.quantity.end, before.quantity.start))) done[at - 1] = toJoined(sum, isNegative, span, "change_absolute");
    next = before;
  }
}

/** Characters of the words between a percentage and the sum that says the same. */
const RESTATES = 24;

/** "fell 18 percent or more than $6 billion": whether a sum that restates a fall is what was lost; that which restates a rise may be the level. */
export function isSizeOfFall({ sentence, quantity, indicator }: ClaimDraft, { model: { text } }: TextContext, done: readonly ClaimDraft[]): boolean {
  const last = done.at(-1);
  if (last?.measure !== "growth_rate" || !last.decimal.startsWith("-") || last.sentence.index !== sentence.index || last.indicator !== indicator) return false;
  return quantity.start - last.quantity.end <= RESTATES && !/[,;(]/u.test(text.slice(last.quantity.end, quantity.start));
}

/** "which was" right before a percentage. */
const relativeAtEnd = linkedPattern(({ which, was }) => `,\\s(?:${which})\\s(?:${was})\\s$`);

/** "the growing share of the others in its trade, which was 5%": whether a word of change describes the share that a clause behind it tells. */
export const describesShare = ({ isBefore, end }: { readonly isBefore: boolean; readonly end: number }, share: TextSpan, before: string, lang: Language): boolean => isBefore && share.start - end === 1 && relativeAtEnd(lang).test(before);

/** Words between a verb of being above and by how much. */
const MOST_ABOVE = 8;
/** Characters before a figure that hold "by" and a hedge. */
const BY_REACH = 18;

/** "exceeded the figures of 2014 by 6 percent": the words that a figure is so much above another by; null where none are. */
export function aboveBy(text: string, lead: TextSpan, { byAtEnd, yardsticks }: MeasurePatterns): TextSpan | null {
  if (!endsWith(byAtEnd, text, { start: Math.max(lead.start, lead.end - BY_REACH), end: lead.end })) return null;
  const above = findLast(yardsticks, text, lead);
  return above !== null && wordCount(text, { start: above.end, end: lead.end }) <= MOST_ABOVE ? above : null;
}

/** "almost a third more": which way a part points that is told with its word of more or less; null where it has none. */
export function moreOf({ quantity }: ClaimDraft, text: string, { upAfter, downAfter }: MeasurePatterns): "up" | "down" | null {
  return hasMatch(upAfter, text, quantity) ? "up" : hasMatch(downAfter, text, quantity) ? "down" : null;
}

/** "98 percent of it": a part of what was just named. */
export const ofThat = joinedPattern((words) => `^\\s(?:${words.ofThat})(?!\\p{L})`);

/** Characters before a figure that hold a dash, "by" and a hedge. */
const GAP_REACH = 30;
/** The dash that stands for a verb told before. */
const DASH = /(?:^|[\p{L}\d)»"]\s)[—–-]\s$/u;
/** How many figures back the verb may have been told. */
const TO_VERB = 4;

/** "Exports rose by 8 percent. Imports – by 12": which way a figure points whose clause leaves out the verb that the claim before it has; null where nothing shows that. */
export function gappedChange({ quantity, sentence }: ClaimDraft, done: readonly ClaimDraft[], text: string, { byAtEnd }: MeasurePatterns): "up" | "down" | null {
  const lead = { start: Math.max(sentence.start, quantity.start - GAP_REACH), end: quantity.start };
  const by = findAtEnd(byAtEnd, text, lead);
  if (by < 0 || !DASH.test(text.slice(lead.start, lead.start + by))) return null;
  const last = done.slice(-TO_VERB).findLast(({ measure }) => measure === "growth_rate" || measure === "change_absolute" || measure === "multiple");
  if (last === undefined || sentence.index - last.sentence.index > 1 || sentence.paragraph !== last.sentence.paragraph) return null;
  return last.decimal.startsWith("-") || last.quantity.direction === "down" ? "down" : "up";
}
