import { atSentenceStart, isDigits, numberAt, unitFollows } from "./skipper";
import type { Skipper } from "./skipper";
import { KIND, ROLE, hasRole, isSign, kindAt, lengthOf, lexemeAt, matchAt, startsUpper, touches, wordAt } from "./tokens";
import type { Tokens } from "./tokens";

/** "several hundred", "a few thousand": no number is named. */
export const skipIndefinite: Skipper = (tokens, i) => {
  if (kindAt(tokens, i) !== KIND.word || !tokens.index.words.indefinite.has(wordAt(tokens, i - 1).toLowerCase())) return null;
  let next = i + 1;
  while (lexemeAt(tokens, i).meanings.cardinal !== null && lexemeAt(tokens, next).meanings.scale !== null) next += 1;
  return next;
};

/** "3 millionth": what is counted so is one thing. */
export const skipScaleOrdinal: Skipper = (tokens, i) => (isDigits(tokens, i) && kindAt(tokens, i + 1) === KIND.word && tokens.index.words.scaleOrdinals.has(wordAt(tokens, i + 1).toLowerCase()) ? i + 2 : null);

/** "11th", "9-й", "2018-ci il", "1990s", "90-х". */
export const skipOrdinal: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const at = isSign(tokens, i + 1, "-‑–") && touches(tokens, i + 1) ? i + 2 : i + 1;
  if (!touches(tokens, at)) return null;
  const decades = wordAt(tokens, at) === "s" && lengthOf(tokens, i) !== 1 && numberAt(tokens, i) % 10 === 0;
  if (!decades && !hasRole(tokens, at, ROLE.ordinalEnding)) return null;
  if (tokens.index.words.unitEndings.has(wordAt(tokens, at)) && at === i + 1) return null;
  return hasRole(tokens, at + 1, ROLE.dateWord) ? at + 2 : at + 1;
};

/** "twenty-first": a compound ordinal. */
export const skipCompoundOrdinal: Skipper = (tokens, i) => {
  const cardinal = lexemeAt(tokens, i).meanings.cardinal;
  if (cardinal === null || cardinal < 20) return null;
  const at = isSign(tokens, i + 1, "-") ? i + 2 : i + 1;
  const word = lexemeAt(tokens, at);
  const part = hasRole(tokens, i - 1, ROLE.article) && (at + 1 >= tokens.count || isSign(tokens, at + 1, ".,;"));
  return !part && hasRole(tokens, at, ROLE.ordinal) && !word.word.endsWith("s") && (word.meanings.denominator === null || word.meanings.denominator < 10) ? at + 1 : null;
};

/** "one" as a pronoun or article; "один из", "bir". */
export const skipPronoun: Skipper = (tokens, i) => {
  const lexeme = lexemeAt(tokens, i);
  if (lexeme.meanings.cardinal !== 1 || kindAt(tokens, i) !== KIND.word) return null;
  const next = lexemeAt(tokens, i + 1);
  const counts = next.meanings.scale !== null || next.meanings.percent !== null || next.meanings.currency !== null || next.meanings.unit !== null || next.meanings.denominator !== null || next.meanings.cardinal === 100 || hasRole(tokens, i + 1, ROLE.times) || hasRole(tokens, i + 1, ROLE.joiner) || hasRole(tokens, i + 1, ROLE.point) || matchAt(tokens, i, "lump") !== null;
  if (isSign(tokens, i + 1, "-") || wordAt(tokens, i + 1) === "over" || wordAt(tokens, i + 1) === "out" || wordAt(tokens, i + 1) === "hundred") return null;
  // Without articles the word for one is theirs before a unit: "один метр" may be any.
  const { articles } = tokens.grammar;
  if (!articles || lexeme.word !== "one") return counts && (articles || next.meanings.unit === null) ? null : i + 1;
  if (counts) return null;
  const before = wordAt(tokens, i - 1).toLowerCase();
  const after = wordAt(tokens, i + 1).toLowerCase();
  return tokens.index.words.pronounBefore.has(before) || tokens.index.words.pronounBehind.has(after) || (i > 0 && wordAt(tokens, i - 1) === "-") ? i + 1 : null;
};

/** A number word in capitals inside a sentence is part of a name: "the Big Four". */
export const skipCapital: Skipper = (tokens, i) => {
  if (kindAt(tokens, i) !== KIND.word || lexemeAt(tokens, i).meanings.cardinal === null || !startsUpper(tokens, i) || atSentenceStart(tokens, i)) return null;
  return tokens.index.words.nameOpeners.has(wordAt(tokens, i - 1).toLowerCase()) && !unitFollows(tokens, i + 1) ? i + 1 : null;
};

/** Tokens on either side of a scale in a legend. */
const LEGEND = 4;

/** Whether nothing but money, units and words stand from a place to a bracket or a comma at a legend's end. */
function reachesEnd(tokens: Tokens, i: number, step: 1 | -1, end: string): boolean {
  for (let at = i + step; Math.abs(at - i) <= LEGEND; at += step) {
    if (isSign(tokens, at, end)) return true;
    const isWord = kindAt(tokens, at) === KIND.word && lexemeAt(tokens, at).meanings.cardinal === null;
    if (!isWord && !isSign(tokens, at, "$€£₽₼.")) return false;
  }
  return false;
}

/** "Exports (in millions of US dollars)", "(US$ million)", "(млн долл.)": a legend in brackets tells what figures elsewhere are in. */
export const skipLegend: Skipper = (tokens, i) => {
  const at = [i, i + 1, i + 2].find((next) => lexemeAt(tokens, next).meanings.scale !== null);
  if (at === undefined || kindAt(tokens, at) !== KIND.word || lexemeAt(tokens, at - 1).meanings.cardinal !== null || hasRole(tokens, at - 1, ROLE.article)) return null;
  return reachesEnd(tokens, at, -1, "(") && reachesEnd(tokens, at, 1, ")") ? i + 1 : null;
};
