import type { Interval, Meaning } from "@/lib/domain/interval";
import type { Qualifier } from "@/lib/domain/quantity";
import type { Figure } from "./figure";
import { powerOfTen } from "./figure";
import { strayOf } from "./hedge-table";
import { closed, down, negate, sumDown, sumUp, up } from "./interval-math";

/**
 * The three readings of a figure, from its qualifier and the digits it was written with.
 * Hedges speak of the size of a number: "fell by more than 5 %" is beyond five downwards, so a negative figure is read
 * by its magnitude and mirrored. Bounds in base units.
 */
export function meaningOf(figure: Figure, qualifier: Qualifier): Meaning {
  if (!Number.isFinite(figure.value)) return same(closed(null, null));
  if (figure.high !== null) return rangeMeaning(figure, figure.high);
  if (figure.value >= 0) return magnitudeMeaning(figure, qualifier);
  const mirrored = magnitudeMeaning({ ...figure, value: -figure.value }, qualifier);
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

function magnitudeMeaning(figure: Figure, qualifier: Qualifier): Meaning {
  switch (qualifier) {
    case "exact":
    case "range":
      return bareMeaning(figure);
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
 * A bare figure stands for all that rounds to it: half a unit of its last written digit.
 * One-digit figures are coarse; what was rounded away is spread evenly, so the inner nine tenths are the 90 % reading.
 */
function bareMeaning(figure: Figure): Meaning {
  const half = figure.unit / 2;
  const hard = closed(sumDown(figure.value, -half), sumUp(figure.value, half));
  if (figure.digits > 1 || figure.unit < figure.value / 10) return same(hard);
  const likely: Interval = { low: figure.value - 0.9 * half, high: figure.value + 0.9 * half, lowOpen: true, highOpen: true };
  return { hard, wide: likely, core: likely };
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

/** The reading for arithmetic: the rounding of a bare figure, the 90 % reading of a hedged one. */
export function arithmeticReading(meaning: Meaning, qualifier: Qualifier): Interval {
  return qualifier === "exact" || qualifier === "range" ? meaning.hard : meaning.wide;
}
