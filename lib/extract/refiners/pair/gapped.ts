import { listCountryNames } from "@/lib/catalogue/countries";
import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { wordsIn } from "@/lib/extract/places/word-index";
import type { Word } from "@/lib/extract/places/words";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import type { Linked } from "./linked";
import type { Part } from "./roles";
import { endOfOwn } from "./siblings";
import { isOwnShare } from "./taker";

/** Words between a country and the figure that stands alone with it ("and Togo for some 3 tonnes"). */
const MOST_LEAD = 2;
/** Words between a figure and the next item ("on them last year, Togo"). */
const MOST_BEFORE = 6;

/** Characters of a country's lead up to its figure. */
const LEAD_REACH = 30;

/** The words between a country and a figure, its hedge left out. */
function leadOf({ end }: Part, { quantity: { start, qualifierSpan } }: ClaimDraft, { model }: DocumentContext): readonly Word[] | null {
  if (start - end > LEAD_REACH) return null;
  const to = qualifierSpan !== null && qualifierSpan.start >= end && qualifierSpan.start < start ? qualifierSpan.start : start;
  return wordsIn(model, { start: end, end: to });
}

const sameWords = (one: readonly Word[] | null, other: readonly Word[]): boolean => one !== null && one.length === other.length && one.every(({ key }, at) => key === other[at]?.key);

/** Whether a country opens an item: right behind a comma or a joining word, no verb between. */
function opensItem(item: Part, from: number, { model }: DocumentContext): boolean {
  const { joiners, skip } = pairLexicon(model);
  const words = wordsIn(model, { start: from, end: item.start }).filter(({ key }) => !skip.has(key));
  const last = words.at(-1);
  const open = last !== undefined && joiners.has(last.key) ? words.slice(0, -1) : words;
  const behind = open.at(-1)?.end ?? from;
  return open.length <= MOST_BEFORE && (open.length < words.length || /[,;]/u.test(model.text.slice(behind, item.start)));
}

/** Whether a name stands in the form of the dictionary, which is that of a subject. */
const isPlain = ({ country, start, end }: Part, { model: { text, lang } }: DocumentContext): boolean => listCountryNames(country, lang).includes(text.slice(start, end));

/** "The exports of Peru": whether whose something is, is named by a noun right before. */
const isOwned = ({ start }: Part, { model }: DocumentContext): boolean => wordsIn(model, { start: start - LEAD_REACH, end: start }).slice(-1).some(({ key }) => pairLexicon(model).owners.has(key));

/** The start of a clause up to who does something in it ("while the"). */
const OPENS_CLAUSE = /(?:^\s?|[,;:]\s)(?:\p{Ll}{1,5}\s){0,2}$/u;

