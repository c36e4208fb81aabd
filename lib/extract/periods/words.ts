import { alternatives } from "@/lib/extract/lexicon/joiners";
import { perLanguage } from "@/lib/extract/lexicon/per-language";
import type { TextModel } from "@/lib/extract/model";
import type { PeriodWords } from "@/lib/extract/lexicon/period-words";
import { foldWord } from "@/lib/extract/places/words";

/** The lists of words that are only looked up. */
type ListName = Exclude<keyof PeriodWords, "months" | "numbers" | "ordinals" | "tags" | "yearStarts" | "fillerPairs" | "earlierCues" | "atThatTime" | "accumulated" | "signing" | "founding" | "startingEndings" | "baseEndings">;

/** The words of time of a language, folded for comparison. */
export interface PeriodLexicon extends Readonly<Record<ListName, ReadonlySet<string>>> {
  readonly words: ReadonlyMap<string, { readonly tag: string; readonly value: number }>;
  readonly fillerPairs: ReadonlyMap<string, string>;
  readonly earlierCues: readonly (readonly string[])[];
  readonly atThatTime: readonly (readonly string[])[];
  readonly accumulated: readonly string[];
  readonly signing: readonly string[];
  readonly founding: readonly string[];
  readonly startingEndings: readonly string[];
  readonly baseEndings: readonly string[];
  /** Words for figures that came out on a day, up to the bracket that opens behind it. */
  readonly releasedOn: RegExp;
}

/** The words that have a tag, and what they count. */
function toTags(months: PeriodWords["months"], numbers: PeriodWords["numbers"], ordinals: PeriodWords["ordinals"], tags: PeriodWords["tags"], { yearStarts, beforeLast }: Pick<PeriodWords, "yearStarts" | "beforeLast">): PeriodLexicon["words"] {
  const words = new Map<string, { tag: string; value: number }>();
  const add = (word: string, tag: string, value: number): void => {
    const key = foldWord(word);
    if (!words.has(key)) words.set(key, { tag, value });
  };
  months.forEach((names, index) => names.forEach((name) => add(name, "M", index + 1)));
  for (const [word, value] of Object.entries(ordinals)) if (!/^\d+$/u.test(word)) add(word, "O", value);
  for (const [word, value] of Object.entries(numbers)) add(word, "N", value);
  for (const [tag, list] of Object.entries(tags)) for (const word of list) add(word, tag, yearStarts[word] ?? (beforeLast.includes(word) ? 1 : 0));
  return words;
}

function foldLists<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): Record<Name, ReadonlySet<string>> {
  const folded = {} as Record<Name, ReadonlySet<string>>;
  for (const name in lists) folded[name] = new Set(lists[name].map(foldWord));
  return folded;
}

function toLexicon(source: PeriodWords): PeriodLexicon {
  const { months, numbers, ordinals, tags, yearStarts, fillerPairs, earlierCues, atThatTime, accumulated, signing, founding, startingEndings, baseEndings, ...lists } = source;
  return {
    ...foldLists(lists),
    words: toTags(months, numbers, ordinals, tags, { yearStarts, beforeLast: source.beforeLast }),
    fillerPairs: new Map(fillerPairs.map(([first, second]) => [foldWord(first), foldWord(second)])),
    earlierCues: earlierCues.map((cue) => cue.map(foldWord)),
    atThatTime: atThatTime.map((cue) => cue.map(foldWord)),
    accumulated: accumulated.map(foldWord),
    signing: signing.map(foldWord),
    founding: founding.map(foldWord),
    startingEndings,
    baseEndings: baseEndings.map(foldWord),
    releasedOn: new RegExp(`(?<!\\p{L})(?:${alternatives([...source.published, ...source.datedNouns])})(?!\\p{L})[^.;]{0,50}(?:${alternatives(source.days)})\\s\\((?:\\p{L}{3,11},?\\s)?$`, "iu"),
  };
}

/** The words of time of a language. */
export const periodLexiconOf = perLanguage(({ periods }) => toLexicon(periods));

/** The words of time of the document's language. */
export function periodLexicon({ lang }: Pick<TextModel, "lang">): PeriodLexicon {
  return periodLexiconOf(lang);
}
