import type { SpeechSpan, TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import type { Speaker } from "./discourse";

/** Who says a sentence, and how it is told. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly form: SpeechSpan["form"];
  /** The sentences before this one in the paragraph are the speaker's too ("Об этом заявил …"). */
  readonly coversBefore: boolean;
  /** Somebody else passes it on word by word: the source whom that one cites is not who speaks. */
  readonly isPassedOn?: boolean;
}

/** A stretch of text as one speaker's word. */
export const toSpan = (span: TextSpan, { speaker, form }: { speaker: Speaker; form: SpeechSpan["form"] }): SpeechSpan => ({
  start: span.start,
  end: span.end,
  speaker: speaker.name,
  named: speaker.named,
  form,
  country: speaker.country,
});

/** Word indices of a sentence or a part of one, `to` exclusive. */
export interface SentenceWords {
  readonly from: number;
  readonly to: number;
  /** Whether a word stands inside a quotation, where verbs of saying are the quoted one's. */
  readonly isQuoted: (word: number) => boolean;
}

/** Whether a phrase stands at a word index. */
export function matchesAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  for (let offset = 0; offset < phrase.length; offset += 1) if (words[at + offset]?.key !== phrase[offset]) return false;
  return true;
}

/** Whether a sentence, by the word that opens it, goes on from the one before ("That was 5 percent more"). */
export const opensCarrying = (model: TextModel, word: number): boolean => speechLexicon(model).carrying.some((phrase) => matchesAt(wordsOf(model), word, phrase));

/** Whether a word opens what the author tells as background, no longer the speaker's word ("Напомним, …"). */
export const opensBackground = (model: TextModel, word: number): boolean => ((model.marks[word] ?? 0) & SPEECH_MARKS.background) !== 0 && speechLexicon(model).background.some((phrase) => matchesAt(wordsOf(model), word, phrase));
