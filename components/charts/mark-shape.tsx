import type { SeriesShape } from "@/lib/series/model";

const short = (value: number) => Math.round(value * 100) / 100;

/** Outline of a mark around a place, with about the same area whatever its shape. In pixels. */
export function toShapePath(shape: SeriesShape, radius: number, x = 0, y = 0): string {
  const start = (acrossBy: number, downBy: number) => `M${short(x + acrossBy)},${short(y + downBy)}`;
  const r = radius;
  switch (shape) {
    case "circle":
      return `${start(-r, 0)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
    case "square": {
      const side = short(1.8 * r);
      return `${start(-0.9 * r, -0.9 * r)}h${side}v${side}h${-side}Z`;
    }
    case "triangle":
      return `${start(0, -1.25 * r)}l${short(1.1875 * r)},${short(2.15 * r)}h${short(-2.375 * r)}Z`;
    case "down":
      return `${start(0, 1.25 * r)}l${short(1.1875 * r)},${short(-2.15 * r)}h${short(-2.375 * r)}Z`;
    case "diamond": {
      const s = short(1.3 * r);
      return `${start(0, -1.3 * r)}l${s},${s}l${-s},${s}l${-s},${-s}Z`;
    }
    case "dash":
      return `${start(-1.3 * r, -0.5 * r)}h${short(2.6 * r)}v${short(r)}h${short(-2.6 * r)}Z`;
  }
}

/** Where a mark stands and how large it is. */
export interface MarkPlaced {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface MarkShapesProps {
  readonly shape: SeriesShape;
  readonly tone: number;
  readonly marks: readonly MarkPlaced[];
  /** Forecasts are hollow. */
  readonly isHollow?: boolean;
}

/** Marks that look the same as one path, for a page has hundreds. */
export function MarkShapes({ shape, tone, marks, isHollow = false }: MarkShapesProps) {
  const color = `var(--series-${tone})`;
  const path = marks.map(({ x, y, radius }) => toShapePath(shape, radius, x, y)).join("");
  return path === "" ? null : <path d={path} fill={isHollow ? "var(--paper)" : color} stroke={isHollow ? color : "var(--paper)"} strokeWidth={isHollow ? 1.75 : 1} />;
}

/** One mark around the origin. */
export function MarkShape({ radius = 4.5, ...look }: Omit<MarkShapesProps, "marks"> & { readonly radius?: number }) {
  return <MarkShapes {...look} marks={[{ x: 0, y: 0, radius }]} />;
}

/** The mark as it stands in a legend or a table. */
export function MarkKey({ shape, tone, className }: { readonly shape: SeriesShape; readonly tone: number; readonly className?: string }) {
  return (
    <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden className={className}>
      <MarkShape shape={shape} tone={tone} />
    </svg>
  );
}
