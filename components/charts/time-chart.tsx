"use client";

import { useId, useRef, useState } from "react";
import { CartesianGrid, ComposedChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useTranslations } from "use-intl";
import type { Unit } from "@/lib/domain/quantity";
import type { ClaimNote, PlacedChart } from "@/lib/series/model";
import { keyOf, type ChartTarget } from "./chart-context";
import { MarksLayer } from "./marks-layer";
import { PointTooltip } from "./point-tooltip";
import { handlePointKey, listTargets } from "./use-point-keys";
import { useWidth } from "./use-width";
import { useChartWords } from "./wording";

interface TimeChartProps {
  readonly chart: PlacedChart;
  readonly unit: Unit;
  readonly notes: Readonly<Record<string, ClaimNote>>;
  /** One sentence that says what is to be seen, for those who do not see it. */
  readonly summary: string;
  readonly openClaim: string | null;
  readonly onOpen: (claim: string) => void;
  readonly height?: number;
}

const WIDE = 640;
const END_MARGIN = 128;
const END_LENGTH = 20;
/** Years from the right edge within which a line's name can stand at its end without covering marks. */
const NEAR_END = 1.1;

const shorten = (text: string) => (text.length > END_LENGTH ? `${text.slice(0, END_LENGTH - 1).trimEnd()}…` : text);

/** Figures over time with all that is uncertain, foreseen or in conflict about them. */
export function TimeChart({ chart, unit, notes, summary, openClaim, onOpen, height = 400 }: TimeChartProps) {
  const t = useTranslations("chart");
  const terms = useTranslations("terms");
  const words = useChartWords(unit);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const [active, setActive] = useState<{ readonly target: ChartTarget; readonly x: number; readonly y: number } | null>(null);

  const targets = listTargets(chart);
  const [first] = targets;
  const isWide = width >= WIDE;
  const lines = chart.series.filter((series) => series.isConnected);
  const ending = isWide && lines.length > 1 ? lines.filter((series) => (series.points.findLast((point) => point.isAnchor)?.x ?? -Infinity) > chart.xDomain[1] - NEAR_END) : [];
  const endLabels = new Map(ending.map((series) => [series.key, shorten(words.shortSeries(series))]));
  const hasEndLabels = endLabels.size > 0;
  const open = (target: ChartTarget) => {
    const [claim] = target.point.claims;
    if (claim !== undefined) onOpen(claim);
  };
  const toLabel = ({ series, point }: ChartTarget) =>
    [
      `${words.period(point.periodLabel)}: ${words.figure(point)}`,
      point.forecast ? terms("forecast") : null,
      words.series(series),
      terms("count.statements", { count: point.claims.length }),
      point.conflict === null ? null : t("inConflict"),
    ]
      .filter((part) => part !== null)
      .join(", ");
  const activeKey = active === null ? null : keyOf(active.target);

  return (
    <div ref={root} className="relative" style={{ height }} data-chart-root>
      <p id={id} className="sr-only">
        {summary} {t("keys")}
      </p>
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width, height }}>
        <ComposedChart
          data={[]}
          accessibilityLayer={false}
          role="group"
          aria-describedby={id}
          aria-label={t("chartLabel")}
          margin={{ top: 22, right: hasEndLabels ? END_MARGIN : 14, bottom: 4, left: 4 }}
          style={{ overflow: "visible" }}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={[...chart.xDomain]}
            ticks={chart.xTicks.map((year) => year + 0.5)}
            tickFormatter={(value: number) => String(Math.floor(value))}
            allowDataOverflow
            axisLine={{ stroke: "var(--rule-strong)" }}
            tickLine={false}
            tick={{ fill: "var(--ink-faint)", fontSize: 12 }}
            interval={isWide ? 0 : "preserveStartEnd"}
            minTickGap={12}
          />
          <YAxis
            type="number"
            scale={chart.scale === "log" ? "log" : "linear"}
            domain={[...chart.yDomain]}
            ticks={[...chart.yTicks]}
            tickFormatter={(value: number) => words.axis(value, chart.scale)}
            allowDataOverflow
            axisLine={false}
            tickLine={false}
            tick={{ fill: "var(--ink-faint)", fontSize: 12 }}
            width={isWide ? 66 : 52}
          />
          {chart.yDomain[0] < 0 && chart.yDomain[1] > 0 && <ReferenceLine y={0} stroke="var(--rule-strong)" />}
          <MarksLayer
            chart={chart}
            activeKey={activeKey}
            openClaim={openClaim}
            endLabels={endLabels}
            tabKey={activeKey ?? (first === undefined ? null : keyOf(first))}
            toLabel={toLabel}
            onActivate={(target, at) => setActive(target === null || at === null ? null : { target, ...at })}
            onOpen={open}
            onKeyDown={(event, target) => handlePointKey(event, chart, target, root.current, open)}
          />
        </ComposedChart>
      </ResponsiveContainer>
      {active !== null && <PointTooltip target={active.target} x={active.x} y={active.y} width={width} unit={unit} notes={notes} />}
      <p className="sr-only" aria-live="polite">
        {active === null ? "" : toLabel(active.target)}
      </p>
    </div>
  );
}
