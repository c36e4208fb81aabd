import type { CountryCode } from "@/lib/domain/place";
import { displayNames } from "./kept";
import type { FormatLocale } from "./number";

const OLD_PLACES: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  SU: { en: "Soviet Union", ru: "СССР" },
  EU: { en: "European Union", ru: "Европейский союз" },
};

/** A country by its name in the reader's language; an unknown code stays as it is. */
export function formatPlace(code: CountryCode, locale: FormatLocale): string {
  const old = OLD_PLACES[code];
  if (old !== undefined) return locale.startsWith("ru") ? old.ru : old.en;
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
