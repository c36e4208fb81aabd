import type { DocumentContext, PlaceMention } from "@/lib/extract/model";
import { isOneSpace } from "@/lib/extract/places/word-index";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { sentenceAt } from "@/lib/extract/text";
import { pairLexicon } from "./lexicon";
import type { PairLexicon } from "./lexicon";

/** The part that the words around give a country: whose it is, where it is, where it comes from and goes to. */
export type Role = "owner" | "in" | "from" | "to" | "with";

const LOOKBACK = 7;
/** A number between an article and members of a bloc ("to the 25 EU countries"). */
const NUMBER = /^\d{1,2}$/u;

/** The part that a preposition gives to what stands behind it; null where the word gives none. */
export function roleOfPreposition(key: string, lexicon: PairLexicon): Role | null {
  if (lexicon.in.has(key)) return "in";
  if (lexicon.from.has(key)) return "from";
  if (lexicon.to.has(key)) return "to";
  if (lexicon.with.has(key) || lexicon.between.has(key)) return "with";
  if (lexicon.by.has(key)) return "owner";
  return null;
}

/** The part that the words in front of a country give it, `at` being its first word; null where they give none. */
export function roleBefore(context: DocumentContext, at: number, mention?: PlaceMention, nextKey?: string): Role | null {
  const { model } = context;
  const words = wordsOf(model);
  const lexicon = pairLexicon(model);
  const floor = sentenceAt(model, words[at]?.start ?? 0)?.start ?? 0;
  let before = at - 1;
  for (let seen = 0; seen < LOOKBACK && before >= 0; seen += 1, before -= 1) {
    const word = words[before];
    const follower = words[before + 1];
    if (word === undefined || word.start < floor || follower === undefined || (!isOneSpace(model.text, word, follower) && /[,;:()!?]|\.\s|\n\s*\n/u.test(model.text.slice(word.end, follower.start)))) return null;
    const role = lexicon.from.has(`${word.key} ${follower.key}`) ? "from" : roleOfPreposition(word.key, lexicon);
    const isLanguage = mention !== undefined && role === "in" && mention.form === "adjective" && before === at - 1 && (nextKey === undefined || lexicon.languageAfter.has(nextKey) || /^[,.;]/u.test(model.text.slice(mention.end, mention.end + 1)));
    if (isLanguage) return null;
    if (isOfSeller(words, before, lexicon)) return "from";
    if (role === "in" && lexicon.made.has(words[before - 1]?.key ?? "")) return "from";
    if (role !== null) return lexicon.with.has(word.key) && isJoin(context, before, lexicon) ? null : role;
    const isPlaceWord = context.places.length > 0 && itemsIn(context.places, word).length > 0;
    const isCounted = NUMBER.test(word.key) && lexicon.skip.has(words[before - 1]?.key ?? "");
    if (!lexicon.skip.has(word.key) && !isPlaceWord && !isCounted) return null;
  }
  return null;
}

/** Words around a preposition among which the verb of buying stands. */
const TO_BUYER = 4;

/** "купили у Перу", "у Перу мы покупаем": whether a word is the preposition of whoever sells, near a verb of buying. */
export const isOfSeller = (words: readonly Word[], at: number, { buys, pays, sellersAt }: PairLexicon): boolean =>
  sellersAt.has(words[at]?.key ?? "") && words.slice(Math.max(0, at - TO_BUYER), at + TO_BUYER).some(({ key }) => buys.has(key) || pays.has(key));

/** "and" in front of a country only joins it to what stands before. */
function isJoin(context: DocumentContext, at: number, lexicon: PairLexicon): boolean {
  return lexicon.joiners.has(wordsOf(context.model)[at]?.key ?? "");
}
