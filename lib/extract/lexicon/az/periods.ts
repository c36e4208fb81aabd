import type { PeriodWords } from "@/lib/extract/periods/tags";

const ENDINGS = ["", "da", "də", "dan", "dən", "ın", "in", "un", "ün", "a", "ə", "ı", "i", "u", "ü", "ında", "ində", "unda", "ündə", "ından", "indən", "undan", "ündən", "ının", "inin", "unun", "ünün", "ına", "inə", "una", "ünə", "la", "lə", "lar", "lər", "larında", "lərində", "lərdə", "larda", "ları", "ləri", "lərin", "ların"];
const cases = (...stems: string[]): string[] => stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending));

export const PERIODS_AZ: PeriodWords = {
  months: [
    cases("yanvar"), cases("fevral"), cases("mart"), cases("aprel"), cases("may"), cases("iyun"), cases("iyul"),
    cases("avqust"), cases("sentyabr"), cases("oktyabr"), cases("noyabr"), cases("dekabr"),
  ],
  numbers: { bir: 1, iki: 2, üç: 3, dörd: 4, beş: 5, altı: 6, yeddi: 7, səkkiz: 8, doqquz: 9, on: 10 },
  ordinals: { birinci: 1, ilk: 1, ikinci: 2, üçüncü: 3, dördüncü: 4 },
  tags: {
    m: cases("ay"),
    q: cases("rüb"),
    h: [...cases("yarımil", "yarımillik", "yarıs")],
    y: [...cases("il"), "illik"],
    T: ["bu", "cari", "hazırkı"],
    L: ["ötən", "keçən", "əvvəlki"],
    P: ["son"],
    X: ["gələn", "növbəti", "gələcək"],
    i: ["ərzində"],
    s: [],
    b: cases("əvvəl"),
    e: [...cases("son"), "yekunlarına", "yekunu"].filter((word) => word !== "son"),
    F: [],
    t: ["və"],
    k: [],
    a: [],
    z: ["maliyyə"],
    S: ["eyni", "müvafiq", "analoji", "oxşar"],
    p: cases("dövr"),
    E: ["öncə"],
  },
  fillers: [],
  fillerPairs: [],
  pluralYears: ["illər", "illərdə", "illərin", "illərində"],
  untilWords: [],
  asOfWords: [],
  yearSuffixes: ["ci", "cı", "cu", "cü"],
  decadeSuffixes: [],
  baseCues: [],
  baseCuesAfter: ["müqayisədə", "nisbətən"],
  targetCuesAfter: ["qədər", "dək", "kimi"],
};
