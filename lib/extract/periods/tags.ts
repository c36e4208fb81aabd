import type { TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { addMark, nextMarked } from "@/lib/extract/places/marks";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { periodLexiconOf, periodLexicon } from "./words";
import type { PeriodLexicon } from "./words";

/** A word as a letter of the grammar (`lexicon/period-words.ts`). */
export interface Tagged extends TextSpan {
  readonly tag: string;
  /** Year, number, month, or what else the tag counts; 0 for words, 1 for a whole year. */
  readonly value: number;
  readonly key: string;
}

/** What "year" counts in "the whole year". */
export const WHOLE = 1;

/** The tag of any other word. */
const UNTAGGED = "x";
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const DIGITS = /^\d+$/u;
const SHORT_QUARTER = /^(?<kind>[qh])(?<number>[1-4])$/u;
const FISCAL_YEAR = /^fy(?:19|20)\d\d$/u;
const SHORT_FISCAL_YEAR = /^fy\d\d$/u;
/** The years of two digits up to which they are of this century. */
const LAST_OF_CENTURY = 49;
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
  if (SHORT_FISCAL_YEAR.test(word.key)) return { tag: "Z", value: (Number(word.key.slice(2)) > LAST_OF_CENTURY ? 1900 : 2000) + Number(word.key.slice(2)) };
  const short = SHORT_QUARTER.exec(word.key)?.groups;
  if (short !== undefined) return { tag: short["kind"] === "q" ? "Q" : "H", value: Number(short["number"]) };
  const decade = DECADE.exec(word.key)?.groups;
  if (decade !== undefined) return { tag: "D", value: Number(decade["start"]) };
  return { tag: "x", value: 0 };
}

function tagGap(gap: string): string {
  const plain = gap.trim();
  if (plain === "") return "";
  if (plain === "--" || "-–—−‑".includes(plain.length === 2 && plain.startsWith(".") ? plain.charAt(1) : plain)) return "-";
  if (plain.length === 1 && "/.,".includes(plain)) return plain;
  if (plain === "'" || plain === "’") return "";
  return ";";
}

/** Words without any tag of their own: three in four. */
const IS_UNTAGGED = addMark(({ key }, lang) => {
  const { yearSuffixes, decadeSuffixes, fillers, fillerPairs } = periodLexiconOf(lang);
  const hasPart = yearSuffixes.has(key) || decadeSuffixes.has(key) || fillers.has(key) || fillerPairs.has(key);
  if (hasPart || MAY_BE_COMPACT.test(key) || ROMAN[key] !== undefined) return false;
  const { tag, value } = tagWord({ key }, periodLexiconOf(lang));
  return tag === UNTAGGED && value === 0;
});

/** Tags without which no phrase of time is complete. */
const TELLING = new Set(["M", "w", "m", "d", "q", "h", "y", "z", "G", "V", "c", "p", "L"]);

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
  const known = periodLexiconOf(lang).words.get(key);
  const isTelling = known !== undefined ? TELLING.has(known.tag) || key === "fy" : key.length <= 6 && /^[qh][1-4](?:$|\d)/u.test(key);
  return isTelling || (key.length === 6 && FISCAL_YEAR.test(key)) || (key.length === 4 && SHORT_FISCAL_YEAR.test(key));
});
/** Digits that are a decade where the ending of one stands behind them. */
const MAY_BE_DECADE = addMark(({ key }) => key.length === 2 && /^\d/u.test(key) && !/^\d[hq]$/u.test(key));

/** A quick look at the words alone: most sentences name no time. */
function namesTime({ words, marks, lang }: TextModel, from: number, to: number): boolean {
  for (let at = nextMarked(marks, TELLS_TIME | MAY_BE_DECADE, from, to); at < to; at = nextMarked(marks, TELLS_TIME | MAY_BE_DECADE, at + 1, to)) {
    if (((marks[at] ?? 0) & TELLS_TIME) !== 0 || periodLexiconOf(lang).decadeSuffixes.has(words[at + 1]?.key ?? "")) return true;
  }
  return false;
}

/** "less than nine months" and "more than doubled", in contrast to "9 percent less than in January". */
const isAmount = (word: Word | undefined, lexicon: PeriodLexicon): boolean => word !== undefined && (/^\d/u.test(word.key) || lexicon.amountOpeners.has(word.key) || lexicon.changeVerbs.has(word.key) || tagWord(word, lexicon).tag === "N");

