import type { TextModel } from "@/lib/extract/model";
import { wordsOf } from "@/lib/extract/places/words";
import type { Anchor } from "./reading";
import { periodLexicon } from "./words";
import type { PeriodLexicon } from "./words";

const YEAR = /^(?:19|20)\d\d$/u;
/** Words before a month with its year among which one makes it what a change began from ("from 5 million in March 2018"). */
const REACH = 5;

/** Whether a word before makes the year at a word a date ahead ("by 2030"). */
const isAhead = (keys: readonly string[], at: number, { words, untilWords }: PeriodLexicon): boolean => {
  const before = keys[at - 1] ?? "";
  return words.get(before)?.tag === "k" || untilWords.has(before);
};

/** Whether the text first names a month alone and later the same one of the year, as what it is held against: its own year is then the next. */
function isOfYearBefore(keys: readonly string[], year: string, { words, startingPoints, baseCues }: PeriodLexicon): boolean {
  const bare = new Set<string>();
  return keys.some((key, at) => {
    if (words.get(key)?.tag !== "M") return false;
    if (!YEAR.test(keys[at + 1] ?? "")) {
      bare.add(key);
      return false;
    }
    return keys[at + 1] === year && bare.has(key) && keys.slice(Math.max(0, at - REACH), at).some((word) => startingPoints.has(word) || baseCues.has(word));
  });
}

/** Where the months of a text without a date lie: in the last year that it names, or the one after it; null where it names none. */
export function findOwnYear(model: TextModel, fiscalStart: number): Anchor | null {
  const lexicon = periodLexicon(model);
  const keys = wordsOf(model).map(({ key }) => key);
  const year = keys.filter((key, at) => YEAR.test(key) && !isAhead(keys, at, lexicon)).reduce((last, key) => (key > last ? key : last), "");
  if (year === "") return null;
  const own = Number(year) + (isOfYearBefore(keys, year, lexicon) ? 1 : 0);
  return { year: own, month: 12, date: `${own}-12-31`, fiscalStart };
}
