import "server-only";
import { UserError } from "@/lib/domain/errors";
import type { loadSeriesApi } from "@/lib/params/api";
import { loadChartParams } from "@/lib/params/chart";
import type { ChartChoice, Series, SeriesLabel, SeriesPoint } from "@/lib/series";
import { listMissing, readChart, toChartData } from "./chart";
import { pageStore } from "./store";

/** One line of a chart as programs get it: what it is of, what it stands for, and its points in order of time. */
export interface ApiSeries extends Omit<ChartChoice, "count"> {
  readonly indicator: string;
  readonly label: SeriesLabel;
  readonly direction: readonly [string, string] | null;
  /** Whether the points are of one origin, so that neighbouring ones may be joined. */
  readonly isConnected: boolean;
  /** False where the store holds more figures of it than one chart reads; these are the latest. */
  readonly isWhole: boolean;
  readonly points: readonly Omit<SeriesPoint, "key" | "x" | "span">[];
}

/** The lines of the chart that is asked for; where measure, unit and pair are left open, of the indicator's usual one. Throws `bad_request` without an indicator. */
export async function listApiSeries({ indicator, from, to, ...asked }: Awaited<ReturnType<typeof loadSeriesApi>>): Promise<readonly ApiSeries[]> {
  if (indicator === null) throw new UserError("bad_request", "Series are of one indicator: name it, such as /api/v1/series?indicator=trade_turnover. /api/v1/indicators lists their codes.");
  const source = await readChart(await pageStore(), indicator, asked, "en");
  // A chart falls back to another where there is none of what was asked; an answer to a program is never of something else.
  if (source === null || listMissing(source.choice, asked).length > 0) return [];
  const { measure, unit, pair } = source.choice;
  const { series } = toChartData(indicator, source, { ...loadChartParams({}), ...asked });
  return series
    .map(({ label, direction, isConnected, points }) => ({ indicator, measure, unit, pair, label, direction, isConnected, isWhole: !source.isCut, points: points.filter((point) => isWithin(point, from, to)).map(toPoint) }))
    .filter((line) => line.points.length > 0);
}

function isWithin({ span }: Series["points"][number], from: number | null, to: number | null): boolean {
  return (from === null || span[1] > from || span[0] >= from) && (to === null || span[0] < to + 1);
}

function toPoint({ key: _key, x: _x, span: _span, ...point }: SeriesPoint): ApiSeries["points"][number] {
  return point;
}
