import type { Grammar } from "@/lib/extract/lexicon/grammar-types";
import { alternatives, type Joiners } from "@/lib/extract/lexicon/joiners";
import { perLanguage } from "@/lib/extract/lexicon/per-language";
import type { TextModel } from "@/lib/extract/model";
import { addMark } from "@/lib/extract/places/marks";
import { foldWord } from "@/lib/extract/places/words";
import type { SpeechWords } from "./speech-words";

/** A phrase that names a source, and where the source stands: behind it, before it, or as the one who spoke last. */
export interface SourcePhrase {
  readonly keys: readonly string[];
  readonly side: "after" | "before" | "body" | "given" | "inside" | "last";
}

/** Lists of words that are only looked up. */
type WordList = { readonly [K in keyof SpeechWords]: SpeechWords[K] extends readonly string[] ? K : never }[keyof SpeechWords];
/** Lists of phrases that are only looked up. */
type PhraseList = { readonly [K in keyof SpeechWords]: SpeechWords[K] extends readonly (readonly string[])[] ? K : never }[keyof SpeechWords];

const PHRASES: Readonly<Record<PhraseList, true>> = { accordingTo: true, accordingBody: true, accordingAfter: true, accordingPronoun: true, accordingGiven: true, carrying: true, aboutThis: true, contrasts: true, background: true, asSaying: true, sameSource: true, givesFloor: true };

/** The words of speech of a language, folded for comparison. */
export interface SpeechLexicon extends Readonly<Record<WordList, ReadonlySet<string>>>, Readonly<Record<PhraseList, readonly (readonly string[])[]>> {
  /** As the language's folder gives them. */
  readonly words: SpeechWords;
  /** Words that join two names, and those that leave one to choose. */
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** Phrases of a source by their first word. */
  readonly sources: ReadonlyMap<string, readonly SourcePhrase[]>;
  readonly isTitle: (key: string) => boolean;
  readonly isRole: (key: string) => boolean;
  readonly isOffice: (key: string) => boolean;
  /** The office that a word of a title stands for; null for words that are shared by many. */
  readonly headOf: (key: string) => string | null;
  /** The office whose head somebody is of whom a word says that he leads, by the word before it; null where that tells none. */
  readonly officeOfLeader: (before: string) => string | null;
  readonly isMinistry: (key: string) => boolean;
  readonly isActing: (text: string) => boolean;
}

const foldSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));
const foldPhrases = (phrases: readonly (readonly string[])[]): readonly (readonly string[])[] => phrases.map((phrase) => phrase.map(foldWord));

function toSources(words: SpeechWords): ReadonlyMap<string, readonly SourcePhrase[]> {
  const phrases: SourcePhrase[] = [
    ...foldPhrases(words.accordingPronoun).map((keys): SourcePhrase => ({ keys, side: "last" })),
    ...foldPhrases(words.accordingTo).map((keys): SourcePhrase => ({ keys, side: "after" })),
    ...foldPhrases(words.accordingAfter).map((keys): SourcePhrase => ({ keys, side: "before" })),
    ...foldPhrases(words.accordingGiven).map((keys): SourcePhrase => ({ keys, side: "given" })),
    ...foldPhrases(words.accordingBody).map((keys): SourcePhrase => ({ keys, side: "body" })),
    ...words.saidIn.map((verb): SourcePhrase => ({ keys: [foldWord(verb)], side: "inside" })),
  ];
  return Map.groupBy(phrases, (phrase) => phrase.keys[0] ?? "");
}

