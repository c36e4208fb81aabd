import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";
import { isObject } from "./objects";
import { behindPapers, isOccasion, isPaperOf, postOfBody } from "./papers";
import { clean, readPhrase } from "./phrase";
import { quotedBody } from "./quoted-body";
import { acronymOfSuffix, bodyBeforeAcronym, bodyOfAcronym, describedBefore, isAcronymAt, ledBefore, officeOfStatistics } from "./named-before";
import { isGroup, lastPerson } from "./pronouns";
import { behindCompound, describesPost, isInstrumental, isBodyOfPost, isFieldOfBody, isFieldWord, isHeavy, isWorthyOffice } from "./subject-words";
import { behindQuotedName, CLOSES_NAME, breaks, endsPhrase, isPhraseWord, startOfPhrase } from "./phrase-bounds";

const SKIPPED = 6;
const LONGEST_INSERTION = 7;
/** How many insertions may stand between a subject and its verb: a run of them without an end is none. */
const MOST_INSERTIONS = 3;

/** A name with the ending of an address is that of a site ("Vista.az"). */
const SITE = /^\.\p{Ll}{2,3}(?!\p{L})/u;

/** Names of news agencies and sites: they pass on what others say. */
export function isAgency({ model }: Discourse, run: NameRun): boolean {
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  return SITE.test(model.text.slice(run.end, run.end + 5)) || words.slice(run.from, run.to).every((word) => lexicon.agencies.has(word.key));
}

/** The subject in front of a verb of saying; null where no one is named there. */
export function subjectBefore(discourse: Discourse, verb: number, floor: number, isSubject = true, insertions = 0): Speaker | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  let at = verb - 1;
  for (let skipped = 0; skipped < SKIPPED && at >= floor; skipped += 1) {
    const key = words[at]?.key ?? "";
    if (people.runAt(at) !== null || !lexicon.between.has(key)) break;
    at -= 1;
  }
  // "the bank's latest data show": whose data they are.
  if (at < verb - 1 && lexicon.papers.has(words[at]?.key ?? "") && words[at - 1]?.key === "s" && at - 2 >= floor) at -= 2;
  if (lexicon.relatives.has(words[at]?.key ?? "") && model.text.charAt(words[at - 1]?.end ?? 0) === ",") at -= 1;
  const inBrackets = bodyOfAcronym(discourse, at, floor);
  // "X, head of a department of the Road Safety Board (RSB), said"
  const ofBody = inBrackets === null ? null : describedBefore(discourse, wordAtOrAfter(model, inBrackets.named.start), floor);
  if (ofBody !== null) return toSpeaker(people, ofBody, isSubject);
  const post = inBrackets === null ? null : postOfBody(discourse, wordAtOrAfter(model, inBrackets.named.start), at, floor);
  if (post !== null) return post;
  if (inBrackets !== null) return isSubject && isInstrumental(discourse, wordAtOrAfter(model, inBrackets.named.start), at) ? null : inBrackets;
  const acronym = isAcronymAt(model, at) ? at : null;
  if (acronym !== null) at -= 1;
  const word = words[at];
  const follower = words[at + 1];
  if (word === undefined || follower === undefined || at < floor) return null;
  const office = officeOfStatistics(discourse, at, floor) ?? (isSubject ? null : acronymOfSuffix(discourse, at, floor));
  if (office !== null) return office;
  if (acronym === null && breaks(model.text.slice(word.end, follower.start))) return quotedBody(discourse, at, floor);
  const led = ledBefore(discourse, at, floor);
  if (led !== null) return subjectBefore(discourse, led, floor, isSubject, insertions);
  // "A bank report put": what is told on paper is told by whose paper it is.
  if (isPaperOf(discourse, at, floor)) return subjectBefore(discourse, at, floor, isSubject, insertions);
  const run = people.runAt(at);
  if (run !== null && !isOfficeName(discourse, run)) {
    const described = describedBefore(discourse, run.from, floor);
    if (described !== null) return toSpeaker(people, described, isSubject);
    const subject = isObject(discourse, run) ? subjectFurther(discourse, run, floor) : run;
    if (subject === null && endsPhrase(discourse, run.titleFrom - 2, floor)) return readPhrase(discourse, startOfPhrase(discourse, at, floor), at + 1, true);
    return subject === null || isJoinedWithMe(words, subject) || isAgency(discourse, subject) ? null : toSpeaker(people, subject, isSubject);
  }
  if (run === null && lexicon.isRole(word.key) && lexicon.papers.has(word.key) && lexicon.papers.has(follower.key)) return null;
  if (lexicon.bodyPronouns.has(word.key)) {
    const meant = discourse.last?.isPerson === false ? discourse.last : discourse.body;
    return meant === null ? null : { ...meant, named: { start: word.start, end: word.end } };
  }
  if (lexicon.groupPronouns.has(word.key)) return isGroup(discourse.last) ? { ...discourse.last, named: { start: word.start, end: word.end } } : null;
  if (lexicon.notSpeakers.has(word.key)) return null;
  if (lexicon.pronouns.has(word.key)) {
    const meant = lastPerson(discourse, word.start);
    return meant === null ? null : { ...meant, named: { start: word.start, end: word.end } };
  }
  if (run === null && !endsPhrase(discourse, at, floor)) return insertions < MOST_INSERTIONS ? beforeInsertion(discourse, at, floor, isSubject, insertions + 1) : null;
  const start = startOfPhrase(discourse, at, floor);
  if (isSubject && isOccasion(discourse, start, verb, floor)) return null;
  // "Министр на встрече с послом Перу сообщил": a post behind a preposition is not the one who speaks.
  if (isSubject && model.grammar.verb === "anywhere" && start > floor && lexicon.prepositions.has(words[start - 1]?.key ?? "") && !words.slice(start, at + 1).some(({ key }) => lexicon.isOffice(key))) return null;
  if (isSubject && isInstrumental(discourse, start, at + 1)) return null;
  const described = describedBefore(discourse, start, floor);
  if (described !== null) return toSpeaker(people, described, isSubject);
  return appositionBefore(discourse, at, floor) ?? readPhrase(discourse, start, at + 1, true);
}

