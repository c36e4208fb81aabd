import type { TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import { speechLexicon } from "./lexicon";
import type { Quote } from "./quotes";

/** Words of the author inside a quotation: ", – said X. –" without closing marks, as Russian and Azerbaijani print it. */
export function withInsertions(model: TextModel, quotes: readonly Quote[]): readonly Quote[] {
  const { dashes, verb } = model.grammar;
  const words = wordsOf(model);
  const { verbs } = speechLexicon(model);
  const spoken = dashes === "inside" ? quotes : withDashes(model, quotes);
  const reach = verb === "last" || dashes === "paragraphs" ? 6 : 1;
  const inserted = spoken.map((quote) => {
    if (dashes === "paragraphs" && !quote.isDashed) return quote;
    const said = model.text.slice(quote.start, quote.end);
    const insertions: TextSpan[] = [];
    let end = 0;
    for (const dash of said.matchAll(DASH_BEFORE)) {
      const start = dash.index + dash[0].length;
      const first = wordAtOrAfter(model, quote.start + start);
      if (start < end || !words.slice(first, first + reach).some((word) => word.end <= quote.end && verbs.has(word.key))) continue;
      DASH_AFTER.lastIndex = start;
      end = DASH_AFTER.exec(said)?.index ?? said.length;
      insertions.push({ start: quote.start + start, end: quote.start + end });
    }
    return insertions.length === 0 ? quote : { ...quote, insertions };
  });
  return inserted.filter((quote) => quote.insertions.length > 0 || !quote.isDashed);
}

/** Russian opens speech with a dash at the start of a paragraph; it is speech where the author's words follow inside. */
function withDashes(model: TextModel, quotes: readonly Quote[]): readonly Quote[] {
  const quoted = new Set(quotes.map(({ paragraph }) => paragraph));
  const dashed = model.paragraphs
    .filter(({ index, start }) => !quoted.has(index) && /^[-–—]\s/u.test(model.text.slice(start, start + 2)))
    .map(({ index, start, end }): Quote => ({ start: start + 2, end, paragraph: index, isClosed: false, isDashed: true, insertions: [] }));
  return dashed.length === 0 ? quotes : [...quotes, ...dashed].sort((left, right) => left.start - right.start);
}

const DASH_BEFORE = /[,!?…]\s?[-–—]\s/gu;
const DASH_AFTER = /[.,]\s?[-–—]\s/gu;
