import type { Measure } from "./claim";
import type { Period } from "./period";
import type { CountryCode } from "./place";
import type { Qualifier, Unit } from "./quantity";

/**
 * What a sentence says, without its words: a code of `messages/<language>/explain.json` and its arguments.
 * The comparison tells everything so; each language puts its own words to it.
 */
export interface Told {
  readonly code: string;
  readonly args?: Readonly<Record<string, ToldArg>>;
}

/** An argument of a sentence. A plain string is said as it stands (a date, the words of a scope), a number as a number. */
export type ToldArg = string | number | Told | ToldFigure | ToldValue | ToldBounds | ToldPeriod | ToldSubject | ToldList | ToldCount | ToldName;

/** A claim's figure with its hedge: "more than $3.3 billion". */
export interface ToldFigure {
  readonly kind: "figure";
  readonly value: number;
  readonly high: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** Significant digits to show. */
  readonly digits: number;
}

/** A number that was worked out; without a unit it is bare. */
export interface ToldValue {
  readonly kind: "value";
  readonly value: number;
  readonly unit: Unit | null;
  readonly digits: number;
}

/** Two bounds; null is open. */
export interface ToldBounds {
  readonly kind: "bounds";
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly digits: number;
}

/** A time in its sentence: "in 2021", "as of November 2022". */
export interface ToldPeriod {
  readonly kind: "period";
  readonly period: Period | null;
  /** Whether a figure is stated for it ("for 2020") instead of something happening in it ("in 2020"). */
  readonly isFor?: true;
}

/** What a cell is about: "growth of trade turnover between Azerbaijan and Russia in 2021". */
export interface ToldSubject {
  readonly kind: "subject";
  readonly indicator: string;
  readonly measure: Measure;
  readonly scope: string | null;
  readonly pair: readonly CountryCode[];
  readonly direction: readonly [CountryCode, CountryCode] | null;
  readonly period: Period | null;
  readonly forecast: boolean;
}

/** Several things in a row; of more than `most` the last ones are counted only. */
export interface ToldList {
  readonly kind: "list";
  readonly items: readonly ToldArg[];
  readonly most: number;
  readonly join: "and" | "or" | "against" | "semicolon" | "plus";
}

/** A number with its noun, in the right form: "1 document", "5 documents". */
export interface ToldCount {
  readonly kind: "count";
  readonly count: number;
  readonly noun: "document" | "origin" | "month" | "figure" | "differentFigure" | "factor" | "times";
}

/** A thing that each language names by itself; null is a voice without a name. */
export interface ToldName {
  readonly kind: "voice" | "indicator" | "country" | "series";
  readonly name: string | null;
}

/** Everything a finding says, as codes: beside the English sentences of the finding itself. */
export interface ToldFinding {
  readonly explanation: readonly Told[];
  readonly settle: readonly Told[];
  readonly supported: readonly Told[];
  readonly limits: readonly Told[];
  readonly arithmetic: Told | null;
  /** In the order of the finding's chains. */
  readonly chains: readonly { readonly series: Told; readonly arithmetic: readonly Told[] }[];
}

/** How one language puts words to codes. */
export interface Speech {
  /** Sentences with `{names}` of arguments, by code. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Words of an argument that is no sentence of its own. */
  readonly say: (arg: Exclude<ToldArg, Told>) => string;
}

/** Words of one sentence. A code without a sentence is said by its name, so that nothing is dropped silently. */
export function tell(told: Told, speech: Speech): string {
  const sentence = speech.sentences[told.code];
  if (sentence === undefined) return told.code;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => tellArg(told.args?.[name] ?? "", speech));
}

/** Words of an argument. */
export function tellArg(arg: ToldArg, speech: Speech): string {
  return typeof arg === "object" && "code" in arg ? tell(arg, speech) : speech.say(arg);
}

/** Sentences one after the other, each with a capital. */
export function tellAll(told: readonly Told[], speech: Speech): string {
  return told.map((one) => tellSentence(one, speech)).join(" ");
}

/** One sentence that stands alone: it begins with a capital letter. */
export function tellSentence(told: Told, speech: Speech): string {
  const text = tell(told, speech);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A list as text: "a, b and 3 more"; `words` holds the joining words by their names and "more" with `{count}`. */
export function tellList(list: ToldList, speech: Speech): string {
  const all = list.items.map((item) => tellArg(item, speech));
  const rest = all.length - list.most + 1;
  const shown = all.length > list.most ? [...all.slice(0, list.most - 1), (speech.sentences["join_more"] ?? "{count}").replace("{count}", String(rest))] : all;
  if (list.join === "semicolon") return shown.join("; ");
  if (list.join === "plus") return shown.join(" + ");
  const joint = ` ${speech.sentences[`join_${list.join}`]} `;
  // Each stands against each: "a, b against c" would set two beside each other.
  if (list.join === "against") return shown.join(joint);
  const end = shown.at(-1) ?? "";
  return shown.length < 2 ? end : `${shown.slice(0, -1).join(", ")}${joint}${end}`;
}
