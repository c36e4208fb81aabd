import type { TextSpan } from "@/lib/domain/quantity";

/** A stretch of text that the same marks cover from its first to its last character. */
export interface Segment extends TextSpan {
  readonly text: string;
  /** Ids of the marks over it, in the order given; empty for plain text. */
  readonly ids: readonly string[];
}

/** A mark to lay over a text. */
export interface Mark extends TextSpan {
  readonly id: string;
}

/**
 * Cuts a text at every edge of its marks, so that overlapping marks become segments that carry several ids.
 * The segments' texts joined are the text itself; marks outside of it are clipped, empty ones dropped.
 */
export function splitByMarks(text: string, marks: readonly Mark[], from = 0): readonly Segment[] {
  const end = from + text.length;
  const clipped = marks
    .map((mark) => ({ id: mark.id, start: Math.max(mark.start, from), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end);
  const edges = [...new Set([from, end, ...clipped.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const opening = Map.groupBy(clipped, (mark) => mark.start);
  const segments: Segment[] = [];
  let open: readonly { id: string; end: number }[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [start, stop] = [edges[index] ?? from, edges[index + 1] ?? end];
    open = [...open.filter((mark) => mark.end > start), ...(opening.get(start) ?? [])];
    segments.push({ start, end: stop, text: text.slice(start - from, stop - from), ids: open.map((mark) => mark.id) });
  }
  return segments;
}

/** A paragraph of a text: runs between blank lines, with its offsets, blank lines left out. */
export interface Block extends TextSpan {
  readonly text: string;
}

/** Cuts a text at its blank lines into paragraphs with their offsets; the line breaks inside a paragraph stay. */
export function toBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return blocks;
}

/** Cuts a long text into parts of about `size` characters, each ending at a blank line where one is near; a short text is one part. */
export function toParts(text: string, size: number): readonly TextSpan[] {
  const parts: TextSpan[] = [];
  let start = 0;
  while (text.length - start > size * 1.2) {
    const gap = text.lastIndexOf("\n\n", start + size);
    const line = text.lastIndexOf("\n", start + size);
    const near = [gap, line].find((at) => at > start + size / 2);
    const end = near === undefined ? start + size : near + 1;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: text.length });
  return parts;
}
