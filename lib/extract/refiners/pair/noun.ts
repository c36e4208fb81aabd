import { listCountryNames } from "@/lib/catalogue/countries";
import type { ClaimDraft, DocumentContext, TextModel } from "@/lib/extract/model";
import { firstWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { itemAt } from "@/lib/extract/places/words";
import { pairLexicon } from "./lexicon";
import type { Part } from "./roles";

/** The possessive and a space and nothing else. */
const BESIDE = /^\.?(?:['’]s)?\s$/u;

/** Whether the figure's own noun stands right behind a country ("Peruvian exports"), so that it is that country's whatever else is named; of two in one word ("Peruvian-Chilean investments") neither owns it. A word of its own may stand between ("Peru's coal exports"). */
export function ownsIndicator(draft: ClaimDraft, part: Part, { model }: DocumentContext): boolean {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  if (part.role !== "owner" || part.isSubject || noun === undefined || noun === null || noun.start < part.end || /[-–]/u.test(model.text.charAt(part.start - 1))) return false;
  const gap = model.text.slice(part.end, noun.start);
  if (BESIDE.test(gap)) return true;
  return /^(?:['’]s)?\s\p{Ll}{3,14}\s$/u.test(gap);
}

/** "Доля чилийских товаров в импорте Перу": whether a name stands right behind the figure's own noun, so that it is that country's. */
export function isBehindIndicator(draft: ClaimDraft, part: Part, { model }: DocumentContext): boolean {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  return model.grammar.owner === "behind" && part.role === "owner" && !part.isDeictic && noun !== undefined && noun !== null && /^\s\p{Lu}$/u.test(model.text.slice(noun.end, part.start + 1));
}

/** Whether a name stands, by its ending, where something is and not where it goes ("в Литве", "в Литву"). */
export function isPlace({ role, start, end, country }: Part, model: TextModel): boolean {
  if (role !== "in") return false;
  const word = model.text.slice(start, end);
  // "Зимбабве" has one form for both.
  return [...pairLexicon(model).placeEndings].some((ending) => word.endsWith(ending)) && !listCountryNames(country, model.lang).includes(word);
}

/** "Экспорт в Литве вырос": whether the country behind the figure's own noun, and at most a word for what it is of, is where that is told, so that it is its own. */
export function isPlaceOfNoun(draft: ClaimDraft, part: Part, { model }: DocumentContext): boolean {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  return noun !== undefined && noun !== null && part.start > noun.end && /^\s(?:\p{Ll}{3,14}\s)?\p{L}{1,2}\s$/u.test(model.text.slice(noun.end, part.start)) && isPlace(part, model);
}

/** "Чилийский импорт меди в Перу": where imports are told to go into a country behind their noun, an adjective before it says where they are from; null where no such country stands there. */
export function fromOrigin(draft: ClaimDraft, parts: readonly Part[], { model, places }: DocumentContext): readonly Part[] | null {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  if (noun === undefined || noun === null || pairLexicon(model).placeEndings.size === 0) return null;
  const into = parts.find((part) => part.start > noun.end && part.role === "in" && !part.isDeictic && !isPlace(part, model));
  const origin = parts.find((part) => part.end < noun.start && noun.start - part.end === 1 && itemAt(places, part.start)?.form === "adjective" && part.country !== into?.country);
  return into === undefined || origin === undefined ? null : parts.map((part) => (part === origin ? { ...part, role: "from" as const } : part === into ? { ...part, role: "to" as const } : part));
}

/** "Перу направила в Боливию 87 врачей", "Перу арендует у Боливии станцию": where the ending of a name tells where something is, who sends it elsewhere or has it of another is told of. */
export function intoAnother(parts: readonly Part[], { model, places }: DocumentContext): readonly Part[] {
  const [first] = parts;
  if (pairLexicon(model).placeEndings.size === 0 || first === undefined || first.role !== "owner" || first.isDeictic || itemAt(places, first.start)?.form !== "name") return parts;
  const goesInto = (part: Part): boolean => part.role === "in" && part.country !== first.country && !isPlace(part, model) && itemAt(places, part.start)?.form === "name" && !hasOneForm(part, model);
  return parts.map((part) => (goesInto(part) ? { ...part, role: "to" as const } : part));
}

/** "в Перу", "в США": whether a name that ends in a vowel is the same wherever it stands, so that nothing tells a place from where something goes. */
function hasOneForm({ country, start, end }: Part, model: TextModel): boolean {
  const word = model.text.slice(start, end);
  return [...pairLexicon(model).oneFormEndings].some((ending) => word.toLowerCase().endsWith(ending)) && listCountryNames(country, model.lang).includes(word);
}

/** From a country to the noun for who puts money into it: its possessive and what ranks them. */
const TO_INVESTOR = /^['’]s?(?:\s[\p{Ll}-]{3,14}){1,3}\s$/u;
const INVESTOR_REACH = 44;

/** "Peru's largest foreign investor", "крупнейший инвестор Перу": whether a country is the one that another is told to put money into. */
export function hasInvestor({ start, end, isDeictic }: Part, { model }: DocumentContext): boolean {
  if (isDeictic) return false;
  const { investors } = pairLexicon(model);
  if (model.grammar.owner === "behind") return wordsIn(model, { start: start - INVESTOR_REACH, end: start }).slice(-1).some((word) => investors.has(word.key) && start - word.end === 1);
  const noun = firstWordOf(model, { start: end, end: end + INVESTOR_REACH }, investors);
  return noun !== null && TO_INVESTOR.test(model.text.slice(end, noun.start));
}