/** "The envoy, for his part, said": the subject before the words between commas. */
function beforeInsertion(discourse: Discourse, end: number, floor: number, isSubject: boolean, insertions: number): Speaker | null {
  const { model } = discourse;
  const words = wordsOf(model);
  if (!model.text.slice(words[end]?.end ?? 0, words[end + 1]?.start ?? 0).includes(",")) return null;
  for (let at = end; at > floor && end - at < LONGEST_INSERTION; at -= 1) {
    const gap = model.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (breaks(gap)) return null;
    if (gap.includes(",")) return model.text.slice(words[at - 2]?.end ?? 0, words[at - 1]?.start ?? 0).includes(",") ? null : subjectBefore(discourse, at, floor, isSubject, insertions);
  }
  return null;
}

/** "the Italian National" of "the Italian National Institute" is part of a body's name. */
export function isOfficeName(discourse: Discourse, run: NameRun): boolean {
  const { model } = discourse;
  const words = wordsOf(model);
  const { capitals } = model.grammar;
  if (capitals && isFieldOfBody(discourse, run)) return true;
  const { isOffice, isTitle, and } = speechLexicon(model);
  // "Baytarlıq və Nəzarət Xidməti"
  const isJoined = and.has(words[run.to]?.key ?? "") && run.titleFrom === run.from;
  for (let at = run.to; at < run.to + (isJoined ? 4 : 3); at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined || model.text.slice(before.end, word.start) !== " ") return false;
    // "sədri Rəşad Quliyev qurumun iclasında": who has a post before the name is a person.
    if (isOffice(word.key)) return word.isCapital || !(capitals || (model.grammar.owner === "before" && run.titleFrom < run.from));
    // "Investment Development Authority": fields of work are words of titles too.
    if (isJoined ? !and.has(word.key) && !word.isCapital : capitals ? !(word.isCapital && isTitle(word.key)) : !model.grammar.inflection.isAdjective(word.key)) return false;
  }
  return false;
}

