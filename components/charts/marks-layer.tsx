"use client";

import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { Bounds, PlacedChart, PlacedPoint, PlacedSeries } from "@/lib/series/model";
import { spreadMarks } from "@/lib/series/spread";
import { keyOf, type ChartTarget } from "./chart-context";
import { MarkShape } from "./mark-shape";

interface MarksLayerProps {
  readonly chart: PlacedChart;
  readonly activeKey: string | null;
  readonly openClaim: string | null;
  readonly toLabel: (target: ChartTarget) => string;
  readonly onActivate: (target: ChartTarget | null, at: { readonly x: number; readonly y: number } | null) => void;
  readonly onOpen: (target: ChartTarget) => void;
  /** Key of the mark that Tab reaches; arrows move from there. */
  readonly tabKey: string | null;
  readonly onKeyDown: (event: React.KeyboardEvent, target: ChartTarget) => void;
  readonly endLabels: ReadonlyMap<string, string>;
}

type Scale = (value: number) => number;

const ARROW = 16;
/** In pixels: a whisker no longer than its mark says nothing. */
const LEAST_WHISKER = 11;

/** Lines, bands and marks over the axes that Recharts draws. */
export function MarksLayer(props: MarksLayerProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (xScale === undefined || yScale === undefined || area === undefined) return null;
  const x: Scale = (value) => xScale(value) ?? 0;
  const y: Scale = (value) => yScale(value) ?? 0;
  const { chart } = props;
  const shifts = spreadMarks(chart.series.flatMap((series) => series.points.map((point) => ({ key: keyOf({ series, point }), x: x(point.x), y: y(point.y), isFixed: series.isConnected && point.isAnchor }))));
  const shiftOf = (target: ChartTarget) => shifts.get(keyOf(target)) ?? 0;
  return (
    <g>
      <GapBand chart={chart} x={x} y={y} />
      {chart.series.map((series) => (
        <SeriesLine key={series.key} series={series} isChange={chart.isChange} x={x} y={y} />
      ))}
      {chart.series.map((series) =>
        series.points.map((point) => <Uncertainty key={`${series.key}#${point.key}`} series={series} point={point} at={x(point.x) + shiftOf({ series, point })} y={y} area={area} />),
      )}
      {chart.series.map((series) =>
        series.points.map((point) => <Mark key={`${series.key}#${point.key}`} {...props} target={{ series, point }} at={{ x: x(point.x) + shiftOf({ series, point }), y: y(point.y) }} />),
      )}
      <EndLabels {...props} x={x} y={y} />
    </g>
  );
}

/** Grey band between two lines, from period to period where both have a value. */
function GapBand({ chart, x, y }: { readonly chart: PlacedChart; readonly x: Scale; readonly y: Scale }) {
  if (chart.gaps.length === 0) return null;
  const runs: (typeof chart.gaps)[number][][] = [];
  for (const gap of chart.gaps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && gap.x - last.x < 1.5) run.push(gap);
    else runs.push([gap]);
  }
  return (
    <g aria-hidden fill="var(--ink-faint)" fillOpacity={0.13}>
      {runs.map((run) =>
        run.length === 1 && run[0] !== undefined ? (
          <rect key={run[0].x} x={x(run[0].x) - 3} width={6} y={y(run[0].high)} height={Math.max(0, y(run[0].low) - y(run[0].high))} />
        ) : (
          <polygon key={run[0]?.x} points={[...run.map((gap) => `${x(gap.x)},${y(gap.high)}`), ...run.toReversed().map((gap) => `${x(gap.x)},${y(gap.low)}`)].join(" ")} />
        ),
      )}
    </g>
  );
}

/** Joins anchors; a stretch to or from a forecast, or over missing years, is dashed. Changes are not joined over missing years. */
function SeriesLine({ series, isChange, x, y }: { readonly series: PlacedSeries; readonly isChange: boolean; readonly x: Scale; readonly y: Scale }) {
  if (!series.isConnected) return null;
  const anchors = series.points.filter((point) => point.isAnchor);
  return (
    <g aria-hidden stroke={`var(--series-${series.tone})`} strokeWidth={2} fill="none" strokeLinecap="round">
      {anchors.slice(1).map((point, index) => {
        const before = anchors[index];
        if (before === undefined) return null;
        const isOverGap = point.x - before.x > 1.5;
        if (isOverGap && isChange) return null;
        const isLoose = point.forecast || before.forecast || isOverGap;
        return <path key={point.key} d={`M${x(before.x)},${y(before.y)}L${x(point.x)},${y(point.y)}`} strokeDasharray={isLoose ? "2 5" : undefined} strokeOpacity={isLoose ? 0.75 : 1} />;
      })}
      {series.points
        .filter((point) => !point.isAnchor && !point.isPart && !point.forecast)
        .map((point) => {
          const anchor = anchors.find((candidate) => candidate.periodLabel === point.periodLabel && !candidate.forecast);
          return anchor === undefined ? null : <path key={point.key} d={`M${x(point.x)},${y(point.y)}V${y(anchor.y)}`} strokeWidth={1} strokeDasharray="1 3" />;
        })}
    </g>
  );
}

