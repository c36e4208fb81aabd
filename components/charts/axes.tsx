import type { PlacedChart } from "@/lib/series/model";
import type { ChartFrame } from "./frame";

interface AxesProps {
  readonly chart: PlacedChart;
  readonly frame: ChartFrame;
  readonly toText: (value: number) => string;
}

const LABEL_GAP = 44;

/** Lines across at the values, years below: quiet, so that the marks are what is seen. */
export function Axes({ chart, frame, toText }: AxesProps) {
  const { left, right, bottom, x, y } = frame;
  const spacing = chart.xTicks.length < 2 ? Infinity : (x(chart.xTicks[1] ?? 0) - x(chart.xTicks[0] ?? 0));
  const every = Math.max(1, Math.ceil(LABEL_GAP / spacing));
  const years = chart.xTicks.filter((_, index) => (chart.xTicks.length - 1 - index) % every === 0);
  return (
    <g aria-hidden fontSize={12} fill="var(--ink-faint)">
      {chart.yTicks.map((tick) => (
        <g key={tick}>
          <path d={`M${left},${y(tick)}H${right}`} stroke={tick === 0 && chart.yDomain[0] < 0 ? "var(--rule-strong)" : "var(--rule)"} fill="none" />
          <text x={left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {toText(tick)}
          </text>
        </g>
      ))}
      <path d={`M${left},${bottom}H${right}`} stroke="var(--rule-strong)" fill="none" />
      {years.map((year) => (
        <text key={year} x={x(year + 0.5)} y={bottom + 18} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}
