import type { Interval, Meaning } from "@/lib/domain/interval";
import type { Qualifier, Unit } from "@/lib/domain/quantity";
import type { Figure } from "./figure";
import { powerOfTen } from "./figure";
import { strayOf } from "./hedge-table";
import { closed, down, negate, sumDown, sumUp, up } from "./interval-math";

/**
 * The three readings of a figure, from its qualifier and the digits it was written with.
 * Hedges speak of the size of a number: "fell by more than 5 %" is beyond five downwards, so a negative figure is read
 * by its magnitude and mirrored. Bounds in base units.
 */
export function meaningOf(figure: Figure, qualifier: Qualifier, unit: Unit): Meaning {
  if (!Number.isFinite(figure.value)) return same(closed(null, null));
  if (figure.high !== null) return rangeMeaning(figure, figure.high);
  if (figure.value >= 0) return magnitudeMeaning(figure, qualifier, unit);
  const mirrored = magnitudeMeaning({ ...figure, value: -figure.value }, qualifier, unit);
  return { hard: negate(mirrored.hard), wide: negate(mirrored.wide), core: negate(mirrored.core) };
}

function same(interval: Interval): Meaning {
  return { hard: interval, wide: interval, core: interval };
}

function rangeMeaning(figure: Figure, high: number): Meaning {
  const half = figure.unit / 2;
  const [from, to] = figure.value <= high ? [figure.value, high] : [high, figure.value];
  return same(closed(sumDown(from, -half), sumUp(to, half)));
}

function magnitudeMeaning(figure: Figure, qualifier: Qualifier, unit: Unit): Meaning {
  switch (qualifier) {
    case "exact":
    case "range":
      return bareMeaning(figure, unit);
    case "about":
    case "almost": {
      const [downCore, downWide, upCore, upWide] = strayOf(qualifier === "about" ? "approx" : "nearly", figure.digits);
      const wide = around(figure, downWide, upWide);
      return { hard: wide, wide, core: around(figure, downCore, upCore) };
    }
    case "more_than":
    case "at_least":
      return floorMeaning(figure, qualifier);
    case "less_than":
    case "up_to":
      return ceilingMeaning(figure, qualifier);
  }
}

/**
 * A bare figure stands for all that rounds to it: half a unit of its last written digit. Its own boundary belongs to the
 * neighbour as well, so the likeliest reading leaves the ends out: 3.3 and 3.4 touch, they do not agree.
 * A count of things is whole (15 is not 16), but zeros at its end may be rounding (300 for 324): what was rounded away is
 * spread evenly, so the inner nine tenths are the 90 % reading. So are those of a figure of one digit.
 */
function bareMeaning(figure: Figure, unit: Unit): Meaning {
  const half = figure.unit / 2;
  const { value } = figure;
  const core: Interval = { low: sumDown(value, -half), high: sumUp(value, half), lowOpen: true, highOpen: true };
  const rounding = Math.max(half, unit === "count" ? zerosUnit(value) / 2 : 0);
  const isCoarse = rounding > half || (figure.digits === 1 && figure.unit >= value / 10);
  if (!isCoarse) {
    const whole = unit === "count" && figure.unit === 1 ? core : { ...core, lowOpen: false, highOpen: false };
    return { hard: whole, wide: whole, core };
  }
  const wide: Interval = { low: value - 0.9 * rounding, high: value + 0.9 * rounding, lowOpen: true, highOpen: true };
  const isWhole = unit === "count" && rounding < 1;
  const hard: Interval = { low: sumDown(value, -rounding), high: sumUp(value, rounding), lowOpen: isWhole, highOpen: isWhole };
  return { hard, wide, core: rounding > half ? core : wide };
}

/** Power of ten of the zeros a whole number ends in: 300 gives 100, 324 gives 1. */
function zerosUnit(value: number): number {
  if (value < 10 || !Number.isInteger(value) || value > 1e15) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** "About" never means less than the rounding of the figure itself. */
function around(figure: Figure, below: number, above: number): Interval {
  const half = figure.unit / 2;
  const isFine = figure.unit < figure.value / 10;
  const floor = isFine ? half : 0;
  return closed(
    down(figure.value - Math.max(figure.value * below, floor)),
    up(figure.value + Math.max(figure.value * above, above === 0 ? 0 : floor)),
  );
}

function floorMeaning(figure: Figure, qualifier: "more_than" | "at_least"): Meaning {
  const lowOpen = qualifier === "more_than";
  const [, , upCore, upWide] = strayOf(qualifier, figure.digits);
  const from = (high: number | null): Interval => ({ low: figure.value, high, lowOpen, highOpen: high === null });
  const least = figure.value + figure.unit / 2;
  const [likely, round] = [up(figure.value * (1 + upCore)), nextScalePoint(figure.value)];
  return {
    hard: from(null),
    wide: from(up(Math.max(figure.value * (1 + upWide), least))),
    core: from(figure.value === 0 ? least : Math.min(likely, round)),
  };
}

function ceilingMeaning(figure: Figure, qualifier: "less_than" | "up_to"): Meaning {
  const highOpen = qualifier === "less_than";
  const [downCore, downWide] = strayOf(qualifier === "less_than" ? "less_than" : "at_most", figure.digits);
  const to = (low: number): Interval => ({ low: figure.value === 0 ? Math.min(low, -figure.unit / 2) : low, high: figure.value, lowOpen: false, highOpen });
  return {
    hard: to(0),
    wide: to(Math.max(0, down(figure.value * (1 - downWide)))),
    core: to(Math.max(0, down(figure.value * (1 - downCore)))),
  };
}

/** The next round number on the coarsest scale: 900 to 1000, 93 to 100, 150 to 200. Who counts more would have said it. */
export function nextScalePoint(value: number): number {
  if (value <= 0) return Infinity;
  const step = powerOfTen(Math.floor(Math.log10(value)));
  return (Math.floor(value / step) + 1) * step;
}

/** The reading for arithmetic: half a unit of the last written digit of a bare figure, the 90 % reading of a hedged one. */
export function arithmeticReading(figure: Figure, meaning: Meaning, qualifier: Qualifier): Interval {
  if (figure.high !== null || (qualifier !== "exact" && qualifier !== "range")) return meaning.wide;
  return closed(sumDown(figure.value, -figure.unit / 2), sumUp(figure.value, figure.unit / 2));
}
