import type { ClaimDraft } from "@/lib/extract/model";
import type { Pair } from "./home";
import { countriesOf } from "./narrow";
import type { Part } from "./roles";

/** What lies in several countries and is as long in each as it is. */
const LENGTH = "other:length";

/** The part that stands alone between two places; undefined where there are none or several. */
function onlyPart(parts: readonly Part[], from: number, to: number): Part | undefined {
  const within = parts.filter(({ start, end, isDeictic }) => start >= from && end <= to && !isDeictic);
  return countriesOf(within).length === 1 ? within[0] : undefined;
}

/** "504 km in Peru, 263 km in Chile and 79 km in Iran": how long something is in each of the countries that it leads through, which is of that one alone; null where a sentence does not part it, or tells of borders with others. */
export function fromStretches(draft: ClaimDraft, parts: readonly Part[], figures: readonly ClaimDraft[]): Pair | null {
  if (draft.indicator !== LENGTH || draft.measure !== "level" || parts.some(({ role }) => role === "with")) return null;
  const stretches = figures.filter(({ indicator, unit, measure }) => indicator === LENGTH && unit === draft.unit && measure === "level");
  const behind = stretches.map(({ quantity, sentence }, at) => onlyPart(parts, quantity.end, stretches[at + 1]?.quantity.start ?? sentence.end));
  // Of a row that begins with the whole, each of the others has a country of its own.
  const items = behind[0] === undefined ? behind.slice(1) : behind;
  if (items.length < 2 || new Set(items.map((part) => part?.country)).size < items.length || items.includes(undefined)) return null;
  const own = behind[stretches.indexOf(draft)];
  return own === undefined ? null : [own.country, null];
}
