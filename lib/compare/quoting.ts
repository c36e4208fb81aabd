import type { Statement } from "./cell-reading";
import type { Item } from "./item";
import { isSameSpeaker, speakerOf, type Speaker } from "./names";

/** Whether a figure stands in its body's own text or is quoted by somebody else's. */

/** Who vouches for a figure: whoever is quoted, else the body whose text it is; null for a figure that a paper gives in its own voice. */
export function tellerOf({ speaker, claim }: Item): Speaker | null {
  return speaker ?? bodyOf(claim.publisher);
}

function bodyOf(publisher: string | null): Speaker | null {
  const named = speakerOf(publisher);
  return named?.kind === "body" ? named : null;
}

/** Whether two figures come from one source, quoted or in its own text. */
export function isOneTeller(x: Item, y: Item): boolean {
  const [a, b] = [tellerOf(x), tellerOf(y)];
  return a === null && b === null ? x.claim.publisher !== null && x.claim.publisher === y.claim.publisher : isSameSpeaker(a, b);
}

/** Whether a body gives the figure in a text of its own. */
export function isFirstHand(item: Item): boolean {
  const teller = tellerOf(item);
  return teller?.kind === "body" && isSameSpeaker(teller, bodyOf(item.claim.publisher));
}

/** A figure that others give as a body's, and what the body's own text before it says; null where the two are no such pair. */
export function findMisquote(a: Statement, b: Statement): { readonly own: Item; readonly quote: Item } | null {
  return misquoteOf(a, b) ?? misquoteOf(b, a);
}

function misquoteOf(told: Statement, quoted: Statement): { readonly own: Item; readonly quote: Item } | null {
  const quotes = quoted.items.slice(0, 40);
  if (quotes.length < quoted.items.length || quotes.some(isFirstHand)) return null;
  const own = told.items.find((item) => isFirstHand(item) && quotes.every((quote) => isOneTeller(item, quote) && isNotBefore(quote, item)));
  const [quote] = quotes;
  return own === undefined || quote === undefined ? null : { own, quote };
}

function isNotBefore(later: Item, earlier: Item): boolean {
  return later.day !== null && earlier.day !== null && later.day >= earlier.day;
}
