import type { SpeechSpan, TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { nextMarked } from "@/lib/extract/places/marks";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { foldWord } from "@/lib/extract/places/words";
import { sentenceAt } from "@/lib/extract/text";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";

/** Behind the word of "(Source: Board of Trade)": a colon and a name with a capital. */
const CREDITED = /\s?:\s*(?<name>\p{Lu}[^();:\n\d]{1,70})/uy;
/** "(Board of Trade, latest data available)", "(Board of Trade, 2019)": a body in brackets and what figures of it are meant. */
const BRACKET = /\((?<name>\p{Lu}[^(),;:\n\d]{3,60}),\s(?<kind>[^(),\n]{4,30})\)/uy;
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
  const { text, words: all, marks } = model;
  const { papers, isOffice } = speechLexicon(model);
  const found: SpeechSpan[] = [];
  for (let at = nextMarked(marks, SPEECH_MARKS.credit, 0, all.length); at < all.length; at = nextMarked(marks, SPEECH_MARKS.credit, at + 1, all.length)) {
    const { start = 0, end = 0 } = all[at] ?? {};
    CREDITED.lastIndex = end;
    const name = CREDITED.exec(text)?.groups?.["name"];
    if (name === undefined) continue;
    const span = text.slice(Math.max(0, start - 2), start).includes("(") ? sentenceAt(model, start) : creditedBefore(model, start);
    if (span !== null) found.push(toSpan(model, span, closed(name), CREDITED.lastIndex - name.length));
  }
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
    BRACKET.lastIndex = at;
    const match = BRACKET.exec(text);
    if (match === null) continue;
    const { name = "", kind = "" } = match.groups ?? {};
    const words = model.words.slice(wordAtOrAfter(model, match.index), wordAtOrAfter(model, match.index + match[0].length));
    const isOfFigures = YEAR.test(kind) || kind.split(" ").some((part) => papers.has(foldWord(part)));
    const sentence = isOfFigures && words.some(({ key }) => isOffice(key)) ? sentenceAt(model, match.index) : null;
    if (sentence !== null) found.push(toSpan(model, sentence, name, match.index + 1));
  }
  return found;
}
