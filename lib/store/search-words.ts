import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import { listNameForms } from "@/lib/catalogue/name-forms";

/** Shorter stems begin too many words. */
const MIN_STEM = 4;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * What a person typed as a query of the word index: every word must occur, in any of its endings, as the beginning of a word, or as a
 * name that another language writes otherwise. Quoted, so that nothing a person types is read as syntax.
 */
export function toMatch(words: string): string {
  const terms = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  // A query without a letter or digit has no meaning in the index; an empty phrase matches nothing.
  return terms.length === 0 ? '""' : terms.map((term) => `(${[...new Set([...listNameForms(term), stemOf(term.toLowerCase())])].map(toBeginning).join(" OR ")})`).join(" AND ");
}

/** What the endings of a word have in common, where that is a beginning of the word and long enough to say something; else the word. */
function stemOf(word: string): string {
  // An English stem writes "countries" and "country" alike with an i at its end, which only one of them has.
  const stem = CYRILLIC.test(word) ? stemRussian(word) : stemEnglish(word).replace(/i$/u, "");
  return stem.length >= MIN_STEM && word.startsWith(stem) ? stem : word;
}

const toBeginning = (word: string): string => `"${word.replaceAll('"', '""')}"*`;
