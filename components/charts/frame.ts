import type { PlacedChart } from "@/lib/series/model";

/** Where a chart's values stand in pixels. */
export interface ChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export interface FrameSize {
  readonly width: number;
  readonly height: number;
  /** Room for the values at the left and for names at the ends of lines at the right. */
  readonly left: number;
  readonly right: number;
}

const TOP = 16;
const BOTTOM = 30;

/** Lays a chart's axes into a box. Pixels are rounded to tenths, so that server and browser draw the same. */
export function toFrame(chart: PlacedChart, size: FrameSize): ChartFrame {
  const [left, right, top, bottom] = [size.left, Math.max(size.left + 1, size.width - size.right), TOP, size.height - BOTTOM];
  const toAxis = (value: number) => (chart.scale === "log" ? Math.log10(value) : value);
  const [xLow, xHigh] = chart.xDomain;
  const [yLow, yHigh] = [toAxis(chart.yDomain[0]), toAxis(chart.yDomain[1])];
  const round = (pixels: number) => Math.round(pixels * 10) / 10;
  return {
    left,
    right,
    top,
    bottom,
    x: (value) => round(left + ((value - xLow) / (xHigh - xLow || 1)) * (right - left)),
    y: (value) => round(bottom - ((toAxis(value) - yLow) / (yHigh - yLow || 1)) * (bottom - top)),
  };
}
