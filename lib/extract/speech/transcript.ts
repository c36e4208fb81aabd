import type { Paragraph, SpeechSpan, TextModel } from "@/lib/extract/model";
import { findPerson } from "@/lib/catalogue/people";
import { hasWordOf, wordAtOrAfter, wordsIn } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import { readInterview } from "./interview";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";
import type { People } from "./people";
import { readRemarks } from "./remarks";
import { countryOfTitle, holderByTitle, openingOfTitle } from "./titled";
import { speechBehind, toTurn } from "./turn";
import type { Turn } from "./turn";

const LONGEST_LINE = 160;
const SEPARATOR = /^(?:(?:\*\s?){3,}|(?:[XxХх]\s?){3}|-0-|-{3,}|#{1,3}(?: #){0,2}|_{3,})$/u;
/** What such a line begins with. */
const MAY_SEPARATE = "*XxХх-#_";
const QUOTE_MARK = /^\s*["“«„]/u;
/** "RUSSIA, November 17 - " before the name line. */
const DATELINE_DASH = /^[^:]{3,60}?\s[-–—]\s/u;

interface Line {
  readonly run: NameRun;
  readonly words: number;
  readonly hasTitle: boolean;
}

/** The name that the words from `start` to `end` consist of, with nothing but titles and countries beside it; null where there is more. */
function readNameLine(model: TextModel, people: People, start: number, end: number): Line | null {
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const from = wordAtOrAfter(model, start);
  const to = wordAtOrAfter(model, end);
  if (to === from || to - from > 16) return null;
  let run: NameRun | null = null;
  let hasTitle = false;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    const name = people.runAt(at);
    const place = people.placeAt(at);
    if (name !== null && name.from >= from && name.to <= to) {
      run = name;
      at = name.to - 1;
    } else if (lexicon.isTitle(word.key)) hasTitle ||= !lexicon.fields.has(word.key);
    else if (place === null && !lexicon.titleLinks.has(word.key) && !lexicon.isOffice(word.key)) return null;
  }
  return run !== null && run.to === to ? { run, words: to - from, hasTitle } : null;
}

/** A full name in capitals, as transcripts give whoever speaks. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)+$/u;

/** One to three words in capitals. */
const POST_ALONE = /^\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}$/u;

/** Characters behind a name line in which whoever speaks says "I" or "we". */
const OPENING = 200;

