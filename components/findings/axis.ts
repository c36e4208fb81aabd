import type { Interval, Meaning } from "@/lib/domain/interval";

/** A value to draw: its point, the end of a range where it has one, and what its words may mean. */
export interface AxisValue {
  readonly id: string;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly meaning: Meaning;
}

/** A bar on the axis in percent of its width; an end that nothing bounds is an arrow. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

export interface PlacedValue {
  readonly id: string;
  /** Position of the stated number, percent of the width. */
  readonly at: number;
  readonly core: Bar;
  readonly wide: Bar;
  /** What logic alone leaves open, drawn as an arrow where it reaches past the wide reading without end. */
  readonly hard: Bar;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly values: readonly PlacedValue[];
}

const MARGIN = 0.06;

/** Round numbers that cover `low` to `high` in about `count` steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(low: number, high: number, count = 5): readonly number[] {
  const raw = (high - low) / Math.max(1, count);
  if (!Number.isFinite(raw) || raw <= 0) return [low];
  const power = 10 ** Math.floor(Math.log10(raw));
  const distance = (factor: number) => Math.abs(Math.log(raw / (factor * power)));
  const step = [1, 2, 5, 10].reduce((best, factor) => (distance(factor) < distance(best) ? factor : best)) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function boundsOf(values: readonly AxisValue[]): readonly number[] {
  return values.flatMap(({ value, valueHigh, meaning }) =>
    [value, valueHigh, meaning.wide.low, meaning.wide.high, meaning.core.low, meaning.core.high].filter(
      (bound): bound is number => bound !== null && Number.isFinite(bound),
    ),
  );
}

/** The span of an axis that holds every value with its wide reading, and a margin; a single point gets room around it. */
export function axisDomain(values: readonly AxisValue[]): readonly [number, number] {
  const bounds = boundsOf(values);
  if (bounds.length === 0) return [0, 1];
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  if (low === high) {
    const room = low === 0 ? 1 : Math.abs(low) * 0.1;
    return [low - room, high + room];
  }
  const room = (high - low) * MARGIN;
  const floor = low - room;
  return [low >= 0 && floor < 0 ? 0 : floor, high + room];
}

/** Places every value and its intervals on one common axis. */
export function layoutAxis(values: readonly AxisValue[], tickCount = 5): Axis {
  const [low, high] = axisDomain(values);
  const at = (value: number) => Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100));
  const bar = (interval: Interval): Bar => ({
    from: interval.low === null ? 0 : at(interval.low),
    to: interval.high === null ? 100 : at(interval.high),
    openLow: interval.low === null,
    openHigh: interval.high === null,
  });
  return {
    low,
    high,
    ticks: niceTicks(low, high, tickCount).map((value) => ({ value, at: at(value) })),
    values: values.map(({ id, value, meaning }) => ({
      id,
      at: at(value),
      core: bar(meaning.core),
      wide: bar(meaning.wide),
      hard: bar(meaning.hard),
    })),
  };
}
