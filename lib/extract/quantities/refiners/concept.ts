import { shift } from "../decimal";
import type { Draft, QuantityRefiner } from "../draft";
import { KIND, ROLE, hasRole, isSign, kindAt, lexemeAt, startsUpper, wordAt, type Tokens } from "../tokens";

function conceptOf(tokens: Tokens, draft: Draft): string | null {
  if (draft.concept !== null) return draft.concept;
  const { countedNoun } = tokens.grammar.readers;
  const of = draft.next < tokens.count && hasRole(tokens, draft.next, ROLE.of) && tokens.grammar.owner === "either";
  if (draft.kind === "money" || draft.kind === "multiple") return null;
  if (draft.kind !== "plain") {
    if (!of) return null;
    const at = hasRole(tokens, draft.next + 1, ROLE.closed) ? draft.next + 2 : draft.next + 1;
    return countedNoun(tokens, at);
  }
  const inflected = isSign(tokens, draft.next, "-‑") && lexemeAt(tokens, draft.next + 1).word === "odd" ? draft.next + 2 : draft.next;
  // The full stop of an abbreviated scale: "14 тыс. человек".
  const isDotted = tokens.index.habits.dottedScales && draft.scale > 0 && isSign(tokens, inflected, ".") && kindAt(tokens, inflected + 1) === KIND.word && !startsUpper(tokens, inflected + 1);
  return countedNoun(tokens, isDotted || (draft.vague && of) ? inflected + 1 : inflected);
}

/** What three digits behind a point are of. */
const THOUSANDTHS = -3;

/** "204.000 visitors": a number of things with just three digits behind a point is one of thousands, since things are counted whole. */
function inThousands(tokens: Tokens, draft: Draft): Draft {
  const isPointed = draft.kind === "plain" && draft.scale === 0 && draft.lowest === THOUSANDTHS && draft.valueMax === null && draft.next - draft.first === POINTED;
  if (!isPointed || !isSign(tokens, draft.first + 1, ".") || !tokens.grammar.readers.mayBeCounted(wordAt(tokens, draft.next))) return draft;
  return { ...draft, value: shift(draft.value, -THOUSANDTHS), lowest: 0 };
}

/** Tokens of two groups of digits and their point. */
const POINTED = 3;

/** Sets the noun that a bare number counts, or that a share is taken of. */
export const conceptRefiner: QuantityRefiner = (drafts, tokens) =>
  drafts.map((draft) => {
    const concept = conceptOf(tokens, draft);
    const counted = concept === draft.concept ? draft : { ...draft, concept };
    return concept === null ? counted : inThousands(tokens, counted);
  });
