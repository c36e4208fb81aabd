import { findPerson } from "@/lib/catalogue/people";
import type { Person } from "@/lib/catalogue/people";
import type { CountryCode } from "@/lib/domain/place";
import type { PlaceMention, TextModel } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { firstAtOrAfter, foldWord, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { findNameRuns } from "./name-runs";
import type { NameRun } from "./name-runs";
import { speechLexicon } from "./lexicon";
import { surnameStem } from "@/lib/extract/lexicon/surname";

/** The names of a document and what it says of them. */
export interface People {
  readonly runs: readonly NameRun[];
  /** The run that covers a word, or null. */
  readonly runAt: (word: number) => NameRun | null;
  readonly placeAt: (word: number) => PlaceMention | null;
  /** The name in full and in the nominative, as far as the document or the table of people gives it. */
  readonly fullName: (run: NameRun, isSubject: boolean) => string;
  readonly countryOf: (name: string) => CountryCode | null;
  /** Whether somebody of the same surname is named by two words or more before the name. */
  readonly isNamedBefore: (run: NameRun) => boolean;
  /** The person who bears an office of a country; without a country the one named last before `before`. */
  readonly holderOf: (head: string, country: CountryCode | null, before: number) => NameRun | null;
  /** Whether the name, or a name ending in it, stands somewhere with a title or outside a name line. */
  readonly isNamedElsewhere: (name: string) => boolean;
  /** How often the name stands before a colon. */
  readonly countNameLines: (name: string) => number;
}

/** "Obama Joins a Meeting": where the first words of a run of capitals are those of somebody whom the table knows, in a headline. */
const endOfHeadlined = ({ text, words }: TextModel) => (from: number, to: number): number => {
  for (let at = from + 1; at < to; at += 1) if (findPerson(text.slice(words[from]?.start, words[at - 1]?.end)) !== null) return at;
  return to;
};

/** The names of a document with what it says of them: found in one pass, joined by surname; those of a title may have other words with capitals behind them. */
export function findPeople(model: TextModel, places: readonly PlaceMention[], isTitle = false): People {
  const words = wordsOf(model);
  const placeAt = finderByWord(places, words.length, (place) => {
    const from = wordAtOrAfter(model, place.start);
    let to = from;
    while ((words[to]?.end ?? Infinity) <= place.end) to += 1;
    return { from, to };
  });
  const runs = findNameRuns(model, placeAt, isTitle ? endOfHeadlined(model) : undefined);
  return toPeople(model, words, runs, finderByWord(runs, words.length, (run) => run), placeAt);
}

/** Finds the item that covers a word: by a table of all words, since it is asked for nearly each of them. */
function finderByWord<T>(items: readonly T[], words: number, wordsOfItem: (item: T) => { readonly from: number; readonly to: number }): (word: number) => T | null {
  const numbers = new Int32Array(words);
  items.forEach((item, index) => {
    const { from, to } = wordsOfItem(item);
    numbers.fill(index + 1, from, to);
  });
  return (word) => {
    const number = numbers[word] ?? 0;
    return number === 0 ? null : (items[number - 1] ?? null);
  };
}

/** The person whom a surname names, unless an initial before it is that of another ("V. Salas" is no Ivan). */
function withInitial(person: Person | null, [first, ...others]: readonly Word[]): Person | null {
  if (person === null || first === undefined || others.length === 0 || first.end - first.start > 1) return person;
  const names = [person.name, person.russian ?? "", ...person.spellings.filter((spelling) => spelling.includes(" "))];
  return names.some((name) => foldWord(name.slice(0, 1)) === first.key) ? person : null;
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

function toPeople(model: TextModel, words: readonly Word[], runs: readonly NameRun[], runAt: (word: number) => NameRun | null, placeAt: (word: number) => PlaceMention | null): People {
  const text = model.text;
  const person = personFinder();
  const lastName = (run: NameRun): string => text.slice(words[run.to - 1]?.start ?? run.start, run.end);
  const lastKey = (run: NameRun): string => words[run.to - 1]?.key ?? "";
  const { cases, inflection } = model.grammar;
  const inNominative = inflection.names(words, runs, speechLexicon(model));
  const raw = (run: NameRun): string => {
    const written = text.slice(run.start, run.end);
    const name = run.to - run.from === 1 ? written : written.replace(/\s+/gu, " ");
    return inNominative(name, run);
  };
  const isFull = (run: NameRun): boolean => run.to - run.from >= 2 && (words[run.from]?.end ?? 0) - (words[run.from]?.start ?? 0) > 1;
  const fullByStem = new Map<string, NameRun[]>();
  const fullByFirst = new Map<string, NameRun>();
  const countries = new Map<string, CountryCode>();
  const firstByStem = new Map<string, number>();
  for (const run of runs) {
    if (run.to - run.from >= 2 && !firstByStem.has(run.stem)) firstByStem.set(run.stem, run.start);
    if (isFull(run)) pushShort(fullByStem, run.stem, run);
    const first = words[run.from]?.key ?? "";
    // A family name that comes first ("Li Wei" is called "Li"), known by its title, or by a small syllable behind it ("Li Mei-hua").
    const isFirst = words[run.to - 1]?.isCapital === false || (run.titleFrom < run.from && run.to - run.from === 2);
    if (isFull(run) && isFirst && !fullByFirst.has(first)) fullByFirst.set(first, run);
    if (run.country !== null) countries.set(run.stem, run.country);
  }
  let places: NamePlaces | null = null;
  const placesOfNames = (): NamePlaces => (places ??= findNamePlaces(text, runs, raw));
  const fullOf = (run: NameRun): NameRun | null => {
    const same = fullByStem.get(run.stem) ?? [];
    return same.find((other) => other.head !== null && other.head === run.head) ?? same.find((other) => lastKey(other) === lastKey(run)) ?? same[0] ?? (cases === "none" && run.to - run.from === 1 ? (fullByFirst.get(lastKey(run)) ?? null) : null);
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
  // Where endings change the word itself, a name that is no subject may be written in any case.
  const isVaried = cases === "endings";

  return {
    runs,
    placeAt,
    runAt,
    fullName: (run, isSubject) => {
      const isShort = !isFull(run);
      if (!isShort && (!isVaried || isSubject)) return raw(run);
      const full = fullOf(run);
      if (full !== null && !isVaried) return raw(full);
      const known = person(raw(run)) ?? withInitial(person(lastName(run)), isShort ? words.slice(run.from, run.to) : []);
      const spelled = known === null ? null : inflection.spelling(known, lastName(run));
      if (spelled !== null && !(isShort && full !== null && isNamesake(raw(full), spelled))) return spelled;
      if (full !== null && isSubject && isShort && lastKey(full) !== lastKey(run) && full.stem !== lastKey(full)) return `${inflection.person(raw(full).slice(0, -lastName(full).length).trim())} ${lastName(run)}`;
      if (full !== null && (isSubject || lastKey(full) !== lastKey(run) || isFull(run) || inflection.isIndeclinable(lastKey(run)))) return raw(full);
      return known?.name ?? raw(run);
    },
    isNamedBefore: ({ stem, start }) => (firstByStem.get(stem) ?? start) < start,
    countryOf: (name) => {
      const known = person(name);
      const spelled = isVaried && known !== null && name.includes(" ") ? inflection.spelling(known, lastWord(name)) : null;
      const isOther = spelled !== null && isNamesake(name, spelled);
      return countries.get(surnameStem(foldWord(lastWord(name)))) ?? (isOther ? null : known?.country) ?? null;
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
    isNamedElsewhere: (name) => placesOfNames().elsewhere.has(name),
    countNameLines: (name) => placesOfNames().lines.get(name) ?? 0,
  };
}

/** Where names stand: asked for by texts that may be transcripts only. */
interface NamePlaces {
  /** Names, and their last words, that stand with a title or outside a name line. */
  readonly elsewhere: ReadonlySet<string>;
  /** How often each stands before a colon. */
  readonly lines: ReadonlyMap<string, number>;
}

function findNamePlaces(text: string, runs: readonly NameRun[], raw: (run: NameRun) => string): NamePlaces {
  const elsewhere = new Set<string>();
  const lines = new Map<string, number>();
  for (const run of runs) {
    const name = raw(run);
    const isLine = text.charAt(run.end) === ":";
    if (isLine) lines.set(name, (lines.get(name) ?? 0) + 1);
    if (!isLine || run.titleFrom < run.from) elsewhere.add(name).add(lastWord(name));
  }
  return { elsewhere, lines };
}

/** Letters by which two first names are told apart in any case. */
const FIRST_NAME = 3;

/** Whether a full name of the text is that of somebody else with the surname of a known person. */
const isNamesake = (full: string, known: string): boolean => full.slice(0, FIRST_NAME).toLowerCase() !== known.slice(0, FIRST_NAME).toLowerCase();

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
