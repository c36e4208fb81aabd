import type { Language } from "@/lib/domain/document";
import { perLanguage } from "@/lib/extract/lexicon/per-language";
import type { TotalWords } from "@/lib/extract/lexicon/total-words";
import { toPattern } from "./phrase";
import type { Phrase } from "./phrase";

/** The pattern of a list of each language, made when first asked for; it matches nothing where the list is empty. */
export const patternsOf = (listIn: (totals: TotalWords) => readonly Phrase[]): ((lang: Language) => RegExp) => perLanguage(({ totals }) => toPattern(listIn(totals)));
