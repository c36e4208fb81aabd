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

/** A place not finer than it shows: eighths of a pixel, which stay short when they are added up. */
export const toPixel = (place: number): number => Math.round(place * 8) / 8;

/** Both scales of a chart over its plot: time to the right, values upwards. */
export function toScales(chart: Pick<PlacedChart, "xDomain" | "yDomain" | "scale">, area: PlotArea): { readonly x: Scale; readonly y: Scale } {
  const upwards = [area.y + area.height, area.y] as const;
  const x = toLinear(chart.xDomain, [area.x, area.x + area.width]);
  const y = chart.scale === "log" ? toLogarithmic(chart.yDomain, upwards) : toLinear(chart.yDomain, upwards);
  return { x: (value) => toPixel(x(value)), y: (value) => toPixel(y(value)) };
}
