import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { sentenceAround } from "../clause";
import { pairLexicon } from "./lexicon";
import type { Part } from "./roles";
import { groupsOf, nextFigure, runOfCountries, runOfFigures } from "./runs";
import { isTrade } from "./siblings";

/** A figure of a list of partners: the country it is of, with the part that country plays, and the countries of the whole list. */
export interface Listed {
  readonly item: Part;
  readonly items: readonly CountryCode[];
}

/** The place of a figure among those that "respectively" sets in order with what was told before, and how many they are; null where there is no such word. */
export function placeInOrder(draft: ClaimDraft, figures: readonly ClaimDraft[], context: DocumentContext): { readonly index: number; readonly count: number } | null {
  const around = sentenceAround(draft);
  if (!hasWordOf(context.model, around, pairLexicon(context.model).respectively)) return null;
  const last = figures.findLastIndex((figure, at) => at === figures.indexOf(draft) || nextFigure(context.model.lang).test(context.model.text.slice(figures[at - 1]?.quantity.end, figure.quantity.start)));
  const run = runOfFigures(context, figures, last);
  const index = run.indexOf(draft);
  return index < 0 || run.length < 2 ? null : { index, count: run.length };
}

/** Characters between the countries of a row and its figures. */
const TO_ROW = 24;
/** The same with the verb of what they do between ("Iran and Iraq were the top buyers, at 5 and 7 tonnes"). */
const TO_ROW_OF_DOERS = 36;

/** "Trade with Iran and Iraq came to 5 and 7 tonnes": as many figures as countries, one row right behind the other, are in their order. */
function findRow(draft: ClaimDraft, figures: readonly ClaimDraft[], parts: readonly Part[], context: DocumentContext): Listed | null {
  const [first] = figures;
  if (first === undefined || figures.length < 2 || figures.some(({ unit, measure }) => unit !== first.unit || measure !== first.measure) || runOfFigures(context, figures, figures.length - 1).length < figures.length) return null;
  const row = groupsOf(parts, context).find((group) => group.length === figures.length);
  const [head, last] = [row?.[0], row?.at(-1)];
  if (row === undefined || head === undefined || last === undefined || (head.role === "owner" && !isTrade(draft)) || last.end > first.quantity.start || first.quantity.start - last.end > (head.role === "owner" ? TO_ROW_OF_DOERS : TO_ROW)) return null;
  const before = wordsIn(context.model, { start: head.start - TO_ROW, end: head.start }).at(-1);
  if (before === undefined || pairLexicon(context.model).between.has(before.key)) return null;
  const item = row[figures.indexOf(draft)];
  return item === undefined ? null : { item: { ...item, role: head.role }, items: row.map(({ country }) => country) };
}

/** The figures from one on that follow each other with nothing between; all of them where other words stand between each two. */
function runFrom(context: DocumentContext, figures: readonly ClaimDraft[], from: number): readonly ClaimDraft[] {
  const end = figures.findIndex((figure, at) => at > from && !nextFigure(context.model.lang).test(context.model.text.slice(figures[at - 1]?.quantity.end, figure.quantity.start)));
  return end > from + 1 ? figures.slice(from, end) : figures.slice(from);
}

/** Characters between the countries and "respectively" where the figures stand before both. */
const BESIDE_MARK = 3;

/** "Exports to Iran and Iraq rose 5 and 7 percent, respectively", "5 and 7 tonnes went to Iran and Iraq respectively": the figure's country by its place in the order. */
export function findRespective(draft: ClaimDraft, figures: readonly ClaimDraft[], parts: readonly Part[], context: DocumentContext): Listed | null {
  const { respectively } = pairLexicon(context.model);
  const around = sentenceAround(draft);
  const row = findRow(draft, figures, parts, context);
  if (row !== null) return row;
  const marks = hasWordOf(context.model, around, respectively) ? wordsIn(context.model, around).filter((word) => respectively.has(word.key)) : [];
  for (const mark of marks) {
    const behind = figures.findIndex((figure) => figure.quantity.start >= mark.end);
    const last = figures.findLastIndex((figure) => figure.quantity.end <= mark.start && mark.start - figure.quantity.end < 30);
    const named = runOfCountries(context, parts, mark.start);
    const ahead = figures.findLastIndex((figure) => figure.quantity.end <= (named[0]?.start ?? 0));
    const isNamedBeside = last < 0 && mark.start - (named.at(-1)?.end ?? 0) <= BESIDE_MARK && ahead >= 0;
    const run = last >= 0 ? runOfFigures(context, figures, last) : isNamedBeside ? runOfFigures(context, figures, ahead) : behind >= 0 ? runFrom(context, figures, behind) : [];
    const [first] = run;
    const index = run.indexOf(draft);
    if (first === undefined || index < 0 || run.length < 2) continue;
    const countries = last >= 0 ? (groupsOf(parts.filter(({ end }) => end <= first.quantity.start), context).findLast((group) => group.length === run.length && !figures.some(({ quantity }) => quantity.start > (group.at(-1)?.end ?? 0) && quantity.end <= first.quantity.start)) ?? []) : named;
    const item = countries[index];
    const [head] = countries;
    if (countries.length !== run.length || item === undefined || head === undefined) continue;
    return { item: { ...item, role: item.role === "owner" ? head.role : item.role }, items: countries.map(({ country }) => country) };
  }
  return null;
}
