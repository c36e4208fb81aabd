import type { Measure } from "@/lib/domain/claim";
import type { Language } from "@/lib/domain/document";
import type { TextSpan } from "@/lib/domain/quantity";
import { meaningLexicon } from "../../lexicon/meaning";
import type { ClaimDraft, TextContext, Refiner } from "../../model";
import { clauseDistance, sentenceAround, wordCount } from "../clause";
import { inferred, negate, stated, withEvidence } from "../draft";
import { isConverted } from "../converted";
import { PART_BEHIND } from "../indicator/topic";
import { leadOfRow } from "../list-rows";
import { cellAt } from "../table";
import { AHEAD, changeBehindBracket, changeInBrackets, isChangeBehind, isListedChange, isListedShare, isOfGoods, isPartInBrackets, isPartOnLine, isSizeTold, opensBehind } from "./brackets";
import { aboveBy, describesShare, gappedChange, isSizeOfFall, joinBefore, moreOf, ofThat } from "./joined";
import { IN_OTHER_MONEY, measurePatterns, oneOfFew, type MeasurePatterns } from "./patterns";
import { isRateTold, reachedChange } from "./reached";
import { endsWith, findAll, findAtEnd, findFirst, findLast, hasMatch } from "../../phrases/phrase";
import { figureKind } from "../topics";

