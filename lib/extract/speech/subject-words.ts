import { wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import type { Discourse } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { SpeechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";

/** "the Ministry of Economy X" is the ministry, a capital behind an office belongs to its name. */
export function isWorthyOffice(lexicon: SpeechLexicon, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const key = words[at]?.key ?? "";
    if (lexicon.isTitle(key) && !lexicon.isOffice(key)) return false;
  }
  return words.slice(from, to).some((word) => lexicon.isOffice(word.key));
}

/** "сельского хозяйства" of a ministry's name, in contrast to "страны", which only says whose it is. */
export function isFieldWord({ model }: Discourse, at: number): boolean {
  const key = model.words[at]?.key ?? "";
  const lexicon = speechLexicon(model);
  return model.grammar.owner === "behind" && key.length > 3 && lexicon.titleLinks.has(key) && !lexicon.regions.has(key) && !lexicon.between.has(key);
}

/** A capital, a post, an office or a place: a phrase may end with it. */
export function isHeavy(discourse: Discourse, at: number): boolean {
  const word = wordsOf(discourse.model)[at];
  const lexicon = speechLexicon(discourse.model);
  if (word === undefined) return false;
  return word.isCapital || lexicon.isRole(word.key) || lexicon.isOffice(word.key) || discourse.people.placeAt(at) !== null || (lexicon.fields.has(word.key) && OPENS_FIELD.has(discourse.model.words[at - 1]?.key ?? ""));
}

/** "RSB" of "the RSB country director": an acronym with a post behind it in small letters is whose post it is. */
export function isBodyOfPost({ model }: Discourse, { from, to, start, end }: NameRun): boolean {
  const { isTitle, isRole, titleLinks } = speechLexicon(model);
  if (to - from > 1 || !/^\p{Lu}{2,6}$/u.test(model.text.slice(start, end))) return false;
  for (let at = to; at < to + 3; at += 1) {
    const word = model.words[at];
    if (word === undefined || word.isCapital || model.text.slice(model.words[at - 1]?.end ?? 0, word.start) !== " ") return false;
    if (isRole(word.key)) return true;
    if (!isTitle(word.key) && !titleLinks.has(word.key)) return false;
  }
  return false;
}

/** Small words that link the fields in the name of a body. */
const LINKS: ReadonlySet<string> = new Set(["of", "for", "on", "and", "the"]);
const OPENS_FIELD: ReadonlySet<string> = new Set(["of", "for", "on"]);

/** "Industry" of "the Ministry of Trade and Industry", "Economics" of "the Institute for Energy Economics"; a full name is somebody's own, and so is one behind a post. */
export function isFieldOfBody({ model }: Discourse, run: NameRun): boolean {
  const { words } = model;
  const { isOffice, isRole } = speechLexicon(model);
  if (run.to - run.from > 1) return false;
  let isField = false;
  for (let at = run.from - 1; at >= 0 && run.from - at < LONGEST_BODY; at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || !/^(?:, |\s)$/u.test(model.text.slice(word.end, next.start))) return false;
    if (word.isCapital && isOffice(word.key)) return isField;
    if (word.isCapital ? isRole(word.key) : !LINKS.has(word.key)) return false;
    isField ||= OPENS_FIELD.has(word.key);
  }
  return false;
}

/** Words of the longest name of a body that are looked through. */
const LONGEST_BODY = 9;

/** "state-run" of "the state-run Tourism Board": the word behind a compound of small words, or `from` where none stands there. */
export function behindCompound({ model: { words, text, grammar } }: Discourse, from: number): number {
  const at = words[from]?.key === "the" ? from + 1 : from;
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (first === undefined || second === undefined || third === undefined || first.isCapital || second.isCapital) return from;
  return grammar.inflection.isParticiple(second.key) && text.slice(first.end, second.start) === "-" && text.slice(second.end, third.start) === " " ? at + 2 : from;
}

/** Words that may describe a post behind whose it is ("Peru’s top trade official"). */
const MOST_DESCRIBING = 2;

/** Whether a small word stands between a possessive and the post that it describes, the phrase begun at `from`. */
export function describesPost({ model }: Discourse, at: number, from: number): boolean {
  const { words, text } = model;
  const { isRole } = speechLexicon(model);
  const owner = words.slice(Math.max(from, at - MOST_DESCRIBING), at).findLastIndex(({ key }) => key === "s");
  if (model.grammar.owner !== "either" || owner < 0 || words[at]?.isCapital === true) return false;
  for (let next = at + 1; next <= at + MOST_DESCRIBING; next += 1) {
    const [before, word] = [words[next - 1], words[next]];
    if (before === undefined || word === undefined || text.slice(before.end, word.start) !== " ") return false;
    if (isRole(word.key)) return true;
  }
  return false;
}

/** "организованном Советом": whether the first word for a body in a phrase stands in the case of who something is done by. */
export function isInstrumental({ model }: Discourse, from: number, to: number): boolean {
  const { isOffice } = speechLexicon(model);
  const first = model.words.slice(from, to).find(({ key }) => isOffice(key));
  return first !== undefined && model.grammar.inflection.isAgent(first.key);
}
