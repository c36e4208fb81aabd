import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import type { Part } from "./roles";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";

const giversPattern = patternsOf(({ givers }) => givers);
const behindPattern = patternsOf(({ giversBehind }) => giversBehind);
const debtsPattern = patternsOf(({ wholeDebts }) => wholeDebts);
const dosesPattern = patternsOf(({ doseGivers }) => doseGivers);

/** What one gives to the other, by the nouns of `other:<head noun>`. */
export const GIVEN: ReadonlySet<string> = new Set(["other:loans", "other:loan", "other:funding", "other:aid", "other:grant", "other:grants", "other:credit", "other:scholarships"]);

/** Money sent home: from the country where it is earned, to one or many. */
export const REMITTANCES = "other:remittances";

/** Whether a sentence that gives to its one country tells that by a preposition, or that a body of many countries gives. */
export function isGivenTo(draft: ClaimDraft, part: Part, { model }: Pick<DocumentContext, "model">): boolean {
  if (!GIVEN.has(draft.indicator ?? "")) return false;
  return part.role === "to" || part.role === "in" || isGivenByMany(draft, { model });
}

/** Whether the words around what is given name a body of many countries, or several, that give it, or doses come through one. */
export function isGivenByMany({ indicator, sentence, quantity }: ClaimDraft, { model }: Pick<DocumentContext, "model">): boolean {
  if (indicator === "vaccine_doses") return hasMatch(dosesPattern(model.lang), model.text, sentence);
  if (!GIVEN.has(indicator ?? "")) return false;
  return hasMatch(giversPattern(model.lang), model.text, { start: sentence.start, end: quantity.start }) || hasMatch(behindPattern(model.lang), model.text, { start: quantity.end, end: sentence.end });
}

/** Whether a sum is all that a country owes to whomever ("Peru's external debt"). */
export const isWholeDebt = ({ indicator, sentence, quantity }: ClaimDraft, { model }: Pick<DocumentContext, "model">): boolean =>
  indicator === "other:debt" && hasMatch(debtsPattern(model.lang), model.text, { start: sentence.start, end: quantity.start });
