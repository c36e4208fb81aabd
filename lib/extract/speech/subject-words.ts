import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import type { Discourse } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { SpeechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";

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

/** "RSB" of "the RSB country director": an acronym with a post behind it in small letters is whose post it is. */
export function isBodyOfPost({ model }: Discourse, { from, to, start, end }: NameRun): boolean {
  const { isTitle, isRole, titleLinks } = speechLexicon(model);
  if (to - from > 1 || !/^\p{Lu}{2,6}$/u.test(model.text.slice(start, end))) return false;
  for (let at = to; at < to + 3; at += 1) {
    const word = model.words[at];
    if (word === undefined || word.isCapital || model.text.slice(model.words[at - 1]?.end ?? 0, word.start) !== " ") return false;
    if (isRole(word.key)) return true;
    if (!isTitle(word.key) && !titleLinks.has(word.key)) return false;
  }
  return false;
}
