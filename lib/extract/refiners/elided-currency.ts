import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, Refiner } from "../model";
import { sentenceAround } from "./clause";
import { inferred, withEvidence } from "./draft";
import { figureKind, topicsOf } from "./topics";

const RULE = "elided-currency";
/** A number written with millions or billions ends in so many noughts at least. */
const LEAST_EXPONENT = 4;
const LEAST_VALUE = 1_000_000;
/** How many sentences on a report may go without the name of its currency. */
const REACH = 3;
/** What is told in money, whatever else its sentence counts. */
const IN_MONEY: ReadonlySet<string> = new Set(["exports", "imports", "trade_balance", "trade_turnover", "gdp"]);

const isBare = ({ quantity }: ClaimDraft): boolean =>
  quantity.unit === "count" && quantity.concept === null && quantity.value >= LEAST_VALUE && quantity.lastDigitExponent >= LEAST_EXPONENT;

/** The words for trade that a bare sum stands behind in its sentence; null where it counts something else. */
function tradeBefore(draft: ClaimDraft, context: DocumentContext): TextSpan | null {
  const around = sentenceAround(draft);
  const topic = topicsOf(context.model, around).findLast((item) => item.end <= draft.quantity.start);
  return topic !== undefined && IN_MONEY.has(topic.code) ? topic : null;
}

/** "Exports were 3.1 billion dlrs. Imports totalled 4.4 billion": gives a sum that names no currency the one of the report. */
export const elidedCurrencyRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) => {
    let last: ClaimDraft | null = null;
    return drafts.map((draft) => {
      const kind = figureKind(draft.quantity);
      if (kind === "money") last = draft;
      // Tonnes told between two sums end the currency of the first: a bare number behind them may be tonnes.
      else if (kind === "physical") last = null;
      if (last === null || !isBare(draft) || draft.sentence.index - last.sentence.index > REACH || tradeBefore(draft, context) === null) return draft;
      const { unit } = last.quantity;
      if (!/^[A-Z]{3}$/u.test(unit)) return draft;
      return withEvidence(draft, { unit, quantity: { ...draft.quantity, unit } }, inferred("unit", RULE, last.quantity, "the currency of the figure before"));
    });
  },
};
