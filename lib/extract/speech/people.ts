import { findPerson } from "@/lib/catalogue/people";
import type { Person } from "@/lib/catalogue/people";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { PlaceMention, TextModel } from "@/lib/extract/model";
import { addMark, nextMarked } from "@/lib/extract/places/marks";
import { firstAtOrAfter, foldWord, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { periodLexicon } from "@/lib/extract/periods/words";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import { toNominativeName } from "./nominative";
import type { SpeechLexicon } from "./lexicon";

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

/** The names of a document and what it says of them. */
export interface People {
  readonly runs: readonly NameRun[];
  /** The run that covers a word, or null. */
  readonly runAt: (word: number) => NameRun | null;
  readonly placeAt: (word: number) => PlaceMention | null;
  /** The name in full and in the nominative, as far as the document or the table of people gives it. */
  readonly fullName: (run: NameRun, isSubject: boolean) => string;
  readonly countryOf: (name: string) => CountryCode | null;
  /** The person who bears an office of a country; without a country the one named last before `before`. */
  readonly holderOf: (head: string, country: CountryCode | null, before: number) => NameRun | null;
  /** Whether the name, or a name ending in it, stands somewhere with a title or outside a name line. */
  readonly isNamedElsewhere: (name: string) => boolean;
  /** How often the name stands before a colon. */
  readonly countNameLines: (name: string) => number;
}

const PARTICLES: ReadonlySet<string> = new Set(["al", "el", "bin", "ibn", "von", "van", "der", "den", "de", "da", "di", "la", "oglu", "ogly", "аль", "бен", "ибн", "фон", "дер", "де", "оглы"]);
const LONGEST_TITLE = 12;
/** "Azərbaycandakı səfir" sits in the country and speaks for another. */
const VENUE_CASE = /d[aə]ki$/u;
const RUSSIAN_ENDING = /(?:ого|ему|ому|ыми|ым|им|ой|ую|ая|ем|ом|ий|ый|ей|у|ю|а|я|е|ы|и|й|ь)$/u;

const RUSSIAN_ADJECTIVE_OF_PLACE = /(?:ск|цк|н)(?:ой|ая|ую|ий|ого|ому|им|ом|ый|ое)$/u;

/** Endings of Azerbaijani surnames, and what a case adds to them; folded. */
const AZERBAIJANI_CASE = /(?<base>(?:ov|ev|yan|ova|eva|zadə|oglu|ski))(?:n?[iu]n|n?[iu]|y?ə|l[aə]|d[aə]n?)$/u;

/** The last letters of those cases: most names have another. */
const ENDS_LIKE_CASE = /[niuəa]$/u;

/** A surname without its case ending, good for telling whether two forms are of one name. */
export function surnameStem(key: string): string {
  if (!/[а-я]/u.test(key)) return ENDS_LIKE_CASE.test(key) ? key.replace(AZERBAIJANI_CASE, "$<base>") : key;
  const stem = key.replace(RUSSIAN_ENDING, "");
  return stem.length >= 3 ? stem : key;
}

function isNameGap(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap === " " || gap === "-" || gap === "‑" || gap === "\n") return true;
  if (gap === "’" || gap === "'") return right.end - right.start > 1;
  return (gap === "." || gap === ". ") && left.end - left.start === 1;
}

/** "В." of "В. Путин". */
function isInitial(text: string, word: Word, next: Word | undefined): boolean {
  return word.isCapital && word.end - word.start === 1 && text.charAt(word.end) === "." && next !== undefined && next.isCapital && next.start - word.end <= 2 && next.end - next.start > 1;
}

/** Russian and Azerbaijani acronyms are names of bodies ("СНГ", "MDB"). */
function isAcronym(raw: string): boolean {
  return raw.length >= 2 && raw.length <= 4 && raw === raw.toUpperCase();
}

/** Words with a capital that can stand in a name. */
const NAME = addMark(({ raw, key, isCapital }, lang) => {
  const lexicon = speechLexicon({ lang });
  if (!isCapital || lexicon.isTitle(key) || lexicon.isOffice(key) || lexicon.openers.has(key) || lexicon.notNames.has(key)) return false;
  if (periodLexicon({ lang }).words.get(key)?.tag === "M" || (lang === "az" && lexicon.titleLinks.has(key))) return false;
  return lang === "en" || !isAcronym(raw);
});
/** A capital alone, perhaps an initial. */
const SINGLE = addMark(({ raw, isCapital }) => isCapital && raw.length === 1);

