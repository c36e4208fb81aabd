import { atSentenceStart, isDigits, numberAt, unitFollows } from "./skipper";
import type { Skipper } from "./skipper";
import { KIND, ROLE, hasRole, isSign, kindAt, lengthOf, lexemeAt, matchAt, startsUpper, touches, wordAt } from "./tokens";

/** "several hundred", "a few thousand": no number is named. */
export const skipIndefinite: Skipper = (tokens, i) => {
  if (kindAt(tokens, i) !== KIND.word || !/^(?:several|few|many|countless|несколько|нескольких|многие|neçə)$/i.test(wordAt(tokens, i - 1))) return null;
  let next = i + 1;
  while (lexemeAt(tokens, i).meanings.cardinal !== null && lexemeAt(tokens, next).meanings.scale !== null) next += 1;
  return next;
};

/** "3 millionth": what is counted so is one thing. */
const SCALE_ORDINAL = /^(?:(?:yüz|min|milyon|milyard)[ıiuü]nc[ıiuü]|(?:hundred|thousand|million|billion)th|(?:тысяч|миллион|миллиард)н(?:ый|ая|ого|ому|ым|ой|ую))$/iu;
export const skipScaleOrdinal: Skipper = (tokens, i) => (isDigits(tokens, i) && kindAt(tokens, i + 1) === KIND.word && SCALE_ORDINAL.test(wordAt(tokens, i + 1)) ? i + 2 : null);

/** "11th", "9-й", "2018-ci il", "1990s", "90-х". */
export const skipOrdinal: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const at = isSign(tokens, i + 1, "-‑–") && touches(tokens, i + 1) ? i + 2 : i + 1;
  if (!touches(tokens, at)) return null;
  const decades = wordAt(tokens, at) === "s" && lengthOf(tokens, i) !== 1 && numberAt(tokens, i) % 10 === 0;
  if (!decades && !hasRole(tokens, at, ROLE.ordinalEnding)) return null;
  if (/^(?:e|м|с|т|я)$/u.test(wordAt(tokens, at)) && at === i + 1) return null;
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

const DETERMINER = /^(?:the|this|that|which|no|any|every|each|some|another|only|first|next|good|big|new|such|my|your|his|their|our|loved|single)$/;

const PRONOUN_VERB = /^(?:another|who|whom|whose|can|could|should|must|might|would|needs|day|is|was|has|may|will|more|thing|way|time|hand|side)$/;

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
  return DETERMINER.test(before) || PRONOUN_VERB.test(after) || after === "of" || (i > 0 && wordAt(tokens, i - 1) === "-") ? i + 1 : null;
};

/** A number word in capitals inside a sentence is part of a name: "the Big Four". */
export const skipCapital: Skipper = (tokens, i) => {
  if (kindAt(tokens, i) !== KIND.word || lexemeAt(tokens, i).meanings.cardinal === null || !startsUpper(tokens, i) || atSentenceStart(tokens, i)) return null;
  return /^(?:The|Big|Group|of|Article|Chapter|Part)$/i.test(wordAt(tokens, i - 1)) && !unitFollows(tokens, i + 1) ? i + 1 : null;
};
