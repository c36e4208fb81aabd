import type { Language } from "@/lib/domain/document";
import { meaningLexicon } from "../../lexicon/meaning";
import { toPattern } from "../../phrases/phrase";

/** The patterns of a language that tell what a number measures. */
export interface CarryPatterns {
  readonly anaphora: RegExp;
  readonly share: RegExp;
  /** "the volume" alone, right before a sum. */
  readonly volume: RegExp;
  readonly talk: RegExp;
  readonly told: RegExp;
  /** The same verbs right behind a number, where a sentence ends with them. */
  readonly toldBehind: RegExp;
  /** A word that holds a number against the one before it, with the comma behind it ("it is smaller, 3 billion"). */
  readonly compared: RegExp;
  /** What leads to another number of the same things. */
  readonly again: RegExp;
  readonly accounts: RegExp;
  readonly base: RegExp;
  /** A verb between a percentage and what is the part, with one word that describes it. */
  readonly partBehind: RegExp;
  /** The words right before a number that make it a change. */
  readonly by: RegExp;
  readonly yardstick: RegExp;
  readonly numberOf: RegExp;
  readonly shareOf: RegExp;
  readonly partAfter: RegExp;
  readonly partBefore: RegExp;
  /** Goods right behind their number, and each of these nouns alone. */
  readonly pieceAfter: RegExp;
  readonly person: RegExp;
  readonly body: RegExp;
  readonly surveyed: RegExp;
  readonly whole: RegExp;
  /** Goods between their weight and their worth, up to the sum. */
  readonly worth: RegExp;
  /** What makes the number right behind it a sum. */
  readonly priced: RegExp;
  /** What stands between a growth and the level that it led to. */
  readonly reached: RegExp;
}

const NEVER = /(?!)/u;

const carries = new Map<Language, CarryPatterns>();

/** The patterns of a language, made once. */
export function carryPatterns(lang: Language): CarryPatterns {
  const known = carries.get(lang);
  if (known !== undefined) return known;
  const { anaphora, volumes, measures, numberOf, partOf, counting } = meaningLexicon(lang);
  const { again } = counting;
  const made = {
    anaphora: toPattern(anaphora),
    volume: new RegExp(`${toPattern(volumes, "iu").source}(?! of)(?:\\s\\p{L}{1,12}){0,3}\\s(?:US|U\\.S\\.)?[\\s$€£¥]{0,3}$`, "iu"),
    talk: toPattern([...measures.up, ...measures.down, ...measures.to]),
    share: toPattern(measures.share),
    again: again.length === 0 ? NEVER : new RegExp(`${toPattern(again, "iu").source}(?:\\s\\p{Ll}{2,9}){0,2}\\s$`, "iu"),
    accounts: new RegExp(`${toPattern(measures.accounts, "iu").source}(?:[\\s-]{1,3}\\p{L}{1,16}){0,2}[\\s]{0,3}$`, "iu"),
    toldBehind: new RegExp(`^(?:-\\p{L}{1,4})?(?:\\s\\p{L}{1,6})?\\s(?:${toPattern(measures.to, "iu").source})`, "iu"),
    compared: new RegExp(`\\s${toPattern([...measures.upAfter, ...measures.downAfter], "iu").source}(?:,(?=\\s))?`, "iu"),
    told: new RegExp(`${toPattern(measures.to, "iu").source}(?:[\\s-]{1,3}\\p{L}{1,16}){0,3}[\\s$€£¥]{0,3}(?:\\p{Lu}{1,3}\\s?)?[\\s$€£¥]{0,3}$`, "iu"),
    numberOf: toPattern(numberOf),
    shareOf: new RegExp(`^[\\s\\-]{1,2}${toPattern(measures.shareAfter, "iu").source}`, "iu"),
    partAfter: new RegExp(`^\\s{0,2}${toPattern(partOf, "iu").source}`, "iu"),
    partBefore: new RegExp(`${toPattern(partOf, "iu").source}[\\s,]{0,2}$`, "iu"),
    by: new RegExp(`${toPattern(measures.by, "iu").source}\\s$`, "iu"),
    partBehind: measures.partBehind.length === 0 ? NEVER : new RegExp(`^(?:\\s${toPattern(partOf, "iu").source}|\\s${toPattern(measures.wholeBehind, "iu").source}\\s(?:[^,.;:()\\d]|(?:19|20)\\d\\d){1,90}?)?[\\s,–—-]{1,4}${toPattern(measures.partBehind, "iu").source}\\s(?:${toPattern(measures.behindPart, "iu").source}\\s)?`, "iu"),
    yardstick: new RegExp(`${toPattern(measures.yardsticks, "iu").source}\\s$`, "iu"),
    pieceAfter: new RegExp(`^[\\s-]{1,2}${toPattern(counting.pieces, "iu").source}`, "iu"),
    person: new RegExp(`^${toPattern(counting.persons, "iu").source}$`, "iu"),
    body: new RegExp(`^${toPattern(counting.bodies, "iu").source}$`, "iu"),
    surveyed: new RegExp(`^${toPattern(counting.surveyed, "iu").source}$`, "iu"),
    worth: counting.worths.length === 0 ? NEVER : new RegExp(`^[^,.;:()\\d]{0,60}(?:,\\s|[\\s,])${toPattern(counting.worths, "iu").source}(?:\\s\\p{L}{1,8}){0,2}[\\s$€£¥]{0,3}$`, "iu"),
    priced: counting.priced.length === 0 ? NEVER : new RegExp(`${toPattern(counting.priced, "iu").source}(?:\\s\\p{L}{1,14}){0,2}\\s$`, "iu"),
    whole: new RegExp(`^${toPattern(counting.wholes, "iu").source}$`, "iu"),
    reached: measures.reached.length === 0 ? new RegExp(`^\\s${toPattern([...measures.up, ...measures.down], "iu").source}\\s$`, "iu") : new RegExp(`^(?:[^,;:()]{0,60}\\s|,?\\s|[^;:()\\d]{0,70},\\s)${toPattern(measures.reached, "iu").source}(?:\\s\\p{L}{1,14}){0,2}\\s$`, "iu"),
    base: new RegExp(`${toPattern(measures.from, "iu").source}[\\s$€£¥]{0,3}$`, "iu"),
  };
  carries.set(lang, made);
  return made;
}
