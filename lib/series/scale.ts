import type { PlacedChart } from "./model";

/** Turns a value into a place in pixels. */
export type Scale = (value: number) => number;

/** The room between the axes, in pixels. */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Maps a domain evenly onto a range; a domain of one value maps to the middle. */
export function toLinear([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  return high === low ? () => (from + to) / 2 : (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** Like `toLinear`, by the logarithm of the values; bounds above zero. */
export function toLogarithmic([low, high]: readonly [number, number], range: readonly [number, number]): Scale {
  const scale = toLinear([Math.log(low), Math.log(high)], range);
  return (value) => scale(Math.log(value));
}

/** Both scales of a chart over its plot: time to the right, values upwards. */
export function toScales(chart: Pick<PlacedChart, "xDomain" | "yDomain" | "scale">, area: PlotArea): { readonly x: Scale; readonly y: Scale } {
  const upwards = [area.y + area.height, area.y] as const;
  return { x: toLinear(chart.xDomain, [area.x, area.x + area.width]), y: chart.scale === "log" ? toLogarithmic(chart.yDomain, upwards) : toLinear(chart.yDomain, upwards) };
}
