import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, TextContext } from "@/lib/extract/model";
import { leadOfList } from "./list-lead";
import { topicsOf } from "./topics";

/** Characters of the longest label of a row. */
const LONGEST_LABEL = 50;
/** Words with nothing behind them but a colon, a dash or a sign of money; a mark of a list may stand before them. */
const LABEL = /^[^\d.!?;:]{3,}(?::|\s[–—-])?\s?[$€£¥]?$/u;
const HAS_WORD = /\p{L}{2}/u;
/** What may stand behind the figure of a row. */
const ROW_END = /^[\s.;,]{0,3}$/u;

/** Words of this weight tell what is measured ("exports"), in contrast to a kind of goods ("industrial supplies"). */
const SURE = 0.8;

/** "- 2011: €", "2011/12 – " and nothing more. */
const YEAR_LABEL = /^[\s•*·–-]{0,4}(?:19|20)\d\d(?:[/–-]\d{2,4})?(?:-?\s?\p{L}{1,4}\.?){0,2}(?::|\s[–—-]|\s?\|)?\s?[$€£¥]?$/u;
const LONGEST_YEAR = 20;

/** "2011: €5 million": whether a line has a year and a figure, and nothing else. */
export function isYearRow({ quantity, sentence }: ClaimDraft, { model: { paragraphs, text } }: TextContext): boolean {
  const line = paragraphs[sentence.paragraph];
  if (line === undefined || quantity.start - line.start > LONGEST_YEAR || line.end - quantity.end > 3) return false;
  return YEAR_LABEL.test(text.slice(line.start, quantity.start)) && ROW_END.test(text.slice(quantity.end, line.end));
}

/** "Fuels 10.7%", "- Copper: $5 million": whether a line of a list that some words lead to is a label, which names nothing that is measured, and one figure. */
export const isRow = (draft: ClaimDraft, context: TextContext): boolean => leadOfRow(draft, context) !== null;

/** The words that lead to the list that a line is a row of; null where it is none. */
export function leadOfRow({ quantity, sentence }: ClaimDraft, { model }: TextContext): TextSpan | null {
  const line = model.paragraphs[sentence.paragraph];
  if (line === undefined || quantity.start - line.start > LONGEST_LABEL || line.end - quantity.end > 3) return null;
  const label = model.text.slice(line.start, quantity.start);
  if (!((LABEL.test(label) && HAS_WORD.test(label)) || YEAR_LABEL.test(label)) || !ROW_END.test(model.text.slice(quantity.end, line.end))) return null;
  return topicsOf(model, { start: line.start, end: quantity.start }).some(({ weight }) => weight >= SURE) ? null : leadOfList(model, sentence);
}
