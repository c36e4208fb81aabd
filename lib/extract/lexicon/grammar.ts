import type { Language } from "@/lib/domain/document";
import type { Grammar } from "./grammar-types";
import { LEXICONS } from "./languages";

/** The grammar of a language; a text's own is `TextModel.grammar`. */
export const grammarOf = (lang: Language): Grammar => LEXICONS[lang].grammar;
