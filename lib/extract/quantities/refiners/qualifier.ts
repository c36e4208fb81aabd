import type { Qualifier } from "@/lib/domain/quantity";
import type { Draft, QuantityRefiner } from "../draft";
import { GAP, KIND, ROLE, gapAt, kindAt, hasRole, isSign, lexemeAt, matchAt, matchBefore, touches, wordAt, type Match, type Tokens } from "../tokens";

const SIGNS: Readonly<Record<string, Qualifier>> = { "~": "about", "∼": "about", "≈": "about", ">": "more_than", "<": "less_than", "≥": "at_least", "⩾": "at_least", "≤": "up_to", "⩽": "up_to" };

/** "did not exceed" is at most; "not under" is at least. */
const NEGATED: Readonly<Record<Qualifier, Qualifier>> = { more_than: "up_to", at_least: "less_than", less_than: "at_least", up_to: "more_than", exact: "exact", about: "exact", almost: "exact", range: "range" };

const MOST_FILLERS = 3;

function isNegated(tokens: Tokens, i: number): boolean {
  return hasRole(tokens, i, ROLE.negation) || (hasRole(tokens, i - 1, ROLE.negation) && !isSign(tokens, i, ",.;"));
}

/** Whether a qualifier that begins at a token is turned by a negation in front of it. */
function isTurned(tokens: Tokens, from: number): boolean {
  return from > 0 && isNegated(tokens, from - 1) && !hasRole(tokens, from, ROLE.negation);
}

/** Words before "up to" among which a verb of raising makes it the level reached. */
const RAISE_REACH = 6;

/** "bring trade up to 10 billion": behind a verb of raising "up to" names the level reached and no bound. */
function leadsUpTo(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.index.raises.size === 0 || to - from !== 1 || wordAt(tokens, from).toLowerCase() !== "up") return false;
  for (let at = from - 1; at >= 0 && from - at <= RAISE_REACH && kindAt(tokens, at) === KIND.word; at -= 1) if (tokens.index.raises.has(wordAt(tokens, at).toLowerCase())) return true;
  return false;
}

/** A qualifier with its words: the first of its tokens and the first behind them. */
export interface ReadQualifier {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly next: number;
}

/** "grow, at least, by 5 percent": the qualifier between commas, by the second of them. */
function readInserted(tokens: Tokens, comma: number): Match<Qualifier> | null {
  const match = matchBefore(tokens, comma - 1, "before");
  return match !== null && isSign(tokens, match.next - 1, ",") ? match : null;
}

/** Reads the qualifier in front of a figure, over the few small words that may stand between. */
export function readQualifierBefore(tokens: Tokens, first: number): ReadQualifier | null {
  let i = first - 1;
  for (let fillers = 0; i >= 0 && fillers <= MOST_FILLERS; fillers += 1, i -= 1) {
    const sign = SIGNS[wordAt(tokens, i)];
    if (sign !== undefined) return { qualifier: sign, from: i, next: i + 1 };
    if (isSign(tokens, i, "=") && (isSign(tokens, i - 1, "<>"))) return { qualifier: isSign(tokens, i - 1, "<") ? "up_to" : "at_least", from: i - 1, next: i + 1 };
    const match = isSign(tokens, i, ",") ? readInserted(tokens, i) : matchBefore(tokens, i, "before");
    if (match !== null) {
      if (match.meaning === "up_to" && leadsUpTo(tokens, match.next, i)) return null;
      const negated = isTurned(tokens, match.next);
      return { qualifier: negated ? NEGATED[match.meaning] : match.meaning, from: match.next, next: i + 1 };
    }
    if (!hasRole(tokens, i, ROLE.filler) || gapAt(tokens, i + 1) === GAP.newline && isSign(tokens, i, ".")) return null;
  }
  return null;
}

/** "3 billion and over 4 billion": words that lead to the figure behind them are of that one. */
function isOfNext(tokens: Tokens, from: number, to: number, following: Draft | undefined): boolean {
  const read = following === undefined || following.first < to || following.first > to + MOST_FILLERS ? null : readQualifierBefore(tokens, following.first);
  return read !== null && read.from >= from && read.from < to;
}

