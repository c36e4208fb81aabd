import type { Role } from "@/lib/extract/refiners/pair/before";

/** The case endings behind a country's name ("İsrailə" is "İsrail" and "ə"), and the part that each gives it. */
const ENDINGS: readonly (readonly [RegExp, Role])[] = [
  [/^['’]?n?d[aə]n(?:d[ıi]r)?$/u, "from"],
  [/^['’]?n?d[aə](?:k[ıi]|d[ıi]r)?$/u, "in"],
  [/^['’]?l[aə]$/u, "with"],
  [/^['’]?[ny]?[aə]$/u, "to"],
];

/** The part that what stands behind a name tells by its case. */
export const suffixRole = (suffix: string): Role | null => ENDINGS.find(([pattern]) => pattern.test(suffix))?.[1] ?? null;

/** The same for a word whose stem is not known. */
export function endingRole(word: string): Role | null {
  if (/(?:dan|dən|(?<!s)tan|(?<!s)tən)$/u.test(word)) return "from";
  if (/(?:dakı|dəki|da|də)$/u.test(word)) return "in";
  if (/(?:la|lə)$/u.test(word)) return "with";
  if (/(?:ya|yə|na|nə|a)$/u.test(word)) return "to";
  return null;
}
