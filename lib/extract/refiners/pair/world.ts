import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { sentenceAround } from "../clause";
import type { World } from "./home";
import type { Part } from "./roles";
import { isTrade } from "./siblings";
import { REACH, isCarriedSubject } from "./total";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";

/** Characters behind those who are counted that tell that they live all over the world. */
const AROUND = 48;

const ownersPattern = patternsOf(({ worldOwners }) => worldOwners);
const subjectsPattern = patternsOf(({ regionSubjects }) => regionSubjects);
const wholesPattern = patternsOf(({ worldWholes }) => worldWholes);
const everywherePattern = patternsOf(({ everywhere }) => everywhere);

/** "World exports were 5 trillion", "the population of Central Asia is 80 million": whether a sentence that names no country tells what the world or a part of it has. */
export function isOfWorld(draft: ClaimDraft, inSentence: readonly Part[], { context: { model }, done }: World): boolean {
  if (inSentence.length > 0) return false;
  if (isOfWholeWorld(draft, model)) return true;
  const last = done.at(-1);
  // "The GDP of the union grew by 4 percent. Retail trade rose by 7 percent": the text goes on with it.
  const isNext = last !== undefined && last.sentence.paragraph === draft.sentence.paragraph && draft.sentence.index - last.sentence.index <= REACH && (last.reporter ?? last.partner) === null;
  if (isNext && OF_REGIONS.has(draft.indicator ?? "") && OF_REGIONS.has(last.indicator ?? "")) return true;
  const opening = { start: draft.sentence.start, end: draft.quantity.start };
  if (isTrade(draft)) return draft.measure !== "share" && hasMatch(ownersPattern(model.lang), model.text, opening);
  return OF_REGIONS.has(draft.indicator ?? "") && hasMatch(subjectsPattern(model.lang), model.text, opening);
}

/** What a region or a bloc has as a country has. */
const OF_REGIONS: ReadonlySet<string> = new Set(["gdp", "population", "production_volume", "other:retail_trade", "other:inflation"]);

/** "58 percent of global GDP", "800 million people around the world": a part of what the whole world has, or those who live all over it, in a sentence that takes up no country named before. */
function isOfWholeWorld(draft: ClaimDraft, model: DocumentContext["model"]): boolean {
  const { text, lang } = model;
  const { start, end } = sentenceAround(draft);
  if (draft.measure === "share") return hasMatch(wholesPattern(lang), text, { start, end }) && (!isCarriedSubject(draft, { model }) || hasMatch(subjectsPattern(lang), text, { start, end: draft.quantity.start }));
  const { quantity } = draft;
  return draft.unit === "count" && draft.measure === "level" && !isTrade(draft) && hasMatch(everywherePattern(lang), text, { start: quantity.end, end: Math.min(end, quantity.end + AROUND) });
}
