import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { TextModel } from "../../model";
import type { MeasurePatterns } from "./patterns";
import { endsWith, findLast, hasMatch } from "../../phrases/phrase";

/** Characters between the noun of a change and its verb ("growth in the south slowed"). */
const NOUN_REACH = 48;
/** What ends a clause between them. */
const parted = joinedPattern(({ and, parallel, but }) => `[,;:()]|(?<!\\p{L})(?:${and}|${parallel}|${but})(?!\\p{L})`);

/** A change that is told by what it came to, and which way it points. */
export interface ReachedChange extends TextSpan {
  readonly direction: "up" | "down";
}

/** "Growth slowed to 5 percent", "the fall widened to 7": the noun whose size the percentage is, whichever way its verb points; null where none stands before the verb. */
export function reachedChange({ text, lang }: TextModel, verb: TextSpan, floor: number, words: MeasurePatterns): ReachedChange | null {
  const noun = findLast(words.changeNouns, text, { start: Math.max(floor, verb.start - NOUN_REACH), end: verb.start });
  if (noun === null || parted(lang).test(text.slice(noun.end, verb.start))) return null;
  return { start: noun.start, end: noun.end, direction: findLast(words.down, text, noun) === null ? "up" : "down" };
}

/** Words between a verb of change and the figure that may still be its size ("is down about 5 percent"). */
const OF_CHANGE = 2;

/** "It fell below 5 percent and is now around 6": a rate told by what it is, however it moved before. */
export function isRateTold(change: { readonly isBefore: boolean; readonly distance: number } | null, text: string, lead: TextSpan, words: MeasurePatterns): boolean {
  return change !== null && change.isBefore && change.distance > OF_CHANGE && endsWith(words.toAtEnd, text, lead) && !hasMatch(words.changeNouns, text, lead);
}
