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

const LANES = Array.from({ length: 2 * MOST_LANES + 1 }, (_, index) => toLane(index) * LANE);

/**
 * Sideways shifts in pixels, by key, that keep marks of one time from covering each other: each takes the first lane
 * from the middle where none is nearer than a mark's height. Beyond the lanes there are, marks overlap in the middle.
 */
export function spreadMarks(marks: readonly MarkPlace[]): ReadonlyMap<string, number> {
  /** What has its place, by columns as wide as a lane: only neighbours can be near. */
  const columns = new Map<number, Pick<MarkPlace, "x" | "y">[]>();
  const columnOf = (x: number) => Math.floor(x / LANE);
  const isFree = (x: number, y: number) => {
    const column = columnOf(x);
    for (let near = column - 1; near <= column + 1; near++) {
      for (const other of columns.get(near) ?? []) if (Math.abs(other.x - x) < LANE - 1 && Math.abs(other.y - y) < MARK) return false;
    }
    return true;
  };
  const shifts = new Map<string, number>();
  const ordered = [...marks].sort((a, b) => Number(b.isFixed) - Number(a.isFixed) || a.x - b.x || a.y - b.y || (a.key < b.key ? -1 : 1));
  for (const { key, x, y } of ordered) {
    const shift = LANES.find((lane) => isFree(x + lane, y)) ?? 0;
    const place = { x: x + shift, y };
    const column = columns.get(columnOf(place.x));
    if (column === undefined) columns.set(columnOf(place.x), [place]);
    else column.push(place);
    if (shift !== 0) shifts.set(key, shift);
  }
  return shifts;
}
