import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, PeriodMention } from "@/lib/extract/model";

const LONGEST_BRACKET = 120;

/** The brackets around an offset, or null; those of a figure hold its own time. */
export function bracketAround(text: string, sentence: TextSpan, offset: number): TextSpan | null {
  const before = text.slice(Math.max(sentence.start, offset - LONGEST_BRACKET), offset);
  const open = before.lastIndexOf("(");
  if (open < 0 || before.includes(")", open)) return null;
  const close = text.slice(offset, Math.min(sentence.end, offset + LONGEST_BRACKET)).indexOf(")");
  return close < 0 ? null : { start: offset - before.length + open, end: offset + close };
}

/** A time in brackets with a figure dates that figure alone ("5 tonnes (7 tonnes in 2020)"). */
export function isOfOtherBracket(draft: ClaimDraft, context: DocumentContext, mention: PeriodMention, figures: readonly ClaimDraft[]): boolean {
  const bracket = bracketAround(context.model.text, draft.sentence, mention.start);
  if (bracket === null || (draft.quantity.start > bracket.start && draft.quantity.end <= bracket.end)) return false;
  return figures.some((figure) => figure.quantity.start > bracket.start && figure.quantity.end <= bracket.end);
}

/** What stands between a figure and the time in the bracket right behind it, and behind that time. */
const OPENS_TIME = /^(?:\s\p{L}[\p{L}-]{1,14}){0,3}\s?\((?:\p{L}{2,5}\s){0,2}$/u;
const CLOSES_TIME = /^[\s\p{L}.]{0,12}[);,]/u;

/** "Residents: 344 (October 2009)", "Malay 53%, Thai 26% (2010)": whether a bracket right behind a figure, or behind the last of a list of parts, opens with a time, which is the figure's. */
export function isInBracketBehind(draft: ClaimDraft, { model: { text } }: DocumentContext, mention: PeriodMention, mentions: readonly PeriodMention[], figures: readonly ClaimDraft[]): boolean {
  const last = draft.measure === "share" ? (figures.findLast(({ quantity }) => quantity.end <= mention.start) ?? draft) : draft;
  const { end } = last.quantity;
  if (mention.start <= draft.quantity.end || mention.start <= end || mention.start - end > LONGEST_BRACKET / 2 || mentions.some((other) => other.start >= draft.quantity.end && other.end <= mention.start)) return false;
  if (last.indicator !== draft.indicator || last.measure !== draft.measure || text.slice(draft.quantity.end, end).includes(";")) return false;
  return OPENS_TIME.test(text.slice(end, mention.start)) && CLOSES_TIME.test(text.slice(mention.end, mention.end + 14));
}
