import type { CountryCode } from "@/lib/domain/place";
import { displayNames } from "./kept";
import type { FormatLocale } from "./number";

/** What the engines have no name for, name after its successor, or name differently: what the server has written must be what the browser would. */
const OWN_NAMES: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  SU: { en: "Soviet Union", ru: "СССР" },
  YU: { en: "Yugoslavia", ru: "Югославия" },
  DD: { en: "East Germany", ru: "ГДР" },
  CS: { en: "Czechoslovakia", ru: "Чехословакия" },
  EU: { en: "European Union", ru: "Европейский союз" },
  FK: { en: "Falkland Islands", ru: "Фолклендские о-ва" },
  HK: { en: "Hong Kong", ru: "Гонконг" },
  MO: { en: "Macao", ru: "Макао" },
  PS: { en: "Palestine", ru: "Палестина" },
};

/** A country by its name in the reader's language; an unknown code stays as it is. */
export function formatPlace(code: CountryCode, locale: FormatLocale): string {
  const own = OWN_NAMES[code];
  if (own !== undefined) return locale.startsWith("ru") ? own.ru : own.en;
  try {
    return displayNames(locale, { type: "region", fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Two or more countries as one name: "Azerbaijan–Russia". */
export function formatPair(pair: readonly CountryCode[], locale: FormatLocale): string {
  return pair.map((code) => formatPlace(code, locale)).join("–");
}
