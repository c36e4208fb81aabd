import type { Grammar } from "@/lib/extract/lexicon/grammar-types";
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

export interface SpeechLexicon {
  readonly words: SpeechWords;
  readonly verbs: ReadonlySet<string>;
  readonly plainVerbs: ReadonlySet<string>;
  readonly smallVerbs: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly bodyPronouns: ReadonlySet<string>;
  readonly groupPronouns: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
  readonly titleLinks: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
  readonly givesFloor: readonly (readonly string[])[];
  readonly notNames: ReadonlySet<string>;
  readonly interviews: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly citing: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  readonly credits: ReadonlySet<string>;
  /** Phrases of a source by their first word. */
  readonly sources: ReadonlyMap<string, readonly SourcePhrase[]>;
  readonly aboutThis: readonly (readonly string[])[];
  readonly venues: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly contrasts: readonly (readonly string[])[];
  readonly background: readonly (readonly string[])[];
  readonly quoting: ReadonlySet<string>;
  readonly asSaying: readonly (readonly string[])[];
  readonly relays: ReadonlySet<string>;
  readonly carrying: readonly (readonly string[])[];
  readonly papersSay: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  /** By the key under which bodies are remembered. */
  readonly anyBody: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly sayingNouns: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly nounVerbs: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly sameSource: readonly (readonly string[])[];
  readonly onTopic: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly statistics: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  readonly isTitle: (key: string) => boolean;
  readonly isRole: (key: string) => boolean;
  readonly isOffice: (key: string) => boolean;
  /** The office that a word of a title stands for; null for words that are shared by many. */
  readonly headOf: (key: string) => string | null;
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

function toLexicon(words: SpeechWords, { cases, inflection }: Grammar): SpeechLexicon {
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
  return {
    words,
    verbs: foldSet(words.verbs),
    plainVerbs: foldSet(words.plainVerbs),
    smallVerbs: foldSet(words.smallVerbs),
    between: foldSet(words.between),
    pronouns: foldSet(words.pronouns),
    firstPerson: foldSet(words.firstPerson),
    bodyPronouns: foldSet(words.bodyPronouns),
    groupPronouns: foldSet(words.groupPronouns),
    relatives: foldSet(words.relatives),
    notSpeakers: foldSet(words.notSpeakers),
    titleLinks: foldSet(words.titleLinks),
    remarks: foldSet(words.remarks),
    givesFloor: foldPhrases(words.givesFloor),
    notNames: foldSet(words.notNames),
    interviews: foldSet(words.interviews),
    questions: foldSet(words.questions),
    answers: foldSet(words.answers),
    fields: foldSet(words.fields),
    openers: foldSet(words.openers),
    prepositions: foldSet(words.prepositions),
    by: foldSet(words.by),
    citing: foldSet(words.citing),
    papers: foldSet(words.papers),
    credits: foldSet(words.credits),
    sources: toSources(words),
    aboutThis: foldPhrases(words.aboutThis),
    venues: foldSet(words.venues),
    posts: foldSet(words.posts),
    contrasts: foldPhrases(words.contrasts),
    background: foldPhrases(words.background),
    quoting: foldSet(words.quoting),
    asSaying: foldPhrases(words.asSaying),
    relays: foldSet(words.relays),
    carrying: foldPhrases(words.carrying),
    papersSay: foldSet(words.papersSay),
    media: foldSet(words.media),
    anyBody: foldSet(words.anyBody),
    lightVerbs: foldSet(words.lightVerbs),
    sayingNouns: foldSet(words.sayingNouns),
    reporting: foldSet(words.reporting),
    nounVerbs: foldSet(words.nounVerbs),
    passives: foldSet(words.passives),
    sameSource: foldPhrases(words.sameSource),
    onTopic: foldSet(words.onTopic),
    regions: foldSet(words.regions),
    states: foldSet(words.states),
    statistics: foldSet(words.statistics),
    agencies: foldSet(words.agencies),
    accounts: foldSet(words.accounts),
    isTitle: (key) => titles.has(key) || startsWithAny(key, titleStems) || (isSuffixed && titles.has(postStem(key))),
    isRole: (key) => roles.has(key) || startsWithAny(key, titleStems) || (isSuffixed && roles.has(postStem(key))),
    isOffice: (key) => offices.has(key) || startsWithAny(key, officeStems) || (isSuffixed && offices.has(officeStem(key))),
    headOf: (key) => {
      if (titleStems.length > 0) return findHead((word) => key.startsWith(word));
      return isSuffixed ? findHead((word) => key === word || postStem(key) === word) : (headByWord.get(key) ?? null);
    },
  };
}

const lexiconOf = perLanguage(({ speech, grammar }) => toLexicon(speech, grammar));

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
  titleLink: addMark(({ key }, lang) => lexiconOf(lang).titleLinks.has(key)),
} as const;
