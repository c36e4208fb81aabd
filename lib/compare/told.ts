import type { Interval } from "@/lib/domain/interval";
import type { Period } from "@/lib/domain/period";
import type { Unit } from "@/lib/domain/quantity";
import type { Told, ToldArg, ToldBounds, ToldCount, ToldFigure, ToldList, ToldName, ToldPeriod, ToldSubject, ToldValue } from "@/lib/domain/told";
import { nameBody } from "@/lib/catalogue/body-names";
import { findPerson } from "@/lib/catalogue/people";
import type sentences from "@/messages/en/explain.json";
import { compareText, type Item } from "./item";
import { isSameSpeaker } from "./names";

/** What the comparison says, as codes and arguments; the words are those of `messages/<language>/explain.json`. */

/** A sentence, or a part of one. */
export type Code = keyof typeof sentences;

export function told(code: Code, args?: Readonly<Record<string, ToldArg>>): Told {
  return args === undefined ? { code } : { code, args };
}

const figures = new WeakMap<Item, ToldFigure>();

/** The figure of a claim with its hedge. Told many times, so kept with the claim. */
export function toldFigure(item: Item): ToldFigure {
  const known = figures.get(item);
  if (known !== undefined) return known;
  const { value, high, digits } = item.figure;
  const made: ToldFigure = { kind: "figure", value, high, unit: item.claim.unit, qualifier: item.claim.qualifier, digits: Math.max(digits, 2, Math.min(12, countDigits(value))) };
  figures.set(item, made);
  return made;
}

function countDigits(value: number): number {
  const text = String(Number(Math.abs(value).toPrecision(12)));
  const digits = (text.includes("e") ? text.slice(0, text.indexOf("e")) : text).replace(".", "");
  let [from, to] = [0, digits.length];
  while (from < to && digits[from] === "0") from++;
  while (to > from && digits[to - 1] === "0") to--;
  return to - from;
}

/** A number that was worked out, with its unit. */
export function toldValue(value: number, unit: Unit | null, digits = 4): ToldValue {
  return { kind: "value", value, unit, digits };
}

/** A bare number: a factor, a ratio. */
export function toldNumber(value: number, digits = 4): ToldValue {
  return toldValue(value, null, digits);
}

export function toldBounds({ low, high }: Interval, unit: Unit, digits = 4): ToldBounds {
  return { kind: "bounds", low, high, unit, digits };
}

export function toldPeriod(period: Period | null): ToldPeriod {
  return { kind: "period", period };
}

/** The time a figure is stated for. */
export function toldFor(period: Period | null): ToldPeriod {
  return { kind: "period", period, isFor: true };
}

/** What a cell is about. */
export function toldSubject({ claim, place }: Item): ToldSubject {
  const scope = place.scope === null ? null : claim.scope;
  return { kind: "subject", indicator: place.indicator, measure: claim.measure, scope, pair: place.pair, direction: place.direction, period: claim.period, forecast: claim.forecast };
}

export function toldCount(count: number, noun: ToldCount["noun"]): ToldCount {
  return { kind: "count", count, noun };
}

/** How many times one thing is the other, to two digits. */
export function toldTimes(factor: number, noun: "factor" | "times" = "times"): ToldCount {
  return toldCount(Number(factor.toPrecision(2)), noun);
}

export function toldList(items: readonly ToldArg[], most = 4, join: ToldList["join"] = "and"): ToldList {
  return { kind: "list", items, most, join };
}

export function toldName(kind: ToldName["kind"], name: string | null): ToldName {
  return { kind, name };
}

/** Who says it: the speaker, a public person or body under one name whatever the text's spelling, else the publisher; null without either. */
export function voiceOf({ claim }: Item): string | null {
  return claim.speaker === null ? claim.publisher : (findPerson(claim.speaker)?.name ?? nameBody(claim.speaker, "en") ?? claim.speaker);
}

export function toldVoice(item: Item): ToldName {
  return toldName("voice", voiceOf(item));
}

const LATIN_LETTERS = /^[\p{Script=Latin}\P{L}]+$/u;

/** Who says one of these, each voice once: of its spellings the fullest one in Latin letters, in alphabetical order. */
export function toldVoices(items: readonly Item[], most = 3): ToldList {
  const voices = new Map<string | null, Item>();
  for (const item of items) voices.set(voiceOf(item), item);
  const named = [...voices.keys()].filter((voice) => voice !== null);
  const byRank = named.sort((a, b) => Number(LATIN_LETTERS.test(b)) - Number(LATIN_LETTERS.test(a)) || b.length - a.length || compareText(a, b));
  const kept: string[] = [];
  for (const voice of byRank) {
    const speaker = voices.get(voice)?.speaker ?? null;
    if (!kept.some((other) => isSameSpeaker(voices.get(other)?.speaker ?? null, speaker))) kept.push(voice);
  }
  const all: readonly (string | null)[] = [...kept.sort(compareText), ...(voices.has(null) ? [null] : [])];
  return toldList(all.map((voice) => toldName("voice", voice)), most);
}

/** The different figures of these, each once. */
export function toldFigures(items: readonly Item[], most: number): ToldList {
  const seen = new Set<string>();
  const distinct = items.filter((item) => {
    const { value, high } = item.figure;
    const key = `${value}|${high ?? ""}|${item.claim.qualifier}|${item.claim.unit}`;
    return seen.size !== seen.add(key).size;
  });
  return toldList(distinct.map(toldFigure), most);
}
