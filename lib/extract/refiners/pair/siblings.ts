import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { firstWordOf } from "@/lib/extract/places/word-index";
import { pairLexicon } from "./lexicon";

/** One exchange of goods seen whole and from its two sides: its figures keep their two countries. */
const KIN: ReadonlySet<string> = new Set(["trade_turnover", "exports", "imports", "trade_balance"]);
/** How many sentences on the countries of a figure hold for figures that name none. */
const REACH = 2;

export const isTrade = (draft: ClaimDraft): boolean => KIN.has(draft.indicator ?? "");

/** Whether two figures speak of the same thing, or of two sides of one exchange of goods. */
export const areKin = (one: ClaimDraft, other: ClaimDraft): boolean => one.indicator === other.indicator || (isTrade(one) && isTrade(other));

/** Where the words after a figure stop being its own: at a comma, a bracket or a word that joins clauses. */
export function endOfOwn(context: DocumentContext, from: number, to: number): number {
  const { model } = context;
  const stop = model.text.slice(from, to).search(/[,;:()–—]\s|\s\((?=\p{L})|\.\s(?!\p{Ll})/u);
  const comma = stop < 0 ? to : from + stop;
  const { joiners } = pairLexicon(model);
  const joiner = firstWordOf(model, { start: from, end: comma }, joiners);
  return joiner?.start ?? comma;
}

/** "and 1,660 – with Chilean", "20% of them – from Chile": a dash stands for what was told before. */
const ELIDED = /^(?:\s\p{Ll}{2,3}\s\p{Ll}{2,7})?\s[–—-]\s(?=\p{Ll})/u;
const ELIDED_REACH = 18;

/** Whether a figure stands alone in brackets right behind another. */
const isAgain = (one: ClaimDraft | undefined, next: ClaimDraft | undefined, text: string): boolean =>
  one !== undefined && next !== undefined && text.charAt(next.quantity.end) === ")" && /^\s?\($/u.test(text.slice(one.quantity.end, next.quantity.start));

/** The words of a sentence that are one figure's own: behind those of the figure before it, up to the next clause. */
export function ownStretch(draft: ClaimDraft, figures: readonly ClaimDraft[], context: DocumentContext): TextSpan {
  const { quantity, sentence } = draft;
  const { text } = context.model;
  const ahead = figures.filter((other) => other.quantity.start >= quantity.end);
  const behind = figures.filter((other) => other.quantity.end <= quantity.start);
  // "invested 5 million (3 million euros) in Peru": what is told again in brackets parts no words from the figure.
  if (isAgain(behind.at(-1), draft, text)) return ownStretch(behind.at(-1) ?? draft, figures, context);
  const again = isAgain(draft, ahead[0], text) ? ahead.shift() : undefined;
  const before = behind.at(-1);
  const last = again === undefined ? quantity.end : again.quantity.end + 1;
  const start = before === undefined ? sentence.start : Math.min(endOfOwn(context, before.quantity.end, quantity.start), quantity.start);
  const dash = ELIDED.exec(text.slice(last, last + ELIDED_REACH))?.[0].length ?? 0;
  return { start, end: endOfOwn(context, last + dash, ahead[0]?.quantity.start ?? sentence.end) };
}

/** The figure just before, of the same sentence, that a figure without countries goes on from. */
export function siblingBefore(draft: ClaimDraft, done: readonly ClaimDraft[]): ClaimDraft | null {
  const last = done.findLast((other) => other.sentence.index === draft.sentence.index);
  return last !== undefined && (last.reporter ?? last.partner) !== null && areKin(last, draft) ? last : null;
}

/** The figure after it whose countries are those of a figure that opens a sentence without any ("while exports were 5, imports from Iran were 3"). */
export function siblingAfter(draft: ClaimDraft, figures: readonly ClaimDraft[]): ClaimDraft | null {
  const next = figures.find((other) => other.quantity.start >= draft.quantity.end);
  return next !== undefined && next.indicator !== draft.indicator && isTrade(next) && isTrade(draft) ? next : null;
}

/** The figure of the sentences before that a sentence without countries goes on from. */
export function siblingEarlier(draft: ClaimDraft, done: readonly ClaimDraft[]): ClaimDraft | null {
  const last = done.findLast(areKinWith(draft));
  if (last === undefined || (last.reporter ?? last.partner) === null) return null;
  const gap = draft.sentence.index - last.sentence.index;
  return gap >= 1 && gap <= REACH && draft.sentence.paragraph - last.sentence.paragraph <= REACH ? last : null;
}

const areKinWith = (draft: ClaimDraft) => (other: ClaimDraft): boolean => areKin(other, draft);
