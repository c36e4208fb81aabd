import type { Line } from "./runs";

/** The text of pages and what was left out of it on purpose. */
export interface PagesText {
  readonly text: string;
  /** Page numbers and lines that stand at the head or foot of page after page. */
  readonly running: number;
}

const ENDS_SENTENCE = /[.!?:;…][»”"')\]]*$/u;
const BULLET = /^(?:[•▪◦●■‣·]|\(?\d{1,2}[.)]\s+\p{Lu})/u;

/** Lines of pages as text: lines that a page only wrapped run on, paragraphs stand apart, rows of a table stay rows. */
export function toText(pages: readonly (readonly Line[])[]): PagesText {
  const { body, running } = dropRunning(pages);
  const words = collectWords(body);
  const parts: string[] = [];
  let open = "";
  let before: Line | null = null;
  for (const page of body) {
    const shape = shapeOf(page);
    for (const [index, line] of page.entries()) {
      const runsOn = before !== null && (index === 0 ? crossesPage(before, line) : continues(before, line, shape));
      if (runsOn) open = join(open, line.text, words);
      else {
        const isTable = before !== null && before.isRow && line.isRow && index > 0;
        if (before !== null) parts.push(open, isTable ? "\n" : "\n\n");
        open = line.text;
      }
      before = line;
    }
  }
  parts.push(open);
  return { text: parts.join("").replaceAll("\u00ad", ""), running };
}

/** What is usual on a page: the step from line to line, and where lines of a left edge end. */
interface Shape {
  readonly step: number;
  readonly rightOf: (line: Line) => number;
}

function shapeOf(lines: readonly Line[]): Shape {
  const steps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const usual = quantile(steps.filter((step, index) => step > 0 && step < 3 * (lines[index]?.size ?? 0)), 0.5);
  return {
    step: usual ?? 0,
    rightOf: (line) => quantile(lines.filter((other) => !other.isRow && isAlike(other, line) && Math.abs(other.left - line.left) < 3 * line.size).map((other) => other.right), 0.85) ?? line.right,
  };
}

function quantile(values: readonly number[], share: number): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? null;
}

function isAlike(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.12 * Math.max(a.size, b.size);
}

/** Whether a line goes on with the sentence of the line above it. */
function continues(before: Line, line: Line, shape: Shape): boolean {
  if (before.isRow || line.isRow || !isAlike(before, line)) return false;
  const step = before.y - line.y;
  if (step <= 0 || step > Math.max(shape.step, line.size) * 1.3 || startsItem(before, line)) return false;
  if (endsWithHyphen(before.text)) return true;
  const isIndented = line.left > before.left + line.size * 0.8 && ENDS_SENTENCE.test(before.text);
  return !isIndented && !hadRoom(before, line, shape.rightOf(before));
}

/** Whether the first word of a line would have stood on the line above: then the line was ended on purpose. */
function hadRoom(before: Line, line: Line, right: number): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? "";
  const width = ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
  return before.right + width + line.size * 1.5 < right;
}

function startsItem(before: Line, line: Line): boolean {
  return BULLET.test(line.text) || (/^[-–—]\s/u.test(line.text) && ENDS_SENTENCE.test(before.text));
}

function crossesPage(before: Line, line: Line): boolean {
  return !before.isRow && !line.isRow && isAlike(before, line) && !ENDS_SENTENCE.test(before.text) && (/^[\p{Ll}\d(]/u.test(line.text) || endsWithHyphen(before.text));
}

function endsWithHyphen(text: string): boolean {
  return /\p{L}[-\u00ad‐]$/u.test(text);
}

/** Joins a wrapped line. A hyphen at its end goes where it parted a word, and stays where the text writes the word with it. */
function join(open: string, next: string, words: ReadonlySet<string>): string {
  if (/\u00ad$/u.test(open)) return open.slice(0, -1) + next;
  const head = /(?<head>[\p{L}\p{N}'’-]+)[-‐]$/u.exec(open)?.groups?.["head"];
  const tail = /^[\p{L}\p{N}'’]+/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return `${open} ${next}`;
  const isWritten = words.has(`${head}-${tail}`.toLowerCase()) && !words.has(`${head}${tail}`.toLowerCase());
  const keepsHyphen = isWritten || head.includes("-") || !/\p{Ll}$/u.test(head) || !/^\p{Ll}/u.test(tail);
  return (keepsHyphen ? open : open.slice(0, -1)) + next;
}

/** Words of the text that no line end parts. */
function collectWords(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  return new Set(pages.flatMap((page) => page.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*(?!-?$)/gu) ?? [])));
}

/** Takes page numbers off, and what stands first or last on three pages or more. */
function dropRunning(pages: readonly (readonly Line[])[]): { readonly body: readonly (readonly Line[])[]; readonly running: number } {
  const keyOf = (line: Line): string => line.text.replace(/\d+/gu, "0");
  const counts = new Map<string, number>();
  for (const page of pages) for (const line of new Set([page[0], page.at(-1)])) if (line !== undefined) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const isRunning = (line: Line | undefined): boolean => line !== undefined && (isPageNumber(line.text, pages.length) || (pages.length > 2 && (counts.get(keyOf(line)) ?? 0) > 2));
  let running = 0;
  const body = pages.map((page) => {
    const from = isRunning(page[0]) ? 1 : 0;
    const to = page.length > from && isRunning(page.at(-1)) ? page.length - 1 : page.length;
    running += from + page.length - to;
    return page.slice(from, to);
  });
  return { body: body.filter((page) => page.length > 0), running };
}

function isPageNumber(text: string, pages: number): boolean {
  const number = /^[-–—\s]*(?:page|стр\.?|страница|səhifə)?\s*(?<at>\d{1,4})(?:\s*(?:\/|of|из|-dən)\s*\d{1,4})?[-–—\s]*$/iu.exec(text)?.groups?.["at"];
  return number !== undefined && Number(number) <= pages + 20;
}
