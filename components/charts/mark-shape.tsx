import type { SeriesShape } from "@/lib/series/model";

/** Outline of a mark around 0,0 with about the same area whatever its shape. `radius` in pixels. */
export function toShapePath(shape: SeriesShape, radius: number): string {
  const r = radius;
  switch (shape) {
    case "circle":
      return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
    case "square": {
      const s = r * 0.9;
      return `M${-s},${-s}H${s}V${s}H${-s}Z`;
    }
    case "triangle": {
      const s = r * 1.25;
      return `M0,${-s}L${s * 0.95},${s * 0.72}H${-s * 0.95}Z`;
    }
    case "down": {
      const s = r * 1.25;
      return `M0,${s}L${s * 0.95},${-s * 0.72}H${-s * 0.95}Z`;
    }
    case "diamond": {
      const s = r * 1.3;
      return `M0,${-s}L${s},0L0,${s}L${-s},0Z`;
    }
    case "dash":
      return `M${-r * 1.3},${-r * 0.5}H${r * 1.3}V${r * 0.5}H${-r * 1.3}Z`;
  }
}

/** Like `toShapePath`, around a place, so that many marks make one path. */
export function toShapeAt(shape: SeriesShape, radius: number, x: number, y: number): string {
  const at = (value: string | undefined, shift: number) => Number((Number(value) + shift).toFixed(1));
  return toShapePath(shape, radius).replace(/([MLHV])(-?[\d.]+)(?:,(-?[\d.]+))?/gu, (_whole, command: string, first: string, second?: string) => {
    if (command === "H") return `H${at(first, x)}`;
    return command === "V" ? `V${at(first, y)}` : `${command}${at(first, x)},${at(second, y)}`;
  });
}

interface MarkShapeProps {
  readonly shape: SeriesShape;
  readonly tone: number;
  readonly radius?: number;
  /** Forecasts are hollow. */
  readonly isHollow?: boolean;
}

/** One mark of a series, at the origin of its group. */
export function MarkShape({ shape, tone, radius = 4.5, isHollow = false }: MarkShapeProps) {
  const color = `var(--series-${tone})`;
  return <path d={toShapePath(shape, radius)} fill={isHollow ? "var(--paper)" : color} stroke={isHollow ? color : "var(--paper)"} strokeWidth={isHollow ? 1.75 : 1} />;
}

/** The mark as it stands in a legend or a table. */
export function MarkKey({ shape, tone, className }: { readonly shape: SeriesShape; readonly tone: number; readonly className?: string }) {
  return (
    <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden className={className}>
      <MarkShape shape={shape} tone={tone} />
    </svg>
  );
}
