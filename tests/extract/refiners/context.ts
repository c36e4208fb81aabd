import type { Measure } from "@/lib/domain/claim";
import type { Language } from "@/lib/domain/document";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { periodFinder } from "@/lib/extract/periods";
import { documentPair, findPlaces } from "@/lib/extract/places";
import { comparedToRefiner } from "@/lib/extract/refiners/compared-to";
import { pairRefiner } from "@/lib/extract/refiners/pair";
import { periodRefiner } from "@/lib/extract/refiners/period";
import { speakerRefiner } from "@/lib/extract/refiners/speaker";
import { findSpeech } from "@/lib/extract/speech";
import { buildTextModel, sentenceAt } from "@/lib/extract/text";

/** A figure of a test: its words, what it measures, and its unit. */
export interface Figure {
  readonly quote: string;
  readonly indicator: string;
  readonly measure: Measure;
  readonly unit?: string;
}

/** Runs the refiners of speaker, pair, period and base over figures given by hand, in the order of the text. */
export function refine(text: string, lang: Language, publishedAt: string | null, figures: readonly Figure[], title: string | null = null): readonly ClaimDraft[] {
  const model = buildTextModel(text, title, lang);
  const places = findPlaces(model);
  const context: DocumentContext = { model, publishedAt, places, periodsIn: periodFinder(model, publishedAt), speech: findSpeech(model, places), pair: documentPair(model, places), home: null, tacit: null };
  let from = 0;
  const drafts = figures.map(({ quote, indicator, measure, unit = "percent" }): ClaimDraft => {
    const start = text.indexOf(quote, from);
    const end = start + quote.length;
    const sentence = sentenceAt(model, start);
    if (start < 0 || sentence === null) throw new Error(`The text does not hold the figure ${quote}.`);
    from = end;
    return {
      quantity: { start, end, quote, value: 1, valueMax: null, decimal: "1", decimalMax: null, significantDigits: 1, lastDigitExponent: 0, unit, qualifier: "exact", qualifierSpan: null, direction: null, concept: null },
      sentence, indicator, measure, decimal: "1", decimalHigh: null, unit, scope: null, forecast: false,
      reporter: null, partner: null, period: null, comparedTo: null, speaker: null, evidence: [],
    };
  });
  return [speakerRefiner, pairRefiner, periodRefiner, comparedToRefiner].reduce((list: readonly ClaimDraft[], refiner) => refiner.refine(list, context), drafts);
}
