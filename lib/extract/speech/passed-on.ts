import type { TextModel } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import { matchesAt } from "./attribution";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import { SPEECH_MARKS, speechLexicon } from "./lexicon";
import { inNominative } from "./nominative";
import { subjectBefore } from "./subject";

/** ", Kuvira reported.": a name of one word without a title, said to report behind what others say, passes it on. */
export function isUnknownAgency({ people, model }: Discourse, { named, name }: Speaker, verb: string): boolean {
  const run = people.runAt(wordAtOrAfter(model, named.start));
  return run !== null && run.to - run.from === 1 && run.titleFrom === run.from && !name.includes(" ") && speechLexicon(model).reporting.has(verb);
}

/** ", the newspaper writes.": a common noun for those who pass on what others say stands right before a verb. */
export const isMedium = (model: TextModel, verb: number): boolean => model.words[verb - 1]?.isCapital === false && speechLexicon(model).media.has(model.words[verb - 1]?.key ?? "");

/** "The newspaper adds": whether a sentence opens with a medium that tells something of its own, so that whoever was told before is not heard any more. */
export function opensWithMedium(model: TextModel, from: number): boolean {
  const isVerb = (at: number): boolean => ((model.marks[at] ?? 0) & SPEECH_MARKS.verb) !== 0;
  if (isVerb(from + 1)) return speechLexicon(model).media.has(model.words[from]?.key ?? "");
  return isVerb(from + 2) && isMedium(model, from + 2);
}

/** How far behind "quoted" the words "as saying" may stand. */
const LONGEST_QUOTED = 12;

/** "The agency quoted X as saying": the one between is who says it; null where none is named. */
export function quotedAsSaying(discourse: Discourse, verb: number, to: number): Speaker | null {
  const words = wordsOf(discourse.model);
  const { quoting, asSaying } = speechLexicon(discourse.model);
  if (!quoting.has(words[verb]?.key ?? "")) return null;
  for (let at = verb + 1; at < Math.min(to, verb + LONGEST_QUOTED); at += 1) {
    if (asSaying.some((keys) => matchesAt(words, at, keys))) return at === verb + 1 ? null : subjectBefore(discourse, at, verb + 1);
  }
  return null;
}

/** "…,” the paper quotes X.", "…», — цитирует X издание": the person right behind a verb of quoting; in English, which sets the paper before it, at the end of the sentence. */
export function quotedBehind({ people, model }: Discourse, verb: number, to: number): Speaker | null {
  const { quoting, passives } = speechLexicon(model);
  const run = quoting.has(model.words[verb]?.key ?? "") ? people.runAt(verb + 1) : null;
  const isWhole = run !== null && (passives.size === 0 || run.to === to);
  return isWhole && /["”»]/u.test(model.text.slice(Math.max(0, run.start - QUOTED_REACH), run.start)) ? inNominative(model, toSpeaker(people, run, passives.size > 0)) : null;
}

/** Characters from the end of a quotation to the one who is quoted behind the paper's name. */
const QUOTED_REACH = 60;

/** "the Gulf states and Peru", "the Member States, Peru among them": a plural noun that looks like a verb. */
export function isNoun({ model }: Discourse, at: number): boolean {
  const { nounVerbs, prepositions, passives } = speechLexicon(model);
  const next = model.words[at + 1]?.key ?? "";
  const word = model.words[at];
  return word !== undefined && nounVerbs.has(word.key) && (word.isCapital || next === "and" || prepositions.has(next) || passives.has(next));
}

/** "xəbər verir": an agency passes on the news of others. */
export const isRelay = ({ words, lang }: TextModel, verb: number): boolean => speechLexicon({ lang }).news.has(words[verb - 1]?.key ?? "");

/** "is expected": whether the one in front of a participle is who it is said of; "was stated by X" and "was quoted" tell who says it. */
export function isPassive({ model }: Discourse, at: number): boolean {
  const { by, passives, quoting } = speechLexicon(model);
  return passives.has(model.words[at - 1]?.key ?? "") && !quoting.has(model.words[at]?.key ?? "") && !by.has(model.words[at + 1]?.key ?? "");
}

/** "5 milyon təşkil edib": whether a verb of doing stands behind no noun of saying, so that nobody speaks. */
export function isDoing({ model: { words, lang } }: Discourse, at: number): boolean {
  const { lightVerbs, sayingNouns } = speechLexicon({ lang });
  if (!lightVerbs.has(words[at]?.key ?? "")) return false;
  const noun = words[speechLexicon({ lang }).clitics.has(words[at - 1]?.key ?? "") ? at - 2 : at - 1];
  return !sayingNouns.has(noun?.key ?? "");
}

/** ", информирует ТАСС": whether an agency stands right behind a verb, where subjects may stand: it passes on what others say. */
export function isPassedOnBy({ model: { words, text, grammar, lang } }: Discourse, at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]];
  if (grammar.verb !== "anywhere" || verb === undefined || next === undefined) return false;
  const { agencies, isRole } = speechLexicon({ lang });
  if (!/^ [«"“]?$/u.test(text.slice(verb.end, next.start)) || !next.isCapital || !agencies.has(next.key)) return false;
  // "рассказал ТАСС торгпред": a post right behind tells who told the agency.
  const post = words[agencies.has(words[at + 2]?.key ?? "") ? at + 3 : at + 2];
  return post === undefined || !isRole(post.key) || !/^[»"”]? (?:\p{L}+ )?$/u.test(text.slice(next.end, post.start));
}
