import { nameBody } from "@/lib/catalogue/body-names";
import { findPerson } from "@/lib/catalogue/people";
import type { Locale } from "@/lib/i18n/locales";

/** A speaker as the reader's language writes the name, where the catalogue knows the person by the full name, or the kind of body; else as the text has it. */
export function nameVoice(name: string, locale: Locale): string {
  const person = name.trim().includes(" ") ? findPerson(name) : null;
  if (person === null) return nameBody(name, locale) ?? name;
  return locale === "ru" ? (person.russian ?? name) : person.name;
}

/** Claims with their speakers as the reader's language writes them, for showing: the same person in two scripts is one. */
export function withVoices<T extends { readonly speaker: string | null }>(claims: readonly T[], locale: Locale): readonly T[] {
  return claims.map((claim) => (claim.speaker === null ? claim : { ...claim, speaker: nameVoice(claim.speaker, locale) }));
}
