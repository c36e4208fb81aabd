import { compare, decimal, shift } from "../decimal";
import type { Draft, QuantityRefiner } from "../draft";
import { gapAt, GAP, hasRole, isSign, kindAt, KIND, ROLE, startsUpper, wordAt, type Tokens } from "../tokens";
import { isYear } from "../skipper";
import { readQualifierBefore } from "./qualifier";

const THOUSAND = 3;
const MILLION = 6;
/** A larger number beside a percentage is no percentage: "12,000, a third of them". */
const MOST_PERCENT = 1000n;

/** A sum in millions or billions that leaves both out has no more digits before its point. */
const MOST_OF_SCALE = decimal(1000n);

/** Only "and", "or" or a comma between two figures: a list that states its unit once, at its end. */
function areListed(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (a.bare && a.value.digits > 2100n) return false;
  const gap = (readQualifierBefore(tokens, b.first)?.from ?? b.first) - a.next;
  if (gap === 1) return hasRole(tokens, a.next, ROLE.joiner) || isSign(tokens, a.next, "/") || (isSign(tokens, a.next, ",") && gapAt(tokens, b.first) === GAP.space);
  return gap === 2 && isSign(tokens, a.next, ",") && hasRole(tokens, a.next + 1, ROLE.joiner);
}

/** Tokens from one item of a row to the next, at most: a comma, a name and small words. */
const ROW_GAP = 5;

/** "to Iran 8.4, to Iraq 2.8 billion": a comma and a name between two figures, the first of which counts nothing. */
function areInRow(tokens: Tokens, a: Draft, b: Draft): boolean {
  const end = readQualifierBefore(tokens, b.first)?.from ?? b.first;
  if (!isSign(tokens, a.next, ",") || end - a.next < 2 || end - a.next > ROW_GAP || hasRole(tokens, a.next + 1, ROLE.joiner)) return false;
  let isNamed = false;
  for (let at = a.next + 1; at < end; at += 1) {
    if (kindAt(tokens, at) !== KIND.word) return false;
    isNamed ||= startsUpper(tokens, at);
  }
  return isNamed;
}

/** "4.3, 2.1 and 1.8 million": a fraction beside a scaled number is of the same scale. */
const isFractionOf = (a: Draft, b: Draft): boolean => a.scale === 0 && b.scale >= THOUSAND && a.lowest < 0 && (b.kind === "plain" || b.kind === "money" || b.kind === "measure") && b.lowest < b.scale;

/** "5 and 7 million dollars": a small number joined to a sum is as many of the same. */
const isSumBeside = (tokens: Tokens, a: Draft, b: Draft): boolean => a.scale === 0 && b.scale >= MILLION && b.kind === "money" && !b.unit.includes("/") && a.value.exponent === 0 && a.value.digits < MOST_PERCENT && b.first - a.next === 1 && (hasRole(tokens, a.next, ROLE.joiner) || hasRole(tokens, a.next, ROLE.rangeAnd));

/** "fell to 36.9 from 74.6 million": whether only "from" parts a number from what it was before. */
const isWhatItWas = (tokens: Tokens, a: Draft, b: Draft): boolean => a.value.exponent >= -2 && compare(a.value, MOST_OF_SCALE) < 0 && hasRole(tokens, a.first - 1, ROLE.rangeTo) && (readQualifierBefore(tokens, b.first)?.from ?? b.first) - a.next === 1 && hasRole(tokens, a.next, ROLE.rangeFrom);

/** "45 and 50 mg": the unit behind the last of a list is that of all. */
const lendBackwards: QuantityRefiner = (drafts, tokens) => {
  const result = [...drafts];
  for (let i = result.length - 2; i >= 0; i -= 1) {
    const a = result[i];
    const b = result[i + 1];
    if (a === undefined || b === undefined || a.kind !== "plain" || a.unit !== "count" || a.vague || a.sentence !== b.sentence) continue;
    if ((isFractionOf(a, b) && (areListed(tokens, a, b) || areInRow(tokens, a, b) || isWhatItWas(tokens, a, b))) || isSumBeside(tokens, a, b)) {
      result[i] = { ...a, value: shift(a.value, b.scale), scale: b.scale, lowest: a.lowest + b.scale, unit: b.unit, kind: b.kind, concept: null };
      continue;
    }
    const lends = b.kind === "measure" || (b.kind === "percent" && a.value.digits < MOST_PERCENT && a.scale < THOUSAND);
    if (lends && b.unit !== "count" && !["year", "month", "week", "day", "hour"].includes(b.unit) && areListed(tokens, a, b)) result[i] = { ...a, unit: b.unit, kind: b.kind, concept: null };
  }
  return result;
};

