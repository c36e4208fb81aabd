import type { TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { PERIODS_AZ } from "@/lib/extract/lexicon/az/periods";
import { PERIODS_EN } from "@/lib/extract/lexicon/en/periods";
import { PERIODS_RU } from "@/lib/extract/lexicon/ru/periods";
import { addMark, nextMarked } from "@/lib/extract/places/marks";
import { firstAtOrAfter, foldWord, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";

/**
 * Letters that stand for the words of a sentence, so that one grammar serves all languages:
 * `Y` a year in digits, `Z` a fiscal year by the last two digits of its end, `N` a small number, `O` an ordinal, `M` a month by name, `D` a decade, `Q` and `H` "Q1" and "H1";
 * `w m q h y` the units week, month, quarter, half-year, year; `T L P X` this, last, past (rolling), next;
 * `f` of, `i` in or during, `s` since, `b` beginning, `e` end, `F` from, `t` to or and, `k` by, `a` as (of), `z` fiscal,
 * `S p` same period, `E` earlier, `A` ago, `l` later, `d` months during which (one word in Azerbaijani); `- / . , ;` punctuation, `x` any other word.
 */
export type PeriodTag = "w" | "m" | "q" | "h" | "y" | "T" | "L" | "P" | "X" | "f" | "i" | "s" | "b" | "e" | "F" | "t" | "k" | "a" | "z" | "S" | "p" | "E" | "A" | "l" | "d";

/** What a language folder says of time. */
export interface PeriodWords {
  readonly months: readonly (readonly string[])[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly tags: Readonly<Partial<Record<PeriodTag, readonly string[]>>>;
  /** Words that never change the meaning of a phrase of time. */
  readonly fillers: readonly string[];
  /** Two words that together are a filler ("in less than nine months"). */
  readonly fillerPairs: readonly (readonly [string, string])[];
  /** Words behind those two that begin an amount ("more than a year"). */
  readonly amountOpeners: readonly string[];
  /** Years in the plural: "last years" is no year. */
  readonly pluralYears: readonly string[];
  /** Words of tag `t` that lead to a date ahead when nothing begins the range. */
  readonly untilWords: readonly string[];
  /** Words of tag `i` that name a moment before a day ("на 1 марта"). */
  readonly asOfWords: readonly string[];
  /** Endings that follow the digits of a year after a hyphen ("2021-ci"). */
  readonly yearSuffixes: readonly string[];
  readonly decadeSuffixes: readonly string[];
  /** Words before a period that make it the base of a comparison. */
  readonly baseCues: readonly string[];
  /** Words that make "since" a mark for a record and not the time of the figure ("the highest since 2012"). */
  readonly superlatives: readonly string[];
  /** Words that give the time of the sentence before to the next one, by opening it or standing in it ("the total", "it"). */
  readonly anaphors: readonly string[];
  /** Beginnings of words for what has piled up over the years. */
  readonly accumulated: readonly string[];
  /** Words that leave the time told before for the time of writing. */
  readonly presently: readonly string[];
  /** Words that make a time behind "from" the base of a change ("down from January"). */
  readonly changesFrom: readonly string[];
  /** Nouns of change, before "from" or "over" and the base ("an increase over 2009"). */
  readonly changeNouns: readonly string[];
  /** Verbs of change, before the figure and "from" with the base ("grew 5 percent from 2016"). */
  readonly changeVerbs: readonly string[];
  /** Words behind "than" that compare to all times ("more than ever in 2020"). */
  readonly records: readonly string[];
  /** Words for percent, right before the preposition of a base ("increased 5 percent over last year"). */
  readonly percents: readonly string[];
  /** Prepositions that name the base behind a noun of change, and the time elsewhere ("over 2009"). */
  readonly baseCuesAfterChange: readonly string[];
  /** Words that say that a figure holds at the time of writing. */
  readonly nowWords: readonly string[];
  /** Words before an earlier figure that a later one is held against ("up from 201"). */
  readonly earlierCues: readonly (readonly string[])[];
  /** Clauses that begin with these have their own time. */
  readonly contrasts: readonly string[];
  readonly joiners: readonly string[];
  /** Beginnings of words for signing: what is signed is of the month of the report. */
  readonly signing: readonly string[];
  readonly today: readonly string[];
  /** Words for a day that a report need not date ("on Tuesday", "yesterday"). */
  readonly days: readonly string[];
  /** Words for what has not happened: such a figure is not counted at the time of writing. */
  readonly future: readonly string[];
  /** Words right before a figure of a flow that is still to come in the running year ("может составить"). */
  readonly soon: readonly string[];
  /** Anaphors that point to the whole of the sentence before, as its first word. */
  readonly demonstratives: readonly string[];
  /** Words that make a year right behind them a base ("up 5 percent on 2015"). */
  readonly baseCuesNear: readonly string[];
  /** Words right before the figure that a change began from. */
  readonly startingPoints: readonly string[];
  /** Words right before the figure that a change led to. */
  readonly endPoints: readonly string[];
  /** Words that may stand between those and the figure ("from a revised 5 billion"). */
  readonly adjectives: readonly string[];
  /** Words that name the period of the report once more ("in the reporting period"). */
  readonly reportingPeriod: readonly string[];
  /** The same as `baseCues`, behind the period. */
  readonly baseCuesAfter: readonly string[];
  /** Those of them that can be what the sentence tells ("The 1986 figure was 5"). */
  readonly figureNouns: readonly string[];
  /** Words behind a period that make it a date ahead. */
  readonly targetCuesAfter: readonly string[];
  /** Nouns for a figure of another time, beside that time; with a cue of comparison they make it a base ("exceeds the level of July"). */
  readonly baseNouns: readonly string[];
  /** Words before such a noun that hold the figure against it. */
  readonly baseVerbs: readonly string[];
  /** Words for parts behind which a preposition of time names the base ("5 процентов к 2021 году"). */
  readonly baseUnits: readonly string[];
}

export interface Tagged extends TextSpan {
  readonly tag: string;
  /** Year, number, month, or what else the tag counts; 0 for words. */
  readonly value: number;
  readonly key: string;
}

export interface PeriodLexicon {
  readonly words: ReadonlyMap<string, { readonly tag: string; readonly value: number }>;
  readonly fillers: ReadonlySet<string>;
  readonly fillerPairs: ReadonlyMap<string, string>;
  readonly amountOpeners: ReadonlySet<string>;
  readonly pluralYears: ReadonlySet<string>;
  readonly untilWords: ReadonlySet<string>;
  readonly asOfWords: ReadonlySet<string>;
  readonly yearSuffixes: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly baseCues: ReadonlySet<string>;
  readonly baseCuesAfter: ReadonlySet<string>;
  readonly superlatives: ReadonlySet<string>;
  readonly anaphors: ReadonlySet<string>;
  readonly accumulated: readonly string[];
  readonly presently: ReadonlySet<string>;
  readonly changesFrom: ReadonlySet<string>;
  readonly changeNouns: ReadonlySet<string>;
  readonly changeVerbs: ReadonlySet<string>;
  readonly percents: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  readonly baseCuesAfterChange: ReadonlySet<string>;
  readonly nowWords: ReadonlySet<string>;
  readonly earlierCues: readonly (readonly string[])[];
  readonly contrasts: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly signing: readonly string[];
  readonly today: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly soon: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly baseCuesNear: ReadonlySet<string>;
  readonly startingPoints: ReadonlySet<string>;
  readonly endPoints: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly reportingPeriod: ReadonlySet<string>;
  readonly figureNouns: ReadonlySet<string>;
  readonly targetCuesAfter: ReadonlySet<string>;
  readonly baseNouns: ReadonlySet<string>;
  readonly baseVerbs: ReadonlySet<string>;
  readonly baseUnits: ReadonlySet<string>;
}

const foldAll = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));

function toLexicon(source: PeriodWords): PeriodLexicon {
  const words = new Map<string, { tag: string; value: number }>();
  const add = (word: string, tag: string, value: number): void => {
    const key = foldWord(word);
    if (!words.has(key)) words.set(key, { tag, value });
  };
  source.months.forEach((names, index) => names.forEach((name) => add(name, "M", index + 1)));
  for (const [word, value] of Object.entries(source.ordinals)) if (!/^\d+$/u.test(word)) add(word, "O", value);
  for (const [word, value] of Object.entries(source.numbers)) add(word, "N", value);
  for (const [tag, list] of Object.entries(source.tags)) for (const word of list) add(word, tag, 0);
  return {
    words,
    fillers: foldAll(source.fillers),
    fillerPairs: new Map(source.fillerPairs.map(([first, second]) => [foldWord(first), foldWord(second)])),
    amountOpeners: foldAll(source.amountOpeners),
    pluralYears: foldAll(source.pluralYears),
    untilWords: foldAll(source.untilWords),
    asOfWords: foldAll(source.asOfWords),
    yearSuffixes: foldAll(source.yearSuffixes),
    decadeSuffixes: foldAll(source.decadeSuffixes),
    baseCues: foldAll(source.baseCues),
    baseCuesAfter: foldAll(source.baseCuesAfter),
    superlatives: foldAll(source.superlatives),
    anaphors: foldAll(source.anaphors),
    accumulated: source.accumulated.map(foldWord),
    presently: foldAll(source.presently),
    changesFrom: foldAll(source.changesFrom),
    changeNouns: foldAll(source.changeNouns),
    changeVerbs: foldAll(source.changeVerbs),
    percents: foldAll(source.percents),
    records: foldAll(source.records),
    baseCuesAfterChange: foldAll(source.baseCuesAfterChange),
    nowWords: foldAll(source.nowWords),
    earlierCues: source.earlierCues.map((cue) => cue.map(foldWord)),
    contrasts: foldAll(source.contrasts),
    joiners: foldAll(source.joiners),
    signing: source.signing.map(foldWord),
    today: foldAll(source.today),
    days: foldAll(source.days),
    future: foldAll(source.future),
    soon: foldAll(source.soon),
    demonstratives: foldAll(source.demonstratives),
    baseCuesNear: foldAll(source.baseCuesNear),
    startingPoints: foldAll(source.startingPoints),
    endPoints: foldAll(source.endPoints),
    adjectives: foldAll(source.adjectives),
    reportingPeriod: foldAll(source.reportingPeriod),
    figureNouns: foldAll(source.figureNouns),
    targetCuesAfter: foldAll(source.targetCuesAfter),
    baseNouns: foldAll(source.baseNouns),
    baseVerbs: foldAll(source.baseVerbs),
    baseUnits: foldAll(source.baseUnits),
  };
}

const LEXICONS = { en: toLexicon(PERIODS_EN), ru: toLexicon(PERIODS_RU), az: toLexicon(PERIODS_AZ) };

/** The words of time of the document's language. */
export function periodLexicon({ lang }: Pick<TextModel, "lang">): PeriodLexicon {
  return LEXICONS[lang];
}

/** The tag of any other word. */
const UNTAGGED = "x";
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const DIGITS = /^\d+$/u;
const SHORT_QUARTER = /^(?<kind>[qh])(?<number>[1-4])$/u;
const FISCAL_YEAR = /^fy(?:19|20)\d\d$/u;
const SHORT_FISCAL_YEAR = /^fy[0-4]\d$/u;
const DECADE = /^(?<start>(?:19|20)\d0)s$/u;
/** Months that are everyday words too count only beside a number, a preposition of time or another month. */
const UNSURE_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar", "sep", "dec", "jan"]);

function tagDigits(key: string): { tag: string; value: number } | null {
  if (!DIGITS.test(key)) return null;
  const value = Number(key);
  if (key.length === 4 && value >= 1850 && value <= 2100) return { tag: "Y", value };
  return key.length <= 2 ? { tag: "N", value } : { tag: "x", value };
}

function tagWord(word: Pick<Word, "key">, lexicon: PeriodLexicon): { tag: string; value: number } {
  const digits = tagDigits(word.key);
  if (digits !== null) return digits;
  const known = lexicon.words.get(word.key);
  if (known !== undefined) return known;
  if (FISCAL_YEAR.test(word.key)) return { tag: "Y", value: Number(word.key.slice(2)) };
  if (SHORT_FISCAL_YEAR.test(word.key)) return { tag: "Z", value: 2000 + Number(word.key.slice(2)) };
  const short = SHORT_QUARTER.exec(word.key)?.groups;
  if (short !== undefined) return { tag: short["kind"] === "q" ? "Q" : "H", value: Number(short["number"]) };
  const decade = DECADE.exec(word.key)?.groups;
  if (decade !== undefined) return { tag: "D", value: Number(decade["start"]) };
  return { tag: "x", value: 0 };
}

function tagGap(gap: string): string {
  const plain = gap.trim();
  if (plain === "") return "";
  if (plain.length === 1 && "-–—−‑".includes(plain)) return "-";
  if (plain.length === 1 && "/.,".includes(plain)) return plain;
  if (plain === "'" || plain === "’") return "";
  return ";";
}

/** Words without any tag of their own: three in four. */
const IS_UNTAGGED = addMark(({ key }, lang) => {
  const { yearSuffixes, decadeSuffixes, fillers, fillerPairs } = LEXICONS[lang];
  const hasPart = yearSuffixes.has(key) || decadeSuffixes.has(key) || fillers.has(key) || fillerPairs.has(key);
  if (hasPart || MAY_BE_COMPACT.test(key) || ROMAN[key] !== undefined) return false;
  const { tag, value } = tagWord({ key }, LEXICONS[lang]);
  return tag === UNTAGGED && value === 0;
});

/** Tags without which no phrase of time is complete. */
const TELLING = new Set(["M", "w", "m", "d", "q", "h", "y", "p", "L"]);

/** Periods that reports write as one word: "1H17", "9M2022", "Q3", "2017H1"; the letter is a capital, so that "9m" stays nine million. */
const MAY_BE_COMPACT = /^(?=.*\d)[\dhqmнм]{2,7}$/u;
const COMPACT: readonly RegExp[] = [
  /^(?<number>\d{1,2})(?<kind>[HQMНМ])(?<year>(?:(?:19|20)\d\d|[0-4]\d))?$/u,
  /^(?<kind>[HQ])(?<number>[1-4])(?<year>(?:19|20)\d\d)$/u,
  /^(?<year>(?:19|20)\d\d)(?<kind>[HQ])(?<number>[1-4])$/u,
];

/** The tags of a period written as one word, or null. */
function tagCompact(text: string, word: Word, next: Word | undefined): readonly Tagged[] | null {
  const groups = COMPACT.map((pattern) => pattern.exec(text.slice(word.start, word.end))?.groups).find((found) => found !== undefined);
  if (groups === undefined) return null;
  const number = Number(groups["number"]);
  const digits = groups["year"];
  const isMonths = /[MМ]/u.test(groups["kind"] ?? "");
  const isFollowed = next !== undefined && /^(?:19|20)\d\d$/u.test(next.key);
  if (number < 1 || number > 12 || (isMonths && digits === undefined && !isFollowed) || /[$€£¥]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return null;
  const make = (tag: string, value: number): Tagged => ({ tag, value, key: word.key, start: word.start, end: word.end });
  const part = isMonths ? [make("N", number), make("m", 0)] : [make(/[HН]/u.test(groups["kind"] ?? "") ? "H" : "Q", number)];
  return digits === undefined ? part : [...part, make("Y", digits.length === 2 ? 2000 + Number(digits) : Number(digits))];
}

/** Words that show alone that a time is named. */
const TELLS_TIME = addMark(({ key }, lang) => {
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) return key.length >= 4 || /^\d[hq]$/u.test(key);
  const known = LEXICONS[lang].words.get(key);
  const isTelling = known !== undefined ? TELLING.has(known.tag) : key.length <= 6 && /^[qh][1-4](?:$|\d)/u.test(key);
  return isTelling || (key.length === 6 && FISCAL_YEAR.test(key)) || (key.length === 4 && SHORT_FISCAL_YEAR.test(key));
});
/** Digits that are a decade where the ending of one stands behind them. */
const MAY_BE_DECADE = addMark(({ key }) => key.length === 2 && /^\d/u.test(key) && !/^\d[hq]$/u.test(key));

/** A quick look at the words alone: most sentences name no time. */
function namesTime({ words, marks, lang }: TextModel, from: number, to: number): boolean {
  for (let at = nextMarked(marks, TELLS_TIME | MAY_BE_DECADE, from, to); at < to; at = nextMarked(marks, TELLS_TIME | MAY_BE_DECADE, at + 1, to)) {
    if (((marks[at] ?? 0) & TELLS_TIME) !== 0 || LEXICONS[lang].decadeSuffixes.has(words[at + 1]?.key ?? "")) return true;
  }
  return false;
}

/** "less than nine months" and "more than doubled", in contrast to "9 percent less than in January". */
const isAmount = (word: Word | undefined, lexicon: PeriodLexicon): boolean => word !== undefined && (/^\d/u.test(word.key) || lexicon.amountOpeners.has(word.key) || lexicon.changeVerbs.has(word.key) || tagWord(word, lexicon).tag === "N");

/** Whether anything in the tags can be a period; most sentences end here. */
const HAS_TIME = /[YZMDQHEp]|y[Al]|iy|[TLPX]|Oq|Oh|m|d|sb/u;

/** The words of a span as tags; fillers are left out, endings of year numbers melted into them. Null where no time is named. */
export function tagSpan(model: TextModel, span: TextSpan): readonly Tagged[] | null {
  const words = wordsOf(model);
  const lexicon = periodLexicon(model);
  const first = firstAtOrAfter(words, span.start);
  const end = firstAtOrAfter(words, span.end);
  if (!namesTime(model, first, end)) return null;
  const tagged: Tagged[] = [];
  let before = span.start;
  for (let at = first; at < end; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const gap = word.start - before === 1 && model.text.charAt(before) === " " ? "" : tagGap(model.text.slice(before, word.start));
    const last = tagged[tagged.length - 1];
    before = word.end;
    if (((model.marks[at] ?? 0) & IS_UNTAGGED) !== 0) {
      if (gap !== "") tagged.push({ tag: gap, value: 0, key: "", start: word.start, end: word.start });
      tagged.push({ tag: UNTAGGED, value: 0, key: word.key, start: word.start, end: word.end });
      continue;
    }
    if (gap === "-" && last?.tag === "Y" && lexicon.yearSuffixes.has(word.key)) {
      tagged[tagged.length - 1] = { ...last, end: word.end };
      continue;
    }
    if (gap === "-" && last !== undefined && lexicon.decadeSuffixes.has(word.key) && last.value % 10 === 0 && (last.tag === "Y" || last.value >= 20)) {
      tagged[tagged.length - 1] = { ...last, end: word.end, tag: "D", value: last.tag === "Y" ? last.value : 1900 + last.value };
      continue;
    }
    if (gap !== "") tagged.push({ tag: gap, value: 0, key: "", start: word.start, end: word.start });
    if (lexicon.fillers.has(word.key)) continue;
    const follower = words[at + 1];
    if (follower !== undefined && lexicon.fillerPairs.get(word.key) === follower.key && isAmount(words[at + 2], lexicon)) {
      before = follower.end;
      at += 1;
      continue;
    }
    const compact = MAY_BE_COMPACT.test(word.key) ? tagCompact(model.text, word, follower) : null;
    if (compact !== null) {
      tagged.push(...compact);
      continue;
    }
    const isRoman = ROMAN[word.key] !== undefined && model.text.charAt(word.start) === model.text.charAt(word.start).toUpperCase();
    const { tag, value } = tagWord(word, lexicon);
    const isMonthUnsure = tag === "M" && (!word.isCapital || UNSURE_MONTHS.has(word.key)) && model.lang === "en";
    const isMonth = !isMonthUnsure || (word.isCapital && last !== undefined && /[NYMiFtsfbekaLTX\-,]/u.test(last.tag)) || nextIsDateWord(words[at + 1]);
    tagged.push({ tag: isRoman && tag === "x" ? "O" : tag === "M" && !isMonth ? "x" : tag, value: isRoman && tag === "x" ? (ROMAN[word.key] ?? 0) : value, key: word.key, start: word.start, end: word.end });
  }
  return HAS_TIME.test(tagged.map((item) => item.tag).join("")) ? tagged : null;
}

function nextIsDateWord(word: Word | undefined): boolean {
  return word !== undefined && DIGITS.test(word.key) && word.key.length <= 4;
}
