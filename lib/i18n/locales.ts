export const LOCALES = ["en", "ru"] as const;
/** Language of the interface; the languages texts may be written in are `Language` of the domain. */
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";
export const LOCALE_COOKIE = "parallax-locale";

/** Narrows an untrusted value to a locale, or null where it is none. */
export function parseLocale(value: string | null | undefined): Locale | null {
  return LOCALES.find((locale) => locale === value) ?? null;
}

/** The first language of an Accept-Language header that the interface has, weights honoured; else the default. */
export function negotiateLocale(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.toLowerCase().split("-")[0], weight: weight === undefined ? 1 : Number(weight.trim().slice(2)) };
    })
    .filter((entry) => Number.isFinite(entry.weight) && entry.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    const locale = parseLocale(language);
    if (locale !== null) return locale;
  }
  return DEFAULT_LOCALE;
}
