import { listCountryNames } from "@/lib/catalogue/countries";
import type { CountryCode } from "@/lib/domain/place";
import type { TextModel } from "@/lib/extract/model";
import { listSuffixedNames } from "@/lib/extract/places/trie";
import type { Role } from "./before";

/** The names of a country that its suffixes are cut from, the longest first. */
const namesOf = (country: CountryCode, { lang }: TextModel): readonly string[] => [...listCountryNames(country, lang), ...listSuffixedNames(country)].sort((left, right) => right.length - left.length);

/** Whether a word is a country's name without any suffix ("Rusiya", "Ankara" end like a case and have none). */
export const isBareName = (word: string, country: CountryCode, model: TextModel): boolean => namesOf(country, model).includes(word);

/** The part that the suffix of a country's own name gives it; null where the word is no name with a suffix. */
export function roleOfName(word: string, country: CountryCode, model: TextModel): Role | null {
  const name = namesOf(country, model).find((spelling) => word.startsWith(spelling));
  return name === undefined ? null : model.grammar.inflection.suffixRole(word.slice(name.length));
}
