import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, TextModel } from "@/lib/extract/model";
import { figureKind, findCounted, findTopics } from "./topics";

/** What stands around the number of a cell: the head of its column, the first cell of its row, and the line above the table. */
export interface Cell {
  readonly head: TextSpan;
  readonly label: TextSpan;
  readonly caption: TextSpan | null;
}

/** Rows of the longest table, and characters of its longest row. */
const MOST_ROWS = 60;
const LONGEST_ROW = 600;
/** Characters of the longest line above a table. */
const LONGEST_CAPTION = 160;
/** A line of Markdown between the heads and the rows. */
const RULED = /^[\s|:—–-]+$/u;

/** The cells of a line, parted by tabs or upright strokes; null where it is no row, or too long for one. */
export function cellsOf(text: string, { start, end }: TextSpan): readonly TextSpan[] | null {
  if (end - start > LONGEST_ROW) return null;
  const line = text.slice(start, end);
  const mark = line.includes("\t") ? "\t" : line.includes("|") ? "|" : null;
  if (mark === null) return null;
  const from = mark === "|" ? (/^\s*\|/u.exec(line)?.[0].length ?? 0) : 0;
  const to = mark === "|" ? line.replace(/\|\s*$/u, "").length : line.length;
  const cells: TextSpan[] = [];
  for (let at = from; at <= to; ) {
    const next = line.indexOf(mark, at);
    const close = next < 0 || next > to ? to : next;
    cells.push({ start: start + at, end: start + close });
    at = close + 1;
  }
  return cells.length >= 2 ? cells : null;
}

const tables = new WeakMap<TextModel, boolean>();

/** Whether a text has any row of cells: asked for each figure, so it is looked for once. */
function hasTable(model: TextModel): boolean {
  const known = tables.get(model);
  if (known !== undefined) return known;
  const has = model.text.includes("\t") || model.text.includes("|");
  tables.set(model, has);
  return has;
}

/** The cell of a table that a figure stands in, below a row of heads with as many cells; null where it stands in none. */
export function cellAt({ quantity, sentence }: ClaimDraft, model: TextModel): Cell | null {
  if (!hasTable(model)) return null;
  const { text, paragraphs } = model;
  const own = paragraphs[sentence.paragraph];
  const cells = own === undefined ? null : cellsOf(text, own);
  const column = cells?.findIndex(({ start, end }) => quantity.start >= start && quantity.end <= end) ?? -1;
  const label = cells?.[0];
  if (cells === null || label === undefined || column < 1) return null;
  let head: TextSpan | null = null;
  let first = sentence.paragraph;
  for (let at = sentence.paragraph - 1; at >= 0 && at >= sentence.paragraph - MOST_ROWS; at -= 1) {
    const line = paragraphs[at];
    if (line === undefined) break;
    if (RULED.test(text.slice(line.start, line.end))) continue;
    const above = cellsOf(text, line);
    if (above === null || above.length !== cells.length) break;
    head = above[column] ?? null;
    first = at;
  }
  const before = paragraphs[first - 1];
  const caption = before !== undefined && before.end - before.start <= LONGEST_CAPTION ? { start: before.start, end: before.end } : null;
  return head === null ? null : { head, label, caption };
}

/** How well a head names what its cells measure. */
const PLAIN = 0.5;

/** What the head of the column, the label of the row or else the caption says that a number of a table measures. */
export function topicOfCell({ head, label, caption }: Cell, { quantity }: ClaimDraft, { text, lang }: TextModel): (TextSpan & { readonly code: string }) | null {
  const kind = figureKind(quantity);
  for (const span of [head, label, ...(caption === null ? [] : [caption])]) {
    const counted = kind === "count" ? findCounted(text, span, span, lang, []) : null;
    if (counted !== null) return counted;
    const named = findTopics(text, span, lang).filter(({ kinds, weight }) => kinds.includes(kind) && weight >= PLAIN);
    const topic = named.toSorted((left, right) => right.weight - left.weight)[0];
    if (topic !== undefined) return topic;
  }
  return null;
}
