import type { ClaimDraft } from "@/lib/extract/model";
import type { World } from "./home";
import type { Linked } from "./linked";
import { countriesOf } from "./narrow";
import type { Part } from "./roles";

/** How many sentences on a balance may follow what it is worked out from. */
const REACH = 3;
/** A balance of fewer of its last places would fit by chance. */
const LEAST_PLACES = 10;

const placeOf = ({ quantity }: ClaimDraft): number => 10 ** quantity.lastDigitExponent;

/** Whether a sum is what two flows differ by, or what both make, as far as their last places tell. */
function fits(draft: ClaimDraft, one: ClaimDraft, other: ClaimDraft): boolean {
  const place = Math.max(placeOf(draft), placeOf(one), placeOf(other));
  const made = draft.indicator === "trade_balance" ? Math.abs(one.quantity.value - other.quantity.value) : one.quantity.value + other.quantity.value;
  return draft.quantity.value >= LEAST_PLACES * place && Math.abs(made - draft.quantity.value) <= place;
}

const isLevelOf = (indicator: string, { unit, measure, sentence }: ClaimDraft) => (other: ClaimDraft): boolean =>
  other.indicator === indicator && other.measure === measure && other.unit === unit && sentence.index - other.sentence.index <= REACH;

/** "Our exports to Peru were 5 and our imports 3. Our foreign trade surplus was 2": a balance or turnover that the flows just told make is with whom they are, where its sentence names nobody else. */
export function fromBalance(draft: ClaimDraft, inSentence: readonly Part[], { done }: World): Linked | null {
  if ((draft.indicator !== "trade_balance" && draft.indicator !== "trade_turnover") || draft.measure !== "level") return null;
  const [sold, bought] = [done.findLast(isLevelOf("exports", draft)), done.findLast(isLevelOf("imports", draft))];
  if (sold === undefined || bought === undefined || sold.partner === null || sold.reporter === null || sold.reporter !== bought.reporter || sold.partner !== bought.partner) return null;
  const { reporter, partner } = sold;
  if (countriesOf(inSentence).some((country) => country !== reporter && country !== partner) || !fits(draft, sold, bought)) return null;
  return { pair: [reporter, partner], name: "balance", note: "what the exports and imports before it make" };
}
