import type { PlotArea } from "./scale";

/** A point in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line that wants its name beside it. */
export interface NamedLine {
  readonly key: string;
  readonly text: string;
  /** Marks the line goes through, in order of time. */
  readonly anchors: readonly Place[];
  /** Whether it may stand a little farther from its mark where there is no room beside it. */
  readonly isFarAllowed?: boolean;
}

/** Where a name stands: `y` is its middle. */
export interface PlacedLabel extends Place {
  readonly key: string;
  readonly text: string;
  readonly align: "start" | "middle" | "end";
}

const LETTER = 6.9;
const HEIGHT = 16;
const ASIDE = 11;
const APART = 17;
const FAR = 1.8;
/** Half the room a mark takes, with its ring. */
const MARK = 7;
const STEP = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function toBox({ x, y, text, align }: Omit<PlacedLabel, "key">): Box {
  const width = text.length * LETTER;
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

const isApart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** Places along a line between its marks, close enough that no name fits between two of them. */
function listAlong(anchors: readonly Place[]): readonly Place[] {
  return anchors.slice(1).flatMap((to, index) => {
    const from = anchors[index] ?? to;
    const count = Math.max(1, Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: count - 1 }, (_, at) => ({ x: from.x + ((to.x - from.x) * (at + 1)) / count, y: from.y + ((to.y - from.y) * (at + 1)) / count }));
  });
}

function listCandidates({ text, anchors, isFarAllowed = false }: NamedLine): readonly Omit<PlacedLabel, "key">[] {
  const at = (aside: number, apart: number) =>
    anchors.toReversed().flatMap(({ x, y }) => [
      { x: x + aside, y, text, align: "start" as const },
      { x, y: y - apart, text, align: "middle" as const },
      { x, y: y + apart, text, align: "middle" as const },
      { x: x - aside, y, text, align: "end" as const },
    ]);
  return isFarAllowed ? [...at(ASIDE, APART), ...at(FAR * ASIDE, FAR * APART), ...at(2 * FAR * ASIDE, 2 * FAR * APART)] : at(ASIDE, APART);
}

/** Names of lines beside them where they cover no mark, no line and no other name; what finds no room is left to a legend. */
export function placeLabels(lines: readonly NamedLine[], marks: readonly Place[], area: PlotArea, beyond = 0): readonly PlacedLabel[] {
  const around = (place: Place, half: number): Box => ({ left: place.x - half, right: place.x + half, top: place.y - half, bottom: place.y + half });
  const taken = [...marks.map((mark) => around(mark, MARK)), ...lines.flatMap((line) => listAlong(line.anchors)).map((place) => around(place, 1))];
  const placed: PlacedLabel[] = [];
  for (const line of lines) {
    const free = listCandidates(line).find((candidate) => {
      const box = toBox(candidate);
      const isInside = box.left >= area.x && box.right <= area.x + area.width + beyond && box.top >= area.y - HEIGHT && box.bottom <= area.y + area.height;
      return isInside && taken.every((other) => isApart(box, other));
    });
    if (free === undefined) continue;
    placed.push({ ...free, key: line.key });
    taken.push(toBox(free));
  }
  return placed;
}
