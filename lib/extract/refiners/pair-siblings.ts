import type { Language } from "@/lib/domain/document";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import { TOTALS } from "@/lib/extract/lexicon/totals";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { pairLexicon } from "./pair-lexicon";
import type { Part } from "./pair-roles";
import { hasMatch, toPattern } from "./phrase";

/** One exchange of goods seen whole and from its two sides: its figures keep their two countries. */
const KIN: ReadonlySet<string> = new Set(["trade_turnover", "exports", "imports", "trade_balance"]);
/** How many sentences on the countries of a figure hold for figures that name none. */
const REACH = 2;

export const isTrade = (draft: ClaimDraft): boolean => KIN.has(draft.indicator ?? "");

/** Whether two figures speak of the same thing, or of two sides of one exchange of goods. */
export const areKin = (one: ClaimDraft, other: ClaimDraft): boolean => one.indicator === other.indicator || (isTrade(one) && isTrade(other));

const totals = new Map<Language, RegExp>();

function totalPattern(lang: Language): RegExp {
  const known = totals.get(lang);
  if (known !== undefined) return known;
  const made = toPattern(TOTALS[lang]);
  totals.set(lang, made);
  return made;
}

/** Whether a stretch names a region or a bloc of many countries, which is no partner. */
export function namesRegion(span: TextSpan, context: DocumentContext): boolean {
  return hasMatch(totalPattern(context.model.lang), context.model.text, span);
}

/** Where the words after a figure stop being its own: at a comma, a bracket or a word that joins clauses. */
function endOfOwn(context: DocumentContext, from: number, to: number): number {
  const { model } = context;
  const stop = model.text.slice(from, to).search(/[,;:()–—]\s|\.\s/u);
  const comma = stop < 0 ? to : from + stop;
  const { joiners } = pairLexicon(model);
  const joiner = itemsIn(wordsOf(model), { start: from, end: comma }).find((word) => joiners.has(word.key));
  return joiner?.start ?? comma;
}

/** The words of a sentence that are one figure's own: behind those of the figure before it, up to the next clause. */
export function ownStretch(draft: ClaimDraft, figures: readonly ClaimDraft[], context: DocumentContext): TextSpan {
  const { quantity, sentence } = draft;
  const before = figures.filter((other) => other.quantity.end <= quantity.start).at(-1);
  const after = figures.find((other) => other.quantity.start >= quantity.end);
  const start = before === undefined ? sentence.start : Math.min(endOfOwn(context, before.quantity.end, quantity.start), quantity.start);
  return { start, end: endOfOwn(context, quantity.end, after?.quantity.start ?? sentence.end) };
}

/** The figure just before, of the same sentence, that a figure without countries goes on from. */
export function siblingBefore(draft: ClaimDraft, done: readonly ClaimDraft[]): ClaimDraft | null {
  const last = done.findLast((other) => other.sentence.index === draft.sentence.index);
  return last !== undefined && last.reporter !== null && areKin(last, draft) ? last : null;
}

/** The figure after it whose countries are those of a figure that opens a sentence without any ("while exports were 5, imports from Iran were 3"). */
export function siblingAfter(draft: ClaimDraft, figures: readonly ClaimDraft[]): ClaimDraft | null {
  const next = figures.find((other) => other.quantity.start >= draft.quantity.end);
  return next !== undefined && next.indicator !== draft.indicator && isTrade(next) && isTrade(draft) ? next : null;
}

/** The figure of the sentences before that a sentence without countries goes on from. */
export function siblingEarlier(draft: ClaimDraft, done: readonly ClaimDraft[]): ClaimDraft | null {
  const last = done.findLast(areKinWith(draft));
  if (last === undefined || last.reporter === null) return null;
  const gap = draft.sentence.index - last.sentence.index;
  return gap >= 1 && gap <= REACH && draft.sentence.paragraph - last.sentence.paragraph <= 1 ? last : null;
}

const areKinWith = (draft: ClaimDraft) => (other: ClaimDraft): boolean => areKin(other, draft);

/** The one country whose trade with the whole world a figure is; null where a partner is meant. */
export function totalOf(draft: ClaimDraft, parts: readonly Part[], clause: TextSpan, done: readonly ClaimDraft[], context: DocumentContext): CountryCode | null {
  const [first] = parts;
  const isAlone = first !== undefined && parts.every((part) => part.country === first.country && (part.role === "owner" || part.role === "in"));
  if (!isAlone || !isTrade(draft) || draft.measure === "share") return null;
  const told = { start: clause.start, end: endOfOwn(context, draft.quantity.end, Math.max(draft.quantity.end, clause.end)) };
  if (hasMatch(totalPattern(context.model.lang), context.model.text, told)) return first.country;
  const last = done.findLast(isTrade);
  const goesOn = last !== undefined && last.reporter === first.country && last.partner === null && draft.sentence.index - last.sentence.index <= REACH;
  return goesOn ? first.country : null;
}

/** The country whose whole trade comes first in a sentence that goes on to one partner ("its surplus was 9, and that with Peru 2"); null where none does. */
export function totalBeforePartner(draft: ClaimDraft, parts: readonly Part[], inSentence: readonly Part[], figures: readonly ClaimDraft[], context: DocumentContext): CountryCode | null {
  const [first] = parts;
  const next = figures.find((other) => other.quantity.start >= draft.quantity.end);
  if (first === undefined || next === undefined || next.indicator !== draft.indicator || next.measure !== draft.measure || !isTrade(draft) || draft.measure === "share") return null;
  if (!parts.every((part) => part.country === first.country && part.role === "owner")) return null;
  const partner = inSentence.find((part) => part.start >= draft.quantity.end && part.end <= next.quantity.start && part.country !== first.country);
  if (partner === undefined || partner.role === "owner" || partner.role === "in") return null;
  return /,\s(?:and|while|including|of which|в том числе|а|və)\s/u.test(context.model.text.slice(draft.quantity.end, partner.start)) ? first.country : null;
}
