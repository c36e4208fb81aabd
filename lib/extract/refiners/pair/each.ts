import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft } from "@/lib/extract/model";
import { homeOf } from "./home";
import type { Pair, World } from "./home";
import type { Part, Sides } from "./roles";
import { groupsOf } from "./runs";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";

const eachPattern = patternsOf(({ each }) => each);

/** Characters around a figure in which "each" is said of it. */
const EACH_REACH = 24;

/** "Iran and Iraq got 5 tonnes each": of several countries that have as much each, none is the figure's. */
export function withoutEach([reporter, partner]: Pair, draft: ClaimDraft, parts: readonly Part[], world: World, sides: Sides): Pair {
  const { context } = world;
  const { start, end } = draft.quantity;
  const beside = { start: Math.max(draft.sentence.start, start - EACH_REACH), end: Math.min(draft.sentence.end, end + EACH_REACH) };
  if (!hasMatch(eachPattern(context.model.lang), context.model.text, beside)) return [reporter, partner];
  const group = groupsOf(parts.filter((part) => part.end <= start), context).at(-1) ?? [];
  const members = new Set(group.map(({ country }) => country));
  if (members.size < 2 || world.pair?.every((country) => members.has(country)) === true) return [reporter, partner];
  const outside = (country: CountryCode | null): CountryCode | null => (country !== null && members.has(country) ? null : country);
  const left: Pair = [outside(reporter), outside(partner)];
  return left[0] === null && left[1] === null ? [homeOf(draft, [...members], world, sides), null] : left;
}
