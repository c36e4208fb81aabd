/** A run of letters where a page places it; lengths in points, `y` upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of a page. `isRow`: wide gaps part it into columns, so it is a row of a table and never runs on. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isRow: boolean;
}

/** Lines of a page and how many marks of footnotes were left out of them. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly marks: number;
}

const COLUMN_GAP = "   ";

/** Puts the runs of a page together to lines, in the order in which the page gives them. */
export function toLines(runs: readonly Run[]): PageLines {
  const lines: Line[] = [];
  let marks = 0;
  let line: Line | null = null as Line | null;
  for (const run of runs) {
    if (run.text.trim() === "") {
      if (line !== null && isSameLine(line, run) && !line.text.endsWith(" ")) line = { ...line, text: `${line.text} ` };
      continue;
    }
    if (line !== null && isMark(line, run)) {
      const power = toPower(line.text, run.text);
      if (power === null) marks += 1;
      line = { ...line, text: line.text + (power ?? ""), right: run.x + run.width };
    } else if (line !== null && isSameLine(line, run)) line = extend(line, run);
    else {
      if (line !== null) lines.push(line);
      line = { text: run.text, left: run.x, right: run.x + run.width, y: run.y, size: run.size, isRow: false };
    }
  }
  if (line !== null) lines.push(line);
  return { lines: lines.map((made) => ({ ...made, text: made.text.trim() })), marks };
}

function isSameLine(line: Line, run: Run): boolean {
  const size = Math.max(line.size, run.size);
  return Math.abs(run.y - line.y) < size * 0.5 && run.x >= line.right - size;
}

/** A small raised number behind a word: the mark of a footnote, or a power such as that of square metres. */
function isMark(line: Line, run: Run): boolean {
  return isSameLine(line, run) && run.size < line.size * 0.8 && run.y > line.y + line.size * 0.15 && /^\s*[\d*]{1,2}\s*$/u.test(run.text);
}

function toPower(before: string, mark: string): string | null {
  if (!/(?<!\p{L})(?:k|c|м|к|с)?[mм]$/u.test(before)) return null;
  return { "2": "²", "3": "³" }[mark.trim()] ?? null;
}

function extend(line: Line, run: Run): Line {
  const gap = run.x - line.right;
  const isColumn = gap > line.size * 1.8;
  const isParted = gap > line.size * 0.18 && !/\s$/u.test(line.text) && !/^\s/u.test(run.text);
  const joint = isColumn ? COLUMN_GAP : isParted ? " " : "";
  const text = isColumn ? line.text.trimEnd() + joint + run.text.trimStart() : line.text + joint + run.text;
  return { ...line, text, right: Math.max(line.right, run.x + run.width), size: Math.max(line.size, run.size), isRow: line.isRow || isColumn };
}
