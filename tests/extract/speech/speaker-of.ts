import type { Language } from "@/lib/domain/document";
import { findPlaces } from "@/lib/extract/places";
import { findSpeaker } from "@/lib/extract/refiners/speaker";
import { findSpeech } from "@/lib/extract/speech";
import { buildTextModel, sentenceAt } from "@/lib/extract/text";

/** Who speaks the words between the marks `[` and `]`, as `name form country`; null for the author. What stands behind their sentence must not change it. */
export function speakerOf(marked: string, lang: Language): string | null {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const model = buildTextModel(marked.replace("[", "").replace("]", ""), null, lang);
  const places = findPlaces(model);
  const [whole, near] = [undefined, sentenceAt(model, start)?.end].map((until) => {
    const context = { model, publishedAt: null, periodsIn: () => [], places, speech: findSpeech(model, places, until), pair: null, home: null, tacit: null };
    const speech = findSpeaker(context, { start, end });
    return speech === null ? null : `${speech.speaker} ${speech.form} ${speech.country ?? "-"}`;
  });
  if (whole !== near) throw new Error(`Read to the end of its sentence, a figure is said by ${near}, and by ${whole} in the whole text.`);
  return whole ?? null;
}
