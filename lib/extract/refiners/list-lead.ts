import type { TextSpan } from "@/lib/domain/quantity";
import type { Sentence, TextModel } from "@/lib/extract/model";

/** Items of the longest list on lines. */
const MOST_ITEMS = 40;
/** Characters of the longest item, and of the words that lead to a list. */
export const LONGEST_ITEM = 80;
const LONGEST_LEAD = 300;

/** Characters of the longest line that heads a list, and what ends one with a time. */
const LONGEST_HEAD = 110;
const LONGEST_TIMED = 60;
const TIME_IN_BRACKET = /\([^()]{0,12}(?:19|20)\d\d\)$/u;
const HEAD_END = /(?:\([^()]{0,12}(?:19|20)\d\d\)|,?\s(?:[\p{L}\d]{1,10}\s){0,4}(?:19|20)\d\d|\s\([^()\d]{1,40}\))$/u;

/** Marks of notes at the end of a line ("[4][5]"). */
const NOTES = /(?:\[[^[\]]{1,20}\]){1,4}$/u;
/** Words alone, as a heading has them ("Main export partners"). */
const HEADING = /^\p{Lu}[\p{L}\s,'’–-]{4,58}\p{L}$/u;

/** Whether a paragraph ends with a colon, or is a line that ends with a time, or with what its figures are told in ("Trade with Peru (2021)", "Exports (million dollars)"). */
function leadsOn(text: string, { start, end }: TextSpan): boolean {
  const line = text.slice(Math.max(start, end - LONGEST_LEAD), end).replace(NOTES, "");
  return line.endsWith(":") || (line.length <= (TIME_IN_BRACKET.test(line) ? LONGEST_TIMED : LONGEST_HEAD) && HEAD_END.test(line));
}

/** Whether a paragraph is a heading of words alone. */
const isHeading = (text: string, { start, end }: TextSpan): boolean => end - start <= LONGEST_TIMED && HEADING.test(text.slice(start, end).replace(NOTES, ""));

/** "Exports by country:\n- Peru - 5 million;": the words that lead to a list on lines and end with a colon, for an item of it; null where what stands before the item is no list. */
export function leadOfList({ paragraphs, text }: TextModel, { paragraph }: Sentence): TextSpan | null {
  for (let at = paragraph - 1; at >= 0 && at >= paragraph - MOST_ITEMS; at -= 1) {
    const before = paragraphs[at];
    if (before === undefined) return null;
    if (leadsOn(text, before) || isHeading(text, before)) return { start: Math.max(before.start, before.end - LONGEST_LEAD), end: before.end };
    if (before.end - before.start > LONGEST_ITEM) return null;
  }
  return null;
}

/** Labels between a line that heads a list and the first item of it, and characters of the longest. */
const MOST_LABELS = 2;
const LABEL_REACH = 32;
const LABEL = /^\p{Lu}[^\d.:;!?]{1,30}$/u;

/** The last sentence of the words right before an item that lead to its list, a label between ("Trade with Peru (2021)", "Exports", "5 million"); null where none do. */
export function headOf({ paragraphs, sentences, text }: TextModel, { paragraph, index }: Sentence): Sentence | null {
  if (paragraphs[paragraph]?.firstSentence !== index) return null;
  for (let at = paragraph - 1; at >= 0 && at >= paragraph - 1 - MOST_LABELS; at -= 1) {
    const before = paragraphs[at];
    if (before === undefined) return null;
    if (leadsOn(text, before)) return sentences[before.lastSentence] ?? null;
    if (before.end - before.start > LABEL_REACH || !LABEL.test(text.slice(before.start, before.end))) return null;
  }
  return null;
}
