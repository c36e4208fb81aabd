import { findIndicator } from "@/lib/catalogue/indicators";
import type { Period } from "@/lib/domain/period";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { toAsOf, toMonth, toYear } from "@/lib/extract/periods/period";
import { periodLexicon } from "@/lib/extract/periods/words";
import { wordsIn } from "@/lib/extract/places/word-index";
import { sentenceAround } from "../clause";
import { isPlanned } from "../forecast";
import { isAccumulated } from "./carried";
import { wordsBefore } from "./distance";
import { isStartingPoint } from "./earlier";
import { CHANGES, hasWord, isStock } from "./found";
import type { Found } from "./found";
import { saysPresent } from "./own";
import { isSomeDay } from "./planned";

const OCCASION: ReadonlySet<string> = new Set(["participants"]);

/** What no words date: stocks are of the publication, what is signed or attended is of its month, other flows only where they are said to hold now. */
export function findByPublication(draft: ClaimDraft, context: DocumentContext): Found | null {
  const { publishedAt, model } = context;
  if (publishedAt === null || TIMELESS.has(draft.indicator ?? "")) return null;
  const known = findIndicator(draft.indicator ?? "");
  const found = (period: Period, note: string): Found => ({ period, basis: "inferred", rule: "period/publication", span: null, note });
  const lexicon = periodLexicon(model);
  const isSigned = draft.indicator === "treaties" && wordsIn(model, sentenceAround(draft)).some((word) => lexicon.today.has(word.key) || lexicon.signing.some((stem) => word.key.startsWith(stem)));
  if (OCCASION.has(draft.indicator ?? "") || isSigned || isOfTheDay(draft, context)) {
    return found(toMonth(Number(publishedAt.slice(0, 4)), Number(publishedAt.slice(5, 7)), "inferred"), "the month of publication");
  }
  const before = wordsBefore(model, draft).slice(-6);
  if (known !== null && draft.measure === "level" && /^[A-Z]{3}$/u.test(draft.unit) && !isStock(draft) && before.some((word) => lexicon.soon.has(word.key)) && !isSomeDay(draft, context) && !isStartingPoint(draft, context)) {
    return found(toYear(Number(publishedAt.slice(0, 4)), "inferred"), "still to come, no date: the year of publication");
  }
  if (isStock(draft) || known === null) {
    const opening = { start: sentenceAround(draft).start, end: draft.quantity.start };
    if (hasWord(context, opening, lexicon.future)) return null;
  }
  // What is only planned is not counted yet.
  if (isPlanned(draft, context)) return null;
  const year = Number(publishedAt.slice(0, 4));
  if (EVENTS.has(draft.indicator ?? "") && draft.measure === "level") return found(toYear(publishedAt.slice(5, 7) > LAST_OF_RESULTS ? year : year - 1, "inferred"), "what took place, no date: the running year, or the one that has just ended");
  const asOf = found(toAsOf(publishedAt, "inferred"), "counted when it was published");
  if (isStock(draft)) return asOf;
  const isGiven = GIVEN.has(draft.indicator ?? "");
  if (draft.measure === "share" || (known === null && draft.measure === "level" && !isGiven)) return asOf;
  const ended = yearThatEnded(draft, publishedAt);
  if (ended !== null && !hasWord(context, sentenceAround(draft), lexicon.future)) return found(ended, "told as the year begins: the year that has ended");
  if (CHANGES.has(draft.measure ?? "") && known?.nature !== "stock") return saysPresent(draft, context) || isOfLastMonths(draft, context) ? asOf : null;
  return isAccumulated(draft, context) || hasWord(context, sentenceAround(draft), lexicon.nowWords) || saysPresent(draft, context) ? asOf : null;
}

/** What is as it is at any time: the length of a border. */
const TIMELESS: ReadonlySet<string> = new Set(["other:length"]);

/** What was given or lent once has no time where nothing says when, and is no stock. */
const GIVEN: ReadonlySet<string> = new Set(["other:aid", "other:loans", "other:funding"]);

/** "Trade fell by 10 percent in recent months", in contrast to a change told with no time, which may be of any. */
function isOfLastMonths(draft: ClaimDraft, { model }: DocumentContext): boolean {
  const { words: known, pluralMonths } = periodLexicon(model);
  const words = wordsIn(model, sentenceAround(draft));
  return words.some(({ key }, at) => pluralMonths.has(key) && /^[PL]$/u.test(known.get(words[at - 1]?.key ?? "")?.tag ?? ""));
}

/** What takes place and does not stand. */
const EVENTS: ReadonlySet<string> = new Set(["other:events", "other:meetings"]);

/** What statistics tell of a country by the year. */
const OF_YEAR: ReadonlySet<string> = new Set(["gdp", "production_volume"]);

/** The last month in which a country still tells how the year before went. */
const LAST_OF_RESULTS = "03";

/** "Our economy grew by 2 percent", told in February: the year before, by which the output of a country is told; null where it is another thing or later in the year. */
const yearThatEnded = ({ indicator, measure }: ClaimDraft, publishedAt: string): Period | null =>
  measure === "growth_rate" && OF_YEAR.has(indicator ?? "") && publishedAt.slice(5, 7) <= LAST_OF_RESULTS ? toYear(Number(publishedAt.slice(0, 4)) - 1, "inferred") : null;

const SIGNED_FOR: ReadonlySet<string> = new Set(["other:contract_value", "other:amount"]);

/** Sums just signed for, loans approved and doses that arrived on a day of the week, are of the month of the report. */
function isOfTheDay(draft: ClaimDraft, context: DocumentContext): boolean {
  const { signing, days } = periodLexicon(context.model);
  const words = wordsIn(context.model, sentenceAround(draft));
  if (draft.indicator === "vaccine_doses") return words.some((word) => days.has(word.key));
  const isToldByDay = SIGNED_FOR.has(draft.indicator ?? "") || (GIVEN.has(draft.indicator ?? "") && !isPlanned(draft, context) && words.some((word) => days.has(word.key)));
  return isToldByDay && draft.measure === "level" && words.some((word) => signing.some((stem) => word.key.startsWith(stem)));
}