/** "Togo (by far the largest, with 5 tonnes)": whether a figure stands in the bracket that opens right behind a country. */
const IN_BRACKET = /^\.?\s?\([^()]{0,80}$/u;
const isInBracketOf = ({ end }: Part, { quantity: { start } }: ClaimDraft, { model: { text } }: DocumentContext): boolean => end < start && IN_BRACKET.test(text.slice(end, start));

/** The part of the figure before in whose place a country steps: of the same words before its figure, of the same case, or who does it. */
function placeOf(item: Part, draft: ClaimDraft, before: ClaimDraft, parts: readonly Part[], from: number, { context, titled }: World): Part | null {
  const near = parts.at(-1);
  const sharer = before.measure === "share" ? parts.find((part) => !part.isDeictic && isOwnShare(part, context)) : undefined;
  if (sharer !== undefined) return sharer;
  if (near !== undefined && !near.isDeictic && isInBracketOf(item, draft, context) && (isInBracketOf(near, before, context) || (before.measure === "share" && near.country === before.partner))) return near;
  if (context.model.grammar.cases === "endings") return parts.findLast((part) => isPlain(part, context) === isPlain(item, context) && part.role === item.role && !isOwned(part, context)) ?? null;
  if (near !== undefined && !near.isDeictic && near.country !== titled && near.role === item.role && sameWords(leadOf(near, before, context), leadOf(item, draft, context) ?? [])) return near;
  // "Exports to Peru were 5, Togo 3": the preposition is left out too.
  if (near !== undefined && !near.isDeictic && near.role !== "owner" && near.role !== "in") return null;
  const doers = parts.filter(({ role, isDeictic }) => !isDeictic && (role === "owner" || role === "in"));
  return doers.findLast(({ start }) => OPENS_CLAUSE.test(context.model.text.slice(from, start))) ?? doers[0] ?? null;
}

/** "Peru received 5 tonnes from Chile, Togo 3": a country that stands alone with its figure, the verb left out, takes in the pair of the figure before it the place of whoever did the same. */
export function fromGapped(draft: ClaimDraft, parts: readonly Part[], figures: readonly ClaimDraft[], world: World): Linked | null {
  const { done, context } = world;
  const before = done.at(-1);
  if (before?.sentence.index !== draft.sentence.index || before.indicator !== draft.indicator || before.measure !== draft.measure || before.reporter === null) return null;
  if (before.partner === null && draft.indicator?.startsWith("other:") !== true) return null;
  const item = parts.findLast(({ end }) => end <= draft.quantity.start);
  if (item === undefined || item.isDeictic || item.start < before.quantity.end || item.role !== "owner" || context.model.grammar.cases === "suffixes") return null;
  if (!standsAlone(item, before, draft, parts, context)) return null;
  // "And Togo sold 7 to Mali": with another of its own.
  const end = endOfOwn(context, draft.quantity.end, figures.find(({ quantity }) => quantity.start >= draft.quantity.end)?.quantity.start ?? draft.sentence.end);
  if (parts.some((part) => part.start >= draft.quantity.end && part.end <= end)) return null;
  const earlier = figures.findLast(({ quantity }) => quantity.end <= before.quantity.start);
  const from = earlier === undefined ? draft.sentence.start : endOfOwn(context, earlier.quantity.end, before.quantity.start);
  const stretch = parts.filter(({ start, end, country }) => start >= from && end <= before.quantity.start && (country === before.reporter || country === before.partner));
  const place = placeOf(item, draft, before, stretch, from, world);
  const pair = place === null ? null : stepIn([before.reporter, before.partner], place.country, item.country);
  return pair === null ? null : { pair, name: "list", note: "one more that did the same" };
}

/** The countries of a figure without those that stand alone with a figure behind it ("Peru spent 5 tonnes, Togo 3"). */
export function withoutGapped(parts: readonly Part[], draft: ClaimDraft, figures: readonly ClaimDraft[], context: DocumentContext): readonly Part[] {
  const next = figures.find(({ quantity }) => quantity.start >= draft.quantity.end);
  const item = next === undefined ? undefined : parts.findLast(({ start, end }) => start >= draft.quantity.end && end <= next.quantity.start);
  if (next === undefined || item === undefined || item.isDeictic || item.role !== "owner" || next.measure !== draft.measure || next.unit !== draft.unit) return parts;
  return standsAlone(item, draft, next, parts, context) ? parts.filter(({ end }) => end < item.start) : parts;
}

/** Whether a country opens an item of its own with nothing between it and its figure but words that the figure before has too. */
function standsAlone(item: Part, before: ClaimDraft, draft: ClaimDraft, parts: readonly Part[], context: DocumentContext): boolean {
  const lead = leadOf(item, draft, context);
  const last = parts.findLast(({ start, end }) => start >= before.quantity.end && end <= item.start);
  if (lead === null || lead.length > MOST_LEAD || !opensItem(item, last?.end ?? before.quantity.end, context)) return false;
  const told = wordsIn(context.model, { start: before.sentence.start, end: before.quantity.start });
  return lead.every(({ key }) => told.some((word) => word.key === key));
}

/** A pair with one country for another; null where the new one is of it already. */
function stepIn([reporter, partner]: Pair, out: CountryCode, country: CountryCode): Pair | null {
  if (country === reporter || country === partner) return null;
  return out === reporter ? [country, partner] : [reporter, country];
}
