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

/** "Exports: ", "GDP - real growth rate: ": the name of what stands behind it on its line. */
const LABEL = /\p{Lu}[^:.;!?\n]{1,48}:(?=\s)/uy;
/** So many lines with one make a table of a run. */
const LEAST_LABELS = 3;

const isLabelled = (text: string, { start }: TextSpan): boolean => {
  LABEL.lastIndex = start;
  return LABEL.test(text);
};

/** Whether the lines of a run are those of a fact sheet. */
const isTable = (text: string, run: readonly TextSpan[]): boolean => run.length >= LEAST_LABELS && run.filter((line) => isLabelled(text, line)).length >= LEAST_LABELS;

function startsLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const char = text.charAt(at);
  return CLASS_OF[code] === Char.Letter && char === char.toLowerCase() && char !== char.toUpperCase();
}

/** Whether `next` goes on with the sentence of `line`, both being lines of one run whose widest line has `width` characters. */
function continues(text: string, line: TextSpan, next: TextSpan, width: number, isOfTable: boolean): boolean {
  if (isListItem(text, next.start) || (isOfTable && isLabelled(text, next))) return false;
  const closed = CLOSING.has(text.charCodeAt(line.end - 1));
  if (startsLower(text, next.start) || HANGING.test(text.slice(Math.max(line.start, line.end - LONGEST_HANGING), line.end))) return true;
  if (width > WIDEST_WRAP) return false;
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