function isKnownName(model: TextModel, people: People, line: Line, afterColon: string, isInTranscript: boolean): boolean {
  const raw = model.text.slice(line.run.start, line.run.end);
  if (line.hasTitle || findPerson(raw) !== null) return true;
  if (/^\p{Lu}\.[\s-]?\p{Lu}/u.test(raw)) return true;
  if (IN_CAPITALS.test(raw) && /^\s*(?:I\s|\p{Lu}\p{Ll})/u.test(afterColon)) return true;
  if (!/^\s*(?:["“«„(]|\p{L}|$)/u.test(afterColon)) return false;
  const isFull = line.run.to - line.run.from >= 2;
  const surname = raw.slice(raw.lastIndexOf(" ") + 1);
  // "Ana Salas: … Mr Lagos: … Thank you, Ms Salas", or the title names her and she speaks of herself.
  if (isFull && people.isNamedElsewhere(surname)) return true;
  if (isFull && model.title?.includes(surname) === true && wordsIn(model, { start: line.run.end, end: line.run.end + OPENING }).some(({ key }) => speechLexicon(model).firstPerson.has(key))) return true;
  if (people.isNamedElsewhere(raw)) return isFull || isInTranscript;
  const isRepeated = people.countNameLines(raw) > 1;
  return isRepeated || (isInTranscript && isFull && /^\s*\p{Lu}/u.test(afterColon));
}

/** Where the name ends in "X on trade with Peru:" before a quotation; null where the line is no such label. */
function endOfLabelled(model: TextModel, start: number, end: number, afterColon: string): number | null {
  const words = wordsOf(model);
  if (!QUOTE_MARK.test(afterColon)) return null;
  const to = wordAtOrAfter(model, end);
  for (let at = wordAtOrAfter(model, start) + 1; at < to - 1; at += 1) if (speechLexicon(model).onTopic.has(words[at]?.key ?? "")) return words[at - 1]?.end ?? null;
  return null;
}

/** "X, deputy minister:": a name line whose post stands behind the name; null where it is none. */
function readPosted(model: TextModel, people: People, start: number, end: number): Turn | null {
  const run = people.runAt(wordAtOrAfter(model, start));
  if (run === null || run.start !== start || run.to - run.from < 2 || model.text.charAt(run.end) !== "," || !isPostBehind(model, people, run.to, end)) return null;
  return toTurn(people, run, end + 1);
}

/** "THE PRESIDENT:": a post alone, in capitals, whose holder the title names; null where it names none. */
function readPostAlone(model: TextModel, start: number, end: number): Turn | null {
  if (!POST_ALONE.test(model.text.slice(start, end))) return null;
  const { isTitle, titleLinks } = speechLexicon(model);
  const words = wordsIn(model, { start, end });
  const post = words.slice(words.findIndex(({ key }) => isTitle(key))).map(({ key }) => key);
  return words.every(({ key }) => isTitle(key) || titleLinks.has(key)) ? holderByTitle(model, post, { start, end }) : null;
}

function readTurn(model: TextModel, people: People, paragraph: Paragraph, isInTranscript: boolean): Turn | null {
  const lexicon = speechLexicon(model);
  const line = model.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LINE));
  const colon = line.indexOf(":");
  if (colon < 2) return null;
  const dash = DATELINE_DASH.exec(line.slice(0, colon))?.[0].length ?? 0;
  const start = paragraph.start + dash;
  const end = paragraph.start + colon;
  const first = wordsOf(model)[wordAtOrAfter(model, start)];
  const after = model.text.slice(end + 1, Math.min(paragraph.end, end + 40));
  if (first !== undefined && first.end === end && lexicon.notNames.has(first.key)) return isInTranscript || lexicon.questions.has(first.key) ? { start: end + 1, speaker: null, country: null, named: first } : null;
  const remarks = readRemarks(model, people, start, end);
  if (remarks !== null) return { ...remarks, start: end + 1 };
  const shown = model.text.slice(start, end);
  const nameEnd = shown.search(/\s*\(/u);
  const named = readNameLine(model, people, start, nameEnd > 0 ? start + nameEnd : (endOfLabelled(model, start, end, after) ?? end));
  if (named === null) return after.trim() === "" ? null : (readPosted(model, people, start, end) ?? readPostAlone(model, start, end));
  if (!isKnownName(model, people, named, after, isInTranscript)) return null;
  return toTurn(people, named.run, end + 1);
}

/** "Welcoming the guest, X said: Dear friends …": the speech that begins after a colon without marks and runs on over paragraphs. */
function readOpenedSpeech(model: TextModel, people: People, paragraph: Paragraph): Turn | null {
  const lexicon = speechLexicon(model);
  const words = wordsOf(model);
  const sentence = model.sentences[paragraph.firstSentence];
  if (sentence === undefined) return null;
  const line = model.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LINE));
  const colon = line.indexOf(":");
  if (colon < 0 || QUOTE_MARK.test(line.slice(colon + 1)) || line.slice(colon + 1).trim().length < 3 || line.slice(0, colon).includes(". ")) return null;
  const verb = wordAtOrAfter(model, paragraph.start + colon) - 1;
  if (!lexicon.plainVerbs.has(words[verb]?.key ?? "")) return null;
  const run = people.runAt(verb - 1);
  return run === null ? null : toTurn(people, run, paragraph.start + colon + 1);
}

/** "РК", "UAE": what closes a post in a name line is whose it is. */
const ACRONYM_OF_STATE = /^\p{Lu}{2,4}$/u;

/** Whether all the words from one on name a post and whose it is. */
function isPostBehind(model: TextModel, people: People, from: number, end: number): boolean {
  const lexicon = speechLexicon(model);
  const words = wordsOf(model).slice(from, wordAtOrAfter(model, end));
  const isPart = (key: string, at: number): boolean => lexicon.isTitle(key) || lexicon.isRole(key) || lexicon.titleLinks.has(key) || lexicon.isOffice(key) || people.placeAt(from + at) !== null || (at === words.length - 1 && ACRONYM_OF_STATE.test(model.text.slice(words[at]?.start, words[at]?.end)));
  return words.some(({ key }) => lexicon.isTitle(key) || lexicon.isRole(key)) && words.every(({ key }, at) => isPart(key, at));
}

