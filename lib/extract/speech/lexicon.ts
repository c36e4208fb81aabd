import { OFFICE_STEMS_AZ, SPEECH_AZ } from "@/lib/extract/lexicon/az/speech";
import { SPEECH_EN } from "@/lib/extract/lexicon/en/speech";
import { OFFICE_STEMS_RU, SPEECH_RU, TITLE_STEMS_RU } from "@/lib/extract/lexicon/ru/speech";
import type { TextModel } from "@/lib/extract/model";
import { addMark } from "@/lib/extract/places/marks";
import { foldWord } from "@/lib/extract/places/words";

/** What a language folder says of speech. Words are given as written; they are folded for lookups. */
export interface SpeechWords {
  /** Verbs that report speech or thought. */
  readonly verbs: readonly string[];
  /** Those that hand a figure to somebody else inside a speech ("As X said"). */
  readonly plainVerbs: readonly string[];
  /** Words that may stand between the speaker and the verb. */
  readonly between: readonly string[];
  readonly pronouns: readonly string[];
  /** Pronouns for the body that spoke last. */
  readonly bodyPronouns: readonly string[];
  /** Those for several people who have no name. */
  readonly groupPronouns: readonly string[];
  /** Words that open a clause about the name before their comma ("the minister, who said"). */
  readonly relatives: readonly string[];
  /** Words before a verb that name nobody. */
  readonly notSpeakers: readonly string[];
  /** Words of titles before a name. */
  readonly titles: readonly string[];
  /** Words that may stand inside a title. */
  readonly titleLinks: readonly string[];
  /** Nouns for people that can speak without a name ("the minister said"). */
  readonly roles: readonly string[];
  /** Nouns for bodies that can speak. */
  readonly offices: readonly string[];
  readonly accordingTo: readonly (readonly string[])[];
  /** The same behind the name. */
  readonly accordingAfter: readonly (readonly string[])[];
  /** Words for papers and what is said of them, between a cue and the body that issued them ("the latest statistics from"). */
  readonly papers: readonly string[];
  /** Cues that hand the figure to the one who spoke last ("по его словам"). */
  readonly accordingPronoun: readonly (readonly string[])[];
  /** Cues behind a body in the ablative that gives the figures, whoever gets them in between. */
  readonly accordingGiven: readonly (readonly string[])[];
  /** Verbs of passing on, whose subject is a source only where it is a body and no paper or agency. */
  readonly relays: readonly string[];
  /** Openings of a sentence that goes on from the one before ("That was 5 percent more"). */
  readonly carrying: readonly (readonly string[])[];
  /** Verbs of what stands in a paper, whose issuer is named behind it. */
  readonly papersSay: readonly string[];
  /** Openings that give the sentence before to the one named now ("Об этом заявил"). */
  readonly aboutThis: readonly (readonly string[])[];
  /** Titles that mean the same office. */
  readonly heads: Readonly<Record<string, readonly string[]>>;
  /** Prepositions before the place of a post ("ambassador to Chile"): that place is not whom it speaks for. */
  readonly venues: readonly string[];
  /** Posts in the nominative, by which a subject far from its verb is known. */
  readonly posts: readonly string[];
  /** What stands before a post with a hyphen and keeps its form ("вице-премьера"). */
  readonly titlePrefixes: readonly string[];
  /** Conjunctions that set one part of a sentence against the other, each with its own speaker. */
  readonly contrasts: readonly (readonly string[])[];
  /** Openings by which an author leaves the speaker and tells what was before. */
  readonly background: readonly (readonly string[])[];
  /** Verbs of passing on another's words ("quoted X as saying"). */
  readonly quoting: readonly string[];
  /** What stands behind the one quoted. */
  readonly asSaying: readonly (readonly string[])[];
  /** Words by which a paper or agency speaks of itself. */
  readonly media: readonly string[];
  /** Words that stand for a body of any kind ("the office"): the one that was the source before. */
  readonly anyBody: readonly string[];
  /** What stands for the source named before ("the same source"). */
  readonly sameSource: readonly (readonly string[])[];
  /** Words between a name and what it speaks of, before the colon of a label ("X on trade: …"). */
  readonly onTopic: readonly string[];
  /** Nouns for parts of a country behind an adjective of place ("области"): the adjective is no name of a person. */
  readonly regions: readonly string[];
  /** Words for a kind of state before its name ("the Republic of Peru"), which are no name of a person. */
  readonly states: readonly string[];
  /** Words that with a country's name behind them are the name of its office of statistics ("Statistics Peru"). */
  readonly statistics: readonly string[];
  /** Words of the names of news agencies: they pass on what others say. */
  readonly agencies: readonly string[];
  /** Nouns behind a possessive that name a source ("X's figures"). */
  readonly accounts: readonly string[];
  /** Headings that begin a speech. */
  readonly remarks: readonly string[];
  /** Whether the heading follows the name ("X's remarks"). */
  readonly possessiveRemarks: boolean;
  /** Words that close a sentence by which somebody is given the floor; what a dash opens behind it is the speech. */
  readonly givesFloor: readonly (readonly string[])[];
  readonly by: readonly string[];
  /** Cues whose source stands above the one who cites it. */
  readonly citing: readonly string[];
  /** Everyday words that open sentences with a capital and are no names. */
  readonly openers: readonly string[];
  /** Words that make the name behind them an object. */
  readonly prepositions: readonly string[];
  /** Words before a colon that are no name. */
  readonly notNames: readonly string[];
}