function toLexicon(words: SpeechWords, { cases, inflection }: Grammar, { and, or }: Joiners): SpeechLexicon {
  const titleStems = words.titleStems.map(foldWord);
  const officeStems = words.officeStems.map(foldWord);
  const isSuffixed = cases === "suffixes";
  const { postStem, officeStem } = inflection;
  const titles = foldSet(words.titles);
  const roles = foldSet(words.roles);
  const offices = foldSet(words.offices);
  const startsWithAny = (key: string, stems: readonly string[]): boolean => stems.some((stem) => (stem.length < 3 ? key === stem : key.startsWith(stem)));
  const heads = Object.entries(words.heads).map(([name, list]) => [name, list.map(foldWord)] as const);
  const headByWord = new Map(heads.toReversed().flatMap(([name, list]) => list.map((word) => [word, name] as const)));
  const findHead = (isOf: (word: string) => boolean): string | null => heads.find(([, list]) => list.some(isOf))?.[0] ?? null;
  const lists = Object.entries(words).filter(([name, list]) => Array.isArray(list) && !(name in PHRASES)) as readonly (readonly [WordList, readonly string[]])[];
  const phrases = (Object.keys(PHRASES) as readonly PhraseList[]).map((name) => [name, foldPhrases(words[name])]);
  const ministries = words.ministries.map(foldWord);
  const led = Object.entries(words.leader.offices).map(([name, list]) => [name, list.map(foldWord)] as const);
  const acting = new RegExp(`^(?:${alternatives(words.acting)})\\s$`, "u");
  return {
    ...(Object.fromEntries(lists.map(([name, list]) => [name, foldSet(list)])) as Record<WordList, ReadonlySet<string>>),
    ...(Object.fromEntries(phrases) as Record<PhraseList, readonly (readonly string[])[]>),
    words,
    and: foldSet(and),
    or: foldSet(or),
    sources: toSources(words),
    isTitle: (key) => titles.has(key) || startsWithAny(key, titleStems) || (isSuffixed && titles.has(postStem(key))),
    isRole: (key) => roles.has(key) || startsWithAny(key, titleStems) || (isSuffixed && roles.has(postStem(key))),
    isOffice: (key) => offices.has(key) || startsWithAny(key, officeStems) || (isSuffixed && offices.has(officeStem(key))),
    headOf: (key) => {
      if (titleStems.length > 0) return findHead((word) => key.startsWith(word));
      return isSuffixed ? findHead((word) => key === word || postStem(key) === word) : (headByWord.get(key) ?? null);
    },
    officeOfLeader: (before) => led.find(([, list]) => list.some((beginning) => before.startsWith(beginning)))?.[0] ?? null,
    isMinistry: (key) => ministries.some((beginning) => key.startsWith(beginning)),
    isActing: (text) => acting.test(text),
  };
}

const lexiconOf = perLanguage(({ speech, grammar, joiners }) => toLexicon(speech, grammar, joiners));

/** The words of speech of the document's language. */
export function speechLexicon({ lang }: Pick<TextModel, "lang">): SpeechLexicon {
  return lexiconOf(lang);
}

const opens = (phrases: readonly (readonly string[])[], key: string): boolean => phrases.some(([first]) => first === key);

/** Words by which the parts of a text that speak of speech are found. */
export const SPEECH_MARKS = {
  verb: addMark(({ key, isCapital }, lang) => lexiconOf(lang).verbs.has(key) && !(isCapital && lexiconOf(lang).smallVerbs.has(key))),
  plainVerb: addMark(({ key }, lang) => lexiconOf(lang).plainVerbs.has(key)),
  /** They open a phrase that names a source, or are its account ("X's figures"). */
  source: addMark(({ key }, lang) => lexiconOf(lang).sources.has(key) || lexiconOf(lang).accounts.has(key)),
  aboutThis: addMark(({ key }, lang) => opens(lexiconOf(lang).aboutThis, key)),
  contrast: addMark(({ key }, lang) => opens(lexiconOf(lang).contrasts, key)),
  background: addMark(({ key }, lang) => opens(lexiconOf(lang).background, key)),
  title: addMark(({ key }, lang) => lexiconOf(lang).isTitle(key)),
  office: addMark(({ key }, lang) => lexiconOf(lang).isOffice(key)),
  /** They tell a source with a colon behind them ("Source: "). */
  credit: addMark(({ key }, lang) => lexiconOf(lang).credits.has(key)),
  titleLink: addMark(({ key }, lang) => lexiconOf(lang).titleLinks.has(key)),
} as const;
