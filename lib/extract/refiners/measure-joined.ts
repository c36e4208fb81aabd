import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, TextContext } from "../model";
import { inferred, negate, withEvidence } from "./draft";
import { joinedPattern } from "./joined";

const joined = joinedPattern(({ and }) => `^\\s(?:${and})\\s$`);

/** "72 and 58 percent more": whether a percentage that nothing tells the measure of is joined to a change. */
export function isJoinedPart({ unit, measure, quantity, evidence }: ClaimDraft, next: ClaimDraft, { model: { text, lang } }: TextContext): boolean {
  const isAssumed = measure === "share" && evidence.at(-1)?.basis === "inferred";
  return isAssumed && unit === "percent" && next.unit === unit && joined(lang).test(text.slice(quantity.end, next.quantity.start));
}

/** A percentage as the change that the one it is joined to is. */
export function toJoined(draft: ClaimDraft, isNegative: boolean, span: TextSpan | null): ClaimDraft {
  const decimal = isNegative ? negate(draft.decimal) : draft.decimal;
  return withEvidence(draft, { measure: "growth_rate", decimal }, inferred("measure", "measure", span, "a change, as the percentage it is joined to"));
}

/** Characters of the words between a percentage and the sum that says the same. */
const RESTATES = 24;

/** "fell 18 percent or more than $6 billion": whether a sum that restates a fall is what was lost; that which restates a rise may be the level. */
export function isSizeOfFall({ sentence, quantity, indicator }: ClaimDraft, { model: { text } }: TextContext, done: readonly ClaimDraft[]): boolean {
  const last = done.at(-1);
  if (last?.measure !== "growth_rate" || !last.decimal.startsWith("-") || last.sentence.index !== sentence.index || last.indicator !== indicator) return false;
  return quantity.start - last.quantity.end <= RESTATES && !/[,;(]/u.test(text.slice(last.quantity.end, quantity.start));
}
