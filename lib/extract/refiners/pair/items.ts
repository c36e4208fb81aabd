import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import type { Part } from "./roles";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";

/** "To Niue (a state in union with New Zealand)": whether a country stands in brackets that hold no figure. */
export const isAside = ({ start, end }: Part, { model: { text } }: DocumentContext): boolean => OPEN_ASIDE.test(text.slice(start - ASIDE_REACH, start)) && CLOSED_ASIDE.test(text.slice(end, end + ASIDE_REACH));
const OPEN_ASIDE = /\([^()\d]*$/u;
const CLOSED_ASIDE = /^[^()\d]*\)/u;
const ASIDE_REACH = 60;

/** So many figures make a list of countries with a region among them. */
const LONG = 3;
const regionPattern = patternsOf(({ regions }) => regions);

/** "5 to Iran, 9 to Europe and 2 to Iraq": whether a figure has a region right behind it and no country. */
function isOfRegion({ quantity, sentence }: ClaimDraft, next: ClaimDraft | undefined, parts: readonly Part[], { model: { text, lang } }: DocumentContext): boolean {
  const own = { start: quantity.end, end: Math.min(next?.quantity.start ?? sentence.end, quantity.end + REGION_REACH) };
  return !parts.some(({ start }) => start >= own.start && start < own.end) && hasMatch(regionPattern(lang), text, own);
}

/** Characters from a figure to the region that it went to. */
const REGION_REACH = 40;

/** The figures of a list of countries without those of regions, which part none of the others. */
export const withoutRegions = (draft: ClaimDraft, figures: readonly ClaimDraft[], parts: readonly Part[], context: DocumentContext): readonly ClaimDraft[] =>
  figures.length < LONG ? figures : figures.filter((figure, index) => figure === draft || !isOfRegion(figure, figures[index + 1], parts, context));
