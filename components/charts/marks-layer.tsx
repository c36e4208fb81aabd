"use client";

import { Layer } from "recharts";
import { placeLabels, type NamedLine, type PlacedLabel } from "@/lib/series/labels";
import type { PlacedChart } from "@/lib/series/model";
import { toPixel, type PlotArea, type Scale } from "@/lib/series/scale";
import { spreadMarks } from "@/lib/series/spread";
import { keyOf, type ChartTarget, type MarkAt } from "./chart-context";
import { MarkShapes, toShapePath } from "./mark-shape";
import { MarkStrokes } from "./mark-strokes";
import { GapBand, SeriesLine } from "./series-lines";

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

/** Lines, bands, marks and names over the axes; on top, what the pointer and the keys reach. */
export function MarksLayer(props: MarksLayerProps) {
  const { chart, area, x, y, marks } = props;
  return (
    <Layer className="pointer-events-none">
      <GapBand chart={chart} x={x} y={y} />
      {chart.series.map((series) => (
        <SeriesLine key={series.key} series={series} isChange={chart.isChange} x={x} y={y} />
      ))}
      <MarkStrokes marks={marks} area={area} x={x} y={y} />
      <Marks marks={marks} />
      <Labels {...props} />
      <Targets {...props} />
    </Layer>
  );
}

const RADIUS = { part: 3, minor: 3.75, usual: 4.75 } as const;
const toRadius = ({ series, point }: ChartTarget) => (point.isPart ? RADIUS.part : series.label.kind === "rest" ? RADIUS.minor : RADIUS.usual);

/** What is seen of the marks: rings of conflicts, and above them each in the shape and colour of its series. */
function Marks({ marks }: Pick<MarksLayerProps, "marks">) {
  const rings = marks.filter(({ target }) => target.point.conflict !== null).map((mark) => toShapePath("circle", 8, mark.x, mark.y));
  return (
    <g aria-hidden>
      <path d={rings.join("")} fill="none" stroke="var(--conflict)" strokeWidth={1.25} />
      {[...Map.groupBy(marks, ({ target }) => target.series)].flatMap(([series, own]) =>
        [false, true].map((isHollow) => {
          const alike = own.filter(({ target }) => target.point.forecast === isHollow).map((mark) => ({ x: mark.x, y: mark.y, radius: toRadius(mark.target) }));
          return <MarkShapes key={`${series.key} ${isHollow}`} shape={series.shape} tone={series.tone} isHollow={isHollow} marks={alike} />;
        }),
      )}
    </g>
  );
}

/** One circle a mark, unseen, that is pointed at, focused and pressed; a ring is drawn around those that are looked at. */
function Targets({ marks, activeKey, openClaim, tabKey, toLabel, onActivate, onOpen, onKeyDown }: MarksLayerProps) {
  const markOf = (event: React.SyntheticEvent) => marks[Number((event.target as Element).getAttribute("data-point") ?? Number.NaN)];
  const leave = () => onActivate(null);
  const activate = (event: React.SyntheticEvent) => onActivate(markOf(event) ?? null);
  const looked = marks.filter(({ target }) => keyOf(target) === activeKey || (openClaim !== null && target.point.claims.includes(openClaim)));
  const answer = (event: React.SyntheticEvent, act: (target: ChartTarget) => void) => {
    const mark = markOf(event);
    if (mark !== undefined) act(mark.target);
  };
  return (
    <g onPointerOver={activate} onPointerOut={leave} onFocus={activate} onBlur={leave} onClick={(event) => answer(event, onOpen)} onKeyDown={(event) => answer(event, (target) => onKeyDown(event, target))}>
      <path aria-hidden d={looked.map((mark) => toShapePath("circle", 10.5, mark.x, mark.y)).join("")} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
      {marks.map(({ target, x, y }, index) => {
        const key = keyOf(target);
        return <circle key={key} cx={x} cy={y} r={12} fill="transparent" role="button" tabIndex={tabKey === key ? 0 : -1} aria-label={toLabel(target)} data-point={index} className="chart-mark" />;
      })}
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
