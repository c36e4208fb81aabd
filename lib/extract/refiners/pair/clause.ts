import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { firstWordOf, wordAtOrAfter } from "@/lib/extract/places/word-index";
import { sentenceAround } from "../clause";
import { relativeOf } from "./deictic";
import { pairLexicon } from "./lexicon";

/** The clause of a figure: cut where a word of joining stands between it and its neighbours. */
export function clauseOf(draft: ClaimDraft, context: DocumentContext, figures: readonly ClaimDraft[]): TextSpan {
  const { quantity } = draft;
  const sentence = sentenceAround(draft);
  const lexicon = pairLexicon(context.model);
  const cut = (start: number, end: number): number | null => firstWordOf(context.model, { start, end }, lexicon.joiners)?.start ?? null;
  const semicolon = (start: number, end: number): number | null => {
    const at = context.model.text.slice(start, end).indexOf("; ");
    return at < 0 ? null : start + at + 1;
  };
  const before = figures.findLast((other) => other.quantity.end <= quantity.start);
  const after = figures.find((other) => other.quantity.start >= quantity.end);
  const from = before === undefined ? sentence.start : before.quantity.end;
  const relative = firstWordOf(context.model, { start: from, end: quantity.start }, lexicon.relatives);
  const antecedent = relative === null ? null : relativeOf(context, relative);
  const start = antecedent?.start ?? (before === undefined ? sentence.start : (semicolon(before.quantity.end, quantity.start) ?? cut(before.quantity.end, quantity.start) ?? sentence.start));
  const comma = after === undefined ? -1 : context.model.text.slice(quantity.end, after.quantity.start).indexOf(", ");
  // "are living and working in Peru, and they": the clauses are parted where a comma stands before the word of joining.
  const parted = after === undefined || comma < 0 ? null : cut(quantity.end + comma, after.quantity.start);
  const isParted = parted !== null && parted - (quantity.end + comma) === 2;
  const end = Math.min(endOfMain(draft, context), after === undefined ? sentence.end : (semicolon(quantity.end, after.quantity.start) ?? (isParted ? parted : cut(quantity.end, after.quantity.start)) ?? sentence.end));
  return { start, end };
}

/** A clause that gives the reason ("так как белорусская сторона …") speaks of something else than the figure before it. */
export function endOfMain(draft: ClaimDraft, context: DocumentContext): number {
  const { reasons, reasonOpeners } = pairLexicon(context.model);
  const { words } = context.model;
  const { end } = sentenceAround(draft);
  const last = wordAtOrAfter(context.model, end) - 1;
  for (let at = wordAtOrAfter(context.model, draft.quantity.end); at <= last; at += 1) {
    const word = words[at];
    if (word === undefined || !reasonOpeners.has(word.key)) continue;
    if (reasons.has(word.key) || reasons.has(`${word.key} ${at < last ? (words[at + 1]?.key ?? "") : ""}`)) return word.start;
  }
  return end;
}
