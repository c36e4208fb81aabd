import { isRepublic } from "@/lib/catalogue/forms-of-state";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import { grammarOf } from "@/lib/extract/lexicon/grammar";
import type { DocumentContext, PlaceMention } from "@/lib/extract/model";
import { addMark, nextMarked } from "@/lib/extract/places/marks";
import { hasWordOf, isOneSpace, wordAtOrAfter } from "@/lib/extract/places/word-index";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { sentenceAt } from "@/lib/extract/text";
import { onlyJoined } from "./asides";
import { isOfSeller, roleBefore, roleOfPreposition, type Role } from "./before";
import { pairLexicon } from "./lexicon";
import type { Part, Sides } from "./roles";
import { readSubject } from "./subject";

/** "From the brother country" is the side that is not the speaker's. */
function readNeighbour(context: DocumentContext, at: number, sides: Sides): Part | null {
  const { text, words, grammar } = context.model;
  const { neighbours, neighbourNouns } = pairLexicon(context.model);
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !neighbours.has(word.key)) return null;
  const noun = [...neighbourNouns].find((stem) => next.key.startsWith(stem) && next.key.charAt(stem.length) !== "l");
  // Where the text is of more than two, the neighbour is who was named last.
  const country = noun === undefined ? null : (sides.other ?? antecedentOf(context, { start: word.start, end: next.end }));
  if (noun === undefined || country === null || country === sides.home) return null;
  const suffix = text.slice(next.start + noun.length, next.end).toLowerCase();
  return { start: word.start, end: next.end, country, role: grammar.inflection.endingRole(`-${suffix}`) ?? "owner", isDeictic: true, isSubject: false };
}

/** Words that may mean a side without its name. */
const MAY_BE_SIDE = addMark(({ key }, lang) => {
  const { self, other, republic, pointers, thither, thence, former, latter, blocs, neighbours, relatives, takesUp, takesUpWith } = pairLexicon({ lang });
  return takesUp.has(key) || takesUpWith.has(key) || relatives.has(key) || self.has(key) || other.has(key) || republic.has(key) || pointers.has(key) || thither.has(key) || thence.has(key) || former.has(key) || latter.has(key) || blocs.has(key) || neighbours.has(key) || grammarOf(lang).inflection.isOurs(key);
});

/** Whether a word such as "our" or "republic" means no one side: it is an acronym, both sides, or a country is named beside it. */
function isOtherwiseMeant({ model, places }: DocumentContext, at: number): boolean {
  const { both, republic, other, listens, self } = pairLexicon(model);
  const words = wordsOf(model);
  const [word, next] = [words[at], words[at + 1]];
  // "US" is a country or part of its currency, whatever "us" means.
  if (word === undefined || /^\p{Lu}{2}/u.test(model.text.slice(word.start, word.end))) return true;
  // "bizim ölkəmizə": the noun behind says it again, and bears the case.
  if (next !== undefined && self.has(word.key) && self.has(next.key) && model.grammar.cases === "suffixes") return true;
  // "As you know": who is spoken to has no part in it.
  if (other.has(word.key) && (listens.has(next?.key ?? "") || listens.has(words[at - 1]?.key ?? ""))) return true;
  if ((both.has(next?.key ?? "") || both.has(words[at + 2]?.key ?? "")) && !isWithOne(model, places, at + 2)) return true;
  if (republic.has(word.key) && itemsIn(places, { start: word.start - 20, end: word.end + 30 }).length > 0) return true;
  return next !== undefined && !model.grammar.inflection.isOurs(word.key) && itemsIn(places, next).length > 0;
}

/** "Our trade with Peru", "our bilateral trade with Peru": whether the other side is named right behind what is said to be of both. */
function isWithOne({ text, words, lang }: DocumentContext["model"], places: DocumentContext["places"], from: number): boolean {
  const lexicon = pairLexicon({ lang });
  const preposition = [words[from], words[from + 1]].find((word) => word !== undefined && lexicon.with.has(word.key) && !lexicon.joiners.has(word.key));
  return preposition !== undefined && itemsIn(places, { start: preposition.end, end: preposition.end + TO_NAME }).some(({ start }) => text.slice(preposition.end, start).trim() === "");
}

/** Characters from a preposition to the end of the name behind it. */
const TO_NAME = 16;

