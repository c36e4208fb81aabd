import type { Language } from "@/lib/domain/document";
import { linkedPattern } from "@/lib/extract/lexicon/joined";
import { meaningLexicon } from "../../lexicon/meaning";
import { toEndPattern, toPattern } from "../../phrases/phrase";
import type { EndPattern } from "../../phrases/phrase";

const NEVER = /(?!)/u;

/** "one in every three": a part that two numbers tell. */
export const oneOfFew = linkedPattern(({ every }) => `\\s(?:${every})\\s`);

/** The patterns of a language that tell a level from a change and a share. */
export interface MeasurePatterns {
  readonly up: RegExp;
  readonly down: RegExp;
  readonly upAfter: RegExp;
  readonly downAfter: RegExp;
  readonly change: RegExp;
  readonly baseAtEnd: EndPattern;
  readonly byAtEnd: EndPattern;
  /** A word for the size of a change right before its sum. */
  readonly sumAtEnd: EndPattern;
  readonly toAtEnd: EndPattern;
  /** Verbs of reaching whose preposition is that of a change too ("вышли на"). */
  readonly reachesByAtEnd: EndPattern;
  readonly reachedAtEnd: EndPattern;
  readonly leftAtEnd: EndPattern;
  readonly reachedAtStart: RegExp;
  readonly reachedEnding: RegExp;
  readonly verbAtEnd: EndPattern;
  readonly changeAfterAtStart: RegExp;
  readonly changeNouns: RegExp;
  readonly share: RegExp;
  /** Words of more and less at the start of a stretch. */
  readonly changeAtStart: RegExp;
  readonly shareEnding: RegExp;
  readonly shareAfterAtStart: RegExp;
  readonly ofChangeAtStart: RegExp;
  readonly restatesAtEnd: EndPattern;
  readonly restatesAtStart: RegExp;
  /** A percentage told as a number beside it, everywhere in a text. */
  readonly restated: RegExp;
  /** A verb behind which the part stands, right behind its percentage. */
  readonly partAtStart: RegExp;
  /** A sum behind which a percentage says that it is so much more, or less ("$36 million or 9 percent more"). */
  readonly moreAsPercent: RegExp;
  readonly lessAsPercent: RegExp;
  /** The same with what it is more than ("$36 million more than"). */
  readonly moreThan: RegExp;
  readonly lessThan: RegExp;
  /** The same where that is an earlier time ("$36 million more than in 2020"). */
  readonly moreThanBefore: RegExp;
  readonly lessThanBefore: RegExp;
  /** A word of less between a number and its noun ("5,000 fewer cars"). */
  readonly lessOf: RegExp;
  /** Verbs of being above what a figure is measured by. */
  readonly yardsticks: RegExp;
  readonly deficit: RegExp;
  readonly rates: RegExp;
}

const patterns = new Map<Language, MeasurePatterns>();
/** Up to four words of hedging between a preposition and its number ("by as much as about"). */
const HEDGE = "(?:[\\s\\-–]{1,3}[\\p{L}’']{1,16}){0,3}[\\s~≈$€£¥(\\-–]{0,3}$";

/** The same sum in other money behind a sum. */
export const IN_OTHER_MONEY = /^\s\([^()]{2,30}\)/u;

/** Hedges between a verb of change and a sum that is the change ("fell at least $5 million"). */
const HEDGED = "(?:at least|nearly|almost|about|around|some|roughly|approximately|over|more than|less than|up to)".replaceAll(" ", "\\s");

const atEnd = (phrases: readonly string[], tail = HEDGE): EndPattern => toEndPattern(phrases, tail);

const asPercent = (restates: readonly string[], words: readonly string[]): RegExp => new RegExp(`^(?:\\s\\p{Ll}{3,10})?,?\\s${toPattern(restates, "iu").source}\\s\\d[\\d.,]{0,6}\\s?(?:%|\\p{L}{3,9}(?:\\s\\p{L}{4})?),?\\s${toPattern(words, "iu").source}`, "iu");

const asThan = (words: readonly string[], comparesTo: readonly string[]): RegExp => new RegExp(`^\\s${toPattern(words, "iu").source}\\s${toPattern(comparesTo, "iu").source}\\s`, "iu");

