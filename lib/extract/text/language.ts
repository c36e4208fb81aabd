import type { Language } from "@/lib/domain/document";
import { scanWords } from "../places/words";
import type { Word } from "../places/words";
import { countVotes, lowered, votesOf } from "./votes";
import type { Votes } from "./votes";

/** What a text's letters and small words say of its language. `lang` is null where it is none of ours or cannot be told. */
export interface DetectedLanguage {
  readonly lang: Language | null;
  /** `script`: the alphabet alone decided; `words`: function words did; `none`: no letters, or another language. */
  readonly basis: "script" | "words" | "none";
}

/** Enough for a verdict on any text: more of it would cost time and change nothing. */
const SAMPLE = 4_000;

/** The votes of the words that stand in the sample, one pass. */
function sumVotes(text: string, words: readonly Word[]): Votes {
  const sum = { latin: 0, cyrillic: 0, other: 0, en: 0, az: 0, foreign: 0, schwas: 0, nonRussian: 0, hardSigns: 0, russianOnly: 0 };
  for (const word of words) {
    if (word.start >= SAMPLE) break;
    const votes = word.end <= SAMPLE ? votesOf(word.spelling) : countVotes(text.slice(word.start, SAMPLE));
    sum.latin += votes.latin;
    sum.cyrillic += votes.cyrillic;
    sum.other += votes.other;
    sum.en += votes.en;
    sum.az += votes.az;
    sum.foreign += votes.foreign;
    sum.schwas += votes.schwas;
    sum.nonRussian += votes.nonRussian;
    sum.hardSigns += votes.hardSigns;
    sum.russianOnly += votes.russianOnly;
  }
  return sum;
}

function detectCyrillic({ cyrillic, nonRussian, hardSigns, russianOnly }: Votes): DetectedLanguage {
  const isBulgarian = hardSigns > cyrillic * 0.012 && russianOnly === 0 && cyrillic > 80;
  return nonRussian > cyrillic * 0.015 || isBulgarian ? { lang: null, basis: "none" } : { lang: "ru", basis: "script" };
}

function detectLatin({ en, az, foreign, schwas }: Votes, text: string): DetectedLanguage {
  if (foreign > en && foreign > az + schwas) return { lang: null, basis: "none" };
  if (az + schwas > en) return { lang: "az", basis: schwas > 0 ? "script" : "words" };
  if (en > 0) return { lang: "en", basis: "words" };
  return /^[\p{ASCII}\p{P}\p{S}\p{Zs}]*$/u.test(lowered(text.slice(0, SAMPLE))) ? { lang: "en", basis: "script" } : { lang: null, basis: "none" };
}

/**
 * Tells English, Russian and Azerbaijani from one another by alphabet first and function words second.
 * General detectors fail here: those at hand do not know Azerbaijani, and short texts have too few letters for their statistics.
 */
export function detectLanguage(text: string, words: readonly Word[] = scanWords(text, 0, SAMPLE)): DetectedLanguage {
  const votes = sumVotes(text, words);
  const { latin, cyrillic, other } = votes;
  if (cyrillic + latin === 0) return { lang: null, basis: "none" };
  if (other > cyrillic + latin) return { lang: null, basis: "none" };
  return cyrillic > latin ? detectCyrillic(votes) : detectLatin(votes, text);
}
