import type { ClaimDraft, DocumentContext, Refiner, SpeechSpan } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";

/** Of two stretches of the same length the one that names a source stands nearer to the figure than the one who cites it. */
const NEARNESS: Readonly<Record<SpeechSpan["form"], number>> = { according_to: 0, direct: 1, indirect: 2, transcript: 3 };

/** The innermost speech around a span, or null where the author speaks. */
export function findSpeaker(context: DocumentContext, span: TextSpan): SpeechSpan | null {
  let best: SpeechSpan | null = null;
  for (const speech of context.speech) {
    if (speech.start > span.start) break;
    if (speech.end < span.end) continue;
    if (best === null) best = speech;
    const shorter = speech.end - speech.start - (best.end - best.start);
    if (shorter < 0 || (shorter === 0 && NEARNESS[speech.form] < NEARNESS[best.form])) best = speech;
  }
  return best;
}

function refineOne(draft: ClaimDraft, context: DocumentContext): ClaimDraft {
  const speech = findSpeaker(context, draft.quantity);
  if (speech === null) return draft;
  const basis = speech.named.start >= draft.sentence.start && speech.named.end <= draft.sentence.end ? "stated" : "inferred";
  return { ...draft, speaker: speech.speaker, evidence: [...draft.evidence, { field: "speaker", basis, rule: `speaker/${speech.form}`, span: speech.named, note: null }] };
}

/** Sets whom a figure is attributed to; a figure in the author's own voice keeps null. */
export const speakerRefiner: Refiner = {
  name: "speaker",
  refine: (drafts, context) => drafts.map((draft) => refineOne(draft, context)),
};
