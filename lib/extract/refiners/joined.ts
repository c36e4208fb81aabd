import type { Language } from "@/lib/domain/document";
import type { Joiners } from "@/lib/extract/lexicon/joiners";
import { perLanguage } from "@/lib/extract/lexicon/per-language";

type Alternatives = Readonly<Record<keyof Joiners, string>>;

/** Words as the alternatives of a pattern; no words match nothing. */
const alternatives = (words: readonly string[]): string => (words.length === 0 ? "(?!)" : words.join("|"));

/** A pattern of what stands between two items, made of each language's own joiners when first asked for. */
export const joinedPattern = (source: (words: Alternatives) => string): ((lang: Language) => RegExp) =>
  perLanguage(({ joiners: { and, or, parallel, but, also, parts, again, figures } }) =>
    new RegExp(source({ and: alternatives(and), or: alternatives(or), parallel: alternatives(parallel), but: alternatives(but), also: alternatives(also), parts: alternatives(parts), again: alternatives(again), figures: alternatives(figures) }), "u"),
  );
