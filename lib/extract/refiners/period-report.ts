import { findIndicator } from "@/lib/catalogue/indicators";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { toYears } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { sentenceAround } from "./clause";
import { isPlanned } from "./forecast";
import { isStartingPoint } from "./period-earlier";
import { pointsToThen } from "./period-carried";
import { findSpeaker } from "./speaker";
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

const CARGO = "cargo_volume";

/** Whether words tell the time of a figure, by itself or carried from the figure before. */
const isTold = ({ evidence }: ClaimDraft): boolean => TOLD.has(evidence.findLast(({ field }) => field === "period")?.rule ?? "");
const TOLD: ReadonlySet<string> = new Set(["period/words", "period/carried"]);

/** So many figures of one time show that the text is a report of it. */
const SURE = 2;

/** The one time that a text names for its trade, where it names no other; null where it names several or none. */
function onlyTime(drafts: readonly ClaimDraft[]): ClaimDraft | null {
  const told = drafts.filter((draft) => isReported(draft) && draft.period !== null && draft.evidence.findLast(({ field }) => field === "period")?.rule === "period/words");
  const labels = new Set(told.map(({ period }) => period?.label));
  return labels.size === 1 && told.length >= SURE ? (told[0] ?? null) : null;
}

/** How many sentences behind the last figure with a time a report may still be of it. */
const REACH = 8;

/** The figure of trade or cargo before another whose time the text told last, in the same speech; null where that looks back to a time before another. */
function lastTold(drafts: readonly ClaimDraft[], index: number, context: DocumentContext): ClaimDraft | null {
  const draft = drafts[index];
  if (draft === undefined) return null;
  const before = drafts.slice(0, index).filter((other) => draft.sentence.index - other.sentence.index <= REACH && (isReported(other) || other.indicator === CARGO) && other.period !== null);
  const last = before.at(-1);
  const latest = last?.period;
  if (last === undefined || latest?.kind !== "range" || isPlanned(last, context) || !isTold(last) || before.some(({ period }) => period?.kind === "range" && period.end > latest.end)) return null;
  const [left, right] = [findSpeaker(context, last.quantity), findSpeaker(context, draft.quantity)];
  return left?.form === "transcript" && left.speaker !== right?.speaker ? null : last;
}

/** Gives trade that no words date the time of the report: the only one that the text names, or the one it told last. */
export function ofReport(drafts: readonly ClaimDraft[], context: DocumentContext): readonly ClaimDraft[] {
  if (!drafts.some((draft) => draft.period === null && isReported(draft))) return drafts;
  const only = onlyTime(drafts);
  const { future } = periodLexicon(context.model);
  return drafts.map((draft, index) => {
    if (draft.period !== null || !isReported(draft) || draft.measure === "multiple" || isPlanned(draft, context) || pointsToThen(draft, context) || hasWord(context, sentenceAround(draft), future)) return draft;
    const source = only ?? lastTold(drafts, index, context);
    if (source?.period?.kind !== "range" || isTooLong({ ...draft, measure: "level" }, source.period)) return draft;
    const { period, sentence: { start, end } } = source;
    return toEvidence(draft, { period, basis: "inferred", rule: "period/report", span: { start, end }, note: only === null ? "the time that the text has told last of trade" : "the only time that the text names for trade" });
  });
}
