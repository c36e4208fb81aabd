import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { wordsIn } from "@/lib/extract/places/word-index";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { sentenceAround } from "./clause";
import { pairLexicon } from "./pair-lexicon";

/** The clause of a figure: cut where a word of joining stands between it and its neighbours. */
export function clauseOf(draft: ClaimDraft, context: DocumentContext, figures: readonly ClaimDraft[]): TextSpan {
  const { quantity } = draft;
  const sentence = sentenceAround(draft);
  const lexicon = pairLexicon(context.model);
  const words = wordsOf(context.model);
  const cut = (from: number, to: number): number | null => {
    const joiner = itemsIn(words, { start: from, end: to }).find((word) => lexicon.joiners.has(word.key));
    return joiner?.start ?? null;
  };
  const before = figures.filter((other) => other.quantity.end <= quantity.start).at(-1);
  const after = figures.find((other) => other.quantity.start >= quantity.end);
  const start = before === undefined ? sentence.start : (cut(before.quantity.end, quantity.start) ?? sentence.start);
  const end = Math.min(endOfMain(draft, context), after === undefined ? sentence.end : (cut(quantity.end, after.quantity.start) ?? sentence.end));
  return { start, end };
}

/** A clause that gives the reason ("так как белорусская сторона …") speaks of something else than the figure before it. */
export function endOfMain(draft: ClaimDraft, context: DocumentContext): number {
  const lexicon = pairLexicon(context.model);
  const words = wordsIn(context.model, { start: draft.quantity.end, end: sentenceAround(draft).end });
  const reason = words.find((word, index) => lexicon.reasons.has(word.key) || lexicon.reasons.has(`${word.key} ${words[index + 1]?.key ?? ""}`));
  return reason?.start ?? sentenceAround(draft).end;
}
