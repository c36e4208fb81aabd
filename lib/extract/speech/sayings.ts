import type { TextSpan } from "@/lib/domain/quantity";
import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { Sentence, TextModel } from "@/lib/extract/model";
import { nextMarked } from "@/lib/extract/places/marks";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { firstAtOrAfter, foldWord, wordsOf } from "@/lib/extract/places/words";
import { matchesAt } from "./attribution";
import type { Attribution, SentenceWords } from "./attribution";
import { clauseSubject, openingSubject, postAfter } from "./far-subject";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import type { Quote } from "./quotes";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import { isDoing, isNoun, isPassedOnBy, isPassive, isRelay, isMedium, isUnknownAgency, quotedAsSaying, quotedBehind } from "./passed-on";
import { lastPerson } from "./pronouns";
import { bodyBefore, bodyInside, giverBefore, issuerAfter } from "./sources";
import { subjectAfter, subjectBefore } from "./subject";

/** Where "this" is said to be somebody's word ("Об этом заявил", "bunu … deyib"), the word behind the cue; null where nothing is. */
export function aboutThisAt(discourse: Discourse, { from, to, isQuoted }: SentenceWords): number | null {
  const { model } = discourse;
  const words = wordsOf(model);
  const { aboutThis } = speechLexicon(model);
  const cue = SPEECH_MARKS.aboutThis;
  for (let at = nextMarked(model.marks, cue, from, to); at < to; at = nextMarked(model.marks, cue, at + 1, to)) {
    if (isQuoted(at)) continue;
    const isOpening = at - from <= 1 || /[,:“"«]/u.test(model.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)) || speechLexicon(model).clauseOpeners.has(words[at - 1]?.key ?? "");
    if (!isOpening) continue;
    for (const phrase of aboutThis) if (matchesAt(words, at, phrase)) return at + phrase.length;
  }
  return null;
}

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
    if (isQuoted(at) || isRelay(discourse.model, at) || isNoun(discourse, at) || isPassive(discourse, at) || isDoing(discourse, at) || isPassedOnBy(discourse, at)) continue;
    const passedOn = isInTranscript ? null : (quotedAsSaying(discourse, at, to) ?? quotedBehind(discourse, at, to));
    if (passedOn !== null) return { speaker: passedOn, form: "indirect", coversBefore, isPassedOn: true };
    const subject = (isInTranscript ? null : subjectOfParticiple(discourse, at, sentence.from)) ?? subjectOf(discourse, at, { from, to }, coversBefore, isInTranscript);
    if (subject !== null && isOfTwo(discourse, subject, at)) continue;
    const speaker = subject !== null && speechLexicon(discourse.model).documents.has(foldWord(subject.name)) ? bodyBefore(discourse) : subject;
    if (speaker?.isPerson === true && relays.has(words[at]?.key ?? "")) continue;
    if (speaker !== null) return { speaker, form: "indirect", coversBefore };
  }
  const dropped = isInTranscript || coversBefore ? null : droppedSubject(discourse, sentence);
  return dropped === null ? null : { speaker: dropped, form: "indirect", coversBefore };
}

/** "X и Y выступили": whether a verb in the plural has the last of two for its subject, so that neither is "he". */
function isOfTwo({ model, people }: Discourse, { isPerson, named }: Speaker, verb: number): boolean {
  const { words, grammar } = model;
  if (grammar.verb !== "anywhere" || !isPerson || !grammar.inflection.isOfSeveral(words[verb]?.key ?? "")) return false;
  const first = wordAtOrAfter(model, named.start);
  return speechLexicon(model).and.has(words[first - 1]?.key ?? "") && people.runAt(first - 2) !== null;
}

/** "Əlavə edib ki", "artdığını vurğulayıb": whoever spoke last, where a verb of saying has no subject and its language needs none; null elsewhere. */
function droppedSubject(discourse: Discourse, { from, to, isQuoted }: SentenceWords): Speaker | null {
  const { words, marks, grammar } = discourse.model;
  const { between, sayingNouns } = speechLexicon(discourse.model);
  if (!grammar.dropsSubject) return null;
  const { inflection } = grammar;
  const { verb } = SPEECH_MARKS;
  for (let at = nextMarked(marks, verb, from, to); at < to; at = nextMarked(marks, verb, at + 1, to)) {
    const key = words[at]?.key ?? "";
    if (isQuoted(at) || isRelay(discourse.model, at) || isDoing(discourse, at) || inflection.isPassive(key) || inflection.isOfSeveral(key)) continue;
    const own = words.slice(from, at).filter((_, index) => !isQuoted(from + index));
    const told = own.findLast((word) => !sayingNouns.has(word.key) && !between.has(word.key));
    const isBare = told === undefined || (inflection.isReported(told.key) && !own.some((word) => inflection.isOfSeveral(word.key)));
    const meant = isBare ? lastPerson(discourse, words[from]?.start ?? 0) : null;
    if (meant !== null) return meant;
  }
  return null;
}

