import type { FormatLocale } from "./number";

/** Opening and closing marks around words of a text, as the reader's language has them. */
export function quoteMarks(locale: FormatLocale): readonly [string, string] {
  return locale.startsWith("ru") ? ["«", "»"] : ["“", "”"];
}
