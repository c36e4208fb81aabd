import type { TextModel } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { nameOfInitials } from "./bodies";
import type { Discourse, Speaker } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";
import { isObject } from "./objects";
import { clean } from "./phrase";

/** Words between a name and the verb that may tell what the person does. */
const LONGEST_DESCRIPTION = 24;
/** Words behind the comma among which a post makes the name before it the one described. */
const POST_WITHIN = 6;

/** Whether a word stands alone in brackets and is an acronym ("(RSB)"). */
export function isAcronymAt(model: TextModel, at: number): boolean {
  const word = wordsOf(model)[at];
  return word !== undefined && word.isCapital && model.text.charAt(word.start - 1) === "(" && ",)".includes(model.text.charAt(word.end));
}

/** "TŞ-nin məlumatına görə": the body whose acronym ends in a case of its own, its suffix at a word; null elsewhere. */
export function acronymOfSuffix({ model, people }: Discourse, at: number, floor: number): Speaker | null {
  const [word, suffix] = [model.words[at - 1], model.words[at]];
  if (word === undefined || suffix === undefined || at - 1 < floor || suffix.end - suffix.start > 3 || !model.grammar.inflection.isSuffix(suffix.key) || model.grammar.verb !== "last") return null;
  const name = model.text.slice(word.start, word.end);
  if (model.text.slice(word.end, suffix.start) !== "-" || !CAPITALS.test(name) || people.placeAt(at - 1) !== null || speechLexicon(model).agencies.has(word.key)) return null;
  return { name, named: { start: word.start, end: word.end }, country: null, isPerson: false };
}

const CAPITALS = /^\p{Lu}{2,6}$/u;

/** "The Road Safety Board (RSB) said": the body in front of its acronym in brackets, the acronym at `at`; null where its initials do not fit. */
export function bodyOfAcronym({ model }: Discourse, at: number, floor: number): Speaker | null {
  if (!isAcronymAt(model, at)) return null;
  const words = wordsOf(model);
  const from = nameOfInitials(model, at);
  const [first, last] = [from === null || from < floor ? undefined : words[from], words[at]];
  if (first === undefined || last === undefined || !first.isCapital) return null;
  const isClosed = model.text.charAt(last.end) === ")";
  const named = { start: first.start, end: isClosed ? last.end + 1 : last.end };
  return { name: clean(model, named) + (isClosed ? "" : ")"), named, country: null, isPerson: false };
}

/** Words from the beginning of a body's name to its acronym. */
const TO_ACRONYM = 14;

/** "the Institute for Trade and Road Safety (ITRS)": the body that begins at a word and whose acronym stands behind it; null where none does. */
export function bodyBeforeAcronym(discourse: Discourse, from: number, ceiling: number): Speaker | null {
  const { text, words } = discourse.model;
  for (let at = from + 1; at < ceiling && at - from < TO_ACRONYM; at += 1) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (gap === " (") {
      const body = bodyOfAcronym(discourse, at, from);
      const first = words[speechLexicon(discourse.model).determiners.has(words[from]?.key ?? "") ? from + 1 : from];
      // "the secretary of the Road Safety Board (RSB)" is not the board.
      if (body !== null && body.named.start !== first?.start) return null;
      return body === null ? null : { ...body, name: discourse.model.grammar.inflection.body(body.name) };
    }
    if (!/^[\s\-–'’&]{1,3}$/u.test(gap)) return null;
  }
  return null;
}

/** "Statistics Peru", its country at `at`: an office of statistics that has no other name; null where the words are none. */
export function officeOfStatistics({ model, people }: Discourse, at: number, floor: number): Speaker | null {
  const words = wordsOf(model);
  const place = people.placeAt(at);
  const run = people.runAt(at);
  const from = place !== null && place.form === "name" ? wordAtOrAfter(model, place.start) - 1 : run !== null && run.to === at + 1 ? run.from : at;
  const [first, second, last] = [words[from], words[from + 1], words[at]];
  if (first === undefined || second === undefined || last === undefined || from >= at || from < floor || !first.isCapital || !speechLexicon(model).statistics.has(first.key)) return null;
  if (model.text.slice(first.end, second.start) !== " ") return null;
  const named = { start: first.start, end: last.end };
  return { name: clean(model, named), named, country: place?.country ?? null, isPerson: false };
}

/** Words between the commas around who leads a body. */
const LONGEST_LED = 16;
/** Words between a participle and "by" ("obtained in advance by"). */
const MOST_BEFORE_BY = 2;

/** "The commission, co-chaired by X and Y, said": the participle behind the comma, where `at` ends the words between two commas that one opens; null where none does. */
export function ledBefore({ model }: Discourse, at: number, floor: number): number | null {
  const words = wordsOf(model);
  const { isParticiple } = model.grammar.inflection;
  const gap = (index: number): string => model.text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  if (model.grammar.verb !== "behind_subject" || gap(at + 1) !== ", ") return null;
  for (let from = at - 2; from > floor && at - from < LONGEST_LED; from -= 1) {
    if (/[.;:"“”()]|\n/u.test(gap(from + 1))) return null;
    const isBy = words.slice(from + 1, from + 2 + MOST_BEFORE_BY).some(({ key }, index) => key === "by" && from + 1 + index <= at);
    const isLed = gap(from) === ", " && isBy && isParticiple(words[from]?.key ?? "");
    const isHyphened = gap(from) === "-" && gap(from - 1) === ", " && isBy && isParticiple(words[from]?.key ?? "");
    if (isLed || isHyphened) return isLed ? from : from - 1;
  }
  return null;
}

/** "X, who is president of the Y Club, said", Y in front of the verb: the full name before the comma behind which a post stands; null where none does. */
export function describedBefore({ model, people }: Discourse, from: number, floor: number): NameRun | null {
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const gap = (at: number): string => model.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  const isInitial = (word: Word | undefined): boolean => word !== undefined && word.isCapital && word.end - word.start === 1;
  if (model.grammar.verb !== "behind_subject" || lexicon.isTitle(words[from - 1]?.key ?? "") || gap(from).includes(",")) return null;
  let found: NameRun | null = null;
  for (let at = from - 1; at > floor && from - at < LONGEST_DESCRIPTION; at -= 1) {
    if (lexicon.verbs.has(words[at]?.key ?? "") || (/[.;:"“”]|\n\s*\n/u.test(gap(at)) && !isInitial(words[at - 1]))) break;
    const name = gap(at) === ", " ? people.runAt(at - 1) : null;
    if (name === null || name.to !== at || name.to - name.from < 2 || isObject({ model }, name)) continue;
    const isPost = words.slice(at, Math.min(at + POST_WITHIN, from)).some((word) => lexicon.isRole(word.key) || lexicon.isTitle(word.key) || lexicon.relatives.has(word.key));
    if (isPost) found = name;
  }
  return found;
}
