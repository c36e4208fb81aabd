import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { TextModel } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { foldWord, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { matchesAt } from "./attribution";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { SpeechLexicon } from "./lexicon";
import { bodyNamedBefore, lastBodyNamed, officeKey } from "./bodies";
import { isOfSeveral } from "./name-runs";
import type { NameRun } from "./name-runs";
import { openerOfTitle, personOfTitle } from "./titled";
import { canBear, isLeadingOnly, lastBearer, rolesIn, rolesOfName, withoutLeading } from "./roles";

const articleAhead = linkedPattern(({ articles }) => `^(?:${articles})\\s`, "iu");

/** The words of a span without line breaks and article. */
export function clean({ text, lang }: Pick<TextModel, "text" | "lang">, span: TextSpan): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, " ").replace(articleAhead(lang), "").trim();
}

/** The name with the acronym that follows it in brackets, by which the text may call it later. */
function withAcronym(model: TextModel, span: TextSpan): string {
  const acronym = /^ \(\p{Lu}[\p{Lu}\p{Ll}]{1,11}\)/u.exec(model.text.slice(span.end, span.end + 16))?.[0] ?? "";
  return clean(model, { start: span.start, end: span.end + acronym.length });
}

/** Resolves "the Azerbaijani president", "the head of state" or "the ministry" between two word indices, `to` exclusive. */
export function readPhrase(discourse: Discourse, start: number, to: number, isSubject: boolean): Speaker | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const { owner, inflection } = model.grammar;
  const from = (owner === "either" ? issuerOf(model, start, to) : null) ?? start;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  if (lexicon.sameSource.some((phrase) => phrase.length === to - from && matchesAt(words, from, phrase))) return sourceBefore(discourse, span);
  let country: CountryCode | null = null;
  let head: string | null = null;
  const isOffice = words.slice(from, to).some((word) => lexicon.isOffice(word.key));
  let isRole = false;
  for (let at = from; at < to; at += 1) {
    const key = words[at]?.key ?? "";
    const isVenue = lexicon.venues.has(words[at - 1]?.key ?? "");
    const place = people.placeAt(at);
    if (!isVenue) country ??= place?.country ?? null;
    head ??= isHeadOf(lexicon, key, !isOffice && people.placeAt(at + 1)?.form === "name" && at + 1 < to) ? "president" : lexicon.headOf(key);
    isRole ||= lexicon.isRole(key);
  }
  const bearer = isRole && !isOffice ? nameWithin(discourse, from, to) : null;
  if (bearer !== null) return { ...toSpeaker(people, bearer, true), ...(bearer.country === null && country !== null ? { country } : {}), named: span };
  const isPerson = isRole && (!isOffice || isPersonPhrase(lexicon, model, words.slice(from, to)));
  const isPlural = isOfSeveral(lexicon, last.key) || words.slice(from, to - 1).some((word, at) => words[from + at + 1]?.key === "of" && /s$/u.test(word.key) && lexicon.isRole(word.key.slice(0, -1)));
  const meant = isPerson && !isPlural ? bearerOf(discourse, from, to, country, head) : null;
  if (meant !== null) return { ...meant, named: span };
  if (head !== null && !isOffice && !isPlural) {
    const isFirst = country === null && discourse.last === null && !people.runs.some((run) => run.start < first.start);
    const opener = isFirst ? openerOfTitle(model, head, span) : null;
    if (opener !== null) return opener;
    const holder = people.holderOf(head, country, first.start);
    if (holder !== null) return { ...toSpeaker(people, holder, false), named: span };
  }
  if (isRole && !isOffice && !isPlural && country === null && discourse.last?.isPerson === true && to - from <= 4) return { ...discourse.last, named: span };
  const titled = isRole && !isOffice && to - from === 1 && people.runs.length === 0 ? personOfTitle(model, span) : null;
  if (titled !== null) return titled;
  if (!isRole && !isOffice) return null;
  if (words.slice(from, to).every((word) => lexicon.agencies.has(word.key))) return null;
  const shown = withAcronym(model, span);
  const isInside = isOffice && lexicon.venues.has(words[from - 1]?.key ?? "");
  const told = !isSubject || isInside ? inflection.body(shown) : shown;
  const name = isOffice ? inflection.bodyStem(told) : told;
  if (!isOffice || (isPerson && isPost(discourse, from, to))) return { name, named: span, country, isPerson: true };
  const body = bodyOf(discourse, from, to, name);
  return body === null ? null : { name: body, named: span, country, isPerson: false };
}

