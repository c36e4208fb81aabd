import { LANGUAGES } from "@/lib/domain/document";
import type { Language } from "@/lib/domain/document";
import type { Spelling } from "./spelling";
import type { Word } from "./words";

/** A bit that is set in the marks of the words that a question is answered with yes for. */
export type Mark = number;

/** A question about a word whose answer hangs on its spelling alone. */
type Question = (spelling: Spelling, lang: Language) => boolean;

const questions: Question[] = [];
/** Bit 0 says that the questions were asked; bits beyond these would make the numbers floating ones. */
const MOST = 29;

/** Puts a question to all words: asked once for each spelling, so that a scan of a text for such words reads one number for each of them. */
export function addMark(question: Question): Mark {
  if (questions.length >= MOST) throw new RangeError(`There is room for ${MOST} marks of words only.`);
  questions.push(question);
  return 1 << questions.length;
}

/** The marks of a spelling in a language. */
export function marksOf(spelling: Spelling, lang: Language): number {
  if (spelling.marked !== questions.length) {
    spelling.marked = questions.length;
    for (const code of LANGUAGES) spelling[code] = 0;
  }
  const known = spelling[lang];
  return known > 0 ? known : (spelling[lang] = askAll(spelling, lang));
}

/** In a function of its own: what it makes for each call would be made for each word of a text. */
const askAll = (spelling: Spelling, lang: Language): number => questions.reduce((sum, question, index) => (question(spelling, lang) ? sum | (2 << index) : sum), 1);

/** The marks of words in a language, one number for each. */
export function markWords(words: readonly Word[], lang: Language): Int32Array {
  const all = new Int32Array(words.length);
  let at = 0;
  for (const { spelling } of words) {
    all[at] = marksOf(spelling, lang);
    at += 1;
  }
  return all;
}

/** Index of the first word from `at` on that has one of the marks; `to` where none has. */
export function nextMarked(marks: Int32Array, mark: Mark, at: number, to: number): number {
  let next = at;
  while (next < to && ((marks[next] ?? 0) & mark) === 0) next += 1;
  return next;
}