function subjectFurther(discourse: Discourse, object: NameRun, floor: number): NameRun | null {
  const { model, people } = discourse;
  for (let at = object.titleFrom - 1; at >= floor && object.from - at < 14; at -= 1) {
    const run = people.runAt(at);
    if (run === null) continue;
    return isObject(discourse, run) || breaks(model.text.slice(run.end, object.start)) ? null : run;
  }
  return null;
}

/** "President Erdogan and I noted" is the speaker's own word. */
function isJoinedWithMe(words: readonly Word[], run: NameRun): boolean {
  return words[run.from - 1]?.key === "and" && words[run.from - 2]?.key === "i";
}

/** "U.S.": a full stop behind a letter alone closes no sentence. */
const isInitialed = (left: Word, gap: string): boolean => left.end - left.start === 1 && left.isCapital && /^\.\s?$/u.test(gap);

/** Words of the post and the body between a name and its verb ("the Director General of the West Andes Trade Organization in Peru"). */
const LONGEST_APPOSITION = 16;

/** "X, head of the agency, said": the name before the comma. */
function appositionBefore(discourse: Discourse, end: number, floor: number): Speaker | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  for (let at = end; at > floor && end - at < LONGEST_APPOSITION; at -= 1) {
    const left = words[at - 1];
    const right = words[at];
    if (left === undefined || right === undefined) return null;
    const gap = model.text.slice(left.end, right.start);
    if (breaks(gap) && !isAcronymAt(model, at) && !isAcronymAt(model, at - 1) && !isInitialed(left, gap)) return null;
    if (!gap.includes(",")) continue;
    const run = people.runAt(at - 1);
    const isListed = model.grammar.verb === "last" && run !== null && run.to - run.from < 2 && run.titleFrom === run.from;
    return run === null || isListed || isObject(discourse, run) ? null : toSpeaker(people, run, true);
  }
  return null;
}

