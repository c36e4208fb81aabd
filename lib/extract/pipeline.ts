import { fiscalStartOf } from "@/lib/catalogue/fiscal-years";
import type { ExtractedClaim } from "@/lib/domain/claim";
import type { DateBasis, Extraction, Language, Problem, SourceDocument } from "@/lib/domain/document";
import type { IsoDate } from "@/lib/domain/period";
import type { Quantity } from "@/lib/domain/quantity";
import { DEFAULT_LANGUAGE } from "./lexicon/default-language";
import type { ClaimDraft, DocumentContext, PlaceMention, Refiner, TextContext, TextModel } from "./model";
import { findDateline, periodFinder } from "./periods";
import { documentPair, findPlaces } from "./places";
import { rankCountries } from "./places/document-pair";
import { asThen } from "./places/former";
import { findHome, findOffice, tacitHome } from "./places/home";
import { scanWords } from "./places/words";
import { findQuantities } from "./quantities";
import { comparedToRefiner } from "./refiners/compared-to";
import { confidenceOf, surenessOf } from "./refiners/confidence";
import type { TextSureness } from "./refiners/confidence";
import { currencyRefiner } from "./refiners/currency";
import { toDraft } from "./refiners/draft";
import { elidedCurrencyRefiner } from "./refiners/elided/currency";
import { elidedScaleRefiner } from "./refiners/elided/scale";
import { eventRefiner } from "./refiners/event";
import { forecastRefiner } from "./refiners/forecast";
import { indicatorRefiner } from "./refiners/indicator";
import { measureRefiner } from "./refiners/measure";
import { pairOfMeeting } from "./refiners/pair/home";
import { negativesRefiner } from "./refiners/negatives";
import { pairRefiner } from "./refiners/pair";
import { indexText } from "./phrases/scan";
import { periodRefiner } from "./refiners/period";
import { repeatsRefiner } from "./refiners/repeats";
import { scopeRefiner } from "./refiners/scope";
import { selectionRefiner } from "./refiners/selection";
import { speakerRefiner } from "./refiners/speaker";
import { unitRefiner } from "./refiners/unit";
import { findSpeech } from "./speech";
import { buildTextModel, detectLanguage, sentenceAt, unitsOf } from "./text";

/** Which figures are claims. The order matters: each refiner may use what those before it have set. */
export const SIFTERS: readonly Refiner<TextContext>[] = [
  currencyRefiner, // whose rupees: only a sum of a known currency is money to the others
  negativesRefiner, // what is no figure at all: nothing may be carried from it
  unitRefiner, // what it is counted in
  elidedScaleRefiner, // of how many thousands, where a figure leaves that to the one before it
  elidedCurrencyRefiner, // in what money, where a report names it once for all its sums
  indicatorRefiner, // what is measured: everything else asks for it
  measureRefiner, // level, growth, share: gives falls their sign
  selectionRefiner, // which numbers are claims: the later refiners need not look at the others
];

/** What else a claim says, in an order that matters too; these may ask for times and speakers. */
export const REFINERS: readonly Refiner[] = [
  scopeRefiner, // what narrows it
  speakerRefiner, // who says so: the speaker's country comes first in a pair
  pairRefiner, // whose figure it is
  periodRefiner, // when
  eventRefiner, // when, for what belongs to an event whose date is known
  comparedToRefiner, // against when
  forecastRefiner, // whether it has happened: a period ahead of the publication tells
  repeatsRefiner, // a headline's figure that the text states again
];

/** Longer texts are read up to here, and say so. */
const LONGEST_TEXT = 32_000_000;

/** So many countries at most a text is about. */
const MOST_ABOUT = 2;

/** What is known of the outer world: without `today` no date lies in the future. */
export interface ExtractOptions {
  readonly today?: IsoDate;
}

interface Dated {
  readonly publishedAt: IsoDate | null;
  readonly basis: DateBasis;
}

function dateOf(document: SourceDocument, model: TextModel): Dated {
  if (document.publishedAt !== null) return { publishedAt: document.publishedAt, basis: "stated" };
  const dateline = findDateline(model);
  return dateline === null ? { publishedAt: null, basis: "unknown" } : { publishedAt: dateline.date, basis: dateline.basis };
}

/** A currency names its country without speaking of it ("US dollars", "российских рублей"). */
function placesOutside(quantities: readonly Quantity[], model: TextModel): readonly PlaceMention[] {
  const outside: PlaceMention[] = [];
  let next = 0;
  for (const place of findPlaces(model)) {
    while ((quantities[next]?.start ?? Infinity) <= place.start) next += 1;
    if (place.start >= (quantities[next - 1]?.end ?? 0)) outside.push(place);
  }
  return outside;
}

