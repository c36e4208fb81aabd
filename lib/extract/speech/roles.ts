import type { CountryCode } from "@/lib/domain/place";
import { firstAtOrAfter, wordsOf } from "@/lib/extract/places/words";
import type { TextModel } from "@/lib/extract/model";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import type { SpeechLexicon } from "./lexicon";
import { surnameStem } from "@/lib/extract/lexicon/surname";
import type { NameRun } from "./name-runs";
import { isObject } from "./objects";
import type { People } from "./people";

/** Names farther back than this are not whom a post means. */
const NAMES_BACK = 40;
/** Words behind a name that may tell its post ("X, head of the board of …"). */
const LONGEST_APPOSITION = 8;
const NOTHING: ReadonlySet<string> = new Set();

/** What a word of a post stands for: an office that several words name, or the word itself without its ending. */
function roleOf(lexicon: SpeechLexicon, model: TextModel, key: string): string | null {
  const head = lexicon.headOf(key);
  if (head !== null) return head;
  const stem = lexicon.words.headStems.find((beginning) => key.startsWith(beginning));
  if (stem !== undefined) return stem;
  return lexicon.isRole(key) ? model.grammar.inflection.stem(key) : null;
}

/** The posts that the words from `from` to `to` name, `to` exclusive; words outside the text name none. */
export function rolesIn(model: TextModel, from: number, to: number): ReadonlySet<string> {
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const roles = new Set<string>();
  let isMinistry = false;
  for (let at = Math.max(0, from); at < to && at < words.length; at += 1) {
    const role = roleOf(lexicon, model, words[at]?.key ?? "");
    if (role !== null) roles.add(role);
    // "dövlət başçısı" is the president, "hökumət başçısı" the premier.
    const office = role !== null && role === lexicon.words.leader.stem ? lexicon.officeOfLeader(words[at - 1]?.key ?? "") : null;
    if (office !== null) roles.add(office);
    isMinistry ||= lexicon.isMinistry(words[at]?.key ?? "");
  }
  if (isMinistry && lexicon.words.leading.some((role) => roles.has(role))) roles.add("minister");
  return roles;
}

const cache = new WeakMap<People, ReadonlyMap<string, ReadonlySet<string>>>();

function apposition(model: TextModel, run: NameRun): number {
  const words = wordsOf(model);
  if (!model.text.startsWith(",", run.end)) return run.to;
  let to = run.to;
  while (to < words.length && to - run.to < LONGEST_APPOSITION) {
    const word = words[to];
    const before = words[to - 1];
    if (word === undefined || before === undefined || (to > run.to && /[.,;:\n"“”«»]/u.test(model.text.slice(before.end, word.start)))) break;
    if (((model.marks[to] ?? 0) & SPEECH_MARKS.verb) !== 0 && isObject({ model }, run)) return run.to;
    to += 1;
  }
  return to;
}

function allRoles(model: TextModel, people: People): ReadonlyMap<string, ReadonlySet<string>> {
  const known = cache.get(people);
  if (known !== undefined) return known;
  const roles = new Map<string, Set<string>>();
  for (const run of people.runs) {
    const own = [...rolesIn(model, run.titleFrom, run.from), ...rolesIn(model, run.to, apposition(model, run))];
    const list = roles.get(run.stem);
    if (list === undefined) roles.set(run.stem, new Set(own));
    else own.forEach((role) => list.add(role));
  }
  cache.set(people, roles);
  return roles;
}

/** The posts that the text gives somewhere to the bearer of a surname; empty where it gives none. */
export function rolesOfName(model: TextModel, people: People, key: string): ReadonlySet<string> {
  return allRoles(model, people).get(surnameStem(key)) ?? NOTHING;
}

/** The posts asked for without the words that only say "head" of what is named beside them. */
export function withoutLeading(asked: ReadonlySet<string>, { words: { leading } }: SpeechLexicon): ReadonlySet<string> {
  if (!asked.has("president") && !asked.has("premier") && !asked.has("minister")) return asked;
  return new Set([...asked].filter((role) => !leading.includes(role)));
}

/** Whether somebody with these posts, speaking for this country, can be meant; what is unknown contradicts nothing. */
export function canBear(own: ReadonlySet<string>, asked: ReadonlySet<string>, country: CountryCode | null, askedCountry: CountryCode | null): boolean {
  if (country !== null && askedCountry !== null && country !== askedCountry) return false;
  return asked.size > 0 && [...asked].every((role) => own.has(role));
}

/** Whether only leading is asked for, of whatever. */
export function isLeadingOnly(asked: ReadonlySet<string>, { words: { leading } }: SpeechLexicon): boolean {
  return asked.size > 0 && [...asked].every((role) => leading.includes(role));
}

/** The person named last before an offset whom the text gives these posts, or null. */
export function lastBearer(model: TextModel, people: People, before: number, asked: ReadonlySet<string>, country: CountryCode | null): NameRun | null {
  const end = firstAtOrAfter(people.runs, before);
  const roles = allRoles(model, people);
  for (let at = end - 1; at >= 0 && at >= end - NAMES_BACK; at -= 1) {
    const run = people.runs[at];
    if (run !== undefined && canBear(roles.get(run.stem) ?? NOTHING, asked, run.country, country)) return run;
  }
  return null;
}
