import type { PlacedChart } from "@/lib/series/model";
import { MarkShapes, toShapePath } from "./mark-shape";

const WIDTH = 280;
const HEIGHT = 84;
const PAD = 8;

/** A chart as small as a word: lines, marks and conflict rings, without axes. Drawn on the server, all marks of a kind as one path, for an overview has hundreds; the sentence beside it says what it shows. */
export function Sparkline({ chart }: { readonly chart: PlacedChart }) {
  const xs = chart.series.flatMap((series) => series.points.map((point) => point.x));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = chart.yDomain;
  const x = (value: number) => (right === left ? WIDTH / 2 : PAD + ((value - left) / (right - left)) * (WIDTH - 2 * PAD));
  const y = (value: number) => (high === low ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD));
  const fixed = (value: number) => Number(value.toFixed(1));
  const rings = chart.series.flatMap((series) => series.points.filter((point) => point.conflict !== null).map((point) => toShapePath("circle", 6, x(point.x), y(point.y)))).join("");
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
      {rings !== "" && <path d={rings} fill="none" stroke="var(--conflict)" strokeWidth="1.5" />}
      {chart.series.flatMap((series) =>
        [false, true].map((isHollow) => {
          const marks = series.points.filter((point) => point.forecast === isHollow).map((point) => ({ x: x(point.x), y: y(point.y), radius: point.isPart ? 1.75 : 2.75 }));
          return <MarkShapes key={`${series.key} ${isHollow}`} shape={series.shape} tone={series.tone} marks={marks} isHollow={isHollow} />;
        }),
      )}
    </svg>
  );
}
