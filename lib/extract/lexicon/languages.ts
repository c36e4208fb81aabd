import type { Language } from "@/lib/domain/document";
import { AZERBAIJANI } from "./az";
import { ENGLISH } from "./en";
import type { LanguageLexicon } from "./language-lexicon";
import { RUSSIAN } from "./ru";

/** The languages that are read: a language is what its folder says and this line. */
export const LEXICONS: Readonly<Record<Language, LanguageLexicon>> = { en: ENGLISH, ru: RUSSIAN, az: AZERBAIJANI };
