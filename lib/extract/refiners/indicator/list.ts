import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext, TextModel } from "../../model";
import { itemsIn } from "../../places/words";
import { isBase } from "./carried";
import { carryPatterns } from "./patterns";
import type { FigureKind } from "../../lexicon/meaning-types";
import { leadOfList } from "../list-lead";
import { isRow, isYearRow } from "../list-rows";
import { figureKind, findCounted, type CountedMention } from "../topics";

/** What leads from a figure to by how much it is more or less than another, and from that to the same in percent. */
const saidOf = joinedPattern(({ whichIs, figures }) => `^(?:\\s[\\p{L}\\d’']{1,16}){0,12},\\s(?:${whichIs})\\s(?:(?:${figures})\\s)?[\\s$€£¥]{0,3}$`);
const saidAgain = joinedPattern(({ or, figures }) => `^,?\\s(?:${or})\\s(?:(?:${figures})\\s)?$`);
export const SAID_OF_RULE = "indicator/said-of";
/** The rule that makes a figure of a list one of what the list is of. */
export const LISTED_RULE = "indicator/listed";
const MOST_TO_SAID = 140;

/** "exports came to $5 million in all of its trade, which is $1 million, or 20 percent, more": the figure that a clause behind it goes on to tell of; null where none does. */
export function findSaidOf({ quantity, sentence }: ClaimDraft, last: ClaimDraft | undefined, { model: { text, lang } }: TextContext): ClaimDraft | null {
  if (last === undefined || last.sentence.index !== sentence.index || quantity.start - last.quantity.end > MOST_TO_SAID) return null;
  const between = text.slice(last.quantity.end, quantity.start);
  return saidOf(lang).test(between) || (saidAgain(lang).test(between) && last.evidence.at(-1)?.rule === SAID_OF_RULE) ? last : null;
}

/** How far back a list may go on with what the figures before it measure, in sentences; each item is one. */
const LIST_REACH = 4;
/** How many figures back, for a list of kinds that take turns. */
const LAST_FIGURES = 8;

/** What stands between a figure and the same one said in another way ("4.2% (471 thousand)", "a third or 6 million", "240 thousand guests (2%)"). */
const restated = joinedPattern(({ or, thatIs }) => `^(?:\\s\\p{L}{2,20}){0,3}\\s?\\($|^,?\\s(?:${or}|${thatIs})\\s$`);

/** "$9 billion, or almost 60 percent of the total": from a sum to the part that it is. */
const saidAnew = joinedPattern(({ or }) => `^(?:\\s[\\p{L}\\d-]{2,20}){0,4},?\\s(?:${or})\\s(?:\\p{Ll}{2,9}\\s){0,2}$`);

