import type { Phrase } from "@/lib/extract/refiners/phrase";
import type { TotalWords } from "../total-words";

const REGIONS: readonly Phrase[] = [
  "(?:türk|MDB|TDT|Aİİ|Avropa|Asiya|Afrika|ərəb|islam|müsəlman|xarici|digər|dünya) (?:dövlət|ölkə)(?:ləri|lər)?~",
  "\\d+ (?:ölkə|türk dövləti|dövlət) ilə",
  "(?:Avropa|Asiya|Afrika)(?:ya|nı|nın|da|dan)?(?! İttifaq)",
];

export const TOTALS_AZ: TotalWords = {
  totals: [
    "xarici ticarət(?:in|inin|i)? dövriyyə~",
    "ümumi xarici ticarət~",
    "(?:ümumi|bütün) (?:\\p{L}+ )?(?:ixrac|idxal|ticarət dövriyyəsi)~",
    "(?:türk|MDB|TDT|Aİİ|Avropa|Asiya|Afrika|ərəb|islam|müsəlman|xarici|digər|dünya) (?:dövlət|ölkə)(?:ləri|lər)?~",
    "\\d+ (?:ölkə|türk dövləti|dövlət) ilə",
  ],
  regionSites: [],
  regions: REGIONS,
  blocOwners: ["(?:MDB|Aİİ|TDT)~ (?:ölkələri(?:nin)? |dövlətləri(?:nin)? )?(?:ticarət|ixrac|idxal)~"],
  regionSubjects: [],
  world: [
    "xarici ticarət(?:in|inin|i)? dövriyyə~",
    ...REGIONS,
  ],
  namedBefore: ["bu ölkə(?:yə|dən|ilə)"],
  each: [],
  others: ["və (?:(?:bir sıra|bəzi|bir çox) )?(?:digər|başqa|qonşu|sair) (?:\\p{L}{3,14} ){0,2}(?:ölkə|dövlət|bazar|respublika|tərəfdaş|qonşu)~", "və (?:digər|başqa)lər~", "və bir sıra (?:ölkə|dövlət)~"],
  trades: ["idxal edib", "ixrac edib", "idxal etmişdir", "ixrac etmişdir"],
  allComers: ["ölkə(?:yə|mizə) (?:gələn|gəlmiş|səfər edən|üz tutan)", "\\d+ ölkədən", "xarici (?:turist~|tələbə~|vətəndaş~|qonaq~|ölkələr~|investisiya~|sərmayə~)", "əcnəbi~", "ümumilikdə", "cəmi", "xaricə", "xaricdən"],
  ofThem: ["onlardan", "bunlardan"],
  parts: ["o cümlədən", "onlardan", "bunlardan"],
  outbound: ["xari(?:cə|ci ölkələrə) (?:gedən|səfər edən|üz tutan|çıxan|səyahət edən)", "xari(?:cə|ci ölkələrə) (?:gedib|səfər edib|çıxıb)"],
  transits: ["tranzit~"],
  regionNames: ["(?:Asiya|Afrika|Avropa|MDB)(?! Birliyi)~", "(?:digər|başqa) (?:ölkə|dövlət)lər~"],
  balanceFor: [],
  takes: [],
  fallsOn: [],
  shareOf: [],
  partWithin: [],
  fallsBehind: [],
  fallsOnIt: [],
  makesUp: ["təşkil edərək"],
  worldOwners: ["dünya (?:ixrac|idxal|ticarət)~"],
  worldWholes: ["(?:dünya|qlobal) (?:ÜDM|ümumi daxili məhsul~|əhali~|iqtisadiyyat~|istehsal~|ticarət~|ixrac~|idxal~|bazar~)~?"],
  everywhere: ["(?:nəfər|insan) dünyada"],
  ofBoth: ["(?:iki|hər iki) (?:ölkə|dövlət)~", "qarşılıqlı", "ikitərəfli"],
  givers: ["Dünya Bankı~", "Asiya İnkişaf Bankı~", "BVF", "AİB", "BMT", "(?:beynəlxalq )?donor~"],
  giversBehind: [],
  doseGivers: ["COVAX~ (?:çərçivəsində|vasitəsilə|xətti)"],
  wholeDebts: ["xarici borc~", "dövlət borc~"],
};
