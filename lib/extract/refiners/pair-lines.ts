import type { PairRule } from "@/lib/domain/indicator";
import type { ClaimDraft } from "@/lib/extract/model";
import { hasWordOf } from "@/lib/extract/places/word-index";
import { itemsIn } from "@/lib/extract/places/words";
import { isItem } from "./indicator-list";
import type { World } from "./pair-home";
import { pairLexicon } from "./pair-lexicon";
import type { Linked } from "./pair-linked";
import { isTrade } from "./pair-siblings";

/** Items of the longest list, and characters of the longest of them and of the words that lead to them. */
const MOST_ITEMS = 40;
const LONGEST_ITEM = 80;
const LONGEST_LEAD = 300;

/** The words before a list on lines, which end with a colon; null where what is before the line is no list. */
function leadOf({ sentence }: ClaimDraft, { context: { model } }: World): { readonly start: number; readonly end: number } | null {
  for (let at = sentence.paragraph - 1; at >= 0 && at >= sentence.paragraph - MOST_ITEMS; at -= 1) {
    const before = model.paragraphs[at];
    if (before === undefined) return null;
    if (model.text.charAt(before.end - 1) === ":") return { start: Math.max(before.start, before.end - LONGEST_LEAD), end: before.end };
    if (before.end - before.start > LONGEST_ITEM) return null;
  }
  return null;
}

/** "The main buyers of Peru's goods:\n- Chile - 5 million": whose trade a list on lines goes through is told by the one country in the words that lead to it; those told to supply come first. */
export function fromLines(draft: ClaimDraft, rule: PairRule, world: World): Linked | null {
  if (!isTrade(draft) || !isItem(draft, world.context)) return null;
  const lead = leadOf(draft, world);
  const { model, places } = world.context;
  const owners = lead === null ? [] : [...new Set(itemsIn(places, lead).map(({ country }) => country))];
  const [owner] = owners;
  const item = itemsIn(places, { start: draft.sentence.start, end: draft.quantity.start }).at(-1)?.country;
  if (lead === null || owners.length !== 1 || owner === undefined || item === undefined || item === owner) return null;
  const isSupplier = rule === "exporter_first" && hasWordOf(model, lead, pairLexicon(model).suppliers);
  return { pair: isSupplier ? [item, owner] : [owner, item], name: "list", note: "the country named beside it in a list of partners" };
}
