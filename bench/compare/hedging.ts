import type { Qualifier } from "@/lib/domain/quantity";
import { strayOf, type HedgeClass } from "@/lib/compare/hedge-table";
import type { Random } from "./random";

/** How someone who knows a true value would word it, after the measured quantiles. */
export interface Worded {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly digits: number;
  readonly exponent: number;
}

const CLASSES: readonly (readonly [Qualifier, HedgeClass])[] = [["about", "approx"], ["almost", "nearly"], ["more_than", "more_than"], ["at_least", "at_least"], ["less_than", "less_than"], ["up_to", "at_most"]];

/** Rounds to `digits` significant digits; `exponent` is that of the last one kept. */
export function roundTo(value: number, digits: number, how: (x: number) => number = Math.round): { readonly value: number; readonly exponent: number } {
  const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
  const steps = how(Number((value / Number(`1e${exponent}`)).toPrecision(12)));
  return { value: Number(`${steps}e${exponent}`), exponent };
}

/** A bare figure with the precision it is printed in. */
export function bare(value: number, digits: number): Worded {
  return { ...roundTo(value, digits), qualifier: "exact", digits };
}

/** A share of the true value: half within the median, four tenths on to the 90 % quantile, one tenth somewhat beyond. */
function stray(random: Random, median: number, wide: number): number {
  const at = random.next();
  if (at < 0.5) return median * (at / 0.5);
  if (at < 0.9) return median + (wide - median) * ((at - 0.5) / 0.4);
  return wide * (1 + (at - 0.9));
}

/**
 * A hedged wording of a true value: the stated number is such that the truth strays from it as readers were measured to think.
 * Rounding to so few digits adds a stray of its own, so wordings that end up outside the drawn quantile band are drawn again.
 */
export function hedged(random: Random, truth: number): Worded {
  for (let attempt = 0; attempt < 40; attempt++) {
    const [qualifier, name] = random.pick(CLASSES);
    const digits = random.pick([1, 2, 2, 3]);
    const [downCore, downWide, upCore, upWide] = strayOf(name, digits);
    const isUp = downWide === 0 || (upWide > 0 && random.chance(0.5));
    const strayed = isUp ? stray(random, upCore, upWide) : -stray(random, downCore, downWide);
    const how = qualifier === "more_than" || qualifier === "at_least" ? Math.floor : qualifier === "less_than" || qualifier === "up_to" ? Math.ceil : Math.round;
    const rounded = roundTo(truth / (1 + strayed), digits, how);
    const actual = truth / rounded.value - 1;
    const beyond = random.chance(0.1) ? 1.1 : 1;
    if (actual >= -downWide * beyond && actual <= upWide * beyond && actual !== 0) return { ...rounded, qualifier, digits };
  }
  return bare(truth, 3);
}