/** Whether the figure ends its noun phrase: nothing is counted by it. */
const standsAlone = (tokens: Tokens, draft: Draft): boolean => draft.concept === null && !(kindAt(tokens, draft.next) === KIND.word && hasRole(tokens, draft.next, ROLE.of));

/** "almost 40 million – which brought $2 billion": what stands behind a dash or a relative is of another kind. */
function partsClauses(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isSign(tokens, i, "–—;(") || wordAt(tokens, i) === "which" || wordAt(tokens, i) === "that") return true;
  return false;
}

/** Words between a bracket and its sum. */
const LONGEST_LEAD = 3;

/** "9 billion yuan (about 1.2 billion dollars)": a sum alone in brackets, most often the one before it in other money. */
function isInBrackets(tokens: Tokens, { first, next }: Draft): boolean {
  if (!isSign(tokens, next, ")")) return false;
  for (let i = first - 1; i >= first - LONGEST_LEAD; i -= 1) if (isSign(tokens, i, "(")) return true;
  return false;
}

/** "80 mln U.S. dollars in 1987, 120 mln in 1988": a scale without currency takes that of the sentence. */
function lendCurrency(drafts: readonly Draft[], i: number, tokens: Tokens): Draft | null {
  const draft = drafts[i];
  if (draft === undefined || draft.kind !== "plain" || !standsAlone(tokens, draft)) return null;
  // "Peru (1.9 million dollars), Chile (699 thousand)"
  const isItem = draft.scale === THOUSAND && isInBrackets(tokens, draft) && isInBrackets(tokens, drafts[i - 1] ?? draft);
  if (draft.scale < MILLION && !isItem) return null;
  const isMoney = (other: Draft): boolean => other.kind === "money" && other.sentence === draft.sentence && !other.unit.includes("/");
  const earlier = drafts.slice(Math.max(0, i - 6), i).filter(isMoney);
  const before = (isItem ? undefined : earlier.findLast((other) => !isInBrackets(tokens, other))) ?? earlier.at(-1);
  const source = before ?? drafts.slice(i + 1, i + 4).find((other) => isMoney(other) && other.scale > 0 && !partsClauses(tokens, draft.next, other.first));
  return source === undefined ? null : { ...draft, kind: "money", unit: source.unit };
}

/** Tokens from a sum to the one that it went to, at most: a joiner, verbs and "to". */
const CHANGE_GAP = 5;

/** "from 5 billion dollars to 7", "116 billion and went down to 75": whether words of change lead from a figure to the next. */
function isChangedTo(tokens: Tokens, before: Draft, from: number, to: number): boolean {
  if (to - from > CHANGE_GAP || !hasRole(tokens, to - 1, ROLE.rangeTo)) return false;
  if (to - from === 1) return hasRole(tokens, (readQualifierBefore(tokens, before.first)?.from ?? before.first) - 1, ROLE.rangeFrom);
  for (let i = from; i < to - 1; i += 1) if (kindAt(tokens, i) !== KIND.word) return false;
  return hasRole(tokens, from, ROLE.joiner) && (hasRole(tokens, to - 2, ROLE.up) || hasRole(tokens, to - 2, ROLE.down));
}

/** "from 5 billion to 7": a bare number that a sum went to is as many of the same. */
function lendScale(drafts: readonly Draft[], i: number, tokens: Tokens): Draft | null {
  const draft = drafts[i];
  const before = drafts[i - 1];
  if (draft === undefined || before === undefined || draft.kind !== "plain" || draft.scale > 0 || draft.direction !== null || draft.concept !== null || draft.sentence !== before.sentence) return null;
  if (before.scale < MILLION || compare(draft.value, MOST_OF_SCALE) >= 0 || !["money", "plain", "measure"].includes(before.kind) || before.concept !== null) return null;
  const isOpen = kindAt(tokens, draft.next) === KIND.word && !hasRole(tokens, draft.next, ROLE.yearPreposition);
  if (isOpen || isSign(tokens, draft.next, "-‑%°") || !isChangedTo(tokens, before, before.next, readQualifierBefore(tokens, draft.first)?.from ?? draft.first)) return null;
  return { ...draft, value: shift(draft.value, before.scale), scale: before.scale, lowest: draft.lowest + before.scale, kind: before.kind, unit: before.unit, concept: before.concept };
}

const TIMES: ReadonlySet<string> = new Set(["year", "month", "week", "day", "hour", "count"]);

/** Whether "up from", "down from" stand right before a figure. */
const isBaseOfChange = (tokens: Tokens, { first }: Draft): boolean => hasRole(tokens, first - 1, ROLE.rangeFrom) && (hasRole(tokens, first - 2, ROLE.up) || hasRole(tokens, first - 2, ROLE.down));

/** Figures of goods are told in full from here on ("from 980,000 in 1986"). */
const FEWEST_OF_GOODS = decimal(1000n);

