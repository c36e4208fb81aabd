import { isDomestic, isOfOne } from "@/lib/catalogue/domestic";
import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft } from "@/lib/extract/model";
import { hasWordOf } from "@/lib/extract/places/word-index";
import { itemsIn } from "@/lib/extract/places/words";
import { isItem } from "../indicator/list";
import { leadOfList } from "../list-lead";
import { homeOf } from "./home";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import type { Linked } from "./linked";
import { findParts } from "./roles";
import type { Sides } from "./roles";
import { isTrade } from "./siblings";
import { cellAt } from "../table";

const countriesIn = ({ places }: World["context"], span: TextSpan): readonly CountryCode[] => [...new Set(itemsIn(places, span).map(({ country }) => country))];

/** What one country gives to another, in contrast to what both trade. */
const isFlow = (rule: PairRule): boolean => rule === "supplier_first" || rule === "investor_first";

/** "Doses delivered to Peru": whether words above a list or a table tell that what is given goes to a country. */
const isTaker = (country: CountryCode | null, rule: PairRule, above: TextSpan, { context }: World, sides: Sides): boolean =>
  isFlow(rule) && findParts(context, above, sides, []).some((part) => part.country === country && (part.role === "to" || part.role === "in"));

/** "The main buyers of Peru's goods:\n- Chile - 5 million": whose trade a list on lines goes through is told by the one country in the words that lead to it, or, where they name none, by what was told before; those told to supply come first. */
export function fromLines(draft: ClaimDraft, rule: PairRule, world: World, sides: Sides): Linked | null {
  if (!(isTrade(draft) || isFlow(rule)) || !isItem(draft, world.context)) return null;
  const { model } = world.context;
  const lead = leadOfList(model, draft.sentence);
  const owners = lead === null ? [] : countriesIn(world.context, lead);
  const item = itemsIn(world.context.places, { start: draft.sentence.start, end: draft.quantity.start }).at(-1)?.country;
  const owner = owners[0] ?? (item === undefined ? null : homeOf(draft, [item], world, sides));
  if (lead === null || owners.length > 1 || owner === null || item === undefined || item === owner) return null;
  const isSupplier = isTaker(owner, rule, lead, world, sides) || (rule === "exporter_first" && hasWordOf(model, lead, pairLexicon(model).suppliers));
  return { pair: isSupplier ? [item, owner] : [owner, item], name: "list", note: "the country named beside it in a list of partners" };
}

/** The pair of a cell: the country of its row or column with that of the caption, or the two of the caption; null outside tables, and where none is named. */
export function fromCell(draft: ClaimDraft, rule: PairRule, world: World, sides: Sides): Linked | null {
  const { context } = world;
  const cell = cellAt(draft, context.model);
  if (cell === null) return null;
  const owners = cell.caption === null ? [] : countriesIn(context, cell.caption);
  const named = [cell.label, cell.head].flatMap((span) => countriesIn(context, span)).find((country) => !owners.includes(country)) ?? null;
  const made = (pair: Pair): Linked => ({ pair, name: "cell", note: "what heads its column, its row or the table" });
  const [first = null, second = null, ...others] = owners;
  if (isDomestic(draft.indicator, draft.unit) || isOfOne(draft.indicator)) return named === null && first === null ? null : made([named ?? first, null]);
  if (named === null) return first === null || others.length > 0 ? null : made([first, second]);
  const owner = second === null ? (first ?? homeOf(draft, [named], world, sides)) : null;
  if (owner === null) return made([named, null]);
  return made(cell.caption !== null && isTaker(owner, rule, cell.caption, world, sides) ? [named, owner] : [owner, named]);
}
