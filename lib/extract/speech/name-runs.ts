import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { PlaceMention, TextModel } from "@/lib/extract/model";
import type { Grammar } from "@/lib/extract/lexicon/grammar-types";
import { grammarOf } from "@/lib/extract/lexicon/grammar";
import { periodLexicon } from "@/lib/extract/periods/words";
import { addMark, nextMarked } from "@/lib/extract/places/marks";
import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import type { SpeechLexicon } from "./lexicon";
import { surnameStem } from "@/lib/extract/lexicon/surname";

/** A run of capitalised words that may be a name, by word indices, `to` exclusive. */
export interface NameRun extends TextSpan {
  readonly from: number;
  readonly to: number;
  /** First word of the titles before it; `from` where there are none. */
  readonly titleFrom: number;
  /** Offset of that word. */
  readonly titleStart: number;
  /** The office in the title ("president"), as `SpeechLexicon.headOf` names it. */
  readonly head: string | null;
  readonly country: CountryCode | null;
  /** The surname without its case ending. */
  readonly stem: string;
}

const LONGEST_TITLE = 12;

function isNameGap(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap === " " || gap === "-" || gap === "‑" || gap === "\n") return true;
  if (gap === "’" || gap === "'") return right.end - right.start > 1;
  return (gap === "." || gap === ". " || gap === ".-") && left.end - left.start === 1;
}

/** "В." of "В. Путин", "В.В. Путин" and "К.-Ж. Токаев". */
function isInitial(text: string, words: readonly Word[], at: number, isSecond = false): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !word.isCapital || word.end - word.start > 1 || text.charAt(word.end) !== "." || !next.isCapital || next.start - word.end > 2) return false;
  return next.end - next.start > 1 || (!isSecond && isInitial(text, words, at + 1, true));
}

/** Where names are not written in capitals throughout, acronyms are names of bodies ("СНГ", "MDB"). */
function isAcronym(raw: string): boolean {
  return raw.length >= 2 && raw.length <= 4 && raw === raw.toUpperCase();
}

/** "FY14", "Q3", "H1" name times. */
const TIME = /^(?:FY|Q|H)\d{1,4}$/u;

/** "Officials" are nobody who has a name. */
export const isOfSeveral = (lexicon: SpeechLexicon, key: string): boolean => key.endsWith("s") && lexicon.isRole(key) && lexicon.isRole(key.slice(0, -1));

/** Words with a capital that can stand in a name. */
const NAME = addMark(({ raw, key, isCapital }, lang) => {
  const lexicon = speechLexicon({ lang });
  const { capitals, owner, verb } = grammarOf(lang);
  if (!isCapital || TIME.test(raw) || lexicon.isTitle(key) || lexicon.isOffice(key) || lexicon.openers.has(key) || lexicon.notNames.has(key) || lexicon.states.has(key) || isOfSeveral(lexicon, key)) return false;
  if (lexicon.words.abstractEndings.some((ending) => key.endsWith(ending))) return false;
  // What a post is of stands before it where owners do, and has its capital.
  if (periodLexicon({ lang }).words.get(key)?.tag === "M" || (owner === "before" && lexicon.titleLinks.has(key))) return false;
  // "сказал РИА Новости Иван Салас": the agency that was told ends before the name of who told it.
  if (verb === "anywhere" && lexicon.agencies.has(key)) return false;
  return capitals || !isAcronym(raw);
});

/** A capital alone, perhaps an initial. */
const SINGLE = addMark(({ raw, isCapital }) => isCapital && raw.length === 1);

/** "H.E." and the like: letters alone are nobody's name. */
const isLetters = (words: readonly Word[], from: number, to: number): boolean => words.slice(from, to).every(({ start, end }) => end - start === 1);

