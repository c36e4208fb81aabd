import type { TextSpan } from "@/lib/domain/quantity";
import type { Sentence, TextModel } from "@/lib/extract/model";

/** Items of the longest list on lines. */
const MOST_ITEMS = 40;
/** Characters of the longest item, and of the words that lead to a list. */
export const LONGEST_ITEM = 80;
const LONGEST_LEAD = 300;

/** "Exports by country:\n- Peru - 5 million;": the words that lead to a list on lines and end with a colon, for an item of it; null where what stands before the item is no list. */
export function leadOfList({ paragraphs, text }: TextModel, { paragraph }: Sentence): TextSpan | null {
  for (let at = paragraph - 1; at >= 0 && at >= paragraph - MOST_ITEMS; at -= 1) {
    const before = paragraphs[at];
    if (before === undefined) return null;
    if (text.charAt(before.end - 1) === ":") return { start: Math.max(before.start, before.end - LONGEST_LEAD), end: before.end };
    if (before.end - before.start > LONGEST_ITEM) return null;
  }
  return null;
}
