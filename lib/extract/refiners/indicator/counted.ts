import { findIndicator } from "@/lib/catalogue";
import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext, TextModel } from "../../model";
import { wordsIn } from "../../places/word-index";
import { itemsIn } from "../../places/words";
import { draftAtOrAfter } from "../draft";
import { carryPatterns } from "./patterns";
import { pairLexicon } from "../pair/lexicon";
import { findLast, hasMatch } from "../../phrases/phrase";
import { findCounted, isOfNoun, type CountedMention } from "../topics";

/** How far after a number its counted noun may stand, in characters. */
const NOUN_REACH = 70;

/** Punctuation that closes the words of a number; a comma may stand between two adjectives of its noun. */
const closing = joinedPattern(({ and }) => `[;:()]|,\\s(?!\\p{L}{1,20}\\s(?:${and})\\s)`);

/** The stretch after a number in which its noun may stand: to the next number, closing punctuation or a fixed reach. */
export function nounStretch(draft: ClaimDraft, drafts: readonly ClaimDraft[], { text, lang }: TextModel): { readonly start: number; readonly end: number } {
  const start = draft.quantity.end;
  const next = drafts[draftAtOrAfter(drafts, start)];
  const limit = Math.min(start + NOUN_REACH, draft.sentence.end, next?.quantity.start ?? Infinity);
  const stop = text.slice(start, limit).search(closing(lang));
  return { start, end: stop < 0 ? limit : start + stop };
}

/** "50 generators to the regions": a preposition between what is counted and where it goes or is. */
export function isWhither({ quantity }: ClaimDraft, { start }: TextSpan, model: TextModel): boolean {
  const lexicon = pairLexicon(model);
  const words = wordsIn(model, { start: quantity.end, end: start });
  // "15,000 in schools": a bare number of those told before.
  if (quantity.concept === null) return words[0] !== undefined && lexicon.in.has(words[0].key);
  return words.slice(1).some(({ key }) => lexicon.to.has(key) || lexicon.from.has(key) || lexicon.in.has(key));
}

/** "German companies, of which 1,300 are registered": the noun right before the words for a part. */
function findBeforeWhich(draft: ClaimDraft, around: TextSpan, { model: { text, lang } }: TextContext): CountedMention | null {
  const before = text.slice(Math.max(around.start, draft.quantity.start - NOUN_REACH), draft.quantity.start);
  const lead = carryPatterns(lang).partBefore.exec(before);
  if (lead === null) return null;
  const start = draft.quantity.start - before.length;
  return findCounted(text, { start, end: start + lead.index }, around, lang, []);
}

/** What parts a noun from the words for a number that belong to another. */
const PARTED = /[,;:()]/u;

/** The counted noun before a number that follows later ("the number of joint ventures … at 700"). */
export function findNumberOf(draft: ClaimDraft, around: TextSpan, context: TextContext): CountedMention | null {
  const { text, lang } = context.model;
  const before = { start: around.start, end: draft.quantity.start };
  const lead = findLast(carryPatterns(lang).numberOf, text, before);
  if (lead === null) return findBeforeWhich(draft, around, context);
  const counted = findCounted(text, { start: lead.end, end: Math.min(lead.end + NOUN_REACH, before.end) }, around, lang, []);
  if (counted !== null) return counted;
  const named = findCounted(text, { start: Math.max(before.start, lead.start - NOUN_REACH / 2), end: lead.start }, around, lang, []);
  return named === null || PARTED.test(text.slice(named.end, lead.start)) ? null : named;
}

/** Characters of a label before its number. */
const LONGEST_LABEL = 90;
/** "Peruvian companies in Chile: about 270", from the beginning of its line or item. */
const LABEL = /(?:^|[;\n•·]|\s[–—-]\s)\s{0,3}(?:[–—*-]\s?)?(?<label>\p{L}[^;:\n\d•·]{2,80}):\s?(?:\p{Ll}{2,10}\s){0,2}[~≈]?$/u;

/** The counted noun of the label that a number follows behind a colon ("Peruvian companies in Chile: 270"). */
export function findLabel(draft: ClaimDraft, { model, places }: TextContext): CountedMention | null {
  if (draft.quantity.concept !== null) return null;
  const from = Math.max(draft.sentence.start, draft.quantity.start - LONGEST_LABEL);
  const label = LABEL.exec(model.text.slice(from, draft.quantity.start));
  const words = label?.groups?.["label"];
  if (label === null || words === undefined) return null;
  const start = from + label.index + label[0].indexOf(words);
  const near = { start, end: start + words.length };
  const demonyms = itemsIn(places, near).filter((place) => place.form === "adjective" && !isOfNoun(model.text, place, model.lang));
  return findCounted(model.text, near, near, model.lang, demonyms);
}

/** Words of people ("Chileans") in a stretch, that describe no noun. */
const peoplesIn = ({ model, places }: TextContext, span: TextSpan): readonly TextSpan[] => itemsIn(places, span).filter((place) => place.form === "adjective" && !isOfNoun(model.text, place, model.lang));