const RULE = "measure";
const LOSSES = "other:losses";
/** How far a change word may stand behind or before a number, in characters. */
const NEAR_BEFORE = 160;
const NEAR_AFTER = 45;
/** Room for the adjective of a balance ("negative balance"). */
const DEFICIT_BEFORE = 30;
/** Words of hedging between a verb of change and its sum. */
const MOST_HEDGES = 2;
/** Characters around the end of a percentage that hold its case. */
const ENDING = 8;
const DEFICIT_AFTER = 70; // behind it, up to the number
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Words between a share's name and its percentage, with a word of change in the sentence and without. */
const NEAR_SHARE = 8;
const FAR_SHARE = 18;
/** Words without money before the number behind a percentage. */
const TO_NUMBER = /^[^\d$€£¥]{1,24}\d/u;
const TOLD = /\p{L}:\s$/u; // "its share falls but will stay large: 21 percent"
/** A plus sign right before the number. */
const SIGNED = /(?:^|[\s(,;:])\+\s?$/u;
/** A word of change near a number, and which way it points. */
interface Change extends TextSpan {
  readonly direction: "up" | "down";
  readonly distance: number;
  readonly isBefore: boolean;
}

function findChange(draft: ClaimDraft, context: TextContext, words: MeasurePatterns): Change | null {
  const { text, lang } = context.model;
  const { quantity, sentence } = draft;
  const before = { start: Math.max(sentence.start, quantity.start - NEAR_BEFORE), end: quantity.start };
  const after = { start: quantity.end, end: Math.min(sentence.end, quantity.end + NEAR_AFTER) };
  const candidates = [
    ...(["up", "down"] as const).flatMap((direction) => {
      const last = findLast(words[direction], text, before);
      return last === null ? [] : [{ ...last, direction, isBefore: true, distance: wordCount(text, { start: last.end, end: quantity.start }) }];
    }),
    ...(["up", "down"] as const).flatMap((direction) => {
      const first = findFirst(words[direction === "up" ? "upAfter" : "downAfter"], text, after);
      return first === null || clauseDistance(text, { start: quantity.end, end: first.start }, lang) > 0 ? [] : [{ ...first, direction, isBefore: false, distance: wordCount(text, { start: quantity.end, end: first.start }) + 0.5 }];
    }),
  ];
  return candidates.filter(({ start }) => start !== quantity.qualifierSpan?.start).sort((a, b) => a.distance - b.distance)[0] ?? null;
}

interface Decision {
  readonly measure: Measure;
  readonly span: TextSpan | null;
  readonly note: string | null;
  readonly isStated: boolean;
  readonly direction: "up" | "down" | null;
}

const decide = (measure: Measure, span: TextSpan | null, note: string | null, direction: "up" | "down" | null = null): Decision => ({ measure, span, note, isStated: span !== null, direction });

function percentMeasure(draft: ClaimDraft, context: TextContext, done: readonly ClaimDraft[], words: MeasurePatterns): Decision {
  const { text } = context.model;
  const { quantity, sentence } = draft;
  const lead = { start: Math.max(sentence.start, quantity.start - NEAR_BEFORE), end: quantity.start };
  const before = text.slice(lead.start, lead.end);
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + NEAR_AFTER));
  const opening = { start: sentenceAround(draft).start, end: quantity.start };
  const ending = text.slice(Math.max(quantity.start, quantity.end - ENDING), quantity.end + ENDING);
  // "a balance of -5.1% of GDP" is a part, whatever its sign.
  if (SIGNED.test(before) || (draft.decimal.startsWith("-") && !words.shareAfterAtStart.test(after))) return decide("growth_rate", quantity, "signed", draft.decimal.startsWith("-") ? null : "up");
  const more = moreOf(draft, text, words);
  if (more !== null) return decide("growth_rate", quantity, "the number is a change", more);
  if (oneOfFew(context.model.lang).test(quantity.quote)) return decide("share", quantity, "so many of each few");
  const part = draft.evidence.find(({ rule }) => rule === PART_BEHIND);
  if (part !== undefined) return decide("share", part.span, "a part of trade");
  if (words.ofChangeAtStart.test(after)) return decide("share", { start: quantity.end, end: quantity.end + 4 }, "of a change");
  const share = findLast(words.share, text, opening);
  const near = findChange(draft, context, words);
  const change = near !== null && share !== null && near.start >= share.start && near.end <= share.end ? null : near;
  if (isPartBehind(draft, change, text, lead, words)) return decide("share", { start: quantity.end, end: quantity.end + 4 }, "a part named behind it");
  if (words.shareEnding.test(ending)) return decide("share", quantity, "by its ending");
  const isLeft = endsWith(words.leftAtEnd, text, lead) && words.reachedAtStart.test(after);
  const isReached = isLeft || TOLD.test(before) || endsWith(words.reachedAtEnd, text, lead) || words.reachedEnding.test(ending);
  const shareReached = isReached ? share : null;
  if (shareReached !== null) return decide("share", shareReached, "a share that reached this");
  const last = done.at(-1);
  if (isReached && last?.measure === "share" && last.sentence.index === sentence.index && last.indicator === draft.indicator && change?.isBefore === true) return decide("share", null, "what the share before it came to");
  const rateReached = isReached || isRateTold(change, text, { start: sentence.start, end: quantity.start }, words) ? findLast(words.rates, text, opening) : null;
  if (rateReached !== null && draft.indicator?.startsWith("other:") === true) return decide("level", rateReached, "a rate that reached this");
  if (last?.measure === "level" && last.unit === draft.unit && last.sentence.index === sentence.index && last.indicator === draft.indicator && change?.isBefore === true && change.end <= last.quantity.start) return decide("level", null, "as the percentage before it");
  if (isReached && words.shareAfterAtStart.test(after)) return decide("share", { start: quantity.end, end: quantity.end + 4 }, "of a whole that it reached");
  const reached = isReached && change?.isBefore === true ? reachedChange(context.model, change, opening.start, words) : null;
  if (reached !== null) return decide("growth_rate", reached, "a change that came to this", reached.direction);
  // "it doubled, rising from 25 percent to 50": a part, or a ratio.
  if (isLeft && change?.isBefore === true && TO_NUMBER.test(after)) return decide("share", null, "a part that was so before");
  const compared = endsWith(words.baseAtEnd, text, lead) ? done.at(-1) : undefined;
  if (compared?.measure === "share" && compared.sentence.index === sentence.index && compared.unit === "percent") return decide("share", null, "the share it is compared with");
  const isSize = change !== null && change.isBefore && (change.distance === 0 || words.byAtEnd.atEnd.test(/\S+\s?$/u.exec(before)?.[0] ?? ""));
  if (!isSize && isBesideCount(draft, text, words)) return decide("share", null, "the same as a number and as a part");
  if (change !== null && change.isBefore && endsWith(words.byAtEnd, text, lead)) return decide("growth_rate", change, "changed by", change.direction);
  const above = aboveBy(text, lead, words);
  if (above !== null && (change === null || change.start < above.start)) return decide("growth_rate", above, "so much above", "up");
  if (change !== null && !change.isBefore && (change.distance <= 2.5 || words.changeAfterAtStart.test(after))) return decide("growth_rate", change, "change named after it", change.direction);
  if (ofThat(context.model.lang).test(after)) return decide("share", { start: quantity.end, end: quantity.end + 3 }, "of what was spoken of");
  if (change !== null && change.isBefore && change.distance <= 1) return decide("growth_rate", change, "change named before it", change.direction);
  if (words.shareAfterAtStart.test(after)) return decide("share", { start: quantity.end, end: quantity.end + 4 }, "of a whole");
  if (isListedChange(draft, context, done)) return decide("growth_rate", null, "a change in brackets, as the one before it in the list", "up");
  if ((change === null || !change.isBefore) && isPartInBrackets(draft, context, done)) return decide("share", null, "the part of a whole that a level is");
  if (isListedShare(draft, context, change) || (change === null && (isOfGoods(draft, context) || isPartOnLine(draft, context, words)))) return decide("share", null, "a part in brackets behind its name");
  const shareDistance = share === null ? Infinity : wordCount(text, { start: share.end, end: quantity.start });
  const isOfShare = share !== null && change !== null && describesShare(change, share, before, context.model.lang);
  if (share !== null && shareDistance <= (change === null || isOfShare ? FAR_SHARE : NEAR_SHARE) && shareDistance < (change?.distance ?? Infinity)) return decide("share", share, "part of a whole");
  const rate = draft.indicator?.startsWith("other:") === true && draft.indicator !== "other:ownership_share" ? findLast(words.rates, text, { start: sentenceAround(draft).start, end: Math.min(sentence.end, quantity.end + 25) }) : null;
  const rateDistance = rate === null ? Infinity : wordCount(text, { start: Math.min(rate.end, quantity.start), end: quantity.start });
  const listLead = change === null ? leadOfRow(draft, context) : null;
  const shareOfLead = listLead === null ? null : findLast(words.share, text, listLead);
  if (shareOfLead !== null) return decide("share", shareOfLead, "a list of parts");
  if (rate !== null && (change === null || rateDistance <= change.distance)) return decide("level", rate, "a rate is a level");
  if (change !== null) return decide("growth_rate", change, "change named near it", change.direction);
  const gapped = gappedChange(draft, done, text, words);
  if (gapped !== null) return decide("growth_rate", null, "changed as the figure before it", gapped);
  const shareAfter = findFirst(words.share, text, { start: quantity.end, end: Math.min(sentence.end, quantity.end + NEAR_AFTER) });
  if (shareAfter !== null) return decide("share", shareAfter, "part of a whole");
  const earlier = done.slice(-8).findLast((other) => figureKind(other.quantity) === "percent" && draft.sentence.index - other.sentence.index <= 2 && other.indicator === draft.indicator);
  if (earlier?.measure === "level") return decide("level", null, "as the percentage before it");
  if (earlier?.measure === "growth_rate" || earlier?.measure === "share") {
    // A row of a table, or of a list, has its own sign.
    const isRow = leadOfRow(draft, context) !== null || cellAt(draft, context.model) !== null;
    return decide(earlier.measure, null, "as the percentage before it", earlier.decimal.startsWith("-") && !isRow ? "down" : "up");
  }
  if (quantity.direction !== null) return decide("growth_rate", null, "the number is a change", quantity.direction);
  const usual = meaningLexicon(context.model.lang).defaultPercent[draft.indicator ?? ""];
  return decide(usual ?? "share", null, "what a percentage of it usually is");
}

