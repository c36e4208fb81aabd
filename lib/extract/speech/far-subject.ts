import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { speechLexicon } from "./lexicon";
import { nameBehindPosts } from "./named-behind";
import type { NameRun } from "./name-runs";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import { readPhrase } from "./phrase";
import { behindQuotedName, breaks, CLOSES_NAME, endsPhrase, startOfPhrase } from "./phrase-bounds";
import { isObject } from "./objects";
import { isAgency, isOfficeName } from "./subject";

/** Farther from its verb than this no subject is looked for. */
const REACH = 34;
const LONGEST_POST = 18;

const NEVER = /(?!)/u;

const isSentenceEnd = (gap: string): boolean => /[.;:]|\n\s*\n/u.test(gap);

function gapBefore(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}

const isInitial = (word: Word | undefined): boolean => word !== undefined && word.end - word.start === 1;
const isFull = (run: NameRun): boolean => run.to - run.from >= 2;

/** The name that closes a post ("посол республики в Лиме Иван Салас"), by word indices; null where none does. */
function nameBehindPost(discourse: Discourse, post: number, ceiling: number): NameRun | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  let single: NameRun | null = null;
  for (let at = post + 1; at < ceiling && at - post <= LONGEST_POST; at += 1) {
    at = behindQuotedName(model.text, words, at, ceiling) ?? at;
    // "заместитель премьера – министр торговли Иван Салас": a dash joins two posts of one person.
    const gap = gapBefore(model.text, words, at).replace(CLOSES_NAME, " ").replace(speechLexicon(model).isTitle(words[at]?.key ?? "") ? /^ [–—-] $/u : NEVER, " ");
    if ((gap.includes(",") && !isFieldListed(discourse, at, post)) || (isSentenceEnd(gap) && gap !== ". ") || /[«»"“”()—–]/u.test(gap)) break;
    if (isSentenceEnd(gap) && words[at - 1]?.isCapital !== true) break;
    const run = people.runAt(at);
    if (run === null) continue;
    if (isOfficeName(discourse, run) || isAgency(discourse, run)) continue;
    if (at > run.from) continue;
    if (run.titleFrom >= post + 1 && speechLexicon(model).prepositions.has(words[run.titleFrom - 1]?.key ?? "") && isObject(discourse, run)) break;
    if (isFull(run)) return run;
    single ??= run;
  }
  return single;
}

/** Words of a field behind a comma before the conjunction that closes the list ("миграции и занятости"). */
const LONGEST_FIELD = 3;

/** "Министр труда, миграции и занятости": whether the comma before a word parts fields of the post's work, the last of which a conjunction joins. */
function isFieldListed({ model, people }: Discourse, at: number, post: number): boolean {
  const { prepositions, and } = speechLexicon(model);
  const words = wordsOf(model);
  for (let next = at; next <= at + LONGEST_FIELD && at - 1 > post; next += 1) {
    const word = words[next];
    if (word === undefined || word.isCapital || prepositions.has(word.key) || people.runAt(next) !== null || (next > at && gapBefore(model.text, words, next) !== " ")) return false;
    if (and.has(word.key)) return next > at;
  }
  return false;
}

/** A subject behind its verb of saying with words of place and occasion between: the first post in the nominative, with the name that closes it, or the first name in the nominative. */
export function postAfter(discourse: Discourse, verb: number, ceiling: number): Speaker | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  for (let at = verb + 1; at < ceiling && at - verb <= REACH; at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    const gap = gapBefore(model.text, words, at);
    const isActing = words[at - 2] !== undefined && lexicon.isActing(model.text.slice(words[at - 2]?.start ?? 0, word.start));
    if (at > verb + 1 && (isSentenceEnd(gap) || gap.includes(",")) && !isInitial(words[at - 1])) return null;
    // "заявил после встречи с премьер-министром Перу": a post behind a preposition is not the one who speaks.
    if (at > verb + 1 && lexicon.posts.has(word.key) && lexicon.prepositions.has(words[at - 1]?.key ?? "")) continue;
    if (lexicon.posts.has(word.key) || isActing) {
      const run = nameBehindPost(discourse, at, ceiling) ?? nameBehindPosts(discourse, at + 1, ceiling);
      if (run !== null) return toSpeaker(people, run, true);
      let to = at + 1;
      while (to < ceiling && to - at < 6 && !/[.,;:"“”«»()—–]/u.test(gapBefore(model.text, words, to)) && isTail(discourse, to)) to += 1;
      let from = at;
      while (from - 1 > verb && people.placeAt(from - 1)?.form === "adjective" && gapBefore(model.text, words, from) === " ") from -= 1;
      return readPhrase(discourse, from, to, true);
    }
    const run = people.runAt(at);
    if (run === null || at > run.from) continue;
    if (isOfficeName(discourse, run) || isAgency(discourse, run)) return null;
    const isNear = run.titleFrom <= verb + 1;
    if (isNear || (!isObject(discourse, run) && isFull(run) && !model.grammar.inflection.isOblique(words[run.to - 1]?.key ?? ""))) return toSpeaker(people, run, true);
    at = run.to - 1;
  }
  return null;
}

/** "районного" of "пресс-служба районного правительства". */
const describesBody = ({ model: { words, lang, grammar } }: Discourse, at: number): boolean => grammar.inflection.isObliqueAdjective(words[at]?.key ?? "") && speechLexicon({ lang }).isOffice(words[at + 1]?.key ?? "");

/** Words behind a post that belong to it: countries, offices and what links them. */
function isTail(discourse: Discourse, at: number): boolean {
  const word = wordsOf(discourse.model)[at];
  const lexicon = speechLexicon(discourse.model);
  return word !== undefined && (describesBody(discourse, at) || discourse.people.placeAt(at) !== null || lexicon.titleLinks.has(word.key) || lexicon.isOffice(word.key) || lexicon.isRole(word.key) || lexicon.isTitle(word.key));
}

/** The name that opens a sentence, its verb of saying far behind ("X after the talks in Lima said"). */
export function openingSubject(discourse: Discourse, from: number, verb: number): Speaker | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  if (verb - from > REACH) return null;
  const owner = ownerOfPaper(discourse, from, verb);
  if (owner !== null) return owner;
  for (let at = from; at < verb && at - from < LONGEST_POST; at += 1) {
    if (at > from && isSentenceEnd(gapBefore(model.text, words, at)) && words[at - 1]?.isCapital !== true) return null;
    const run = people.runAt(at);
    if (run === null) {
      if (lexicon.between.has(words[at]?.key ?? "") || isTail(discourse, at)) continue;
      if (at === from || !lexicon.posts.has(words[from]?.key ?? "")) return null;
      while (lexicon.between.has(words[at - 1]?.key ?? "")) at -= 1;
      return readPhrase(discourse, from, at, true);
    }
    if (isOfficeName(discourse, run) || isAgency(discourse, run) || isObject(discourse, run)) return null;
    if (run.titleFrom === run.from && model.grammar.inflection.isOblique(words[run.to - 1]?.key ?? "")) return null;
    const speaker = toSpeaker(people, run, true);
    const isKnown = run.titleFrom < run.from || speaker.name.includes(" ");
    return isKnown ? speaker : null;
  }
  return null;
}

/** "The Tea Board's review of sales showed": the body that opens a sentence and owns what tells the figures; null where none does. */
function ownerOfPaper(discourse: Discourse, from: number, verb: number): Speaker | null {
  const { model } = discourse;
  const words = wordsOf(model);
  if (model.grammar.owner !== "either") return null;
  for (let at = from; at < verb && at - from < LONGEST_POST; at += 1) {
    if (at > from && /[.,;:()"“”]/u.test(gapBefore(model.text, words, at))) return null;
    if (words[at + 1]?.key === "s" && /^['’]$/u.test(gapBefore(model.text, words, at + 1))) return speechLexicon(model).isOffice(words[at]?.key ?? "") ? readPhrase(discourse, startOfPhrase(discourse, at, from), at + 1, true) : null;
  }
  return null;
}

/** Where the verb stands last: the first name, body, post or pronoun in the nominative between `from` and the verb is the subject. */
export function clauseSubject(discourse: Discourse, from: number, verb: number): Speaker | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  for (let at = from; at < verb && at - from <= REACH; at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    if (lexicon.pronouns.has(word.key) && (at - from <= 1 || (words[at - 1]?.key === "ki" && model.text.charAt(word.end) === ","))) return discourse.last?.isPerson === true ? { ...discourse.last, named: { start: word.start, end: word.end } } : null;
    const run = people.runAt(at);
    if (run !== null) {
      if (isQuotedName(model.text, run) || isPartOfName(discourse, run)) {
        at = Math.max(at, run.to - 1);
        continue;
      }
      if (isOfficeName(discourse, run)) {
        const end = officeEnd(discourse, run.to, verb);
        if (end !== null && !model.grammar.inflection.isBodyObject(words[end - 1]?.key ?? "") && !ownsPost(discourse, end - 1, verb)) return readPhrase(discourse, startOfPhrase(discourse, end - 1, from), end, true);
      } else if (!isAgency(discourse, run) && (isNominative(discourse, run) || (at === from && isSurname(discourse, run)))) return toSpeaker(people, run, true);
      at = Math.max(at, run.to - 1);
      continue;
    }
    if (word.isCapital && lexicon.isOffice(word.key) && !model.grammar.inflection.isBodyObject(word.key) && !ownsPost(discourse, at, verb)) return readPhrase(discourse, startOfPhrase(discourse, at, from), at + 1, true);
    if (lexicon.posts.has(word.key) && at - from <= 2 && people.runAt(at + 1) === null && !lexicon.titleLinks.has(words[at + 1]?.key ?? "") && !lexicon.isTitle(words[at + 1]?.key ?? "")) {
      const meant = readPhrase(discourse, from, at + 1, true);
      if (meant !== null && !breaks(model.text.slice(words[from]?.start ?? 0, word.start))) return meant;
    }
  }
  return null;
}

/** "Quliyev …": a surname as it ends the full name that the text gives elsewhere. */
function isSurname({ model, people }: Discourse, run: NameRun): boolean {
  const full = people.fullName(run, true);
  return !isFull(run) && full.includes(" ") && full.endsWith(model.text.slice(run.start, run.end));
}

/** Words from a body to the post whose owner it is. */
const TO_POST = 5;

/** "Ticarət Təşkilatı (TT) Şurasının sədri Rəşad Quliyev": whether a body stands before a part of it whose post somebody bears. */
function ownsPost({ model: { words, text, lang }, people }: Discourse, office: number, ceiling: number): boolean {
  const { isRole } = speechLexicon({ lang });
  for (let at = office + 1; at < ceiling && at - office <= TO_POST; at += 1) {
    if (!/^[ (]{1,2}$|^\) $/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))) return false;
    if (isRole(words[at]?.key ?? "")) return people.runAt(at + 1) !== null;
  }
  return false;
}

/** "Avropa-Asiya Nəqliyyat Dəhlizi": a name joined by hyphens, without a post, before more capitals is that of a thing. */
function isPartOfName({ model: { words, text } }: Discourse, run: NameRun): boolean {
  const next = words[run.to];
  return run.titleFrom === run.from && text.slice(run.start, run.end).includes("-") && next !== undefined && next.isCapital && next.start - run.end === 1;
}

/** A name that opens a quotation is a company's ("“…” QSC-nin direktoru"). */
const isQuotedName = (text: string, run: NameRun): boolean => /["“«]/u.test(text.charAt(run.start - 1));

function officeEnd(discourse: Discourse, from: number, ceiling: number): number | null {
  const words = wordsOf(discourse.model);
  for (let at = from; at < ceiling && at - from < 4; at += 1) {
    if (speechLexicon(discourse.model).isOffice(words[at]?.key ?? "")) return at + 1;
  }
  return null;
}

function isNominative(discourse: Discourse, run: NameRun): boolean {
  const words = wordsOf(discourse.model);
  if (words.slice(run.from, run.to).some((word) => discourse.model.grammar.inflection.isOblique(word.key))) return false;
  const next = words[run.to]?.key ?? "";
  const lexicon = speechLexicon(discourse.model);
  if (lexicon.together.has(next)) return false;
  if (/[iu]n$/u.test(words[run.to - 1]?.key ?? "") && (lexicon.isRole(next) || lexicon.isTitle(next) || lexicon.titleLinks.has(next))) return false;
  const isCompound = discourse.model.text.charAt(run.titleStart - 1) === "-";
  const hasTitle = !isCompound && run.titleFrom < run.from && endsPhrase(discourse, run.from - 1, run.titleFrom);
  return hasTitle || isFull(run);
}
