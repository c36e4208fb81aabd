import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import type { Linked } from "./linked";
import { countriesOf } from "./narrow";
import { isBehindIndicator, ownsIndicator } from "./noun";
import type { Part } from "./roles";

/** What a country earns in all, right behind a percentage ("of its GDP"). */
const outputBehind = linkedPattern(({ of, output }) => `^\\s(?:${of})\\s(?:[\\p{L}’'-]{1,16}\\s){0,3}(?:${output})(?!\\p{L})`);
const REACH = 70;

/** "Petrol prices in Peru rose by 5 percent": what things cost in the one country of a clause is between no two; null where they go somewhere. */
function ofPrices({ indicator, measure }: ClaimDraft, clause: readonly Part[]): Linked | null {
  const [country, other] = countriesOf(clause);
  if (indicator !== "price" || measure !== "growth_rate" || country === undefined || other !== undefined || !clause.every(({ role, isDeictic }) => role === "in" && !isDeictic)) return null;
  return { pair: [country, null], name: "output", note: "what things cost in one country" };
}

/** "Transfers made up 14 percent of GDP": a part of what the one country of a clause earns is between no two, unless its words say from whom. */
export function ofOutput(draft: ClaimDraft, clause: readonly Part[], { model }: DocumentContext): Linked | null {
  const prices = ofPrices(draft, clause);
  if (prices !== null) return prices;
  if (draft.measure !== "share" || !outputBehind(model.lang).test(model.text.slice(draft.quantity.end, draft.quantity.end + REACH))) return null;
  const [country, other] = countriesOf(clause);
  const isAlone = country !== undefined && other === undefined && clause.every(({ role, isDeictic }) => !isDeictic && (role === "owner" || role === "in"));
  return isAlone ? { pair: [country, null], name: "output", note: "a part of what one country earns" } : null;
}

/** What stands between a country and its own figure right behind it, and between a figure and the place right behind that. */
const BEFORE_FIGURE = /^(?:['’]s?)?\s(?:[–—-]\s)?(?:\p{L}{1,3}\s)?[$€£¥]?$/u;
const BEHIND_FIGURE = /^\s\p{L}{1,2}\s$/u;

/** Of several countries whose the same is told, the one of this figure: right beside it ("15 percent, against 7 in Peru"), else whose noun it is, else before it among its own words; null where none is told. */
export function ownerOfOne(draft: ClaimDraft, parts: readonly Part[], own: TextSpan | null, context: DocumentContext): CountryCode | null {
  const { text } = context.model;
  const { start, end } = draft.quantity;
  const isOwn = (part: Part): boolean => own !== null && part.start >= own.start && part.end <= own.end;
  const beside = parts.find((part) => isOwn(part) && ((part.role === "in" && part.start >= end && BEHIND_FIGURE.test(text.slice(end, part.start))) || (part.end <= start && BEFORE_FIGURE.test(text.slice(part.end, start)))));
  const owner = beside ?? parts.find((part) => ownsIndicator(draft, part, context) || isBehindIndicator(draft, part, context)) ?? parts.findLast((part) => isOwn(part) && part.end <= start);
  return owner?.country ?? null;
}
