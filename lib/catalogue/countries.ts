import az from "i18n-iso-countries/langs/az.json";
import en from "i18n-iso-countries/langs/en.json";
import ru from "i18n-iso-countries/langs/ru.json";
import type { Language } from "@/lib/domain/document";
import type { CountryCode } from "@/lib/domain/place";

type NameTable = Readonly<Record<string, string | readonly string[] | undefined>>;

const TABLES: Readonly<Record<Language, NameTable>> = { en: en.countries, ru: ru.countries, az: az.countries };

/** Bodies that act like a country in the figures and have no code of ISO 3166-1 today. */
const EXTRA_NAMES: Readonly<Record<Language, NameTable>> = {
  en: {
    EU: "European Union",
    SU: ["Soviet Union", "USSR"],
    YU: "Yugoslavia",
    DD: ["East Germany", "German Democratic Republic"],
    CS: "Czechoslovakia",
    BN: "Brunei",
    MD: "Moldova",
    SY: "Syria",
    LA: "Laos",
    VA: "Vatican City",
    FM: "Micronesia",
    KR: "South Korea",
    KP: "North Korea",
    TW: "Taiwan",
    CD: "Democratic Republic of the Congo",
    CG: "Republic of the Congo",
    PS: "Palestine",
    GB: "United Kingdom",
    NL: "Netherlands",
    RU: "Russia",
    US: "United States",
    CN: "China",
    IR: "Iran",
    MO: "Macau",
    TR: "Türkiye",
  },
  ru: {
    EU: ["Европейский союз", "Евросоюз"],
    SU: ["СССР", "Советский Союз"],
    YU: "Югославия",
    DD: "ГДР",
    CS: "Чехословакия",
    KP: "КНДР",
    CN: "Китай",
    EH: "Западная Сахара",
    CF: "Центральноафриканская Республика",
    PS: "Палестина",
    RU: "Россия",
    AG: "Антигуа и Барбуда",
  },
  az: { EU: "Avropa İttifaqı", SU: "SSRİ", YU: "Yuqoslaviya", DD: "ADR", CS: "Çexoslovakiya", CD: "Konqo", CZ: "Çexiya", PS: "Fələstin" },
};

const CODES: readonly CountryCode[] = [...new Set([...Object.keys(en.countries), ...Object.keys(EXTRA_NAMES.en)])].sort();
const CODE_SET: ReadonlySet<string> = new Set(CODES);

/** Every code that a claim may carry: ISO 3166-1 alpha-2, the Union, and states that are no more. */
export function listCountryCodes(): readonly CountryCode[] {
  return CODES;
}

/** Whether a string is one of the codes of `listCountryCodes`. */
export function isCountryCode(value: string): value is CountryCode {
  return CODE_SET.has(value);
}

function toNames(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** All names that the table and our additions give a country in one language, the one to show first; empty where there is none. */
export function listCountryNames(code: CountryCode, language: Language): readonly string[] {
  const names = [...toNames(EXTRA_NAMES[language][code]), ...toNames(TABLES[language][code])];
  return [...new Set(names.map((name) => name.replace(/ \([^)]*\)/u, "").trim()))];
}

/** The name of a country for people, in the language or else in English; the code itself where nobody knows it. */
export function getCountryName(code: CountryCode, language: Language): string {
  return listCountryNames(code, language)[0] ?? listCountryNames(code, "en")[0] ?? code;
}
