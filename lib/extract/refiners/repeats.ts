import type { ClaimDraft, DocumentContext, Refiner } from "../model";
import { itemsIn } from "../places/words";

const RULE = "repeats";

const isHeading = (draft: ClaimDraft, context: DocumentContext): boolean => context.model.paragraphs[draft.sentence.paragraph]?.isHeading === true;

/** Equal for drafts that state the same number of the same unit. */
const figureKey = ({ decimal, decimalHigh, unit, measure }: ClaimDraft): string => [decimal, decimalHigh ?? "", unit, measure ?? ""].join("|");

/** How near the same figure must follow to be the same breath ("34 percent, even over 34 percent"). */
const BREATH = 30;

/** The next item of a list in brackets begins. */
const CLOSES_ITEM = /^\)/u;

/** Whether the next figure says the same again at once, of no other country, flow or goods; the later one carries the hedge that was meant. */
function isSaidAgain(draft: ClaimDraft, next: ClaimDraft | undefined, context: DocumentContext): boolean {
  if (next !== undefined && itemsIn(context.places, { start: draft.quantity.end, end: next.quantity.start }).length > 0) return false;
  if (next === undefined || next.indicator !== draft.indicator || CLOSES_ITEM.test(context.model.text.slice(draft.quantity.end, draft.quantity.end + 1))) return false;
  return next.quantity.start - draft.quantity.end <= BREATH && next.sentence.index === draft.sentence.index && figureKey(draft) === figureKey(next);
}

/** Drops a headline's figure where the text below states it again, and a figure said again in one breath; a headline that differs stays. */
export const repeatsRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) => {
    const inText = new Set(drafts.filter((draft) => !isHeading(draft, context)).map(figureKey));
    return drafts.filter((draft, index) => !isSaidAgain(draft, drafts[index + 1], context) && (!isHeading(draft, context) || !inText.has(figureKey(draft))));
  },
};
