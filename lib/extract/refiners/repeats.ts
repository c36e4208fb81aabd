import type { ClaimDraft, DocumentContext, Refiner } from "../model";

const RULE = "repeats";

const isHeading = (draft: ClaimDraft, context: DocumentContext): boolean => context.model.paragraphs[draft.sentence.paragraph]?.isHeading === true;

/** Whether two drafts state the same number of the same unit and qualifier. */
function isSameFigure(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.decimal === b.decimal && a.decimalHigh === b.decimalHigh && a.unit === b.unit && a.measure === b.measure;
}

/** Drops a headline's figure where the text below states it again; a headline that differs from the text stays. */
export const repeatsRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) =>
    drafts.filter(
      (draft, index) =>
        !isHeading(draft, context) || !drafts.some((later, at) => at > index && !isHeading(later, context) && isSameFigure(draft, later)),
    ),
};
