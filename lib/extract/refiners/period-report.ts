import { findIndicator } from "@/lib/catalogue/indicators";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { toYears } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { sentenceAround } from "./clause";
import { isPlanned } from "./forecast";
import { isStartingPoint } from "./period-earlier";
import { isTooLong } from "./period-ends";
import { CHANGES, TRADE, hasWord, toEvidence } from "./period-found";

const isYear = (label: string | undefined): boolean => /^\d{4}$/u.test(label ?? "");

/** "grew fivefold in ten years, from 25 billion in 2012 to 139 billion in 2022": a change over several years is of those that its levels name. */
export function betweenLevels(drafts: readonly ClaimDraft[], context: DocumentContext): readonly ClaimDraft[] {
  return drafts.map((draft, index) => {
    const [from, to] = [drafts[index + 1], drafts[index + 2]];
    if (from === undefined || to === undefined || !CHANGES.has(draft.measure ?? "")) return draft;
    const isOne = [from, to].every((level) => level.sentence.index === draft.sentence.index && level.indicator === draft.indicator && level.measure === "level" && isYear(level.period?.label));
    if (!isOne || from.unit !== to.unit || !isStartingPoint(from, context)) return draft;
    const [first, last] = [Number(from.period?.label), Number(to.period?.label)];
    if (last - first < 2) return draft;
    const span = { start: from.quantity.start, end: to.quantity.end };
    return toEvidence(draft, { period: toYears(first, last, "inferred"), basis: "inferred", rule: "period/levels", span, note: "the years of the levels that it led from and to" });
  });
}

/** Flows of one report go by the same time. */
const isReported = ({ indicator }: ClaimDraft): boolean => TRADE.has(indicator ?? "") && findIndicator(indicator ?? "")?.nature === "flow";

/** So many figures of one time show that the text is a report of it. */
const SURE = 2;

/** The one time that a text names for its trade, where it names no other; null where it names several or none. */
function onlyTime(drafts: readonly ClaimDraft[]): ClaimDraft | null {
  const told = drafts.filter((draft) => isReported(draft) && draft.period !== null && draft.evidence.findLast(({ field }) => field === "period")?.rule === "period/words");
  const labels = new Set(told.map(({ period }) => period?.label));
  return labels.size === 1 && told.length >= SURE ? (told[0] ?? null) : null;
}

/** Gives trade that no words date the time of the report, where the whole text tells of one time only. */
export function ofReport(drafts: readonly ClaimDraft[], context: DocumentContext): readonly ClaimDraft[] {
  const source = drafts.some((draft) => draft.period === null && isReported(draft)) ? onlyTime(drafts) : null;
  if (source === null || source.period === null || source.period.kind !== "range") return drafts;
  const { period, sentence } = source;
  const { future } = periodLexicon(context.model);
  return drafts.map((draft) => {
    if (draft.period !== null || isTooLong({ ...draft, measure: "level" }, period) || !isReported(draft) || draft.measure === "multiple" || isPlanned(draft, context) || hasWord(context, sentenceAround(draft), future)) return draft;
    return toEvidence(draft, { period, basis: "inferred", rule: "period/report", span: { start: sentence.start, end: sentence.end }, note: "the only time that the text names for trade" });
  });
}
