import { compare, decimal, shift, type Decimal } from "../decimal";
import type { Draft, QuantityRefiner } from "../draft";
import { KIND, ROLE, GAP, gapAt, hasRole, isSign, kindAt, matchBefore, touches, wordAt, type Tokens } from "../tokens";
import { readQualifierBefore } from "./qualifier";

const DASHES = "-–—−~‑∼";
const CHANGE_WINDOW = 24;
/** Words between a word of change and the "of" of its size. */
const SIZE_WINDOW = 6;

type Link = "dash" | "to" | "and" | null;

/** First token before a figure that is neither qualifier nor filler, or the "from" between both ("about from 10"). */
function opener(tokens: Tokens, draft: Draft): number {
  if (hasRole(tokens, draft.first - 1, ROLE.rangeFrom)) return draft.first - 1;
  const before = readQualifierBefore(tokens, draft.first);
  return (before === null ? draft.first : before.from) - 1;
}

/** Where the hyphen of "8- to 16-meter" or the ending of "10-dan" ends. */
function behindEnding(tokens: Tokens, i: number, next: number): number {
  // "от 700 тыс. до 1 млн": the full stop of an abbreviation.
  if (isSign(tokens, i, ".") && touches(tokens, i) && i + 1 < next && tokens.index.habits.dottedScales && hasRole(tokens, i + 1, ROLE.rangeTo)) return i + 1;
  if (!isSign(tokens, i, "-‑") || !touches(tokens, i) || i + 1 >= next) return i;
  if (!touches(tokens, i + 1)) return i + 1;
  return tokens.index.rangeEndings.has(wordAt(tokens, i + 1)) ? i + 2 : i;
}

function linkOf(tokens: Tokens, a: Draft, b: Draft): Link {
  const from = behindEnding(tokens, a.next, b.first);
  const upper = readQualifierBefore(tokens, b.first);
  const to = upper !== null && upper.from > from - 1 ? upper.from : b.first;
  if (from > a.next && tokens.grammar.adpositions === "behind" && from === to) return "to";
  if (b.first - a.next === 1 && isSign(tokens, a.next, "~∼") && touches(tokens, a.next) && touches(tokens, b.first)) return "dash";
  if (to - from !== 1 || gapAt(tokens, from) === GAP.newline && isSign(tokens, from, DASHES)) return null;
  const chained = isSign(tokens, a.first - 1, "-") && touches(tokens, a.first) && touches(tokens, a.first - 1);
  if (chained) return null;
  const spaced = gapAt(tokens, from) !== GAP.none;
  if (spaced && readQualifierBefore(tokens, a.first) !== null && isSign(tokens, from, DASHES) && readQualifierBefore(tokens, a.first)?.qualifier !== "about") return null;
  if (isSign(tokens, from, DASHES) && from === a.next && to === b.first) return touches(tokens, from) === touches(tokens, b.first) ? "dash" : null;
  if (hasRole(tokens, from, ROLE.rangeTo)) return tokens.index.habits.pairedRanges && !hasRole(tokens, opener(tokens, a), ROLE.rangeFrom) ? null : "to";
  if (hasRole(tokens, from, ROLE.rangeJoin)) return "dash";
  if (hasRole(tokens, from, ROLE.rangeAnd) && hasRole(tokens, opener(tokens, a), ROLE.between)) return "and";
  const { around } = tokens.index.own.numbers.ranges;
  return around !== "" && hasRole(tokens, from, ROLE.rangeAnd) && wordAt(tokens, b.next).startsWith(around) ? "and" : null;
}

/** Words between "from" and the level as it is. */
const LONGEST_STANDING = 5;

const YEAR = /^(?:19|20)\d\d$/;

const isOfStanding = (tokens: Tokens, at: number): boolean => tokens.index.standing.has(wordAt(tokens, at).toLowerCase()) || YEAR.test(wordAt(tokens, at));

/** Whether a figure is the level as it is, or was in a year, from which something is to go ("from the current level of 5 to 9", "from the 2014 level of 5 to 9"). */
function isStanding(tokens: Tokens, a: Draft): boolean {
  const open = opener(tokens, a);
  let at = open;
  while (open - at < LONGEST_STANDING && isOfStanding(tokens, at)) at -= 1;
  return at < open && hasRole(tokens, at, ROLE.rangeFrom);
}

