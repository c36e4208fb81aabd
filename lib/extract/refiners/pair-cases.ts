import { listCountryNames } from "@/lib/catalogue/countries";
import type { CountryCode } from "@/lib/domain/place";
import type { TextModel } from "@/lib/extract/model";
import type { Role } from "./pair-before";

/** The part that the suffix of a country's own name gives it; null where the word is no name with a suffix. */
export function roleOfName(word: string, country: CountryCode, { lang, grammar }: TextModel): Role | null {
  const name = listCountryNames(country, lang).find((spelling) => word.startsWith(spelling));
  return name === undefined ? null : grammar.inflection.suffixRole(word.slice(name.length));
}