function toTextContext(model: TextModel, publisher: string | null, publishedAt: IsoDate | null, quantities: readonly Quantity[]): TextContext {
  const places = asThen(placesOutside(quantities, model), publishedAt);
  indexText(model);
  const fiscalStart = fiscalStartOf(rankCountries(model, places).slice(0, MOST_ABOUT).map(([country]) => country));
  const office = publisher === null ? null : findOffice(publisher);
  const tacit = tacitHome(office, model, places);
  const pair = pairOfMeeting(model, office) ?? (tacit === null ? documentPair(model, places) : null);
  return { model, publishedAt, places, periodsIn: periodFinder(model, publishedAt, fiscalStart), pair, home: publisher === null ? null : findHome(publisher), tacit };
}

/** The claims among the drafts, with all that they say. */
function refine(drafts: readonly ClaimDraft[], context: TextContext): readonly ClaimDraft[] {
  const claims = SIFTERS.reduce((list, sifter) => sifter.refine(list, context), drafts);
  if (claims.length === 0) return claims;
  const whole: DocumentContext = { ...context, speech: findSpeech(context.model, context.places, claims.at(-1)?.sentence.end) };
  return REFINERS.reduce((list, refiner) => refiner.refine(list, whole), claims);
}

function toDrafts(quantities: readonly Quantity[], model: TextModel): readonly ClaimDraft[] {
  return quantities.flatMap((quantity) => {
    const sentence = sentenceAt(model, quantity.start);
    return sentence === null ? [] : [toDraft(quantity, sentence)];
  });
}

function toClaim(draft: ClaimDraft, text: TextSureness): ExtractedClaim | null {
  const { quantity, sentence, indicator, measure } = draft;
  if (indicator === null || measure === null) return null;
  return {
    indicator,
    measure,
    value: Number(draft.decimal),
    valueHigh: draft.decimalHigh === null ? null : Number(draft.decimalHigh),
    unit: draft.unit,
    qualifier: quantity.qualifier,
    reporter: draft.reporter,
    partner: draft.partner,
    period: draft.period,
    comparedTo: draft.comparedTo,
    speaker: draft.speaker,
    forecast: draft.forecast,
    scope: draft.scope,
    start: quantity.start,
    end: quantity.end,
    quote: quantity.quote,
    sentence: { start: sentence.start, end: sentence.end },
    decimal: draft.decimal,
    decimalHigh: draft.decimalHigh,
    significantDigits: quantity.significantDigits,
    lastDigitExponent: quantity.lastDigitExponent,
    confidence: confidenceOf(draft, text),
    evidence: draft.evidence,
  };
}

function findProblems(document: SourceDocument, lang: Language | null, dated: Dated, quantities: readonly Quantity[], today: IsoDate | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  if (document.text.trim() === "") return [{ code: "no_text", message: "The document has no text; add the text and try again." }];
  if (document.text.length > LONGEST_TEXT) {
    problems.push({ code: "too_long", message: `Only the first ${LONGEST_TEXT} characters were read; split the document to read the rest.` });
  }
  if (lang === null) {
    return [...problems, { code: "unknown_language", message: "The text is in none of the languages that are read (English, Russian, Azerbaijani); give its language if this is wrong." }];
  }
  if (quantities.length === 0) problems.push({ code: "no_numbers", message: "The text has no measured numbers, so there is nothing to take out." });
  if (dated.publishedAt === null) {
    problems.push({ code: "no_date", message: "The document has no date, so times such as “last year” stay open; give its date of publication." });
  }
  if (dated.publishedAt !== null && today !== undefined && dated.publishedAt > today) {
    problems.push({ code: "future_date", message: `The date of publication, ${dated.publishedAt}, lies in the future; check it.` });
  }
  return problems;
}

/**
 * Reads a document: every measured number in it, and those of them that say how much of something countries have.
 * Pure and total: any text gives an extraction, and what could not be read is told in `problems`.
 */
export function extractClaims(document: SourceDocument, options: ExtractOptions = {}): Extraction {
  const text = document.text.slice(0, LONGEST_TEXT);
  const units = unitsOf(text);
  const words = scanWords(text, 0, text.length, units);
  const lang = document.lang ?? detectLanguage(text, words).lang;
  const model = buildTextModel(text, document.title, lang ?? DEFAULT_LANGUAGE, units, words);
  const dated = dateOf(document, model);
  const quantities = lang === null ? [] : findQuantities(model);
  const drafts = toDrafts(quantities, model);
  const refined = drafts.length === 0 ? [] : refine(drafts, toTextContext(model, document.publisher, dated.publishedAt, quantities));
  const sureness = surenessOf(refined);
  return {
    id: document.id,
    lang,
    publishedAt: dated.publishedAt,
    publishedAtBasis: dated.basis,
    claims: refined.map((draft) => toClaim(draft, sureness)).filter((claim) => claim !== null),
    quantities,
    problems: findProblems(document, lang, dated, quantities, options.today),
  };
}
