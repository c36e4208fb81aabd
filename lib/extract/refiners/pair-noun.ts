import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
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

/** "Доля чилийских товаров в импорте Перу": whether a Russian name stands right behind the figure's own noun, so that it is that country's. */
export function isBehindIndicator(draft: ClaimDraft, part: Part, { model }: DocumentContext): boolean {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  return model.lang === "ru" && part.role === "owner" && !part.isDeictic && noun !== undefined && noun !== null && /^\s\p{Lu}$/u.test(model.text.slice(noun.end, part.start + 1));
}
