import type { PairWords } from "@/lib/extract/refiners/pair-lexicon";

export const PAIRS_AZ: PairWords = {
  in: [],
  visits: [],
  from: [],
  to: [],
  with: ["və"],
  by: [],
  between: [],
  skip: ["respublikası", "federasiyası"],
  self: ["bizim", "ölkəmiz", "ölkəmizin", "ölkəmizə", "ölkəmizdə", "ölkəmizdən", "biz", "etmişik", "edirik", "etdik", "edəcəyik", "almışıq", "alırıq", "aldıq", "satmışıq", "satırıq", "satdıq"],
  we: ["biz"],
  other: ["sizin", "siz"],
  both: ["ölkə", "ölkələr", "arasında", "iki", "ikitərəfli", "qarşılıqlı", "hər", "birgə"],
  republic: ["respublika", "respublikada", "respublikaya"],
  owners: ["investisiyaları", "sərmayəsi", "sərmayəli", "kapitalı", "kapitallı", "şirkət", "şirkəti", "şirkətləri", "tələbə", "tələbəsi", "turist", "turisti", "vətəndaşı", "vətəndaşları", "ixracı", "məhsulları"],
  needs: ["tələbatı", "tələbatının", "bazarı", "bazarına", "idxalı"],
  buys: ["alıb", "alır", "idxal"],
  languageAfter: ["dili", "dilində", "dilli"],
  reasons: ["çünki", "baxmayaraq"],
  joiners: ["və", "isə", "amma", "lakin"],
  locative: [],
};