/** "Trade rose, 40% made up metals": a part told behind its verb, where neither the words before nor those behind make it a change. */
function isPartBehind({ quantity, sentence }: ClaimDraft, change: Change | null, text: string, lead: TextSpan, words: MeasurePatterns): boolean {
  const before = text.slice(lead.start, lead.end);
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + NEAR_AFTER));
  const verb = words.partAtStart.exec(after);
  if (verb === null || endsWith(words.byAtEnd, text, lead)) return false;
  const isOfChange = change !== null && (change.isBefore ? change.distance <= 1 && !before.slice(before.length - quantity.start + change.end).includes(",") : change.start - quantity.end <= verb[0].length);
  return !isOfChange;
}

/** "96,400 or 21%, 71,100 or 15%": each number of a list as a part too. */
function isBesideCount({ quantity, sentence }: ClaimDraft, text: string, words: MeasurePatterns): boolean {
  const lead = { start: Math.max(sentence.start, quantity.start - NEAR_AFTER), end: quantity.start };
  const before = text.slice(lead.start, lead.end);
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + NEAR_AFTER));
  const isTold = (/\d\s\p{L}{2,4}(?:\s\p{L}{2})?\s$/u.test(before) && endsWith(words.restatesAtEnd, text, lead)) || words.restatesAtStart.test(after);
  return isTold && (text.slice(sentence.start, sentence.end).match(words.restated) ?? []).length > 1;
}