/** "to 1.1 mln tonnes from 980,000 in 1986 and 890,000 in 1985": what a level of goods led from, and what it was in a year before that. */
function isEarlierLevel(tokens: Tokens, draft: Draft, before: Draft | undefined): boolean {
  if (before === undefined || compare(draft.value, FEWEST_OF_GOODS) < 0 || compare(before.value, FEWEST_OF_GOODS) < 0) return false;
  const open = (readQualifierBefore(tokens, draft.first)?.from ?? draft.first) - 1;
  return hasRole(tokens, open, ROLE.rangeFrom) || (hasRole(tokens, open, ROLE.joiner) && hasRole(tokens, draft.next, ROLE.yearPreposition) && isYear(tokens, draft.next + 1));
}

/** "3.2 mln tons, down from 3.6 mln": a scale alone takes the unit that the figure before it in the sentence states. */
function lendUnit(drafts: readonly Draft[], i: number, tokens: Tokens): Draft | null {
  const draft = drafts[i];
  if (draft === undefined || draft.kind !== "plain" || !standsAlone(tokens, draft)) return null;
  const isBase = isBaseOfChange(tokens, draft) || isEarlierLevel(tokens, draft, drafts[i - 1]);
  if (draft.scale < THOUSAND && !isBase) return null;
  const before = drafts.slice(Math.max(0, i - 2), i).findLast((other) => other.sentence === draft.sentence && other.kind !== "percent" && other.kind !== "multiple");
  return before === undefined || before.kind !== "measure" || TIMES.has(before.unit) || (before.scale < THOUSAND && !isBase) ? null : { ...draft, kind: "measure", unit: before.unit };
}

const HUNDRED = decimal(100n);
const ONE = decimal(1n);

/** Whether a figure is so many months or years. */
const isDuration = ({ kind, unit }: Draft): boolean => kind === "measure" && TIMES.has(unit);

/** "grew by 47 percent, and by another 15 over the half year": a change without a sign takes the one before. */
function lendPercent(drafts: readonly Draft[], i: number, tokens: Tokens): Draft | null {
  const draft = drafts[i];
  // "fell by 20 percent, but in the first nine months rose by 25": how long it took stands between.
  const before = drafts.slice(0, i).findLast((other) => !isDuration(other));
  if (draft === undefined || before === undefined || draft.kind !== "plain" || draft.scale > 0 || !standsAlone(tokens, draft)) return null;
  if (before.unit !== "percent" || (before.direction === null && before.value.digits >= 0n) || draft.sentence - before.sentence > 1) return null;
  const open = (readQualifierBefore(tokens, draft.first)?.from ?? draft.first) - 1;
  const by = [open, open - 1, draft.first - 1, draft.first - 2].some((at) => hasRole(tokens, at, ROLE.by));
  // "plus 10 percent with Peru, with Chile plus 40."
  const isRise = draft.direction !== null && (hasRole(tokens, open, ROLE.up) || hasRole(tokens, open, ROLE.down)) && compare(draft.value, HUNDRED) < 0 && compare(draft.value, ONE) >= 0 && (isSign(tokens, draft.next, ".,;") || hasRole(tokens, draft.next, ROLE.closed));
  return (by && before.sentence === draft.sentence) || isRise ? { ...draft, kind: "percent", unit: "percent", direction: draft.direction ?? before.direction } : null;
}

/** Tokens before a figure among which the noun stands that it is the number of. */
const HEAD_REACH = 8;

/** "a GDP of $5 billion and a population of 3 million": whether words before a figure make it a number of people, which has no unit. */
function isHeadCount(drafts: readonly Draft[], i: number, tokens: Tokens): boolean {
  const draft = drafts[i];
  const { heads } = tokens.index.own.numbers;
  if (draft === undefined || draft.kind !== "plain" || draft.scale < THOUSAND) return false;
  const from = Math.max(drafts[i - 1]?.next ?? 0, draft.first - HEAD_REACH);
  for (let at = draft.first - 1; at >= from && !isSign(tokens, at, ".;"); at -= 1) {
    const word = wordAt(tokens, at).toLowerCase();
    if (heads.some((head) => word.startsWith(head))) return true;
  }
  return false;
}

/** Gives figures the unit that the sentence states for a neighbour only. */
export const elisionRefiner: QuantityRefiner = (drafts, tokens) => {
  const listed = lendBackwards(drafts, tokens);
  const result: Draft[] = [];
  listed.forEach((draft, i) => {
    const context = [...result.slice(-6), ...listed.slice(i, i + 4)];
    const at = Math.min(result.length, 6);
    result.push(isHeadCount(context, at, tokens) ? draft : (lendScale(context, at, tokens) ?? lendCurrency(context, at, tokens) ?? lendUnit(context, at, tokens) ?? lendPercent(context, at, tokens) ?? draft));
  });
  return result;
};
