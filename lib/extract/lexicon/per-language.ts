import type { Language } from "@/lib/domain/document";
import type { LanguageLexicon } from "./language-lexicon";
import { LEXICONS } from "./languages";

/** What is made of the lexicon of each language, made once when first asked for. */
export function perLanguage<T>(make: (lexicon: LanguageLexicon) => T): (lang: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (lang) => (made[lang] ??= make(LEXICONS[lang]));
}
