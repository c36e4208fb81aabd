import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, TextModel } from "@/lib/extract/model";
import { periodLexicon } from "@/lib/extract/periods/tags";
import { firstAtOrAfter, wordsOf } from "@/lib/extract/places/words";

/** What stands between a figure and a phrase of time keeps them apart, in words: a clause of its own most of all. */
const COSTS = { contrast: 40, joiner: 12, comma: 4, figure: 6, before: 0.5 } as const;

/** How far apart a figure and a phrase of time are; the phrase with the least distance is the figure's. */
export function timeDistance(model: TextModel, figure: TextSpan, mention: TextSpan, figures: readonly TextSpan[]): number {
  const isAfter = mention.start >= figure.end;
  const from = isAfter ? figure.end : mention.end;
  const to = isAfter ? mention.start : figure.start;
  if (from >= to) return 0;
  const words = wordsOf(model);
  const lexicon = periodLexicon(model);
  let cost = isAfter ? 0 : COSTS.before;
  for (let at = firstAtOrAfter(words, from); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= to) break;
    cost += 1;
    if (lexicon.contrasts.has(word.key)) cost += COSTS.contrast;
    else if (lexicon.joiners.has(word.key)) cost += COSTS.joiner;
  }
  for (let at = from; at < to; at += 1) {
    const char = model.text.charAt(at);
    if (char === ",") cost += COSTS.comma;
    else if (char === ";" || char === "(" || char === ")") cost += COSTS.contrast;
  }
  return cost + COSTS.figure * figures.filter((other) => other.start >= from && other.end <= to).length;
}

/** The drafts of each sentence, in order. */
export function groupBySentence(drafts: readonly ClaimDraft[]): ReadonlyMap<number, readonly ClaimDraft[]> {
  const groups = new Map<number, ClaimDraft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.sentence.index);
    if (group === undefined) groups.set(draft.sentence.index, [draft]);
    else group.push(draft);
  }
  return groups;
}