/** "went from 7 to 14", "с 7 до 14": words that make a change of what could be a range. */
const isChange = ({ index: { rangeChanges } }: Tokens, ...words: readonly string[]): boolean => words.some((word) => rangeChanges.has(word.toLowerCase()));

/** Words between "from" and the level that they describe. */
const LONGEST_ADJECTIVE = 2;

/** "from a modest 5 to 9": the "from" in front of words that only describe a level, from whatever stands right before it. */
function behindAdjective(tokens: Tokens, open: number): number {
  let at = open;
  while (open - at < LONGEST_ADJECTIVE && kindAt(tokens, at) === KIND.word && !hasRole(tokens, at, ROLE.rangeFrom) && !tokens.index.present.has(wordAt(tokens, at))) at -= 1;
  return hasRole(tokens, at, ROLE.rangeFrom) ? at : open;
}

/** The way a word of rise or fall before "from A to B" points, which makes two levels of it; null without one. */
function changeBefore(tokens: Tokens, a: Draft): "up" | "down" | null {
  const open = behindAdjective(tokens, opener(tokens, a));
  // "from the current 10 to 20 billion": what is so now is no end of a range.
  if (tokens.index.present.has(wordAt(tokens, open))) return "up";
  if (!hasRole(tokens, open, ROLE.rangeFrom)) return null;
  // "by 28% (from 1 to 1.3 million)": brackets behind a percentage hold the levels of its change.
  if (isSign(tokens, open - 1, "(") && isSign(tokens, open - 2, "%")) return "up";
  for (let i = open - 1; i >= Math.max(0, open - CHANGE_WINDOW); i -= 1) {
    if (isSign(tokens, i, ".;!?") && gapAt(tokens, i + 1) !== GAP.none) break;
    if (hasRole(tokens, i, ROLE.down)) return "down";
    if (hasRole(tokens, i, ROLE.up)) return "up";
    // "вырос и составил от 2 до 3": the verb behind the conjunction tells of a level.
    if (tokens.grammar.verb === "anywhere" && i < open - 1 && hasRole(tokens, i, ROLE.joiner)) break;
  }
  return isChange(tokens, wordAt(tokens, open), wordAt(tokens, open - 1)) ? "up" : null;
}

/** "from 12 to 2": what ends lower than it began is no range. */
function isFall(tokens: Tokens, a: Draft, { low, high }: Ends): boolean {
  return hasRole(tokens, opener(tokens, a), ROLE.rangeFrom) && low.unit === high.unit && high.value.digits > 0n && compare(low.value, high.value) > 0;
}

/** A larger number behind "by 5 percent to" is no percentage, and behind "5 percent to" from here on. */
const MOST_PERCENT = decimal(100n);
const FEWEST_COUNTED = decimal(1000n);

const VERB_WINDOW = 3;

/** "80%-dən 35%-ə enib": where verbs stand last, that of rise or fall does so behind both levels. */
function changesBehind(tokens: Tokens, b: Draft): boolean {
  if (tokens.grammar.verb !== "last") return false;
  const suffixed = isSign(tokens, b.next, "-‑") && touches(tokens, b.next);
  const from = suffixed ? b.next + 2 : b.next;
  for (let i = from; i < from + VERB_WINDOW && i < tokens.count && !isSign(tokens, i, ",.;"); i += 1) if (hasRole(tokens, i, ROLE.up) || hasRole(tokens, i, ROLE.down)) return true;
  return false;
}

interface Ends {
  readonly low: Draft;
  readonly high: Draft;
}

/** So many times the size of a change, at least, is the level that it led to. */
const TIMES_CHANGE = 4n;

/** "a decrease in the deficit of 8 billion to 98": what a word of change with "of" sizes is no end of a range, where what it led to is much more. */
function isSizeOfChange(tokens: Tokens, a: Draft, { low, high }: Ends): boolean {
  const open = opener(tokens, a);
  if (!hasRole(tokens, open, ROLE.of) || compare({ ...low.value, digits: low.value.digits * TIMES_CHANGE }, high.value) > 0) return false;
  for (let i = open - 1; i >= Math.max(0, open - SIZE_WINDOW) && !isSign(tokens, i, ".,;:()"); i -= 1) if (hasRole(tokens, i, ROLE.down) || hasRole(tokens, i, ROLE.up)) return true;
  return false;
}

