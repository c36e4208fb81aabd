import type { Period } from "@/lib/domain/period";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { toYear, toYears } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { wordsIn } from "@/lib/extract/places/word-index";
import type { Word } from "@/lib/extract/places/words";
import { wordsBefore } from "./distance";
import { CHANGES, TRADE } from "./found";
import type { Carried, Found } from "./found";

/** A level of trade, and its parts, are of a year or less: "doubled over the past two years and exceeded 800 million" dates the change only. */
export function isTooLong(draft: ClaimDraft, period: Period | null): boolean {
  if ((draft.measure !== "level" && draft.measure !== "share") || !TRADE.has(draft.indicator ?? "") || period === null || period.kind === "as_of" || period.basis === "stated") return false;
  return Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) > 1;
}

/** "Between 2002 and 2018 it grew eightfold to 3 billion": the level is of the last year, the change of all. */
export function reachesLevel(draft: ClaimDraft, context: DocumentContext, period: Period | null, figures: readonly ClaimDraft[]): boolean {
  if (draft.measure !== "level" || period?.kind !== "range" || !/^\d{4}\/\d{4}$/u.test(period.label)) return false;
  const isOfIt = ({ indicator }: ClaimDraft): boolean => indicator === draft.indicator || (TRADE.has(indicator ?? "") && TRADE.has(draft.indicator ?? ""));
  return figures.some((figure) => isOfIt(figure) && CHANGES.has(figure.measure ?? "") && figure.quantity.end <= draft.quantity.start);
}

/** A year of study at the end of words of time ("since 2014/15"). */
const SCHOOL_YEAR = /\d{4}\s?[-–\/]\s?\d\d$/u;
export const SEVERAL_YEARS = /^(?<first>\d{4})\/(?<last>\d{4})$/u;

/** Words before a figure that lead to it. */
const LEAD = 4;

/** "Trade amounted to 5 billion over the past decade": a sum of all the years told. */
export function isSumOfAll(draft: ClaimDraft, context: DocumentContext): boolean {
  const { endPoints, sumVerbs } = periodLexicon(context.model);
  const lead = wordsBefore(context.model, draft).slice(-LEAD);
  return lead.some((word, at) => sumVerbs.has(word.key) && endPoints.has(lead[at + 1]?.key ?? ""));
}

/** "used to export about 50,000 tonnes": whether "to" goes with a verb, as other words than hedges, articles and adjectives stand between it and the figure. */
function isOfVerb(mark: Word, { quantity: { start, qualifierSpan } }: ClaimDraft, { model }: DocumentContext): boolean {
  const { fillers, adjectives, infinitiveMarks } = periodLexicon(model);
  const between = infinitiveMarks.has(mark.key) ? wordsIn(model, { start: mark.end, end: qualifierSpan === null || qualifierSpan.start > start ? start : qualifierSpan.start }) : [];
  return between.some(({ key }) => !fillers.has(key) && !adjectives.has(key));
}

/** Characters that hold the figure that a change began from. */
const BEGAN = 32;

/** "3 milyard dollardan 4 milyard dollara": the same where the ending of the figure tells. */
function endByEndings({ quantity: { start, end } }: ClaimDraft, { model: { text } }: DocumentContext, endings: readonly string[]): "first" | "last" | null {
  if (endings.some((ending) => text.endsWith(ending, end))) return "first";
  const before = /\d[^.;]*\s$/u.exec(text.slice(Math.max(0, start - BEGAN), start))?.[0].trimEnd();
  return before !== undefined && endings.some((ending) => before.endsWith(ending)) ? "last" : null;
}

/** Whether a figure is the one that a change began from or led to, by the word right before it. */
export function endOfChange(draft: ClaimDraft, context: DocumentContext): "first" | "last" | null {
  const { startingPoints, endPoints, startingEndings } = periodLexicon(context.model);
  if (startingEndings.length > 0) return endByEndings(draft, context, startingEndings);
  const lead = wordsBefore(context.model, draft).slice(-LEAD);
  const before = isSumOfAll(draft, context) ? undefined : lead.findLast((word) => (startingPoints.has(word.key) && (draft.quantity.qualifier === "exact" || word.key !== "than")) || endPoints.has(word.key));
  if (before === undefined || /[\d,;(]|\s\p{Lu}\p{Ll}/u.test(context.model.text.slice(before.end, draft.quantity.start)) || isOfVerb(before, draft, context)) return null;
  return startingPoints.has(before.key) ? "first" : "last";
}

/** "From 2000 to 2020 it grew from 1 to 5": the level that it grew from is of the first year, the one that it grew to of the last. */
export function atEndOfSpan(draft: ClaimDraft, context: DocumentContext, found: Found): Found {
  const years = draft.measure === "growth_rate" || draft.measure === "multiple" ? undefined : SEVERAL_YEARS.exec(found.period?.label ?? "")?.groups;
  const end = years === undefined ? null : endOfChange(draft, context);
  if (years === undefined || end === null) return found;
  const isFirst = end === "first";
  const first = Number(years["first"]);
  const isSchoolYear = isFirst && found.span !== null && SCHOOL_YEAR.test(context.model.text.slice(found.span.start, found.span.end));
  const period = isSchoolYear ? toYears(first, first + 1, "inferred") : toYear(isFirst ? first : Number(years["last"]), "inferred");
  return { ...found, period, basis: "inferred", rule: "period/ends", note: "the first or last of the years that the change spans" };
}

const butPattern = joinedPattern(({ but }) => `,?\\s(?:${but})\\s`);

/** "That is 42 percent more, but short of the 7 million of 2013": whether a time is that of an older level which a change told before is only held against. */
export function isOfOlderLevel({ period, span }: Found, draft: ClaimDraft, carried: Carried | null, figures: readonly ClaimDraft[], { model: { text, lang } }: DocumentContext): boolean {
  const reference = carried?.found.period ?? null;
  if (!CHANGES.has(draft.measure ?? "") || carried?.indicator !== draft.indicator || span === null || span.start < draft.quantity.end || period?.kind !== "range" || reference?.kind !== "range" || period.end >= reference.start) return false;
  const level = figures.findLast(({ quantity }) => quantity.start >= draft.quantity.end && quantity.end <= span.start);
  return level?.measure === "level" && level.indicator === draft.indicator && butPattern(lang).test(text.slice(draft.quantity.end, level.quantity.start));
}
