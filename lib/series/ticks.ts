const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Even, round ticks that enclose both bounds: 3 to `most` + 2 of them, free of floating noise. */
export function listTicks(low: number, high: number, most = 5): readonly number[] {
  if (!(high > low)) return listTicks(low - Math.max(1, Math.abs(low) * 0.1), low + Math.max(1, Math.abs(low) * 0.1), most);
  const rough = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((candidate) => candidate * power >= rough * 0.999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Ticks of a logarithmic axis: 1, 2, 5 of each decade, or whole decades where there are many. Bounds above zero. */
export function listLogTicks(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high) + 1e-9);
  const multiples = last - first > 4 ? [1] : [1, 2, 5];
  const all = Array.from({ length: last - first + 1 }, (_, index) => multiples.map((multiple) => Number((multiple * 10 ** (first + index)).toPrecision(12)))).flat();
  const from = all.findLastIndex((tick) => tick <= low);
  const to = all.findIndex((tick) => tick >= high);
  return all.slice(Math.max(0, from), to === -1 ? all.length : to + 1);
}

/** Years from first to last, thinned to at most `most` round ones: every one, every even, every fifth, … */
export function listYearTicks(low: number, high: number, most = 16): readonly number[] {
  const [first, last] = [Math.floor(low), Math.floor(high)];
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => (last - first) / candidate < most) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, index) => start + index * step);
}
