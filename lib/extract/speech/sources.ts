import type { TextModel } from "@/lib/extract/model";
import { nextMarked } from "@/lib/extract/places/marks";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { foldWord, wordsOf } from "@/lib/extract/places/words";
import { matchesAt } from "./attribution";
import type { Attribution, SentenceWords } from "./attribution";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import type { SourcePhrase } from "./lexicon";
import { inNominative } from "./nominative";
import { readPhrase } from "./phrase";
import { startOfPhrase } from "./phrase-bounds";
import { lastPerson } from "./pronouns";
import { subjectAfter, subjectBefore } from "./subject";

/** "According to X", "по данным X", "X-in sözlərinə görə", "citing X", "X's figures". */
export function findSource(discourse: Discourse, { from, to, isQuoted }: SentenceWords, said: Attribution | null): Attribution | null {
  const lexicon = speechLexicon(discourse.model);
  const words = wordsOf(discourse.model);
  const { marks } = discourse.model;
  const { source } = SPEECH_MARKS;
  let found: Attribution | null = null;
  for (let at = nextMarked(marks, source, from, to); at < to; at = nextMarked(marks, source, at + 1, to)) {
    const key = words[at]?.key ?? "";
    const isAccount = lexicon.accounts.has(key) && words[at]?.isCapital !== true && words[at - 1]?.key === "s" && at - 2 >= from;
    const phrases = lexicon.sources.get(key);
    if ((phrases === undefined && !isAccount) || isQuoted(at)) continue;
    if (isAccount && found === null) {
      const run = discourse.people.runAt(at - 2);
      const owner = run === null ? subjectBefore(discourse, at - 1, from) : toSpeaker(discourse.people, run, true);
      if (owner !== null) found = { speaker: owner, form: "according_to", coversBefore: false };
    }
    for (const { keys, side } of phrases ?? []) {
      if (!matchesAt(words, at, keys)) continue;
      const speaker = sourceOf(discourse, side, at, at + keys.length, { from, to }, said);
      const isCiting = keys.some((word) => lexicon.citing.has(word));
      // "«…», the paper quotes X, citing his office": X says it.
      if (isCiting && (said?.isPassedOn === true || isRelayed(discourse, at, said) || isOwnReference(discourse.model, at))) continue;
      if (speaker !== null && (found === null || isCiting)) found = { speaker: withCountry(discourse, speaker), form: "according_to", coversBefore: false };
      if (speaker !== null) break;
    }
  }
  return found;
}

/** "According to Peru's statistics office", "according to Peruvian customs": a body whose name opens with a country is that country's. */
function withCountry({ model, people }: Discourse, speaker: Speaker): Speaker {
  const place = speaker.country === null && !speaker.isPerson ? people.placeAt(wordAtOrAfter(model, speaker.named.start)) : null;
  return place === null ? speaker : { ...speaker, country: place.country };
}

/** "I am referring to the Chilean market": whoever refers to something in the first person explains what is meant and cites nobody. */
function isOwnReference({ words, lang }: TextModel, cue: number): boolean {
  const { firstPerson } = speechLexicon({ lang });
  return [words[cue - 1], words[cue - 2]].some((word) => word !== undefined && firstPerson.has(word.key));
}

/** Words between a verb of relaying and the cue ("reports on Monday with reference to"). */
const LONGEST_RELAY = 5;

/** "X said, the agency reports with reference to his office": the cue tells where the agency has X's word from. */
function isRelayed({ model }: Discourse, cue: number, said: Attribution | null): boolean {
  if (said === null || !said.speaker.isPerson) return false;
  const { reporting, relays } = speechLexicon(model);
  const spoken = wordAtOrAfter(model, said.speaker.named.end);
  for (let at = cue - 1; at > spoken && cue - at <= LONGEST_RELAY; at -= 1) {
    const key = model.words[at]?.key ?? "";
    if (reporting.has(key) || relays.has(key)) return true;
  }
  return false;
}

function sourceOf(discourse: Discourse, side: SourcePhrase["side"], start: number, end: number, sentence: { from: number; to: number }, said: Attribution | null): Speaker | null {
  if (side === "last") {
    const cue = wordsOf(discourse.model)[start]?.start ?? 0;
    // "According to him, …, reported the Courier": who is named behind the pronoun is not meant by it.
    return said?.speaker.isPerson === true && said.speaker.named.start <= cue ? said.speaker : (discourse.last ?? lastPerson(discourse, cue));
  }
  if (side === "given") return giverBefore(discourse, start, sentence.from);
  if (side === "body") return bodyAfter(discourse, end - 1, sentence.to);
  if (side === "inside") return bodyInside(discourse, end, sentence.to);
  const named = side === "after" ? inNominative(discourse.model, subjectAfter(discourse, end - 1, sentence.to, false)) : subjectBefore(discourse, start, sentence.from, false);
  // "…, говорится в сообщении": a paper without an issuer is that of the body named last.
  if (named === null && side === "after" && speechLexicon(discourse.model).papersSay.has(discourse.model.words[start]?.key ?? "")) return discourse.body;
  return named !== null && (speechLexicon(discourse.model).documents.has(foldWord(named.name)) || isPaperOfNobody(discourse, named)) ? bodyBefore(discourse) : named;
}

