import { GIVERS } from "@/lib/extract/lexicon/totals";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import type { Part } from "./pair-roles";
import { patternsOf } from "./patterns-of";
import { hasMatch } from "./phrase";

const giversPattern = patternsOf(GIVERS);

/** What one gives to the other, by the nouns of `other:<head noun>`. */
export const GIVEN: ReadonlySet<string> = new Set(["other:loans", "other:loan", "other:aid", "other:grant", "other:grants", "other:credit"]);

/** Whether a sentence that gives to its one country tells that by a preposition, or that a body of many countries gives. */
export function isGivenTo(draft: ClaimDraft, part: Part, { model }: Pick<DocumentContext, "model">): boolean {
  if (!GIVEN.has(draft.indicator ?? "")) return false;
  return part.role === "to" || part.role === "in" || isGivenByMany(draft, { model });
}

/** Whether the words before what is given name a body of many countries, or several, that give it. */
export const isGivenByMany = (draft: ClaimDraft, { model }: Pick<DocumentContext, "model">): boolean => GIVEN.has(draft.indicator ?? "") && hasMatch(giversPattern(model.lang), model.text, { start: draft.sentence.start, end: draft.quantity.start });
