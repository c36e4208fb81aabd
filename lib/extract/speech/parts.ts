import type { Paragraph, Sentence, SpeechSpan, TextModel } from "@/lib/extract/model";
import { nextMarked } from "@/lib/extract/places/marks";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { matchesAt, toSpan } from "./attribution";
import type { Attribution, SentenceWords } from "./attribution";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import { isNoun } from "./passed-on";
import { findSaying } from "./sayings";
import { findSource } from "./sources";
import { remember, toSpeaker } from "./discourse";
import type { Discourse } from "./discourse";
import { readPhrase } from "./phrase";
import { subjectBefore } from "./subject";

/** The parts of a sentence that a conjunction sets against each other ("…, whereas …"); null where none does. */
function partsOf(model: TextModel, sentence: SentenceWords): readonly SentenceWords[] | null {
  const words = wordsOf(model);
  const { contrasts } = speechLexicon(model);
  const { contrast } = SPEECH_MARKS;
  const first = nextMarked(model.marks, contrast, sentence.from + 1, sentence.to);
  if (first >= sentence.to) return null;
  const starts = [sentence.from];
  for (let at = first; at < sentence.to; at = nextMarked(model.marks, contrast, at + 1, sentence.to)) {
    if (!/[,;]/u.test(model.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)) || sentence.isQuoted(at)) continue;
    if (contrasts.some((phrase) => matchesAt(words, at, phrase))) starts.push(at);
  }
  return starts.length < 2 ? null : starts.map((from, index) => ({ from, to: starts[index + 1] ?? sentence.to, isQuoted: sentence.isQuoted }));
}

/** Parts of a sentence that belong to different speakers, each with its own; null where one speaker has it all. */
export function attributeParts(discourse: Discourse, sentence: Sentence, sentenceWords: SentenceWords): { spans: readonly SpeechSpan[]; last: Attribution } | null {
  const parts = partsOf(discourse.model, sentenceWords);
  return parts === null ? null : ownersOf(discourse, sentence, parts);
}

/** Who says each of several parts; null where one speaker says them all. */
function ownersOf(discourse: Discourse, sentence: Sentence, parts: readonly SentenceWords[]): { spans: readonly SpeechSpan[]; last: Attribution } | null {
  const words = wordsOf(discourse.model);
  const owners = parts.map((part) => {
    const said = findSaying(discourse, part, false);
    return said?.coversBefore === true ? said : (findSource(discourse, part, said) ?? said);
  });
  const known = owners.filter((owner) => owner !== null);
  const last = known.at(-1);
  if (last === undefined || new Set(known.map(({ speaker }) => speaker.name)).size < 2) return null;
  let current = known[0] ?? last;
  const spans = parts.map((part, index) => {
    current = owners[index] ?? current;
    const start = index === 0 ? sentence.start : (words[part.from]?.start ?? sentence.start);
    const end = index === parts.length - 1 ? sentence.end : (words[part.to]?.start ?? sentence.end);
    return toSpan({ start, end }, current);
  });
  known.forEach(({ speaker }) => remember(discourse, speaker));
  return { spans, last };
}

/** "X recalled that Y had put it at …": from the second subject on the word is Y's. */
export function findNested(discourse: Discourse, sentence: Sentence, { from, to, isQuoted }: SentenceWords, said: Attribution): SpeechSpan | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  if (model.grammar.verb === "last" || said.form !== "indirect" || said.speaker.named.start < sentence.start) return null;
  const { and, or } = speechLexicon(model);
  const first = wordAtOrAfter(model, said.speaker.named.end);
  const { verb: saying } = SPEECH_MARKS;
  for (let verb = nextMarked(model.marks, saying, Math.max(first + 2, from), to); verb < to; verb = nextMarked(model.marks, saying, verb + 1, to)) {
    if (isQuoted(verb) || isNoun(discourse, verb)) continue;
    const inner = subjectBefore(discourse, verb, first + 1);
    if (inner === null || !inner.isPerson || inner.name === said.speaker.name || subjectBefore(discourse, verb, from)?.name === said.speaker.name) continue;
    const subject = wordAtOrAfter(model, inner.named.start);
    const isJoined = [and, or].some((joiners) => joiners.has(words[subject - 1]?.key ?? ""));
    if (isJoined || people.runAt(wordAtOrAfter(model, inner.named.end) - 1) === null) continue;
    return toSpan({ start: inner.named.start, end: sentence.end }, { speaker: inner, form: "indirect" });
  }
  return null;
}

const LONGEST_HEADING_NAME = 60;

/** "Ambassador of Chile: trade to grow": a headline that gives its word to the name or post before the colon. */
export function readHeading(discourse: Discourse, paragraph: Paragraph): Attribution | null {
  const { model, people } = discourse;
  const colon = model.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_HEADING_NAME)).indexOf(": ");
  if (colon < 3) return null;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const from = wordAtOrAfter(model, paragraph.start);
  const to = wordAtOrAfter(model, paragraph.start + colon);
  const isKnown = (word: Word, at: number): boolean => people.runAt(at) !== null || people.placeAt(at) !== null || lexicon.isRole(word.key) || lexicon.isTitle(word.key) || lexicon.titleLinks.has(word.key);
  if (to <= from || !words.slice(from, to).every((word, index) => isKnown(word, from + index))) return null;
  const run = people.runAt(to - 1);
  const hasRole = words.slice(from, to).some((word) => lexicon.isRole(word.key));
  const isName = run !== null && (run.titleFrom < run.from || people.isNamedElsewhere(model.text.slice(run.start, run.end)));
  const speaker = isName ? toSpeaker(people, run, true) : run === null && hasRole ? readPhrase(discourse, from, to, true) : null;
  return speaker === null || !speaker.isPerson ? null : { speaker, form: "indirect", coversBefore: false };
}
