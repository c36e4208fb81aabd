import { isDomestic } from "@/lib/catalogue/domestic";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import type { Linked } from "./pair-linked";
import type { World } from "./pair-home";
import { pairLexicon } from "./pair-lexicon";
import type { Part } from "./pair-roles";
import { areKin } from "./pair-siblings";

/** Characters before a country in which a word of ranking stands ("ahead of the"). */
const RANK_REACH = 16;
const MOST_WORDS = 3;

/** "ahead of Peru": whether a country is told to have another place than the one that the sentence is about. */
const isRanked = ({ start, isDeictic }: Part, { model }: DocumentContext): boolean => !isDeictic && wordsIn(model, { start: start - RANK_REACH, end: start }).slice(-MOST_WORDS).some((word) => pairLexicon(model).rivals.has(word.key));

/** A bracket, a dash or a comma between a ranked country and its figure. */
const OPENS_RANKED = /^(?:\s?\(\s?|\s[–—]\s|,\s|['’]s\s)(?:\p{L}{2,9}\s){0,2}[$€£¥]?$/u;

/** Characters from a ranked country to one joined to it ("ahead of Peru (5) and Chile (4)"). */
const ROW_REACH = 40;
const isRankedIn = (item: Part, parts: readonly Part[], context: DocumentContext): boolean =>
  parts.slice(1).some((part) => part.start <= item.start && item.start - part.end <= ROW_REACH && isRanked(part, context));

/** A figure in brackets right behind a country. */
const IN_BRACKETS = /^\s\([$€£¥]?\d/u;
const BRACKETS_REACH = 5;

/** The parts of a clause without those ranked behind its figure, which have figures of their own, and what follows them ("came to 9, ahead of Peru (5) and Chile (4)", "were 9, Peru (5) being the main buyer"). */
export function withoutRanked(parts: readonly Part[], { quantity }: ClaimDraft, context: DocumentContext): readonly Part[] {
  if (parts.length < 2) return parts;
  const isTold = (parts[0]?.end ?? Infinity) <= quantity.start;
  const first = parts.find((part) => part.start >= quantity.end && ((isTold && IN_BRACKETS.test(context.model.text.slice(part.end, part.end + BRACKETS_REACH))) || isRanked(part, context)));
  return first === undefined ? parts : parts.filter((part) => part.start < first.start);
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

/** "Togo was second after Peru (9 tonnes)": who is ranked beside the subject of the sentence has, with the same other country, what the subject has; null where no ranked country stands right before the figure. */
export function fromRanked(draft: ClaimDraft, parts: readonly Part[], { done, context }: World): Linked | null {
  const item = parts.findLast(({ end }) => end <= draft.quantity.start);
  const followed = followedIn(parts, context);
  const subject = followed ?? parts[0];
  if (item === undefined || subject === undefined || subject.country === item.country || subject.role === "with" || isDomestic(draft.indicator, draft.unit)) return null;
  if (!OPENS_RANKED.test(context.model.text.slice(item.end, draft.quantity.start)) || (followed === null && !isRankedIn(item, parts, context))) return null;
  const last = done.findLast((other) => areKin(other, draft) && (other.reporter === subject.country || other.partner === subject.country));
  if (last === undefined) return null;
  const isReporter = last.reporter === subject.country;
  if (item.country === (isReporter ? last.partner : last.reporter)) return null;
  return { pair: isReporter ? [item.country, last.partner] : [last.reporter, item.country], name: "list", note: "ranked beside the country that the sentence is about" };
}
