import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft } from "@/lib/extract/model";
import { hasWordOf } from "@/lib/extract/places/word-index";
import type { Linked } from "./pair-linked";
import type { World } from "./pair-home";
import { pairLexicon } from "./pair-lexicon";
import { countriesOf } from "./pair-narrow";
import type { Part } from "./pair-roles";
import { isTrade } from "./pair-siblings";

/** Sentences back to the one that told whose trade the partners share. */
const SENTENCES_BACK = 3;

/** What was told last in the paragraph of one country's whole trade with all others, with no trade of another since; empty where nothing was. */
function wholesBefore({ sentence }: ClaimDraft, done: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const told = done.filter((other) => isTrade(other) && other.sentence.paragraph === sentence.paragraph && other.sentence.index < sentence.index && sentence.index - other.sentence.index <= SENTENCES_BACK);
  const last = told.findLast(({ reporter, partner }) => reporter !== null && partner === null);
  const isOfOne = last !== undefined && told.every(({ quantity, reporter, partner }) => quantity.start <= last.quantity.start || reporter === last.reporter || partner === last.reporter);
  return isOfOne ? told.filter(({ reporter, partner }) => reporter === last.reporter && partner === null) : [];
}

/** "Peru exported 5 tonnes. The largest buyer was Chile with 2": the one country that a sentence gives a place among partners is one of the country whose whole trade was told before; null where nothing such was. */
export function fromPlace(draft: ClaimDraft, inSentence: readonly Part[], { context: { model }, done }: World): Linked | null {
  if (!isTrade(draft)) return null;
  const [country, ...others] = countriesOf(inSentence);
  const { takers, suppliers, partners, markets } = pairLexicon(model);
  const before = { start: draft.sentence.start, end: draft.quantity.start };
  if (country === undefined || others.length > 0 || ![takers, suppliers, partners, markets].some((words) => hasWordOf(model, before, words))) return null;
  const wholes = wholesBefore(draft, done);
  const home = wholes[0]?.reporter ?? null;
  if (home === null || home === country) return null;
  // "Peru exported 5 tonnes. The top importer was Chile, which bought 2": the same trade from its other side.
  const isTurned = draft.indicator !== "trade_turnover" && wholes.every(({ indicator }) => indicator !== draft.indicator && indicator !== "trade_turnover");
  const pair: readonly [CountryCode, CountryCode] = isTurned ? [country, home] : [home, country];
  return { pair, name: "place", note: "a partner of the country whose trade was told before" };
}
