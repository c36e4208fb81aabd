import type { Draft, QuantityRefiner } from "../draft";
import { GAP, KIND, ROLE, gapAt, hasRole, isSign, kindAt, lexemeAt, matchAt, startsUpper, wordAt, type Tokens } from "../tokens";

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

/** The noun an English number counts: the first plural behind it, or the last word before the phrase ends. */
function englishConcept(tokens: Tokens, from: number): string | null {
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
  return last === null || /(?:ed|ing|ly)$/.test(last) ? null : last;
}

const RUSSIAN_ADJECTIVE = /(?:ых|их|ого|его|ая|яя|ое|ее|ой|ую|юю|ым|им|ыми|ими|ные|ие|ые|ском|ских)$/;

/** The noun a Russian number counts, in the form it stands in. */
function russianConcept(tokens: Tokens, from: number): string | null {
  for (let i = from; i < Math.min(tokens.count, from + MOST_WORDS); i += 1) {
    if (isSign(tokens, i, "-‑")) continue;
    if (kindAt(tokens, i) !== KIND.word || hasRole(tokens, i, ROLE.closed) || hasRole(tokens, i, ROLE.up) || hasRole(tokens, i, ROLE.down)) return null;
    const word = wordAt(tokens, i).toLowerCase();
    if (!RUSSIAN_ADJECTIVE.test(word)) return startsUpper(tokens, i) ? null : word;
  }
  return null;
}

const AZERBAIJANI_SUFFIX = /(?:lərin|ların|lərdən|lardan|lərə|lara|ləri|ları|lər|lar|dən|dan|nin|nın)$/;

function azerbaijaniConcept(tokens: Tokens, next: number): string | null {
  let i = isSign(tokens, next, "-‑") ? next + 2 : next;
  while (matchAt(tokens, i, "after") !== null) i += 1;
  const modifiers = /(?:lı|li|lu|lü|ki|dilli|birgə|müştərək|yeni|böyük)$/;
  for (let at = i; at < Math.min(tokens.count, i + 4); at += 1) {
    if (kindAt(tokens, at) !== KIND.word || hasRole(tokens, at, ROLE.closed) || hasRole(tokens, at, ROLE.up) || hasRole(tokens, at, ROLE.down)) return null;
    const word = wordAt(tokens, at).toLowerCase();
    if (!modifiers.test(word)) return word.length > 5 ? word.replace(AZERBAIJANI_SUFFIX, "") : word;
  }
  return null;
}

function conceptOf(tokens: Tokens, draft: Draft): string | null {
  if (draft.concept !== null) return draft.concept;
  const of = draft.next < tokens.count && hasRole(tokens, draft.next, ROLE.of) && tokens.index.lang === "en";
  if (draft.kind === "money" || draft.kind === "multiple") return null;
  if (draft.kind !== "plain") {
    if (!of) return null;
    const at = hasRole(tokens, draft.next + 1, ROLE.closed) ? draft.next + 2 : draft.next + 1;
    return englishConcept(tokens, at);
  }
  const { lang } = tokens.index;
  const inflected = isSign(tokens, draft.next, "-‑") && lexemeAt(tokens, draft.next + 1).word === "odd" ? draft.next + 2 : draft.next;
  if (lang === "az") return azerbaijaniConcept(tokens, inflected);
  // The full stop of an abbreviated scale: "14 тыс. человек".
  const isDotted = lang === "ru" && draft.scale > 0 && isSign(tokens, inflected, ".") && kindAt(tokens, inflected + 1) === KIND.word && !startsUpper(tokens, inflected + 1);
  const from = isDotted ? inflected + 1 : inflected;
  const ofVague = draft.vague && of ? inflected + 1 : inflected;
  return lang === "ru" ? russianConcept(tokens, from) : englishConcept(tokens, ofVague);
}

/** Sets the noun that a bare number counts, or that a share is taken of. */
export const conceptRefiner: QuantityRefiner = (drafts, tokens) =>
  drafts.map((draft) => {
    const concept = conceptOf(tokens, draft);
    return concept === draft.concept ? draft : { ...draft, concept };
  });
