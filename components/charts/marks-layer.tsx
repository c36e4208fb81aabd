"use client";

import { Fragment } from "react";
import { Layer } from "recharts";
import { placeLabels, type NamedLine, type PlacedLabel } from "@/lib/series/labels";
import type { PlacedChart } from "@/lib/series/model";
import { toPixel, type PlotArea, type Scale } from "@/lib/series/scale";
import { spreadMarks } from "@/lib/series/spread";
import { keyOf, type ChartTarget } from "./chart-context";
import { MarkShape } from "./mark-shape";
import { GapBand, PartSpan, RevisionStep, SeriesLine } from "./series-lines";
import { Uncertainty } from "./uncertainty";

/** A mark with its place in pixels. */
export interface MarkAt {
  readonly target: ChartTarget;
  readonly x: number;
  readonly y: number;
}

interface MarksLayerProps {
  readonly chart: PlacedChart;
  readonly area: PlotArea;
  readonly x: Scale;
  readonly y: Scale;
  readonly marks: readonly MarkAt[];
  readonly labels: readonly PlacedLabel[];
  readonly activeKey: string | null;
  readonly openClaim: string | null;
  readonly toLabel: (target: ChartTarget) => string;
  readonly onActivate: (mark: MarkAt | null) => void;
  readonly onOpen: (target: ChartTarget) => void;
  /** Key of the mark that Tab reaches; arrows move from there. */
  readonly tabKey: string | null;
  readonly onKeyDown: (event: React.KeyboardEvent, target: ChartTarget) => void;
}

/** Every mark of a chart with its place, moved aside where it would cover another. What is no line of its own lies below. */
export function placeMarks(chart: PlacedChart, x: Scale, y: Scale): readonly MarkAt[] {
  const targets = chart.series.toSorted((a, b) => Number(b.label.kind === "rest") - Number(a.label.kind === "rest")).flatMap((series) => series.points.map((point): ChartTarget => ({ series, point })));
  const shifts = spreadMarks(targets.map((target) => ({ key: keyOf(target), x: x(target.point.x), y: y(target.point.y), isFixed: target.series.isConnected && target.point.isAnchor })));
  return targets.map((target) => ({ target, x: toPixel(x(target.point.x) + (shifts.get(keyOf(target)) ?? 0)), y: y(target.point.y) }));
}

/** A period and the two figures in it that a title speaks of. */
export interface ToldFigures {
  readonly periodLabel: string;
  readonly low: number;
  readonly high: number;
}

interface Names {
  readonly series: ReadonlyMap<string, string>;
  readonly gaps: ReadonlyMap<string, string>;
  readonly value: (value: number) => string;
}

/** The figures the title speaks of, each beside its first mark: of a line before a statement of none. */
function listTold(chart: PlacedChart, told: ToldFigures | null, names: Names, x: Scale, y: Scale): readonly NamedLine[] {
  if (told === null) return [];
  const lines = chart.series.toSorted((a, b) => Number(b.isConnected) - Number(a.isConnected));
  return [...new Set([told.low, told.high])].flatMap((value) => {
    const [first] = lines.flatMap((series) => series.points.filter((point) => point.periodLabel === told.periodLabel && point.value === value).map((point) => ({ series, point })));
    return first === undefined ? [] : [{ key: `${VALUE}${first.series.key}|${value}`, text: names.value(value), anchors: [{ x: x(first.point.x), y: y(first.point.y) }], isFarAllowed: true }];
  });
}

const VALUE = "value:";