/** A phrase that names a source, and where the source stands: behind it, before it, or as the one who spoke last. */
export interface SourcePhrase {
  readonly keys: readonly string[];
  readonly side: "after" | "before" | "given" | "last";
}

export interface SpeechLexicon {
  readonly words: SpeechWords;
  readonly verbs: ReadonlySet<string>;
  readonly plainVerbs: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly bodyPronouns: ReadonlySet<string>;
  readonly groupPronouns: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
  readonly titleLinks: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
  readonly givesFloor: readonly (readonly string[])[];
  readonly notNames: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly citing: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
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
  ];
  return Map.groupBy(phrases, (phrase) => phrase.keys[0] ?? "");
}

/** What a case adds to the folded name of an Azerbaijani body. */
const BODY_CASE = /(?<=[iu])n(?:[iu]n?|[aə]|d[aə]n?)$/u;

/** The noun of a folded Azerbaijani genitive ("nazirin" gives "nazir"). */
const withoutGenitive = (key: string): string => key.replace(/n?[iu]n$/u, "");

function toLexicon(words: SpeechWords, titleStems: readonly string[], officeStems: readonly string[], inflects = false): SpeechLexicon {
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
    between: foldSet(words.between),
    pronouns: foldSet(words.pronouns),
    bodyPronouns: foldSet(words.bodyPronouns),
    groupPronouns: foldSet(words.groupPronouns),
    relatives: foldSet(words.relatives),
    notSpeakers: foldSet(words.notSpeakers),
    titleLinks: foldSet(words.titleLinks),
    remarks: foldSet(words.remarks),
    givesFloor: foldPhrases(words.givesFloor),
    notNames: foldSet(words.notNames),
    openers: foldSet(words.openers),
    prepositions: foldSet(words.prepositions),
    by: foldSet(words.by),
    citing: foldSet(words.citing),
    papers: foldSet(words.papers),
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
    sameSource: foldPhrases(words.sameSource),
    onTopic: foldSet(words.onTopic),
    regions: foldSet(words.regions),
    states: foldSet(words.states),
    statistics: foldSet(words.statistics),
    agencies: foldSet(words.agencies),
    accounts: foldSet(words.accounts),
    isTitle: (key) => titles.has(key) || startsWithAny(key, titleStems) || (inflects && titles.has(withoutGenitive(key))),
    isRole: (key) => roles.has(key) || startsWithAny(key, titleStems) || (inflects && roles.has(withoutGenitive(key))),
    isOffice: (key) => offices.has(key) || startsWithAny(key, officeStems) || (inflects && offices.has(key.replace(BODY_CASE, ""))),
    headOf: (key) => {
      if (titleStems.length > 0) return findHead((word) => key.startsWith(word));
      return inflects ? findHead((word) => key === word || withoutGenitive(key) === word) : (headByWord.get(key) ?? null);
    },
  };
}

const LEXICONS = {
  en: toLexicon(SPEECH_EN, [], []),
  ru: toLexicon(SPEECH_RU, TITLE_STEMS_RU.map(foldWord), OFFICE_STEMS_RU.map(foldWord)),
  az: toLexicon(SPEECH_AZ, [], OFFICE_STEMS_AZ.map(foldWord), true),
};

/** The words of speech of the document's language. */
export function speechLexicon({ lang }: Pick<TextModel, "lang">): SpeechLexicon {
  return LEXICONS[lang];
}

const opens = (phrases: readonly (readonly string[])[], key: string): boolean => phrases.some(([first]) => first === key);

/** Words by which the parts of a text that speak of speech are found. */
export const SPEECH_MARKS = {
  verb: addMark(({ key }, lang) => LEXICONS[lang].verbs.has(key)),
  plainVerb: addMark(({ key }, lang) => LEXICONS[lang].plainVerbs.has(key)),
  /** They open a phrase that names a source, or are its account ("X's figures"). */
  source: addMark(({ key }, lang) => LEXICONS[lang].sources.has(key) || LEXICONS[lang].accounts.has(key)),
  aboutThis: addMark(({ key }, lang) => opens(LEXICONS[lang].aboutThis, key)),
  contrast: addMark(({ key }, lang) => opens(LEXICONS[lang].contrasts, key)),
  background: addMark(({ key }, lang) => opens(LEXICONS[lang].background, key)),
  title: addMark(({ key }, lang) => LEXICONS[lang].isTitle(key)),
  office: addMark(({ key }, lang) => LEXICONS[lang].isOffice(key)),
  titleLink: addMark(({ key }, lang) => LEXICONS[lang].titleLinks.has(key)),
} as const;
