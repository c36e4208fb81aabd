import type { Bounds, Gap, PlacedChart, PlacedPoint, PlacedSeries, Series, SeriesPoint } from "./model";
import { SERIES_SHAPES } from "./model";
import { listLogTicks, listTicks, listYearTicks } from "./ticks";

export interface PlaceOptions {
  readonly scale: "linear" | "log" | "indexed";
  /** First and last year to show, both inclusive; null is all. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether parts of years are drawn; null draws them where there are no two whole periods to show. */
  readonly parts: boolean | null;
  /** Whether the values are changes: zero belongs on the axis, and logarithm, index and a line over missing years mean nothing. */
  readonly isChange: boolean;
}

const REST_TONE = 5;
const TONES = [1, 2, 3, 4, 6] as const;
const INDEX_BASE = 100;

const isShown = (point: SeriesPoint, from: number | null, to: number | null) => (from === null || point.x >= from) && (to === null || point.x < to + 1);

function findBase(series: Series): number | null {
  const first = series.points.find((point) => point.isAnchor && !point.forecast);
  return first !== undefined && first.value > 0 ? first.value : null;
}

function scaleBounds(bounds: Bounds | null, factor: number): Bounds | null {
  if (bounds === null) return null;
  const [low, high] = bounds;
  return [low === null ? null : low * factor, high === null ? null : high * factor];
}

function placePoint(point: SeriesPoint, factor: number): PlacedPoint {
  return {
    ...point,
    y: point.value * factor,
    yHigh: point.valueHigh === null ? null : point.valueHigh * factor,
    yWide: scaleBounds(point.wide, factor),
    yCore: scaleBounds(point.core, factor),
    yRevises: point.revises === null ? null : point.revises * factor,
  };
}

function placeOne(series: Series, index: number, options: PlaceOptions): PlacedSeries {
  const isRest = series.label.kind === "rest";
  // Statements of no line have no first value of their own: set to 100 they would say what nobody said.
  const base = options.scale === "indexed" && !isRest ? findBase(series) : null;
  const factor = base === null ? 1 : INDEX_BASE / base;
  const isLeftOut = options.scale === "indexed" && base === null;
  return {
    ...series,
    tone: isRest ? REST_TONE : (TONES[index % TONES.length] ?? 1),
    shape: isRest || series.label.kind === "all" ? "circle" : (SERIES_SHAPES[index % (SERIES_SHAPES.length - 1)] ?? "circle"),
    points: isLeftOut ? [] : series.points.filter((point) => isShown(point, options.from, options.to)).map((point) => placePoint(point, factor)),
  };
}

function listExtents(series: readonly PlacedSeries[]): readonly number[] {
  return series.flatMap((one) => one.points.flatMap((point) => [point.y, point.yHigh, ...(point.yWide ?? [])].filter((value): value is number => value !== null && Number.isFinite(value))));
}

function placeAxis(values: readonly number[], options: PlaceOptions): { readonly domain: readonly [number, number]; readonly ticks: readonly number[] } {
  if (values.length === 0) return { domain: [0, 1], ticks: [0, 1] };
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (options.scale === "log") {
    const ticks = listLogTicks(min, max);
    return { domain: [Math.min(min, ticks[0] ?? min), Math.max(max, ticks.at(-1) ?? max)], ticks };
  }
  const isNearZero = min > 0 && min < 0.7 * max;
  const low = options.isChange || isNearZero ? Math.min(0, min) : min;
  const high = options.isChange ? Math.max(0, max) : max;
  const ticks = listTicks(low, high);
  return { domain: [ticks[0] ?? low, ticks.at(-1) ?? high], ticks };
}

/** Differences of two connected series in the periods both have: the two sides', else the only two. Values as the axis shows them. */
export function listGaps(series: readonly PlacedSeries[], isChange: boolean): readonly Gap[] {
  const connected = series.filter((one) => one.isConnected && one.points.some((point) => point.isAnchor));
  const sides = connected.filter((one) => one.label.kind === "side");
  const lines = sides.length === 2 ? sides : connected;
  const [first, second] = lines;
  if (first === undefined || second === undefined || lines.length !== 2) return [];
  if (String(first.direction) !== String(second.direction)) return [];
  return first.points.flatMap((a) => {
    const b = second.points.find((point) => point.periodLabel === a.periodLabel && point.isAnchor && !point.forecast);
    if (!a.isAnchor || a.forecast || b === undefined) return [];
    const sum = a.value + b.value;
    return [{ x: a.x, periodLabel: a.periodLabel, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y), difference: Math.abs(a.value - b.value), index: !isChange && sum > 0 ? (2 * Math.abs(a.value - b.value)) / sum : null }];
  });
}

const WHOLE_ENOUGH = 2;

/** Leaves parts of years out where they are not wanted: a sum of eight months beside sums of twelve makes a line no one can read. */
function chooseParts(all: readonly Series[], wanted: boolean | null): { readonly series: readonly Series[]; readonly parts: PlacedChart["parts"] } {
  const points = all.flatMap((one) => one.points);
  const statements = points.filter((point) => point.isPart).reduce((sum, point) => sum + point.claims.length, 0);
  const wholes = new Set(points.filter((point) => !point.isPart).map((point) => point.periodLabel));
  const isDrawn = wanted ?? wholes.size < WHOLE_ENOUGH;
  return { series: isDrawn ? all : all.map((one) => ({ ...one, points: one.points.filter((point) => !point.isPart) })), parts: { isDrawn, statements } };
}

const countShown = (series: readonly PlacedSeries[]) => series.flatMap((one) => one.points).reduce((sum, point) => sum + point.claims.length, 0);

/** Gives series their colours, shapes, axes and ticks. A logarithmic or indexed scale that cannot hold the values falls back to linear. */
export function placeSeries(all: readonly Series[], wanted: PlaceOptions): PlacedChart {
  const { series, parts } = chooseParts(all, wanted.parts);
  const linear = series.map((one, index) => placeOne(one, index, { ...wanted, scale: "linear" }));
  const isLogPossible = !wanted.isChange && listExtents(linear).every((value) => value > 0) && linear.some((one) => one.points.length > 0);
  const isIndexPossible = !wanted.isChange && series.some((one) => one.isConnected && findBase(one) !== null && one.points.filter((point) => point.isAnchor).length > 1);
  const isImpossible = (wanted.scale === "log" && !isLogPossible) || (wanted.scale === "indexed" && !isIndexPossible);
  const options: PlaceOptions = isImpossible ? { ...wanted, scale: "linear" } : wanted;
  const placed = series.map((one, index) => placeOne(one, index, options)).filter((one) => one.points.length > 0);
  const xs = placed.flatMap((one) => one.points.map((point) => point.x));
  const first = Math.floor(options.from ?? Math.min(...xs, Infinity));
  const last = Math.ceil(options.to === null ? Math.max(...xs, -Infinity) : options.to + 1);
  const xDomain: readonly [number, number] = xs.length === 0 ? [0, 1] : [first, Math.max(last, first + 1)];
  const { domain, ticks } = placeAxis(listExtents(placed), options);
  return {
    series: placed,
    gaps: options.scale === "indexed" ? [] : listGaps(placed, wanted.isChange),
    xDomain,
    xTicks: listYearTicks(xDomain[0], xDomain[1] - 0.001),
    yDomain: domain,
    yTicks: ticks,
    scale: options.scale,
    isChange: wanted.isChange,
    isLogPossible,
    isIndexPossible,
    parts,
    notIndexed: options.scale === "indexed" ? countShown(linear) - countShown(placed) : 0,
  };
}
