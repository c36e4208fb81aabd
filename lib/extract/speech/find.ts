import type { Paragraph, PlaceMention, Sentence, SpeechSpan, TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { firstAtOrAfter, foldWord, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { speechLexicon } from "./lexicon";
import type { SourcePhrase } from "./lexicon";
import { clauseSubject, openingSubject, postAfter } from "./far-subject";
import { toNominativeName } from "./nominative";
import { findPeople } from "./people";
import { findQuotes } from "./quotes";
import type { Quote } from "./quotes";
import { readPhrase, remember, subjectAfter, subjectBefore, toSpeaker } from "./subject";
import type { Discourse, Speaker } from "./subject";
import { findSignature, findTranscript } from "./transcript";

/** A short report whose opening names its source has everything from it; longer ones gather several. */
const ONE_SOURCE_LENGTH = 4000;
const OPENING_PARAGRAPHS = 4;

interface Attribution {
  readonly speaker: Speaker;
  readonly form: SpeechSpan["form"];
  /** The sentences before this one in the paragraph are the speaker's too ("Об этом заявил …"). */
  readonly coversBefore: boolean;
}

const toSpan = (span: TextSpan, { speaker, form }: { speaker: Speaker; form: SpeechSpan["form"] }): SpeechSpan => ({
  start: span.start,
  end: span.end,
  speaker: speaker.name,
  named: speaker.named,
  form,
  country: speaker.country,
});

interface SentenceWords {
  readonly from: number;
  readonly to: number;
  /** Whether a word stands inside a quotation, where verbs of saying are the quoted one's. */
  readonly isQuoted: (word: number) => boolean;
}

function matchesAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((key, offset) => words[at + offset]?.key === key);
}

/** "According to X", "по данным X", "X-in sözlərinə görə", "citing X", "X's figures". */
function findSource(discourse: Discourse, { from, to, isQuoted }: SentenceWords, said: Attribution | null): Attribution | null {
  const lexicon = speechLexicon(discourse.model);
  const words = wordsOf(discourse.model);
  let found: Attribution | null = null;
  for (let at = from; at < to; at += 1) {
    const key = words[at]?.key ?? "";
    const isAccount = lexicon.accounts.has(key) && words[at - 1]?.key === "s" && at - 2 >= from;
    const phrases = lexicon.sources.get(key);
    if ((phrases === undefined && !isAccount) || isQuoted(at)) continue;
    if (isAccount && found === null) {
      const owner = subjectBefore(discourse, at - 1, from);
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
  if (side === "last") return said?.speaker.isPerson === true ? said.speaker : discourse.last;
  const named = side === "after" ? inNominative(discourse, subjectAfter(discourse, end - 1, sentence.to, false)) : subjectBefore(discourse, start, sentence.from, false);
  return named !== null && DOCUMENTS.has(foldWord(named.name)) ? bodyBefore(discourse) : named;
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
function aboutThisAt(discourse: Discourse, { from, to, isQuoted }: SentenceWords): number | null {
  const { model } = discourse;
  const words = wordsOf(model);
  const { aboutThis } = speechLexicon(model);
  const first = new Set(aboutThis.map((phrase) => phrase[0]));
  for (let at = from; at < to; at += 1) {
    if (!first.has(words[at]?.key) || isQuoted(at)) continue;
    const isOpening = at - from <= 1 || /[,:“"«]/u.test(model.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)) || OPENS_CLAUSE.has(words[at - 1]?.key ?? "");
    const phrase = isOpening ? aboutThis.find((keys) => matchesAt(words, at, keys)) : undefined;
    if (phrase !== undefined) return at + phrase.length;
  }
  return null;
}

/** Words that open the clause of what an agency passes on. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["ki", "что", "that"]);

function findSaying(discourse: Discourse, sentence: SentenceWords, isInTranscript: boolean): Attribution | null {
  const { model } = discourse;
  const { to, isQuoted } = sentence;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const verbs = isInTranscript ? lexicon.plainVerbs : lexicon.verbs;
  const about = aboutThisAt(discourse, sentence);
  const coversBefore = about !== null;
  const from = about ?? sentence.from;
  for (let at = from; at < to; at += 1) {
    if (!verbs.has(words[at]?.key ?? "") || isQuoted(at) || isRelay(words, at)) continue;
    const speaker = subjectOf(discourse, at, { from, to }, coversBefore, isInTranscript);
    if (speaker !== null) return { speaker, form: "indirect", coversBefore };
  }
  return null;
}

/** "xəbər verir": an agency passes on the news of others. */
const isRelay = (words: readonly Word[], verb: number): boolean => words[verb - 1]?.key === "xəbər" || words[verb - 1]?.key === "xeber";

function subjectOf(discourse: Discourse, verb: number, { from, to }: { from: number; to: number }, isAboutThis: boolean, isInTranscript: boolean): Speaker | null {
  const { model } = discourse;
  if (model.lang === "az") {
    const near = isAboutThis ? null : subjectBefore(discourse, verb, from);
    return near ?? (isInTranscript ? null : clauseSubject(discourse, from, verb)) ?? (isAboutThis ? subjectBefore(discourse, verb, from) : null);
  }
  const before = subjectBefore(discourse, verb, from);
  const mayFollow = !isInTranscript && (isAboutThis || model.lang !== "en" || followsQuoteOrComma(model, verb));
  const behind = (): Speaker | null => (model.lang === "ru" ? postAfter(discourse, verb, to) : null) ?? subjectAfter(discourse, verb, to, true);
  const after = mayFollow && (before === null || isAboutThis) ? behind() : null;
  const near = isAboutThis ? (after ?? before) : (before ?? after);
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

function wordsOfSentence(model: TextModel, sentence: Sentence, quotes: readonly Quote[]): SentenceWords {
  const words = wordsOf(model);
  const from = firstAtOrAfter(words, sentence.start);
  const to = firstAtOrAfter(words, sentence.end);
  const lastBefore = Math.max(0, firstAtOrAfter(quotes, sentence.start) - 1);
  const inside = quotes.slice(lastBefore, firstAtOrAfter(quotes, sentence.end)).filter((quote) => sentence.start < quote.end);
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

/** Words of the author inside a quotation: ", – said X. –" without closing marks, as Russian and Azerbaijani print it. */
function withInsertions(model: TextModel, quotes: readonly Quote[]): readonly Quote[] {
  if (model.lang === "en") return quotes;
  const words = wordsOf(model);
  const { verbs } = speechLexicon(model);
  const spoken = model.lang === "ru" ? withDashes(model, quotes) : quotes;
  const inserted = spoken.map((quote) => {
    const said = model.text.slice(quote.start, quote.end);
    const insertions: TextSpan[] = [];
    let end = 0;
    for (const dash of said.matchAll(DASH_BEFORE)) {
      const start = dash.index + dash[0].length;
      const first = firstAtOrAfter(words, quote.start + start);
      const reach = model.lang === "ru" ? 1 : 6;
      if (start < end || !words.slice(first, first + reach).some((word) => word.end <= quote.end && verbs.has(word.key))) continue;
      DASH_AFTER.lastIndex = start;
      end = DASH_AFTER.exec(said)?.index ?? said.length;
      insertions.push({ start: quote.start + start, end: quote.start + end });
    }
    return insertions.length === 0 ? quote : { ...quote, insertions };
  });
  return inserted.filter((quote) => quote.insertions.length > 0 || !quote.isDashed);
}

/** Russian also opens speech with a dash at the start of a paragraph; it is speech where the author's words follow inside. */
function withDashes(model: TextModel, quotes: readonly Quote[]): readonly Quote[] {
  const quoted = new Set(quotes.map(({ paragraph }) => paragraph));
  const dashed = model.paragraphs
    .filter(({ index, start }) => !quoted.has(index) && /^[-–—]\s/u.test(model.text.slice(start, start + 2)))
    .map(({ index, start, end }): Quote => ({ start: start + 2, end, paragraph: index, isClosed: false, isDashed: true, insertions: [] }));
  return dashed.length === 0 ? quotes : [...quotes, ...dashed].sort((left, right) => left.start - right.start);
}

const DASH_BEFORE = /[,!?…]\s?[-–—]\s/gu;
const DASH_AFTER = /[.,]\s?[-–—]\s/gu;

/** The stretch of a transcript that overlaps a span; stretches of a transcript do not overlap each other. */
function spanAround(transcript: readonly SpeechSpan[], span: TextSpan): SpeechSpan | undefined {
  const last = transcript[firstAtOrAfter(transcript, span.end) - 1];
  return last !== undefined && last.end > span.start ? last : undefined;
}

/** The parts of a sentence that a conjunction sets against each other ("…, whereas …"); the whole where none does. */
function partsOf(model: TextModel, sentence: SentenceWords): readonly SentenceWords[] {
  const words = wordsOf(model);
  const { contrasts } = speechLexicon(model);
  const starts = [sentence.from];
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    if (!/[,;]/u.test(model.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)) || sentence.isQuoted(at)) continue;
    if (contrasts.some((phrase) => matchesAt(words, at, phrase))) starts.push(at);
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? sentence.to, isQuoted: sentence.isQuoted }));
}

/** Parts of a sentence that belong to different speakers, each with its own; null where one speaker has it all. */
function attributeParts(discourse: Discourse, sentence: Sentence, sentenceWords: SentenceWords): { spans: readonly SpeechSpan[]; last: Attribution } | null {
  const { model } = discourse;
  const words = wordsOf(model);
  const parts = partsOf(model, sentenceWords);
  if (parts.length < 2) return null;
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
function findNested(discourse: Discourse, sentence: Sentence, { from, to, isQuoted }: SentenceWords, said: Attribution): SpeechSpan | null {
  const { model, people } = discourse;
  const words = wordsOf(model);
  const { verbs } = speechLexicon(model);
  if (model.lang === "az" || said.form !== "indirect" || said.speaker.named.start < sentence.start) return null;
  const first = firstAtOrAfter(words, said.speaker.named.end);
  for (let verb = Math.max(first + 2, from); verb < to; verb += 1) {
    if (!verbs.has(words[verb]?.key ?? "") || isQuoted(verb)) continue;
    const inner = subjectBefore(discourse, verb, first + 1);
    if (inner === null || !inner.isPerson || inner.name === said.speaker.name) continue;
    const subject = firstAtOrAfter(words, inner.named.start);
    const isJoined = ["and", "и", "или", "or"].includes(words[subject - 1]?.key ?? "");
    if (isJoined || people.runAt(firstAtOrAfter(words, inner.named.end) - 1) === null) continue;
    return toSpan({ start: inner.named.start, end: sentence.end }, { speaker: inner, form: "indirect" });
  }
  return null;
}

const LONGEST_HEADING_NAME = 60;

/** "Ambassador of Chile: trade to grow": a headline that gives its word to the name or post before the colon. */
function readHeading(discourse: Discourse, paragraph: Paragraph): Attribution | null {
  const { model, people } = discourse;
  const colon = model.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_HEADING_NAME)).indexOf(": ");
  if (colon < 3) return null;
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const from = firstAtOrAfter(words, paragraph.start);
  const to = firstAtOrAfter(words, paragraph.start + colon);
  const isKnown = (word: Word, at: number): boolean => people.runAt(at) !== null || people.placeAt(at) !== null || lexicon.isRole(word.key) || lexicon.isTitle(word.key) || lexicon.titleLinks.has(word.key);
  if (to <= from || !words.slice(from, to).every((word, index) => isKnown(word, from + index))) return null;
  const run = people.runAt(to - 1);
  const hasRole = words.slice(from, to).some((word) => lexicon.isRole(word.key));
  const isName = run !== null && (run.titleFrom < run.from || people.isNamedElsewhere(model.text.slice(run.start, run.end)));
  const speaker = isName ? toSpeaker(people, run, true) : run === null && hasRole ? readPhrase(discourse, from, to, true) : null;
  return speaker === null || !speaker.isPerson ? null : { speaker, form: "indirect", coversBefore: false };
}

/** Who said each sentence that is no transcript, in order; a sentence without words of saying goes on with the paragraph's speaker. */
function attribute(discourse: Discourse, transcript: readonly SpeechSpan[], quotes: readonly Quote[]): { spans: SpeechSpan[]; bySentence: Map<number, Attribution> } {
  const { model } = discourse;
  const spans: SpeechSpan[] = [];
  const bySentence = new Map<number, Attribution>();
  let nextQuote = 0;
  for (const paragraph of model.paragraphs) {
    while (nextQuote < quotes.length && (quotes[nextQuote]?.paragraph ?? 0) < paragraph.index) nextQuote += 1;
    let lastQuote = nextQuote;
    while (lastQuote < quotes.length && quotes[lastQuote]?.paragraph === paragraph.index) lastQuote += 1;
    const here = quotes.slice(nextQuote, lastQuote);
    let current: Attribution | null = paragraph.index === 0 ? readHeading(discourse, paragraph) : null;
    if (current !== null) remember(discourse, current.speaker);
    for (let index = paragraph.firstSentence; index <= paragraph.lastSentence; index += 1) {
      const sentence = model.sentences[index];
      if (sentence === undefined) continue;
      const floor = spanAround(transcript, sentence);
      const sentenceWords = wordsOfSentence(model, sentence, here);
      const parted = floor === undefined ? attributeParts(discourse, sentence, sentenceWords) : null;
      if (parted !== null) {
        current = parted.last;
        bySentence.set(index, current);
        spans.push(...parted.spans);
        continue;
      }
      const said = findSaying(discourse, sentenceWords, floor !== undefined);
      const source = said?.coversBefore === true ? null : findSource(discourse, sentenceWords, said);
      const own = source === null ? said : { ...source, coversBefore: aboutThisAt(discourse, sentenceWords) !== null };
      if (floor !== undefined) {
        if (own !== null && own.speaker.name !== floor.speaker) spans.push(toSpan({ start: Math.max(sentence.start, floor.start), end: sentence.end }, own));
        continue;
      }
      if (own !== null) {
        current = own;
        remember(discourse, said?.speaker ?? own.speaker);
        bySentence.set(index, own);
        const nested = findNested(discourse, sentence, sentenceWords, own);
        if (nested !== null) spans.push(nested);
        if (own.coversBefore) spans.push(...coverBefore(model, index, own, bySentence));
      }
      if (own === null && opensBackground(model, sentenceWords.from)) current = null;
      if (current !== null) spans.push(toSpan(sentence, current));
    }
    nextQuote = lastQuote;
  }
  return { spans, bySentence };
}

/** The sentences before, back to one with a speaker of its own; where there are none in the paragraph, the heading above. */
function coverBefore(model: TextModel, index: number, own: Attribution, bySentence: ReadonlyMap<number, Attribution>): readonly SpeechSpan[] {
  const spans: SpeechSpan[] = [];
  const paragraph = model.sentences[index]?.paragraph ?? 0;
  const first = model.paragraphs[paragraph]?.firstSentence ?? index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const sentence = model.sentences[at];
    if (sentence === undefined || bySentence.has(at)) break;
    if (sentence.paragraph !== paragraph && (index > first || sentence.paragraph !== paragraph - 1)) break;
    spans.push(toSpan(sentence, { speaker: own.speaker, form: "indirect" }));
  }
  return spans;
}

function attributeQuotes(model: TextModel, quotes: readonly Quote[], transcript: readonly SpeechSpan[], bySentence: ReadonlyMap<number, Attribution>): SpeechSpan[] {
  const spans: SpeechSpan[] = [];
  let before: { paragraph: number; attribution: Attribution } | null = null;
  for (const quote of quotes) {
    const floor = spanAround(transcript, quote);
    if (floor !== undefined && floor.start <= quote.start && quote.end <= floor.end) continue;
    const first = sentenceIndexAt(model, quote.start);
    const last = sentenceIndexAt(model, quote.end);
    const goesOn: Attribution | null = before !== null && quote.paragraph - before.paragraph <= 1 ? before.attribution : null;
    const isIntroduced = /:\s*["“„«']?\s*$/u.test(model.text.slice(Math.max(0, quote.start - 4), quote.start));
    const introduction = isIntroduced ? bySentence.get(first - 1) : undefined;
    const attribution: Attribution | null = bySentence.get(last) ?? bySentence.get(first) ?? introduction ?? bySentence.get(last + 1) ?? goesOn ?? toldBefore(model, quote, bySentence);
    if (attribution === null) continue;
    spans.push(toSpan(quote, { speaker: attribution.speaker, form: "direct" }));
    before = { paragraph: quote.paragraph, attribution };
  }
  return spans;
}

/** A quotation that is a paragraph of its own goes on with the person who spoke in the paragraph before. */
function toldBefore(model: TextModel, quote: Quote, bySentence: ReadonlyMap<number, Attribution>): Attribution | null {
  const paragraph = model.paragraphs[quote.paragraph];
  const above = model.paragraphs[quote.paragraph - 1];
  if (paragraph === undefined || above === undefined || quote.start - paragraph.start > 2 || paragraph.end - quote.end > 2) return null;
  for (let at = above.lastSentence; at >= above.firstSentence; at -= 1) {
    const attribution = bySentence.get(at);
    if (attribution !== undefined) return attribution.speaker.isPerson ? attribution : null;
  }
  return null;
}

function sentenceIndexAt(model: TextModel, offset: number): number {
  return Math.max(0, firstAtOrAfter(model.sentences, offset + 1) - 1);
}

/** Where an Azerbaijani report leaves its speaker for background ("Xatırladaq ki"). */
function backgroundAt(model: TextModel, after: number): number {
  const words = wordsOf(model);
  const background = model.sentences.slice(after + 1).find((sentence) => opensBackground(model, firstAtOrAfter(words, sentence.start)));
  return background?.start ?? model.text.length;
}

const opensBackground = (model: TextModel, word: number): boolean => speechLexicon(model).background.some((phrase) => matchesAt(wordsOf(model), word, phrase));

/** A short report that names its source at the start has all its figures from it. */
function findDocumentSource(model: TextModel, bySentence: ReadonlyMap<number, Attribution>): SpeechSpan | null {
  if (model.text.length > ONE_SOURCE_LENGTH) return null;
  const isOneVoice = model.lang === "az" && new Set([...bySentence.values()].map(({ speaker }) => speaker.name)).size === 1;
  for (const [index, attribution] of bySentence) {
    const sentence = model.sentences[index];
    if (sentence === undefined || sentence.paragraph > OPENING_PARAGRAPHS) break;
    if (isOneVoice && attribution.coversBefore) return toSpan({ start: sentence.end, end: backgroundAt(model, sentence.index) }, attribution);
    if (attribution.form === "according_to" && !attribution.speaker.isPerson) return toSpan({ start: sentence.end, end: model.text.length }, attribution);
  }
  return null;
}

/** Every stretch that somebody else than the author speaks: transcripts, quotations, reported speech and named sources. Stretches may nest; the shortest is the nearest speaker. */
export function findSpeech(model: TextModel, places: readonly PlaceMention[]): readonly SpeechSpan[] {
  const people = findPeople(model, places);
  const transcript = findTranscript(model, people);
  const quotes = withInsertions(model, findQuotes(model));
  const discourse: Discourse = { model, people, last: null, heard: new Map(), offices: new Map() };
  const { spans, bySentence } = attribute(discourse, transcript, quotes);
  const source = findDocumentSource(model, bySentence) ?? (spans.length === 0 && transcript.length === 0 ? findSignature(model, people) : null);
  const all = [...transcript, ...spans, ...attributeQuotes(model, quotes, transcript, bySentence), ...(source === null ? [] : [source])];
  return all.sort((left, right) => left.start - right.start || right.end - left.end);
}
