import type { TextSpan } from "@/lib/domain/quantity";
import type { Sentence, TextModel } from "@/lib/extract/model";

/** Items of the longest list on lines. */
const MOST_ITEMS = 40;
/** Characters of the longest item, and of the words that lead to a list. */
export const LONGEST_ITEM = 80;
const LONGEST_LEAD = 300;

/** Characters of the longest line that heads a list, and what ends one with a time. */
const LONGEST_HEAD = 60;
const TIME_IN_BRACKET = /\([^()]{0,12}(?:19|20)\d\d\)$/u;

/** Whether a paragraph ends with a colon, or is a line with a time in brackets ("Trade with Peru (2021)"). */
const leadsOn = (text: string, { start, end }: TextSpan): boolean => text.charAt(end - 1) === ":" || (end - start <= LONGEST_HEAD && TIME_IN_BRACKET.test(text.slice(start, end)));

/** "Exports by country:\n- Peru - 5 million;": the words that lead to a list on lines and end with a colon, for an item of it; null where what stands before the item is no list. */
export function leadOfList({ paragraphs, text }: TextModel, { paragraph }: Sentence): TextSpan | null {
  for (let at = paragraph - 1; at >= 0 && at >= paragraph - MOST_ITEMS; at -= 1) {
    const before = paragraphs[at];
    if (before === undefined) return null;
    if (leadsOn(text, before)) return { start: Math.max(before.start, before.end - LONGEST_LEAD), end: before.end };
    if (before.end - before.start > LONGEST_ITEM) return null;
  }
  return null;
}

/** Whether the paragraph before leads to a list, so that it tells of all its items. */
export function opensList({ paragraphs, text }: TextModel, { paragraph }: Sentence): boolean {
  const previous = paragraphs[paragraph - 1];
  return previous !== undefined && leadsOn(text, previous);
}
