import type { PlaceMention, TextModel } from "@/lib/extract/model";
import { CURRENCY_STEMS_AZ } from "@/lib/extract/lexicon/az/places";
import { CURRENCY_WORDS_EN } from "@/lib/extract/lexicon/en/places";
import { CURRENCY_STEMS_RU } from "@/lib/extract/lexicon/ru/places";
import { findFlags } from "./flags";
import { addMark, nextMarked } from "./marks";
import { findPlaceNode, findSuffixedFirst, findSuffixedPlaceNode, OPENS_PLACE } from "./trie";
import type { PlaceEntry, PlaceNode } from "./trie";
import { wordsOf } from "./words";
import type { Word } from "./words";

const currencyWords: ReadonlySet<string> = new Set(CURRENCY_WORDS_EN);

/** Whether a word is a stem with the ending of a case. */
const hasStem = (key: string, stems: readonly string[]): boolean => stems.some((stem) => key.startsWith(stem) && key.length <= stem.length + 3);

/** Words for money, in whatever language the text is; with a capital a Russian word is a name ("Марко"). */
const IS_CURRENCY = addMark(({ key, isCapital }) => {
  if (key.charCodeAt(0) < 0x400) return currencyWords.has(key) || hasStem(key, CURRENCY_STEMS_AZ);
  return !isCapital && hasStem(key, CURRENCY_STEMS_RU);
});

const isCurrency = (marks: Int32Array, word: number): boolean => ((marks[word] ?? 0) & IS_CURRENCY) !== 0;

/** "ROK", and "RoK" with a small "of". */
const isUpperCase = (raw: string): boolean => raw === raw.toUpperCase() || /^\p{Lu}\p{Ll}\p{Lu}$/u.test(raw);

function fits(entry: PlaceEntry, text: string, first: Word, last: Word, isSuffixed: boolean): boolean {
  switch (entry.casing) {
    case "any":
    case "linked":
      return true;
    case "suffixed":
      return isSuffixed;
    case "lower":
      return !first.isCapital;
    case "capital":
      return first.isCapital;
    case "capitals":
      return isUpperCase(text.slice(first.start, last.end));
  }
}

/** Between two words of one name stand at most a space, a hyphen or a point. */
function isJoined(text: string, left: Word, right: Word): boolean {
  return right.start - left.end <= 2 && !/[,;:()\n]/u.test(text.slice(left.end, right.start));
}

interface Hit {
  readonly entry: PlaceEntry;
  readonly count: number;
}

/** Whether a hyphen and the name of a country stand behind a word, up to the word at a place. */
function linksOn(text: string, words: readonly Word[], at: number, isSuffixed: boolean): boolean {
  const [last, next] = [words[at - 1], words[at]];
  if (last === undefined || next === undefined || next.start - last.end !== 1 || !/[-‐‑–—]/u.test(text.charAt(last.end))) return false;
  return (hitFrom(text, words, at, findPlaceNode(next), isSuffixed)?.entry.country ?? null) !== null;
}

function longestHit(text: string, words: readonly Word[], at: number, node: PlaceNode, isSuffixed: boolean): Hit | null {
  const first = words[at];
  if (first === undefined) return null;
  let best: Hit | null = null;
  let current: PlaceNode | undefined = node;
  for (let count = 1; current !== undefined; count += 1) {
    const last: Word | undefined = words[at + count - 1];
    if (last === undefined) break;
    const isLinked = current.entry?.casing !== "linked" || linksOn(text, words, at + count, isSuffixed);
    if (current.entry !== null && isLinked && fits(current.entry, text, first, last, isSuffixed)) best = { entry: current.entry, count };
    const next: Word | undefined = words[at + count];
    if (current.next === null || next === undefined || !isJoined(text, last, next)) break;
    const level: ReadonlyMap<string, PlaceNode> = current.next;
    current = level.get(next.key) ?? (isSuffixed ? findSuffixedPlaceNode(next.key, level) : undefined);
  }
  return best;
}

/** What a word names by a node; a word that only opens longer names may still be a name with an ending ("Fransanın", as in "Fransanın Qvianası"). */
const hitFrom = (text: string, words: readonly Word[], at: number, node: PlaceNode | null, isSuffixed: boolean): Hit | null => (node === null ? null : longestHit(text, words, at, node, isSuffixed));

/** A country that only says whose money it is ("Canadian dollars", "долларов США") is no place of the sentence. */
function namesMoney({ text, words, marks }: TextModel, at: number, hit: Hit): boolean {
  const next = words[at + hit.count];
  const last = words[at + hit.count - 1];
  if (hit.entry.form !== "capital" && next !== undefined && last !== undefined && isCurrency(marks, at + hit.count) && isJoined(text, last, next)) return true;
  const before = words[at - 1];
  const first = words[at];
  if (before !== undefined && first !== undefined && hit.entry.country === "US" && isCurrency(marks, at - 1) && isJoined(text, before, first)) return true;
  return last !== undefined && text.charAt(last.end) === "$";
}

/** Every mention of a country by name, adjective, capital or public person, in order; one pass over the words. */
export function findPlaces(model: TextModel): readonly PlaceMention[] {
  const words = wordsOf(model);
  const isSuffixed = model.grammar.cases === "suffixes";
  const mentions: PlaceMention[] = [];
  for (let at = nextMarked(model.marks, OPENS_PLACE, 0, words.length); at < words.length; at = nextMarked(model.marks, OPENS_PLACE, at, words.length)) {
    const word = words[at];
    if (word === undefined) break;
    const hit = hitFrom(model.text, words, at, findPlaceNode(word), isSuffixed) ?? (isSuffixed && word.isCapital ? hitFrom(model.text, words, at, findSuffixedFirst(word), isSuffixed) : null);
    if (hit === null) {
      at += 1;
      continue;
    }
    const last = words[at + hit.count - 1];
    if (last !== undefined && hit.entry.country !== null && !namesMoney(model, at, hit)) {
      mentions.push({ start: word.start, end: last.end, country: hit.entry.country, form: hit.entry.form });
    }
    at += hit.count;
  }
  const flags = findFlags(model.text);
  const all = flags.length === 0 ? mentions : [...mentions, ...flags].sort((left, right) => left.start - right.start);
  return all.filter((mention, index) => !repeats(model.text, all[index - 1], mention));
}

/** "the United Arab Emirates (UAE)": the short name of a country right behind its long one names it no second time. */
const repeats = (text: string, before: PlaceMention | undefined, { start, end, country }: PlaceMention): boolean =>
  before?.country === country && text.slice(before.end, start) === " (" && text.charAt(end) === ")";
