import { officeCountry, publisherCountry } from "@/lib/catalogue/publishers";
import type { CountryCode } from "@/lib/domain/place";
import type { PlaceMention, TextModel } from "@/lib/extract/model";
import { buildTextModel, detectLanguage } from "@/lib/extract/text";
import { DEFAULT_LANGUAGE } from "@/lib/extract/lexicon/default-language";
import { titleCountries } from "./document-pair";
import { findPlaces } from "./find";
import { scanWords } from "./words";

/** The country that a publisher writes from: the one that its name says ("Embassy of Peru in Togo", "Bank of Kenya"), else that of a publisher known by its name. */
export function findHome(publisher: string): CountryCode | null {
  return findOffice(publisher) ?? publisherCountry(publisher);
}

/** The country that a publisher's own name says, as those of offices do, or the address of a government. */
export function findOffice(publisher: string): CountryCode | null {
  const [named] = findPlaces(buildTextModel(publisher, null, detectLanguage(publisher, scanWords(publisher)).lang ?? DEFAULT_LANGUAGE));
  return named?.country ?? officeCountry(publisher);
}

/** The country of an office whose text names it nowhere, its title no country at all: such a text takes its own country for granted. */
export function tacitHome(office: CountryCode | null, model: TextModel, places: readonly PlaceMention[]): CountryCode | null {
  return office === null || titleCountries(model).length > 0 || places.some(({ country }) => country === office) ? null : office;
}
