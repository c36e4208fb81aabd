import type { PairRule } from "@/lib/domain/indicator";
import type { ClaimDraft } from "@/lib/extract/model";
import { homeOf } from "./home";
import type { Pair, World } from "./home";
import { countriesOf } from "./narrow";
import type { Part, Sides } from "./roles";
import { areKin } from "./siblings";

/** A list has so many items at least. */
const LEAST_ITEMS = 2;
/** By how much the parts of a whole may exceed it, each of them rounded. */
const ROUNDED = 1.02;

/** Rules whose reporter is where things come from, and those whose reporter is where they go. */
const OF_SOURCE: ReadonlySet<PairRule> = new Set(["exporter_first", "investor_first", "supplier_first"]);
const OF_PLACE: ReadonlySet<PairRule> = new Set(["importer_first", "host_first"]);

/** Where a part stands: what something goes to is where it is put. */
const sideOf = (role: Part["role"] | undefined): string | undefined => (role === "in" ? "to" : role);

/** Whether two figures can be a whole and its part. */
const isPartOf = (item: ClaimDraft, whole: ClaimDraft): boolean => item.unit === whole.unit && item.measure === whole.measure && areKin(item, whole) && item.quantity.value < whole.quantity.value;

/** The countries that goods or guests went to or came from by the items behind a figure, one each; null where they are no items. */
function itemsBehind(draft: ClaimDraft, parts: readonly Part[], figures: readonly ClaimDraft[]): readonly Part[] | null {
  const items = figures.filter(({ quantity }) => quantity.start >= draft.quantity.end);
  const all = parts.filter(({ start }) => start >= draft.quantity.end);
  const role = all.at(-1)?.role;
  // "9 tonnes came to Peru: 5 from Iran": another part right behind the figure is its own.
  const behind = all[0]?.role === role ? all : all.slice(1);
  const [first] = items;
  const [head] = behind;
  if (first === undefined || head === undefined || items.length < LEAST_ITEMS || !items.every((item) => isPartOf(item, draft))) return null;
  if (items.reduce((sum, { quantity }) => sum + quantity.value, 0) > draft.quantity.value * ROUNDED) return null;
  const countries = countriesOf(behind);
  if ((role !== "to" && role !== "in" && role !== "from") || behind.some((part) => part.role !== role || part.isDeictic) || countries.length < LEAST_ITEMS || countries.length !== behind.length) return null;
  // "9 tonnes to Iran, 5 to Iraq, 2 to Oman": the country right behind the first figure is its own.
  const isBefore = head.end <= first.quantity.start;
  const last = items.at(-1) ?? first;
  return isBefore && behind.some(({ start }) => start >= last.quantity.end) ? null : behind;
}

/** "Peru sold 9 tonnes: 5 to Iran and 2 to Iraq": the whole that a list of partners goes on to part has none of them for its own; null where no such list follows. */
export function fromHeaded(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], figures: readonly ClaimDraft[], world: World, sides: Sides): Pair | null {
  const items = draft.measure === "level" && figures.length > LEAST_ITEMS ? itemsBehind(draft, parts, figures) : null;
  if (items === null) return null;
  const [first] = items;
  const partners = countriesOf(items);
  const ahead = parts.filter(({ end, isDeictic }) => first !== undefined && end <= first.start && !isDeictic);
  const before = countriesOf(ahead);
  // "To Iran 9 tonnes, to Iraq 5, to Oman 2": the figure is an item too.
  if (before.length > 1 || before.some((country) => partners.includes(country)) || ahead.some(({ role }) => sideOf(role) === sideOf(first?.role))) return null;
  const home = before[0] ?? homeOf(draft, partners, world, sides);
  const isReversed = first?.role === "from" ? OF_SOURCE.has(rule) : OF_PLACE.has(rule);
  return isReversed ? [null, home] : [home, null];
}
