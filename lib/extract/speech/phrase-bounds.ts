import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import type { Discourse } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { SpeechLexicon } from "./lexicon";

/** Words of the longest phrase that names who speaks. */
export const LONGEST_PHRASE = 9;

/** Whether what stands between two words parts one phrase from another. */
export const breaks = (gap: string): boolean => /[.;:()"“”«»]|\n\s*\n/u.test(gap);

/** Whether the words up to here name an office or a role, its country and field behind it ("министр иностранных дел РФ"). */
export function endsPhrase(discourse: Discourse, end: number, floor: number): boolean {
  const words = wordsOf(discourse.model);
  const lexicon = speechLexicon(discourse.model);
  const { capitals } = discourse.model.grammar;
  for (let at = end; at >= floor && end - at < LONGEST_PHRASE; at -= 1) {
    const key = words[at]?.key ?? "";
    if (lexicon.isRole(key) || lexicon.isOffice(key)) return true;
    const isTail = isBodyOfRole(discourse, at) || discourse.people.placeAt(at) !== null || lexicon.titleLinks.has(key) || (capitals && isField(words, at)) || lexicon.isTitle(key) || (lexicon.venues.has(key) && at < end && discourse.people.placeAt(at + 1) !== null);
    if (!isTail || (capitals && at === end && discourse.people.placeAt(at) === null && !isField(words, at))) return false;
  }
  return false;
}

/** "ЕАБР" of "эксперты ЕАБР": capitals alone right behind a post, where owners stand behind. */
function isBodyOfRole({ model: { words, text, grammar, lang } }: Discourse, at: number): boolean {
  const [role, body] = [words[at - 1], words[at]];
  return grammar.owner === "behind" && role !== undefined && body !== undefined && speechLexicon({ lang }).isRole(role.key) && body.start - role.end === 1 && /^\p{Lu}{2,6}$/u.test(text.slice(body.start, body.end));
}

/** "Trade" of "the Ministry of Trade". */
const isField = (words: readonly Word[], at: number): boolean =>
  (words[at]?.isCapital === true && ["of", "and", "for"].includes(words[at - 1]?.key ?? "") && words[at - 2]?.isCapital === true) || (words[at - 1]?.key === "the" && words[at - 2]?.key === "of");

/** "Ministry" of "the Ministry of Trade, Industry and Tourism", its first field at a word; null where that is a field of no body. */
function bodyOfFields({ model }: Discourse, field: number): number | null {
  const words = wordsOf(model);
  for (let at = field; at > 0 && field - at < LONGEST_PHRASE; at -= 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined || !/^(?:, |\s)$/u.test(model.text.slice(before.end, word.start))) return null;
    if (word.key === "of" && before.isCapital && speechLexicon(model).isOffice(before.key)) return at - 1;
    if (!word.isCapital && word.key !== "and") return null;
  }
  return null;
}

/** The first word of the phrase that ends at a word. */
export function startOfPhrase(discourse: Discourse, end: number, floor: number): number {
  const { model, people } = discourse;
  const words = wordsOf(model);
  const { capitals, owner, verb } = model.grammar;
  let from = end;
  while (from - 1 >= floor && end - from < LONGEST_PHRASE) {
    const left = words[from - 1];
    const right = words[from];
    if (left === undefined || right === undefined) break;
    const gap = model.text.slice(left.end, right.start);
    const isAcronym = gap.trim() === "." && left.end - left.start === 1;
    const body = gap === ", " && right.isCapital && capitals ? bodyOfFields(discourse, from - 1) : null;
    if (body !== null && body >= floor) {
      from = body;
      continue;
    }
    const field = owner === "before" ? beforeField(discourse, from) : null;
    if (field !== null && field >= floor) {
      from = field;
      continue;
    }
    if ((breaks(gap) && !isAcronym) || gap.includes(",")) break;
    if (owner === "behind" && people.placeAt(from - 1)?.form === "name" && speechLexicon(model).isRole(right.key)) break;
    if (verb === "anywhere" && left.isCapital && speechLexicon(model).prepositions.has(left.key)) break;
    if (speechLexicon(model).relatives.has(left.key)) break;
    if (verb === "anywhere" && left.isCapital && isOpener(discourse, from - 1)) break;
    // "Report Dövlət Gömrük Komitəsinə istinadən": the agency that passes on is no part of the body's name.
    if (verb === "last" && (from - 1 === floor || words[from - 2]?.isCapital !== true) && speechLexicon(model).agencies.has(left.key)) break;
    if (speechLexicon(model).determiners.has(left.key)) {
      const isBelonging = words[from - 2]?.key === "of" || (words[from - 2]?.key === "for" && speechLexicon(model).isRole(words[from - 3]?.key ?? ""));
      if (!isBelonging || from - 2 <= floor) break;
      from -= 2;
      continue;
    }
    if (owner === "before" && !left.isCapital && isOwned(discourse, from - 1, floor)) {
      from -= 1;
      continue;
    }
    if (!capitals && !left.isCapital && people.placeAt(from - 1) === null && !isPhraseWord(speechLexicon(model), left.key) && !(speechLexicon(model).venues.has(left.key) && people.placeAt(from) !== null)) break;
    from -= 1;
  }
  return from;
}

