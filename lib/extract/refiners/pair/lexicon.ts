import { perLanguage } from "@/lib/extract/lexicon/per-language";
import type { TextModel } from "@/lib/extract/model";
import { foldWord } from "@/lib/extract/places/words";

/** What a language folder says of the part a country plays ("from Turkey", "our students"). */
export interface PairWords {
  /** Words before the place where something is. */
  readonly in: readonly string[];
  /** Verbs of visiting; where the object may stand in front of them it is the place visited. */
  readonly visits: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly with: readonly string[];
  readonly by: readonly string[];
  readonly between: readonly string[];
  /** Words that may stand between those and the country. */
  readonly skip: readonly string[];
  /** The speaker's side. */
  readonly self: readonly string[];
  /** Words for a side that stand behind a verb of selling or giving for who is given ("sell us"). */
  readonly objects: readonly string[];
  /** Those of `self` that are subjects ("we have 5,000 foreign students": the host). */
  readonly we: readonly string[];
  /** Those of `self` who only say or know what is so ("I know that 5,000 of your students are here"). */
  readonly knowers: readonly string[];
  /** Those of `relatives` that tell who owns what follows ("Peru, whose aid"). */
  readonly relativeOwners: readonly string[];
  /** The side spoken to. */
  readonly other: readonly string[];
  /** Words beside those of `other` by which they mean whoever listens ("as you know", "I thank you"). */
  readonly listens: readonly string[];
  /** Words behind "our" that make it both sides ("our countries"). */
  readonly both: readonly string[];
  /** Words for what two countries have together, whoever they are. */
  readonly mutual: readonly string[];
  /** Words right before a noun of `states` by which it means the country named last ("this", "that"). */
  readonly pointers: readonly string[];
  /** Nouns for a country. */
  readonly states: readonly string[];
  /** Those of `in` that stand before whoever sells where a verb of buying is near. */
  readonly sellersAt: readonly string[];
  /** Words at the head of a sentence that take up the country which the sentence before is about ("its", "the country"). */
  readonly takesUp: readonly string[];
  /** Those that do so only with a verb of selling or buying ("it exports"). */
  readonly takesUpWith: readonly string[];
  /** "To the country named last" in one word. */
  readonly thither: readonly string[];
  /** "From the country named last" in one word. */
  readonly thence: readonly string[];
  /** Words behind a comma that go on with the country in front of it ("Peru, where"). */
  readonly relatives: readonly string[];
  /** The first of two countries named before. */
  readonly former: readonly string[];
  /** The second of them. */
  readonly latter: readonly string[];
  /** Nouns before goods that one country sells to others ("buyers of Peruvian tea"). */
  readonly goodsOf: readonly string[];
  /** Words for goods of any kind: what is imported of them is one side of a trade that is told from both. */
  readonly wares: readonly string[];
  /** Nouns for what comes into a country. */
  readonly incoming: readonly string[];
  /** Vaccines, which the people in front of them make. */
  readonly vaccines: readonly string[];
  /** Nouns for a union of many countries that was named before. */
  readonly blocs: readonly string[];
  /** "the republic": the side that is one, of two the one that is not the speaker's. */
  readonly republic: readonly string[];
  /** Nouns that belong to the country in front, whatever stands before it ("in Russian investment"). */
  readonly owners: readonly string[];
  /** Nouns for places in the country in front, so that "in Peru's ports" is in Peru, while "in Peru's trade" is of it. */
  readonly sites: readonly string[];
  /** Words in front of such a noun by which the place lies in other countries ("Peru to the markets of the world"), where the country stands before them. */
  readonly abroad: readonly string[];
  /** Nouns behind the partner that so much falls to ("Peru's share"). */
  readonly shares: readonly string[];
  /** Words for a country's first city. */
  readonly capitals: readonly string[];
  /** Words before "in" that make the country where something is from ("made in Peru"). */
  readonly made: readonly string[];
  /** Nouns that make the country in front the one that receives ("Brazil's needs"). */
  readonly needs: readonly string[];
  /** Words behind a country that make it where something goes ("Peru-bound"). */
  readonly bound: readonly string[];
  /** Endings of names that stand where something is, where they are others than those of where it goes. */
  readonly placeEndings: readonly string[];
  /** What names end in that are the same in every case. */
  readonly undeclinedEndings: readonly string[];
  /** Endings of names that are the same where something is and where it goes. */
  readonly oneFormEndings: readonly string[];
  /** Verbs whose object comes from the country behind ("buy oil in Russia"). */
  readonly buys: readonly string[];
  /** Verbs by which a country pays the price told, or gets what it is told for. */
  readonly pays: readonly string[];
  /** Nouns for whoever imports come from. */
  readonly suppliers: readonly string[];
  /** Words for where people go to. */
  readonly destinations: readonly string[];
  /** Nouns for whoever exports go to. */
  readonly takers: readonly string[];
  /** Verbs by which the country in front of them sells or gives. */
  readonly supplies: readonly string[];
  /** Nouns for what comes to a country from another, which tell of its purchases as well as of the other's sales. */
  readonly deliveries: readonly string[];
  /** Words that open a sentence by going on from the one before ("It", "They"). */
  readonly carriers: readonly string[];
  /** Words behind "in Russian" that show it to be the language. */
  readonly languageAfter: readonly string[];
  /** Words by which a people is told to live among others ("the Chinese community", "of Indian origin"). */
  readonly peoples: readonly string[];
  /** Those whom places and money for study are given to. */
  readonly learners: readonly string[];
  /** Peoples whose name behind that of another people tells where those live ("Lebanese Argentines"). */
  readonly settlers: readonly string[];
  /** Nouns for all who live in a country. */
  readonly populations: readonly string[];
  /** Events that are told of a country and are no exchange with it ("the war in Peru", "the Peru crisis"). */
  readonly events: readonly string[];
  /** Words that lead from the first item of a list to the next ("followed by Peru"). */
  readonly follows: readonly string[];
  /** Verbs behind a country by which it has a place among others ("Peru remains the main buyer"). */
  readonly stands: readonly string[];
  /** Those of the events that make a country their place only with a hyphen between ("Peru-led"). */
  readonly compounds: readonly string[];
  /** Words before a country that is only overtaken, replaced or bordered on. */
  readonly rivals: readonly string[];
  /** Words that make a place behind them what a figure is compared with ("lower than in Peru"), where others than "in" make it no rival. */
  readonly comparisons: readonly string[];
  /** Europe, by which a text about the European Union means the Union. */
  readonly continent: readonly string[];
  /** Words between commas that only name an example ("than, say, Peru"). */
  readonly insertions: readonly string[];
  /** Verbs by which the country in front of them takes its place in a list ("Peru ranked third"). */
  readonly ranks: readonly string[];
  /** Nouns for those who make up a union, beside its name ("EU countries"). */
  readonly members: readonly string[];
  /** Words in front of those of whom one is named ("of the EU states"). */
  readonly among: readonly string[];
  /** Words that open examples of what was just named ("including", "such as"). */
  readonly examples: readonly string[];
  /** Words between a country and such a verb ("Peru has received", "Перу готова принять"). */
  readonly auxiliaries: readonly string[];
  /** Verbs by which the country in front of them takes somebody in ("Peru received 5,000 guests"). */
  readonly hosts: readonly string[];
  /** Words of titles for people of two countries who meet ("talks", "receives"). */
  readonly meets: readonly string[];
  /** Words of a visit or a meeting of the two whom a sentence names ("arrived", "talks"). */
  readonly calls: readonly string[];
  /** What one country gives to another, and verbs of giving it. */
  readonly given: readonly string[];
  /** Those who are sent to a country, and visits to it: nothing is given to it by them. */
  readonly envoys: readonly string[];
  /** Nouns for those who come to the country in front of them ("Peru's tourist arrivals"). */
  readonly guests: readonly string[];
  /** Those of them that a bare name has too ("Peru inbound tourism"). */
  readonly inbound: readonly string[];
  /** Words for capital that comes into the country it is told of. */
  readonly inward: readonly string[];
  /** Participles behind "with" and a country that tell what it does ("with Peru importing 5 tonnes"). */
  readonly doing: readonly string[];
  /** Those who work far from the country beside them and send money there. */
  readonly migrants: readonly string[];
  /** Verbs by which the country right in front of them has something on its soil ("Peru has 600 firms with foreign capital"). */
  readonly has: readonly string[];
  /** Nouns of which the country behind, or in front, is the home ("the largest partners of Peru", "Peru's trading partner"). */
  readonly partners: readonly string[];
  /** The same where a word of trade stands before them ("Peru's largest export market"). */
  readonly markets: readonly string[];
  /** Words before one of `markets` that make it one of a country's partners. */
  readonly marketKinds: readonly string[];
  /** Words between a country and such a noun ("Peru's second largest trading partner"). */
  readonly describesPartners: readonly string[];
  /** Of them, those that may stand behind the name of goods ("palm oil export market"). */
  readonly tradeNouns: readonly string[];
  /** Prepositions between such a noun and the country whose partner it is. */
  readonly ofHome: readonly string[];
  /** Nouns for the trade that a part is of ("a fifth of Peru's exports"). */
  readonly wholes: readonly string[];
  /** Who puts money into the country whose they are told to be ("Peru's largest investor"). */
  readonly investors: readonly string[];
  /** What carries or loads the goods of a country, beside its name ("Peruvian ports"). */
  readonly haulers: readonly string[];
  /** Words for a place named before. */
  readonly there: readonly string[];
  /** "Respectively": figures and countries of a list go in the same order. */
  readonly respectively: readonly string[];
  /** Words, or two of them with a space between, that open a clause of reason. */
  readonly reasons: readonly string[];
  /** Words between two clauses with a figure each. */
  readonly joiners: readonly string[];
  /** Beginnings of words for a pipeline, behind the adjective in its name ("Турецкий поток"). */
  readonly pipelines: readonly string[];
  /** Words before a country on the way to another ("через Сербию"). */
  readonly via: readonly string[];
  /** Words that make a country the side that is not the speaker's ("qardaş ölkə"). */
  readonly neighbours: readonly string[];
  /** Beginnings of the noun for a country behind those, its plural aside. */
  readonly neighbourNouns: readonly string[];
  /** Words that make a capital a mere venue. */
  readonly locative: readonly string[];
}

export type PairLexicon = Readonly<Record<keyof PairWords, ReadonlySet<string>>> & {
  /** The first words of `reasons`. */
  readonly reasonOpeners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
};

function toLexicon(words: PairWords, articles: readonly string[]): PairLexicon {
  const sets = Object.entries(words).map(([name, list]: [string, readonly string[]]) => [name, new Set(list.map(foldWord))]);
  return { ...Object.fromEntries(sets), reasonOpeners: new Set(words.reasons.map((reason) => foldWord(reason.split(" ")[0] ?? ""))), articles: new Set(articles) } as PairLexicon;
}

const lexiconOf = perLanguage(({ pairs, links }) => toLexicon(pairs, links.articles));

/** The words of pairs of the document's language. */
export function pairLexicon({ lang }: Pick<TextModel, "lang">): PairLexicon {
  return lexiconOf(lang);
}