/** Words between a paper and its issuer ("figures released late last week by the office"). */
const LONGEST_ISSUING = 6;

/** The issuer of the paper that opens a phrase ("report of the office", "trade figures released last week by the office"), by the index of its first word; null where none is told. */
function issuerOf(model: TextModel, start: number, to: number): number | null {
  const words = wordsOf(model);
  const { issued, determiners } = speechLexicon(model);
  const paper = [start, start + 1].find((at) => issued.has(words[at]?.key ?? ""));
  if (paper === undefined) return null;
  for (let at = paper + 1; at <= paper + LONGEST_ISSUING && at + 1 < to; at += 1) {
    const key = words[at]?.key ?? "";
    if (key !== "by" && !(at === paper + 1 && (key === "of" || key === "from"))) continue;
    return determiners.has(words[at + 1]?.key ?? "") && at + 2 < to ? at + 2 : at + 1;
  }
  return null;
}

/** Whoever was the source before, a body sooner than a person; null where none was. */
function sourceBefore({ body, last }: Discourse, named: TextSpan): Speaker | null {
  const meant = body ?? last;
  return meant === null ? null : { ...meant, named };
}

/** The body's name; a word alone stands for the body that the text named with it. A paper that only speaks of itself is nobody. */
function bodyOf({ model, offices, body }: Discourse, from: number, to: number, name: string): string | null {
  const lexicon = speechLexicon(model);
  const phrase = wordsOf(model).slice(from, to);
  const own = phrase.filter((word) => lexicon.isOffice(word.key) && !lexicon.issued.has(word.key)).map((word) => officeKey(model, word.key));
  if (own.length === 0) return body?.name ?? null;
  const isAlone = phrase.length === 1;
  const known = own.map((key) => offices.get(key)).find((body) => body !== undefined);
  if (isAlone && known !== undefined) return known;
  const [only] = phrase;
  if (isAlone && only !== undefined) {
    const named = bodyNamedBefore(model, from, officeKey(model, only.key));
    if (named !== null) return named;
    if (lexicon.anyBody.has(officeKey(model, only.key))) return body?.name ?? lastBodyNamed(model, from);
    if (lexicon.media.has(only.key)) return null;
  }
  if (!isAlone) own.filter((key) => !offices.has(key)).forEach((key) => offices.set(key, name));
  return name;
}

/** "Minister X of Chile": the name between a post and its country; "a senior RSB official" has none. */
function nameWithin({ model, people }: Discourse, from: number, to: number): NameRun | null {
  for (let at = to - 1; at > from; at -= 1) {
    const run = people.runAt(at);
    if (run !== null && run.to < to && speechLexicon(model).isRole(wordsOf(model)[run.to]?.key ?? "")) return null;
    if (run !== null) return run.from > from && run.to <= to && run.titleFrom >= from && run.titleFrom < run.from ? run : null;
  }
  return null;
}

/** Words between a post and whose it is. */
const OF_POSTS: ReadonlySet<string> = new Set(["of", "for", "at", "from"]);

