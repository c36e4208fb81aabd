import { publisherCountry } from "@/lib/catalogue/publishers";
import type { CountryCode } from "@/lib/domain/place";
import { buildTextModel, detectLanguage } from "@/lib/extract/text";
import { DEFAULT_LANGUAGE } from "@/lib/extract/lexicon/default-language";
import { findPlaces } from "./find";
import { scanWords } from "./words";

/** The country that a publisher writes from: the one that its name says ("Embassy of Peru in Togo", "Bank of Kenya"), else that of a publisher known by its name. */
export function findHome(publisher: string): CountryCode | null {
  return findOffice(publisher) ?? publisherCountry(publisher);
}

/** The country that a publisher's own name says, as those of offices do. */
export function findOffice(publisher: string): CountryCode | null {
  const [named] = findPlaces(buildTextModel(publisher, null, detectLanguage(publisher, scanWords(publisher)).lang ?? DEFAULT_LANGUAGE));
  return named?.country ?? null;
}