/** Characters back to the country that "this country" takes up. */
const POINTS_BACK = 500;
const CLAUSE_END = /[,;:–—(]/u;

/** The country that words for it at a place take up: that of an earlier clause of their sentence, else the last one named before; one that the sentence names beside them is another. */
function antecedentOf({ model, places }: DocumentContext, { start, end }: TextSpan): CountryCode | null {
  const sentence = sentenceAt(model, start);
  if (sentence === null) return null;
  const isParted = (place: PlaceMention): boolean => CLAUSE_END.test(model.text.slice(place.end, start));
  const here = itemsIn(places, { start: sentence.start, end: start });
  const beside = new Set([...here.filter((place) => !isParted(place)), ...itemsIn(places, { start: end, end: sentence.end })].map(({ country }) => country));
  const isFree = ({ country }: PlaceMention): boolean => !beside.has(country);
  const before = itemsIn(places, { start: start - POINTS_BACK, end: sentence.start }).filter(isFree);
  const own = here.filter((place) => isFree(place) && isParted(place));
  const named = own.filter(({ form }) => form === "name");
  // Of two that the sentence names before, either may be meant.
  if (named.some(({ country }) => country !== named[0]?.country)) return null;
  const last = named[0] ?? own.findLast((place) => /\p{Lu}/u.test(model.text.charAt(place.start))) ?? before.findLast(({ form }) => form === "name");
  return last?.country ?? null;
}

/** "The latter has shipped 5 tonnes to the former", "exports to the bloc": which of the last two countries of the sentence, or which union, is meant; null where another noun follows, or there are no two. */
function readOneOfTwo(context: DocumentContext, at: number): Part | null {
  const { model, places } = context;
  const { former, latter, blocs, auxiliaries } = pairLexicon(model);
  const [word, next] = [wordsOf(model)[at], wordsOf(model)[at + 1]];
  if (word !== undefined && blocs.has(word.key) && itemsIn(places, { start: word.start - POINTS_BACK, end: word.start }).at(-1)?.country === "EU") return { start: word.start, end: word.end, country: "EU", role: roleBefore(context, at) ?? "owner", isDeictic: false, isSubject: false };
  if (word === undefined || !(former.has(word.key) || latter.has(word.key))) return null;
  const isNoun = !/^\s\p{L}/u.test(model.text.slice(word.end, word.end + 2)) || auxiliaries.has(next?.key ?? "");
  const sentence = sentenceAt(model, word.start);
  if (!isNoun || sentence === null) return null;
  const named = [...new Set(itemsIn(places, { start: sentence.start, end: word.start }).map(({ country }) => country))];
  const country = named.length < 2 ? undefined : named.at(latter.has(word.key) ? -1 : -2);
  return country === undefined ? null : { start: word.start, end: word.end, country, role: roleBefore(context, at) ?? "owner", isDeictic: false, isSubject: false };
}

/** "To this country", "there": the country named last before; null where the words point to none. */
function readPointer(context: DocumentContext, at: number): Part | null {
  const { model, places } = context;
  const lexicon = pairLexicon(model);
  const [word, next] = [wordsOf(model)[at], wordsOf(model)[at + 1]];
  if (word === undefined) return null;
  const pointsTo = lexicon.thither.has(word.key) ? "to" : lexicon.thence.has(word.key) ? "from" : null;
  const isNoun = next !== undefined && lexicon.pointers.has(word.key) && lexicon.states.has(next.key) && isOneSpace(model.text, word, next);
  if (pointsTo === null && !isNoun) return null;
  const span = { start: word.start, end: isNoun ? next.end : word.end };
  // "The Arab Republic of Egypt" is named.
  if (itemsIn(places, { start: span.end, end: span.end + 30 }).some(({ start }) => start - span.end <= 1)) return null;
  const country = antecedentOf(context, span);
  const behind = wordsOf(model)[wordAtOrAfter(model, span.end)];
  const isVisited = behind !== undefined && behind.start - span.end === 1 && lexicon.visits.has(behind.key);
  return country === null ? null : { ...span, country, role: pointsTo ?? (isVisited ? "in" : (roleBefore(context, at) ?? "owner")), isDeictic: false, isSubject: false };
}

/** Characters between a country and the word that goes on with it ("Перу, экспорт в которую"). */
const RELATIVE_REACH = 30;
/** A comma, and a word or two before the relative one. */
const BEFORE_RELATIVE = /^,\s(?:\p{Ll}{1,14}\s){0,2}$/u;
/** Words behind a relative among which a verb of visiting makes it the place visited. */
const TO_VISIT = 60;

/** The country that a relative word goes on with ("Перу, откуда прибыло 5 тыс."); null where none stands right before it, or one of several. */
export function relativeOf({ model, places }: DocumentContext, word: TextSpan): PlaceMention | null {
  const [before, last] = itemsIn(places, { start: word.start - POINTS_BACK, end: word.start }).slice(-2).toReversed();
  if (before?.form !== "name" || word.start - before.end > RELATIVE_REACH || !BEFORE_RELATIVE.test(model.text.slice(before.end, word.start))) return null;
  return last !== undefined && onlyJoined(model.lang).test(model.text.slice(last.end, before.start)) ? null : before;
}

/** The same as a part, with the role that the word itself or a verb of visiting behind it gives; null where it is only the subject. */
function readRelative(context: DocumentContext, at: number): Part | null {
  const { model } = context;
  const word = wordsOf(model)[at];
  const { relatives, relativeOwners, thither, thence, visits } = pairLexicon(model);
  const country = word !== undefined && relatives.has(word.key) ? relativeOf(context, word)?.country : undefined;
  if (word === undefined || country === undefined) return null;
  const isVisited = hasWordOf(model, { start: word.end, end: word.end + TO_VISIT }, visits);
  const role = thither.has(word.key) ? "to" : thence.has(word.key) ? "from" : relativeOwners.has(word.key) ? "owner" : (roleBefore(context, at) ?? (isVisited ? "in" : null));
  return role === null ? null : { start: word.start, end: word.end, country, role, isDeictic: false, isSubject: false };
}

/** "In the republic": the one side that is called so; of two, the one that is not the speaker's. */
const republicOf = ({ ours, other }: Sides): CountryCode | null => (ours !== null && other !== null && isRepublic(ours) && !isRepublic(other) ? ours : other);

/** The same where no one speaks: the last country named before that is one. */
function republicBefore(context: DocumentContext, word: TextSpan): CountryCode | null {
  const country = antecedentOf(context, word);
  return country !== null && isRepublic(country) ? country : null;
}

/** "respublikaya": the role that the ending of the word for it gives. */
function roleOfEnding({ model }: DocumentContext, key: string): Role | null {
  const [stem] = pairLexicon(model).republic;
  return stem !== undefined && key.length > stem.length && key.startsWith(stem) ? model.grammar.inflection.endingRole(`-${key.slice(stem.length)}`) : null;
}

/** Shorter words for a side ("bizim") have no ending of place. */
const SHORTEST_ENDED = 6;

/** The sides and countries of a stretch that are meant without their names, in order. */
export function findDeictic(context: DocumentContext, span: TextSpan, sides: Sides): readonly Part[] {
  const lexicon = pairLexicon(context.model);
  const words = wordsOf(context.model);
  const { marks, grammar: { cases, inflection } } = context.model;
  const to = wordAtOrAfter(context.model, span.end);
  const parts: Part[] = [];
  for (let at = nextMarked(marks, MAY_BE_SIDE, wordAtOrAfter(context.model, span.start), to); at < to; at = nextMarked(marks, MAY_BE_SIDE, at + 1, to)) {
    const word = words[at];
    if (word === undefined) break;
    const neighbour = readNeighbour(context, at, sides);
    if (neighbour !== null) parts.push(neighbour);
    const pointer = lexicon.relatives.has(word.key) ? readRelative(context, at) : (readPointer(context, at) ?? readOneOfTwo(context, at) ?? readSubject(context, at));
    if (pointer !== null) {
      parts.push(pointer);
      at = wordAtOrAfter(context.model, pointer.end) - 1;
      continue;
    }
    const country = lexicon.self.has(word.key) || inflection.isOurs(word.key) ? sides.ours : lexicon.other.has(word.key) ? sides.other : lexicon.republic.has(word.key) ? (republicOf(sides) ?? republicBefore(context, word)) : null;
    if (country === null || isOtherwiseMeant(context, at)) continue;
    const before = !lexicon.self.has(word.key) && lexicon.skip.has(words[at - 1]?.key ?? "") ? at - 2 : at - 1;
    const isGiven = lexicon.objects.has(word.key) && lexicon.supplies.has(words[at - 1]?.key ?? "");
    const role = isGiven ? "to" : isOfSeller(words, before, lexicon) ? "from" : (roleOfPreposition(words[before]?.key ?? "", lexicon) ?? (lexicon.republic.has(word.key) ? roleOfEnding(context, word.key) : ((lexicon.self.has(word.key) ? inflection.roleOfOurs(word.key) : null) ?? (cases === "suffixes" && word.key.length > SHORTEST_ENDED ? inflection.endingRole(word.key) : null))));
    parts.push({ start: word.start, end: word.end, country, role: role === null || role === "with" ? "owner" : role, isDeictic: true, isSubject: lexicon.we.has(word.key) });
  }
  return withoutKnowers(context, span, parts);
}

/** "I know that Chile has 5 firms here": who only says so is no side where another is told. */
function withoutKnowers({ model, places }: DocumentContext, span: TextSpan, parts: readonly Part[]): readonly Part[] {
  const { knowers } = pairLexicon(model);
  const others = parts.filter(({ start, isDeictic }) => !isDeictic || !knowers.has(wordsOf(model)[wordAtOrAfter(model, start)]?.key ?? ""));
  return others.length > 0 || itemsIn(places, span).length > 0 ? others : parts;
}
