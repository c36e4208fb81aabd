import { joinedPattern } from "@/lib/extract/lexicon/joined";
import { itemAt } from "@/lib/extract/places/words";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { onlyJoined } from "./asides";
import type { Part } from "./roles";

/** What stands between two figures of a run: a joiner, or a word that leads to the next. */
export const nextFigure = joinedPattern(({ and, parallel, figures }) => `^[\\s,]{0,3}(?:(?:${and}|${parallel}|${figures})\\s){0,3}[$€£¥]?$`);

/** Figures that follow each other with nothing between, the last of them at `last`; in order. */
export function runOfFigures(context: DocumentContext, figures: readonly ClaimDraft[], last: number): readonly ClaimDraft[] {
  const run: ClaimDraft[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const [figure, next] = [figures[at], run[0]];
    if (figure === undefined || (next !== undefined && !nextFigure(context.model.lang).test(context.model.text.slice(figure.quantity.end, next.quantity.start)))) break;
    run.unshift(figure);
  }
  return run;
}

/** Countries joined to each other, the last of them before an offset; in order. */
export function runOfCountries(context: DocumentContext, parts: readonly Part[], before: number): readonly Part[] {
  const run: Part[] = [];
  for (const part of parts.filter((candidate) => candidate.end <= before).toReversed()) {
    const next = run[0];
    if (next !== undefined && !onlyJoined(context.model.lang).test(context.model.text.slice(part.end, next.start))) break;
    run.unshift(part);
  }
  return run;
}

const OWNED = /^['’]s/u;

/** Countries named by name in a row ("Iran, Iraq and Oman"), each row by itself. */
export function groupsOf(parts: readonly Part[], { model, places }: DocumentContext): readonly (readonly Part[])[] {
  const isName = ({ start }: Part): boolean => itemAt(places, start)?.form === "name";
  const groups: Part[][] = [];
  for (const part of parts.filter(({ isDeictic }) => !isDeictic)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    // "exports to Peru, Chile's largest partner": whose partner the one before is, is no further item.
    const isOwned = OWNED.test(model.text.slice(part.end, part.end + 2)) && before !== undefined && !OWNED.test(model.text.slice(before.end, before.end + 2));
    // "to Iran and Oman, the Peruvian ministry said": an adjective goes on from no row of names.
    const isOther = before !== undefined && isName(before) && itemAt(places, part.start)?.form === "adjective";
    if (last !== undefined && before !== undefined && !isOwned && !isOther && onlyJoined(model.lang).test(model.text.slice(before.end, part.start))) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** "Spaniards coming to Peru were 9, Chileans 5 and Italians 4": where all come to is no item of a list of guests. */
export function withoutHost<T extends { readonly part: Part }>(assigned: readonly T[]): readonly T[] {
  const isGuest = ({ part }: T): boolean => part.role === "owner";
  return assigned.filter(isGuest).length >= 2 ? assigned.filter((item) => isGuest(item) || item.part.role === "from") : assigned;
}
