import { findIndicator } from "@/lib/catalogue/indicators";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import type { Period } from "@/lib/domain/period";
import { periodFinder } from "@/lib/extract/periods";
import { toYears } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { titleModel } from "@/lib/extract/places/document-pair";
import { sentenceAround } from "../clause";
import { isPlanned } from "../forecast";
import { isManyTimesLess, isStartingPoint } from "./earlier";
import { isAccumulated, isOfEveryYear, opensPresent, pointsToThen } from "./carried";
import { findSpeaker } from "../speaker";
import { SEVERAL_YEARS, isTooLong } from "./ends";
import { BRACKET_ONLY, CHANGES, TRADE, YEARLY, hasWord, isMonth, isMoney, isOther, toEvidence } from "./found";
import { saysPresent } from "./own";

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

const PUBLICATION = "period/publication";

/** The rules by which words tell the time of a figure: its own, those of the figure before, or of the report. */
const TOLD: ReadonlySet<string> = new Set(["period/words", "period/carried", "period/report"]);

/** So many figures of one time show that the text is a report of it. */
const SURE = 2;

/** The one time that a text names for its trade, where it names no other; null where it names several or none. */
function onlyTime(drafts: readonly ClaimDraft[]): ClaimDraft | null {
  const told = drafts.filter((draft) => isReported(draft) && draft.period !== null && !SEVERAL_YEARS.test(draft.period.label) && draft.evidence.findLast(({ field }) => field === "period")?.rule === "period/words");
  const labels = new Set(told.map(({ period }) => period?.label));
  return labels.size === 1 && told.length >= SURE ? (told[0] ?? null) : null;
}

/** How many sentences behind the last figure with a time a report may still be of it. */
const REACH = 8;

/** The rule that dated a figure. */
const ruleOf = ({ evidence }: ClaimDraft): string => evidence.findLast(({ field }) => field === "period")?.rule ?? "";

/** Whether what is counted flows by the year in a report: trade and cargo, sums of money and their parts. */
const isSum = (draft: ClaimDraft): boolean => isReported(draft) || draft.indicator === "investment" || (isOther(draft.indicator) && (isMoney(draft) || draft.measure === "share"));

/** Whether a figure may be of the time told for another: trade of any trade and cargo, what only its publication dates of the same indicator. */
function isOfSameReport(draft: ClaimDraft, other: ClaimDraft): boolean {
  return draft.period === null ? isReported(other) || other.indicator === CARGO : other.indicator === draft.indicator;
}

/** The figure before another whose time the text told last, in the same speech; null where that looks back to a time before another. */
function lastTold(drafts: readonly ClaimDraft[], index: number, context: DocumentContext): ClaimDraft | null {
  const draft = drafts[index];
  if (draft === undefined) return null;
  const before = drafts.slice(0, index).filter((other) => draft.sentence.index - other.sentence.index <= REACH && isOfSameReport(draft, other) && other.period !== null);
  const last = before.findLast((other) => draft.period === null || ruleOf(other) !== PUBLICATION);
  const latest = last?.period;
  if (last === undefined || latest?.kind !== "range" || isPlanned(last, context) || !TOLD.has(ruleOf(last)) || before.some(({ period }) => period?.kind === "range" && period.end > latest.end)) return null;
  const [left, right] = [findSpeaker(context, last.quantity), findSpeaker(context, draft.quantity)];
  return left?.form === "transcript" && left.speaker !== right?.speaker ? null : last;
}

/** Whether a figure has no time but its publication, and its words tell of no present: "the largest part came from Peru, 5 million". */
function isLeftToPublication(draft: ClaimDraft, context: DocumentContext): boolean {
  if (ruleOf(draft) !== PUBLICATION || !(isSum(draft) || pointsToThen(draft, context))) return false;
  return !isAccumulated(draft, context) && !saysPresent(draft, context) && !opensPresent(draft, context) && !hasWord(context, behindColon(draft, context), periodLexicon(context.model).nowWords);
}

