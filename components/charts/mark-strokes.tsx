import type { SVGProps } from "react";
import type { Bounds } from "@/lib/series/model";
import type { PlotArea, Scale } from "@/lib/series/scale";
import type { MarkAt } from "./chart-context";

interface Plot {
  readonly x: Scale;
  readonly y: Scale;
  readonly area: PlotArea;
}

/** A kind of stroke that lies below marks: its path for one of them, empty where it has none, and how it is drawn. */
interface Stroke extends Pick<SVGProps<SVGPathElement>, "strokeWidth" | "strokeOpacity" | "strokeLinecap" | "strokeLinejoin"> {
  readonly draw: (mark: MarkAt, plot: Plot) => string;
  /** Opacity of what belongs to no line. */
  readonly quietOpacity?: number;
}

const ARROW = 15;
const STEP = 7;
/** In pixels: a whisker no longer than its mark says nothing. */
const LEAST_WHISKER = 11;
const LEAST_CORE = 2;

const STROKES: Readonly<Record<string, Stroke>> = {
  span: { draw: drawSpan, strokeWidth: 2, strokeOpacity: 0.5 },
  whisker: { draw: drawWhisker, strokeWidth: 1, strokeOpacity: 0.65, quietOpacity: 0.5 },
  core: { draw: drawCore, strokeWidth: 3, strokeOpacity: 0.4, quietOpacity: 0.25 },
  range: { draw: drawRange, strokeWidth: 2.5 },
  arrow: { draw: drawArrow, strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" },
  revision: { draw: drawRevision, strokeWidth: 1.5, strokeLinejoin: "round" },
};

/** What the words leave open, the months a figure is about, the figure it took the place of. All of a series are one path a kind, for a chart has hundreds. */
export function MarkStrokes({ marks, ...plot }: Plot & { readonly marks: readonly MarkAt[] }) {
  return [...Map.groupBy(marks, ({ target }) => target.series)].map(([series, own]) => (
    <g key={series.key} aria-hidden stroke={`var(--series-${series.tone})`} fill="none">
      {Object.entries(STROKES).map(([kind, { draw, quietOpacity, ...look }]) => {
        const path = own.map((mark) => draw(mark, plot)).join("");
        return path === "" ? null : <path key={kind} d={path} {...look} {...(quietOpacity !== undefined && series.label.kind === "rest" && { strokeOpacity: quietOpacity })} />;
      })}
    </g>
  ));
}

const isWide = (bounds: Bounds | null): bounds is readonly [number, number] => bounds !== null && bounds[0] !== null && bounds[1] !== null && bounds[1] > bounds[0];

/** The months a figure is about, where they are a part of a year. */
function drawSpan({ target: { point } }: MarkAt, { x, y }: Plot): string {
  return point.isPart ? `M${x(point.span[0])},${y(point.y)}H${x(point.span[1])}` : "";
}

/** Its bounds, in pixels from above, where words of a single value leave them wide enough to be seen. */
function toWhisker({ target: { point } }: MarkAt, y: Scale): readonly [number, number] | null {
  if (point.mark !== "value" || !isWide(point.yWide)) return null;
  const [low, high] = point.yWide;
  return y(low) - y(high) < LEAST_WHISKER ? null : [y(high), y(low)];
}

function drawWhisker(mark: MarkAt, { y }: Plot): string {
  const ends = toWhisker(mark, y);
  return ends === null ? "" : `M${mark.x},${ends[0]}V${ends[1]}`;
}

function drawCore(mark: MarkAt, { y }: Plot): string {
  const core = mark.target.point.yCore;
  if (toWhisker(mark, y) === null || !isWide(core)) return "";
  return y(core[0]) - y(core[1]) > LEAST_CORE ? `M${mark.x},${y(core[1])}V${y(core[0])}` : "";
}

/** A bar between two bounds. */
function drawRange({ target: { point }, x: at }: MarkAt, { y }: Plot): string {
  return point.mark === "range" && point.yHigh !== null ? `M${at},${y(point.y)}V${y(point.yHigh)}M${at - 5},${y(point.yHigh)}H${at + 5}` : "";
}

/** An arrow that ends nowhere. */
function drawArrow({ target: { point }, x: at }: MarkAt, { y, area }: Plot): string {
  if (point.mark !== "at_least" && point.mark !== "at_most") return "";
  const sign = point.mark === "at_least" ? -1 : 1;
  const from = y(point.y) + sign * 6;
  const to = Math.min(area.y + area.height - 2, Math.max(area.y + 2, from + sign * ARROW));
  return `M${at},${from}V${to}M${at - 3},${to - sign * 3.5}L${at},${to}L${at + 3},${to - sign * 3.5}`;
}

/** A step from the figure that was said first to the one that took its place. */
function drawRevision({ target: { point }, x: at }: MarkAt, { y }: Plot): string {
  if (point.yRevises === null) return "";
  const [from, to] = [y(point.yRevises), y(point.y)];
  const sign = to < from ? 1 : -1;
  const end = to + sign * STEP;
  return Math.abs(to - from) < 2 * STEP ? "" : `M${at - 2 * STEP},${from}H${at}V${end}m-3.5,${sign * 4}L${at},${end}l3.5,${sign * 4}`;
}
