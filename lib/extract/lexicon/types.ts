import type { Language } from "@/lib/domain/document";
import type { Qualifier } from "@/lib/domain/quantity";

/**
 * Words with one meaning. `forms` lists word forms apart by spaces; `-x` adds x to the form before it that has no hyphen
 * ("million -s" is million, millions), `~` before a form adds the Azerbaijani case endings in vowel harmony,
 * and `_` joins the words of a phrase ("cubic_metre -s").
 */
export type Forms<T> = readonly (readonly [forms: string, meaning: T])[];

/** A part of a whole: "half" is 1 of 2. */
export interface Part {
  readonly of: number;
  readonly number: number;
}

/** How a language writes and says numbers, where its words alone do not tell. */
export interface FigureHabits {
  /** Whether a comma parts the decimals off. */
  readonly decimalComma: boolean;
  /** Whether each hundred is a word of its own ("двести"), in contrast to "two hundred". */
  readonly ownHundreds: boolean;
  /** Whether eleven is said as ten and one ("on bir"). */
  readonly composedTeens: boolean;
  /** Whether parts stand in the plural ("two thirds"), which tells them from ordinals. */
  readonly pluralParts: boolean;
  /** Whether the word that opens a range adds a part as well ("пять с половиной"). */
  readonly fromAddsPart: boolean;
  /** Whether two numbers tell a part ("one in three", "3 out of 5"). */
  readonly ratios: boolean;
  /** Whether scales are abbreviated with a full stop ("тыс."). */
  readonly dottedScales: boolean;
  /** Whether the word before the upper end of a range is a limit where none stands before the lower ("до 9"). */
  readonly pairedRanges: boolean;
  /** Whether the word for a year stands behind its number ("2008 год"). */
  readonly yearWordBehind: boolean;
  /** Whether an hour may stand alone before a word of the clock ("2 pm"). */
  readonly bareHours: boolean;
  /** Whether the words before what a unit is counted over tell places too, so that only times count ("в сутки"). */
  readonly perTimesOnly: boolean;
}

export interface NumberVocabulary {
  /** Cardinal words below a thousand. */
  readonly cardinals: Forms<number>;
  /** Words that are a number by themselves and take no other number word before them ("полтора", "полмиллиона"). */
  readonly lumps: Forms<string>;
  /** Second half of a fraction: "thirds", "десятых". */
  readonly denominators: Forms<number>;
  /** Ordinals: dropped where they are no denominator. */
  readonly ordinals: string;
  /** Words that are a fraction alone: "half", "четверть". */
  readonly parts: Forms<Part>;
  /** "a", "an" before a scale or fraction. */
  readonly articles: string;
  /** "and" inside a number. */
  readonly joiners: string;
  /** The word that adds a half behind a number without a joiner ("yarım"); empty where joiners add parts. */
  readonly addedHalf: string;
  /** Nouns that make an ordinal before them one part of so many ("пятая часть"). */
  readonly partNouns: readonly string[];
  /** Beginnings of nouns behind them whose parts are counted in order ("третья часть книги"). */
  readonly works: readonly string[];
  /** Beginnings of nouns whose number needs no unit and is given none by another figure ("a GDP of $5 billion and a population of 3 million"). */
  readonly heads: readonly string[];
  /** The word of a scale behind which the last three digits are written out ("547 thousand 114"); empty where any digits go on so. */
  readonly tailBehind: string;
  /** "point" between the spoken digits of a decimal. */
  readonly points: string;
  readonly minus: string;
  /** Locative numerals of Azerbaijani fractions: "dörddə bir". */
  readonly partsOf: Forms<number>;
  readonly months: string;
  /** Words after a number that make it a date, year or time of day. */
  readonly dateWords: string;
  /** Endings after a digit that make an ordinal of it: "11th", "9-й", "2018-ci". */
  readonly ordinalEndings: string;
  /** Words before a number that make it a name or place in a document: "article", "№", "Boeing". */
  readonly labels: string;
  /** Nouns for what a year has ("2020 levels"): a number before them is the year. */
  readonly ofYears: string;
  /** Prepositions that a bare year follows. */
  readonly yearPrepositions: string;
  /** Words that open and part a range: from … to, between … and; `endings` of its lower end behind a hyphen ("10-dan"), and the beginning of a word behind both ("arası"). With `changes` right before "from", or as it, the ends are two levels ("went from 7 to 14"). */
  readonly ranges: { readonly from: string; readonly to: string; readonly between: string; readonly and: string; readonly join: string; readonly endings: string; readonly around: string; readonly changes: string };
  /** Words between "from" and a figure that make it the level as it is: "from the current level of 5 to 9" is no range. */
  readonly standing: string;
  /** Words by which a figure is the one of today ("current"). */
  readonly present: string;
  /** Words that compare: after a fraction they make it a change ("a third more"). */
  readonly more: string;
  readonly less: string;
  /** "of" after a part. */
  readonly of: string;
  /** Words that a counted thing cannot be; the search for the counted noun stops there. */
  readonly closed: string;
}

export interface ScaleVocabulary {
  /** Powers of ten by word and abbreviation. */
  readonly scales: Forms<number>;
  /** Plurals that name no number of their own: "hundreds", "десятки". The value is the least they allow. */
  readonly vague: Forms<string>;
  /** Words that multiply what went before by a factor: "dozen". */
  readonly collectives: Forms<number>;
  /** Words that say "× n" alone: "doubled", "вдвое". */
  readonly multiples: Forms<string>;
  /** Words after a number that make it a multiple: "times", "раза". */
  readonly times: string;
  /** Words before the number of a multiple that belong to it: "в" of "в 2 раза". */
  readonly timesBefore: string;
}

