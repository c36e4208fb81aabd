import type { ClaimDraft, TextContext } from "../model";
import { measurePatterns } from "./measure/patterns";
import { isMoney } from "./period/found";
import { endsWith } from "../phrases/phrase";

/** What may stand between a sum and the same in other money; Chinese agencies put strokes for brackets. */
const OPENS = /^\s?[(/](?:\p{L}{1,8}\s){0,3}$/u;

/** Characters between a sum and what restates it. */
const RESTATED = 24;

/** "2.6 billion rand, or about 202 million dollars", "2.6 billion rand, about 202 million dollars". */
function isRestated({ quantity }: ClaimDraft, previous: ClaimDraft, { model: { text, lang } }: TextContext): boolean {
  const gap = { start: previous.quantity.end, end: quantity.start };
  if (gap.end - gap.start > RESTATED) return false;
  const hedge = quantity.qualifierSpan;
  return endsWith(measurePatterns(lang).restatesAtEnd, text, gap) || (hedge !== null && text.slice(gap.start, hedge.start) === ", " && text.slice(hedge.end, gap.end).trim() === "");
}

/** "100 billion yuan (about 14 billion dollars)", "100 billion yuan, or 14 billion dollars": whether a sum is the one before it in other money. */
export function isConverted(draft: ClaimDraft, previous: ClaimDraft, context: TextContext): boolean {
  const { text } = context.model;
  if (!isMoney(draft) || !isMoney(previous) || previous.unit === draft.unit) return false;
  return isRestated(draft, previous, context) || OPENS.test(text.slice(previous.quantity.end, draft.quantity.start)) && /^\s?[)/]/u.test(text.slice(draft.quantity.end, draft.quantity.end + 2));
}
