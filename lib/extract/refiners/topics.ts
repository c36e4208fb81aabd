import type { Language } from "@/lib/domain/document";
import type { Quantity, TextSpan } from "@/lib/domain/quantity";
import { SHARED_CURRENCIES } from "../lexicon/currency-names";
import { grammarOf } from "../lexicon/grammar";
import { meaningLexicon } from "../lexicon/meaning";
import type { TextModel } from "../model";
import type { CountedWords, FigureKind, TopicWords } from "../lexicon/meaning-types";
import { findAll, findFirst, hasMatch, toGroupedPattern, toPattern } from "../phrases/phrase";
import { eachMatch, patternsIn } from "../phrases/scan";

/** Words of a sentence that name what is measured. */
export interface TopicMention extends TextSpan {
  readonly code: string;
  readonly kinds: readonly FigureKind[];
  readonly weight: number;
  readonly words: string;
}

interface CompiledCounted {
  readonly entry: CountedWords;
  readonly noun: RegExp;
  readonly needs: RegExp | null;
  readonly unless: RegExp | null;
}

interface CompiledTopics {
  readonly topics: readonly TopicWords[];
  readonly topicPattern: RegExp;
  /** Which topic each phrase of the pattern belongs to. */
  readonly owners: readonly number[];
  readonly counted: readonly CompiledCounted[];
  readonly anyCounted: RegExp;
}

const optional = (phrases: readonly string[]): RegExp | null => (phrases.length === 0 ? null : toPattern(phrases));

const compiled = new Map<Language, CompiledTopics>();

/** The patterns of a language's indicators, made once. */
export function compileTopics(lang: Language): CompiledTopics {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const { topics, counted } = meaningLexicon(lang);
  const { pattern, owners } = toGroupedPattern(topics.map((entry) => entry.phrases));
  const made: CompiledTopics = {
    topics,
    topicPattern: pattern,
    owners,
    counted: counted.map((entry) => ({
      entry,
      noun: toPattern(entry.phrases),
      needs: optional(entry.needs),
      unless: optional(entry.unless),
    })),
    anyCounted: toPattern(counted.flatMap((entry) => entry.phrases)),
  };
  compiled.set(lang, made);
  return made;
}

/** Whether a sum is per unit of a good ("USD/tonne"). */
export const isRate = ({ unit }: Quantity): boolean => /^[A-Z]{3}\/(?!year|month|day|week)/.test(unit);

/** Units are words of the vocabulary, and few. */
const kinds = new Map<string, FigureKind>();

/** What kind of thing a number counts, from its unit. */
export function figureKind({ unit }: Quantity): FigureKind {
  const known = kinds.get(unit);
  if (known !== undefined) return known;
  const kind = kindOfUnit(unit);
  kinds.set(unit, kind);
  return kind;
}

function kindOfUnit(unit: string): FigureKind {
  if (unit === "count") return "count";
  if (unit === "percent" || unit === "percentage_point" || unit === "times") return "percent";
  return SHARED_CURRENCIES.has(unit) || (/^[A-Z]{3}(?:\/|$)/.test(unit) && unit !== "TEU") ? "money" : "physical";
}

/** All words in a stretch of the text that name an indicator, in order and without overlap. */
export function findTopics(text: string, span: TextSpan, lang: Language): readonly TopicMention[] {
  const { topics, topicPattern, owners } = compileTopics(lang);
  const found: TopicMention[] = [];
  eachMatch(topicPattern, text, span, (start, end, phrase) => {
    const entry = topics[owners[phrase] ?? -1];
    if (entry !== undefined) found.push({ start, end, words: text.slice(start, end), code: entry.code, kinds: entry.kinds, weight: entry.weight });
    return false;
  });
  return found;
}

const cache = new WeakMap<TextModel, Map<string, readonly TopicMention[]>>();

/** Like `findTopics`, but found once for all numbers that ask for the same stretch of a document. */
export function topicsOf(model: TextModel, span: TextSpan): readonly TopicMention[] {
  const known = cache.get(model) ?? new Map<string, readonly TopicMention[]>();
  cache.set(model, known);
  const key = `${span.start}:${span.end}`;
  const found = known.get(key) ?? findTopics(model.text, span, model.lang);
  known.set(key, found);
  return found;
}

/** A counted noun near a number. */
export interface CountedMention extends TextSpan {
  readonly code: string;
}

/** Characters behind a country in which the noun stands that it describes. */
const AFTER_PLACE = 60;

/** Whether a counted noun follows at once, so that the word before it is its adjective ("Albanian refugees"). */
function isFollowedByNoun(text: string, offset: number, lang: Language): boolean {
  const noun = findFirst(compileTopics(lang).anyCounted, text, { start: offset, end: offset + 40 });
  return noun !== null && /^[\s\-]\p{Ll}{0,12}[\s\-]?$/u.test(text.slice(offset, noun.start));
}

/** Whether a country's adjective stands right before another noun than its people ("50 Chilean companies", "Chilean-funded projects"). */
export const isOfNoun = (text: string, { start, end }: TextSpan, lang: Language): boolean => grammarOf(lang).readers.describesNoun(text.slice(start, end), text.slice(end, end + AFTER_PLACE));

/** The part of a sentence between semicolons that a stretch of it lies in: what another part tells of says nothing of its nouns. */
function partAround(text: string, { start, end }: TextSpan, near: TextSpan): TextSpan {
  const before = text.slice(start, near.start).lastIndexOf(";");
  const after = text.slice(near.end, end).indexOf(";");
  return { start: start + before + 1, end: after < 0 ? end : near.end + after };
}

/** Characters behind people in which their verb stands beside them. */
const BESIDE = 16;

/**
 * The indicator of a counted noun in a stretch of the text right after the number, judged with the words of its sentence.
 * The noun that ends the first run of matching nouns wins, so that "joint ventures" beats "ventures".
 */
export function findCounted(text: string, near: TextSpan, around: TextSpan, lang: Language, demonyms: readonly TextSpan[]): CountedMention | null {
  let best: CountedMention | null = null;
  const canMatch = patternsIn(text, near);
  const sentence = partAround(text, around, near);
  let isSure = false;
  for (const { entry, noun, needs, unless } of compileTopics(lang).counted) {
    const mayBePeople = entry.demonym === true && demonyms.length > 0;
    if (!mayBePeople && !canMatch(noun)) continue;
    const people = mayBePeople ? demonyms.filter((place) => place.start >= near.start && place.end <= near.end && !isFollowedByNoun(text, place.end, lang)) : [];
    const first = [...findAll(noun, text, near), ...people].sort((a, b) => a.start - b.start)[0];
    if (first === undefined) continue;
    if (needs !== null && !hasMatch(needs, text, sentence)) continue;
    if (unless !== null && hasMatch(unless, text, sentence)) continue;
    const isNearer = best === null || first.start < best.start - 2 || (first.start <= best.start + 2 && first.end - first.start > best.end - best.start + 2);
    const isBeside = needs !== null && hasMatch(needs, text, { start: first.end, end: Math.min(first.end + BESIDE, around.end) });
    // "600 Peruvians live in Chile, and 5,000 tourists come": of two kinds of people, the one whose verb stands beside.
    const isSurer = best?.start === first.start && best.end === first.end && isBeside && !isSure;
    if (isNearer || isSurer) {
      best = { start: first.start, end: first.end, code: entry.code };
      isSure = isBeside;
    }
  }
  return best;
}