/** The words that make a balance negative: its own name, else the sign of the balance it is carried from. */
function deficitWords(draft: ClaimDraft, context: TextContext, done: readonly ClaimDraft[], words: MeasurePatterns): TextSpan | null {
  const named = draft.evidence.find(({ field }) => field === "indicator")?.span ?? null;
  if (named === null) return null;
  // "Сальдо с Китаем сложилось отрицательное - 3 млрд": the adjective may stand behind, with no other number between.
  const behind = draft.quantity.start - named.end;
  const goesOn = behind > 0 && behind <= DEFICIT_AFTER && !/\d/u.test(context.model.text.slice(named.end, draft.quantity.start).replace(YEARS, ""));
  const withAdjective = { start: Math.max(named.start < draft.sentence.start ? 0 : draft.sentence.start, named.start - DEFICIT_BEFORE), end: goesOn ? draft.quantity.start : named.end };
  if (hasMatch(words.deficit, context.model.text, withAdjective)) return named;
  const source = done.slice(-8).find(({ quantity, measure }) => quantity.start === named.start && measure === "level");
  return source !== undefined && source.decimal.startsWith("-") ? named : null;
}

/** "$412 million, which is $36 million or 9 percent more", "$36 million less than in 2020", "5,000 fewer cars": by how much a level is more or less; null where none is told. */
function moreThan({ quantity, sentence, unit, indicator }: ClaimDraft, done: readonly ClaimDraft[], { model: { text, grammar } }: TextContext, words: MeasurePatterns): "up" | "down" | null {
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + NEAR_AFTER)).replace(IN_OTHER_MONEY, "");
  if (words.lessOf.test(after) || words.lessThanBefore.test(after)) return "down";
  if (words.moreThanBefore.test(after)) return "up";
  const last = done.slice(-2).findLast((other) => other.unit === unit);
  // "323 min və ya 11 faiz artaraq": where the verb is last, a change behind a percentage that restates a sum is of the sum.
  if (grammar.verb !== "last" && (last === undefined || last.measure !== "level" || sentence.index - last.sentence.index > 1 || last.indicator !== indicator || last.quantity.value <= quantity.value)) return null;
  return words.moreAsPercent.test(after) || words.moreThan.test(after) ? "up" : words.lessAsPercent.test(after) || words.lessThan.test(after) ? "down" : null;
}

