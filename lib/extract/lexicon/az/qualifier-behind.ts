import type { ReadQualifier } from "@/lib/extract/quantities/refiners/qualifier";
import { ROLE, hasRole, isSign, matchAt, touches, wordAt } from "@/lib/extract/quantities/tokens";
import type { Tokens } from "@/lib/extract/quantities/tokens";

/** The case ending behind a figure in digits: "-dən" of "700-dən", or the last word itself. */
function behindSuffix(tokens: Tokens, next: number): { readonly at: number; readonly ending: string } {
  const suffixed = isSign(tokens, next, "-‑–") && touches(tokens, next) && touches(tokens, next + 1);
  return suffixed ? { at: next + 2, ending: wordAt(tokens, next + 1) } : { at: next, ending: wordAt(tokens, next - 1) };
}

const ABLATIVE = /[dt][aə]n$/;
const DATIVE = /[aə]$/;

/** Qualifiers follow, and the case before them tells "more than 16" (16-dan çox) from "is 16 more" (16 faiz çoxdur). */
export function qualifierBehind(tokens: Tokens, next: number): ReadQualifier | null {
  for (const extra of [0, 1]) {
    const { at, ending } = behindSuffix(tokens, next + extra);
    const match = matchAt(tokens, at, "after");
    if (match === null) continue;
    const word = wordAt(tokens, at).toLowerCase();
    const comparative = ABLATIVE.test(ending);
    if (/^(?:çox|artıq|az|aşağı|yuxarı)/.test(word)) {
      if (comparative) return { qualifier: match.meaning, from: at, next: match.next };
      continue;
    }
    if (/^(?:yaxın|qədər)/.test(word) && !DATIVE.test(ending)) continue;
    return { qualifier: word === "qədər" && isReached(tokens, match.next) ? "exact" : match.meaning, from: at, next: match.next };
  }
  const { at, ending } = behindSuffix(tokens, next);
  return /[aə]dək$|^.{0,4}d[əa]k$/.test(ending) && !isReached(tokens, at) ? { qualifier: "up_to", from: at - 1, next: at } : null;
}

/** "15 milyarda qədər artırılması": before a verb of rise or fall the ending names the level reached, no bound. */
function isReached(tokens: Tokens, i: number): boolean {
  return hasRole(tokens, i, ROLE.up) || hasRole(tokens, i, ROLE.down);
}
