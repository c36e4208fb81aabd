import type { SpeechSpan, TextModel } from "@/lib/extract/model";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import { findPerson } from "@/lib/catalogue/people";
import { titleMentions, titleModel } from "@/lib/extract/places/document-pair";
import { hasWordOf } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import type { Speaker } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";
import { findPeople } from "./people";
import type { People } from "./people";
import { findQuotes } from "./quotes";
import { readRemarks } from "./remarks";
import { toTurn } from "./turn";
import type { Turn } from "./turn";

/** What only the title names stands nowhere in the text. */
const NOWHERE: TextSpan = { start: 0, end: 0 };
/** Longer words in marks are what somebody says, and no name of a thing. */
const LONGEST_TITLE = 60;
/** Before the first name line stands more than a line of its own. */
const LEAST_OPENING = 80;
/** A speech says "I" or "we" at least this often. */
const ENOUGH_FIRST_PERSON = 2;

interface Title {
  readonly model: TextModel;
  readonly people: People;
}

function readTitle(model: TextModel): Title | null {
  const title = titleModel(model);
  return title === null ? null : { model: title, people: findPeople(title, titleMentions(model), true) };
}

/** Whether a name of a title is a person's: it has a post, the table knows it, or it says something there. */
function isPersonOf({ model }: Title, run: NameRun): boolean {
  if (run.titleFrom < run.from || findPerson(model.text.slice(run.start, run.end)) !== null) return true;
  if (run.to - run.from > 1 && run.end === model.text.length && /[-–—]\s$/u.test(model.text.slice(0, run.start))) return true;
  return !model.grammar.capitals && (model.text.charAt(run.end) === ":" || speechLexicon(model).verbs.has(wordsOf(model)[run.to]?.key ?? ""));
}

/** The only person whom the title names, or the one it opens with among words that may be names, for a pronoun in a text that has named nobody before it. */
export function personOfTitle(model: TextModel, named: TextSpan): Speaker | null {
  const title = readTitle(model);
  if (title === null) return null;
  const { runs } = title.people;
  const persons = runs.filter((run) => isPersonOf(title, run));
  const [only] = persons;
  if (only === undefined || persons.length > 1 || (runs.length > 1 && only.titleFrom > 0)) return null;
  const name = title.people.fullName(only, true);
  return { name, named, country: only.country ?? title.people.countryOf(name), isPerson: true };
}

/** The person with whom the title opens, for a post that a text tells before it names anybody ("the Head of State noted"); null where the person of the title has another post. */
export function openerOfTitle(model: TextModel, head: string, named: TextSpan): Speaker | null {
  const title = readTitle(model);
  const opener = title?.people.runs.find((run) => run.titleStart === 0 && (run.head === null || run.head === head) && isPersonOf(title, run));
  if (title === null || opener === undefined) return null;
  const name = title.people.fullName(opener, true);
  return { name, named, country: opener.country ?? title.people.countryOf(name), isPerson: true };
}

/** "THE PRESIDENT:" under "President Lagos meets …": the turn of whoever has a post, told by its words, in the title; null where nobody there has it. */
export function holderByTitle(model: TextModel, post: readonly string[], named: TextSpan): Turn | null {
  const title = readTitle(model);
  const run = title?.people.runs.find(({ from, titleFrom }) => {
    const before = wordsOf(title.model).slice(titleFrom, from).map(({ key }) => key);
    return before.length >= post.length && post.every((key, at) => key === before[before.length - post.length + at]);
  });
  return title === null || run === undefined ? null : { ...toTurn(title.people, run, named.end + 1), named };
}

/** The name in full where only the title gives it so ("Mr Lagos said" under "Meeting with President Ricardo Lagos"). */
export function fullByTitle(model: TextModel, speaker: string): string {
  if (speaker.includes(" ") || model.title?.includes(` ${speaker}`) !== true) return speaker;
  const title = readTitle(model);
  const full = title?.people.runs.filter((run) => run.to - run.from >= 2 && title.model.text.slice(run.start, run.end).endsWith(` ${speaker}`)) ?? [];
  const [only] = full;
  return title === null || only === undefined || full.length > 1 || only.head === null ? speaker : title.people.fullName(only, true);
}

/** The country of a speaker whose post only the title tells; null where it names nobody of that surname. */
export function countryOfTitle(model: TextModel, speaker: string): CountryCode | null {
  const surname = speaker.slice(speaker.lastIndexOf(" ") + 1);
  const title = model.title?.toLowerCase().includes(surname.toLowerCase()) === true ? readTitle(model) : null;
  const run = title?.people.runs.find(({ country, end }) => country !== null && title.model.text.slice(0, end).toLowerCase().endsWith(surname.toLowerCase()));
  return run?.country ?? null;
}

/** "Spokeswoman X's press conference": the only person of a title that names a talk of questions and answers; null where it names none or several. */
export function guestOfTitle(model: TextModel): Turn | null {
  const title = readTitle(model);
  if (title === null || !wordsOf(title.model).some(({ key }) => speechLexicon(model).interviews.has(key))) return null;
  const [guest, ...others] = title.people.runs.filter((run) => isPersonOf(title, run));
  return guest === undefined || others.length > 0 ? null : { ...toTurn(title.people, guest, 0), named: NOWHERE };
}

/** "X's remarks and answers": who speaks before the first name line of a transcript in which X speaks again. */
export function openingOfTitle(model: TextModel, turns: readonly Turn[]): Turn | null {
  const first = turns[0];
  const title = first === undefined || first.start < LEAST_OPENING ? null : readTitle(model);
  const turn = title === null ? null : readRemarks(title.model, title.people, 0, title.model.text.length);
  if (first === undefined || turn === null || turn.speaker === null || !turns.some(({ speaker }) => speaker === turn.speaker)) return null;
  const { firstPerson } = speechLexicon(model);
  return hasWordOf(model, { start: 0, end: first.start }, firstPerson) ? { ...turn, start: 0, named: NOWHERE } : null;
}

/** "Speech by X at …": a text in the first person, without a quotation or a name line, is the speech that its title names. */
export function speechOfTitle(model: TextModel): SpeechSpan | null {
  const title = readTitle(model);
  if (title === null || findQuotes(model).some(({ start, end }) => end - start > LONGEST_TITLE)) return null;
  const { firstPerson } = speechLexicon(model);
  if (wordsOf(model).filter(({ key }) => firstPerson.has(key)).length < ENOUGH_FIRST_PERSON) return null;
  const turn = readRemarks(title.model, title.people, 0, title.model.text.length);
  if (turn === null || turn.speaker === null) return null;
  return { start: 0, end: model.text.length, speaker: turn.speaker, named: NOWHERE, form: "transcript", country: turn.country };
}
