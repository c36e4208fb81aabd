import type { ClaimDraft } from "@/lib/extract/model";
import type { PairCase } from "./case";
import { isQuestion } from "../clause";
import { withoutGapped } from "./gapped";
import { TOGETHER } from "./home";
import type { Pair, World } from "./home";
import { countriesOf, joinSentence, narrow } from "./narrow";
import { fromParts } from "./parts";
import { findParts } from "./roles";
import type { Part } from "./roles";
import { isTrade } from "./siblings";

/** Characters of the sentence before that are read for a pair. */
const REACH_BACK = 1000;

/** The countries that a figure may be of: those of its clause, and of its whole sentence where the clause names but one. */
export function partsOf({ draft, world, clause, inClause, inSentence, unranked }: PairCase): readonly Part[] {
  const isAll = countriesOf(inClause).length >= 2 || countriesOf(inClause).length === countriesOf(inSentence).length;
  return isAll ? inClause : narrow(joinSentence(inClause, unranked, clause), world, draft.quantity);
}

/** The pair that the parts of the countries in the figure's own words tell. */
export function fromSentence({ draft, rule, world, sides, own, figures }: PairCase, parts: readonly Part[]): Pair | null {
  return fromParts(draft, rule, withoutGapped(parts, draft, figures, world.context), world, sides, own);
}

/** The pair of the sentence before, where a sentence that names none goes on with it or answers it. */
export function fromSentenceBefore({ draft, rule, world, sides, names }: PairCase, parts: readonly Part[]): { readonly pair: Pair; readonly start: number; readonly end: number } | null {
  const { context } = world;
  const before = context.model.sentences[draft.sentence.index - 1];
  if (before === undefined || rule === "described_first" || !(before.paragraph === draft.sentence.paragraph || isQuestion(before, context.model.text))) return null;
  if (hasListOf(before.index, world) || (world.isBilateral && parts.length === 0 && TOGETHER.has(draft.indicator ?? ""))) return null;
  const span = { start: Math.max(before.start, before.end - REACH_BACK), end: before.end };
  const earlier = narrow(findParts(context, span, sides, names), world, draft.quantity);
  const pair = countriesOf(earlier).length === 0 ? null : fromParts(draft, rule, earlier, world, sides);
  if (pair === null || pair[1] === null) return null;
  // Whoever is not named takes in those of the country, or trades with all.
  const isOfOne = pair[0] === null && (rule === "host_first" || opensTrade(draft, before.index, world));
  return { pair: isOfOne ? [pair[1], null] : pair, start: before.start, end: before.end };
}

/** "Investment in Peru grew. Exports rose by 5 percent": whether a figure of trade comes behind a sentence whose own figures are of none. */
const opensTrade = (draft: ClaimDraft, before: number, { done }: World): boolean => isTrade(draft) && done.some(({ sentence }) => sentence.index === before) && !done.some((other) => other.sentence.index === before && isTrade(other));

/** Whether the figures of a sentence go through several partners of one country, none of which what comes next is with. */
function hasListOf(index: number, { done }: World): boolean {
  const told = done.filter(({ sentence, partner }) => sentence.index === index && partner !== null);
  return told.some(({ reporter, partner }) => told.some((other) => other.reporter === reporter && other.partner !== partner));
}
