import type { TextSpan } from "@/lib/domain/quantity";
import type { TextModel } from "@/lib/extract/model";
import { speechLexicon } from "./lexicon";

/** Words in quotation marks, the marks left out. */
export interface Quote extends TextSpan {
  readonly paragraph: number;
  /** False where the closing mark is missing: the speech goes on in the next paragraph or nobody closed it. */
  readonly isClosed: boolean;
  /** Whether a dash opens it and no mark: then it may as well be an item of a list. */
  readonly isDashed?: boolean;
  /** Words of the author inside it. */
  readonly insertions: readonly TextSpan[];
}

const OPENING = "“„«";
const CLOSING = "”»";
const MARK = /["“”„«»]/gu;
const CYRILLIC_SINGLE = /(?:^|[\s(:])'\p{Script=Cyrillic}/u;

/** Whether a mark stands where words end and a pause follows: writers mix marks of two kinds. */
function endsWords(text: string, at: number): boolean {
  return /\S/u.test(text.charAt(at - 1)) && /^(?:[\s,.;:!?)–—-]|$)/u.test(text.charAt(at + 1));
}

/** Russian has no apostrophes, so a single straight mark opens and closes speech there. */
function singleQuotesIn(paragraph: string, offset: number, index: number): Quote[] {
  const quotes: Quote[] = [];
  let open: number | null = null;
  for (let at = paragraph.indexOf("'"); at >= 0; at = paragraph.indexOf("'", at + 1)) {
    if (open === null) {
      if (at === 0 || /[\s(:]/u.test(paragraph.charAt(at - 1))) open = at + 1;
    } else if (endsWords(paragraph, at)) {
      quotes.push({ start: offset + open, end: offset + at, paragraph: index, isClosed: true, insertions: [] });
      open = null;
    }
  }
  return quotes;
}

/** Quotations of a paragraph in order, the outermost only; straight marks open and close in turn. */
function quotesIn(text: string, from: number, to: number, paragraph: number): Quote[] {
  const quotes: Quote[] = [];
  let open: number | null = null;
  let depth = 0;
  let isStraight = false;
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match !== null && match.index < to; match = MARK.exec(text)) {
    const at = match.index;
    const char = match[0];
    if (open === null && quotes.length === 0 && CLOSING.includes(char)) {
      // "– Trade grew by a tenth,” he said": a dash opened what the mark closes.
      const dash = /^[–—-]\s/u.exec(text.slice(from, from + 2));
      if (dash !== null) quotes.push({ start: from + dash[0].length, end: at, paragraph, isClosed: true, insertions: [] });
      continue;
    }
    // „…“: the mark that opens in “…” closes here.
    const isCloser = CLOSING.includes(char) || (char === "“" && endsWords(text, at));
    if (open === null) {
      if ((OPENING.includes(char) && !isCloser) || char === '"') {
        open = at + 1;
        depth = 1;
        isStraight = char === '"';
      }
      continue;
    }
    if (isStraight ? char === '"' || (isCloser && endsWords(text, at)) : isCloser || (char === '"' && depth === 1 && endsWords(text, at))) {
      depth -= 1;
      if (depth > 0) continue;
      quotes.push({ start: open, end: at, paragraph, isClosed: true, insertions: [] });
      open = null;
    } else if (!isStraight && OPENING.includes(char)) depth += 1;
  }
  if (open !== null && open < to) quotes.push({ start: open, end: to, paragraph, isClosed: false, insertions: [] });
  return quotes;
}

/** Shorter words in marks are titles of things and irony, not speech. */
const SHORTEST = 3;

/** Offset of the first mark from an offset on; the text's length where there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** Paragraphs that a quotation may run on over before its closing mark. */
const MOST_CARRIED = 4;

/** Where a quotation of an earlier paragraph closes: at the first mark of this one, where that can only be a closing one. */
function endOfCarried(text: string, mark: number, end: number): number | null {
  if (mark >= end) return null;
  const char = text.charAt(mark);
  return CLOSING.includes(char) || (char === '"' && endsWords(text, mark)) ? mark : null;
}

/** Every quotation that can be somebody's speech. */
export function findQuotes(model: TextModel): readonly Quote[] {
  const quotes: Quote[] = [];
  const hasSingle = speechLexicon(model).words.singleQuotes && CYRILLIC_SINGLE.test(model.text);
  let next = nextMark(model.text, 0);
  let pending: Quote[] | null = null;
  for (const paragraph of model.paragraphs) {
    if (next < paragraph.start) next = nextMark(model.text, paragraph.start);
    if (next >= paragraph.end) {
      if (pending !== null) pending = pending.length < MOST_CARRIED ? [...pending, { start: paragraph.start, end: paragraph.end, paragraph: paragraph.index, isClosed: false, insertions: [] }] : null;
      if (hasSingle) quotes.push(...singleQuotesIn(model.text.slice(paragraph.start, paragraph.end), paragraph.start, paragraph.index));
      continue;
    }
    const carried = pending === null ? null : endOfCarried(model.text, next, paragraph.end);
    if (carried !== null) quotes.push(...(pending ?? []), { start: paragraph.start, end: carried, paragraph: paragraph.index, isClosed: true, insertions: [] });
    pending = null;
    const from = carried === null ? paragraph.start : carried + 1;
    for (const quote of quotesIn(model.text, from, paragraph.end, paragraph.index)) {
      if (!quote.isClosed) pending = [];
      const words = model.text.slice(quote.start, quote.end).split(/\s+/u).length;
      if (words > SHORTEST || /[.,!?…]$/u.test(model.text.slice(quote.start, quote.end).trim())) quotes.push(quote);
    }
  }
  return quotes;
}
