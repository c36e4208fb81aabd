/** Name of a language in the reader's own. */
export function labelOfLanguage(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language", fallback: "code" }).of(code) ?? code;
}