/** Finds every run of capitalised words that can be a name, with its titles and their country; one pass. */
export function findPeople(model: TextModel, places: readonly PlaceMention[]): People {
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const { marks } = model;
  const placeOfWord = new Map<number, PlaceMention>();
  for (const place of places) {
    for (let at = firstAtOrAfter(words, place.start); (words[at]?.end ?? Infinity) <= place.end; at += 1) placeOfWord.set(at, place);
  }
  const placeAt = (at: number): PlaceMention | null => placeOfWord.get(at) ?? null;

  const isName = (at: number): boolean => {
    if (((marks[at] ?? 0) & NAME) === 0 || isOfRegion(words, at, lexicon)) return false;
    const place = placeAt(at);
    return place === null || place.form === "leader";
  };
  const runs: NameRun[] = [];
  const runOfWord = new Map<number, NameRun>();
  for (let at = nextMarked(marks, NAME | SINGLE, 0, words.length); at < words.length; at = nextMarked(marks, NAME | SINGLE, at + 1, words.length)) {
    const word = words[at];
    if (word === undefined || !(isInitial(model.text, word, words[at + 1]) || isName(at))) continue;
    const to = endOfRun(model.text, words, at, isName);
    const run = withTitle(model, at, to, placeAt, lexicon);
    runs.push(run);
    for (let index = at; index < to; index += 1) runOfWord.set(index, run);
    at = to - 1;
  }
  return toPeople(model, words, runs, runOfWord, placeAt);
}

/** "Северной" of "Северной области" says which region it is. */
const isOfRegion = (words: readonly Word[], at: number, lexicon: SpeechLexicon): boolean => lexicon.regions.has(words[at + 1]?.key ?? "") && RUSSIAN_ADJECTIVE_OF_PLACE.test(words[at]?.key ?? "");

function endOfRun(text: string, words: readonly Word[], from: number, isName: (index: number) => boolean): number {
  let to = from + 1;
  while (to < words.length && to - from < 6) {
    const left = words[to - 1];
    const right = words[to];
    if (left === undefined || right === undefined || !isNameGap(text, left, right)) break;
    if (isName(to)) to += 1;
    else if (PARTICLES.has(right.key) && isName(to + 1) && words[to + 1] !== undefined) to += 2;
    else break;
  }
  return to;
}

/** Whether two words stand together in a title: parted by a space, a hyphen, an apostrophe or a line end. */
function isTight(text: string, left: Word, right: Word): boolean {
  return right.start - left.end === 1 && " -‑'’\n".includes(text.charAt(left.end));
}

function withTitle({ text, words, marks }: TextModel, from: number, to: number, placeAt: (word: number) => PlaceMention | null, lexicon: SpeechLexicon): NameRun {
  const { title, titleLink, office } = SPEECH_MARKS;
  let titleFrom = from;
  let head: string | null = null;
  let country: CountryCode | null = null;
  const isRussian = lexicon.words.venues.includes("во");
  const isVenue = (at: number): boolean => placeAt(at)?.form === "capital" && titleFrom === from;
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
    if (isTitle) {
      head ??= lexicon.headOf(word.key);
      titleFrom = at;
    } else if (isPlace) country ??= VENUE_CASE.test(word.key) ? null : place.country;
    else if ((isVenue(at + 1) && lexicon.prepositions.has(word.key)) || (placeAt(at + 1) !== null && lexicon.venues.has(word.key))) country = null;
    else if ((mark & titleLink) === 0 && !isOfRegion(words, at, lexicon) && !(isRussian && (mark & office) !== 0)) break;
    if (isPlace && titleFrom < from) titleFrom = at;
  }
  const first = words[from];
  const last = words[to - 1];
  return { from, to, titleFrom, titleStart: words[titleFrom]?.start ?? first?.start ?? 0, head, country: titleFrom < from ? country : null, stem: surnameStem(last?.key ?? ""), start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Looks a name up in the table of people once per document. */
function personFinder(): (name: string) => Person | null {
  const known = new Map<string, Person | null>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const person = findPerson(name);
    known.set(name, person);
    return person;
  };
}

