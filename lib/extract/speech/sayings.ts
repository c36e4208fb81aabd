import type { Sentence, TextModel } from "@/lib/extract/model";
import { nextMarked } from "@/lib/extract/places/marks";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { firstAtOrAfter, foldWord, wordsOf } from "@/lib/extract/places/words";
import { matchesAt } from "./attribution";
import type { Attribution, SentenceWords } from "./attribution";
import { clauseSubject, openingSubject, postAfter } from "./far-subject";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import type { SourcePhrase } from "./lexicon";
import { toNominativeName } from "./nominative";
import type { Quote } from "./quotes";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import { readPhrase } from "./phrase";
import { isNoun, isPassive, isRelay, isUnknownAgency, quotedAsSaying, quotedBehind } from "./passed-on";
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
    const isAccount = lexicon.accounts.has(key) && words[at - 1]?.key === "s" && at - 2 >= from;
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
      if (speaker !== null && (found === null || isCiting)) found = { speaker, form: "according_to", coversBefore: false };
      if (speaker !== null) break;
    }
  }
  return found;
}

function sourceOf(discourse: Discourse, side: SourcePhrase["side"], start: number, end: number, sentence: { from: number; to: number }, said: Attribution | null): Speaker | null {
  if (side === "last") return said?.speaker.isPerson === true ? said.speaker : (discourse.last ?? lastPerson(discourse, wordsOf(discourse.model)[start]?.start ?? 0));
  if (side === "given") return giverBefore(discourse, start, sentence.from);
  const named = side === "after" ? inNominative(discourse, subjectAfter(discourse, end - 1, sentence.to, false)) : subjectBefore(discourse, start, sentence.from, false);
  // "…, говорится в сообщении": a paper without an issuer is that of the body named last.
  if (named === null && side === "after" && speechLexicon(discourse.model).papersSay.has(discourse.model.words[start]?.key ?? "")) return discourse.body;
  return named !== null && (DOCUMENTS.has(foldWord(named.name)) || isPaperOfNobody(discourse, named)) ? bodyBefore(discourse) : named;
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
const ABLATIVE = /d[aə]n$/u;

/** "Komitədən bildirilib": verbs by which something is said without a subject. */
const PASSIVE = /[iu]l[iu]b$/u;

/** "Komitədən «X»ə verilən məlumata görə": the body in the ablative, whoever got its figures. */
function giverBefore(discourse: Discourse, cue: number, floor: number): Speaker | null {
  const words = wordsOf(discourse.model);
  const { isOffice } = speechLexicon(discourse.model);
  for (let at = cue - 1; at >= floor && cue - at <= LONGEST_GIVING; at -= 1) {
    const key = words[at]?.key ?? "";
    if (isOffice(key) && ABLATIVE.test(key)) return readPhrase(discourse, startOfPhrase(discourse, at, floor), at + 1, true);
  }
  return null;
}

/** How far behind "об этом говорится" the issuer of the paper may stand. */
const LONGEST_PAPER = 14;

/** "Об этом говорится в отчете министерства": the body that issued the paper; null where none is named. */
function issuerAfter(discourse: Discourse, from: number, to: number): Attribution | null {
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

/** Words for papers, which speak for the body that issued them. */
const DOCUMENTS: ReadonlySet<string> = new Set(["report", "statement", "document", "release", "data", "figures", "official statistics", "statistics", "message", "отчета", "документа", "сообщения"]);

/** The body named last as a source: "the report" is its. */
function bodyBefore({ last }: Discourse): Speaker | null {
  return last !== null && !last.isPerson ? last : null;
}

/** Behind a cue a Russian name stands in the genitive; where the text has it nowhere else, its nominative follows from its ending. */
function inNominative({ model }: Discourse, speaker: Speaker | null): Speaker | null {
  if (speaker === null || model.lang !== "ru" || !speaker.isPerson) return speaker;
  const isAsWritten = model.text.slice(speaker.named.start, speaker.named.end).endsWith(speaker.name);
  return isAsWritten && /^\p{Lu}/u.test(speaker.name) ? { ...speaker, name: toNominativeName(speaker.name) } : speaker;
}

/** Where "this" is said to be somebody's word ("Об этом заявил", "bunu … deyib"), the word behind the cue; null where nothing is. */
export function aboutThisAt(discourse: Discourse, { from, to, isQuoted }: SentenceWords): number | null {
  const { model } = discourse;
  const words = wordsOf(model);
  const { aboutThis } = speechLexicon(model);
  const cue = SPEECH_MARKS.aboutThis;
  for (let at = nextMarked(model.marks, cue, from, to); at < to; at = nextMarked(model.marks, cue, at + 1, to)) {
    if (isQuoted(at)) continue;
    const isOpening = at - from <= 1 || /[,:“"«]/u.test(model.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)) || OPENS_CLAUSE.has(words[at - 1]?.key ?? "");
    if (!isOpening) continue;
    for (const phrase of aboutThis) if (matchesAt(words, at, phrase)) return at + phrase.length;
  }
  return null;
}

/** Words that open the clause of what an agency passes on. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["ki", "что", "that"]);

/** The first verb of saying outside quotations that has a subject, and who that is; null where there is none. */
export function findSaying(discourse: Discourse, sentence: SentenceWords, isInTranscript: boolean): Attribution | null {
  const about = aboutThisAt(discourse, sentence);
  const said = sayingIn(discourse, sentence, about ?? sentence.from, about !== null, isInTranscript);
  // "…, said X, an agency reports of it": who passes it on is no speaker, and the words before it name one.
  return said ?? (about === null ? null : (sayingIn(discourse, { ...sentence, to: about }, sentence.from, false, isInTranscript) ?? issuerAfter(discourse, about, sentence.to)));
}

function sayingIn(discourse: Discourse, sentence: SentenceWords, from: number, coversBefore: boolean, isInTranscript: boolean): Attribution | null {
  const { to, isQuoted } = sentence;
  const { words, marks } = discourse.model;
  const { relays } = speechLexicon(discourse.model);
  const verb = isInTranscript ? SPEECH_MARKS.plainVerb : SPEECH_MARKS.verb;
  const closing = isInTranscript || coversBefore ? null : closingSubject(discourse, sentence);
  if (closing !== null) return { speaker: closing, form: "indirect", coversBefore };
  for (let at = nextMarked(marks, verb, from, to); at < to; at = nextMarked(marks, verb, at + 1, to)) {
    if (isQuoted(at) || isRelay(words, at) || isNoun(discourse, at) || isPassive(discourse, at)) continue;
    const passedOn = isInTranscript ? null : (quotedAsSaying(discourse, at, to) ?? quotedBehind(discourse, at, to));
    if (passedOn !== null) return { speaker: passedOn, form: "indirect", coversBefore };
    const subject = subjectOf(discourse, at, { from, to }, coversBefore, isInTranscript);
    const speaker = subject !== null && DOCUMENTS.has(foldWord(subject.name)) ? bodyBefore(discourse) : subject;
    if (speaker?.isPerson === true && relays.has(words[at]?.key ?? "")) continue;
    if (speaker !== null) return { speaker, form: "indirect", coversBefore };
  }
  return null;
}

/** Words behind a closing verb of saying ("…, a spokesman told reporters on Monday."). */
const LONGEST_CLOSING = 4;

/** "The company informed its clients that 5 percent were sold, a spokesman said.": who says all of an English sentence that closes so; null where it does not. */
function closingSubject(discourse: Discourse, { from, to, isQuoted }: SentenceWords): Speaker | null {
  const { model } = discourse;
  const { words, marks } = model;
  const first = Math.max(from + 1, to - LONGEST_CLOSING);
  if (model.lang !== "en" || nextMarked(marks, SPEECH_MARKS.verb, first, to) === to) return null;
  for (let at = to - 1; at > from && at >= to - LONGEST_CLOSING; at -= 1) {
    if (/[,;:()"“”]/u.test(model.text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0)) && at < to - 1) return null;
    if (((marks[at] ?? 0) & SPEECH_MARKS.verb) === 0 || isQuoted(at)) continue;
    const subject = subjectBefore(discourse, at, from);
    if (subject !== null && isUnknownAgency(discourse, subject, words[at]?.key ?? "") && nextMarked(marks, SPEECH_MARKS.verb, from, at - 1) < at - 1) return null;
    return subject !== null && /,\s+(?:(?:the|a|an)\s)?$/iu.test(model.text.slice(Math.max(0, subject.named.start - 8), subject.named.start)) ? subject : null;
  }
  return null;
}

function subjectOf(discourse: Discourse, verb: number, { from, to }: { from: number; to: number }, isAboutThis: boolean, isInTranscript: boolean): Speaker | null {
  const { model } = discourse;
  if (model.lang === "az") {
    const giver = PASSIVE.test(model.words[verb]?.key ?? "") ? giverBefore(discourse, verb, from) : null;
    if (giver !== null) return giver;
    const isNamed = discourse.people.runAt(verb - 1) !== null;
    const near = isAboutThis && !isNamed ? null : subjectBefore(discourse, verb, from);
    return near ?? (isInTranscript ? null : clauseSubject(discourse, from, verb)) ?? (isAboutThis ? subjectBefore(discourse, verb, from) : null);
  }
  const before = subjectBefore(discourse, verb, from);
  const mayFollow = !isInTranscript && (isAboutThis || model.lang !== "en" || followsQuoteOrComma(model, verb));
  const behind = (): Speaker | null => (model.lang === "ru" ? postAfter(discourse, verb, to) : null) ?? subjectAfter(discourse, verb, to, true);
  const after = mayFollow && (before === null || isAboutThis) ? behind() : null;
  // "Об этом он заявил после встречи с X": who is told by a pronoun right before the verb speaks.
  const isPronoun = model.lang === "ru" && before !== null && speechLexicon(model).pronouns.has(model.words[verb - 1]?.key ?? "");
  const near = isAboutThis && !isPronoun ? (after ?? before) : (before ?? after);
  return near ?? (isInTranscript ? null : openingSubject(discourse, from, verb));
}

/** English turns subject and verb only behind the words reported: `…," said X`. */
function followsQuoteOrComma(model: TextModel, verb: number): boolean {
  const words = wordsOf(model);
  const word = words[verb];
  const before = words[verb - 1];
  if (word === undefined) return false;
  return /[,"”»'’]/u.test(model.text.slice(before?.end ?? 0, word.start));
}

/** Most sentences quote nothing. */
const NOWHERE = (): boolean => false;

/** The words of a sentence, with what of it is quoted. */
export function wordsOfSentence(model: TextModel, sentence: Sentence, quotes: readonly Quote[]): SentenceWords {
  const words = wordsOf(model);
  const from = wordAtOrAfter(model, sentence.start);
  const to = wordAtOrAfter(model, sentence.end);
  if (quotes.length === 0) return { from, to, isQuoted: NOWHERE };
  const lastBefore = Math.max(0, firstAtOrAfter(quotes, sentence.start) - 1);
  const inside = quotes.slice(lastBefore, firstAtOrAfter(quotes, sentence.end)).filter((quote) => sentence.start < quote.end);
  if (inside.length === 0) return { from, to, isQuoted: NOWHERE };
  const isInsertion = (quote: Quote, at: number): boolean => quote.insertions.some((insertion) => insertion.start <= at && at < insertion.end);
  return {
    from,
    to,
    isQuoted: (word) => {
      const at = words[word]?.start ?? 0;
      return inside.some((quote) => quote.start <= at && at < quote.end && !isInsertion(quote, at));
    },
  };
}
