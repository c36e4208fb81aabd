import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft } from "@/lib/extract/model";
import { hasWordOf } from "@/lib/extract/places/word-index";
import { isRow } from "../list-rows";
import { homeOf } from "./home";
import type { World } from "./home";
import { pairLexicon } from "./lexicon";
import type { Part, Sides } from "./roles";
import { isTrade } from "./siblings";
import { isCarriedSubject } from "./total";
import { ownerOfWhole } from "./whole";

/** A word for goods with the bracket that their part stands in ("motor vehicles (4.6%"). */
const OF_GOODS = /\p{Ll}[”"»]?\s?\($/u;
const REACH = 3;

/** "Peru's exports include furniture (7%), garments (6%)": whose goods a list of their parts goes through, where neither its words nor those right before name who takes them; null where they do. */
export function ownerOfGoods(draft: ClaimDraft, inSentence: readonly Part[], world: World, sides: Sides): CountryCode | null {
  if (draft.measure !== "share" || !isTrade(draft) || world.isBilateral) return null;
  const { context, done } = world;
  const { start } = draft.quantity;
  const isListed = OF_GOODS.test(context.model.text.slice(start - REACH, start)) && !inSentence.some(({ end }) => start - end < REACH);
  if (!isListed && !isRow(draft, context)) return null;
  const [first] = inSentence;
  if (inSentence.some(({ country, role, isDeictic }) => country !== first?.country || role !== "owner" || isDeictic)) return null;
  const told = draft.evidence.findLast(({ field }) => field === "indicator")?.span ?? null;
  // "Italy is third (10%)" tells of no goods.
  if (first !== undefined) return told !== null && told.start >= draft.sentence.start ? first.country : null;
  // "Exports to Chile rose by 5%. They include tea (7%)."
  const last = done.findLast(isTrade);
  return last?.partner != null && last.sentence.paragraph === draft.sentence.paragraph ? null : homeOf(draft, [], world, sides);
}

/** "Diamonds make up 85 percent of Peru's exports": whose whole a part is of that the sentence, which names no other country nor takes up one, tells of goods; null where it tells another. */
export function ownerOfGoodsPart(draft: ClaimDraft, inSentence: readonly Part[], { context, isBilateral }: World, { self }: Sides): CountryCode | null {
  if (draft.measure !== "share" || !isTrade(draft) || isBilateral || self !== null) return null;
  const owner = ownerOfWhole(draft, inSentence, context);
  if (owner === null || inSentence.some(({ country, isDeictic }) => country !== owner || isDeictic) || isCarriedSubject(draft, context)) return null;
  const { states, both } = pairLexicon(context.model);
  const opening = { start: draft.sentence.start, end: draft.quantity.start };
  return hasWordOf(context.model, opening, states) || hasWordOf(context.model, opening, both) ? null : owner;
}