export interface UnitVocabulary {
  readonly units: Forms<string>;
  readonly percent: string;
  readonly percentagePoint: string;
  /** The form of the word for percent that says about where it stands before its number ("процентов 15"); empty where none does. */
  readonly invertedPercent: string;
  /** "per", "a" between a unit and what it is counted over. */
  readonly per: string;
  /** Words that make a unit of time behind "a" tell how long ago it was: "a year earlier". */
  readonly distances: string;
  /** Adjectives between a number and its unit by which so much is to come on top ("2 million additional tonnes"). */
  readonly added: readonly string[];
  /** Units that are only read where the number touches them or the sentence ends: "in". */
  readonly shy: string;
}

/** A currency word: the code it has alone, and with the country named beside it. */
export interface CurrencyName {
  readonly code: string;
  readonly byCountry: Readonly<Record<string, string>>;
}

export interface CurrencyVocabulary {
  readonly names: Forms<CurrencyName>;
  /** Country words beside a currency word, as ISO 3166 codes. */
  readonly countries: Forms<string>;
  /** Hundredths of a currency: "cents". */
  readonly minor: Forms<string>;
}

export interface QualifierVocabulary {
  readonly before: Forms<Qualifier>;
  readonly after: Forms<Qualifier>;
  /** Words that make a bare number a bound of both sides ("equals"), and those that do with "to". */
  readonly equals: { readonly alone: string; readonly withTo: string };
  /** Words in brackets beside a figure by which it is an estimate ("5 billion (2020 est.)"). */
  readonly inBrackets: string;
  /** Words that tell at which rate before a percentage, and qualify amounts alone ("под 5 процентов", "под 5 миллиардов"). */
  readonly ofAmounts: string;
  /** Words that turn a qualifier round: "not" of "did not exceed". */
  readonly negations: string;
  /** Words that may stand between a qualifier and its number. */
  readonly between: string;
}

export interface DirectionVocabulary {
  readonly up: string;
  readonly down: string;
  /** Words right before the number that make it the size of a change: "by", "на". */
  readonly by: string;
  /** Verbs of raising behind which "up to" names the level reached. */
  readonly raises: string;
  /** Verbs with which a word of rise says no rise ("takes up 27 percent"). */
  readonly takesUp: string;
  /** Words right before the number that make it a level reached or left: "to", "from". */
  readonly level: string;
}

/** Words that decide what a number near them is: of each list the forms apart by spaces. */
export interface FigureWords {
  /** Words before a scale by which no number is named ("several hundred"). */
  readonly indefinite: string;
  /** Words before the word for one that make it a pronoun ("this one"). */
  readonly pronounBefore: string;
  /** The same behind it ("one who"). */
  readonly pronounBehind: string;
  /** Words before a half or a quarter that make it a part of a time or a place ("the last quarter"). */
  readonly partOpeners: string;
  /** Words behind it and a hyphen that do ("half-year"). */
  readonly partTimes: string;
  /** Words behind "a quarter of" that do ("a quarter of last year"). */
  readonly quarterTimes: string;
  /** Scales as ordinals: what is counted so is one thing ("3 millionth"). */
  readonly scaleOrdinals: string;
  /** Parts of a year in the plural ("the first three quarters"). */
  readonly quarters: string;
  /** The half that stands before its noun in one word ("пол"), which is no amount alone. */
  readonly boundPart: string;
  /** Words behind a number by which it is an hour. */
  readonly clock: string;
  /** Words between "one in" and a number by which both are a part. */
  readonly every: string;
  /** Of the labels, those that are common words in small letters. */
  readonly commonLabels: string;
  /** Words before a number in capitals that make it part of a name ("the Big Four"). */
  readonly nameOpeners: string;
  /** Of the endings of ordinals, those that are units where they touch the digits. */
  readonly unitEndings: string;
  /** Multiples that are verbs too, read only behind one of `verbMultipleCues` ("to double"). */
  readonly verbMultiples: string;
  /** Words before those. */
  readonly verbMultipleCues: string;
  /** Multiples that are read only before one of `adverbMultipleCues`, or behind a word of rise ("twice as much"). */
  readonly adverbMultiples: string;
  /** Words behind those. */
  readonly adverbMultipleCues: string;
  /** Scales that are a number only behind one ("mln"): alone they are a name. */
  readonly abbreviatedScales: string;
  /** The letter that twice with a full stop is percentage points ("п. п."). */
  readonly pointLetters: string;
  /** Words that join two bounds of one range beside "and" ("more than 5 but less than 7"). */
  readonly clauseJoiners: string;
  /** Beginnings of words by which a pound is a weight. */
  readonly weighs: string;
}

/** All that one language brings to the reading of figures. */
export interface QuantityVocabulary {
  readonly lang: Language;
  /** The language whose figures its texts may hold as well: one of another alphabet, or none of whose words are words of its own. */
  readonly beside: Language;
  readonly habits: FigureHabits;
  readonly numbers: NumberVocabulary;
  readonly scales: ScaleVocabulary;
  readonly units: UnitVocabulary;
  readonly currencies: CurrencyVocabulary;
  readonly qualifiers: QualifierVocabulary;
  readonly directions: DirectionVocabulary;
  readonly words: FigureWords;
}
