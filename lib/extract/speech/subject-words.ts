import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import type { Discourse } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { SpeechLexicon } from "./lexicon";

/** "the Ministry of Economy X" is the ministry, a capital behind an office belongs to its name. */
export function isWorthyOffice(lexicon: SpeechLexicon, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const key = words[at]?.key ?? "";
    if (lexicon.isTitle(key) && !lexicon.isOffice(key)) return false;
  }
  return words.slice(from, to).some((word) => lexicon.isOffice(word.key));
}

/** "сельского хозяйства" of a ministry's name, in contrast to "страны", which only says whose it is. */
export function isFieldWord({ model }: Discourse, at: number): boolean {
  const key = model.words[at]?.key ?? "";
  const lexicon = speechLexicon(model);
  return model.lang === "ru" && key.length > 3 && lexicon.titleLinks.has(key) && !lexicon.regions.has(key) && !lexicon.between.has(key);
}

/** A capital, a post, an office or a place: a phrase may end with it. */
export function isHeavy(discourse: Discourse, at: number): boolean {
  const word = wordsOf(discourse.model)[at];
  const lexicon = speechLexicon(discourse.model);
  return word !== undefined && (word.isCapital || lexicon.isRole(word.key) || lexicon.isOffice(word.key) || discourse.people.placeAt(at) !== null);
}
