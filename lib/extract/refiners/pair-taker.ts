import type { TextSpan } from "@/lib/domain/quantity";
import { perLanguage } from "@/lib/extract/lexicon/per-language";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { patternsOf } from "./patterns-of";
import { hasMatch, toPattern } from "./phrase";

/** Verbs of taking a part. */
export const takesPattern = patternsOf(({ takes }) => takes);
const accountsPattern = perLanguage(({ meaning }) => toPattern(meaning.measures.accounts));
/** Characters between a country and the part that it takes. */
export const TAKER_REACH = 40;
/** And between it and the sum that it accounts for. */
const ACCOUNT_REACH = 64;

/** "Togo took 9 percent of exports", "Togo accounted for most exports, worth 5 million": whether a verb leads from a country to its part of what flows. */
export function takesPart({ measure, quantity }: ClaimDraft, { end }: TextSpan, { model: { lang, text } }: DocumentContext): boolean {
  const between = { start: end, end: quantity.start };
  const length = between.end - between.start;
  if (length < 0 || !/^\s\p{Ll}/u.test(text.slice(end, end + 2))) return false;
  if (measure === "share") return length <= TAKER_REACH && hasMatch(takesPattern(lang), text, between);
  return measure === "level" && length <= ACCOUNT_REACH && !/\d/u.test(text.slice(between.start, between.end)) && hasMatch(accountsPattern(lang), text, between);
}
