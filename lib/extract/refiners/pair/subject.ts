import type { DocumentContext, PlaceMention } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { sentenceAt } from "@/lib/extract/text";
import { onlyJoined } from "./asides";
import { isBareName } from "./cases";
import { pairLexicon } from "./lexicon";
import { POSSESSIVE, type Part } from "./roles";

/** A word or two with a comma in front of the subject of a sentence ("In turn, "). */
const OPENER = /^(?:\p{Lu}\p{Ll}{0,12}(?:\s\p{Ll}{1,12})?,?\s)?$/u;
/** Behind a name that is joined to another: no single subject. */
const JOIN_REACH = 8;

/** The country that the sentence before one is about: it opens with its name alone; null where another sentence or another word does. */
function subjectBefore({ model, places }: DocumentContext, start: number): PlaceMention | null {
  const sentence = sentenceAt(model, start);
  const before = sentence === null ? undefined : model.sentences[sentence.index - 1];
  if (sentence === null || before === undefined || before.paragraph !== sentence.paragraph) return null;
  const [first, second] = itemsIn(places, before);
  if (first === undefined || first.form !== "name" || !OPENER.test(model.text.slice(before.start, first.start)) || /^[-–]/u.test(model.text.slice(first.end, first.end + 1))) return null;
  const isOne = second === undefined || second.start - first.end > JOIN_REACH || !onlyJoined(model.lang).test(model.text.slice(first.end, second.start));
  const name = model.text.slice(first.start, first.end);
  // "Chile's investments in Peru": the sentence is about those.
  const isAlone = model.grammar.cases === "suffixes" ? isBareName(name, first.country, model) : !POSSESSIVE.test(model.text.slice(first.end, first.end + 3));
  return isOne && isAlone ? first : null;
}

/** "Chile is on the way. Its exports to Peru", "The country buys gas from Peru": whom a pronoun or "the country" at the head of a sentence takes up, where the sentence before is about one country; null where it is not, or that one is named again. */
export function readSubject(context: DocumentContext, at: number): Part | null {
  const { model, places } = context;
  const { takesUp, takesUpWith, skip, supplies, buys, wholes, auxiliaries } = pairLexicon(model);
  const words = wordsOf(model);
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !(takesUp.has(word.key) || takesUpWith.has(word.key))) return null;
  const sentence = sentenceAt(model, word.start);
  const first = sentence === null ? -1 : wordAtOrAfter(model, sentence.start);
  if (sentence === null || !(at === first || (at === first + 1 && skip.has(words[first]?.key ?? "")))) return null;
  if (takesUpWith.has(word.key)) {
    const verb = auxiliaries.has(next.key) ? words[at + 2] : next;
    if (verb === undefined || !(supplies.has(verb.key) || buys.has(verb.key) || wholes.has(verb.key))) return null;
  }
  const subject = subjectBefore(context, word.start);
  if (subject === null || itemsIn(places, { start: word.end, end: sentence.end }).some(({ country }) => country === subject.country)) return null;
  const role = model.grammar.cases === "suffixes" ? (model.grammar.inflection.endingRole(word.key) ?? "owner") : "owner";
  return { start: word.start, end: word.end, country: subject.country, role, isDeictic: false, isSubject: false };
}
