import { ROLE, hasRole, matchBefore, wordAt } from "./tokens";
import type { Tokens } from "./tokens";

/** What a part may be of besides a whole: an earlier value. */
export const REST: ReadonlySet<string> = new Set(["that", "figure", "level", "amount", "volume"]);

/** Words between "of" and a part ("a rise of almost two thirds"). */
const MOST_HEDGES = 2;

/** "a rise of two thirds": a word of change and "of" stand before a part. */
export function isOfChange(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= first - 1 - MOST_HEDGES; at -= 1) if (hasRole(tokens, at, ROLE.of)) return hasRole(tokens, at - 1, ROLE.up) || hasRole(tokens, at - 1, ROLE.down);
  return false;
}

/** "increased almost twice": a word of change stands before a multiple, with a hedge or two between. */
export function isBehindRise(tokens: Tokens, i: number): boolean {
  if (hasRole(tokens, i - 1, ROLE.up)) return true;
  const hedge = matchBefore(tokens, i - 1, "before");
  return hedge !== null && hasRole(tokens, hedge.next - 1, ROLE.up);
}

/** "half of the 2001 figure": a part of an earlier value, not of a whole. */
export function isOfFigure(tokens: Tokens, i: number): boolean {
  if (!hasRole(tokens, i, ROLE.of)) return false;
  for (let at = i + 1; at < Math.min(tokens.count, i + 5); at += 1) if (REST.has(wordAt(tokens, at)) && wordAt(tokens, at) !== "that") return true;
  return false;
}
