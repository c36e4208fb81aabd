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

/** "Fuels 10.7%", "- Copper: $5 million": whether a line of a list that some words lead to is a label, which names nothing that is measured, and one figure. */
export function isRow({ quantity, sentence }: ClaimDraft, { model }: TextContext): boolean {
  const line = model.paragraphs[sentence.paragraph];
  if (line === undefined || quantity.start - line.start > LONGEST_LABEL || line.end - quantity.end > 3) return false;
  const label = model.text.slice(line.start, quantity.start);
  if (!LABEL.test(label) || !HAS_WORD.test(label) || !ROW_END.test(model.text.slice(quantity.end, line.end))) return false;
  return leadOfList(model, sentence) !== null && !topicsOf(model, { start: line.start, end: quantity.start }).some(({ weight }) => weight >= SURE);
}