/** "X, deputy minister:" and no more, or above a paragraph that a dash or a quotation mark opens: the next paragraph is X's word. */
function readIntroduced(model: TextModel, people: People, paragraph: Paragraph): readonly Turn[] {
  const next = model.paragraphs[paragraph.index + 1];
  if (next === undefined || paragraph.end - paragraph.start > LONGEST_LINE || !model.text.slice(paragraph.start, paragraph.end).trimEnd().endsWith(":")) return [];
  const run = people.runAt(wordAtOrAfter(model, paragraph.start));
  if (run === null || run.to - run.from < 2 || model.text.charAt(run.end) !== "," || !(/^(?:[-–—]\s|["“«„])/u.test(model.text.slice(next.start, next.start + 2)) || isPostBehind(model, people, run.to, paragraph.end))) return [];
  return [toTurn(people, run, next.start), { start: next.end, speaker: null, country: null, named: run }];
}

/** Whether the paragraph behind a line of asterisks goes on in the first person, with no colon that could give another the floor. */
function goesOn(model: TextModel, { index }: Paragraph): boolean {
  const next = model.paragraphs[index + 1];
  if (next === undefined || next.isHeading || model.text.slice(next.start, Math.min(next.end, next.start + LONGEST_LINE)).includes(":")) return false;
  return hasWordOf(model, next, speechLexicon(model).firstPerson);
}

/** A text that ends with a line of nothing but a post and a name is signed: all of it is that person's word. */
export function findSignature(model: TextModel, people: People): SpeechSpan | null {
  const last = model.paragraphs.at(-1);
  if (last === undefined || model.paragraphs.length < 2 || last.end - last.start > LONGEST_LINE) return null;
  const line = readNameLine(model, people, last.start, last.end);
  if (line === null || !line.hasTitle || line.run.to - line.run.from < 2) return null;
  return { ...toTurn(people, line.run, 0), end: last.start, speaker: people.fullName(line.run, true), form: "transcript" };
}

/** Stretches of text that a transcript gives to a speaker: from a name line, a heading or "X said:" to the next one or a separator. */
export function findTranscript(model: TextModel, people: People): readonly SpeechSpan[] {
  const turns: Turn[] = [];
  const title = model.paragraphs[0];
  const afterColon = title === undefined ? 0 : model.text.slice(title.start, Math.min(title.end, title.start + LONGEST_LINE)).indexOf(": ") + 1;
  const whole = title === undefined ? null : (readRemarks(model, people, title.start, title.end) ?? (afterColon === 0 ? null : readRemarks(model, people, title.start + afterColon, title.end)));
  if (whole !== null && title !== undefined) turns.push({ ...whole, start: title.end });
  let isInTranscript = whole !== null;
  let colon = model.text.indexOf(":");
  for (const paragraph of model.paragraphs) {
    if (MAY_SEPARATE.includes(model.text.charAt(paragraph.start)) && SEPARATOR.test(model.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LINE)).trim())) {
      if (!goesOn(model, paragraph)) turns.push({ start: paragraph.start, speaker: null, country: null, named: paragraph });
      continue;
    }
    const heading = paragraph.index > 0 && paragraph.isHeading && paragraph.end - paragraph.start <= LONGEST_LINE ? readRemarks(model, people, paragraph.start, paragraph.end) : null;
    const opened = heading === null ? speechBehind(model, people, paragraph) : { ...heading, start: paragraph.end };
    if (opened !== null) {
      turns.push(opened);
      isInTranscript = true;
      continue;
    }
    while (colon >= 0 && colon < paragraph.start) colon = model.text.indexOf(":", paragraph.start);
    if (colon < 0 || colon >= Math.min(paragraph.end, paragraph.start + LONGEST_LINE)) continue;
    const turn = readTurn(model, people, paragraph, isInTranscript) ?? readOpenedSpeech(model, people, paragraph);
    if (turn === null) {
      turns.push(...readIntroduced(model, people, paragraph));
      continue;
    }
    turns.push(turn);
    // A line "Question:" makes the names before colons those of whoever answers.
    isInTranscript = true;
    const isQuoted = QUOTE_MARK.test(model.text.slice(turn.start, turn.start + 4)) && turn.start < paragraph.end;
    if (isQuoted) turns.push({ start: paragraph.end, speaker: null, country: null, named: turn.named });
  }
  const said = turns.some(({ speaker }) => speaker !== null) ? turns : readInterview(model, people);
  const opening = whole === null ? openingOfTitle(model, said) : null;
  const all = opening === null ? said : [opening, ...said];
  return all.flatMap((turn, index) => {
    const end = all[index + 1]?.start ?? model.text.length;
    if (turn.speaker === null || end <= turn.start) return [];
    return [{ start: turn.start, end, speaker: turn.speaker, named: turn.named, form: "transcript" as const, country: turn.country ?? countryOfTitle(model, turn.speaker) }];
  });
}