/** "Elm və Təhsil Nazirliyi", "İnvestisiya, Sənaye və Ticarət Nazirliyi": the field before the one at a word, joined to it in the name of an Azerbaijani body; null where none is. */
function beforeField({ model: { words, text, lang }, people }: Discourse, at: number): number | null {
  const { isOffice, isRole, and } = speechLexicon({ lang });
  const gap = (index: number): string => text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  const isField = (index: number): boolean => words[index]?.isCapital === true && !isOffice(words[index].key) && !isRole(words[index].key) && people.placeAt(index) === null;
  if (!isField(at)) return null;
  if (and.has(words[at - 1]?.key ?? "")) return gap(at) === " " && gap(at - 1) === " " && isField(at - 2) ? at - 2 : null;
  // A comma parts fields of one name only before "və".
  const isListed = words.slice(at + 1, at + 1 + MOST_DESCRIBING).some(({ key }) => and.has(key));
  return gap(at) === ", " && isListed && isField(at - 1) ? at - 1 : null;
}

/** Words in small letters between an Azerbaijani body and its part. */
const MOST_DESCRIBING = 4;

/** "Nazirliyin mətbuat və informasiya şöbəsi": whether a small word describes a part of the body whose genitive stands before it. */
function isOwned({ model: { words, text, lang } }: Discourse, at: number, floor: number): boolean {
  const { isOffice, verbs } = speechLexicon({ lang });
  for (let owner = at - 1; owner >= floor && at - owner <= MOST_DESCRIBING; owner -= 1) {
    const [word, next] = [words[owner], words[owner + 1]];
    if (word === undefined || next === undefined || next.isCapital || verbs.has(next.key) || !/^[\s-]$/u.test(text.slice(word.end, next.start))) return false;
    if (word.isCapital) return GENITIVE.test(word.key) && isOffice(word.key);
  }
  return false;
}

const GENITIVE = /[iu]n$/u;

/** "Ранее посол": a word that only opens the sentence is no part of the phrase behind it. */
function isOpener({ model, people }: Discourse, at: number): boolean {
  const lexicon = speechLexicon(model);
  const key = wordsOf(model)[at]?.key ?? "";
  return lexicon.openers.has(key) && !isPhraseWord(lexicon, key) && !lexicon.isRole(key) && people.placeAt(at) === null;
}

/** Whether a word may stand inside a phrase for whoever speaks. */
export const isPhraseWord = (lexicon: SpeechLexicon, key: string): boolean => lexicon.isTitle(key) || lexicon.isOffice(key) || lexicon.titleLinks.has(key);

/** Words of the longest name in quotation marks. */
const LONGEST_QUOTED_NAME = 5;

/** What closes the name of a firm in quotation marks. */
export const CLOSES_NAME = /^[»”"]\s$/u;

/** "Директор компании «Восток» Иван Салас": the word behind a name in quotation marks that opens at a word; null where none opens there, or it is longer than names are. */
export function behindQuotedName(text: string, words: readonly Word[], at: number, ceiling: number): number | null {
  const gap = (index: number): string => text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  if (!/^\s[«“"]$/u.test(gap(at)) || words[at]?.isCapital !== true) return null;
  for (let next = at + 1; next < ceiling && next - at <= LONGEST_QUOTED_NAME; next += 1) if (/[»”"]/u.test(gap(next))) return CLOSES_NAME.test(gap(next)) && words[next]?.isCapital === true ? next : null;
  return null;
}
