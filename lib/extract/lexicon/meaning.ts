import type { Language } from "@/lib/domain/document";
import { AZ_MEANING } from "./az/meaning";
import { EN_MEANING } from "./en/meaning";
import { RU_MEANING } from "./ru/meaning";
import type { MeaningLexicon } from "./meaning-types";

const LEXICONS: Readonly<Record<Language, MeaningLexicon>> = { en: EN_MEANING, ru: RU_MEANING, az: AZ_MEANING };

/** The vocabulary of indicators, measures, forecasts, scopes and negatives of one language. */
export function meaningLexicon(lang: Language): MeaningLexicon {
  return LEXICONS[lang];
}
