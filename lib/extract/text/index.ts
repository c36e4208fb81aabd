import type { Language } from "@/lib/domain/document";
import type { TextSpan } from "@/lib/domain/quantity";
import { grammarOf } from "../lexicon/grammar";
import type { Paragraph, Sentence, TextModel } from "../model";
import { markWords } from "../places/marks";
import { indexWords } from "../places/word-index";
import { scanWords } from "../places/words";
import type { Word } from "../places/words";
import { unitsOf } from "./characters";
import { findBlocks, type Block } from "./paragraphs";
import { findSentences } from "./sentences";

export { CLASS_OF, Char, foldTable, normalView, unitsOf } from "./characters";
export { detectLanguage, type DetectedLanguage } from "./language";

const LONGEST_HEADING = 160;
const ENDS_PROSE = /[.!?…;,][)"”»]?$/;
const HAS_LETTER = /\p{L}/u;
const IS_ITEM = /^(?:[-–—•*·▪]|\d{1,2}[.)])\s/;

function isHeading(text: string, block: Block, sentences: readonly TextSpan[]): boolean {
  if (block.lines !== 1 || sentences.length !== 1 || block.end - block.start > LONGEST_HEADING) return false;
  const line = text.slice(block.start, block.end);
  return HAS_LETTER.test(line) && !ENDS_PROSE.test(line) && !IS_ITEM.test(line);
}

/** Cuts a text into paragraphs, sentences and words without altering it: every offset is one into `text`. `units` and `words` are its code units and words where they are known already. */
export function buildTextModel(text: string, title: string | null, lang: Language, units: Uint16Array = unitsOf(text), words: readonly Word[] = scanWords(text, 0, text.length, units)): TextModel {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const block of findBlocks(text)) {
    const index = paragraphs.length;
    const found = findSentences(text, units, block);
    const firstSentence = sentences.length;
    for (const { start, end } of found) sentences.push({ index: sentences.length, paragraph: index, start, end });
    paragraphs.push({ index, start: block.start, end: block.end, firstSentence, lastSentence: sentences.length - 1, isHeading: isHeading(text, block, found) });
  }
  return { text, units, title, lang, grammar: grammarOf(lang), paragraphs, sentences, words, rows: indexWords(words, text.length), marks: markWords(words, lang) };
}

/** The sentence at an offset, or null where it lies between paragraphs. Binary search. */
export function sentenceAt(model: TextModel, offset: number): Sentence | null {
  let low = 0;
  let high = model.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = model.sentences[middle];
    if (sentence === undefined) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
