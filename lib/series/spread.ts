/** A mark in pixels. */
export interface MarkPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Marks a line goes through keep their place before others. */
  readonly isFixed: boolean;
}

const MARK = 10;
const LANE = 9;
const MOST_LANES = 4;

/** 0, 1, −1, 2, −2, …: lanes from the middle outwards. */
function toLane(index: number): number {
  const side = index % 2 === 1 ? 1 : -1;
  return index === 0 ? 0 : side * Math.ceil(index / 2);
}

/**
 * Sideways shifts in pixels, by key, that keep marks of one time from covering each other: each takes the first lane
 * from the middle where none is nearer than a mark's height. Beyond the lanes there are, marks overlap in the middle.
 */
export function spreadMarks(marks: readonly MarkPlace[]): ReadonlyMap<string, number> {
  const placed: { readonly x: number; readonly y: number }[] = [];
  const shifts = new Map<string, number>();
  const ordered = [...marks].sort((a, b) => Number(b.isFixed) - Number(a.isFixed) || a.x - b.x || a.y - b.y || (a.key < b.key ? -1 : 1));
  for (const mark of ordered) {
    const lanes = Array.from({ length: 2 * MOST_LANES + 1 }, (_, index) => toLane(index) * LANE);
    const isFree = (shift: number) => placed.every((other) => Math.abs(other.x - mark.x - shift) >= LANE - 1 || Math.abs(other.y - mark.y) >= MARK);
    const shift = lanes.find(isFree) ?? 0;
    placed.push({ x: mark.x + shift, y: mark.y });
    if (shift !== 0) shifts.set(mark.key, shift);
  }
  return shifts;
}
