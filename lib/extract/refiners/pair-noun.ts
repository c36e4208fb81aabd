import { listCountryNames } from "@/lib/catalogue/countries";
import type { ClaimDraft, DocumentContext, TextModel } from "@/lib/extract/model";
import { pairLexicon } from "./pair-lexicon";
import type { Part } from "./pair-roles";

/** Whether the figure's own noun stands right behind a country ("Peruvian exports"), so that it is that country's whatever else is named. */
export function ownsIndicator(draft: ClaimDraft, part: Part, { model }: DocumentContext): boolean {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  return part.role === "owner" && !part.isSubject && noun !== undefined && noun !== null && noun.start >= part.end && /^\.?(?:['’]s)?\s$/u.test(model.text.slice(part.end, noun.start));
}

/** "РФ инвестировала": whether the figure's own word is a verb, whose doer stands right before it. */
export const isVerbOf = (draft: ClaimDraft, { model: { text } }: DocumentContext): boolean => {
  const word = draft.evidence.find(({ field }) => field === "indicator")?.span;
  return word !== undefined && word !== null && /(?:л|ла|ло|ли|ет|ют)$/u.test(text.slice(word.start, word.end));
};

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

/** "Экспорт в Литве вырос": whether the country right behind the figure's own noun is where that is told, so that it is its own. */
export function isPlaceOfNoun(draft: ClaimDraft, part: Part, { model }: DocumentContext): boolean {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  return noun !== undefined && noun !== null && part.start > noun.end && /^\s\p{L}{1,2}\s$/u.test(model.text.slice(noun.end, part.start)) && isPlace(part, model);
}
