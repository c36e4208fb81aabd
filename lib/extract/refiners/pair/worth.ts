import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { carryPatterns } from "../indicator/patterns";

/** Between a figure and the same said in another way. */
const restated = joinedPattern(({ or }) => `^[^,;()\\d]{0,24}\\s(?:${or})\\s$`);
/** Between goods and what they are worth, told in brackets. */
const BRACKETED_WORTH = /^[^,.;:()\d]{0,60}\s\([$€£¥]?$/u;

/** "5 tonnes or 9 percent", "5 tonnes worth 3 million", "5 tonnes (3 million)": whether the next figure tells the same in another way. */
export function isRestatedBy({ quantity }: ClaimDraft, next: ClaimDraft, { model: { text, lang } }: DocumentContext): boolean {
  const between = text.slice(quantity.end, next.quantity.start);
  return restated(lang).test(between) || carryPatterns(lang).worth.test(between) || BRACKETED_WORTH.test(between);
}
