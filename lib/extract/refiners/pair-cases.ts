import { listCountryNames } from "@/lib/catalogue/countries";
import type { CountryCode } from "@/lib/domain/place";
import type { Role } from "./pair-before";

/** The case endings behind a country's name ("İsrailə" is "İsrail" and "ə"), and the part that each gives it. */
const ENDINGS: readonly (readonly [RegExp, Role])[] = [
  [/^['’]?n?d[aə]n$/u, "from"],
  [/^['’]?n?d[aə](?:k[ıi])?$/u, "in"],
  [/^['’]?l[aə]$/u, "with"],
  [/^['’]?[ny]?[aə]$/u, "to"],
];

/** The part that the ending of a country's own name gives it; null where the word is no name with an ending. */
export function roleOfName(word: string, country: CountryCode): Role | null {
  const name = listCountryNames(country, "az").find((spelling) => word.startsWith(spelling));
  if (name === undefined) return null;
  const ending = word.slice(name.length);
  return ENDINGS.find(([pattern]) => pattern.test(ending))?.[1] ?? null;
}

/** Azerbaijani says by its ending what others say by a preposition. */
export function roleOfEnding(word: string): Role | null {
  if (/(?:dan|dən|(?<!s)tan|(?<!s)tən)$/u.test(word)) return "from";
  if (/(?:dakı|dəki|da|də)$/u.test(word)) return "in";
  if (/(?:la|lə)$/u.test(word)) return "with";
  if (/(?:ya|yə|na|nə|a)$/u.test(word)) return "to";
  return null;
}
