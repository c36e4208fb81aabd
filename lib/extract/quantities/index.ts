import type { Quantity } from "@/lib/domain/quantity";
import type { TextModel } from "../model";
import { wordAtOrAfter } from "../places/word-index";
import { ROLE } from "../lexicon/quantity-index";
import { getQuantityIndex } from "../lexicon/quantity-index-of";
import { toNumber, toPlain } from "./decimal";
import type { Draft, QuantityRefiner } from "./draft";
import { hasUnseen, mayHoldFigure } from "./marks";
import { parseQuantity } from "./parsers";
import { comparisonRefiner } from "./refiners/comparison";
import { conceptRefiner } from "./refiners/concept";
import { directionRefiner } from "./refiners/direction";
import { elisionRefiner } from "./refiners/elision";
import { qualifierRefiner } from "./refiners/qualifier";
import { rangeRefiner } from "./refiners/ranges";
import { skipNonQuantity } from "./skip";
import { inStatedUnit, readStatedPercent, readStatedUnit, type StatedUnit } from "./stated-unit";
import { createTokens, tokenise } from "./tokenise";
import { isCurrencySign } from "./currency";
import { GAP, KIND, gapAt, endOf, lexemeAt, startOf, signAt, touches, type Tokens } from "./tokens";

/** In this order: ranges first, for they are one figure to all that follows; what is counted before what is left out, for a counted number lacks no unit. */
const REFINERS: readonly QuantityRefiner[] = [rangeRefiner, qualifierRefiner, comparisonRefiner, directionRefiner, conceptRefiner, elisionRefiner];

/** Token where the next quantity may begin, from `i` on; `tokens.count` where none does. */
function nextCandidate(tokens: Tokens, from: number): number {
  for (let i = from; i < tokens.count; i += 1) {
    const kind = tokens.kind[i];
    if (kind === KIND.digits || kind === KIND.fraction) return i;
    if (kind === KIND.sign && isCurrencySign(tokens, i)) return i;
    if (kind !== KIND.word || tokens.id[i] === 0) continue;
    const { roles } = lexemeAt(tokens, i);
    if ((roles & ROLE.opens) !== 0) return i;
    if ((roles & ROLE.address) !== 0) while (touches(tokens, i + 1)) i += 1;
  }
  return tokens.count;
}

/** Digits that touch a point before them: ".25". */
const leadingPoint = (tokens: Tokens, i: number): boolean => tokens.kind[i] === KIND.digits && i > 0 && touches(tokens, i) && signAt(tokens, i - 1) === 0x2e && (i === 1 || !touches(tokens, i - 1));

/** Bare digits right before a figure with a unit belong to a table or a code ("245 23 yen"), not to a sentence. */
const isStray = (last: Draft | undefined, draft: Draft, tokens: Tokens): boolean => last !== undefined && last.bare && last.kind === "plain" && last.next === draft.first && draft.kind !== "plain" && gapAt(tokens, draft.first) === GAP.space;

/** The figures of a paragraph, bare ones in the unit that stands before them, in it or in the heading; and what holds for the lines behind. */
function findDrafts(tokens: Tokens, above: StatedUnit | null): { readonly drafts: readonly Draft[]; readonly heading: StatedUnit | null } {
  const drafts: Draft[] = [];
  let heading = above;
  for (let i = nextCandidate(tokens, 0); i < tokens.count; ) {
    const stated = readStatedUnit(tokens, i);
    if (stated !== null) {
      heading = stated;
      i = nextCandidate(tokens, stated.next);
      continue;
    }
    const skipped = skipNonQuantity(tokens, i);
    const draft = skipped === null ? parseQuantity(tokens, leadingPoint(tokens, i) ? i - 1 : i) : null;
    const last = drafts[drafts.length - 1];
    if (draft !== null && (last === undefined || draft.first >= last.next)) {
      if (isStray(last, draft, tokens)) drafts.pop();
      drafts.push(heading === null ? draft : inStatedUnit(draft, heading, tokens));
    }
    i = nextCandidate(tokens, Math.max(i + 1, skipped ?? draft?.next ?? i + 1));
  }
  return { drafts, heading };
}

/** Between two paragraphs: a line with nothing on it. */
const BLANK_LINE = /\n[^\S\n]*\r?\n/u;

/** Characters of the longest line that a heading holds for. */
const LONGEST_ROW = 120;

function toQuantity(draft: Draft, tokens: Tokens): Quantity {
  const start = startOf(tokens, draft.first);
  const end = endOf(tokens, draft.next - 1);
  const { valueMax } = draft;
  return {
    start,
    end,
    quote: tokens.text.slice(start, end),
    value: toNumber(draft.value),
    valueMax: valueMax === null ? null : toNumber(valueMax),
    decimal: toPlain(draft.value),
    decimalMax: valueMax === null ? null : toPlain(valueMax),
    significantDigits: draft.significant,
    lastDigitExponent: draft.lowest,
    unit: draft.unit,
    qualifier: draft.qualifier,
    qualifierSpan: draft.hedge === null || draft.qualifier === "exact" ? null : { start: startOf(tokens, draft.hedge[0]), end: endOf(tokens, draft.hedge[1] - 1) },
    direction: draft.direction,
    concept: draft.concept,
  };
}

/**
 * Finds every measured number of a text, in order: more than claims hold, but no dates, years, ordinals, names or document numbers.
 * Linear in the length of the text; never throws.
 */
export function findQuantities(model: TextModel): readonly Quantity[] {
  const tokens = createTokens(model, getQuantityIndex(model.lang));
  const mustReadAll = hasUnseen(model);
  const quantities: Quantity[] = [];
  let next = 0;
  let heading: StatedUnit | null = null;
  let isUsed = false;
  let last = 0;
  for (const paragraph of model.paragraphs) {
    const first = next;
    next = wordAtOrAfter(model, paragraph.end);
    // A heading holds for the lines under it, up to prose or to the blank line behind them.
    if (paragraph.end - paragraph.start > LONGEST_ROW || (isUsed && BLANK_LINE.test(model.text.slice(last, paragraph.start)))) heading = null;
    last = paragraph.end;
    const mayHead = paragraph.end - paragraph.start <= LONGEST_ROW && /[)%\p{L}]/u.test(model.text.charAt(paragraph.end - 1));
    if (!mustReadAll && !mayHead && !mayHoldFigure(model, first, next)) continue;
    tokenise(tokens, paragraph, first);
    const found = findDrafts(tokens, heading);
    const percent = mayHead ? readStatedPercent(tokens) : null;
    isUsed = percent === null && found.heading === heading && heading !== null && (isUsed || found.drafts.length > 0);
    heading = percent ?? found.heading;
    let { drafts } = found;
    if (drafts.length === 0) continue;
    let sentence = paragraph.firstSentence;
    drafts = drafts.map((draft) => {
      const at = startOf(tokens, draft.first);
      while (sentence < paragraph.lastSentence && (model.sentences[sentence]?.end ?? Infinity) <= at) sentence += 1;
      return { ...draft, sentence };
    });
    for (const refine of REFINERS) drafts = refine(drafts, tokens);
    for (const draft of drafts) quantities.push(toQuantity(draft, tokens));
  }
  return quantities;
}
