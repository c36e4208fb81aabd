"use client";

import { Surface } from "recharts";
import { useId, useRef, useState } from "react";
import { useTranslations } from "#intl";
import type { Unit } from "@/lib/domain/quantity";
import type { ClaimNote, PlacedChart } from "@/lib/series/model";
import { toScales, type PlotArea } from "@/lib/series/scale";
import { toYears, zoomYears, type Years } from "@/lib/series/zoom";
import { keyOf, type ChartTarget, type MarkAt } from "./chart-context";
import { Legend } from "./legend";
import { MarksLayer, placeMarks, placeNames, type ToldFigures } from "./marks-layer";
import { PlotFrame } from "./plot-frame";
import { PointTooltip } from "./point-tooltip";
import { remember } from "./remember";
import { handlePointKey } from "./use-point-keys";
import { useWidth } from "./use-width";
import { useZoomDrag } from "./use-zoom-drag";
import { useChartWords } from "./wording";

interface TimeChartProps {
  readonly chart: PlacedChart;
  readonly unit: Unit;
  readonly notes: Readonly<Record<string, ClaimNote>>;
  /** One sentence that says what is to be seen, for those who do not see it. */
  readonly summary: string;
  readonly openClaim: string | null;
  readonly onOpen: (claim: string) => void;
  /** What the title speaks of. */
  readonly told?: ToldFigures | null;
  readonly height?: number;
  /** Before the browser tells: what the kind of device suggests. */
  readonly firstWidth: number;
  /** All years there are; with `onZoom`, dragging chooses among them. */
  readonly years?: Years | null;
  /** Null is all years. */
  readonly onZoom?: (years: Years | null) => void;
}

const TOP = 16;
const BOTTOM = 28;
const RIGHT = 12;
const LETTER = 6.8;
const WIDE = 640;

/** Where a chart of this size has its plot: the labels of its values decide the left margin. */
function toArea(width: number, height: number, labels: readonly string[]): PlotArea {
  const left = Math.ceil(Math.max(...labels.map((label) => label.length), 2) * LETTER) + 15;
  return { x: left, y: TOP, width: Math.max(80, width - left - RIGHT), height: height - TOP - BOTTOM };
}

/** Figures over time with all that is uncertain, foreseen or in conflict about them. Drawn on the server, too, so that nothing waits. */
export function TimeChart({ chart, unit, notes, summary, openClaim, onOpen, told = null, height = 400, firstWidth, years = null, onZoom }: TimeChartProps) {
  const t = useTranslations("chart");
  const terms = useTranslations("terms");
  const words = useChartWords(unit);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root, firstWidth);
  const [active, setActive] = useState<MarkAt | null>(null);

  const area = toArea(width, height, chart.yTicks.map((tick) => words.axis(tick, chart.scale)));
  const { x, y } = toScales(chart, area);
  const marks = placeMarks(chart, x, y);
  const labels = width < WIDE ? [] : placeNames(chart, marks, words.names(chart), chart.scale === "indexed" ? null : told, area, x, y);
  const inSight: Years = [chart.xDomain[0], chart.xDomain[1] - 1];
  const toMoment = (pixel: number) => chart.xDomain[0] + ((pixel - area.x) / area.width) * (chart.xDomain[1] - chart.xDomain[0]);
  const { drag, handlers, cancel } = useZoomDrag(area, (from, to) => years !== null && onZoom?.(toYears(toMoment(from), toMoment(to), years)));
  const open = (target: ChartTarget) => {
    const [claim] = target.point.claims;
    if (claim !== undefined) onOpen(claim);
  };
  const focus = (target: ChartTarget) => root.current?.querySelector<SVGElement>(`[data-point="${marks.findIndex((mark) => keyOf(mark.target) === keyOf(target))}"]`)?.focus();
  const said = { forecast: terms("forecast"), conflict: t("inConflict"), statements: remember((count: number) => terms("count.statements", { count })) };
  const toLabel = ({ series, point }: ChartTarget) =>
    [
      `${words.period(point.periodLabel)}: ${words.figure(point)}`,
      point.forecast ? said.forecast : null,
      words.series(series),
      said.statements(point.claims.length),
      point.revises === null ? null : t("revises", { value: words.value(point.revises) }),
      point.conflict === null ? null : said.conflict,
    ]
      .filter((part) => part !== null)
      .join(", ");
  const handleKey = (event: React.KeyboardEvent, target: ChartTarget) => {
    const direction = event.key === "+" || event.key === "=" ? "in" : event.key === "-" ? "out" : null;
    if (direction === null || years === null || onZoom === undefined) return handlePointKey(event, chart, target, focus, open);
    event.preventDefault();
    onZoom(zoomYears(inSight, target.point.x, direction, years));
  };
  const activeKey = active === null ? null : keyOf(active.target);
  const firstKey = marks.find((mark) => mark.target.series.label.kind !== "rest") ?? marks[0];
  const isZoomable = onZoom !== undefined && years !== null;

  return (
    <>
      <Legend chart={chart} unit={unit} named={new Set(labels.map((label) => label.key))} />
      <div
        ref={root}
        className="relative mt-2 overflow-x-clip"
        style={{ height }}
        data-chart-root
        role="group"
        aria-label={t("chartLabel")}
        aria-describedby={id}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !isZoomable) return;
          cancel();
          onZoom(null);
        }}
      >
        <p id={id} className="sr-only">
          {summary} {isZoomable ? t("keysZoom") : t("keys")}
        </p>
        <Surface width={width} height={height} preserveAspectRatio="none" className="block w-full">
          {isZoomable && <rect {...handlers} x={area.x} y={area.y} width={area.width} height={area.height} fill="transparent" className="cursor-crosshair touch-pan-y" data-zoom onDoubleClick={() => onZoom(null)} />}
          <PlotFrame chart={chart} area={area} x={x} y={y} highlight={told?.periodLabel ?? null} toValueLabel={(value) => words.axis(value, chart.scale)} />
          {drag !== null && <rect x={Math.min(drag.from, drag.to)} y={area.y} width={Math.abs(drag.to - drag.from)} height={area.height} fill="var(--focus)" fillOpacity={0.12} className="pointer-events-none" />}
          <MarksLayer
            chart={chart}
            area={area}
            x={x}
            y={y}
            marks={marks}
            labels={labels}
            activeKey={activeKey}
            openClaim={openClaim}
            tabKey={activeKey ?? (firstKey === undefined ? null : keyOf(firstKey.target))}
            toLabel={toLabel}
            onActivate={setActive}
            onOpen={open}
            onKeyDown={handleKey}
          />
        </Surface>
        {active !== null && <PointTooltip target={active.target} x={active.x} y={active.y} width={width} unit={unit} notes={notes} />}
        <p className="sr-only" aria-live="polite">
          {active === null ? "" : toLabel(active.target)}
        </p>
      </div>
    </>
  );
}
