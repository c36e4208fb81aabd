import { findIndicator } from "@/lib/catalogue/indicators";
import type { ClaimDraft } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { itemAt } from "@/lib/extract/places/words";
import { REMITTANCES } from "./given";
import { homeOf } from "./home";
import type { World } from "./home";
import { pairLexicon } from "./lexicon";
import type { Linked } from "./linked";
import { countriesOf } from "./narrow";
import type { Part, Sides } from "./roles";
import { groupsOf } from "./runs";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";

const makePattern = patternsOf(({ guestsMake }) => guestsMake);
const behindPattern = patternsOf(({ fallsBehind }) => fallsBehind);
const sharePattern = patternsOf(({ shareOf }) => shareOf);

/** Characters between those who come from a country and the part that they make. */
const REACH = 64;
/** And in front of it, where a part is told to fall on it. */
const BEFORE = 12;

/** Whether words lead from a country to the part that its people make of all who come. */
export function makesPart({ start, end, role }: Part, { quantity }: ClaimDraft, { context: { model, places } }: World): boolean {
  const { lang, text } = model;
  const gap = { start: end, end: quantity.start };
  if (gap.end - gap.start > REACH || /[\d;:]/u.test(text.slice(gap.start, gap.end))) return false;
  const isPeople = role === "owner" && (model.grammar.owner !== "behind" || itemAt(places, start)?.form === "adjective");
  if (isPeople && hasMatch(makePattern(lang), text, gap)) return true;
  const [before] = wordsIn(model, { start: start - BEFORE, end: start }).slice(-1);
  return (before !== undefined && pairLexicon(model).in.has(before.key) && hasMatch(behindPattern(lang), text, gap)) || hasMatch(sharePattern(lang), text, { start: start - BEFORE, end: start });
}

/** "Peru accounted for 29 percent, Chile for 21": a country with a figure of its own is one more guest. */
const HAS_FIGURE = /^\s(?:(?:\p{L}{1,4}|[–—-])\s)?\(?\d/u;
const TO_FIGURE = 8;

/** "Peruvians accounted for 2 million of them", "the top sources were Peru and Chile, which made up 51 percent": who makes a part of those who come is no host; null where no words tell it. */
export function fromGuests(draft: ClaimDraft, inSentence: readonly Part[], world: World, sides: Sides): Linked | null {
  if (findIndicator(draft.indicator ?? "")?.pairRule !== "host_first" || draft.indicator === "population" || draft.measure === "growth_rate") return null;
  const guest = inSentence.findLast(({ end, isDeictic }) => end <= draft.quantity.start && !isDeictic);
  if (guest === undefined || guest.role === "to" || !makesPart(guest, draft, world)) return null;
  const row = countriesOf(groupsOf(inSentence, world.context).find((group) => group.includes(guest)) ?? [guest]);
  const others = inSentence.filter(({ country }) => !row.includes(country));
  const host = others.find(({ role }) => role === "in" || role === "to") ?? others.find(({ role, start, end }) => role === "owner" && itemAt(world.context.places, start)?.form === "name" && !(start >= draft.quantity.end && HAS_FIGURE.test(world.context.model.text.slice(end, end + TO_FIGURE))));
  const last = world.done.findLast(({ indicator }) => indicator === draft.indicator)?.reporter ?? null;
  const home = host?.country ?? (last !== null && !row.includes(last) ? last : homeOf(draft, row, world, sides));
  return home === null ? null : { pair: [home, row.length === 1 ? guest.country : null], name: "guests", note: "whose people make a part of those who come" };
}

/** "Peru's remittances came to 9. Togo was the largest source with 5, followed by Mali with 2": who sends them, where those of another were told before from no one; null where the sentence names where they go. */
export function fromSenders(draft: ClaimDraft, inSentence: readonly Part[], { done, context: { model } }: World): Linked | null {
  if (draft.indicator !== REMITTANCES || inSentence.length === 0 || !hasWordOf(model, draft.sentence, pairLexicon(model).suppliers)) return null;
  const last = done.findLast(({ indicator }) => indicator === REMITTANCES);
  const home = last?.partner ?? last?.reporter ?? null;
  if (home === null || inSentence.some(({ role, country, isDeictic }) => isDeictic || role === "to" || country === home)) return null;
  const sender = inSentence.findLast(({ end }) => end <= draft.quantity.start) ?? inSentence[0];
  return sender === undefined ? null : { pair: [sender.country, home], name: "list", note: "the country named beside it in a list of partners" };
}
