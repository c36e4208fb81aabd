import { alternatives } from "../lexicon/joiners";
import { LEXICONS } from "../lexicon/languages";
import type { TextWords } from "../lexicon/text-words";

type Named<T> = { readonly [K in keyof TextWords]: TextWords[K] extends T ? K : never }[keyof TextWords];

/** The words of a kind in all languages: lines and sentences are cut before it matters which language a text is in. */
export const wordsOf = (kind: Named<string>): ReadonlySet<string> => new Set(Object.values(LEXICONS).flatMap(({ text }) => text[kind].split(" ")).filter((word) => word !== ""));

/** The same as the alternatives of a pattern. */
export const patternOf = (kind: Named<readonly string[]>): string => alternatives(Object.values(LEXICONS).flatMap(({ text }) => text[kind]));
