import type { KeyboardEvent } from "react";
import type { PlacedChart } from "@/lib/series/model";
import { keyOf, type ChartTarget } from "./chart-context";

/** Every mark of a chart, series by series. */
export function listTargets(chart: PlacedChart): readonly ChartTarget[] {
  return chart.series.flatMap((series) => series.points.map((point) => ({ series, point })));
}

function findVertical(targets: readonly ChartTarget[], current: ChartTarget, up: boolean): ChartTarget | undefined {
  const others = targets
    .filter((target) => keyOf(target) !== keyOf(current) && (up ? target.point.y >= current.point.y : target.point.y <= current.point.y))
    .filter((target) => target.point.y !== current.point.y || target.series.key !== current.series.key);
  return others.sort((a, b) => Math.abs(a.point.x - current.point.x) - Math.abs(b.point.x - current.point.x) || Math.abs(a.point.y - current.point.y) - Math.abs(b.point.y - current.point.y))[0];
}

/** Where an arrow key leads: left and right along the series, up and down to the nearest mark of about the same time. */
export function findNext(chart: PlacedChart, current: ChartTarget, key: string): ChartTarget | null {
  const own = current.series.points;
  const index = own.findIndex((point) => point.key === current.point.key);
  const at = (position: number): ChartTarget | null => {
    const point = own[Math.max(0, Math.min(own.length - 1, position))];
    return point === undefined ? null : { series: current.series, point };
  };
  switch (key) {
    case "ArrowRight":
      return at(index + 1);
    case "ArrowLeft":
      return at(index - 1);
    case "Home":
      return at(0);
    case "End":
      return at(own.length - 1);
    case "ArrowUp":
    case "ArrowDown":
      return findVertical(listTargets(chart), current, key === "ArrowUp") ?? null;
    default:
      return null;
  }
}

/** Keyboard of a chart: arrows move the focus, Enter and Space open. */
export function handlePointKey(event: KeyboardEvent, chart: PlacedChart, current: ChartTarget, onFocus: (target: ChartTarget) => void, onOpen: (target: ChartTarget) => void): void {
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    onOpen(current);
    return;
  }
  const next = findNext(chart, current, event.key);
  if (next === null) return;
  event.preventDefault();
  onFocus(next);
}
