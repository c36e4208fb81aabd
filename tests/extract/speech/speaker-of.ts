import type { Language } from "@/lib/domain/document";
import { findPlaces } from "@/lib/extract/places";
import { findSpeaker } from "@/lib/extract/refiners/speaker";
import { findSpeech } from "@/lib/extract/speech";
import { buildTextModel } from "@/lib/extract/text";

/** Who speaks the words between the marks `[` and `]`, as `name form country`; null for the author. */
export function speakerOf(marked: string, lang: Language): string | null {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const model = buildTextModel(marked.replace("[", "").replace("]", ""), null, lang);
  const places = findPlaces(model);
  const context = { model, publishedAt: null, periods: [], places, speech: findSpeech(model, places), pair: null, home: null };
  const speech = findSpeaker(context, { start, end });
  return speech === null ? null : `${speech.speaker} ${speech.form} ${speech.country ?? "-"}`;
}