function toPeople(model: TextModel, words: readonly Word[], runs: readonly NameRun[], runOfWord: ReadonlyMap<number, NameRun>, placeAt: (word: number) => PlaceMention | null): People {
  const text = model.text;
  const person = personFinder();
  const lastName = (run: NameRun): string => text.slice(words[run.to - 1]?.start ?? run.start, run.end);
  const lastKey = (run: NameRun): string => words[run.to - 1]?.key ?? "";
  const inNominative = model.lang === "az" ? azerbaijaniNominative(words, runs) : null;
  const raw = (run: NameRun): string => {
    const name = text.slice(run.start, run.end).replace(/\s+/gu, " ");
    return inNominative === null ? name : inNominative(name, lastKey(run));
  };
  const isFull = (run: NameRun): boolean => run.to - run.from >= 2 && (words[run.from]?.end ?? 0) - (words[run.from]?.start ?? 0) > 1;
  const fullByStem = new Map<string, NameRun[]>();
  const countries = new Map<string, CountryCode>();
  const elsewhere = new Set<string>();
  const lines = new Map<string, number>();
  for (const run of runs) {
    if (isFull(run)) pushShort(fullByStem, run.stem, run);
    if (run.country !== null) countries.set(run.stem, run.country);
    const name = raw(run);
    const isLine = text.charAt(run.end) === ":";
    if (isLine) lines.set(name, (lines.get(name) ?? 0) + 1);
    if (!isLine || run.titleFrom < run.from) elsewhere.add(name).add(lastWord(name));
  }
  const fullOf = (run: NameRun): NameRun | null => {
    const same = fullByStem.get(run.stem) ?? [];
    return same.find((other) => other.head !== null && other.head === run.head) ?? same.find((other) => lastKey(other) === lastKey(run)) ?? same[0] ?? null;
  };
  const countryOf = (run: NameRun): CountryCode | null => countryOfRun(run, countries, raw, person);
  const holders = new Map<string, NameRun[]>();
  for (const run of runs) {
    if (run.head === null) continue;
    push(holders, run.head, run);
    const country = countryOf(run);
    if (country !== null) push(holders, `${run.head} ${country}`, run);
  }
  const leaders = new Map<string, NameRun | null>();

  return {
    runs,
    placeAt,
    runAt: (word) => runOfWord.get(word) ?? null,
    fullName: (run, isSubject) => {
      const isShort = !isFull(run);
      const known = person(raw(run)) ?? (isShort || (model.lang === "ru" && !isSubject) ? person(lastName(run)) : null);
      const isRussian = model.lang === "ru";
      if (isFull(run) && (!isRussian || isSubject)) return raw(run);
      const full = fullOf(run);
      if (full !== null && !isRussian) return raw(full);
      if (isRussian && known?.russian != null) return known.russian;
      if (full !== null && isRussian && isSubject && isShort && lastKey(full) !== lastKey(run) && full.stem !== lastKey(full)) return `${toNominativeName(raw(full).slice(0, -lastName(full).length).trim())} ${lastName(run)}`;
      if (full !== null && (isSubject || lastKey(full) !== lastKey(run) || isFull(run))) return raw(full);
      return known?.name ?? raw(run);
    },
    countryOf: (name) => {
      return countries.get(surnameStem(foldWord(lastWord(name)))) ?? person(name)?.country ?? null;
    },
    holderOf: (head, country, before) => {
      const known = holders.get(country === null ? head : `${head} ${country}`) ?? [];
      const at = firstAtOrAfter(known, before);
      const found = country === null ? (known[at - 1] ?? known[0]) : known[0];
      if (found !== undefined) return found;
      const key = `${head} ${country ?? ""}`;
      if (!leaders.has(key)) leaders.set(key, leaderOf(runs, countryOf, head, country));
      return leaders.get(key) ?? null;
    },
    isNamedElsewhere: (name) => elsewhere.has(name),
    countNameLines: (name) => lines.get(name) ?? 0,
  };
}

/** Names of an Azerbaijani text without the ending of their case: by what surnames end in, or by the same name without it elsewhere in the text. */
function azerbaijaniNominative(words: readonly Word[], runs: readonly NameRun[]): (name: string, lastKey: string) => string {
  const keys = new Set(runs.map((run) => words[run.to - 1]?.key ?? ""));
  return (name, key) => {
    const stem = surnameStem(key);
    if (stem !== key) return name.slice(0, name.length - (key.length - stem.length));
    for (const ending of GENITIVE) {
      const base = key.slice(0, key.length - ending.length);
      if (key.endsWith(ending) && keys.has(base)) return name.slice(0, name.length - ending.length);
    }
    return name;
  };
}

const GENITIVE: readonly string[] = ["nin", "nun", "in", "un"];

/** Names that are as common as this in one document tell nothing more. */
const ENOUGH = 24;

function push(map: Map<string, NameRun[]>, key: string, run: NameRun): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [run]);
  else list.push(run);
}

function pushShort(map: Map<string, NameRun[]>, key: string, run: NameRun): void {
  if ((map.get(key)?.length ?? 0) < ENOUGH) push(map, key, run);
}

function countryOfRun(run: NameRun, countries: ReadonlyMap<string, CountryCode>, raw: (run: NameRun) => string, person: (name: string) => Person | null): CountryCode | null {
  return run.country ?? countries.get(run.stem) ?? person(raw(run))?.country ?? person(lastWord(raw(run)))?.country ?? null;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** A person of the country without a title in the text: the only one there, or for its head the first whom the table knows. */
function leaderOf(runs: readonly NameRun[], countryOf: (run: NameRun) => CountryCode | null, head: string, country: CountryCode | null): NameRun | null {
  if (country === null) return null;
  const own = runs.filter((run) => run.head === null && countryOf(run) === country);
  const stems = new Set(own.map((run) => run.stem));
  return head === "president" || stems.size === 1 ? (own[0] ?? null) : null;
}