/** "100 billion yuan (about 14 billion dollars)": the same sum in other money. */
const CONVERTED = /^\s?\((?:\p{L}{1,14}\s){0,3}[≈~]?\s?$/u;

/** What a count and its part of the whole have in common where one stands in brackets behind the other. */
export function findRestated(draft: ClaimDraft, done: readonly ClaimDraft[], { text, lang }: TextModel): ClaimDraft | null {
  const last = done.at(-1);
  if (last === undefined || last.indicator === null || last.sentence.index !== draft.sentence.index) return null;
  const kinds = [figureKind(last.quantity), figureKind(draft.quantity)];
  const gap = text.slice(last.quantity.end, draft.quantity.start);
  if (kinds[0] === "money" && kinds[1] === "money" && last.unit !== draft.unit) return CONVERTED.test(gap) && text.charAt(draft.quantity.end) === ")" ? last : null;
  const isPartAnew = draft.unit === "percent" && last.unit !== "times" && kinds[0] !== "percent" && saidAnew(lang).test(gap) && carryPatterns(lang).shareOf.test(text.slice(draft.quantity.end, draft.quantity.end + 16));
  if (isPartAnew) return last;
  if (!kinds.includes("count") || !kinds.includes("percent") || last.unit === "times" || draft.unit === "times") return null;
  return gap.length <= 60 && restated(lang).test(gap) ? last : null;
}

/** Characters before the number of an item of a list. */
const LONGEST_ITEM = 60;

const listMark = linkedPattern(({ articles }) => `^[\\s\\d.)•*·–-]{0,8}(?:(?:${articles})\\s)?$`, "iu");

/** Whether only a country, with a list mark before it, stands between the beginning of a line and a number ("2. India: 42,578"). */
export function isItem(draft: ClaimDraft, context: TextContext): boolean {
  const { text } = context.model;
  const { start } = draft.quantity;
  const before = text.slice(Math.max(draft.sentence.start, start - LONGEST_ITEM), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const from = start - line.length;
  const place = itemsIn(context.places, { start: from, end: start }).at(-1);
  if (place === undefined) return false;
  if (!listMark(context.model.lang).test(text.slice(from, place.start))) return false;
  const gap = text.slice(place.end, start);
  return /^\s?(?:[:(–—-]|\.{2,})\s?$/u.test(gap) || (gap === " " && place.form === "name" && isRow(draft, context));
}

/** "Joint ventures in Peru:\n- China – 260": what the words that lead to a list count, for a number of it that counts nothing itself; null where it is no item, or they count nothing. */
export function nounOfLead(draft: ClaimDraft, context: TextContext): CountedMention | null {
  if (draft.quantity.concept !== null || !(isItem(draft, context) || isRow(draft, context))) return null;
  const lead = leadOfList(context.model, draft.sentence);
  return lead === null ? null : findCounted(context.model.text, lead, lead, context.model.lang, []);
}

/** What ends an item in brackets: the bracket, or a change told behind the number. */
const ITEM_CLOSES = /^\.?(?:\)|[,;]\s[^()]{1,24}\))/u;
const CLOSE_REACH = 28;

/** A bare number in brackets right behind a country ("Russia (2335), China (1942, up 5%)"). */
function isBracketed(draft: ClaimDraft, context: TextContext): boolean {
  const { start, end } = draft.quantity;
  const { text } = context.model;
  if (!ITEM_CLOSES.test(text.slice(end, end + CLOSE_REACH))) return false;
  const open = text.slice(Math.max(draft.sentence.start, start - 3), start).search(/\s?\($/u);
  return open >= 0 && itemsIn(context.places, { start: Math.max(0, start - 25), end: start }).some((place) => /^\s?\($/u.test(text.slice(place.end, start)));
}

/** Figures of one line of a list. */
const MOST_ON_LINE = 3;

/** "- Chile - $5 million (9%);\n- Peru - $3 million (5%)", "Fuels 5%\nFood 3%": the item of a list on lines on the line before, in the same unit; null where a figure is none, or the first. */
function itemBefore(draft: ClaimDraft, done: readonly ClaimDraft[], context: TextContext): ClaimDraft | null {
  if (done.at(-1)?.sentence.paragraph !== draft.sentence.paragraph - 1) return null;
  const isAnItem = (other: ClaimDraft): boolean => (other.quantity.concept === null && isItem(other, context)) || isRow(other, context) || isYearRow(other, context);
  if (!isAnItem(draft)) return null;
  return done.slice(-MOST_ON_LINE).find((other) => other.indicator !== null && other.unit === draft.unit && other.sentence.paragraph === draft.sentence.paragraph - 1 && isAnItem(other)) ?? null;
}

/** The figure before an item of a list, which measures the same. */
export function findListed(draft: ClaimDraft, done: readonly ClaimDraft[], context: TextContext): ClaimDraft | null {
  const above = itemBefore(draft, done, context);
  if (above !== null) return above;
  const kind = figureKind(draft.quantity);
  const { concept } = draft.quantity;
  const isItemOfPeople = concept !== null && carryPatterns(context.model.lang).person.test(concept) && isItem(draft, context);
  if (kind !== "count" || (concept !== null ? !isItemOfPeople : !isBracketed(draft, context) && !isItem(draft, context))) return null;
  const before = done.slice(-LAST_FIGURES).filter((other) => figureKind(other.quantity) === kind && other.indicator !== null && draft.sentence.index - other.sentence.index <= LIST_REACH);
  return before.findLast(({ indicator }) => indicator?.startsWith("other:") === false) ?? before.at(-1) ?? null;
}

/** A number in brackets or behind "or", with nothing that it counts ("17 percent (1.8 million)", "Chile (858 thousand)"). */
const inBracket = joinedPattern(({ or }) => `(?:\\(|[%\\p{L}]\\s(?:${or})\\s)(?:\\p{L}{1,8}\\s){0,2}[+~≈]?$`);
const BEHIND_NUMBER = /^\s?\)/u;
/** An item of a list that is a name and a number ("2. Chile: 39,137"). */
const LIST_ITEM = /^\s{0,4}(?:[\d•*-]{1,3}[.)]?\s)?\p{Lu}[\p{L}\s.'’-]{1,40}[:–—]\s?$/u;
/** How many sentences a list may go on. */
const LONG_LIST = 12;

/** The figure that a bare count restates or goes on with: in brackets beside it, or before it in a list. */
export function besideOf(draft: ClaimDraft, done: readonly ClaimDraft[], context: TextContext): ClaimDraft | null {
  const { text, lang } = context.model;
  const { quantity, sentence } = draft;
  const last = done.at(-1);
  const kind = figureKind(quantity);
  if (last === undefined || last.indicator === null || quantity.concept !== null || (kind !== "count" && kind !== "percent") || !["count", "percent"].includes(figureKind(last.quantity))) return null;
  const gap = sentence.index - last.sentence.index;
  const before = text.slice(Math.max(sentence.start, quantity.start - 48), quantity.start);
  const isBracketed = gap <= 1 && !isBase(draft, context) && inBracket(lang).test(before) && (kind === "count" || gap === 0) && BEHIND_NUMBER.test(text.slice(quantity.end, quantity.end + 2));
  const isItem = kind === "count" && quantity.start - sentence.start < 48 && gap >= 1 && gap <= LONG_LIST && LIST_ITEM.test(before) && text.slice(quantity.end, sentence.end).trim() === "";
  return isBracketed || isItem ? last : null;
}

/** How far the items of a list lie apart. */
const NEXT_ITEM = 60;

/** "Chile (5 tonnes), Peru (3)": from one bracket of a list to the next. */
const toNextBracket = joinedPattern(({ and }) => `^\\)(?:[,;]\\s(?:(?:${and})\\s)?|\\s(?:${and})\\s)[^,;()]{2,40}\\s\\($`);

/** "32 Chilean and about 40 Peruvian firms": the noun behind the last of two is that of both. */
const joinedPeoples = joinedPattern(({ and, or }) => `^\\s\\p{Lu}[\\p{L}-]{2,24}\\s(?:${and}|${or})\\s(?:\\p{Ll}{2,13}\\s){0,2}$`);
/** Nothing but a joiner between two figures, or what opens the words between them. */
const nothingBetween = joinedPattern(({ and, or }) => `^(?:,|\\s(?:${and}|${or}))\\s$`);
const opensItem = joinedPattern(({ and }) => `^\\s(?:${and})\\s|,`);

/** The next figure of a list, where it names what both count: only countries and commas part them. */
export function findNamedLater(draft: ClaimDraft, next: ClaimDraft | null, context: TextContext): ClaimDraft | null {
  if (next === null || next.indicator === null || next.sentence.index !== draft.sentence.index) return null;
  if (figureKind(draft.quantity) !== "count" || figureKind(next.quantity) !== "count" || draft.quantity.concept !== null) return null;
  const gap = { start: draft.quantity.end, end: next.quantity.start };
  const { text, lang } = context.model;
  const words = text.slice(gap.start, gap.end);
  if (nothingBetween(lang).test(words)) return next;
  if (joinedPeoples(lang).test(words) && itemsIn(context.places, gap).some(({ form }) => form === "adjective")) return next;
  if (toNextBracket(lang).test(words)) return itemsIn(context.places, gap).length > 0 ? next : null;
  return words.length <= NEXT_ITEM && opensItem(lang).test(words) && !/[;:()]/u.test(words) && itemsIn(context.places, gap).length > 0 ? next : null;
}

/** "coffee (5 tonnes, $3 million)": what one bracket tells of the same thing. */
const SAME_BRACKET = /^,\s$/u;
/** What goods are told in. */
const OF_GOODS: ReadonlySet<FigureKind> = new Set(["money", "physical"]);

/** Rules that infer what is measured from the words of the sentence itself. */
const NAMED_THERE: ReadonlySet<string> = new Set([LISTED_RULE, "indicator/distant"]);

/** "Phones ($5 million), tea ($3 million) and wool ($2 million) led exports": a list of things in brackets counts what is named behind its last. */
export function findNamedBehind(draft: ClaimDraft, next: ClaimDraft | null, { model: { text, lang } }: TextContext): ClaimDraft | null {
  if (next === null || next.indicator === draft.indicator || next.sentence.index !== draft.sentence.index || text.charAt(draft.quantity.start - 1) !== "(") return null;
  if (!OF_GOODS.has(figureKind(draft.quantity)) || !OF_GOODS.has(figureKind(next.quantity))) return null;
  const [own, named] = [draft, next].map(({ evidence }) => evidence.findLast(({ field }) => field === "indicator"));
  if (own?.basis === "stated" || named === undefined || (named.basis !== "stated" && !NAMED_THERE.has(named.rule))) return null;
  const words = text.slice(draft.quantity.end, next.quantity.start);
  return SAME_BRACKET.test(words) || toNextBracket(lang).test(words) ? next : null;
}
