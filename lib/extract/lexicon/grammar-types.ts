import type { Person } from "@/lib/catalogue/people";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ReadQualifier } from "@/lib/extract/quantities/refiners/qualifier";
import type { Tokens } from "@/lib/extract/quantities/tokens";
import type { Role } from "@/lib/extract/refiners/pair/before";
import type { NameRun } from "@/lib/extract/speech/name-runs";
import type { SpeechLexicon } from "@/lib/extract/speech/lexicon";
import type { Word } from "@/lib/extract/places/words";

/** What sets the grammar of one language apart from that of others: each trait explains rules of several stages. */
export interface Grammar {
  /** How nouns show their case: not at all, by an ending in place of another ("служба", "службу"), or by suffixes behind the whole word ("bank", "bankdan"). */
  readonly cases: "none" | "endings" | "suffixes";
  /** Where the verb of a clause stands: behind its subject, anywhere, or last. */
  readonly verb: "behind_subject" | "anywhere" | "last";
  /** Whether a sentence may leave out its subject, so that a verb of saying goes on with whoever spoke last ("Əlavə edib ki"). */
  readonly dropsSubject: boolean;
  /** Where the owner of something stands: on either side of it with a mark of its own ("Peru's exports", "exports of Peru"), behind it, or before it. */
  readonly owner: "either" | "behind" | "before";
  /** Whether every word of a name is written with a capital, of a body's name too, so that capitals tell where it ends. */
  readonly capitals: boolean;
  /** What dashes do in speech: part the author's words inside a quotation (", – said X. –"), open speech as well, or both only where a paragraph opens with one. */
  readonly dashes: "inside" | "opening" | "paragraphs";
  /** Whether nouns take articles ("half the firms", "a third more"), so that the word for one is a number. */
  readonly articles: boolean;
  /** Where words stand that link a noun or a number to others: before it ("more than 5", "to Peru") or behind it ("5-dən çox", "Peruya qədər"). */
  readonly adpositions: "before" | "behind";
  /** Whether i and ı are two letters, so that I is the capital of ı. */
  readonly dotlessI: boolean;
  /** Whether a date of numbers parted by strokes may begin with its month ("5/17/2018"). */
  readonly monthFirst: boolean;
  /** The state whose language it is alone, so that "we" are its people where nobody says who speaks; null for a language of several. */
  readonly home: CountryCode | null;
  readonly inflection: Inflection;
  readonly readers: Readers;
}

/** What is read in a way of its own in each language. */
export interface Readers {
  /** The noun that a number counts, from the token behind it on; null where none stands there. */
  readonly countedNoun: (tokens: Tokens, from: number) => string | null;
  /** The noun of the words behind "the number of", or of those before it, the nearest first, where an owner stands there; null where none of them is one. */
  readonly nounOfNumber: (words: readonly string[]) => string | null;
  /** Whether a word behind a number may be what is counted, by its form. */
  readonly mayBeCounted: (word: string) => boolean;
  /** Whether a country's adjective describes a noun behind it, in contrast to its people, by its form and what follows. */
  readonly describesNoun: (place: string, after: string) => boolean;
  /** Whether a country's adjective means its language; `isPlaced` where another word tells the place. */
  readonly isLanguage: (text: string, span: TextSpan, isPlaced: boolean) => boolean;
  /** The qualifier behind a figure; null where it is no more than a word of the lexicon. */
  readonly qualifierBehind: ((tokens: Tokens, next: number) => ReadQualifier | null) | null;
}

