import type { Language } from "@/lib/domain/document";
import { toPattern } from "./phrase";
import type { Phrase } from "./phrase";

/** A pattern for each language, one that matches nothing where it has no list, made when first asked for. */
export function patternsOf(lists: Readonly<Partial<Record<Language, readonly Phrase[]>>>): (lang: Language) => RegExp {
  const made = new Map<Language, RegExp>();
  return (lang) => {
    const known = made.get(lang);
    if (known !== undefined) return known;
    const pattern = toPattern(lists[lang] ?? []);
    made.set(lang, pattern);
    return pattern;
  };
}