/** "5 percent more than 3 billion": behind a change the words hold it against the sum and are no bound of that. */
const isHeldAgainst = ({ qualifier, from, next }: ReadQualifier, draft: Draft, previous: Draft | undefined): boolean =>
  next <= draft.first && previous?.next === from && (qualifier === "more_than" || qualifier === "less_than");

/** "кредит под 5 процентов": the words tell at which rate. */
const isRate = (tokens: Tokens, { from, next }: ReadQualifier, { kind }: Draft): boolean => kind === "percent" && next - from === 1 && tokens.index.ofAmounts.has(wordAt(tokens, from).toLowerCase());

/** "5 billion, at least.": a qualifier between a comma and the next sign. */
function readAppended(tokens: Tokens, comma: number): Match<Qualifier> | null {
  const match = isSign(tokens, comma, ",") ? matchAt(tokens, comma + 1, "after") : null;
  return match !== null && (match.next >= tokens.count || isSign(tokens, match.next, ",.;!?")) ? match : null;
}

function readAfter(tokens: Tokens, draft: Draft, following: Draft | undefined): ReadQualifier | null {
  const { qualifierBehind } = tokens.grammar.readers;
  if (qualifierBehind !== null) return qualifierBehind(tokens, draft.next);
  const i = isSign(tokens, draft.next, "-‑") && touches(tokens, draft.next) ? draft.next + 1 : draft.next;
  if (isSign(tokens, i, "+") && touches(tokens, i)) return { qualifier: "more_than", from: i, next: i + 1 };
  const match = matchAt(tokens, i, "after") ?? readAppended(tokens, i);
  if (match === null || isOfNext(tokens, i, match.next, following)) return null;
  if (lexemeAt(tokens, i).word === "plus" && kindAt(tokens, match.next) !== KIND.word && match.next < tokens.count) return null;
  return lexemeAt(tokens, i).word === "odd" && !touches(tokens, i) && i === draft.next ? null : { qualifier: match.meaning, from: i, next: match.next };
}

/** Tokens of a bracket that may tell of an estimate ("(f.o.b., 2020 est.)"). */
const LONGEST_BRACKET = 12;

/** "5 billion (2020 est.)", "Population (2020 est.): 5 million": a figure that a bracket right behind it, or behind its label, tells to be an estimate. */
function readEstimate(tokens: Tokens, { first, next }: Draft): ReadQualifier | null {
  const { inBrackets } = tokens.index;
  if (inBrackets.size === 0) return null;
  const atEnd = (close: number): ReadQualifier | null => {
    const at = isSign(tokens, close - 1, ".") ? close - 2 : close - 1;
    return at > 0 && inBrackets.has(wordAt(tokens, at).toLowerCase()) ? { qualifier: "about", from: at, next: at + 1 } : null;
  };
  if (isSign(tokens, first - 1, ":") && isSign(tokens, first - 2, ")")) return atEnd(first - 2);
  if (!isSign(tokens, next, "(")) return null;
  let close = next + 1;
  while (close < tokens.count && close - next < LONGEST_BRACKET && !isSign(tokens, close, "()")) close += 1;
  return isSign(tokens, close, ")") ? atEnd(close) : null;
}

/** The words of a qualifier, with the negation that turns one in front of its figure. */
function wordsOf(tokens: Tokens, { from, next }: ReadQualifier, draft: Draft): readonly [number, number] {
  if (next > draft.first || !isTurned(tokens, from)) return [from, next];
  return [hasRole(tokens, from - 1, ROLE.negation) ? from - 1 : from - 2, next];
}

/** Sets what the words before and after a figure say of its exactness. */
export const qualifierRefiner: QuantityRefiner = (drafts, tokens) =>
  drafts.map((draft, index) => {
    if (draft.valueMax !== null || draft.vague) return draft;
    const read = readAfter(tokens, draft, drafts[index + 1]) ?? readQualifierBefore(tokens, draft.first) ?? readEstimate(tokens, draft);
    return read === null || isRate(tokens, read, draft) || isHeldAgainst(read, draft, drafts[index - 1]) ? draft : { ...draft, qualifier: read.qualifier, hedge: wordsOf(tokens, read, draft) };
  });
