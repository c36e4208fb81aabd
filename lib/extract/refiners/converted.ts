import type { ClaimDraft, DocumentContext } from "../model";
import { isMoney } from "./period-found";

/** What may stand between a sum and the same in other money. */
const OPENS = /^\s?\((?:\p{L}{1,8}\s){0,3}$/u;

/** "100 billion yuan (about 14 billion dollars)": whether a sum is the one before it in other money. */
export function isConverted(draft: ClaimDraft, previous: ClaimDraft, { model: { text } }: DocumentContext): boolean {
  if (!isMoney(draft) || !isMoney(previous) || previous.unit === draft.unit) return false;
  return OPENS.test(text.slice(previous.quantity.end, draft.quantity.start)) && /^\s?\)/u.test(text.slice(draft.quantity.end, draft.quantity.end + 2));
}