const ending = (endings: readonly string[]): RegExp => (endings.length === 0 ? NEVER : new RegExp(`(?:${endings.join("|")})(?![\\p{L}])`, "iu"));

/** The patterns of a language, made once. */
export function measurePatterns(lang: Language): MeasurePatterns {
  const known = patterns.get(lang);
  if (known !== undefined) return known;
  const words = meaningLexicon(lang).measures;
  const made: MeasurePatterns = {
    up: toPattern(words.up),
    down: toPattern(words.down),
    upAfter: toPattern([...words.up, ...words.upAfter]),
    downAfter: toPattern([...words.down, ...words.downAfter]),
    change: toPattern([...words.up, ...words.down]),
    baseAtEnd: atEnd([...words.from, ...words.than]),
    byAtEnd: atEnd(words.by),
    sumAtEnd: atEnd(words.by, "\\s[$€£¥]?$"),
    toAtEnd: atEnd(words.to),
    reachesByAtEnd: atEnd(words.to.filter((phrase) => words.by.some((by) => phrase.endsWith(` ${by}`)))),
    reachedAtEnd: atEnd(words.reached, "[\\s$€£¥]{0,3}(?:\\p{L}{1,12}[\\s]{1,3}){0,2}$"),
    leftAtEnd: atEnd(words.from, "\\s$"),
    reachedAtStart: new RegExp(`^(?:\\s${toPattern(words.inYear, "iu").source}\\s\\d{4}(?:[\\s-]\\p{Ll}{1,4}\\.?)?)?,?\\s${toPattern(words.reached, "iu").source}`, "iu"),
    reachedEnding: ending(words.reachedEndings),
    shareEnding: ending(words.shareEndings),
    changeAtStart: new RegExp(`^${toPattern([...words.upAfter, ...words.downAfter], "iu").source}`, "iu"),
    verbAtEnd: atEnd(words.verbs, `(?:\\s${HEDGED})?[\\s$€£¥]{0,3}$`),
    changeAfterAtStart: new RegExp(`^\\p{L}{0,5}[\\s\\-]{0,2}(?:\\p{L}{3,7}-\\p{L}{2,4}-\\p{L}{3,7}\\s)?${toPattern(words.changeAfter, "iu").source}`, "iu"),
    changeNouns: toPattern(words.changeNouns),
    share: toPattern(words.share),
    shareAfterAtStart: new RegExp(`^\\.?[\\s\\-]{0,2}${toPattern(words.shareAfter, "iu").source}`, "iu"),
    ofChangeAtStart: words.ofChange.length === 0 ? NEVER : new RegExp(`^\\s${toPattern(words.ofChange, "iu").source}`, "iu"),
    restatesAtEnd: atEnd(words.restates),
    restatesAtStart: new RegExp(`^\\s${toPattern(words.restates, "iu").source}\\s\\d`, "iu"),
    restated: new RegExp(`\\d\\s${toPattern(words.restates, "iu").source}\\s\\d[\\d.,]*\\s?%|%\\s${toPattern(words.restates, "iu").source}\\s\\d`, "giu"),
    partAtStart: words.partBehind.length === 0 ? NEVER : new RegExp(`^[\\s,–—-]{1,4}${toPattern(words.partBehind, "iu").source}\\s\\p{L}`, "iu"),
    moreAsPercent: asPercent(words.restatesAsPart, [...words.upAfter, ...words.up]),
    lessAsPercent: asPercent(words.restatesAsPart, [...words.downAfter, ...words.down]),
    moreThan: asThan(words.upAfter, words.comparesTo),
    lessThan: asThan(words.downAfter, words.comparesTo),
    moreThanBefore: words.thanBefore.length === 0 ? NEVER : asThan(words.upAfter, words.thanBefore),
    lessThanBefore: words.thanBefore.length === 0 ? NEVER : asThan(words.downAfter, words.thanBefore),
    lessOf: words.lessOf.length === 0 ? NEVER : new RegExp(`^\\s${toPattern(words.lessOf, "iu").source}\\s(?!${toPattern(words.comparesTo, "iu").source})\\p{Ll}{2}`, "u"),
    yardsticks: toPattern(words.yardsticks),
    deficit: toPattern(words.deficit),
    rates: toPattern(words.rates),
  };
  patterns.set(lang, made);
  return made;
}