/** The body right behind a cue that may stand before other words too ("согласно службе", "данные ведомства"): words for a body, or an acronym. */
function bodyAfter(discourse: Discourse, cue: number, ceiling: number): Speaker | null {
  const { text } = discourse.model;
  const named = subjectAfter(discourse, cue, ceiling, false);
  if (named === null || named.isPerson || speechLexicon(discourse.model).documents.has(foldWord(named.name))) return null;
  const { isOffice } = speechLexicon(discourse.model);
  const isBody = named.name.split(" ").some((word) => isOffice(foldWord(word))) || ACRONYM.test(text.slice(named.named.start, named.named.end));
  return isBody ? named : null;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Words between a verb and the body that stands behind a preposition of place. */
const LONGEST_RECIPIENT = 6;

/** Words of the name of a paper or agency in quotation marks. */
const LONGEST_TITLE = 4;

/** The word behind a name in quotation marks that opens at a word ("сообщили «Вестнику» в министерстве"); the word itself where none does. */
function behindQuoted({ text, words }: TextModel, at: number): number {
  if (!/[«“"]$/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))) return at;
  for (let next = at + 1; next - at <= LONGEST_TITLE; next += 1) if (/^[»”"]\s$/u.test(text.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? 0))) return next;
  return at;
}

/** "Сообщили журналистам в среду в министерстве": the body inside which it was said, past who was told and when; null where none is named. */
export function bodyInside(discourse: Discourse, from: number, ceiling: number): Speaker | null {
  const { model, people } = discourse;
  const { venues, between, agencies, isOffice } = speechLexicon(model);
  const open = behindQuoted(model, from);
  for (let at = open; at < ceiling && at - open < LONGEST_RECIPIENT; at += 1) {
    const key = model.words[at]?.key ?? "";
    if ((at > open || open === from) && /[,.;:()«»"“”]/u.test(model.text.slice(model.words[at - 1]?.end ?? 0, model.words[at]?.start ?? 0))) return null;
    if (venues.has(key) && !between.has(model.words[at + 1]?.key ?? "")) {
      const place = people.placeAt(at + 1);
      const named = place !== null && place.form !== "adjective" ? null : subjectAfter(discourse, at, ceiling, false);
      if (named === null || !named.isPerson) return named;
      // "в пресс-службе лидера Ивана Саласа": whose body it is does not speak.
      const office = [at + 1, at + 2, at + 3].find((next) => isOffice(model.words[next]?.key ?? ""));
      return office === undefined || office >= ceiling ? null : readPhrase(discourse, at + 1, office + 1, false);
    }
    if (!between.has(key) && !agencies.has(key)) return null;
  }
  return null;
}

/** "official" of "according to official figures". */
function isPaperOfNobody({ model }: Discourse, { named }: Speaker): boolean {
  const { papers } = speechLexicon(model);
  const at = wordAtOrAfter(model, named.start);
  const [word, next] = [model.words[at], model.words[at + 1]];
  return word !== undefined && next !== undefined && word.end === named.end && next.start - word.end === 1 && papers.has(word.key) && papers.has(next.key);
}

/** How far before the cue the body may stand that gives the figures. */
const LONGEST_GIVING = 8;

/** "Komitədən «X»ə verilən məlumata görə": the body in the ablative, whoever got its figures. */
export function giverBefore(discourse: Discourse, cue: number, floor: number): Speaker | null {
  const words = wordsOf(discourse.model);
  const { isOffice } = speechLexicon(discourse.model);
  for (let at = cue - 1; at >= floor && cue - at <= LONGEST_GIVING; at -= 1) {
    const key = words[at]?.key ?? "";
    if (isOffice(key) && discourse.model.grammar.inflection.isGiver(key)) return readPhrase(discourse, startOfPhrase(discourse, at, floor), at + 1, true);
  }
  return null;
}

/** How far behind "об этом говорится" the issuer of the paper may stand. */
const LONGEST_PAPER = 14;

/** "Об этом говорится в отчете министерства": the body that issued the paper; null where none is named. */
export function issuerAfter(discourse: Discourse, from: number, to: number): Attribution | null {
  const words = wordsOf(discourse.model);
  const { isOffice, papersSay, papers, media } = speechLexicon(discourse.model);
  if (!papersSay.has(words[from]?.key ?? "")) return null;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_PAPER); at += 1) {
    const key = words[at]?.key ?? "";
    if (!isOffice(key) || papers.has(key) || media.has(key)) continue;
    const first = words[at - 1]?.isCapital === true ? at - 2 : at - 1;
    const speaker = subjectAfter(discourse, first, to, false);
    return speaker === null || speaker.isPerson ? null : { speaker, form: "according_to", coversBefore: true };
  }
  return null;
}

/** The body named last as a source: "the report" is its. */
export function bodyBefore({ last }: Discourse): Speaker | null {
  return last !== null && !last.isPerson ? last : null;
}
