import type { Language } from "@/lib/domain/document";
import { alternatives, type Joiners } from "./joiners";
import type { Links } from "./links";
import { perLanguage } from "./per-language";

/** Lists of words as the alternatives of a pattern. */
type Alternatives<T> = Readonly<Record<keyof T, string>>;

const ofAll = <T extends object>(words: T): Alternatives<T> => Object.fromEntries(Object.entries(words).map(([name, list]: [string, readonly string[]]) => [name, alternatives(list)])) as Alternatives<T>;

/** A pattern of what stands between two items, made of each language's own joiners when first asked for. */
export const joinedPattern = (source: (words: Alternatives<Joiners>) => string): ((lang: Language) => RegExp) => perLanguage(({ joiners }) => new RegExp(source(ofAll(joiners)), "u"));

/** A pattern of what links a figure to what stands beside it, made of each language's own small words when first asked for. */
export const linkedPattern = (source: (words: Alternatives<Links>) => string, flags = "u"): ((lang: Language) => RegExp) => perLanguage(({ links }) => new RegExp(source(ofAll(links)), flags));
