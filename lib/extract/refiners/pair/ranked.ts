import { isDomestic } from "@/lib/catalogue/domestic";
import { findIndicator } from "@/lib/catalogue/indicators";
import type { ClaimDraft, DocumentContext, TextModel } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import type { Word } from "@/lib/extract/places/words";
import type { Linked } from "./linked";
import type { World } from "./home";
import { pairLexicon } from "./lexicon";
import type { Part } from "./roles";
import { areKin } from "./siblings";

/** Characters before a country in which a word of ranking stands ("ahead of the"). */
const RANK_REACH = 16;
const MOST_WORDS = 3;

/** "ahead of Peru": whether a country is told to have another place than the one that the sentence is about. */
const isRanked = ({ start, isDeictic }: Part, { model }: DocumentContext): boolean => !isDeictic && wordsIn(model, { start: start - RANK_REACH, end: start }).slice(-MOST_WORDS).some((word) => pairLexicon(model).rivals.has(word.key));

/** A bracket, a dash or a comma between a ranked country and its figure. */
const OPENS_RANKED = /^(?:\s?\(\s?|\s[–—]\s|,\s|['’]s\s)(?:\p{L}{2,9}\s){0,2}[$€£¥]?$/u;

/** The same behind a country of a sentence that has told the figure of its subject ("had 5 tonnes, after Peru with 4"). */
const WITH_RANKED = /^\s(?:\p{L}{2,9}\s){1,2}[$€£¥]?$/u;
const isWith = (gap: string, draft: ClaimDraft, { done, context: { model } }: World): boolean => WITH_RANKED.test(gap) && done.at(-1)?.sentence.index === draft.sentence.index && pairLexicon(model).with.has(/\p{L}+/u.exec(gap)?.[0] ?? "");

/** Characters from a ranked country to one joined to it ("ahead of Peru (5) and Chile (4)"). */
const ROW_REACH = 40;
const isRankedIn = (item: Part, parts: readonly Part[], context: DocumentContext): boolean =>
  parts.slice(1).some((part) => part.start <= item.start && item.start - part.end <= ROW_REACH && isRanked(part, context));

/** A figure in brackets right behind a country. */
const IN_BRACKETS = /^\s\([$€£¥]?\d/u;
const BRACKETS_REACH = 5;

/** "Peru, Çili və İrandan sonra": the parts without the countries that a word behind them sets before the one that the sentence is about. */
export function withoutThoseBefore(parts: readonly Part[], { model }: DocumentContext): readonly Part[] {
  if (parts.length < 2 || model.grammar.adpositions !== "behind") return parts;
  const at = parts.findIndex(({ role, end, isDeictic }) => role === "from" && !isDeictic && isAfter(model, end));
  let from = at;
  while (from > 0 && parts[from - 1]?.role === "from" && (parts[from]?.start ?? 0) - (parts[from - 1]?.end ?? 0) <= JOINED) from -= 1;
  const rest = at < 0 ? parts : [...parts.slice(0, from), ...parts.slice(at + 1)];
  return rest.length === 0 ? parts : rest;
}

/** Characters between the countries of a row. */
const JOINED = 4;
const isAfter = (model: TextModel, end: number): boolean => wordsIn(model, { start: end, end: end + RANK_REACH }).slice(0, 1).some(({ key, start }) => start - end === 1 && pairLexicon(model).follows.has(key));

/** The parts of a clause without those ranked behind its figure, which have figures of their own, and what follows them ("came to 9, ahead of Peru (5) and Chile (4)", "were 9, Peru (5) being the main buyer"). */
export function withoutRanked(parts: readonly Part[], draft: ClaimDraft, context: DocumentContext): readonly Part[] {
  if (parts.length < 2) return parts;
  const { quantity } = draft;
  const isTold = (parts[0]?.end ?? Infinity) <= quantity.start;
  const first = parts.find((part) => part.start >= quantity.end && ((isTold && IN_BRACKETS.test(context.model.text.slice(part.end, part.end + BRACKETS_REACH))) || isRanked(part, context)));
  const next = rowBehind(draft, context.model)?.start;
  const end = first?.start ?? next;
  return end === undefined ? parts : parts.filter((part) => part.start < end);
}

/** "Togo was followed by Peru (9 tonnes)", "Peru (9 tonnes) followed Togo": the country without a figure that those of the list come behind; null where there is none. */
function followedIn(parts: readonly Part[], { model }: DocumentContext): Part | null {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  const { follows } = pairLexicon(model);
  const isFollowed = (from: number, to: number): boolean => hasWordOf(model, { start: from, end: to }, follows) && !/\d/u.test(model.text.slice(from, to));
  if (isFollowed(first.end, second.start)) return first;
  const before = wordsIn(model, { start: last.start - RANK_REACH, end: last.start }).at(-1);
  return before !== undefined && follows.has(before.key) ? last : null;
}

/** A comma or small words between a country that comes next and its figure ("followed by Peru with 5 tonnes"); figures in brackets are those of any list. */
const OPENS_NEXT = /^(?:,\s|\s)(?:\p{Ll}{1,9}\s){0,3}(?:\p{Lu}{1,3})?[$€£¥]?$/u;
const SENTENCE_PART = /[;.:](?!\d)/u;

/** "Peru remains the main buyer": whether the country that opens a sentence is told to have a place among others. */
function standsFirst([head]: readonly Part[], { model }: Pick<DocumentContext, "model">): boolean {
  const next = head === undefined ? undefined : wordsIn(model, { start: head.end, end: head.end + RANK_REACH })[0];
  return head !== undefined && next !== undefined && next.start - head.end === 1 && pairLexicon(model).stands.has(next.key);
}

/** Whether a figure is that of the first of a row, the others following it ("Peru was the main buyer with 9 tonnes, followed by"). */
export function leadsRow({ indicator, quantity, sentence }: ClaimDraft, parts: readonly Part[], { model }: DocumentContext): boolean {
  const isOfTwo = new Set(parts.filter(({ end }) => end <= quantity.start).map(({ country }) => country)).size === 2;
  return isOfTwo && findIndicator(indicator ?? "")?.pairRule !== "symmetric" && standsFirst(parts, { model }) && rowBehind({ quantity, sentence }, model) !== undefined;
}

/** The word behind a figure with which others follow that have figures of their own ("5 tonnes, followed by Peru with 4"). */
function rowBehind({ quantity, sentence }: Pick<ClaimDraft, "quantity" | "sentence">, model: TextModel): Word | undefined {
  const next = firstFollowing(model, quantity.end, sentence.end);
  return next !== undefined && /^[^\d()–—]{4,60}\(?[$€£¥]?\d/u.test(model.text.slice(next.end, Math.min(sentence.end, next.end + 62))) && firstFollowing(model, sentence.start, quantity.start) === undefined ? next : undefined;
}

const firstFollowing = (model: TextModel, start: number, end: number): Word | undefined => wordsIn(model, { start, end }).find(({ key }) => pairLexicon(model).follows.has(key));

/** Whose place the country of a row has: whoever opens the sentence and is told to be first or stands there alone, else the country that the first figure is told of. */
function holderBefore(parts: readonly Part[], first: ClaimDraft, until: number, { model }: DocumentContext): Part | undefined {
  const [head] = parts;
  if (standsFirst(parts, { model })) return head;
  const beside = parts.findLast(({ start, end }) => end <= until && (end <= first.quantity.start || start >= first.quantity.end));
  return beside !== head || parts.every(({ country, end }) => country === head?.country || end > first.quantity.start) ? beside : undefined;
}

/** "Togo was the main buyer with 9 tonnes, followed by Peru with 5 and Chile with 4": each that follows has, with the same other country, what the first has. */
function fromFollowing(draft: ClaimDraft, parts: readonly Part[], { done, context }: World): Linked | null {
  const { model } = context;
  const item = parts.findLast(({ end }) => end <= draft.quantity.start);
  if (item === undefined || !OPENS_NEXT.test(model.text.slice(item.end, draft.quantity.start))) return null;
  const follows = wordsIn(model, { start: draft.sentence.start, end: item.start }).findLast(({ key }) => pairLexicon(model).follows.has(key));
  if (follows === undefined || SENTENCE_PART.test(model.text.slice(follows.end, item.start))) return null;
  const first = done.findLast((other) => areKin(other, draft) && other.sentence.index === draft.sentence.index && other.quantity.end <= follows.start);
  const holder = first === undefined ? undefined : holderBefore(parts, first, follows.start, context);
  if (first === undefined || holder === undefined || first.reporter === null || first.partner === null || findIndicator(draft.indicator ?? "")?.pairRule === "symmetric" || [first.reporter, first.partner].includes(item.country)) return null;
  if (holder.country !== first.reporter && holder.country !== first.partner) return null;
  return { pair: holder.country === first.reporter ? [item.country, first.partner] : [first.reporter, item.country], name: "list", note: "ranked beside the country that the sentence is about" };
}

/** "Togo was second after Peru (9 tonnes)": who is ranked beside the subject of the sentence has, with the same other country, what the subject has; null where no ranked country stands right before the figure. */
export function fromRanked(draft: ClaimDraft, parts: readonly Part[], world: World): Linked | null {
  const following = fromFollowing(draft, parts, world);
  if (following !== null) return following;
  const { done, context } = world;
  const item = parts.findLast(({ end }) => end <= draft.quantity.start);
  const followed = followedIn(parts, context);
  const subject = followed ?? parts[0];
  if (item === undefined || subject === undefined || subject.country === item.country || subject.role === "with" || isDomestic(draft.indicator, draft.unit)) return null;
  const gap = context.model.text.slice(item.end, draft.quantity.start);
  if (!(OPENS_RANKED.test(gap) || isWith(gap, draft, world)) || (followed === null && !isRankedIn(item, parts, context))) return null;
  const last = done.findLast((other) => areKin(other, draft) && (other.reporter === subject.country || other.partner === subject.country));
  if (last === undefined) return null;
  const isReporter = last.reporter === subject.country;
  if (item.country === (isReporter ? last.partner : last.reporter)) return null;
  return { pair: isReporter ? [item.country, last.partner] : [last.reporter, item.country], name: "list", note: "ranked beside the country that the sentence is about" };
}