/** Words behind a closing verb of saying ("…, a spokesman told reporters on Monday."). */
const LONGEST_CLOSING = 4;

const behindComma = linkedPattern(({ articles }) => `,\\s+(?:(?:${articles})\\s)?$`, "iu");

/** "The company informed its clients that 5 percent were sold, a spokesman said.": who says all of a sentence that closes so; null where it does not. */
function closingSubject(discourse: Discourse, { from, to, isQuoted }: SentenceWords): Speaker | null {
  const { model } = discourse;
  const { words, marks } = model;
  const first = Math.max(from + 1, to - LONGEST_CLOSING);
  if (model.grammar.verb !== "behind_subject" || nextMarked(marks, SPEECH_MARKS.verb, first, to) === to) return null;
  for (let at = to - 1; at > from && at >= to - LONGEST_CLOSING; at -= 1) {
    if (/[,;:()"“”]/u.test(model.text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0)) && at < to - 1) return null;
    if (((marks[at] ?? 0) & SPEECH_MARKS.verb) === 0 || isQuoted(at)) continue;
    const subject = subjectBefore(discourse, at, from);
    if (subject !== null && (isUnknownAgency(discourse, subject, words[at]?.key ?? "") || isMedium(model, at)) && nextMarked(marks, SPEECH_MARKS.verb, from, at - 1) < at - 1) return null;
    return subject !== null && behindComma(model.lang).test(model.text.slice(Math.max(0, subject.named.start - 8), subject.named.start)) ? subject : null;
  }
  return null;
}

/** "rose to 5 million USD, reported the office": the code of a currency behind a sum speaks for nobody. */
const isCurrencyOf = (text: string, { start, end }: TextSpan): boolean => /^[A-Z]{3}$/u.test(text.slice(start, end)) && /\d(?:\s\p{Ll}{2,9})?\s$/u.test(text.slice(Math.max(0, start - 14), start));

function subjectOf(discourse: Discourse, verb: number, { from, to }: { from: number; to: number }, isAboutThis: boolean, isInTranscript: boolean): Speaker | null {
  const { model } = discourse;
  const order = model.grammar.verb;
  const isNamed = discourse.people.runAt(verb - 1) !== null && !model.grammar.inflection.isOblique(model.words[verb - 1]?.key ?? "");
  if (order === "last") {
    const giver = model.grammar.inflection.isPassive(model.words[verb]?.key ?? "") ? giverBefore(discourse, verb, from) : null;
    if (giver !== null) return giver;
    const near = isAboutThis && !isNamed ? null : subjectBefore(discourse, verb, from);
    return near ?? (isInTranscript ? null : clauseSubject(discourse, from, verb)) ?? (isAboutThis ? subjectBefore(discourse, verb, from) : null);
  }
  const ahead = subjectBefore(discourse, verb, from);
  const before = ahead !== null && isCurrencyOf(model.text, ahead.named) ? null : ahead;
  const mayFollow = !isInTranscript && (isAboutThis || order === "anywhere" || followsQuoteOrComma(model, verb));
  const isInside = speechLexicon(model).words.saidIn.includes(model.words[verb]?.key ?? "");
  const behind = (): Speaker | null => (isInside ? bodyInside(discourse, verb + 1, to) : null) ?? (order === "anywhere" ? postAfter(discourse, verb, to) : null) ?? subjectAfter(discourse, verb, to, true);
  const after = mayFollow && (before === null || isAboutThis) ? behind() : null;
  // "Об этом он заявил после встречи с X", "Об этом министр Y заявил агентству": who is named right before the verb speaks.
  const isBeside = order === "anywhere" && (speechLexicon(model).pronouns.has(model.words[verb - 1]?.key ?? "") || (isNamed && before?.isPerson === true && before.name.includes(" ")));
  const near = isAboutThis && !(isBeside && before !== null) ? (after ?? before) : (before ?? after);
  return near ?? (isInTranscript ? null : openingSubject(discourse, from, verb));
}

/** "He made the remarks at a meeting of the chamber, saying": who a participle behind a comma goes on with, the one that opens the sentence; null where none does. */
function subjectOfParticiple(discourse: Discourse, verb: number, from: number): Speaker | null {
  const { model, people } = discourse;
  const { words, text } = model;
  if (model.grammar.verb !== "behind_subject" || !(words[verb]?.key ?? "").endsWith("ing") || !text.slice(words[verb - 1]?.end ?? 0, words[verb]?.start ?? 0).includes(",")) return null;
  const first = words[from];
  if (first === undefined || verb - from < 2) return null;
  if (speechLexicon(model).pronouns.has(first.key)) return lastPerson(discourse, first.start);
  const run = people.runAt(from) ?? people.runAt(from + 1);
  return run !== null && run.titleFrom === from && run.to < verb ? toSpeaker(people, run, true) : null;
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
