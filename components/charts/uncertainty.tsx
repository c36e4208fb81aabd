import type { Bounds, PlacedPoint, PlacedSeries } from "@/lib/series/model";
import type { PlotArea, Scale } from "@/lib/series/scale";

interface UncertaintyProps {
  readonly series: PlacedSeries;
  readonly point: PlacedPoint;
  /** Across, in pixels. */
  readonly at: number;
  readonly y: Scale;
  readonly area: PlotArea;
}

const ARROW = 15;
/** In pixels: a whisker no longer than its mark says nothing. */
const LEAST_WHISKER = 11;

const isWide = (bounds: Bounds | null): bounds is readonly [number, number] => bounds !== null && bounds[0] !== null && bounds[1] !== null && bounds[1] > bounds[0];

/** What the words leave open: a whisker with its core, a bar between two bounds, or an arrow that ends nowhere. */
export function Uncertainty({ series, point, at, y, area }: UncertaintyProps) {
  const color = `var(--series-${series.tone})`;
  if (point.mark === "at_least" || point.mark === "at_most") {
    const sign = point.mark === "at_least" ? -1 : 1;
    const from = y(point.y) + sign * 6;
    const to = Math.min(area.y + area.height - 2, Math.max(area.y + 2, from + sign * ARROW));
    return (
      <g aria-hidden stroke={color} strokeWidth={1.5} fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d={`M${at},${from}V${to}M${at - 3},${to - sign * 3.5}L${at},${to}L${at + 3},${to - sign * 3.5}`} />
      </g>
    );
  }
  if (point.mark === "range" && point.yHigh !== null) {
    return <path aria-hidden d={`M${at},${y(point.y)}V${y(point.yHigh)}M${at - 5},${y(point.yHigh)}H${at + 5}`} stroke={color} strokeWidth={2.5} />;
  }
  if (!isWide(point.yWide)) return null;
  const [low, high] = point.yWide;
  const isQuiet = series.label.kind === "rest";
  if (y(low) - y(high) < LEAST_WHISKER) return null;
  return (
    <g aria-hidden stroke={color} fill="none">
      <path d={`M${at},${y(high)}V${y(low)}`} strokeWidth={1} strokeOpacity={isQuiet ? 0.5 : 0.65} />
      {isWide(point.yCore) && y(point.yCore[0]) - y(point.yCore[1]) > 2 && <path d={`M${at},${y(point.yCore[1])}V${y(point.yCore[0])}`} strokeWidth={3} strokeOpacity={isQuiet ? 0.25 : 0.4} />}
    </g>
  );
}
