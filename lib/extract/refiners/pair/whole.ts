import type { CountryCode } from "@/lib/domain/place";
import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { itemAt } from "@/lib/extract/places/words";
import { isBareName } from "./cases";
import { pairLexicon } from "./lexicon";
import { POSSESSIVE, type Part } from "./roles";
import { isTrade } from "./siblings";

/** Characters from a part to the country whose whole it is, and on to the noun of that whole. */
const WHOLE_REACH = 70;
const WHOLE_NOUN = 30;
/** And back from a country to its preposition. */
const TO_REACH = 12;

/** From a part to the owner of the whole: a preposition and what stands with it, or no more than the noun of the whole where owners stand behind it. */
const toWhole = linkedPattern(({ ofWhole }) => `^ (?:${ofWhole}) [^,;.:()]*$`);
const TO_OWNER_BEHIND = /^\s(?:\p{Ll}{3,16}\s){0,3}$/u;

/** "20 percent of Chile's total exports", "20% экспорта Чили": whose trade the part is of; null where no such words stand behind the figure. */
export function ownerOfWhole({ quantity, sentence }: ClaimDraft, parts: readonly Part[], { model }: DocumentContext): CountryCode | null {
  const leads = model.grammar.owner === "behind" ? TO_OWNER_BEHIND : toWhole(model.lang);
  const lexicon = pairLexicon(model);
  // "70 percent of Peruvian imports": who is told to take them in, and not by a preposition.
  const isTaker = ({ role, start, end }: Part): boolean => role === "to" && !/[-‐‑–]/u.test(model.text.charAt(end)) && !lexicon.to.has(wordsIn(model, { start: start - TO_REACH, end: start }).at(-1)?.key ?? "");
  const owner = parts.find((part) => (part.role === "owner" || part.role === "in" || isTaker(part)) && part.start > quantity.end && part.start - quantity.end <= WHOLE_REACH && leads.test(model.text.slice(quantity.end, part.start)));
  if (owner === undefined) return null;
  return hasWordOf(model, { start: quantity.end, end: Math.min(owner.end + WHOLE_NOUN, sentence.end) }, lexicon.wholes) ? owner.country : null;
}

/** Small words between the preposition and the country of a whole. */
const TO_WHOLE = /^(?:\s\p{Ll}{3,18}){0,2}\s$/u;

/** Characters behind the country of a whole that hold its noun. */
const TO_WHOLE_NOUN = 45;

/** "Çili Perunun ümumi dövriyyəsində 11% payla": the country in whose trade, by the case of its noun, another has a part; null where none is told so. */
function ownerOfWholeWithin(before: number, parts: readonly Part[], model: DocumentContext["model"]): CountryCode | null {
  const isBare = ({ start, end, country }: Part): boolean => isBareName(model.text.slice(start, end), country, model);
  const whole = parts.find((part, index) => {
    const other = parts[index - 1];
    if (other === undefined || part.end > before || part.role !== "owner" || other.country === part.country || isBare(part) || !isBare(other)) return false;
    const nouns = wordsIn(model, { start: part.end, end: Math.min(before, part.end + TO_WHOLE_NOUN) });
    return nouns.some(({ key }) => model.grammar.inflection.endingRole(key) === "in" && [...pairLexicon(model).wholes].some((noun) => key.startsWith(noun)));
  });
  return whole?.country ?? null;
}

/** "Доля Чили в общем перуанском обороте": the country of the whole, told in front of the part by an adjective behind the name of whose part it is; null where none is. */
export function ownerOfWholeBefore(draft: ClaimDraft, parts: readonly Part[], { model, places }: DocumentContext): CountryCode | null {
  const { quantity } = draft;
  if (model.grammar.cases === "suffixes") return isTrade(draft) ? ownerOfWholeWithin(quantity.start, parts, model) : null;
  const at = parts.findIndex((part) => part.end <= quantity.start && itemAt(places, part.start)?.form === "adjective");
  const owned = parts.findIndex((part, index) => index > 0 && part.end <= quantity.start && POSSESSIVE.test(model.text.slice(part.end, part.end + 3)));
  const [part, whole] = at > 0 ? [parts[at - 1], parts[at]] : [parts[owned - 1], parts[owned]];
  if (part === undefined || whole === undefined || part.role !== "owner" || part.country === whole.country) return null;
  const { in: within, shares } = pairLexicon(model);
  // "Peru's share in"
  const between = wordsIn(model, { start: part.end, end: whole.start });
  const noun = isTrade(draft) ? between.findIndex(({ key }) => shares.has(key)) : -1;
  const preposition = between[noun >= 0 && noun <= 1 ? noun + 1 : 0];
  if (preposition === undefined || preposition.start - (noun >= 0 ? (between[noun]?.end ?? 0) : part.end) !== 1 || !within.has(preposition.key)) return null;
  return TO_WHOLE.test(model.text.slice(preposition.end, whole.start)) ? whole.country : null;
}

/** What is taught in a country, or to its children, in the language of another. */
export const OF_LANGUAGE: ReadonlySet<string> = new Set(["schools", "students"]);
/** "русских школ": an adjective that means a language and no country where something is. */
export function isLanguage({ start, end, isDeictic }: Part, parts: readonly Part[], { model: { text, grammar } }: DocumentContext): boolean {
  if (isDeictic || !/\p{Ll}/u.test(text.charAt(start))) return false;
  return grammar.readers.isLanguage(text, { start, end }, parts.some((part) => part.role === "in" && part.start !== start));
}

/** "Chile is our partner; 17,000 Peruvian firms work there": the country named before that "there" means; null where no such word stands behind the figure. */
export function placeOfThere({ quantity, sentence }: ClaimDraft, parts: readonly Part[], { model }: DocumentContext): CountryCode | null {
  if (!hasWordOf(model, { start: quantity.end, end: sentence.end }, pairLexicon(model).there)) return null;
  const owner = parts.find((part) => part.start >= quantity.end);
  return parts.findLast((part) => part.end <= quantity.start && !part.isDeictic && part.country !== owner?.country)?.country ?? null;
}
