import { Layer } from "recharts";
import type { PlacedChart } from "@/lib/series/model";
import type { PlotArea, Scale } from "@/lib/series/scale";
import { listYearTicks } from "@/lib/series/ticks";

interface PlotFrameProps {
  readonly chart: PlacedChart;
  readonly area: PlotArea;
  readonly x: Scale;
  readonly y: Scale;
  readonly toValueLabel: (value: number) => string;
  /** Label of the year the title speaks of. */
  readonly highlight: string | null;
}

/** Room a year takes on the axis, in pixels, so that no two touch. */
const YEAR = 44;
const TICK = 5;

/** Rules at round values and years under their middle; the ticks between them stand where a year begins. */
export function PlotFrame({ chart, area, x, y, toValueLabel, highlight }: PlotFrameProps) {
  const bottom = area.y + area.height;
  const [first, last] = chart.xDomain;
  const years = listYearTicks(first, last - 0.001, Math.max(2, Math.floor(area.width / YEAR)));
  const starts = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const told = starts.find((year) => String(year) === highlight && year < last);
  return (
    <Layer aria-hidden className="pointer-events-none" fontSize={12} fill="var(--ink-faint)">
      {told !== undefined && <rect x={x(told)} y={area.y} width={x(told + 1) - x(told)} height={area.height} fill="var(--paper-sunken)" />}
      {chart.yTicks.map((tick) => (
        <g key={tick}>
          <path d={`M${area.x},${y(tick)}H${area.x + area.width}`} stroke={tick === 0 ? "var(--rule-strong)" : "var(--rule)"} />
          <text x={area.x - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {toValueLabel(tick)}
          </text>
        </g>
      ))}
      <path d={`M${area.x},${bottom}H${area.x + area.width}${starts.map((year) => `M${x(year)},${bottom}v${TICK}`).join("")}`} stroke="var(--rule-strong)" fill="none" />
      {years.map((year) => (
        <text key={year} fontWeight={year === told ? 650 : undefined} fill={year === told ? "var(--ink)" : undefined} x={x(year + 0.5)} y={bottom + 19} textAnchor="middle">
          {year}
        </text>
      ))}
    </Layer>
  );
}