/** Whether anything in the tags can be a period; most sentences end here. */
const HAS_TIME = /[YZMDQHEp]|zN|y[Alb]|y-?t-?x|iN?y|yx?e|xy|ef?y|hy|iq|[TLPX]|[ON]-?q|O-?h|ih|m|d|sb/u;

/** Letters of the longest month cut short ("Sept."). */
const LONGEST_SHORT = 4;

/** Whether a word of time may end with the full stop of an abbreviation: a month, or the word for one or for a quarter. */
const isAbbreviated = ({ tag, key }: Tagged): boolean => (tag === "M" || tag === "m" || tag === "q") && key.length <= LONGEST_SHORT;

/** The words of a span as tags; fillers are left out, endings of year numbers melted into them. Null where no time is named. */
export function tagSpan(model: TextModel, span: TextSpan): readonly Tagged[] | null {
  const words = wordsOf(model);
  const lexicon = periodLexicon(model);
  const first = wordAtOrAfter(model, span.start);
  const end = wordAtOrAfter(model, span.end);
  if (!namesTime(model, first, end)) return null;
  const tagged: Tagged[] = [];
  let before = span.start;
  let whole = -1;
  for (let at = first; at < end; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const last = tagged[tagged.length - 1];
    const between = model.text.slice(before, word.start);
    // "Jan. through Nov. 2021", "Oct.2021"
    const gap = between === " " || ((between === ". " || between === ".") && last !== undefined && isAbbreviated(last)) ? "" : tagGap(between);
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
    // "by year-end"
    const isYearEnd = gap === "-" && last?.tag === "y" && word.start - last.end === 1 && lexicon.yearEnds.has(word.key);
    if (gap !== "" && !isYearEnd) tagged.push({ tag: gap, value: 0, key: "", start: word.start, end: word.start });
    if (lexicon.wholes.has(word.key)) whole = at;
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
    if (tag === "G") {
      tagged.push({ tag: "z", value, key: word.key, start: word.start, end: word.end }, { tag: "y", value: 0, key: word.key, start: word.start, end: word.end });
      continue;
    }
    if (tag === "V") {
      tagged.push({ tag: "T", value, key: word.key, start: word.start, end: word.end }, { tag: "y", value: 0, key: word.key, start: word.start, end: word.end });
      continue;
    }
    const isMonthUnsure = tag === "M" && (!word.isCapital || UNSURE_MONTHS.has(word.key)) && model.grammar.capitals;
    const isMonth = !isMonthUnsure || (word.isCapital && last !== undefined && /[NYMiFtsfbekaLTX\-,]/u.test(last.tag)) || nextIsDateWord(words[at + 1]) || leadsToMonth(words, at + 1, lexicon) || isOfYear(words, at + 1, lexicon);
    tagged.push({ tag: isRoman && tag === "x" ? "O" : tag === "M" && !isMonth ? "x" : tag, value: isRoman && tag === "x" ? (ROMAN[word.key] ?? 0) : tag === "y" && whole === at - 1 && whole >= 0 ? WHOLE : value, key: word.key, start: word.start, end: word.end });
  }
  return HAS_TIME.test(tagged.map((item) => item.tag).join("")) ? tagged : null;
}

/** "Jan. through Nov." */
const leadsToMonth = (words: readonly Word[], at: number, { words: known }: PeriodLexicon): boolean =>
  known.get(words[at]?.key ?? "")?.tag === "t" && known.get(words[at + 1]?.key ?? "")?.tag === "M";

/** "with May of the previous year", "than March of 2019" */
const isOfYear = (words: readonly Word[], at: number, { words: known, fillers }: PeriodLexicon): boolean => {
  if (known.get(words[at]?.key ?? "")?.tag !== "f") return false;
  const word = words[fillers.has(words[at + 1]?.key ?? "") ? at + 2 : at + 1];
  return word !== undefined && (tagDigits(word.key)?.tag === "Y" || /^[TLX]$/u.test(known.get(word.key)?.tag ?? ""));
};

function nextIsDateWord(word: Word | undefined): boolean {
  return word !== undefined && DIGITS.test(word.key) && word.key.length <= 4;
}
