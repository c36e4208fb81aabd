import { KIND, ROLE, hasRole, isSign, kindAt, startsUpper, touches, wordAt } from "@/lib/extract/quantities/tokens";
import type { Tokens } from "@/lib/extract/quantities/tokens";
import type { Readers } from "../grammar-types";
import { isLanguage } from "./language-name";

const MOST_WORDS = 6;
const ADJECTIVE = /(?:ых|их|ого|его|ая|яя|ое|ее|ой|ую|юю|ым|им|ыми|ими|ные|ие|ые|ском|ских)$/;

/** Verbs behind a number, by endings that no noun there has, and some whole. */
const VERB = /(?:ло|лось|[аеуя][её]м|[аеуя]ют|[аеуя]ет|ются|ется|[аяи]тся|утся|(?:[вздпртнчщ]и|[иоы]ва)ли)$|^(?:(?:при)?(?:был|ед|йд|лет)[ие]?|прид|приед|прибуд|поступ|получ|стан|войд|пойд)(?:ут|[иея]т|ат)$|^(?:надо|нужно|можно)$/u;

const SCALE = /^(?:миллион|миллиард|млн|млрд)/;
const SUM = /^(?:товарооборот|торговл|экспорт|импорт|инвестиц|капиталовложен)/;

/** The noun a number counts, in the form it stands in. */
function countedNoun(tokens: Tokens, from: number): string | null {
  for (let i = from; i < Math.min(tokens.count, from + MOST_WORDS); i += 1) {
    if (isSign(tokens, i, "-‑") && touches(tokens, i)) continue;
    if (kindAt(tokens, i) !== KIND.word || hasRole(tokens, i, ROLE.closed) || hasRole(tokens, i, ROLE.up) || hasRole(tokens, i, ROLE.down)) return null;
    const word = wordAt(tokens, i).toLowerCase();
    // "47 млн – ушло в Перу": a verb is not counted.
    // "4 миллиарда товарооборота": so much trade, and no number of anything.
    if (!ADJECTIVE.test(word)) return startsUpper(tokens, i) || VERB.test(word) || (SUM.test(word) && SCALE.test(wordAt(tokens, from - 1).toLowerCase())) ? null : word;
  }
  return null;
}

const ADJECTIVE_OF_NUMBER = /(?:ых|их|ого|его|ой|ей)$/u;

/** The first noun of words behind the one for number. */
const nounOfNumber = (words: readonly string[]): string | null => words.find((word) => !ADJECTIVE_OF_NUMBER.test(word) && /^\p{Ll}/u.test(word)) ?? null;

const OF_PLACE = /[сц]к(?:их|ие|ими|ая|ой|ого|ий|им|ом|ую|ое)$/u;

export const READERS_RU: Readers = { countedNoun, nounOfNumber, mayBeCounted: () => true, describesNoun: (place, after) => OF_PLACE.test(place) && /^\s\p{Ll}/u.test(after), isLanguage, qualifierBehind: null };
