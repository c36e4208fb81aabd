import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { addMark, nextMarked } from "@/lib/extract/places/marks";
import { isOneSpace, wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";

/** Nouns before goods, and vaccines, which are told of by who makes them: where a text has none, none of its countries need be asked. */
const BEFORE_GOODS = addMark(({ key }, lang) => pairLexicon({ lang }).goodsOf.has(key) || pairLexicon({ lang }).vaccines.has(key));

/** Countries whose goods others buy by the words of a text ("the buyers of Peruvian tea"): an adjective right behind a noun for trade or traders, and before the goods. */
function countSellers({ model, places }: Pick<DocumentContext, "model" | "places">): ReadonlySet<CountryCode> {
  const words = wordsOf(model);
  const sellers = new Set<CountryCode>();
  if (nextMarked(model.marks, BEFORE_GOODS, 0, words.length) === words.length) return sellers;
  const { goodsOf, vaccines, wares, incoming } = pairLexicon(model);
  for (const { form, start, end, country } of places) {
    if (form !== "adjective") continue;
    const at = wordAtOrAfter(model, start);
    const noun = words[at - 1]?.key === "of" ? words[at - 2] : words[at - 1];
    const [adjective, goods] = [words[at], words[wordAtOrAfter(model, end)]];
    if (adjective === undefined || goods === undefined || !isOneSpace(model.text, adjective, goods) || !/^\p{Ll}/u.test(model.text.slice(goods.start))) continue;
    const isBeside = noun !== undefined && goodsOf.has(noun.key) && start - noun.end <= 4 && !(wares.has(goods.key) && incoming.has(noun.key));
    if (isBeside || vaccines.has(goods.key)) sellers.add(country);
  }
  return sellers;
}

/** The one country whose goods a text, or its title, tells others to buy; null where there is none, or several. */
export function sellerOf(context: Pick<DocumentContext, "model" | "places">, title: Pick<DocumentContext, "model" | "places"> | null): CountryCode | null {
  const sellers = new Set([...countSellers(context), ...(title === null ? [] : countSellers(title))]);
  const [seller, ...others] = sellers;
  return seller === undefined || others.length > 0 ? null : seller;
}

/** What a buyer of the goods of the text's one seller bought of it, by the indicator's rule; null where goods do not go from the one to the other. */
export function soldTo({ indicator }: Pick<ClaimDraft, "indicator">, rule: PairRule, buyer: CountryCode, seller: CountryCode | null): Pair | null {
  if (seller === null || seller === buyer) return null;
  return rule === "exporter_first" || indicator === "vaccine_doses" ? [seller, buyer] : rule === "importer_first" ? [buyer, seller] : null;
}

/** "Imports of Peruvian tea to Chile fell, supplies came to 5": whichever side tells of the goods of a text's one seller, they go from it. */
export function fromSeller({ indicator }: Pick<ClaimDraft, "indicator">, pair: Pair, { seller, isBilateral }: Pick<World, "seller" | "isBilateral">): Pair {
  const [reporter, partner] = pair;
  const isTurned = seller !== null && !isBilateral && ((indicator === "exports" && partner === seller) || (indicator === "imports" && reporter === seller && partner !== null));
  return isTurned ? [partner, reporter] : pair;
}
