import type { Draft, QuantityRefiner } from "../draft";
import { ROLE, hasRole, isSign, matchAt, wordAt, type Tokens } from "../tokens";
import { readQualifierBefore } from "./qualifier";

const BACK = 9;
const AHEAD = 4;

const stops = (tokens: Tokens, i: number): boolean => isSign(tokens, i, ".;:!?()");

/** A word of rise, in contrast to "takes up 27 percent". */
const isRise = (tokens: Tokens, i: number): boolean => hasRole(tokens, i, ROLE.up) && !tokens.index.takesUp.has(wordAt(tokens, i - 1).toLowerCase());

function nearestBefore(tokens: Tokens, from: number, floor: number): "up" | "down" | null {
  for (let i = from; i >= Math.max(floor, from - BACK) && !stops(tokens, i); i -= 1) {
    if (isRise(tokens, i)) return "up";
    if (hasRole(tokens, i, ROLE.down)) return "down";
  }
  return null;
}

function nearestAfter(tokens: Tokens, from: number, ceiling: number): "up" | "down" | null {
  for (let i = from; i < Math.min(ceiling, from + AHEAD) && !stops(tokens, i) && !isSign(tokens, i, ",") && (tokens.grammar.adpositions === "behind" || matchAt(tokens, i, "after") === null); i += 1) {
    if (isRise(tokens, i)) return "up";
    if (hasRole(tokens, i, ROLE.down)) return "down";
  }
  return null;
}

/** First token behind a qualifier that follows its number: "çox" of "16-dan çox" is no growth. */
function behindQualifier(tokens: Tokens, draft: Draft): number {
  if (draft.qualifier === "exact") return draft.next;
  for (let i = draft.next; i < draft.next + 4; i += 1) {
    const match = matchAt(tokens, i, "after");
    if (match !== null) return match.next;
  }
  return draft.next;
}

function directionOf(tokens: Tokens, draft: Draft, floor: number, ceiling: number): "up" | "down" | null {
  const open = (readQualifierBefore(tokens, draft.first)?.from ?? draft.first) - 1;
  if (tokens.grammar.verb === "last") return nearestAfter(tokens, behindQualifier(tokens, draft), ceiling);
  if (hasRole(tokens, open, ROLE.level) && !hasRole(tokens, open, ROLE.by)) return null;
  const after = draft.kind === "percent" || draft.kind === "multiple" ? nearestAfter(tokens, draft.next, ceiling) : null;
  if (hasRole(tokens, open, ROLE.by) || hasRole(tokens, open - 1, ROLE.by)) return nearestBefore(tokens, open - 1, floor) ?? after;
  const right = isRise(tokens, open) ? "up" : hasRole(tokens, open, ROLE.down) ? "down" : null;
  if (right !== null) return right;
  return draft.kind === "percent" || draft.kind === "multiple" ? (after ?? nearestBefore(tokens, open, floor)) : null;
}

/** Tells changes from levels: "grew by 16 percent" is up, "grew to $3 billion" has no direction. */
export const directionRefiner: QuantityRefiner = (drafts, tokens) =>
  drafts.map((draft, i) => {
    const floor = drafts[i - 1]?.next ?? 0;
    const ceiling = drafts[i + 1]?.first ?? tokens.count;
    const direction = directionOf(tokens, draft, floor, ceiling);
    return direction === null ? draft : { ...draft, direction };
  });
