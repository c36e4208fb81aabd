import type { ClaimDraft, DocumentContext, Refiner } from "../model";
import { sentenceAround } from "./clause";
import { inferred, withEvidence } from "./draft";
import { bestTopic, nounStretch } from "./indicator";
import { figureKind, findCounted, topicsOf } from "./topics";

const RULE = "carried-currency";
/** From here on a bare number beside words of trade is a sum. */
const LEAST = 1_000_000;
/** How many sentences back a currency still holds. */
const REACH = 3;
/** How well the words must name a sum: right beside the number. */
const SURE = 7;
/** Indicators that count sums before anything else. */
const SUMS: ReadonlySet<string> = new Set(["trade_turnover", "exports", "imports", "trade_balance", "investment"]);

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

/** The one currency of a text, or null where it has none or several. */
function onlyCurrency(drafts: readonly ClaimDraft[]): string | null {
  const units = new Set(drafts.filter(({ quantity }) => figureKind(quantity) === "money").map(({ unit }) => unit));
  const [unit] = units;
  return units.size === 1 && unit !== undefined && isCurrency(unit) ? unit : null;
}

/** Whether the words beside a bare number say that it is a sum of trade or capital. */
function isSum(draft: ClaimDraft, unit: string, inSentence: readonly ClaimDraft[], context: DocumentContext): boolean {
  const { model } = context;
  const around = sentenceAround(draft);
  if (findCounted(model.text, nounStretch(draft, inSentence, model.text), around, model.lang, []) !== null) return false;
  const asMoney: ClaimDraft = { ...draft, unit, quantity: { ...draft.quantity, unit } };
  const topic = bestTopic(asMoney, inSentence, topicsOf(model, around), context, SURE);
  return topic !== null && SUMS.has(topic.code);
}

/** Gives sums without a currency ("trade came to 3 billion" in a speech) that of the figures before them, or the only one of the text. */
export const carriedCurrencyRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) => {
    const isBare = ({ quantity }: ClaimDraft): boolean => figureKind(quantity) === "count" && quantity.value >= LEAST;
    if (!drafts.some(isBare)) return drafts;
    const only = onlyCurrency(drafts);
    let last: ClaimDraft | null = null;
    return drafts.map((draft, index) => {
      const kind = figureKind(draft.quantity);
      if (kind === "money" || kind === "physical") last = draft;
      if (!isBare(draft)) return draft;
      const isNear = last !== null && draft.sentence.index - last.sentence.index <= REACH;
      const unit = isNear ? (last?.unit ?? null) : only;
      if (unit === null || !isCurrency(unit)) return draft;
      const inSentence = drafts.slice(Math.max(0, index - 8), index + 8).filter((other) => other.sentence.index === draft.sentence.index);
      if (!isSum(draft, unit, inSentence, context)) return draft;
      return withEvidence(draft, { unit, quantity: { ...draft.quantity, unit } }, inferred("unit", RULE, isNear ? (last?.quantity ?? null) : null, isNear ? "the currency of the figure before it" : "the only currency of the text"));
    });
  },
};
