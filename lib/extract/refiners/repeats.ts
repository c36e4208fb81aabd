import type { ClaimDraft, DocumentContext, Refiner } from "../model";

const RULE = "repeats";

const isHeading = (draft: ClaimDraft, context: DocumentContext): boolean => context.model.paragraphs[draft.sentence.paragraph]?.isHeading === true;

/** Equal for drafts that state the same number of the same unit. */
const figureKey = ({ decimal, decimalHigh, unit, measure }: ClaimDraft): string => [decimal, decimalHigh ?? "", unit, measure ?? ""].join("|");

/** Drops a headline's figure where the text below states it again; a headline that differs from the text stays. */
export const repeatsRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) => {
    const inText = new Set(drafts.filter((draft) => !isHeading(draft, context)).map(figureKey));
    return drafts.filter((draft) => !isHeading(draft, context) || !inText.has(figureKey(draft)));
  },
};
