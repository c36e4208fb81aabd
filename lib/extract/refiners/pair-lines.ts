import type { PairRule } from "@/lib/domain/indicator";
import type { ClaimDraft } from "@/lib/extract/model";
import { hasWordOf } from "@/lib/extract/places/word-index";
import { itemsIn } from "@/lib/extract/places/words";
import { isItem } from "./indicator-list";
import { leadOfList } from "./list-lead";
import { homeOf } from "./pair-home";
import type { World } from "./pair-home";
import { pairLexicon } from "./pair-lexicon";
import type { Linked } from "./pair-linked";
import type { Sides } from "./pair-roles";
import { isTrade } from "./pair-siblings";

/** "The main buyers of Peru's goods:\n- Chile - 5 million": whose trade a list on lines goes through is told by the one country in the words that lead to it, or, where they name none, by what was told before; those told to supply come first. */
export function fromLines(draft: ClaimDraft, rule: PairRule, world: World, sides: Sides): Linked | null {
  if (!isTrade(draft) || !isItem(draft, world.context)) return null;
  const { model, places } = world.context;
  const lead = leadOfList(model, draft.sentence);
  const owners = lead === null ? [] : [...new Set(itemsIn(places, lead).map(({ country }) => country))];
  const item = itemsIn(places, { start: draft.sentence.start, end: draft.quantity.start }).at(-1)?.country;
  const owner = owners[0] ?? (item === undefined ? null : homeOf(draft, [item], world, sides));
  if (lead === null || owners.length > 1 || owner === null || item === undefined || item === owner) return null;
  const isSupplier = rule === "exporter_first" && hasWordOf(model, lead, pairLexicon(model).suppliers);
  return { pair: isSupplier ? [item, owner] : [owner, item], name: "list", note: "the country named beside it in a list of partners" };
}
