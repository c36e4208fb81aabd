import type { Language } from "@/lib/domain/document";
import type { TextSpan } from "@/lib/domain/quantity";
import { meaningLexicon } from "../lexicon/meaning";
import type { ClaimDraft } from "../model";
import { findAll, toPattern } from "./phrase";

const breaks = new Map<Language, RegExp>();

function breakPattern(lang: Language): RegExp {
  const known = breaks.get(lang);
  if (known !== undefined) return known;
  const made = toPattern(meaningLexicon(lang).clauseBreaks);
  breaks.set(lang, made);
  return made;
}

/** How many clauses lie between two places: semicolons count two, words that open a clause one, commas a half. */
export function clauseDistance(text: string, gap: TextSpan, lang: Language): number {
  const part = text.slice(gap.start, gap.end);
  const commas = part.split(/[,(—–]\s/).length - 1;
  const stops = part.split(/[;:]\s/).length - 1;
  return findAll(breakPattern(lang), text, gap).length + 2 * stops + commas / 2;
}

/** How far a sentence is read before and after a number, so that a text without full stops costs no more than others. */
const REACH_BEFORE = 420;
const REACH_AFTER = 320;

/** A number's sentence as far as it can bear on the number. */
export function sentenceAround({ quantity, sentence }: ClaimDraft): TextSpan {
  return { start: Math.max(sentence.start, quantity.start - REACH_BEFORE), end: Math.min(sentence.end, quantity.end + REACH_AFTER) };
}

/** How many words lie in a stretch of the text. */
export function wordCount(text: string, span: TextSpan): number {
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
