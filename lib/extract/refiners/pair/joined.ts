import type { ClaimDraft } from "@/lib/extract/model";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { Pair, World } from "./home";
import type { Linked } from "./linked";
import { countriesOf } from "./narrow";
import type { Part } from "./roles";
import { isTrade } from "./siblings";

/** Goods behind a figure, and the words up to the figure of other goods ("of tea and wine worth"). */
const toNext = joinedPattern(({ and }) => `^\\s(?:[^,;:.()\\d]{1,60}\\s)?(?:${and})\\s(?:\\p{Ll}{2,14}\\s){0,3}[$€£¥]?$`);

/** "Peru sold 5 tonnes of tea and 3 of coffee to Chile": the first of two figures that one verb tells of is of the partner named behind the second; null where words between them name a country, or none stands behind. */
export function fromJoined(draft: ClaimDraft, inSentence: readonly Part[], figures: readonly ClaimDraft[], { context: { model } }: World, pairOf: ((next: ClaimDraft) => Pair | null) | null): Linked | null {
  const next = figures.find(({ quantity }) => quantity.start >= draft.quantity.end);
  if (pairOf === null || next === undefined || !isTrade(draft) || next.indicator !== draft.indicator || next.measure !== draft.measure || draft.measure === "share") return null;
  const partner = inSentence.find(({ start }) => start >= draft.quantity.end);
  if (partner === undefined || partner.isDeictic || partner.role === "owner" || partner.start < next.quantity.end || partner.start - next.quantity.end > BEHIND) return null;
  const [seller, ...others] = countriesOf(inSentence.filter(({ end }) => end <= draft.quantity.start));
  if (others.length > 0 || seller === partner.country || /[,;:.()\d]/u.test(model.text.slice(next.quantity.end, partner.start))) return null;
  if (!toNext(model.lang).test(model.text.slice(draft.quantity.end, next.quantity.start))) return null;
  const pair = pairOf(next);
  return pair === null ? null : { pair, name: "joined", note: "the countries of the figure that it is joined to" };
}

/** Characters between the second figure and the partner of both. */
const BEHIND = 48;
