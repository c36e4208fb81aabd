import type { Language } from "@/lib/domain/document";
import type { TextSpan } from "@/lib/domain/quantity";
import { meaningLexicon } from "../lexicon/meaning";
import type { ClaimDraft } from "../model";
import { findAll, toPattern } from "../phrases/phrase";
import { isLetterOrNumber } from "../phrases/matcher";

const breaks = new Map<Language, RegExp>();

function breakPattern(lang: Language): RegExp {
  const known = breaks.get(lang);
  if (known !== undefined) return known;
  const made = toPattern(meaningLexicon(lang).clauseBreaks);
  breaks.set(lang, made);
  return made;
}

/** What a sign with a space behind it adds, by code unit; none of them lies beyond U+2014. */
const COSTS = new Float32Array(0x2015);
for (const sign of ",(—–") COSTS[sign.charCodeAt(0)] = 0.5;
for (const sign of ";:") COSTS[sign.charCodeAt(0)] = 2;
// "Exports: 5 | Imports: 3": more than the colon of a label.
COSTS["|".charCodeAt(0)] = 4;
const SPACE = /\s/;

/** How many clauses lie between two places: semicolons count two, words that open a clause one, commas a half. */
export function clauseDistance(text: string, gap: TextSpan, lang: Language): number {
  let cost = findAll(breakPattern(lang), text, gap).length;
  for (let at = gap.start; at < gap.end - 1; at += 1) {
    const of = COSTS[text.charCodeAt(at)] ?? 0;
    if (of > 0 && SPACE.test(text.charAt(at + 1))) cost += of;
  }
  return cost;
}

/** How far a sentence is read before and after a number, so that a text without full stops costs no more than others. */
const REACH_BEFORE = 420;
const REACH_AFTER = 320;

/** A number's sentence as far as it can bear on the number. */
export function sentenceAround({ quantity, sentence }: ClaimDraft): TextSpan {
  return { start: Math.max(sentence.start, quantity.start - REACH_BEFORE), end: Math.min(sentence.end, quantity.end + REACH_AFTER) };
}

/** Halves of characters that are two units. */
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;

/** How many words lie in a stretch of the text. */
export function wordCount(text: string, span: TextSpan): number {
  let count = 0;
  let isInside = false;
  for (let at = span.start; at < Math.min(span.end, text.length); at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_HALF && unit <= LAST_HALF) return text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const is = isLetterOrNumber(unit);
    if (is && !isInside) count += 1;
    isInside = is;
  }
  return count;
}

/** Whether a sentence asks something, which the next one answers in a paragraph of its own. */
export const isQuestion = ({ end }: TextSpan, text: string): boolean => text.startsWith("?", end - 1);
