import { firstAtOrAfter } from "@/lib/extract/places/words";
import type { ClaimDraft, DocumentContext, Refiner, SpeechSpan } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";

/** Of two stretches of the same length the one that names a source stands nearer to the figure than the one who cites it. */
const NEARNESS: Readonly<Record<SpeechSpan["form"], number>> = { according_to: 0, direct: 1, indirect: 2, transcript: 3 };

const enclosing = new WeakMap<readonly SpeechSpan[], Int32Array>();

/** For each stretch the nearest one before it that ends no sooner, -1 where none does; so the way outwards skips all that is closed. */
function enclosingOf(speech: readonly SpeechSpan[]): Int32Array {
  const known = enclosing.get(speech);
  if (known !== undefined) return known;
  const outer = new Int32Array(speech.length);
  speech.forEach((span, index) => {
    let at = index - 1;
    while (at >= 0 && (speech[at]?.end ?? 0) < span.end) at = outer[at] ?? -1;
    outer[index] = at;
  });
  enclosing.set(speech, outer);
  return outer;
}

/** The innermost speech around a span, or null where the author speaks. */
export function findSpeaker(context: DocumentContext, span: TextSpan): SpeechSpan | null {
  const { speech } = context;
  const outer = enclosingOf(speech);
  let best: SpeechSpan | null = null;
  for (let at = firstAtOrAfter(speech, span.start + 1) - 1; at >= 0; at = outer[at] ?? -1) {
    const candidate = speech[at];
    if (candidate === undefined || candidate.end < span.end) continue;
    if (best === null) {
      best = candidate;
      continue;
    }
    const longer = candidate.end - candidate.start - (best.end - best.start);
    if (longer > 0) break;
    if (longer < 0 || NEARNESS[candidate.form] < NEARNESS[best.form]) best = candidate;
  }
  return best;
}

function refineOne(draft: ClaimDraft, context: DocumentContext): ClaimDraft {
  const speech = findSpeaker(context, draft.quantity);
  if (speech === null) return draft;
  const { named } = speech;
  const isInText = named.end > named.start;
  const basis = isInText && named.start >= draft.sentence.start && named.end <= draft.sentence.end ? "stated" : "inferred";
  const evidence = { field: "speaker", basis, rule: `speaker/${speech.form}`, span: isInText ? named : null, note: isInText ? null : "named in the title" } as const;
  return { ...draft, speaker: speech.speaker, evidence: [...draft.evidence, evidence] };
}

/** Sets whom a figure is attributed to; a figure in the author's own voice keeps null. */
export const speakerRefiner: Refiner = {
  name: "speaker",
  refine: (drafts, context) => drafts.map((draft) => refineOne(draft, context)),
};