/** "Chileans travel to us less often, some 20,000 came": the people before a number without a noun, told in the words of its own sentence. */
export function peopleBefore({ quantity }: ClaimDraft, around: TextSpan, context: TextContext): CountedMention | null {
  if (quantity.concept !== null || quantity.unit !== "count") return null;
  const near = { start: around.start, end: quantity.start };
  const peoples = peoplesIn(context, near);
  const counted = peoples.length === 0 ? null : findCounted(context.model.text, near, around, context.model.lang, peoples);
  return counted !== null && peoples.some(({ start }) => start === counted.start) ? counted : null;
}

/** "Their number is", "they number". */
const theirNumber = linkedPattern((words) => `(?<!\\p{L})(?:${words.theirNumber})(?!\\p{L})`, "iu");

/** "Russians spend their holidays here. There were 110,000 of them": those whom its own sentence tells of, or else the one before; null where neither tells of any. */
export function whoWereThey({ quantity, sentence }: ClaimDraft, context: TextContext): CountedMention | null {
  const { text, lang, sentences } = context.model;
  const before = sentences[sentence.index - 1];
  if (quantity.unit !== "count" || before === undefined) return null;
  const own = { start: sentence.start, end: quantity.start };
  if (!carryPatterns(lang).partAfter.test(text.slice(quantity.end, quantity.end + 20)) && (quantity.concept !== null || !theirNumber(lang).test(text.slice(own.start, own.end)))) return null;
  const here = findCounted(text, own, sentence, lang, peoplesIn(context, own));
  return here !== null && findIndicator(here.code) !== null ? here : findCounted(text, before, before, lang, peoplesIn(context, before));
}

/** A preposition between a number and a noun that is not the one it counts. */
const whereTo = linkedPattern(({ where }) => `\\s(?:${where})\\s`);

/** A kind of the catalogue that a part of other things is told to be ("619 firms, of which 95 are joint ventures"); null where it is of the same things. */
export function kindOfPart(draft: ClaimDraft, inSentence: readonly ClaimDraft[], around: TextSpan, { model }: TextContext): CountedMention | null {
  const { text, lang, grammar } = model;
  const counted = findCounted(text, nounStretch(draft, inSentence, model), around, lang, []);
  // "из них 150 000 в русских школах": where they are is not what they are.
  if (counted !== null && grammar.cases === "endings" && whereTo(lang).test(text.slice(draft.quantity.end, counted.start))) return null;
  return counted !== null && findIndicator(counted.code) !== null ? counted : null;
}

/** Words between "the number of" and its noun. */
const MOST_MODIFIERS = 3;

/** The noun of words for a number, whatever it is: behind them, or before them where an owner stands there. */
function nounOfLead({ start, end }: TextSpan, around: TextSpan, limit: number, { text, grammar }: TextModel): string | null {
  const isBefore = grammar.owner === "before";
  const words = (isBefore ? text.slice(Math.max(around.start, start - NOUN_REACH), start).split(PARTED).at(-1) : text.slice(end, limit).split(PARTED)[0])?.match(/\p{L}+/gu) ?? [];
  return grammar.readers.nounOfNumber((isBefore ? words.toReversed() : words).slice(0, MOST_MODIFIERS));
}

/** The noun of "the number of work permits was 137". */
export function numberOfWhat(draft: ClaimDraft, around: TextSpan, { model }: TextContext): string | null {
  if (draft.quantity.concept !== null) return null;
  const lead = findLast(carryPatterns(model.lang).numberOf, model.text, { start: around.start, end: draft.quantity.start });
  return lead === null || draft.quantity.start - lead.end > NOUN_REACH ? null : nounOfLead(lead, around, draft.quantity.start, model);
}

/** Characters between the words for a number and how much that changed. */
const CHANGE_REACH = 110;

/** "The number of doctors who work here has risen by 15 percent": what is counted by the number that changed; null where none did. */
export function numberThatChanged({ unit, quantity }: ClaimDraft, around: TextSpan, { model }: TextContext): { readonly code: string; readonly span: TextSpan } | null {
  const { text, lang, grammar } = model;
  if (unit !== "percent" && unit !== "times") return null;
  const span = findLast(carryPatterns(lang).numberOf, text, { start: around.start, end: quantity.start });
  if (span === null || quantity.start - span.end > CHANGE_REACH || /[;:()]/u.test(text.slice(span.end, quantity.start))) return null;
  const told = { start: span.end, end: grammar.verb === "last" ? around.end : quantity.start };
  if (unit === "percent" && !hasMatch(carryPatterns(lang).talk, text, told)) return null;
  const named = grammar.owner === "before" ? { start: Math.max(around.start, span.start - NOUN_REACH / 2), end: span.start } : { start: span.end, end: Math.min(span.end + NOUN_REACH, quantity.start) };
  const counted = findCounted(text, named, around, lang, []);
  const noun = counted === null ? nounOfLead(span, around, quantity.start, model) : null;
  return counted !== null ? { code: counted.code, span } : noun === null ? null : { code: otherCode(noun), span };
}

/** `other:<head noun>` of a number's concept, in lower case with underscores. */
export function otherCode(concept: string): string {
  return `other:${concept.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "")}`;
}