interface UncertaintyProps {
  readonly series: PlacedSeries;
  readonly point: PlacedPoint;
  /** Across, in pixels. */
  readonly at: number;
  readonly y: Scale;
  readonly area: { readonly y: number; readonly height: number };
}

const isWide = (bounds: Bounds | null): bounds is readonly [number, number] => bounds !== null && bounds[0] !== null && bounds[1] !== null && bounds[1] > bounds[0];

/** What the words leave open: a whisker with its core, a bar between two bounds, or an arrow that ends nowhere. */
function Uncertainty({ series, point, at, y, area }: UncertaintyProps) {
  const color = `var(--series-${series.tone})`;
  if (point.mark === "at_least" || point.mark === "at_most") {
    const sign = point.mark === "at_least" ? -1 : 1;
    const from = y(point.y) + sign * 6;
    const to = Math.min(area.y + area.height - 2, Math.max(area.y + 2, from + sign * ARROW));
    return (
      <g aria-hidden stroke={color} strokeWidth={1.75} fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d={`M${at - 5},${y(point.y)}H${at + 5}`} />
        <path d={`M${at},${from}V${to}M${at - 3.5},${to - sign * 4}L${at},${to}L${at + 3.5},${to - sign * 4}`} />
      </g>
    );
  }
  if (point.mark === "range" && point.yHigh !== null) {
    return <path aria-hidden d={`M${at},${y(point.y)}V${y(point.yHigh)}M${at - 5},${y(point.yHigh)}H${at + 5}`} stroke={color} strokeWidth={2.5} />;
  }
  if (!isWide(point.yWide)) return null;
  const [low, high] = point.yWide;
  const height = y(low) - y(high);
  if (height < LEAST_WHISKER) return null;
  return (
    <g aria-hidden stroke={color} fill="none">
      <path d={`M${at},${y(high)}V${y(low)}M${at - 3},${y(high)}h6M${at - 3},${y(low)}h6`} strokeWidth={1} strokeOpacity={0.8} />
      {isWide(point.yCore) && y(point.yCore[0]) - y(point.yCore[1]) > 2 && <path d={`M${at},${y(point.yCore[1])}V${y(point.yCore[0])}`} strokeWidth={3.5} strokeOpacity={0.55} />}
    </g>
  );
}

function Mark({ target, at, activeKey, openClaim, tabKey, toLabel, onActivate, onOpen, onKeyDown }: MarksLayerProps & { readonly target: ChartTarget; readonly at: { readonly x: number; readonly y: number } }) {
  const { series, point } = target;
  const key = keyOf(target);
  const isActive = activeKey === key;
  const isOpen = openClaim !== null && point.claims.includes(openClaim);
  return (
    <g
      transform={`translate(${at.x},${at.y})`}
      role="button"
      tabIndex={tabKey === key ? 0 : -1}
      aria-label={toLabel(target)}
      data-point={key}
      className="chart-mark cursor-pointer outline-none"
      onPointerEnter={() => onActivate(target, at)}
      onPointerLeave={() => onActivate(null, null)}
      onFocus={() => onActivate(target, at)}
      onBlur={() => onActivate(null, null)}
      onClick={() => onOpen(target)}
      onKeyDown={(event) => onKeyDown(event, target)}
    >
      <circle r={12} fill="transparent" />
      {point.conflict !== null && <circle r={8.5} fill="none" stroke="var(--conflict)" strokeWidth={1.5} />}
      {(isActive || isOpen) && <circle r={10.5} fill="none" stroke="var(--ink)" strokeWidth={1.5} />}
      <MarkShape shape={series.shape} tone={series.tone} isHollow={point.forecast} radius={point.isPart ? 3 : 4.5} />
    </g>
  );
}

const LABEL_GAP = 17;

/** Names at the ends of lines, moved apart where they would cover each other. */
function EndLabels({ chart, endLabels, x, y }: MarksLayerProps & { readonly x: Scale; readonly y: Scale }) {
  const ends = chart.series
    .flatMap((series) => {
      const text = endLabels.get(series.key);
      const last = series.points.findLast((point) => point.isAnchor);
      return text === undefined || last === undefined ? [] : [{ series, text, x: x(last.x), y: y(last.y) }];
    })
    .sort((a, b) => a.y - b.y);
  const placed = ends.reduce<typeof ends>((done, end) => {
    const above = done.at(-1);
    return [...done, { ...end, y: above === undefined ? end.y : Math.max(end.y, above.y + LABEL_GAP) }];
  }, []);
  return (
    <g aria-hidden fontSize={12} fontWeight={550}>
      {placed.map((end) => (
        <text key={end.series.key} x={end.x + 16} y={end.y} dy="0.35em" fill={`var(--series-${end.series.tone})`}>
          {end.text}
        </text>
      ))}
    </g>
  );
}