/** "глава МИД" and "the agency's chairman" are persons, "пресс-служба" is none. */
function isPersonPhrase(lexicon: SpeechLexicon, { text, grammar }: TextModel, phrase: readonly Word[]): boolean {
  const [first, second] = phrase;
  const last = phrase.at(-1);
  if (first === undefined || last === undefined) return false;
  if (grammar.owner !== "behind" && lexicon.isRole(last.key) && !lexicon.isOffice(last.key)) return true;
  if (phrase.some((word, index) => phrase[index + 1]?.key === "of" && lexicon.isRole(word.key))) return true;
  // "State Customs Committee": a body that ends with the word for one, and is nobody's post.
  if (grammar.owner === "either" && lexicon.isOffice(last.key) && !phrase.some(({ key }) => OF_POSTS.has(key))) return false;
  return lexicon.isRole(first.key) && !(second !== undefined && text.slice(first.end, second.start) === "-" && lexicon.isOffice(second.key));
}

/** "A bank official" and "a spokesman for the company" are persons though they have no name. */
function isPost({ model }: Discourse, from: number, to: number): boolean {
  const lexicon = speechLexicon(model);
  const phrase = wordsOf(model).slice(from, to);
  const isRole = (word: Word | undefined): boolean => word !== undefined && lexicon.isRole(word.key) && !lexicon.isOffice(word.key);
  return model.grammar.owner === "either" && (isRole(phrase.at(-1)) || (isRole(phrase[0]) && OF_POSTS.has(phrase[1]?.key ?? "")));
}

/** "глава РФ": the head of what is a country, not of an office. */
function isHeadOf(lexicon: SpeechLexicon, key: string, isBeforePlace: boolean): boolean {
  return isBeforePlace && lexicon.words.headStems.some((stem) => key.startsWith(stem)) && lexicon.headOf(key) === null;
}

/** The person whom a post means: one who has spoken and bears it, else the last one named with it, else the one who spoke last where the text gives him no post. */
function bearerOf(discourse: Discourse, from: number, to: number, country: CountryCode | null, head: string | null): Speaker | null {
  const { model, people, heard } = discourse;
  const named = new Set(rolesIn(model, from, to));
  if (head !== null) named.add(head);
  const lexicon = speechLexicon(model);
  const asked = withoutLeading(named, lexicon);
  const start = wordsOf(model)[from]?.start ?? 0;
  const isVague = [...asked].every((role) => role === "official");
  const speakers = [...heard.values()].reverse();
  const isBorne = (speaker: Speaker): boolean => isVague ? speaker.country === null || country === null || speaker.country === country : canBear(rolesOfSpeaker(discourse, speaker), asked, speaker.country, country);
  const spoken = speakers.find(isBorne);
  const last = discourse.last;
  const isFree = last !== null && last.isPerson && isName(discourse, last) && (country === null || last.country === null || last.country === country);
  // "The ambassador said … X added … the ambassador noted": who was told by the post alone has got a name.
  const isNamedSince = isFree && spoken !== undefined && !isName(discourse, spoken) && rolesOfSpeaker(discourse, last).size === 0;
  if (spoken !== undefined) return isNamedSince ? last : spoken;
  const run = lastBearer(model, people, start, asked, country);
  if (run !== null) return toSpeaker(people, run, false);
  return isFree && (rolesOfSpeaker(discourse, last).size === 0 || isLeadingOnly(asked, lexicon)) ? last : null;
}

const lastKeyOf = (speaker: Speaker): string => foldWord(speaker.name.slice(speaker.name.lastIndexOf(" ") + 1));
const rolesOfSpeaker = (discourse: Discourse, speaker: Speaker): ReadonlySet<string> => isName(discourse, speaker) ? rolesOfName(discourse.model, discourse.people, lastKeyOf(speaker)) : new Set(rolesInName(discourse, speaker));

/** A speaker known by a post alone bears what its words say. */
function rolesInName({ model }: Discourse, speaker: Speaker): ReadonlySet<string> {
  return rolesIn(model, wordAtOrAfter(model, speaker.named.start), wordAtOrAfter(model, speaker.named.end));
}

/** Whether a speaker is known by a name and not by a post alone. */
function isName({ model }: Discourse, speaker: Speaker): boolean {
  const lexicon = speechLexicon(model);
  return !speaker.name.split(" ").some((word) => lexicon.isRole(foldWord(word)));
}