/** Finds every run of capitalised words that can be a name, with its titles and their country, in order; one pass. `endOfKnown` cuts off what is no part of one, where all words have capitals. */
export function findNameRuns(model: TextModel, placeAt: (word: number) => PlaceMention | null, endOfKnown: (from: number, to: number) => number = (_, to) => to): readonly NameRun[] {
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const { marks, grammar } = model;
  const isName = (at: number): boolean => {
    if (((marks[at] ?? 0) & NAME) === 0 || isOfRegion(words, grammar, at, lexicon)) return false;
    const place = placeAt(at);
    return place === null || place.form === "leader" || place.form === "company";
  };
  const runs: NameRun[] = [];
  for (let at = nextMarked(marks, NAME | SINGLE, 0, words.length); at < words.length; at = nextMarked(marks, NAME | SINGLE, at + 1, words.length)) {
    const word = words[at];
    if (word === undefined || !(isInitial(model.text, words, at) || isName(at))) continue;
    const to = endOfKnown(at, endOfRun(model, at, isName));
    if (to - at > 1 && isLetters(words, at, to)) {
      at = to - 1;
      continue;
    }
    const from = isVenueBeforeName(model, at, to) || isBodyBeforeName(model, at, to) ? at + 1 : startsWithParticle(model, at, runs.at(-1)?.to ?? 0) ? at - 1 : at;
    const outlet = isOutlet(model, runs.at(-1), from) ? runs.pop() : undefined;
    const run = withTitle(model, from, to, placeAt, lexicon);
    runs.push(outlet === undefined ? run : { ...run, titleFrom: outlet.titleFrom, titleStart: outlet.titleStart, head: outlet.head, country: outlet.country });
    at = to - 1;
  }
  return runs;
}

/** First name, last name, and the town before them. */
const WITH_VENUE = 3;

/** "In Arequipa Juan Salas said": whether the first of three capitals is where it was said, as a preposition of place leads to it and the other two speak. */
function isVenueBeforeName({ words, marks, lang }: TextModel, from: number, to: number): boolean {
  return to - from === WITH_VENUE && speechLexicon({ lang }).venues.has(words[from - 1]?.key ?? "") && ((marks[to] ?? 0) & SPEECH_MARKS.verb) !== 0;
}

/** "Директор ВОДХОЗ Иван Салас": whether capitals alone, behind a post, are the body whose post the two names behind them hold. */
function isBodyBeforeName({ text, words, marks }: TextModel, from: number, to: number): boolean {
  const [body, first] = [words[from], words[from + 1]];
  return to - from === WITH_VENUE && body !== undefined && first !== undefined && ((marks[from - 1] ?? 0) & SPEECH_MARKS.title) !== 0 && isAbbreviation(text, body) && !isAbbreviation(text, first);
}

/** Capitals alone, of more letters than an initial has. */
const ABBREVIATION = /^\p{Lu}{3,}$/u;
const isAbbreviation = (text: string, { start, end }: Word): boolean => ABBREVIATION.test(text.slice(start, end));

/** "Журналист The Times Мария Торрес": a title, and a name in Latin letters right before a Russian one, which is the person's. */
function isOutlet({ text, words }: TextModel, run: NameRun | undefined, from: number): boolean {
  const left = words[from - 1];
  const right = words[from];
  return run !== undefined && left !== undefined && right !== undefined && run.to === from && run.titleFrom < run.from && !isCyrillic(text, left) && isCyrillic(text, right) && isNameGap(text, left, right);
}

/** "ас-Садхан": a particle joined by a hyphen belongs to the name behind it. */
const startsWithParticle = ({ text, words, lang }: TextModel, at: number, floor: number): boolean => at - 1 >= floor && speechLexicon({ lang }).particles.has(words[at - 1]?.key ?? "") && text.slice(words[at - 1]?.end, words[at]?.start) === "-";

/** "Северной" of "Северной области" and "Окружной" of "Окружной думы" say which region or body it is. */
const isOfRegion = (words: readonly Word[], { inflection }: Grammar, at: number, lexicon: SpeechLexicon): boolean => inflection.isAdjectiveOfPlace(words[at]?.key ?? "") && (lexicon.regions.has(words[at + 1]?.key ?? "") || lexicon.isOffice(words[at + 1]?.key ?? ""));

/** A name is written in one script: "порталу Informer Салас" names two. */
const isCyrillic = (text: string, { start }: Word): boolean => text.charCodeAt(start) >= 0x400;

/** "Rəşad Quliyev TRACECA": where bodies are written small but for their acronyms, capitals alone begin another name. */
const ALL_CAPITALS = /^\p{Lu}{4,}$/u;
const beginsAcronym = (text: string, left: Word, right: Word): boolean => ALL_CAPITALS.test(text.slice(right.start, right.end)) && !ALL_CAPITALS.test(text.slice(left.start, left.end));

/** Words of a body's name up to the word that says so. */
const LONGEST_BODY = 4;

/** "Rəşad Quliyev Türk Dövlətləri Təşkilatının": whether capitals from a word on lead to one for a body. */
function beginsBody(words: readonly Word[], from: number, isOffice: (key: string) => boolean): boolean {
  for (let at = from; at < from + LONGEST_BODY && words[at]?.isCapital === true; at += 1) if (isOffice(words[at]?.key ?? "")) return true;
  return false;
}