/** The sentence of a figure, behind the colon of a list that it stands in. */
function behindColon(draft: ClaimDraft, { model: { text } }: DocumentContext): TextSpan {
  const { start, end } = sentenceAround(draft);
  const colon = text.slice(start, draft.quantity.start).lastIndexOf(": ");
  return { start: colon < 0 ? start : start + colon, end };
}

/** "Results of the first half of the year: …": the one time that the title names, where nothing in the text tells another. */
function titleTime({ model, publishedAt }: DocumentContext): Period | null {
  const title = publishedAt === null ? null : titleModel(model);
  if (publishedAt === null || title === null) return null;
  const [told, ...others] = periodFinder(title, publishedAt)({ start: 0, end: title.text.length }).filter(({ role }) => role !== "base");
  const { period } = told ?? { period: null };
  // The day of a speech is of no trade.
  const isOfDay = told !== undefined && isMonth(period) && /(?<!\d)\d{1,2}(?!\d)/u.test(title.text.slice(told.start, told.end));
  return others.length > 0 || isOfDay || told?.role !== "time" || period?.kind !== "range" || SEVERAL_YEARS.test(period.label) || period.start > publishedAt ? null : period;
}

/** "Italy – $43 million (13%)": whether a change stands in brackets right behind its level. */
const isChangeBeside = (draft: ClaimDraft, level: ClaimDraft, { model: { text } }: DocumentContext): boolean =>
  CHANGES.has(draft.measure ?? "") && level.measure === "level" && level.indicator === draft.indicator && level.period?.kind === "range" && BRACKET_ONLY.test(text.slice(level.quantity.end, draft.quantity.start));

/** Gives figures that no words date the time of the report: the only one that the text names for trade, or the one it told last. */
export function ofReport(drafts: readonly ClaimDraft[], context: DocumentContext): readonly ClaimDraft[] {
  const only = drafts.some((draft) => draft.period === null && isReported(draft)) ? onlyTime(drafts) : null;
  const { future } = periodLexicon(context.model);
  const done: ClaimDraft[] = [];
  let title: Period | null | undefined;
  drafts.forEach((draft, index) => {
    const level = done.at(-1);
    if (draft.period === null && level !== undefined && isChangeBeside(draft, level, context)) {
      done.push(toEvidence(draft, { period: level.period, basis: "inferred", rule: "period/carried", span: { start: level.quantity.start, end: level.quantity.end }, note: "the time of the level it stands beside" }));
      return;
    }
    const isOpen = draft.period === null ? isReported(draft) && !pointsToThen(draft, context) && !(isStartingPoint(draft, context) && isManyTimesLess(draft, drafts)) : isLeftToPublication(draft, context);
    const mayBe = isOpen && draft.measure !== "multiple" && !isPlanned(draft, context) && !hasWord(context, sentenceAround(draft), future);
    const source = mayBe ? ((draft.period === null ? only : null) ?? lastTold([...done, draft], index, context)) : null;
    const isLong = source?.period?.kind === "range" && (isTooLong({ ...draft, measure: "level" }, source.period) || (draft.period !== null && SEVERAL_YEARS.test(source.period.label)));
    if (source?.period?.kind !== "range" || isLong) {
      const isTitled = draft.period === null && YEARLY.has(draft.indicator ?? "") && draft.measure !== "multiple" && !isOfEveryYear(draft, context) && !isPlanned(draft, context) && !pointsToThen(draft, context);
      const named = isTitled ? (title ??= titleTime(context)) : null;
      done.push(named === null ? draft : toEvidence(draft, { period: named, basis: "inferred", rule: "period/report", span: null, note: "the time that the title names" }));
      return;
    }
    const { period, sentence: { start, end } } = source;
    const note = draft.period !== null ? "the time that the text has told last of the same" : only === null ? "the time that the text has told last of trade" : "the only time that the text names for trade";
    done.push(toEvidence(draft, { period, basis: "inferred", rule: "period/report", span: { start, end }, note }));
  });
  return done;
}
