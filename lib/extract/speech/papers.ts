import { wordsOf } from "@/lib/extract/places/words";
import type { Discourse, Speaker } from "./discourse";
import { speechLexicon } from "./lexicon";
import { officeOfStatistics } from "./named-before";
import { readPhrase } from "./phrase";
import { startOfPhrase } from "./phrase-bounds";

/** "Министр на заседании правительства сообщил", "в интервью агентству": whether the phrase that begins at a word belongs to where somebody spoke; "в министерстве сообщили" has those within it speak. */
export function isOccasion({ model: { words, grammar, lang } }: Discourse, start: number, verb: number, floor: number): boolean {
  const { prepositions, words: { saidIn } } = speechLexicon({ lang });
  const key = words[verb]?.key ?? "";
  if (grammar.verb !== "anywhere" || saidIn.includes(key) || grammar.inflection.isImpersonal(key)) return false;
  const [before, first] = [words[start - 1], words[start - 2]];
  if (before === undefined || start - 1 <= floor) return false;
  return prepositions.has(before.key) || (start - 2 > floor && !before.isCapital && first !== undefined && prepositions.has(first.key));
}

/** "report" of "the World Bank report", a name or a body before it in the same phrase. */
export function isPaperOf({ model, people }: Discourse, at: number, floor: number): boolean {
  const [owner, paper] = [model.words[at - 1], model.words[at]];
  const { isOffice, papers, accounts } = speechLexicon(model);
  if (owner === undefined || paper === undefined || at - 1 < floor || paper.isCapital || !papers.has(paper.key) || !accounts.has(paper.key) || model.text.slice(owner.end, paper.start) !== " ") return false;
  return isOffice(owner.key) || (owner.isCapital && people.placeAt(at - 1) === null && (at - 1 > floor || /^\p{Lu}{2,6}$/u.test(model.text.slice(owner.start, owner.end))));
}

const YEAR = /^\d{4}$/u;

/** "the latest statistics from the customs" are the customs': the word behind the papers, or `from` where no body stands behind them. */
export function behindPapers(discourse: Discourse, from: number, ceiling: number): number {
  const words = wordsOf(discourse.model);
  const { papers } = speechLexicon(discourse.model);
  let at = from;
  while (at < ceiling && (papers.has(words[at]?.key ?? "") || ["the", "a", "an"].includes(words[at]?.key ?? "") || YEAR.test(words[at]?.key ?? "")) && officeOfStatistics(discourse, at + 1, from) === null) at += 1;
  // "figures released on Monday by the customs"
  for (let next = at; papers.has(words[at - 1]?.key ?? "") && next < Math.min(ceiling, at + 4); next += 1) {
    if (/[.,;:()]/u.test(discourse.model.text.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? 0))) break;
    if (words[next]?.key === "by") return next + 1;
  }
  const isIssued = papers.has(words[at - 1]?.key ?? "") && ["from", "by", "of"].includes(words[at]?.key ?? "");
  return isIssued ? at + 1 : YEAR.test(words[at - 1]?.key ?? "") ? at : from;
}

/** "The head of the Road Safety Board (RSB) said": who has a post at the body that begins at a word, its acronym at `end`; null where no post stands before it. */
export function postOfBody(discourse: Discourse, body: number, end: number, floor: number): Speaker | null {
  const { words, grammar } = discourse.model;
  const link = speechLexicon(discourse.model).determiners.has(words[body - 1]?.key ?? "") ? body - 2 : body - 1;
  if (grammar.owner !== "either" || link <= floor || !["of", "at", "for"].includes(words[link]?.key ?? "")) return null;
  const start = startOfPhrase(discourse, link - 1, floor);
  const isPost = words.slice(start, link).some(({ key }) => speechLexicon(discourse.model).isRole(key));
  const speaker = isPost ? readPhrase(discourse, start, end, true) : null;
  return speaker?.isPerson === true ? speaker : null;
}
