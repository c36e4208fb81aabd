import { FUNCTION_WORDS_AZ } from "../lexicon/az/function-words";
import { FUNCTION_WORDS_EN } from "../lexicon/en/function-words";
import type { Spelling } from "../places/spelling";
import { CLASS_OF, Char } from "./characters";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ENGLISH_WORDS = setOf(FUNCTION_WORDS_EN);
const AZERBAIJANI_WORDS = setOf(FUNCTION_WORDS_AZ);

/** Small words of neighbours in our alphabets: a text that has more of them is not ours. */
const FOREIGN_WORDS = setOf("der die das und ist mit um von den le les des et une est dans que el los las por para een het van için gibi değil olarak oldu arttı yüzde milyar göre della che sono nie jest się të dhe es un una os uma não jako hacmi");

const NON_RUSSIAN = /[іїєґјљњћђџқғҳҷӯәөүұһў]/g;
const AZERBAIJANI_ONLY = /ə/g;
const HARD_SIGN = /ъ/g;
const RUSSIAN_ONLY = /[ыэ]/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** What the letters of a word say, and of a text as their sum. */
export interface Votes {
  /** Letters by alphabet. */
  readonly latin: number;
  readonly cyrillic: number;
  readonly other: number;
  /** Function words. */
  readonly en: number;
  readonly az: number;
  readonly foreign: number;
  /** Letters that only one language has, or none of ours. */
  readonly schwas: number;
  readonly nonRussian: number;
  readonly hardSigns: number;
  readonly russianOnly: number;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The form in which words and letters are counted. */
export const lowered = (text: string): string => text.normalize("NFC").replace(/İ/g, "i").toLowerCase();

/** What the letters of a stretch of text say. */
export function countVotes(raw: string): Votes {
  const text = lowered(raw);
  const found = text.match(WORD) ?? [];
  const among = (list: ReadonlySet<string>): number => found.filter((word) => list.has(word)).length;
  let [latin, cyrillic, other] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (CLASS_OF[code] !== Char.Letter) continue;
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || code === 0x259) latin += 1;
    else if (code >= 0x400 && code < 0x530) cyrillic += 1;
    else other += 1;
  }
  return {
    latin, cyrillic, other,
    en: among(ENGLISH_WORDS), az: among(AZERBAIJANI_WORDS), foreign: among(FOREIGN_WORDS),
    schwas: count(text, AZERBAIJANI_ONLY), nonRussian: count(text, NON_RUSSIAN), hardSigns: count(text, HARD_SIGN), russianOnly: count(text, RUSSIAN_ONLY),
  };
}

const shared = new Map<string, Votes>();
/** More different votes than these are not shared: long words of mixed alphabets. */
const MOST_SHARED = 4096;

/** The votes of a spelling; those that vote alike share one object, since there are few ways to vote and many words. */
export function votesOf(spelling: Spelling): Votes {
  if (spelling.votes !== null) return spelling.votes;
  const made = countVotes(spelling.raw);
  const key = Object.values(made).join();
  const votes = shared.get(key) ?? made;
  if (votes === made && shared.size < MOST_SHARED) shared.set(key, made);
  spelling.votes = votes;
  return votes;
}
