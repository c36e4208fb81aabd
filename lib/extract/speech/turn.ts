import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { Paragraph, TextModel } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";
import type { People } from "./people";

/** Where a speaker takes the floor; `speaker` null ends a speech without a known next one. */
export interface Turn {
  readonly start: number;
  readonly speaker: string | null;
  readonly country: CountryCode | null;
  readonly named: TextSpan;
}

/** The turn of whoever a name means, from an offset on. */
export function toTurn(people: People, run: NameRun, start: number): Turn {
  const speaker = people.fullName(run, true);
  return { start, speaker, country: run.country ?? people.countryOf(speaker), named: { start: run.titleStart, end: run.end } };
}

/** Words from the beginning of a sentence to the verb by which it gives the floor. */
const LONGEST_OPENING = 40;

/** "Welcoming the guests, X said:", "сказал X:" at the end of a paragraph: who speaks in the next; null where it ends otherwise. */
function tellerBehind(model: TextModel, people: People, { end }: Paragraph, next: Paragraph): Turn | null {
  if (!model.text.slice(end - 2, end).trimEnd().endsWith(":")) return null;
  const { plainVerbs } = speechLexicon(model);
  const words = wordsOf(model);
  const last = wordAtOrAfter(model, end) - 1;
  const isVerb = (at: number): boolean => plainVerbs.has(words[at]?.key ?? "");
  const run = people.runAt(isVerb(last) ? last - 1 : last);
  return run !== null && (isVerb(last) || isVerb(run.titleFrom - 1)) ? toTurn(people, run, next.start) : null;
}

/** "X said:" or "X forumda nitq söyləyib." above a paragraph that a dash opens: what follows is X's speech; null where nothing of this stands there. */
export function speechBehind(model: TextModel, people: People, paragraph: Paragraph): Turn | null {
  const next = model.paragraphs[paragraph.index + 1];
  if (next === undefined || !/^[-–—]\s/u.test(model.text.slice(next.start, next.start + 2))) return null;
  return tellerBehind(model, people, paragraph, next) ?? speechOfFloor(model, people, paragraph, next);
}

/** The same where words for giving the floor close the sentence. */
function speechOfFloor(model: TextModel, people: People, paragraph: Paragraph, next: Paragraph): Turn | null {
  const { givesFloor, headOf } = speechLexicon(model);
  const sentence = model.sentences[paragraph.lastSentence];
  if (givesFloor.length === 0 || sentence === undefined) return null;
  const words = wordsOf(model);
  const from = wordAtOrAfter(model, sentence.start);
  const to = wordAtOrAfter(model, sentence.end);
  const isOpening = to - from <= LONGEST_OPENING && givesFloor.some((phrase) => phrase.every((key, index) => words[to - phrase.length + index]?.key === key));
  if (!isOpening) return null;
  for (let at = from; at < to; at += 1) {
    const run = people.runAt(at);
    if (run !== null) return toTurn(people, run, next.start);
  }
  const head = headOf(words[from]?.key ?? "");
  const holder = head === null ? null : people.holderOf(head, null, sentence.start);
  return holder === null ? null : toTurn(people, holder, next.start);
}
