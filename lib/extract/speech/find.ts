import type { PlaceMention, Sentence, SpeechSpan, TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { nextMarked } from "@/lib/extract/places/marks";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { firstAtOrAfter } from "@/lib/extract/places/words";
import { opensBackground, opensCarrying, toSpan } from "./attribution";
import type { Attribution } from "./attribution";
import { withInsertions } from "./insertions";
import { attributeParts, findNested, readHeading } from "./parts";
import { findAcronyms } from "./bodies";
import { bylineOf } from "./byline";
import { findCredits } from "./credits";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import { opensWithMedium } from "./passed-on";
import { findPeople } from "./people";
import { findQuotes } from "./quotes";
import type { Quote } from "./quotes";
import { aboutThisAt, findSaying, wordsOfSentence } from "./sayings";
import { findSource } from "./sources";
import { remember } from "./discourse";
import type { Discourse } from "./discourse";
import { fullByTitle, speechOfTitle } from "./titled";
import { findSignature, findTranscript } from "./transcript";

/** A short report whose opening names its source has everything from it; longer ones gather several. */
const ONE_SOURCE_LENGTH = 4000;
const OPENING_PARAGRAPHS = 4;

/** Who says what, by sentences; and who spoke before a quotation of several sentences, who says it where nobody else is told to. */
interface Told {
  readonly spans: SpeechSpan[];
  readonly bySentence: Map<number, Attribution>;
  readonly before: ReadonlyMap<Quote, Attribution>;
}

/** The quotation that a sentence stands in from end to end, going on behind it. */
const quoteAround = (quotes: readonly Quote[], { start, end }: TextSpan): Quote | undefined => quotes.find((quote) => quote.start <= start + 1 && end < quote.end);

/** The stretch of a transcript that overlaps a span; stretches of a transcript do not overlap each other. */
function spanAround(transcript: readonly SpeechSpan[], span: TextSpan): SpeechSpan | undefined {
  const last = transcript[firstAtOrAfter(transcript, span.end) - 1];
  return last !== undefined && last.end > span.start ? last : undefined;
}

const { verb, plainVerb, source, aboutThis, contrast, background } = SPEECH_MARKS;
const SPEECH = verb | plainVerb | source | aboutThis | contrast | background;

/** Whether a sentence has any word by which somebody may be said to speak, or to be left: two in five have none. */
function speaksOfSpeech(model: TextModel, { start, end }: TextSpan): boolean {
  const to = wordAtOrAfter(model, end);
  return nextMarked(model.marks, SPEECH, wordAtOrAfter(model, start), to) < to;
}

/** The last paragraph that can tell who says what stands before an offset: the next one may name whose word a whole paragraph was, and the opening names the source of all. */
function lastTelling(model: TextModel, until: number): number {
  const sentence = model.sentences[firstAtOrAfter(model.sentences, until) - 1];
  return Math.max(OPENING_PARAGRAPHS, (sentence?.paragraph ?? 0) + 1);
}

/**
 * Who said each sentence that is no transcript, in order; a sentence without words of saying goes on with the paragraph's
 * speaker. What stands behind `until` is left out where nothing before it hangs on that.
 */
function attribute(discourse: Discourse, transcript: readonly SpeechSpan[], quotes: readonly Quote[], until: number): Told {
  const { model } = discourse;
  const spans: SpeechSpan[] = [];
  const bySentence = new Map<number, Attribution>();
  const before = new Map<Quote, Attribution>();
  let nextQuote = 0;
  // Whether a report is of one voice is known at its end only.
  const last = speechLexicon(model).words.oneVoice ? model.paragraphs.length : lastTelling(model, until);
  for (const paragraph of model.paragraphs) {
    if (paragraph.index > last && spans.length > 0) break;
    while (nextQuote < quotes.length && (quotes[nextQuote]?.paragraph ?? 0) < paragraph.index) nextQuote += 1;
    let lastQuote = nextQuote;
    while (lastQuote < quotes.length && quotes[lastQuote]?.paragraph === paragraph.index) lastQuote += 1;
    const here = quotes.slice(nextQuote, lastQuote);
    let current: Attribution | null = paragraph.index === 0 ? readHeading(discourse, paragraph) : null;
    if (current !== null) remember(discourse, current.speaker);
    const byline = bylineOf(discourse, paragraph);
    if (byline !== null) {
      remember(discourse, byline.speaker);
      bySentence.set(paragraph.firstSentence, byline);
      continue;
    }
    for (let index = paragraph.firstSentence; index <= paragraph.lastSentence; index += 1) {
      const sentence = model.sentences[index];
      if (sentence === undefined) continue;
      const floor = spanAround(transcript, sentence);
      const around = quoteAround(here, sentence);
      if (!speaksOfSpeech(model, sentence)) {
        if (around !== undefined && current !== null) before.set(around, before.get(around) ?? current);
        else if (floor === undefined && current !== null) spans.push(toSpan(sentence, current));
        continue;
      }
      const sentenceWords = wordsOfSentence(model, sentence, here);
      const parted = floor === undefined ? attributeParts(discourse, sentence, sentenceWords) : null;
      if (parted !== null) {
        current = parted.last;
        bySentence.set(index, current);
        spans.push(...parted.spans);
        continue;
      }
      const said = findSaying(discourse, sentenceWords, floor !== undefined);
      const source = said?.coversBefore === true && said.speaker.isPerson ? null : findSource(discourse, sentenceWords, said);
      const cited = said?.coversBefore === true && source?.speaker.isPerson !== true ? null : source;
      const own = cited === null ? said : { ...cited, coversBefore: aboutThisAt(discourse, sentenceWords) !== null };
      if (floor !== undefined) {
        if (own !== null && own.speaker.name !== floor.speaker) spans.push(toSpan({ start: Math.max(sentence.start, floor.start), end: sentence.end }, own));
        continue;
      }
      if (own !== null) {
        const before = model.sentences[index - 1];
        if (current === null && !own.coversBefore && before !== undefined && before.paragraph === paragraph.index && opensCarrying(model, sentenceWords.from)) spans.push(toSpan(before, own));
        current = own;
        remember(discourse, said?.speaker ?? own.speaker);
        if (!own.speaker.isPerson) discourse.body = own.speaker;
        bySentence.set(index, own);
        const nested = findNested(discourse, sentence, sentenceWords, own);
        if (nested !== null) spans.push(nested);
        if (own.coversBefore) spans.push(...coverBefore(model, index, own, bySentence));
      }
      if (own === null && (opensBackground(model, sentenceWords.from) || opensWithMedium(model, sentenceWords.from))) current = null;
      if (current === null) continue;
      if (own === null && around !== undefined) before.set(around, before.get(around) ?? current);
      else spans.push(toSpan(sentence, current));
    }
    nextQuote = lastQuote;
  }
  return { spans, bySentence, before };
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

function attributeQuotes(model: TextModel, quotes: readonly Quote[], transcript: readonly SpeechSpan[], { bySentence, before: spokenBefore }: Told): SpeechSpan[] {
  const spans: SpeechSpan[] = [];
  let before: Attribution | null = null;
  let paragraphBefore = -1;
  for (const quote of quotes) {
    const floor = spanAround(transcript, quote);
    if (floor !== undefined && floor.start <= quote.start && quote.end <= floor.end) continue;
    const first = sentenceIndexAt(model, quote.start);
    const last = sentenceIndexAt(model, quote.end);
    const goesOn: Attribution | null = quote.paragraph - paragraphBefore <= 1 ? before : null;
    const isIntroduced = /:\s*["“„«']?\s*$/u.test(model.text.slice(Math.max(0, quote.start - 4), quote.start));
    const introduction = isIntroduced ? bySentence.get(first - 1) : undefined;
    // Who spoke before in the paragraph goes on, rather than who speaks in the next one.
    const isLastThere: boolean = goesOn !== null && paragraphBefore === quote.paragraph && model.sentences[last + 1]?.paragraph !== quote.paragraph;
    const toldBehind: Attribution | undefined = isLastThere ? undefined : bySentence.get(last + 1);
    const attribution: Attribution | null = bySentence.get(last) ?? bySentence.get(first) ?? introduction ?? spokenBefore.get(quote) ?? toldBehind ?? goesOn ?? toldBefore(model, quote, bySentence);
    if (attribution === null) continue;
    spans.push(toSpan(quote, { speaker: attribution.speaker, form: "direct" }));
    before = attribution;
    paragraphBefore = quote.paragraph;
  }
  return spans;
}

/** A quotation that is a paragraph of its own goes on with the person who spoke in the paragraph before, or one earlier where nobody else speaks. */
function toldBefore(model: TextModel, quote: Quote, bySentence: ReadonlyMap<number, Attribution>): Attribution | null {
  const paragraph = model.paragraphs[quote.paragraph];
  const above = model.paragraphs[quote.paragraph - 1];
  if (paragraph === undefined || above === undefined || quote.start - paragraph.start > 2 || paragraph.end - quote.end > 2) return null;
  const isOneVoice = new Set([...bySentence.values()].map(({ speaker }) => speaker.name)).size === 1;
  const first = isOneVoice ? (model.paragraphs[above.index - 1] ?? above) : above;
  for (let at = above.lastSentence; at >= first.firstSentence; at -= 1) {
    const attribution = bySentence.get(at);
    if (attribution !== undefined) return attribution.speaker.isPerson ? attribution : null;
  }
  return null;
}

function sentenceIndexAt(model: TextModel, offset: number): number {
  return Math.max(0, firstAtOrAfter(model.sentences, offset + 1) - 1);
}

/** A line of a few words without a figure, in contrast to the items of a list. */
const HEADING = /^\p{Lu}[^\d:;,.]{2,40}$/u;

/** Where a report leaves its source for background ("Xatırladaq ki") or for a part under a heading of its own. */
function backgroundAt(model: TextModel, after: number): number {
  const isHeading = ({ paragraph: index }: Sentence): boolean => {
    const paragraph = model.paragraphs[index];
    return paragraph?.isHeading === true && HEADING.test(model.text.slice(paragraph.start, paragraph.end));
  };
  const background = model.sentences.slice(after + 1).find((sentence) => isHeading(sentence) || opensBackground(model, wordAtOrAfter(model, sentence.start)));
  return background?.start ?? model.text.length;
}

/** A short report that at the start names the body that it has something from, whether cited or saying it itself, has all its figures from it. */
function findDocumentSource(model: TextModel, bySentence: ReadonlyMap<number, Attribution>): SpeechSpan | null {
  if (model.text.length > ONE_SOURCE_LENGTH) return null;
  const isOneVoice = speechLexicon(model).words.oneVoice && new Set([...bySentence.values()].map(({ speaker }) => speaker.name)).size === 1;
  for (const [index, attribution] of bySentence) {
    const sentence = model.sentences[index];
    if (sentence === undefined || sentence.paragraph > OPENING_PARAGRAPHS) break;
    if (isOneVoice && attribution.coversBefore) return toSpan({ start: sentence.end, end: backgroundAt(model, sentence.index) }, attribution);
    if (!attribution.speaker.isPerson) return toSpan({ start: sentence.end, end: backgroundAt(model, sentence.index) }, attribution);
  }
  return null;
}

/** Acronyms are no longer than this, and one word. */
const LONGEST_ACRONYM = 10;
const mayBeAcronym = ({ speaker }: SpeechSpan): boolean => speaker.length <= LONGEST_ACRONYM && !speaker.includes(" ");

/**
 * Every stretch before `until` that somebody else than the author speaks: transcripts, quotations, reported speech and named
 * sources. Stretches may nest; the shortest is the nearest speaker.
 */
export function findSpeech(model: TextModel, places: readonly PlaceMention[], until = model.text.length): readonly SpeechSpan[] {
  const people = findPeople(model, places);
  const transcript = findTranscript(model, people);
  const quotes = withInsertions(model, findQuotes(model));
  const discourse: Discourse = { model, people, last: null, body: null, heard: new Map(), offices: new Map() };
  const told = attribute(discourse, transcript, quotes, until);
  const { spans, bySentence } = told;
  const whole = findDocumentSource(model, bySentence) ?? (spans.length === 0 && transcript.length === 0 ? (findSignature(model, people) ?? speechOfTitle(model)) : null);
  const all = [...findCredits(model), ...transcript, ...spans, ...attributeQuotes(model, quotes, transcript, told), ...(whole === null ? [] : [whole])];
  const acronyms = all.some(mayBeAcronym) ? findAcronyms(model) : null;
  const named = all.map((span) => (span.speaker.includes(" ") ? span : { ...span, speaker: acronyms?.get(span.speaker) ?? fullByTitle(model, span.speaker) }));
  return named.sort((left, right) => left.start - right.start || right.end - left.end);
}