/** Names of lines and sizes of gaps where there is room for them beside what they name. */
export function placeNames(chart: PlacedChart, marks: readonly MarkAt[], names: Names, told: ToldFigures | null, area: PlotArea, x: Scale, y: Scale): readonly PlacedLabel[] {
  const lines = chart.series.flatMap((series): readonly NamedLine[] => {
    const text = names.series.get(series.key);
    const anchors = series.points.filter((point) => point.isAnchor).map((point) => ({ x: x(point.x), y: y(point.y) }));
    return text === undefined || !series.isConnected ? [] : [{ key: series.key, text, anchors }];
  });
  const gaps = chart.gaps.flatMap((gap): readonly NamedLine[] => {
    const text = names.gaps.get(gap.periodLabel);
    return text === undefined || y(gap.low) - y(gap.high) < LEAST_GAP ? [] : [{ key: `gap:${gap.periodLabel}`, text, anchors: [{ x: x(gap.x), y: (y(gap.low) + y(gap.high)) / 2 }] }];
  });
  return placeLabels([...listTold(chart, told, names, x, y), ...lines, ...gaps], marks, area, AREA_MARGIN);
}

const LEAST_GAP = 22;
/** Names may reach a little into the margin at the right. */
const AREA_MARGIN = 10;

/** Lines, bands, marks and names over the axes. */
export function MarksLayer(props: MarksLayerProps) {
  const { chart, area, x, y, marks } = props;
  return (
    <Layer className="pointer-events-none">
      <GapBand chart={chart} x={x} y={y} />
      {chart.series.map((series) => (
        <SeriesLine key={series.key} series={series} isChange={chart.isChange} x={x} y={y} />
      ))}
      {marks.map(({ target: { series, point }, x: at }) => (
        <Fragment key={`${series.key}#${point.key}`}>
          <PartSpan point={point} tone={series.tone} x={x} y={y} />
          <Uncertainty series={series} point={point} at={at} y={y} area={area} />
          <RevisionStep point={point} tone={series.tone} at={at} y={y} />
        </Fragment>
      ))}
      {marks.map((mark) => (
        <Mark key={keyOf(mark.target)} {...props} mark={mark} />
      ))}
      <Labels {...props} />
    </Layer>
  );
}

function Mark({ mark, activeKey, openClaim, tabKey, toLabel, onActivate, onOpen, onKeyDown }: MarksLayerProps & { readonly mark: MarkAt }) {
  const { series, point } = mark.target;
  const key = keyOf(mark.target);
  const isActive = activeKey === key;
  const isOpen = openClaim !== null && point.claims.includes(openClaim);
  const isMinor = point.isPart || series.label.kind === "rest";
  return (
    <g
      transform={`translate(${mark.x},${mark.y})`}
      role="button"
      tabIndex={tabKey === key ? 0 : -1}
      aria-label={toLabel(mark.target)}
      data-point={key}
      className="chart-mark"
      onPointerEnter={() => onActivate(mark)}
      onPointerLeave={() => onActivate(null)}
      onFocus={() => onActivate(mark)}
      onBlur={() => onActivate(null)}
      onClick={() => onOpen(mark.target)}
      onKeyDown={(event) => onKeyDown(event, mark.target)}
    >
      <circle r={12} fill="transparent" />
      {point.conflict !== null && <circle r={8} fill="none" stroke="var(--conflict)" strokeWidth={1.25} />}
      {(isActive || isOpen) && <circle r={10.5} fill="none" stroke="var(--ink)" strokeWidth={1.5} />}
      <MarkShape shape={series.shape} tone={series.tone} isHollow={point.forecast} radius={point.isPart ? 3 : isMinor ? 3.75 : 4.75} />
    </g>
  );
}

/** Names beside lines in their colour, gaps in grey; a rim in the colour of the paper keeps them apart from what lies below. */
function Labels({ chart, labels }: MarksLayerProps) {
  return (
    <g aria-hidden fontSize={12} stroke="var(--paper)" strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
      {labels.map((label) => {
        const tone = chart.series.find(({ key }) => label.key === key || label.key.startsWith(`${VALUE}${key}|`))?.tone;
        return (
          <text key={label.key} data-label={label.key} x={label.x} y={label.y} dy="0.35em" textAnchor={label.align} fontWeight={tone === undefined ? 500 : 650} fill={tone === undefined ? "var(--ink-soft)" : `var(--series-${tone})`}>
            {label.text}
          </text>
        );
      })}
    </g>
  );
}
