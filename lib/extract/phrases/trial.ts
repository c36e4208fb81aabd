import type { PhraseTrial } from "../places/spelling";
import { makeMatcher } from "./matcher";

/** A phrase as it stands in a pattern. */
interface PhraseSource {
  readonly source: string;
  readonly flags: string;
}

/** The source of a pattern that matches whole words only. */
export const wholeWords = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

/** Phrases that stand in several patterns are made once, and only when a text has a word that opens them. */
function once(make: (phrase: PhraseSource) => PhraseTrial): (phrase: PhraseSource) => PhraseTrial {
  const made = new Map<string, PhraseTrial>();
  return (phrase) => {
    const key = `${phrase.flags} ${phrase.source}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const trial = make(phrase);
    made.set(key, trial);
    return trial;
  };
}

/** Tries a phrase as the regular expression that it is. */
export const expressionOf = once(({ source, flags }) => {
  const expression = new RegExp(wholeWords(source), flags);
  return ({ text }, { start, end }, at) => {
    expression.lastIndex = at - start;
    return expression.test(text.slice(start, end)) ? start + expression.lastIndex : -1;
  };
});

/** Tries a phrase by a matcher where there can be one. */
export const trialOf = once((phrase) => {
  const matcher = phrase.flags.includes("i") ? makeMatcher(phrase.source) : null;
  return matcher === null ? expressionOf(phrase) : ({ units }, { end }, at) => matcher(units, at, end);
});
