import type { Language } from "@/lib/domain/document";
import { alternatives, type Joiners } from "@/lib/extract/lexicon/joiners";
import { perLanguage } from "@/lib/extract/lexicon/per-language";

type Alternatives = Readonly<Record<keyof Joiners, string>>;

/** A pattern of what stands between two items, made of each language's own joiners when first asked for. */
export const joinedPattern = (source: (words: Alternatives) => string): ((lang: Language) => RegExp) =>
  perLanguage(({ joiners: { and, or, parallel, but, also, parts, again, figures } }) =>
    new RegExp(source({ and: alternatives(and), or: alternatives(or), parallel: alternatives(parallel), but: alternatives(but), also: alternatives(also), parts: alternatives(parts), again: alternatives(again), figures: alternatives(figures) }), "u"),
  );
