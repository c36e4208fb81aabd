import type { Period } from "@/lib/domain/period";
import { isSamePeriod } from "@/lib/domain/period";
import type { ClaimDraft, DocumentContext, PeriodMention, Refiner } from "@/lib/extract/model";
import { shiftBack, shiftYears } from "@/lib/extract/periods/period";
import { sentenceAround } from "./clause";
import { isMonth } from "./period/found";
import { groupBySentence, nearFigures, timeDistance } from "./period/distance";

const CHANGES: ReadonlySet<string> = new Set(["growth_rate", "multiple", "change_absolute"]);
const REACH = 60;

function resolve(base: PeriodMention, own: Period | null): Period | null {
  if (base.yearsBefore !== undefined) return own === null ? null : shiftBack(own, base);
  if (base.countsBack === true && isMonth(base.period)) return (own === null ? null : shiftBack(own, { yearsBefore: 0, monthsBefore: 1 })) ?? base.period;
  if (base.countsBack === true && own !== null && own.kind === "range") return shiftYears(own, 1);
  if (base.period !== null && own !== null && isSamePeriod(base.period, own)) return shiftYears(own, 1);
  return base.period;
}

function refineOne(draft: ClaimDraft, context: DocumentContext, figures: readonly ClaimDraft[]): ClaimDraft {
  if (!CHANGES.has(draft.measure ?? "")) return draft;
  const spans = figures.map((figure) => figure.quantity);
  const [nearest] = context.periodsIn(sentenceAround(draft))
    .filter((mention) => mention.role === "base")
    .map((mention) => ({ mention, distance: timeDistance(context.model, draft.quantity, mention, spans) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((left, right) => left.distance - right.distance);
  if (nearest === undefined) return draft;
  const comparedTo = resolve(nearest.mention, draft.period);
  if (comparedTo === null) return draft;
  const { start, end, period } = nearest.mention;
  const basis = period?.basis ?? "inferred";
  return { ...draft, comparedTo: { ...comparedTo, basis }, evidence: [...draft.evidence, { field: "comparedTo", basis, rule: "compared-to", span: { start, end }, note: null }] };
}

/** Sets the base of a change where the text names it; a plain "grew by" has none. Needs the period. */
export const comparedToRefiner: Refiner = {
  name: "compared-to",
  refine: (drafts, context) => {
    const groups = groupBySentence(drafts);
    return drafts.map((draft) => refineOne(draft, context, nearFigures(groups.get(draft.sentence.index) ?? [], draft)));
  },
};