/** The forms of names that a language has beside the one they are called by; each gives back what it does not know. */
export interface Inflection {
  /** A body's name from any case. */
  readonly body: (name: string) => string;
  /** A body's name without the suffix of its case; what stands in a case by its ending alone stays. */
  readonly bodyStem: (name: string) => string;
  /** A person's name from the case in which it stands behind a cue or a post. */
  readonly person: (name: string) => string;
  /** The owner's name before what he owns ("Quliyevin çıxışı"). */
  readonly owner: (name: string) => string;
  /** The names of a text as their bearers are called, by what stands around them. */
  readonly names: (words: readonly Word[], runs: readonly NameRun[], lexicon: SpeechLexicon) => (name: string, run: NameRun) => string;
  /** How the language writes the name of a known person whose last name stands in a text; null where it has no spelling of its own. */
  readonly spelling: (person: Person, lastName: string) => string | null;
  /** Whether a word stands, by its ending, in a case that no subject has. */
  readonly isOblique: (key: string) => boolean;
  /** Whether a word stands in the case of the one by whom something is done. */
  readonly isAgent: (key: string) => boolean;
  /** Whether a country's name stands in the case of an owner and in no other. */
  readonly isGenitive: (name: string) => boolean;
  /** Whether a word stands, by its suffix, in the case of the one who gives or tells something ("komitədən"). */
  readonly isGiver: (key: string) => boolean;
  /** Whether a body's name stands, by its suffix, in a case that no subject has. */
  readonly isBodyObject: (key: string) => boolean;
  /** Whether a country's name is where somebody sits who speaks for another ("Azərbaycandakı səfir"). */
  readonly isVenue: (key: string) => boolean;
  /** Whether a word is, by its ending, an adjective, which in a body's name is written small. */
  readonly isAdjective: (key: string) => boolean;
  /** Of those, one in a case that no subject has. */
  readonly isObliqueAdjective: (key: string) => boolean;
  /** Whether a word is, by its ending, an adjective that says which region or body is meant ("Северной области"). */
  readonly isAdjectiveOfPlace: (key: string) => boolean;
  /** Whether a last name is the same in all cases. */
  readonly isIndeclinable: (key: string) => boolean;
  /** Whether a word of trade is, by its ending, a verb. */
  readonly isVerb: (key: string) => boolean;
  /** Whether a word is, by its ending, a noun in the plural. */
  readonly isPlural: (word: string) => boolean;
  /** Whether a word is, by its ending, a participle of what is done to something ("co-chaired", "state-owned"). */
  readonly isParticiple: (key: string) => boolean;
  /** Whether a verb of saying is, by its ending, said of nobody ("сообщается"). */
  readonly isImpersonal: (key: string) => boolean;
  /** Whether a word is the suffix of a case behind an acronym ("TŞ-nin"). */
  readonly isSuffix: (key: string) => boolean;
  /** Whether a verb of saying is in the passive, which has no subject ("bildirilib"). */
  readonly isPassive: (key: string) => boolean;
  /** Whether a verb has several people for its subject. */
  readonly isOfSeveral: (key: string) => boolean;
  /** Whether a participle tells, by its ending, what somebody says to be so ("artdığını"). */
  readonly isReported: (key: string) => boolean;
  /** Whether a word says by its suffix that what it names is the speaker's ("ixracımız"). */
  readonly isOurs: (key: string) => boolean;
  /** The part that a word for us or for our country plays, by its ending; null where it tells none. */
  readonly roleOfOurs: (key: string) => Role | null;
  /** The part that a suffix behind a country's name gives it, as others do by a preposition ("Peruya"). */
  readonly suffixRole: (suffix: string) => Role | null;
  /** The same for a word whose stem is not known. */
  readonly endingRole: (word: string) => Role | null;
  /** A folded word for a post without the suffix of an owner. */
  readonly postStem: (key: string) => string;
  /** A folded word for a body without the suffix of its case. */
  readonly officeStem: (key: string) => string;
  /** A word for a post without what its forms differ in. */
  readonly stem: (key: string) => string;
}

const same = (name: string): string => name;
const never = (): boolean => false;

/** The forms of a language whose names are the same everywhere. */
export const UNINFLECTED: Inflection = { body: same, bodyStem: same, person: same, owner: same, names: () => same, spelling: () => null, isOblique: never, isAgent: never, isGenitive: never, isGiver: never, isBodyObject: never, isVenue: never, isAdjective: never, isObliqueAdjective: never, isAdjectiveOfPlace: never, isIndeclinable: never, isVerb: never, isPlural: never, isParticiple: never, isImpersonal: never, isSuffix: never, isPassive: never, isOfSeveral: never, isReported: never, isOurs: never, roleOfOurs: () => null, suffixRole: () => null, endingRole: () => null, postStem: same, officeStem: same, stem: same };
