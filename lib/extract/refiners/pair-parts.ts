import { findIndicator } from "@/lib/catalogue/indicators";
import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { sentenceAround } from "./clause";
import { homeOf } from "./pair-home";
import type { Pair, World } from "./pair-home";
import { pairLexicon } from "./pair-lexicon";
import { countriesOf } from "./pair-narrow";
import { orient } from "./pair-orient";
import type { Part, Sides } from "./pair-roles";
import { isTrade } from "./pair-siblings";

/** The other country of a pair; null where it is none of the two. */
export const otherOf = (pair: readonly [CountryCode, CountryCode] | null, country: CountryCode | null): CountryCode | null =>
  pair === null || country === null || !pair.includes(country) ? null : pair[0] === country ? pair[1] : pair[0];

/** What is bought "in" a country comes from there; who says "we have" or "we received" is the host. */
function adapt(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], context: DocumentContext): readonly Part[] {
  if (rule === "importer_first") {
    const { buys } = pairLexicon(context.model);
    const isPurchase = itemsIn(wordsOf(context.model), sentenceAround(draft)).some((word) => buys.has(word.key));
    return isPurchase ? parts.map((part) => (part.role === "in" ? { ...part, role: "from" as const } : part)) : parts;
  }
  const isHosted = parts.some((part) => part.role === "in" || part.role === "to");
  return rule === "host_first" && !isHosted ? parts.map((part) => (part.isSubject ? { ...part, role: "in" as const } : part)) : parts;
}

/** Reporter and partner from the parts that the countries of a stretch play, the side that is not named from the document or the speaker. */
export function fromParts(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], world: World, sides: Sides, own: TextSpan | null = null): Pair | null {
  const countries = countriesOf(parts);
  const [first] = countries;
  const [head] = parts;
  if (first === undefined || head === undefined) return null;
  const second = countries[1] ?? partnerFor(draft, head, rule, findIndicator(draft.indicator ?? "")?.pairRule === "described_first", world, sides);
  const isPartner = countries.length === 1 && second !== null && head.role !== "owner" && head.role !== "in";
  if (rule === "symmetric" || rule === "none") return isPartner || (sides.self !== null && sides.self === second) ? [second, first] : [first, second];
  // What stands beside the figure tells more than what belongs to the one before it.
  const isOwn = (part: Part): boolean => own !== null && part.start >= own.start && part.end <= own.end;
  const told = orient(rule, adapt(draft, rule, [...parts.filter(isOwn), ...parts.filter((part) => !isOwn(part))], world.context));
  if (second === null) return rule === "described_first" || told.reporter === first ? [first, null] : told.partner === first ? [null, first] : [first, null];
  const members: readonly [CountryCode, CountryCode] = [first, second];
  if (told.reporter !== null && told.partner !== null) return [told.reporter, told.partner];
  if (told.reporter !== null) return [told.reporter, otherOf(members, told.reporter)];
  if (told.partner !== null) return [otherOf(members, told.partner), told.partner];
  return members;
}

/** The other side of a figure whose sentence names one country only. */
function partnerFor(draft: ClaimDraft, part: Part, rule: PairRule, isKnown: boolean, world: World, sides: Sides): CountryCode | null {
  const { country, role } = part;
  if (rule === "described_first" && (world.pair === null || isKnown)) return null;
  const within = otherOf(world.pair, country);
  if (within !== null) return within;
  if (sides.self !== null && sides.self !== country) return sides.self;
  const isPartner = (role === "to" || role === "from" || role === "with") && (rule === "exporter_first" || rule === "importer_first" || rule === "symmetric" || rule === "balance_owner");
  if (world.pair === null && isPartner) return homeOf(draft, [country], world, sides);
  const isForeign = world.pair !== null && isTrade(draft);
  return isPartner || isForeign || (rule === "host_first" && role !== "in") ? homeOf(draft, [country], world, sides) : world.main === country ? null : world.main;
}
