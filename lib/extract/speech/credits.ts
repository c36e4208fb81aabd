import type { SpeechSpan, TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { foldWord } from "@/lib/extract/places/words";
import { sentenceAt } from "@/lib/extract/text";
import { speechLexicon } from "./lexicon";

/** "(Source: Board of Trade)", "Source: Board of Trade": a word, a colon and a name with a capital. */
const CREDIT = /(?<word>\p{L}{5,8})\s?:\s*(?<name>\p{Lu}[^();:\n\d]{1,70})/gu;
/** "(Board of Trade, latest data available)", "(Board of Trade, 2019)": a body in brackets and what figures of it are meant. */
const BRACKET = /\((?<name>\p{Lu}[^(),;:\n\d]{3,60}),\s(?<kind>[^(),\n]{4,30})\)/gu;
const YEAR = /^\d{4}$/u;

/** The name up to the full stop or comma that closes it. */
const closed = (name: string): string => (/^(?:[^.,]|\.(?=\S))+/u.exec(name)?.[0] ?? name).trim();

/** What stands before a line that only tells its source: its own sentences, or the paragraph above. */
function creditedBefore(model: TextModel, at: number): TextSpan | null {
  const sentence = sentenceAt(model, at);
  const paragraph = sentence === null ? undefined : model.paragraphs[sentence.paragraph];
  if (sentence === null || paragraph === undefined || at - sentence.start > 1) return null;
  if (sentence.start > paragraph.start) return { start: paragraph.start, end: at };
  return model.paragraphs[paragraph.index - 1] ?? null;
}

const toSpan = (model: TextModel, span: TextSpan, name: string, at: number): SpeechSpan => ({ start: span.start, end: span.end, speaker: model.grammar.inflection.body(name), named: { start: at, end: at + name.length }, form: "according_to", country: null });

/** Sentences whose source is told in brackets behind them, and paragraphs with a line of credit. */
export function findCredits(model: TextModel): readonly SpeechSpan[] {
  const { text } = model;
  const { credits, papers, isOffice } = speechLexicon(model);
  const found: SpeechSpan[] = [];
  if (!text.includes(":") && !text.includes("(")) return found;
  for (const match of text.matchAll(CREDIT)) {
    const { word = "", name = "" } = match.groups ?? {};
    if (!credits.has(foldWord(word))) continue;
    const isInside = text.lastIndexOf("(", match.index) >= match.index - 2 && text.lastIndexOf("(", match.index) >= 0;
    const span = isInside ? sentenceAt(model, match.index) : creditedBefore(model, match.index);
    if (span !== null) found.push(toSpan(model, span, closed(name), match.index + match[0].length - name.length));
  }
  for (const match of text.matchAll(BRACKET)) {
    const { name = "", kind = "" } = match.groups ?? {};
    const words = model.words.slice(wordAtOrAfter(model, match.index), wordAtOrAfter(model, match.index + match[0].length));
    const isOfFigures = YEAR.test(kind) || kind.split(" ").some((part) => papers.has(foldWord(part)));
    const sentence = isOfFigures && words.some(({ key }) => isOffice(key)) ? sentenceAt(model, match.index) : null;
    if (sentence !== null) found.push(toSpan(model, sentence, name, match.index + 1));
  }
  return found;
}
