import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { wordsIn } from "@/lib/extract/places/word-index";
import { sentenceAround } from "../clause";
import { carryPatterns } from "../indicator/patterns";
import type { World } from "./home";
import { pairLexicon } from "./lexicon";
import type { Linked } from "./linked";
import type { Part } from "./roles";
import { isTrade } from "./siblings";
import { namesWorld } from "./total";

/** Whether a sentence takes up, before its figure, what was told before it; `isSubject` where that opens the sentence and is no time ("this year"). */
function takesUp({ sentence, quantity }: ClaimDraft, { model, periodsIn }: DocumentContext, isSubject: boolean): boolean {
  const { carriers } = pairLexicon(model);
  const opening = wordsIn(model, { start: sentence.start, end: quantity.start });
  const [first] = opening;
  if (first !== undefined && carriers.has(first.key)) return !isSubject || periodsIn({ start: first.start, end: quantity.start })[0]?.start !== first.start;
  // "Yet in 2017 this figure was 9"
  return !isSubject && opening.some(({ key, end }, at) => carriers.has(key) && carryPatterns(model.lang).whole.test(model.text.slice(end + 1, opening[at + 1]?.end ?? end)));
}

/** "This figure is 9 percent less": a sentence that names nobody and goes on by a pronoun is of the countries of the one figure told before it; so is one that names the country of the whole ("this is 9 percent of all students in Peru"). */
export function fromCarried(draft: ClaimDraft, inSentence: readonly Part[], { done, context }: World): Linked | null {
  const last = done.at(-1);
  if (last === undefined || last.indicator !== draft.indicator || last.sentence.index !== draft.sentence.index - 1 || (last.reporter ?? last.partner) === null) return null;
  const isOfWhole = inSentence.length > 0;
  if (isOfWhole && (draft.measure !== "share" || last.partner === null || inSentence.some(({ country }) => country !== last.reporter))) return null;
  const told = done.filter(({ sentence, indicator }) => sentence.index === last.sentence.index && indicator === last.indicator);
  const isOne = told.every(({ reporter, partner }) => reporter === last.reporter && partner === last.partner);
  if (!isOne || !takesUp(draft, context, isOfWhole) || (isTrade(draft) && namesWorld(sentenceAround(draft), context))) return null;
  return { pair: [last.reporter, last.partner], name: "goes_on", note: "the figure before it, gone on with" };
}
