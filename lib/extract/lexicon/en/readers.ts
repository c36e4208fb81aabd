import { GAP, KIND, ROLE, gapAt, hasRole, isSign, kindAt, lexemeAt, matchAt, startsUpper, wordAt } from "@/lib/extract/quantities/tokens";
import type { Tokens } from "@/lib/extract/quantities/tokens";
import type { Readers } from "../grammar-types";

const MOST_WORDS = 6;
const IRREGULAR: Readonly<Record<string, string>> = { people: "person", men: "man", women: "woman", children: "child", servicemen: "serviceman", businessmen: "businessman", countrymen: "countryman", criteria: "criterion", media: "medium" };
const NOT_PLURAL = /(?:ss|us|is|ics|ous)$/;

/** "schools" → "school", "countries" → "country". */
export function singular(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (NOT_PLURAL.test(word) || word.length < 4) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const isPlural = (word: string): boolean => IRREGULAR[word] !== undefined || (word.endsWith("s") && !NOT_PLURAL.test(word) && word.length > 3 && !word.endsWith("'s") && !word.endsWith("’s"));
/** "Pakistanis": people named by their country, and no "crisis". */
const PEOPLE = /\p{L}[^s\s]is$/u;
/** Words that say where a figure stands, not what it counts. */
const MARK = new Set(["mark", "level", "threshold", "figure", "target", "line", "percent", "marks"]);
const MODIFIED_HEADS = /^(?:ventures?|projects?|companies|company|enterprises?|agreements?|documents?|students?|schools?|citizens?|tourists?)$/;
const KEPT_MODIFIERS = /^(?:joint|foreign|investment|russian-language)$/;

/** "90,000 five years earlier", no "12 one-day talks": another number stands right behind, and what it counts is its own. */
const isNumberNext = (tokens: Tokens, at: number): boolean => kindAt(tokens, at) === KIND.word && lexemeAt(tokens, at).meanings.cardinal !== null && !isSign(tokens, at + 1, "-‑");

/** "200 of our doctors": whose they are. */
const OWN = new Set(["our", "your", "their", "its"]);

/** The noun a number counts: the first plural behind it, or the last word before the phrase ends. */
function countedNoun(tokens: Tokens, next: number): string | null {
  const from = wordAt(tokens, next) === "of" && OWN.has(wordAt(tokens, next + 1)) ? next + 2 : next;
  if (isNumberNext(tokens, from)) return null;
  let last: string | null = null;
  let before: string | null = null;
  for (let i = from; i < Math.min(tokens.count, from + MOST_WORDS * 2); i += 1) {
    if (isSign(tokens, i, "-‑")) continue;
    if (kindAt(tokens, i) !== KIND.word || (i > from && gapAt(tokens, i) === GAP.newline && kindAt(tokens, i) !== KIND.word)) break;
    const word = wordAt(tokens, i);
    const lower = word.toLowerCase();
    if (hasRole(tokens, i, ROLE.closed) || hasRole(tokens, i, ROLE.up) || hasRole(tokens, i, ROLE.down) || hasRole(tokens, i, ROLE.times) || matchAt(tokens, i, "after") !== null) break;
    if (MARK.has(lower)) return null;
    const isPeople = startsUpper(tokens, i) && PEOPLE.test(word);
    if ((isPlural(lower) || isPeople) && !isSign(tokens, i + 1, "-‑")) {
      const head = isPeople ? lower.slice(0, -1) : singular(lower);
      return before !== null && KEPT_MODIFIERS.test(before) && MODIFIED_HEADS.test(lower) ? `${before} ${head}` : head;
    }
    before = lower;
    if (!startsUpper(tokens, i) && !isSign(tokens, i + 1, "-‑")) last = lower;
    if (/(?:ed|ing)$/.test(lower) && i > from) break;
  }
  // "brought us 5 billion": "US" has capitals.
  return last === null || /(?:ed|ing|ly)$|^us$/.test(last) ? null : last;
}

/** The first plural of words behind "the number of", which may have adjectives before it. */
function nounOfNumber(words: readonly string[]): string | null {
  const plural = words.find((word) => /^\p{Ll}{3,}s$/u.test(word));
  return plural === undefined ? null : singular(plural);
}

/** What stands behind an adjective that describes a noun in the plural. */
const BEFORE_NOUN = /^(?:-\p{Ll}|\s(?:\p{Ll}+[\s-]){0,2}(?:\p{Ll}{4,}s|capital|investment|money|funding)(?!\p{L}))/u;
const PLURAL = /(?:[^sui]s|people|men|children)$/;

export const READERS_EN: Readers = { countedNoun, nounOfNumber, mayBeCounted: (word) => PLURAL.test(word), describesNoun: (place, after) => !place.endsWith("s") && BEFORE_NOUN.test(after), isLanguage: () => false, qualifierBehind: null };
