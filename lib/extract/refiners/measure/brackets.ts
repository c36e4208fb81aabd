import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextContext } from "../../model";
import { leadOfList } from "../list-lead";
import { isRow } from "../list-rows";
import type { MeasurePatterns } from "./patterns";
import { endsWith, hasMatch } from "../../phrases/phrase";

/** How far the size of a change may be from what the percentage and the level give, by rounding. */
const ROUNDING = 0.1;

/** What opens a bracket right behind a percentage, or behind the noun of its change ("an 84 percent decrease ($1.0 billion)"). */
const RIGHT_BEHIND = /^(?:\s\p{Ll}{3,9})?\s\([\p{L}\s]{0,12}[$€£¥]?$/u;

/** "by a third ($1.6 billion)": whether a figure stands alone in brackets right behind a change. */
function isRightInBrackets(draft: ClaimDraft, { model: { text } }: TextContext, last: ClaimDraft | undefined): boolean {
  return opensBehind(draft, text, last) && text.charAt(draft.quantity.end) === ")";
}

/** "by a third ($1.6 billion against 2.4)": whether a bracket opens with a figure right behind a change. */
export function opensBehind(draft: ClaimDraft, text: string, last: ClaimDraft | undefined): boolean {
  return last?.measure === "growth_rate" && last.sentence.index === draft.sentence.index && RIGHT_BEHIND.test(text.slice(last.quantity.end, draft.quantity.start));
}

/** "were $124.5 billion, up 16.9 percent ($18.0 billion)", "rose 16.9 percent ($18.0 billion) to $124.5 billion": the change that a bracket sizes, where the level told says that it is none. */
export function changeInBrackets(draft: ClaimDraft, context: TextContext, done: readonly ClaimDraft[], next: readonly ClaimDraft[], { reachedAtStart }: MeasurePatterns): ClaimDraft | null {
  const last = done.at(-1);
  if (last === undefined || !isRightInBrackets(draft, context, last)) return null;
  const { quantity, sentence } = draft;
  if (reachedAtStart.test(context.model.text.slice(quantity.end + 1, Math.min(sentence.end, quantity.end + REACH)))) return last;
  return isSizeTold(draft, last, done) || isSizeTold(draft, last, next.map((other) => ({ ...other, measure: "level" as const }))) ? last : null;
}

/** Figures behind a bracket among which the levels before and after the change stand ("by 9 percent ($2 billion), from 22 to 20"). */
export const AHEAD = 2;

/** Whether a sum is what the percentage before it comes to of the level before both. */
export function isSizeTold(draft: ClaimDraft, last: ClaimDraft, done: readonly ClaimDraft[]): boolean {
  const level = done.slice(-4).findLast((other) => other.measure === "level" && other.unit === draft.unit && other.sentence.index === draft.sentence.index);
  if (level === undefined || last.measure !== "growth_rate") return false;
  const growth = Number(last.decimal) / 100;
  const reached = Math.abs((Number(level.decimal) * growth) / (1 + growth));
  return Math.abs(Math.abs(Number(draft.decimal)) - reached) <= ROUNDING * reached;
}

/** "a turnover of $2.19 billion (7.5%)": a percentage alone in brackets right behind a level, in a sentence that tells of no change before it, is the level's part of a whole. */
export function isPartInBrackets({ quantity, sentence }: ClaimDraft, { model: { text } }: TextContext, done: readonly ClaimDraft[]): boolean {
  const last = done.at(-1);
  if (last === undefined || last.measure !== "level" || last.sentence.index !== sentence.index || text.charAt(quantity.end) !== ")") return false;
  return /^[^\d(),.;]{0,24}\($/u.test(text.slice(last.quantity.end, quantity.start));
}

/** Figures before a percentage among which one of the same list stands. */
const LISTED = 4;

/** "Peru – 62 million (-66.8%); Chile – 43 million (13%)": a percentage alone in brackets, in a list where one before it, told so too, has a sign. */
export function isListedChange({ quantity, sentence }: ClaimDraft, { model: { text } }: TextContext, done: readonly ClaimDraft[]): boolean {
  const isAlone = ({ start, end }: ClaimDraft["quantity"]): boolean => text.charAt(start - 1) === "(" && text.charAt(end) === ")";
  if (!isAlone(quantity)) return false;
  const last = done.slice(-LISTED).findLast((other) => isAlone(other.quantity));
  const isSigned = (other: ClaimDraft): boolean => other.measure === "growth_rate" && other.sentence.paragraph === sentence.paragraph && isAlone(other.quantity) && /^[+−–-]/u.test(text.slice(other.quantity.start, other.quantity.end));
  // "+6% in all. The main goods are tea (19%)": a bracket behind a sum is of its change, one behind goods is their part.
  return last?.measure === "growth_rate" && (last.sentence.index === sentence.index || /\d/u.test(text.slice(sentence.start, quantity.start))) && done.slice(-LISTED).some(isSigned);
}

/** "Asia (32%), Africa (19%)": in brackets behind a name, without talk of change in its clause. */
export function isListedShare({ quantity, sentence }: ClaimDraft, { model: { text } }: TextContext, change: { readonly isBefore: boolean; readonly end: number } | null): boolean {
  const before = text.slice(Math.max(sentence.start, quantity.start - 40), quantity.start);
  if (text.charAt(quantity.end) !== ")" || !/\p{Lu}[\p{L}’'.]{1,30}(?:[\s/-]\p{L}{2,20}){0,2}\s\($/u.test(before)) return false;
  return change === null || !change.isBefore || /[;:.]\s/u.test(text.slice(change.end, quantity.start));
}

/** A common noun with the bracket right behind it, and no figure before in its sentence. */
const BEHIND_GOODS = /^[^\d]*\p{Ll}\s?\($/u;

/** "The main goods are tea (19%)": the first figure of a sentence, alone in brackets right behind what it is a part of. */
export const isOfGoods = ({ quantity, sentence }: ClaimDraft, { model: { text } }: TextContext): boolean =>
  quantity.direction === null && text.charAt(quantity.end) === ")" && text.charAt(quantity.start - 1) === "(" && BEHIND_GOODS.test(text.slice(sentence.start, quantity.start));

/** Words behind the bracket of a percentage. */
const BEHIND_PERCENT = /^\s\((?:\p{L}{2,7}\s)?\d[\d.,]{0,6}\s?%\)\s(?=\p{L})/u;
const REACH = 48;
/** A further item of such a row before the verb of both, where the verb is last. */
const NEXT_ITEM = /^\s\(\d[\d.,]{0,6}\s?%\),\s[^.,;:!?()\d]{1,50}\d[^;:!?()]{1,40}(?=\s\()/u;

/** "54 million (or 8%) less than in 2021": which way a sum changed that a percentage in brackets tells too; null where no word of it follows. */
export function changeBehindBracket({ quantity: { end }, sentence }: ClaimDraft, { model: { text, grammar } }: TextContext, { changeAtStart, downAfter }: MeasurePatterns): "up" | "down" | null {
  const item = grammar.verb === "last" ? (NEXT_ITEM.exec(text.slice(end, Math.min(sentence.end, end + 3 * REACH)))?.[0].length ?? 0) : 0;
  const after = text.slice(end + item, Math.min(sentence.end, end + item + REACH));
  const bracket = BEHIND_PERCENT.exec(after)?.[0];
  if (bracket === undefined) return null;
  const change = changeAtStart.exec(after.slice(bracket.length))?.[0];
  return change === undefined ? null : hasMatch(downAfter, change, { start: 0, end: change.length }) ? "down" : "up";
}

/** A change of its own in brackets right behind a sum ("92 billion (-7.1 per cent)"). */
const signedBehind = linkedPattern(({ percent }) => `^\\s\\([+−–-]\\d[\\d.,]{0,7}\\s?(?:%|${percent})`);

/** Characters before a sum that hold "by" with its currency. */
const BY_REACH = 6;

/** "fell to 109 billion, followed by Peru with 92 billion (-7 per cent)": whether the change of a sum stands in brackets behind it, so that the words before it are of another; not where it is told to have changed by the sum. */
export const isChangeBehind = ({ quantity, sentence }: ClaimDraft, { model: { text, lang } }: TextContext, { byAtEnd }: MeasurePatterns): boolean =>
  signedBehind(lang).test(text.slice(quantity.end, quantity.end + REACH)) && !endsWith(byAtEnd, text, { start: Math.max(sentence.start, quantity.start - BY_REACH), end: quantity.start });

/** "Trading partners:\n- Peru 5%": whether a percentage is an item of a list on lines that the words which lead to it tell no change of. */
export function isPartOnLine(draft: ClaimDraft, context: TextContext, { change }: MeasurePatterns): boolean {
  if (!isRow(draft, context)) return false;
  const lead = leadOfList(context.model, draft.sentence);
  return lead !== null && !hasMatch(change, context.model.text, lead);
}
