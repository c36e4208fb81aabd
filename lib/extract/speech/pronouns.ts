import type { TextModel } from "@/lib/extract/model";
import { firstAtOrAfter } from "@/lib/extract/places/words";
import { sentenceAt } from "@/lib/extract/text";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";
import { personOfTitle } from "./titled";

/** Names farther back than this are not who "he" is. */
const NAMES_BACK = 12;

/** Words of a body's name behind its first. */
const BODY_WORDS = 3;

/** Whether a name is part of that of a body ("Relations Coordination" of a council). */
function isOfBody(model: TextModel, { to, end }: NameRun): boolean {
  const { isOffice, isTitle, notNames } = speechLexicon(model);
  let last = end;
  for (let at = to; at < to + BODY_WORDS; at += 1) {
    const next = model.words[at];
    if (next === undefined || !next.isCapital || next.start - last !== 1) return false;
    if (isOffice(next.key) || notNames.has(next.key)) return true;
    if (!isTitle(next.key)) return false;
    last = next.end;
  }
  return false;
}

/** Whether a name has a title or a first name. */
const isFull = ({ titleFrom, from, to }: NameRun): boolean => titleFrom < from || to - from >= 2;

/** The person named last before an offset, for a pronoun before anybody has spoken; of several in one sentence the one whose verb it is. */
function lastNamed({ people, model }: Discourse, before: number): Speaker | null {
  const end = firstAtOrAfter(people.runs, before);
  const named = people.runs.slice(Math.max(0, end - NAMES_BACK), end).filter((run) => (isFull(run) || people.isNamedBefore(run)) && !isOfBody(model, run));
  const last = named.at(-1);
  if (last === undefined) return null;
  const sentence = sentenceAt(model, last.start);
  const subject = model.grammar.verb !== "behind_subject" || sentence === null || last.titleStart <= sentence.start ? undefined : named.find((run) => run.start >= sentence.start && isSubjectOf(model, run));
  return toSpeaker(people, subject ?? last, false);
}

/** Whether a verb may stand right behind a name that no preposition makes an object. */
function isSubjectOf(model: TextModel, { titleFrom, end }: NameRun): boolean {
  const before = model.words[titleFrom - 1];
  return /^\s\p{Ll}{3,}/u.test(model.text.slice(end, end + 5)) && (before === undefined || !speechLexicon(model).prepositions.has(before.key));
}

/** Whom "he" or "she" means: the person who spoke last, else the one named last, else the one whom the title names. */
export function lastPerson(discourse: Discourse, before: number): Speaker | null {
  const { last, heard, model } = discourse;
  if (last?.isPerson === true) return last;
  return [...heard.values()].at(-1) ?? lastNamed(discourse, before) ?? last ?? personOfTitle(model, { start: before, end: before });
}

/** Whether several people without a name spoke ("oil traders"): "they" are they. */
export const isGroup = (speaker: Speaker | null): speaker is Speaker => speaker !== null && speaker.isPerson && /(?:^|\s)\p{Ll}+s$/u.test(speaker.name);