/** The subject behind a verb of saying or a cue ("сообщил министр X", "according to the customs"); the nearest name or body before a comma. */
export function subjectAfter(discourse: Discourse, verb: number, ceiling: number, isSubject: boolean): Speaker | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  let from = verb + 1;
  while (from < ceiling && from - verb <= SKIPPED && people.runAt(from) === null && lexicon.between.has(words[from]?.key ?? "")) from += 1;
  from = behindCompound(discourse, behindPapers(discourse, from, ceiling));
  const initialled = bodyBeforeAcronym(discourse, from, ceiling);
  if (initialled !== null) return initialled;
  const office = officeOfStatistics(discourse, from + (speechLexicon(discourse.model).determiners.has(words[from]?.key ?? "") ? 2 : 1), from);
  if (office !== null) return office;
  let isWorthy = false;
  let at = from;
  for (; at < ceiling && at - from < 14; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined) break;
    const gap = model.text.slice(before.end, word.start);
    if (SITE.test(model.text.slice(word.end, word.end + 5))) return null;
    const behind = behindQuotedName(model.text, words, at, ceiling);
    if (at > from && behind !== null) {
      at = behind - 1;
      continue;
    }
    if (at > from && ((breaks(gap) && !CLOSES_NAME.test(gap) && !(gap === ". " && lexicon.isTitle(before.key) && before.end - before.start <= 3)) || gap.includes(","))) break;
    if (at === from && breaks(gap) && !/^["”»]?\s?$/u.test(gap)) return null;
    const run = people.runAt(at);
    const isOwner = run !== null && /^['’]s?\s/u.test(model.text.slice(run.end, run.end + 3)) && !lexicon.accounts.has(words[run.to + 1]?.key ?? "");
    if (run !== null && !isOwner && !isBodyOfPost(discourse, run) && !isOfficeName(discourse, run) && !isWorthyOffice(lexicon, words, from, at)) return isAgency(discourse, run) ? null : toSpeaker(people, run, isSubject);
    if (lexicon.pronouns.has(word.key) && at === from) return lastPerson(discourse, word.start);
    if (lexicon.notSpeakers.has(word.key) && (at === from || (at === from + 1 && lexicon.determiners.has(before.key)))) return null;
    const after = words[at + 1];
    const isVenue = isWorthy && after !== undefined && lexicon.prepositions.has(word.key) && people.placeAt(at + 1) !== null;
    const isPart = run !== null || describesPost(discourse, at, from) || isKindOfBody(discourse, at, ceiling) || isVenue || model.grammar.inflection.isAdjective(word.key) || people.placeAt(at) !== null || speechLexicon(discourse.model).determiners.has(word.key) || isPhraseWord(lexicon, word.key) || lexicon.isRole(word.key) || word.isCapital || ["s", "at", "in", "from", "from", "by", "remarks", "data", "figures"].includes(word.key);
    if (!isPart) break;
    isWorthy ||= lexicon.isRole(word.key) || lexicon.isOffice(word.key) || (word.isCapital && !lexicon.openers.has(word.key));
  }
  if (!isWorthy) return null;
  const named = nameBehindPost(discourse, from, at, ceiling);
  if (named !== null) return toSpeaker(people, named, isSubject);
  let to = at;
  while (to > from + 1 && !isHeavy(discourse, to - 1) && !isFieldWord(discourse, to - 1)) to -= 1;
  const first = speechLexicon(discourse.model).determiners.has(words[from]?.key ?? "") ? from + 1 : from;
  return readPhrase(discourse, first, to, isSubject) ?? plainPhrase(discourse, first, to);
}

/** "commerce" of "the commerce ministry". */
function isKindOfBody({ model }: Discourse, at: number, ceiling: number): boolean {
  const [word, next] = [model.words[at], model.words[at + 1]];
  return model.grammar.cases === "none" && word !== undefined && next !== undefined && at + 1 < ceiling && model.text.slice(word.end, next.start) === " " && speechLexicon(model).isOffice(next.key);
}

/** "the secretary of the chamber (RSB), Mr Ivan Salas": the name behind the comma that ends a post, in full or with a title; null where none stands there. */
function nameBehindPost({ model, people }: Discourse, from: number, end: number, ceiling: number): NameRun | null {
  const { words, text } = model;
  const at = isAcronymAt(model, end) ? end + 1 : end;
  if (at >= ceiling || !/^\)?, $/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))) return null;
  const run = people.runAt(at) ?? people.runAt(at + 1);
  const isName = run !== null && (run.titleFrom === at || (run.from === at && run.titleFrom >= from)) && (run.to - run.from > 1 || run.titleFrom < run.from);
  return isName && words.slice(from, at).some(({ key }) => speechLexicon(model).isRole(key)) ? run : null;
}

function plainPhrase(discourse: Discourse, from: number, to: number): Speaker | null {
  const words = wordsOf(discourse.model);
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from || !first.isCapital) return null;
  const { agencies, prepositions } = speechLexicon(discourse.model);
  // "Об этом министр заявил в Лиме": where it was said.
  const isVenue = discourse.model.grammar.verb === "anywhere" && prepositions.has(words[from - 1]?.key ?? "");
  const isNobody = (word: Word, index: number): boolean => agencies.has(word.key) || (isVenue ? discourse.people.placeAt(from + index) !== null : discourse.people.placeAt(from + index)?.form === "adjective");
  if (words.slice(from, to).every(isNobody)) return null;
  const span = { start: first.start, end: last.end };
  return { name: clean(discourse.model, span), named: span, country: null, isPerson: false };
}