/** "Young-sun", "Hsien-wen": a syllable of a given name written small behind its hyphen. */
const SYLLABLE = /^(?![aeiouy]+$)[^aeiouy]{0,2}[aeiouwy]{1,4}(?:ng|hn|[hklmnpt])?$/u;
const LONGEST_SYLLABLE = 6;
const isSyllable = (text: string, left: Word, right: Word): boolean => !right.isCapital && left.isCapital && right.end - right.start <= LONGEST_SYLLABLE && left.end - left.start <= LONGEST_SYLLABLE && text.slice(left.end, right.start) === "-" && SYLLABLE.test(right.key);

function endOfRun({ text, words, grammar, lang }: TextModel, from: number, isName: (index: number) => boolean): number {
  const { isOffice } = speechLexicon({ lang });
  let to = from + 1;
  while (to < words.length && to - from < 6) {
    const left = words[to - 1];
    const right = words[to];
    if (left === undefined || right === undefined || !isNameGap(text, left, right) || isCyrillic(text, left) !== isCyrillic(text, right) || (grammar.verb === "last" && (beginsAcronym(text, left, right) || (to - from > 1 && beginsBody(words, to, isOffice))))) break;
    if (isName(to) || (to - from > 1 && isSyllable(text, left, right))) to += 1;
    else {
      // "фон дер Ляйен"
      const name = [to + 1, to + 2].find((at) => words[at] !== undefined && isName(at));
      if (name === undefined || words.slice(to, name).some(({ key }) => !speechLexicon({ lang }).particles.has(key))) break;
      to = name + 1;
    }
  }
  return to;
}

/** Whether two words stand together in a title: parted by a space, a hyphen, an apostrophe or a line end. */
function isTight(text: string, left: Word, right: Word): boolean {
  return right.start - left.end === 1 && " -‑'’\n".includes(text.charAt(left.end));
}

/** Whether a capital or a country stands before the name of another, whose officials are told of next. */
const isVenueOf = (place: PlaceMention, next: PlaceMention | null): boolean => next !== null && place.form !== "adjective" && next.country !== place.country;

function withTitle({ text, words, marks, grammar }: TextModel, from: number, to: number, placeAt: (word: number) => PlaceMention | null, lexicon: SpeechLexicon): NameRun {
  const { title, titleLink, office } = SPEECH_MARKS;
  let titleFrom = from;
  let head: string | null = null;
  let country: CountryCode | null = null;
  let hasPost = false;
  const isOfOffice = grammar.owner === "behind";
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_TITLE; at -= 1) {
    const word = words[at];
    const follower = words[at + 1];
    if (word === undefined || follower === undefined) break;
    const mark = marks[at] ?? 0;
    const isTitle = (mark & title) !== 0;
    if (!isTight(text, word, follower)) {
      const gap = text.slice(word.end, follower.start);
      if (!(at === from - 1 && gap === ", ") && !(gap === ". " && isTitle)) break;
    }
    const place = placeAt(at);
    const isPlace = place !== null && place.form !== "leader";
    // "In Lima Chile's minister": where it is said is no part of whose minister speaks.
    if (isPlace && titleFrom < from && grammar.owner === "either" && isVenueOf(place, placeAt(at + 1)) && text.charAt(word.end) === " ") break;
    if (isTitle) {
      head ??= lexicon.headOf(word.key);
      titleFrom = at;
      hasPost ||= !lexicon.fields.has(word.key);
    } else if (isPlace) country ??= grammar.inflection.isVenue(word.key) ? null : place.country;
    else if ((titleFrom === from && placeAt(at + 1)?.form === "capital" && lexicon.prepositions.has(word.key)) || (placeAt(at + 1) !== null && lexicon.venues.has(word.key))) country = null;
    else if ((mark & titleLink) === 0 && !isOfRegion(words, grammar, at, lexicon) && !(isOfOffice && (mark & office) !== 0) && !(at === from - 1 && isAbbreviation(text, word))) break;
    if (isPlace && titleFrom < from) titleFrom = at;
  }
  // "Investment Hub": a field of work alone makes nobody of a name.
  if (!hasPost) titleFrom = from;
  const first = words[from];
  const last = words[to - 1];
  return { from, to, titleFrom, titleStart: words[titleFrom]?.start ?? first?.start ?? 0, head, country: titleFrom < from ? country : null, stem: surnameStem(last?.key ?? ""), start: first?.start ?? 0, end: last?.end ?? 0 };
}
