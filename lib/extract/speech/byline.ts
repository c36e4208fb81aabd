import type { Paragraph } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import type { Attribution } from "./attribution";
import { toSpeaker } from "./discourse";
import type { Discourse } from "./discourse";
import { speechLexicon } from "./lexicon";
import { readPhrase } from "./phrase";

/** A line that names who spoke the quotation above it is no longer than this, in characters and words. */
const LONGEST_LINE = 120;
const LONGEST_NAME = 12;
const DASH = /^[–—-]\s/u;
const QUOTED = /["”»“]\s?[.,]?$/u;

/** "– Ivan Salas, the minister": who a line of its own with a dash before it names, under a paragraph that ends a quotation; null where it names nobody. */
export function bylineOf(discourse: Discourse, paragraph: Paragraph): Attribution | null {
  const { model, people } = discourse;
  const { start, end, index } = paragraph;
  const above = model.paragraphs[index - 1];
  if (end - start > LONGEST_LINE || above === undefined || !DASH.test(model.text.slice(start, start + 2)) || !QUOTED.test(model.text.slice(Math.max(above.start, above.end - 4), above.end))) return null;
  const from = wordAtOrAfter(model, start);
  const to = wordAtOrAfter(model, end);
  if (to - from > LONGEST_NAME) return null;
  const lexicon = speechLexicon(model);
  const words = model.words.slice(from, to);
  const run = people.runs.find((candidate) => candidate.from >= from && candidate.to <= to && candidate.to - candidate.from > 1);
  const isOffice = words.slice(0, 3).some(({ key }) => lexicon.isOffice(key));
  const speaker = run !== undefined && !isOffice ? toSpeaker(people, run, true) : words.some(({ key }) => lexicon.isOffice(key) || lexicon.isRole(key)) ? readPhrase(discourse, from, to, true) : null;
  return speaker === null ? null : { speaker, form: "indirect", coversBefore: true };
}
