import type { Language } from "@/lib/domain/document";
import { alternatives, type Joiners } from "@/lib/extract/lexicon/joiners";
import { perLanguage } from "@/lib/extract/lexicon/per-language";

type Alternatives = Readonly<Record<keyof Joiners, string>>;

const ofAll = (joiners: Joiners): Alternatives => ({
  and: alternatives(joiners.and), or: alternatives(joiners.or), parallel: alternatives(joiners.parallel), but: alternatives(joiners.but), also: alternatives(joiners.also),
  parts: alternatives(joiners.parts), again: alternatives(joiners.again), figures: alternatives(joiners.figures), to: alternatives(joiners.to), from: alternatives(joiners.from),
  whichIs: alternatives(joiners.whichIs), thatIs: alternatives(joiners.thatIs), partsOf: alternatives(joiners.partsOf), ofThat: alternatives(joiners.ofThat),
});

/** A pattern of what stands between two items, made of each language's own joiners when first asked for. */
export const joinedPattern = (source: (words: Alternatives) => string): ((lang: Language) => RegExp) => perLanguage(({ joiners }) => new RegExp(source(ofAll(joiners)), "u"));
