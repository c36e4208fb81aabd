import type { PlacedChart } from "@/lib/series/model";
import { MarkShape } from "./mark-shape";

const WIDTH = 280;
const HEIGHT = 84;
const PAD = 8;

/** A chart as small as a word: lines, marks and conflict rings, without axes. Drawn on the server; the sentence beside it says what it shows. */
export function Sparkline({ chart }: { readonly chart: PlacedChart }) {
  const xs = chart.series.flatMap((series) => series.points.map((point) => point.x));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = chart.yDomain;
  const x = (value: number) => (right === left ? WIDTH / 2 : PAD + ((value - left) / (right - left)) * (WIDTH - 2 * PAD));
  const y = (value: number) => (high === low ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD));
  const fixed = (value: number) => Number(value.toFixed(1));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden className="h-auto w-full overflow-visible">
      {low <= 0 && high >= 0 && <path d={`M0,${fixed(y(0))}H${WIDTH}`} stroke="var(--rule)" />}
      {chart.series
        .filter((series) => series.isConnected && !chart.isChange)
        .map((series) => (
          <polyline
            key={series.key}
            fill="none"
            stroke={`var(--series-${series.tone})`}
            strokeWidth="1.75"
            points={series.points.filter((point) => point.isAnchor && !point.forecast).map((point) => `${fixed(x(point.x))},${fixed(y(point.y))}`).join(" ")}
          />
        ))}
      {chart.series.map((series) =>
        series.points.map((point) => (
          <g key={`${series.key}${point.key}`} transform={`translate(${fixed(x(point.x))},${fixed(y(point.y))})`}>
            {point.conflict !== null && <circle r="6" fill="none" stroke="var(--conflict)" strokeWidth="1.5" />}
            <MarkShape shape={series.shape} tone={series.tone} radius={point.isPart ? 1.75 : 2.75} isHollow={point.forecast} />
          </g>
        )),
      )}
    </svg>
  );
}
