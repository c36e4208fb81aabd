import type { Language } from "@/lib/domain/document";
import { GRAMMAR_AZ } from "./az/grammar";
import { GRAMMAR_EN } from "./en/grammar";
import type { Grammar } from "./grammar-types";
import { GRAMMAR_RU } from "./ru/grammar";

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: GRAMMAR_EN, ru: GRAMMAR_RU, az: GRAMMAR_AZ };

/** The grammar of a language; a text's own is `TextModel.grammar`. */
export const grammarOf = (lang: Language): Grammar => GRAMMARS[lang];
