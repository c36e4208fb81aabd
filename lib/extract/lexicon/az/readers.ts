import { KIND, ROLE, hasRole, isSign, kindAt, matchAt, startsUpper, wordAt } from "@/lib/extract/quantities/tokens";
import type { Tokens } from "@/lib/extract/quantities/tokens";
import type { Readers } from "../grammar-types";
import { qualifierBehind } from "./qualifier-behind";

const SUFFIX = /(?:lərin|ların|lərdən|lardan|lərə|lara|ləri|ları|lər|lar|dən|dan|nin|nın)$/;

/** Verbs behind a number that counts nothing named ("115 milyona çatdıq", "12 milyarda yaxın olacaq"); fuel ("yanacaq") looks like one. */
const VERB = /(?:^(?:oldu(?:lar)?|idi|olub|olacaq|var(?:dır)?|(?:çat|keç|öt|aş|en|düş|yüksəl)(?:[ıiuü][rb]))|d[ıiuü][qk]|[ıiuü]r[ıiuü][qk]|m[ıi]ş[ıi][qk]|m[ıiuü]şd[ıiuü](?:r|lar|lər)?|[aəıiuü]y[ıiuü]r(?:lar|lər)?|(?<!^yan)(?:ac|əc)(?:aq|ək|ağ|əy)\p{L}{0,8})$/u;

/** "Bunun 4 milyonu", "5 mini": a number of what was told before; the noun behind it is another. */
const OF_IT = /^(?:mini|milyonu|milyardı)$/;

const SCALE = /^mily(?:on|ard)/;
const SUM = /^(?:ticarət|dövriyyə|ixrac|idxal|investisiya|sərmayə|birbaşa)/;

/** The noun a number counts, without its suffixes. */
function countedNoun(tokens: Tokens, next: number): string | null {
  if (OF_IT.test(wordAt(tokens, next - 1).toLowerCase())) return null;
  let i = isSign(tokens, next, "-‑") ? next + 2 : next;
  while (matchAt(tokens, i, "after") !== null) i += 1;
  // "4 milyard ticarət dövriyyəsi": so much trade, and no number of anything.
  if (SCALE.test(wordAt(tokens, next - 1).toLowerCase()) && SUM.test(wordAt(tokens, i).toLowerCase())) return null;
  const modifiers = /(?:lı|li|lu|lü|ki|dilli|birgə|müştərək|yeni|böyük)$/;
  for (let at = i; at < Math.min(tokens.count, i + 4); at += 1) {
    if (kindAt(tokens, at) !== KIND.word || hasRole(tokens, at, ROLE.closed) || hasRole(tokens, at, ROLE.up) || hasRole(tokens, at, ROLE.down)) return null;
    // "900-ü İran": a name is not counted.
    if (startsUpper(tokens, at)) continue;
    const word = wordAt(tokens, at).toLowerCase();
    if (VERB.test(word)) return null;
    if (!modifiers.test(word)) return word.length > 5 ? word.replace(SUFFIX, "") : word;
  }
  return null;
}

/** A noun in the case of an owner; those who are told by what they do ("gələnlərin") are named elsewhere. */
const OWNER = /^\p{Ll}{2,}?(?<![əa]n)(?=(?:lərin|ların)$)/u;

/** The plural right before the word for a number, without its endings. */
const nounOfNumber = ([word = ""]: readonly string[]): string | null => OWNER.exec(word)?.[0] ?? null;

export const READERS_AZ: Readers = { countedNoun, nounOfNumber, mayBeCounted: () => true, describesNoun: () => false, isLanguage: () => false, qualifierBehind };
