import type { Language } from "@/lib/domain/document";

/** The language whose names of countries and dates are looked for where a text tells no language of its own. */
export const DEFAULT_LANGUAGE: Language = "en";
