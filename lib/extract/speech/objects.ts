import type { TextModel } from "@/lib/extract/model";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";

/** A name behind a preposition is not the one who speaks ("во время разговора с X подчеркнул", "in an interview with the Courier"). */
export function isObject({ model: { words, lang } }: { readonly model: TextModel }, { titleFrom }: NameRun): boolean {
  const { determiners, prepositions } = speechLexicon({ lang });
  const before = words[titleFrom - (determiners.has(words[titleFrom - 1]?.key ?? "") ? 2 : 1)];
  return before !== undefined && prepositions.has(before.key);
}
