import { Curve, Layer } from "recharts";
import type { PlacedChart, PlacedSeries } from "@/lib/series/model";
import type { Scale } from "@/lib/series/scale";

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** More than a year and a half between two marks: years are missing. */
const OVER_GAP = 1.5;

/** Grey band between two lines, from period to period where both have a value, with the distance of each period in it. */
export function GapBand({ chart, x, y }: Scales & { readonly chart: PlacedChart }) {
  const runs: (typeof chart.gaps)[number][][] = [];
  for (const gap of chart.gaps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && gap.x - last.x < OVER_GAP) run.push(gap);
    else runs.push([gap]);
  }
  return (
    <Layer aria-hidden>
      <g fill="var(--ink-faint)" fillOpacity={0.14}>
        {runs
          .filter((run) => run.length > 1)
          .map((run) => (
            <polygon key={run[0]?.x} points={[...run.map((gap) => `${x(gap.x)},${y(gap.high)}`), ...run.toReversed().map((gap) => `${x(gap.x)},${y(gap.low)}`)].join(" ")} />
          ))}
      </g>
      <g stroke="var(--ink-faint)" strokeOpacity={0.3} strokeWidth={7}>
        {chart.gaps.map((gap) => (
          <path key={gap.periodLabel} d={`M${x(gap.x)},${y(gap.high)}V${y(gap.low)}`} />
        ))}
      </g>
    </Layer>
  );
}

/** Joins anchors; a stretch to or from a forecast, or over missing years, is dashed. Changes are not joined over missing years. */
export function SeriesLine({ series, isChange, x, y }: Scales & { readonly series: PlacedSeries; readonly isChange: boolean }) {
  if (!series.isConnected) return null;
  const anchors = series.points.filter((point) => point.isAnchor);
  return (
    <Layer aria-hidden stroke={`var(--series-${series.tone})`} strokeWidth={2} fill="none" strokeLinecap="round">
      {anchors.slice(1).map((point, index) => {
        const before = anchors[index];
        if (before === undefined) return null;
        const isOverGap = point.x - before.x > OVER_GAP;
        if (isOverGap && isChange) return null;
        const isLoose = point.forecast || before.forecast || isOverGap;
        return <Curve key={point.key} type="linear" points={[before, point].map((end) => ({ x: x(end.x), y: y(end.y) }))} strokeDasharray={isLoose ? "2 5" : undefined} strokeOpacity={isLoose ? 0.75 : 1} />;
      })}
    </Layer>
  );
}
