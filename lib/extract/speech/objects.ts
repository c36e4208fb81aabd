import type { TextModel } from "@/lib/extract/model";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";

/** Words before a noun that belong to no name. */
export const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "his", "her", "its", "their", "our", "another", "one"]);

/** A name behind a preposition is not the one who speaks ("во время разговора с X подчеркнул", "in an interview with the Courier"). */
export function isObject({ model: { words, lang } }: { readonly model: TextModel }, { titleFrom }: NameRun): boolean {
  const before = words[titleFrom - (DETERMINERS.has(words[titleFrom - 1]?.key ?? "") ? 2 : 1)];
  return before !== undefined && speechLexicon({ lang }).prepositions.has(before.key);
}
