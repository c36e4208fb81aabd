import type { TextSpan } from "@/lib/domain/quantity";
import { perLanguage } from "@/lib/extract/lexicon/per-language";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { wordsIn } from "@/lib/extract/places/word-index";
import { pairLexicon } from "./lexicon";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch, toPattern } from "../../phrases/phrase";

/** Verbs of taking a part. */
export const takesPattern = patternsOf(({ takes }) => takes);
const accountsPattern = perLanguage(({ meaning }) => toPattern(meaning.measures.accounts));
/** Characters between a country and the part that it takes. */
export const TAKER_REACH = 40;
/** And between it and the sum that it accounts for. */
const ACCOUNT_REACH = 64;

/** "Togo took 9 percent of exports", "Togo accounted for most exports, worth 5 million": whether a verb leads from a country to its part of what flows. */
export function takesPart({ measure, quantity }: ClaimDraft, part: TextSpan, context: DocumentContext): boolean {
  const { end } = part;
  const { lang, text } = context.model;
  if (measure === "share" && isOwnShare(part, context)) return true;
  const between = { start: end, end: quantity.start };
  const length = between.end - between.start;
  if (length < 0 || !/^\s\p{Ll}/u.test(text.slice(end, end + 2))) return false;
  if (measure === "share") return length <= TAKER_REACH && hasMatch(takesPattern(lang), text, between);
  return measure === "level" && length <= ACCOUNT_REACH && !/\d/u.test(text.slice(between.start, between.end)) && hasMatch(accountsPattern(lang), text, between);
}

/** Characters behind a country that hold the noun of its part, and in front of it with "of the". */
const SHARE_REACH = 12;

/** "Togo's share in all exports", "the share of Togo": whether a country's own part is told, whosever the whole is. */
export function isOwnShare({ start, end }: TextSpan, { model }: DocumentContext): boolean {
  const { shares } = pairLexicon(model);
  if (shares.size === 0) return false;
  const [first, second] = wordsIn(model, { start: end, end: end + SHARE_REACH });
  const owned = first?.key === "s" ? second : first;
  return (owned !== undefined && shares.has(owned.key)) || wordsIn(model, { start: start - SHARE_REACH, end: start }).some(({ key }) => shares.has(key));
}
