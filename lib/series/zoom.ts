/** First and last year in sight, both inclusive. */
export type Years = readonly [number, number];

const clamp = (year: number, [first, last]: Years) => Math.min(last, Math.max(first, year));

/** Years that a stretch of time touches, within what there is: at least one. */
export function toYears(a: number, b: number, bounds: Years): Years {
  const [from, to] = [Math.floor(Math.min(a, b)), Math.ceil(Math.max(a, b)) - 1];
  return [clamp(from, bounds), clamp(Math.max(from, to), bounds)];
}

/** Half the years in sight around a moment, or twice as many, kept within what there is. */
export function zoomYears([from, to]: Years, at: number, direction: "in" | "out", bounds: Years): Years {
  const count = to - from + 1;
  const wanted = direction === "in" ? Math.max(1, Math.ceil(count / 2)) : Math.min(bounds[1] - bounds[0] + 1, count * 2);
  const first = Math.min(Math.max(bounds[0], Math.floor(at) - Math.floor((wanted - 1) / 2)), bounds[1] - wanted + 1);
  return [first, first + wanted - 1];
}
