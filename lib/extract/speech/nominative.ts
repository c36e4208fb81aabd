import type { TextModel } from "@/lib/extract/model";
import type { Speaker } from "./discourse";

/** Behind a cue a name may stand in a case of its own; where the text has it nowhere else, its nominative follows from its ending. */
export function inNominative({ text, grammar }: TextModel, speaker: Speaker | null): Speaker | null {
  if (speaker === null || !speaker.isPerson) return speaker;
  const isAsWritten = text.slice(speaker.named.start, speaker.named.end).endsWith(speaker.name);
  return isAsWritten && /^\p{Lu}/u.test(speaker.name) ? { ...speaker, name: grammar.inflection.person(speaker.name) } : speaker;
}
