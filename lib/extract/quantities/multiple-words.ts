import { ROLE, hasRole, isSign, wordAt, type Tokens } from "./tokens";

/** Tokens around a multiple in which its change is named, and those in which the verb of a list stands where it is last. */
const CHANGE_WINDOW = 8;
const TO_FINAL_VERB = 12;

/** Whether the words near a multiple speak of growth or comparison; "14 times" alone counts occasions. */
export function comparesNear(tokens: Tokens, first: number, next: number): boolean {
  if (hasRole(tokens, next, ROLE.more) || hasRole(tokens, next, ROLE.less) || ["as", "that", "the"].includes(wordAt(tokens, next))) return true;
  for (let i = first - 1; i >= Math.max(0, first - CHANGE_WINDOW) && !isSign(tokens, i, ".;!?"); i -= 1) if (hasRole(tokens, i, ROLE.up) || hasRole(tokens, i, ROLE.down)) return true;
  // "istehsal 3 dəfə, ixrac 2 dəfə artıb": where the verb is last, one is of all items of a list.
  const last = isSign(tokens, next, ",") && tokens.grammar.verb === "last" ? next + TO_FINAL_VERB : next + 5;
  for (let i = next; i < Math.min(tokens.count, last) && !isSign(tokens, i, ".;!?"); i += 1) if (hasRole(tokens, i, ROLE.up) || hasRole(tokens, i, ROLE.down) || hasRole(tokens, i, ROLE.more) || hasRole(tokens, i, ROLE.less)) return true;
  return false;
}
