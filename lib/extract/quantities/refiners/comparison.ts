import { compare } from "../decimal";
import type { Draft, QuantityRefiner } from "../draft";
import { KIND, ROLE, hasRole, isSign, kindAt, wordAt, type Tokens } from "../tokens";
import { readQualifierBefore } from "./qualifier";

const LOWER = new Set(["more_than", "at_least"]);
const UPPER = new Set(["less_than", "up_to"]);

/** Only "and", "but" or a comma between the first figure and the qualifier of the second. */
function areJoined(tokens: Tokens, a: Draft, b: Draft): boolean {
  const from = readQualifierBefore(tokens, b.first)?.from ?? b.first;
  const gap = from - a.next;
  const word = wordAt(tokens, a.next);
  return gap === 1 ? hasRole(tokens, a.next, ROLE.joiner) || tokens.index.words.clauseJoiners.has(word) || isSign(tokens, a.next, ",") : gap === 2 && isSign(tokens, a.next, ",") && (hasRole(tokens, a.next + 1, ROLE.joiner) || tokens.index.words.clauseJoiners.has(wordAt(tokens, a.next + 1)));
}

function bounds(a: Draft, b: Draft): readonly [Draft, Draft] | null {
  if (LOWER.has(a.qualifier) && UPPER.has(b.qualifier)) return [a, b];
  return UPPER.has(a.qualifier) && LOWER.has(b.qualifier) ? [b, a] : null;
}

/** "equals 20", "is equal to 20": a closed interval of one point, for numbers without a unit. */
function isEqual(tokens: Tokens, draft: Draft): boolean {
  if (draft.kind !== "plain" || draft.qualifier !== "exact" || tokens.index.equals.size === 0) return false;
  if (kindAt(tokens, draft.next) === KIND.word && !hasRole(tokens, draft.next, ROLE.closed)) return false;
  const to = wordAt(tokens, draft.first - 1) === "to" ? draft.first - 2 : draft.first - 1;
  const word = wordAt(tokens, to).toLowerCase();
  return tokens.index.equals.has(word) || (to < draft.first - 1 && tokens.index.equalsTo.has(word));
}

/** "more than 10 and less than 20": two bounds of one figure are a range. */
export const comparisonRefiner: QuantityRefiner = (drafts, tokens) => {
  const result: Draft[] = [];
  for (const found of drafts) {
    const draft: Draft = isEqual(tokens, found) ? { ...found, valueMax: found.value } : found;
    const last = result[result.length - 1];
    const ends = last === undefined || last.valueMax !== null || draft.valueMax !== null || last.unit !== draft.unit || !areJoined(tokens, last, draft) ? null : bounds(last, draft);
    const [low, high] = ends ?? [];
    if (last !== undefined && low !== undefined && high !== undefined && compare(low.value, high.value) < 0) {
      result.splice(-1, 1, { ...draft, first: last.first, amountFrom: last.amountFrom, value: low.value, valueMax: high.value, lowest: Math.min(low.lowest, high.lowest), qualifier: "range" });
    } else result.push(draft);
  }
  return result;
};
