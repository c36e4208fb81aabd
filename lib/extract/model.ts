import type { Evidence, ExtractedClaim, Measure } from "@/lib/domain/claim";
import type { Language } from "@/lib/domain/document";
import type { IsoDate, Period } from "@/lib/domain/period";
import type { CountryCode } from "@/lib/domain/place";
import type { Quantity, TextSpan } from "@/lib/domain/quantity";
import type { Grammar } from "./lexicon/grammar-types";
import type { Word } from "./places/words";

/** A sentence of the text, or a heading, list item or name line that stands for one. */
export interface Sentence extends TextSpan {
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** A run of text between blank lines; hard-wrapped lines are one paragraph. */
export interface Paragraph extends TextSpan {
  readonly index: number;
  /** Sentences `firstSentence` to `lastSentence`, both inclusive. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** A line without closing punctuation that names what follows. */
  readonly isHeading: boolean;
}

/** The text cut into paragraphs, sentences and words. All offsets are UTF-16 offsets into `text`, which is never altered. */
export interface TextModel {
  readonly text: string;
  /** The code units of the text, for those who read many of them. */
  readonly units: Uint16Array;
  readonly title: string | null;
  readonly lang: Language;
  /** What the grammar of the language asks the readers to do otherwise. */
  readonly grammar: Grammar;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** Where to look for a word by its place (`places/word-index.ts`). */
  readonly rows: Int32Array;
  /** What each word can be in the text's language, as bits (`places/marks.ts`). */
  readonly marks: Int32Array;
}

/** Words that name a time. `period` is null where they hang on a date that the document does not have. */
export interface PeriodMention extends TextSpan {
  readonly period: Period | null;
  /** `base` is what a change is compared to ("compared to 2020"), `target` a date that lies ahead ("by 2030"). */
  readonly role: "time" | "base" | "target";
  /** Years before the claim's own period, for words that hang on it ("the same period of last year", "a year earlier"). */
  readonly yearsBefore?: number;
  /** The same in months, for words that hang on a month ("a month earlier"). */
  readonly monthsBefore?: number;
  /** The year of words that hang on the claim's own months ("the same period of 2016"). */
  readonly ofYear?: number;
  /** Whether the year before is that before the one told in the sentence, where it has told one ("the previous year"). */
  readonly countsBack?: true;
  /** Whether it only says over how many years something changed ("за 10 лет"). */
  readonly spansYears?: true;
  /** Whether it is the whole of the year whose months the text has told ("for the full year"). */
  readonly isWhole?: true;
  /** Whether it is the twelve months gone by ("over the past year"), which for what is reported by the year is the year before. */
  readonly isPastYear?: true;
  /** Whether it is a time long over that no date tells ("several years ago"). */
  readonly isAgo?: true;
  /** Fiscal years before the one that the text has named, where it has named one ("the previous fiscal year"). */
  readonly fiscalBefore?: number;
}

/** Words that name a country: by name, adjective, capital, leader, company or "our country". */
export interface PlaceMention extends TextSpan {
  readonly country: CountryCode;
  readonly form: "name" | "adjective" | "capital" | "leader" | "company" | "deictic";
}

/** A stretch of the text that is one person's or body's speech. `speaker` is the name as the text gives it, in full where it can be found. */
export interface SpeechSpan extends TextSpan {
  readonly speaker: string;
  /** The words that name the speaker. */
  readonly named: TextSpan;
  readonly form: "direct" | "indirect" | "transcript" | "according_to";
  /** The country the speaker speaks for, where known. */
  readonly country: CountryCode | null;
}

/** The phrases of time that start in a stretch of the text, in order. Words that hang on a date the document lacks have a null period. */
export type PeriodsIn = (span: TextSpan) => readonly PeriodMention[];

/** What the whole document says of itself, found once and handed to every refiner. */
export interface TextContext {
  readonly model: TextModel;
  readonly publishedAt: IsoDate | null;
  readonly places: readonly PlaceMention[];
  readonly periodsIn: PeriodsIn;
  /** The two countries the document is about, most named first; null where it is about none or many. */
  readonly pair: readonly [CountryCode, CountryCode] | null;
  /** The country that the publisher writes from; null where its name does not say it. */
  readonly home: CountryCode | null;
  /** That country where the publisher's name says it and the text takes it for granted. */
  readonly tacit: CountryCode | null;
}

/** With what is found only when it is known which figures are claims. */
export interface DocumentContext extends TextContext {
  readonly speech: readonly SpeechSpan[];
}

/** A claim in the making. Refiners return new drafts; every field they set gets an `Evidence`. */
export interface ClaimDraft {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly indicator: string | null;
  readonly measure: Measure | null;
  /** Value after the measure is known: falls are negative, "doubled" is 2 times. */
  readonly decimal: string;
  readonly decimalHigh: string | null;
  readonly unit: string;
  readonly scope: string | null;
  readonly forecast: boolean;
  readonly reporter: CountryCode | null;
  readonly partner: CountryCode | null;
  readonly period: Period | null;
  readonly comparedTo: Period | null;
  readonly speaker: string | null;
  readonly evidence: readonly Evidence[];
}

/** One concern: takes the drafts of a document and returns them with a field set, or without those that are no claims. */
export interface Refiner<Context extends TextContext = DocumentContext> {
  readonly name: string;
  readonly refine: (drafts: readonly ClaimDraft[], context: Context) => readonly ClaimDraft[];
}

/** Version of the extractor's rules; a claim row keeps the version that read it. */
export const EXTRACTOR_VERSION = "0.15.0";

export type { ExtractedClaim };
