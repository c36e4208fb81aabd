import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import type { DocumentContext, PlaceMention, TextModel } from "@/lib/extract/model";
import { hasWordOf, isOneSpace, wordAtOrAfter } from "@/lib/extract/places/word-index";
import { firstAtOrAfter, itemAt, itemsIn, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { sentenceAt } from "@/lib/extract/text";
import { pairLexicon } from "./lexicon";

/** Words between an event and the country that it is told of ("the war in", "спецоперации на"). */
const REACH = 3;

/** "and" or a comma and nothing else: the country behind it is one more of the same. */
export const onlyJoined = joinedPattern(({ and, or, again }) => `^(?:,\\s|\\s?[-–—/]\\s?|,?\\s(?:${and}|${or})\\s(?:(?:${again})\\s)?)(?:the\\s)?$`);

/** A figure in brackets or behind a dash: the country is an item of a list. */
const ITEM = /^\s?[(–—]/u;
/** A rival with a figure of its own in brackets ("behind Peru ($5 million)") is one of a list. */
const figureBehind = linkedPattern(({ with: withWords, levelAt }) => `^(?:\\s?\\(|['’]s\\s(?=[$€£¥]?\\d)|,\\s(?=[$€£¥]?\\d)|\\s(?:${withWords}|${levelAt})\\s(?=[$€£¥]?\\d))(?:\\p{L}{1,12}\\s){0,2}[$€£¥]?\\d`);
const FIGURE_REACH = 32;

const isParted = (text: string, left: Word, right: Word): boolean => !isOneSpace(text, left, right) && /[.,;:()]/u.test(text.slice(left.end, right.start));

/** Whether the words around a country make it the place of an event, a rival or a neighbour, so that no figure is between it and another. */
function isAside(context: DocumentContext, mention: PlaceMention): boolean {
  const { model } = context;
  const words = wordsOf(model);
  const lexicon = pairLexicon(model);
  const at = wordAtOrAfter(model, mention.start);
  const behind = wordAtOrAfter(model, mention.end);
  if (isPipeline(model, mention, words[behind]) || isOnTheWay(context, words, at, behind)) return true;
  for (let next = behind; next < behind + 2; next += 1) {
    const [word, before] = [words[next], words[next - 1]];
    if (word === undefined || before === undefined || isParted(model.text, before, word)) break;
    if (lexicon.events.has(word.key) && (!lexicon.compounds.has(word.key) || model.text.charAt(word.start - 1) === "-")) return true;
    if (itemAt(context.places, word.start) !== null) continue;
    break;
  }
  for (let before = at - 1; before >= 0 && at - before <= REACH; before -= 1) {
    const [word, follower] = [words[before], words[before + 1]];
    if (word === undefined || follower === undefined) return false;
    const isInserted = lexicon.insertions.has(word.key);
    if (!isInserted && !lexicon.insertions.has(follower.key) && isParted(model.text, word, follower)) return false;
    if (isInserted) continue;
    if (lexicon.comparisons.has(word.key)) return lexicon.in.has(follower.key) || lexicon.insertions.has(follower.key);
    if (lexicon.rivals.has(word.key)) return !figureBehind(model.lang).test(model.text.slice(mention.end, mention.end + FIGURE_REACH));
    if (lexicon.events.has(word.key)) return (before < at - 1 || model.grammar.owner === "behind") && !(lexicon.by.has(follower.key) && ITEM.test(model.text.slice(mention.end, mention.end + 8)));
    if (!lexicon.skip.has(word.key) && !lexicon.in.has(word.key) && !lexicon.with.has(word.key) && !lexicon.between.has(word.key) && !(lexicon.by.has(word.key) && before === at - 1) && word.key !== "of") return false;
  }
  return false;
}

/** "по Турецкому потоку": a pipeline's name. */
const isPipeline = (model: TextModel, { start, form }: PlaceMention, next: Word | undefined): boolean => form === "adjective" && next !== undefined && /\p{Lu}/u.test(model.text.charAt(start)) && [...pairLexicon(model).pipelines].some((stem) => next.key.startsWith(stem));

/** Whether the name of a country ends at an offset. */
function isNamedUpTo(places: readonly PlaceMention[], offset: number): boolean {
  const last = places[firstAtOrAfter(places, offset) - 1];
  return last?.end === offset && last.form === "name";
}

/** Whether the sentence at an offset names another country beside the one there. */
function isOneOfSeveral(model: TextModel, places: readonly PlaceMention[], offset: number): boolean {
  const sentence = sentenceAt(model, offset);
  return sentence !== null && itemsIn(places, sentence).length > 1;
}

/** "в Венгрию через Сербию", "Serbiya üzərindən Macarıstana": what is on the way to another is neither end of it. */
function isOnTheWay({ model, places }: DocumentContext, words: readonly Word[], at: number, behind: number): boolean {
  const [via, before] = [words[at - 1], words[at - 2]];
  const { via: ways } = pairLexicon(model);
  if (model.grammar.adpositions === "behind") return ways.has(words[behind]?.key ?? "") && isOneOfSeveral(model, places, words[at]?.start ?? 0);
  return via !== undefined && ways.has(via.key) && before !== undefined && isNamedUpTo(places, before.end);
}

/** A figure in brackets right behind a country. */
const WITH_FIGURE = /^\s\([$€£+–-]?\d/u;

/** Words around a union's name that may be those for its members ("EU member states", "стран ЕС"). */
const BESIDE = 2;
/** Words from those to the name behind them ("countries of the European Union"). */
const MEMBERS_OF = 3;

/** "From EU countries, among them Peru": a union whose members are named behind it is only what they belong to. */
function isUnionOfNamed({ model }: DocumentContext, mention: PlaceMention, next: PlaceMention | undefined): boolean {
  if (mention.country !== "EU" || next === undefined || next.country === "EU") return false;
  const words = wordsOf(model);
  const { members, examples, among } = pairLexicon(model);
  const [from, to] = [wordAtOrAfter(model, mention.start), wordAtOrAfter(model, mention.end)];
  const gap = model.text.slice(mention.end, next.start);
  // "Visitors from the Union grew in number, with Peru (9%), Chile (5%) sending more"
  if (WITH_FIGURE.test(model.text.slice(next.end, next.end + 4)) && !/[\d.;]/u.test(gap)) return true;
  if (![...words.slice(Math.max(0, from - MEMBERS_OF), from), ...words.slice(to, to + BESIDE)].some((word) => members.has(word.key))) return false;
  const isOneOf = words.slice(Math.max(0, from - MEMBERS_OF), from).some((word) => among.has(word.key));
  const isOpened = isOneOf || /[:(–—]/u.test(gap) || hasWordOf(model, { start: mention.end, end: next.start }, examples);
  return isOpened && !/\d/u.test(gap);
}

/** The mentions of a stretch that a figure can be of, in order; those joined to an aside are asides too ("which borders X and Y"). */
export function withoutAsides(context: DocumentContext, mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  const kept: PlaceMention[] = [];
  let last: { readonly end: number; readonly isAside: boolean } | null = null;
  for (const [index, mention] of mentions.entries()) {
    if (isUnionOfNamed(context, mention, mentions[index + 1])) continue;
    const isJoined: boolean = last !== null && last.isAside && onlyJoined(context.model.lang).test(context.model.text.slice(last.end, mention.start));
    const aside: boolean = isJoined || isAside(context, mention);
    if (!aside) kept.push(mention);
    last = { end: mention.end, isAside: aside };
  }
  return kept;
}
