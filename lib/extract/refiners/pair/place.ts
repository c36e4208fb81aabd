import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft } from "@/lib/extract/model";
import { hasWordOf } from "@/lib/extract/places/word-index";
import type { Linked } from "./linked";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import { countriesOf } from "./narrow";
import type { Part } from "./roles";
import { isTrade } from "./siblings";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";

const NOTE = "a partner of the country whose trade was told before";

const placedPattern = patternsOf(({ placed }) => placed);

/** Sentences back to the one that told whose trade the partners share. */
const SENTENCES_BACK = 3;

/** What was told last in the paragraph of one country's whole trade with all others, with no trade of another since; empty where nothing was. */
function wholesBefore({ sentence }: ClaimDraft, done: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const told = done.filter((other) => isTrade(other) && other.sentence.paragraph === sentence.paragraph && other.sentence.index < sentence.index && sentence.index - other.sentence.index <= SENTENCES_BACK);
  const last = told.findLast(({ reporter, partner }) => reporter !== null && partner === null);
  const isOfOne = last !== undefined && told.every(({ quantity, reporter, partner }) => quantity.start <= last.quantity.start || reporter === last.reporter || partner === last.reporter);
  return isOfOne ? told.filter(({ reporter, partner }) => reporter === last.reporter && partner === null) : [];
}

/** The two of the last figure, where it was of another partner whose list goes on: who a text is about stays, else whose trade it is, and the other steps back for the country. */
function goneOnWith(country: CountryCode, { indicator, sentence }: ClaimDraft, { done, homes, main }: World): Pair | null {
  const last = done.findLast(isTrade);
  if (last === undefined || last.indicator !== indicator || last.sentence.paragraph !== sentence.paragraph || sentence.index - last.sentence.index > 1 || last.reporter === null || last.partner === null) return null;
  const home = [...homes, main].find((other) => other === last.reporter || other === last.partner) ?? null;
  return home === null || last.reporter === country || last.partner === country ? null : last.reporter === home ? [home, country] : [country, home];
}

/** "Peru exported 5 tonnes. The largest buyer was Chile with 2", "Togo ranked second with 3": the one country that words give a place among partners is one of the country whose whole trade, or whose trade with another of them, was told before; null where nothing such was. */
export function fromPlace(draft: ClaimDraft, inSentence: readonly Part[], own: TextSpan, world: World): Linked | null {
  if (!isTrade(draft)) return null;
  const { context: { model }, done } = world;
  const before = { start: draft.sentence.start, end: draft.quantity.start };
  const { takers, suppliers, partners, markets } = pairLexicon(model);
  const isNoun = [takers, suppliers, partners, markets].some((words) => hasWordOf(model, before, words));
  const isPlaced = !isNoun && hasMatch(placedPattern(model.lang), model.text, own);
  if (!isNoun && !isPlaced) return null;
  const [country, ...others] = countriesOf(isPlaced ? inSentence.filter(({ start, end }) => start >= own.start && end <= draft.quantity.start) : inSentence);
  if (country === undefined || others.length > 0) return null;
  const wholes = wholesBefore(draft, done);
  const home = wholes[0]?.reporter ?? null;
  const next = home === null && isPlaced ? goneOnWith(country, draft, world) : null;
  const isTold = (other: CountryCode | null): boolean => isPlaced && inSentence.some((part) => part.country === other);
  if (next !== null) return next.some((other) => other !== country && isTold(other)) ? null : { pair: next, name: "place", note: NOTE };
  if (home === null || home === country || isTold(home)) return null;
  // "Peru exported 5 tonnes. The top importer was Chile, which bought 2": the same trade from its other side.
  const isTurned = isNoun && draft.indicator !== "trade_turnover" && wholes.every(({ indicator }) => indicator !== draft.indicator && indicator !== "trade_turnover");
  const pair: readonly [CountryCode, CountryCode] = isTurned ? [country, home] : [home, country];
  return { pair, name: "place", note: NOTE };
}