const isOpen = (draft: Draft): boolean => draft.kind === "plain" && draft.unit === "count";

/** Gives each end the unit and scale that only the other states; null where they do not agree. */
function align(a: Draft, b: Draft, falls: boolean): Ends | null {
  if (!isOpen(a) && !isOpen(b) && a.unit !== b.unit) return null;
  if (isOpen(b) && b.scale > 0 && !isOpen(a) && a.kind !== "money") return null;
  const unit = isOpen(a) ? b : a;
  const lend = (draft: Draft): Draft => ({ ...draft, unit: unit.unit, kind: unit.kind });
  const needsScale = a.scale === 0 && b.scale > 0 && (falls || compare(a.value, shift(b.value, -b.scale)) <= 0);
  const low = needsScale ? { ...a, value: shift(a.value, b.scale), lowest: a.lowest + b.scale, scale: b.scale } : a;
  return { low: lend(low), high: lend(b) };
}

function join({ low, high }: Ends): Draft {
  const ordered: readonly [Decimal, Decimal] = compare(low.value, high.value) <= 0 ? [low.value, high.value] : [high.value, low.value];
  const [value, valueMax] = ordered;
  const lower = value === low.value ? low : high;
  return { ...high, first: low.first, amountFrom: low.amountFrom, value, valueMax, significant: Math.max(low.significant, high.significant), lowest: Math.min(lower.lowest, high.lowest), qualifier: "range", bare: false };
}

/** What two neighbours make: one range, two levels with their missing parts lent, or nothing. */
function pair(tokens: Tokens, a: Draft, b: Draft): readonly Draft[] | null {
  if (a.valueMax !== null || b.valueMax !== null || a.vague || b.vague || a.kind === "multiple" && b.kind !== "multiple") return null;
  const link = linkOf(tokens, a, b);
  if (link === null) return null;
  const change = link === "to" ? changeBefore(tokens, a) : null;
  // "3.4 billion dollars to 26 projects" leads from the sum to whoever gets it.
  if (link === "to" && a.kind === "money" && a.scale > 0 && isOpen(b) && b.scale === 0) return null;
  // "rose by 159 percent to 88,000": the count that a growth led to.
  if (link === "to" && a.kind === "percent" && isOpen(b) && compare(b.value, hasRole(tokens, opener(tokens, a), ROLE.by) ? MOST_PERCENT : FEWEST_COUNTED) > 0) return null;
  const ends = align(a, b, change === "down");
  if (ends === null) return null;
  if (change !== null || (link === "to" && (isStanding(tokens, a) || isFall(tokens, a, ends) || changesBehind(tokens, b)))) return [ends.low, ends.high];
  if (link === "to" && isSizeOfChange(tokens, a, ends)) return [ends.low, ends.high];
  if (link === "dash" && compare(ends.low.value, ends.high.value) >= 0) return null;
  if (link === "to" && isOpen(a) && b.kind === "money" && hasRole(tokens, opener(tokens, a), ROLE.by) && compare(shift(a.value, b.scale + 1), b.value) <= 0) return null;
  if (link === "to" && a.kind === "money" && a.scale > 0 && hasRole(tokens, opener(tokens, a), ROLE.by)) return null;
  const rises = link === "to" && matchBefore(tokens, a.first - 1, "before") === null && (hasRole(tokens, a.first - 1, ROLE.up) || hasRole(tokens, a.first - 1, ROLE.down));
  return rises ? null : [join(ends)];
}

/** Joins the two ends of a range; "rose from A to B" stays two figures. */
export const rangeRefiner: QuantityRefiner = (drafts, tokens) => {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const last = result[result.length - 1];
    const joined = last === undefined ? null : pair(tokens, last, draft);
    if (joined === null) result.push(draft);
    else result.splice(-1, 1, ...joined);
  }
  return result;
};
