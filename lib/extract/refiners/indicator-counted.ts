import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext } from "../model";
import { sentenceAround } from "./clause";
import { carryPatterns } from "./indicator-patterns";
import { findLast } from "./phrase";
import { findCounted, topicsOf, type CountedMention, type TopicMention } from "./topics";

/** How far after a number its counted noun may stand, in characters. */
const NOUN_REACH = 70;

/** The stretch after a number in which its noun may stand: to the next number, closing punctuation or a fixed reach. */
export function nounStretch(draft: ClaimDraft, drafts: readonly ClaimDraft[], text: string): { readonly start: number; readonly end: number } {
  const start = draft.quantity.end;
  const next = drafts.find((other) => other.quantity.start >= start);
  const limit = Math.min(start + NOUN_REACH, draft.sentence.end, next?.quantity.start ?? Infinity);
  const stop = text.slice(start, limit).search(/[;:()]|,\s(?!\p{L}{1,20}\s(?:and|и|və)\s)/u);
  return { start, end: stop < 0 ? limit : start + stop };
}

/** "German companies, of which 1,300 are registered": the noun right before the words for a part. */
function findBeforeWhich(draft: ClaimDraft, around: TextSpan, { model: { text, lang } }: DocumentContext): CountedMention | null {
  const before = text.slice(Math.max(around.start, draft.quantity.start - NOUN_REACH), draft.quantity.start);
  const lead = carryPatterns(lang).partBefore.exec(before);
  if (lead === null) return null;
  const start = draft.quantity.start - before.length;
  return findCounted(text, { start, end: start + lead.index }, around, lang, []);
}

/** The counted noun before a number that follows later ("the number of joint ventures … at 700"). */
export function findNumberOf(draft: ClaimDraft, around: TextSpan, context: DocumentContext): CountedMention | null {
  const { text, lang } = context.model;
  const before = { start: around.start, end: draft.quantity.start };
  const lead = findLast(carryPatterns(lang).numberOf, text, before);
  if (lead === null) return findBeforeWhich(draft, around, context);
  const counted = findCounted(text, { start: lead.end, end: Math.min(lead.end + NOUN_REACH, before.end) }, around, lang, []);
  return counted ?? findCounted(text, { start: Math.max(before.start, lead.start - NOUN_REACH / 2), end: lead.start }, around, lang, []);
}

/** Characters between a verb of trade and the number of things. */
const VERB_REACH = 26;
const TRADED: ReadonlySet<string> = new Set(["exports", "imports"]);
/** Things that have an indicator of their own whoever sells them. */
const NOT_GOODS: ReadonlySet<string> = new Set(["vaccine_doses", "students", "tourists", "treaties", "projects", "participants", "schools", "regions", "joint_ventures", "companies_with_foreign_capital"]);

/** Fewer things are contracts or deals rather than goods. */
const LEAST_GOODS = 20;

/** "exported 20,000 cars": a verb of trade right before a number makes exports of what it counts. */
export function findTraded(draft: ClaimDraft, context: DocumentContext): TopicMention | null {
  const { text, lang } = context.model;
  const { quantity, sentence } = draft;
  if (quantity.concept === null || quantity.value < LEAST_GOODS) return null;
  const near = topicsOf(context.model, { start: Math.max(sentence.start, quantity.start - VERB_REACH), end: quantity.start }).at(-1);
  if (near === undefined || !TRADED.has(near.code) || near.weight < 1 || !/(?:ed|ing|of)$/u.test(near.words) || !/^(?:\s\p{L}{1,12}){0,3}\s$/u.test(text.slice(near.end, quantity.start))) return null;
  const counted = findCounted(text, { start: quantity.end, end: Math.min(quantity.end + NOUN_REACH / 2, sentence.end) }, sentenceAround(draft), lang, []);
  return counted !== null && NOT_GOODS.has(counted.code) ? null : near;
}

/** `other:<head noun>` of a number's concept, in lower case with underscores. */
export function otherCode(concept: string): string {
  return `other:${concept.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "")}`;
}
