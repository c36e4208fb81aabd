import type { TextModel } from "@/lib/extract/model";
import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { speechLexicon } from "./lexicon";

/** A body named farther back than this many words is not the one that a bare word for it means. */
const WORDS_BACK = 600;
/** Longer names of bodies are not read to their end. */
const LONGEST_NAME = 10;
const ACRONYM = /\((?<acronym>\p{Lu}[\p{Lu}\p{Ll}]{1,9})\)/gu;

/** The key under which a word for a body is remembered, the same for all its case forms. */
export function officeKey(model: TextModel, key: string): string {
  if (model.grammar.cases === "none") return key;
  return key.replace(/(?<=.{3})[аеёиоуыюяəöü]+$/u, "").slice(0, 5);
}

/** Where the name whose initials make up an acronym begins, its last word at `last`; null where the initials do not fit. */
function startOfInitials(model: TextModel, words: readonly Word[], last: number, acronym: string): number | null {
  let left = acronym.length - 1;
  for (let at = last; at >= 0 && last - at < LONGEST_NAME; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || (at < last && next !== undefined && /[^\s\-–,'’&]/u.test(model.text.slice(word.end, next.start)))) return null;
    if (model.text.charAt(word.start).toLowerCase() === acronym.charAt(left)) left -= 1;
    else if (word.end - word.start > 3) return null;
    if (left < 0) return at;
  }
  return null;
}

/** Where the name begins whose initials make up the acronym at a word, by word index; null where none fits. */
export function nameOfInitials(model: TextModel, at: number): number | null {
  const words = wordsOf(model);
  const word = words[at];
  return word === undefined ? null : startOfInitials(model, words, at - 1, model.text.slice(word.start, word.end).toLowerCase());
}

/** Full names of bodies by the acronym in brackets behind them ("the Road Safety Board (RSB)"), in the nominative. */
export function findAcronyms(model: TextModel): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!model.text.includes("(")) return found;
  const words = wordsOf(model);
  let next = 0;
  for (const match of model.text.matchAll(ACRONYM)) {
    const acronym = match.groups?.["acronym"] ?? "";
    while (next < words.length && (words[next]?.start ?? 0) < match.index) next += 1;
    const from = startOfInitials(model, words, next - 1, acronym.toLowerCase());
    const first = from === null ? undefined : words[from];
    if (first === undefined) continue;
    const name = model.text.slice(first.start, words[next - 1]?.end).replace(/\s+/gu, " ");
    found.set(acronym, `${model.grammar.inflection.body(name)} (${acronym})`);
  }
  return found;
}

/** The last body with a name of its own before a word that means it ("the ministry"); null where the text names none of its kind. */
export function bodyNamedBefore(model: TextModel, before: number, kind: string): string | null {
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  for (let at = before - 1; at >= 0 && before - at <= WORDS_BACK; at -= 1) {
    const word = words[at];
    if (word === undefined || !lexicon.isOffice(word.key) || officeKey(model, word.key) !== kind) continue;
    const [from, to] = nameAround(model, words, at);
    const first = words[from];
    const last = words[to - 1];
    if (to - from < 2 || first === undefined || last === undefined || !first.isCapital) continue;
    const name = model.text.slice(first.start, last.end).replace(/\s+/gu, " ");
    return model.grammar.inflection.body(name);
  }
  return null;
}

/** The last body with a capital before a word that means any ("the office"); null where the text names none. */
export function lastBodyNamed(model: TextModel, before: number): string | null {
  const words = wordsOf(model);
  const { isOffice, agencies, media } = speechLexicon(model);
  for (let at = before - 1; at >= 0 && before - at <= WORDS_BACK; at -= 1) {
    const word = words[at];
    if (word === undefined || !word.isCapital || !isOffice(word.key) || agencies.has(word.key) || media.has(word.key)) continue;
    const [from, to] = nameAround(model, words, at);
    const name = model.text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/gu, " ");
    return model.grammar.inflection.body(name);
  }
  return null;
}

/** The capitalised words around a word for a body, with the small ones that link them where capitals show the end ("Ministry of Trade and Industry"). */
function nameAround(model: TextModel, words: readonly Word[], at: number): readonly [number, number] {
  const isJoined = (left: number): boolean => /^[\s-]$/u.test(model.text.slice(words[left]?.end ?? 0, words[left + 1]?.start ?? 0));
  const isCapital = (index: number): boolean => words[index]?.isCapital === true;
  let from = at;
  while (at - from < LONGEST_NAME && isCapital(from - 1) && isJoined(from - 1) && !["the", "a", "an"].includes(words[from - 1]?.key ?? "")) from -= 1;
  let to = at + 1;
  if (!model.grammar.capitals) return [from, to];
  while (to - at < LONGEST_NAME && isJoined(to - 1)) {
    if (isCapital(to)) to += 1;
    else if (["of", "and", "for"].includes(words[to]?.key ?? "") && isCapital(to + 1) && isJoined(to)) to += 2;
    else break;
  }
  return [from, to];
}