function levelMeasure(draft: ClaimDraft, context: TextContext, done: readonly ClaimDraft[], next: readonly ClaimDraft[], words: MeasurePatterns): Decision {
  const { text } = context.model;
  const { quantity, sentence } = draft;
  const lead = { start: Math.max(sentence.start, quantity.start - NEAR_BEFORE), end: quantity.start };
  const before = text.slice(lead.start, lead.end);
  // "the firm lost 5 million": what it lost is the sum itself.
  const change = draft.indicator === LOSSES || isChangeBehind(draft, context, words) ? null : findChange(draft, context, words);
  if (change !== null && !change.isBefore && words.changeAfterAtStart.test(text.slice(quantity.end, quantity.end + 40))) return decide("change_absolute", change, "a change by this sum", change.direction);
  const sizedBehind = changeBehindBracket(draft, context, words);
  if (sizedBehind !== null) return decide("change_absolute", null, "so much more or less, which a percentage in brackets tells too", sizedBehind);
  const more = moreThan(draft, done, context, words);
  if (more !== null) return decide("change_absolute", quantity, "so much more or less, which a percentage tells too", more);
  const other = done.at(-1);
  if (other?.measure === "change_absolute" && isConverted(draft, other, context)) return decide("change_absolute", null, "the same sum in other money", other.decimal.startsWith("-") ? "down" : "up");
  const sized = changeInBrackets(draft, context, done, next, words);
  if (sized !== null) return decide("change_absolute", sized.quantity, "the size of the change before it", sized.decimal.startsWith("-") ? "down" : "up");
  const isBySum = change !== null && change.isBefore && endsWith(words.sumAtEnd, text, lead);
  if (!isBySum && endsWith(words.restatesAtEnd, text, lead)) return isSizeOfFall(draft, context, done) ? decide("change_absolute", null, "restates the fall as a sum", "down") : other !== undefined && isSizeTold(draft, other, done) ? decide("change_absolute", other.quantity, "the size of the change before it", other.decimal.startsWith("-") ? "down" : "up") : decide("level", null, "restates the change as a level");
  if (change !== null && change.isBefore && change.distance <= MOST_HEDGES && endsWith(words.verbAtEnd, text, lead)) return decide("change_absolute", change, "changed by", change.direction);
  const by = findAtEnd(words.byAtEnd, text, lead);
  const isBy = by >= 0 && !endsWith(words.reachesByAtEnd, text, lead) && !opensBehind(draft, text, done.at(-1)) && !words.toAtEnd.atEnd.test(before.slice(Math.max(by, before.length - 25)));
  if (change !== null && change.isBefore && change.distance <= 10 && isBy && !endsWith(words.leftAtEnd, text, lead)) return decide("change_absolute", change, "changed by", change.direction);
  const above = draft.indicator === "trade_balance" ? null : aboveBy(text, lead, words);
  if (above !== null) return decide("change_absolute", above, "so much above", "up");
  if (change !== null && !change.isBefore && change.distance < MOST_HEDGES + 1 && isBy && !text.slice(quantity.end, change.start).includes("(")) return decide("change_absolute", change, "more or less by", change.direction);
  const deficit = draft.indicator === "trade_balance" ? deficitWords(draft, context, done, words) : null;
  if (deficit !== null) return decide("level", deficit, "a deficit is negative", "down");
  return decide("level", null, null);
}

function measureOf(draft: ClaimDraft, context: TextContext, done: readonly ClaimDraft[], next: readonly ClaimDraft[], words: MeasurePatterns): Decision {
  switch (draft.unit) {
    case "percent":
      return percentMeasure(draft, context, done, words);
    case "times":
      return decide("multiple", { start: draft.quantity.start, end: draft.quantity.end }, null);
    case "percentage_point":
      return decide("change_absolute", findChange(draft, context, words), "percentage points", findChange(draft, context, words)?.direction ?? null);
    default:
      return levelMeasure(draft, context, done, next, words);
  }
}

/** Sets whether a number is a level, a change, a share or a multiple, and gives falls and deficits their sign. */
export const measureRefiner: Refiner<TextContext> = {
  name: RULE,
  refine: (drafts, context) => {
    const words = measurePatterns(context.model.lang);
    const done: ClaimDraft[] = [];
    for (const [at, draft] of drafts.entries()) {
      const { measure, span, note, isStated, direction } = measureOf(draft, context, done, drafts.slice(at + 1, at + 1 + AHEAD), words);
      // A part of a "balance" is a part of the trade: a difference has no parts, a deficit has.
      const isOfBalance = measure === "share" && draft.indicator === "trade_balance" && deficitWords(draft, context, [], words) === null;
      const indicator = isOfBalance ? "trade_turnover" : draft.indicator;
      const isNegative = direction === "down" && measure !== "multiple" && measure !== "share";
      const signed = isNegative
        ? { decimal: negate(draft.decimal), decimalHigh: draft.decimalHigh === null ? null : negate(draft.decimalHigh) }
        : {};
      const evidence = isStated || note === null ? stated("measure", RULE, span, note) : inferred("measure", RULE, span, note);
      if (measure === "growth_rate") joinBefore(done, draft, isNegative, evidence.span, context);
      done.push(withEvidence(draft, { measure, indicator, ...signed }, evidence));
    }
    return done;
  },
};

/** Every word of change in a sentence, for those who look for talk of figures. */
export function findChanges(text: string, span: TextSpan, lang: Language): readonly TextSpan[] {
  return findAll(measurePatterns(lang).change, text, span);
}
