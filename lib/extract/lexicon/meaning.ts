import type { Language } from "@/lib/domain/document";
import { LEXICONS } from "./languages";
import type { MeaningLexicon } from "./meaning-types";

/** The vocabulary of indicators, measures, forecasts, scopes and negatives of one language. */
export const meaningLexicon = (lang: Language): MeaningLexicon => LEXICONS[lang].meaning;
