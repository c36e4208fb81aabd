import type { Draft, QuantityRefiner } from "../draft";
import { KIND, ROLE, hasRole, isSign, kindAt, lexemeAt, startsUpper, type Tokens } from "../tokens";

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

/** Sets the noun that a bare number counts, or that a share is taken of. */
export const conceptRefiner: QuantityRefiner = (drafts, tokens) =>
  drafts.map((draft) => {
    const concept = conceptOf(tokens, draft);
    return concept === draft.concept ? draft : { ...draft, concept };
  });
