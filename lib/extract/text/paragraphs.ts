import type { TextSpan } from "@/lib/domain/quantity";
import { CLASS_OF, Char } from "./characters";
import { patternOf } from "./words";

/** A paragraph before its sentences are known. */
export interface Block extends TextSpan {
  readonly lines: number;
}

/** Lines longer than this are not wrapped by a mail or agency system: each is a paragraph of its own. */
const WIDEST_WRAP = 130;
/** A wrapped line is cut because the next word would not fit; one this much shorter than the widest ended on purpose. */
const FULL_SHARE = 0.78;
const LIST_ITEM = /(?:[-–—•*·▪]\s|\d{1,2}[.)]\s|\([a-z0-9]{1,2}\)\s)/y;
const CLOSING = new Set([...".!?…:;\"”»"].map((char) => char.charCodeAt(0)));

/** A line that ends with one of these, or with a comma, cannot be the end of anything. */
const HANGING = new RegExp(`(?:,|(?<![\\p{L}\\p{N}])(?:${patternOf("hanging")}))$`, "u");
const LONGEST_HANGING = 6;

const LINE_END = /[\n\r\u2028\u2029]/g;

const blank = (code: number): boolean => CLASS_OF[code] === Char.Space || CLASS_OF[code] === Char.Newline;

function findLines(text: string): readonly (TextSpan | null)[] {
  const lines: (TextSpan | null)[] = [];
  for (let at = 0; at <= text.length; ) {
    LINE_END.lastIndex = at;
    const end = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
    const next = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
    let from = at;
    let to = end;
    while (from < to && blank(text.charCodeAt(from))) from += 1;
    while (to > from && blank(text.charCodeAt(to - 1))) to -= 1;
    lines.push(from < to ? { start: from, end: to } : null);
    at = next;
  }
  return lines;
}

const isListItem = (text: string, at: number): boolean => {
  LIST_ITEM.lastIndex = at;
  return LIST_ITEM.test(text);
};

/** "Exports: ", "GDP - real growth rate: ", "2019 – ": the name or the year of what stands behind it on its line. */
const LABEL = /(?:\p{Lu}[^:.;!?\n]{1,48}:|(?:19|20)\d\d(?:[/–-]\d{2,4})?(?::|\s[–—-]))(?=\s)/uy;
/** So many lines with one make a table of a run. */
const LEAST_LABELS = 3;

const isLabelled = (text: string, { start }: TextSpan): boolean => {
  LABEL.lastIndex = start;
  return LABEL.test(text);
};

/** Whether the lines of a run are those of a fact sheet: several have labels, or all but the heading. */
function isTable(text: string, run: readonly TextSpan[]): boolean {
  if (run.length < LEAST_LABELS) return false;
  const labelled = run.filter((line) => isLabelled(text, line)).length;
  return labelled >= LEAST_LABELS || labelled >= run.length - 1;
}

/** The longest item of a list next to the line that leads to it. */
const ITEM_SHARE = 0.6;

/** A label, a mark and a number, and no more. */
const ITEM_LINE = /^\p{Lu}[^\d:;!?]{1,40}(?::|\s[–—-])\s[$€£¥]?\d[\d.,\s]*(?:\s\p{L}{1,10}){0,2}[.;,]?$/u;
/** What a heading without a colon ends with: a year, or a bracket. */
const HEADING_END = /(?:\)|(?:19|20)\d\d)$/u;

/** "Doses by country:" above "Chile – 5 million": whether a line that ends with a colon, a year or a bracket stands above a short one that is an item of a list. */
function opensList(text: string, line: TextSpan, next: TextSpan, width: number): boolean {
  if (next.end - next.start >= width * ITEM_SHARE) return false;
  const item = text.slice(next.start, next.end);
  return text.charAt(line.end - 1) === ":" ? /\d/u.test(item) : HEADING_END.test(text.slice(line.end - 4, line.end)) && ITEM_LINE.test(item);
}

/** Whether a line is a row of cells, parted by tabs or upright strokes. */
export const hasCells = (text: string, { start, end }: TextSpan): boolean => CELLS.test(text.slice(start, end));
const CELLS = /\t|\|[^|]*\|/u;

function startsLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const char = text.charAt(at);
  return CLASS_OF[code] === Char.Letter && char === char.toLowerCase() && char !== char.toUpperCase();
}

/** Whether `next` goes on with the sentence of `line`, both being lines of one run whose widest line has `width` characters. */
function continues(text: string, line: TextSpan, next: TextSpan, width: number, isOfTable: boolean): boolean {
  if (isListItem(text, next.start) || (isOfTable && isLabelled(text, next)) || hasCells(text, line) || hasCells(text, next)) return false;
  const closed = CLOSING.has(text.charCodeAt(line.end - 1));
  if (startsLower(text, next.start) || HANGING.test(text.slice(Math.max(line.start, line.end - LONGEST_HANGING), line.end))) return true;
  if (width > WIDEST_WRAP || opensList(text, line, next, width)) return false;
  let word = next.start;
  while (word < next.end && word - next.start < 30 && !blank(text.charCodeAt(word))) word += 1;
  const full = width >= 45 && line.end - line.start + 1 + word - next.start > width * FULL_SHARE;
  return full || (!closed && CLASS_OF[text.charCodeAt(next.start)] === Char.Digit && width >= 45);
}

/** Cuts a text at blank lines, and at single line ends where the lines were not wrapped by width. */
export function findBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let run: TextSpan[] = [];
  const close = (): void => {
    const width = run.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
    const isOfTable = isTable(text, run);
    let first = 0;
    run.forEach((line, i) => {
      const next = run[i + 1];
      if (next !== undefined && continues(text, line, next, width, isOfTable)) return;
      blocks.push({ start: run[first]?.start ?? line.start, end: line.end, lines: i - first + 1 });
      first = i + 1;
    });
    run = [];
  };
  for (const line of findLines(text)) {
    if (line === null) close();
    else run.push(line);
  }
  close();
  return blocks;
}
