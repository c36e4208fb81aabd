import { isCurrencySign } from "./currency";
import { isDash, isDigits, isListed, isModernYear, isMonth, isYear, numberAt, unitFollows } from "./skipper";
import type { Skipper } from "./skipper";
import { KIND, ROLE, GAP, gapAt, hasRole, isSign, kindAt, lengthOf, lexemeAt, matchAt, signAt, startsUpper, touches, wordAt } from "./tokens";
import type { Tokens } from "./tokens";

const clockWord = (tokens: Tokens, i: number): boolean => tokens.index.words.clock.has(wordAt(tokens, i).toLowerCase());

/** "11:30", "2 pm", "2.17pm". */
export const skipClock: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) > 2) return null;
  if (isSign(tokens, i + 1, ":") && touches(tokens, i + 1) && isDigits(tokens, i + 2) && touches(tokens, i + 2)) {
    const seconds = isSign(tokens, i + 3, ":") && isDigits(tokens, i + 4);
    return seconds ? i + 5 : i + 3;
  }
  if (numberAt(tokens, i) <= 24 && tokens.index.habits.bareHours && clockWord(tokens, i + 1)) return i + 2;
  const minutes = isSign(tokens, i + 1, ".") && touches(tokens, i + 1) && isDigits(tokens, i + 2) && lengthOf(tokens, i + 2) === 2 && touches(tokens, i + 2);
  return minutes && numberAt(tokens, i) <= 12 && clockWord(tokens, i + 3) ? i + 4 : null;
};

/** "17.11.2022", "5/17/2018", "2022-02-23". */
export const skipNumericDate: Skipper = (tokens, i) => {
  const mark = signAt(tokens, i + 1);
  const chained = isDigits(tokens, i) && isDigits(tokens, i + 2) && isDigits(tokens, i + 4) && signAt(tokens, i + 3) === mark && touches(tokens, i + 1) && touches(tokens, i + 2) && touches(tokens, i + 3) && touches(tokens, i + 4);
  if (!chained || (mark !== 0x2e && mark !== 0x2f && mark !== 0x2d)) return null;
  const lengths = [lengthOf(tokens, i), lengthOf(tokens, i + 2), lengthOf(tokens, i + 4)];
  const european = (lengths[0] ?? 9) <= 2 && (lengths[1] ?? 9) <= 2 && (lengths[2] === 4 || lengths[2] === 2);
  const iso = lengths[0] === 4 && lengths[1] === 2 && lengths[2] === 2;
  return european || iso ? i + 5 : null;
};

/** The year behind a date: ", 2003", " 2003", "2003-cü il". */
function behindYear(tokens: Tokens, i: number): number {
  const at = isSign(tokens, i, ",") || isSign(tokens, i, ".") && isYear(tokens, i + 1) ? i + 1 : i;
  return isYear(tokens, at) && (at === i || gapAt(tokens, at) === GAP.space) ? at + 1 : i;
}

/** Whether digits can end what begins at `first`, days or years: "May 4–11", and not "May 4 – 11,600 doses" or "May 14 – 8 doses". */
function isLastOfDays(tokens: Tokens, i: number, first: number): boolean {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) > Math.max(2, lengthOf(tokens, first))) return false;
  if (isSign(tokens, i + 1, ",.") && touches(tokens, i + 1) && isDigits(tokens, i + 2) && touches(tokens, i + 2)) return false;
  return lengthOf(tokens, first) > 2 || numberAt(tokens, i) > numberAt(tokens, first);
}

/** "17 November 2022", "May 4", "19–20 мая", "8–9 May". */
export const skipDayAndMonth: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  // "in February 16.8 percent"
  const isDecimal = isSign(tokens, i + 1, ",.") && touches(tokens, i + 1) && isDigits(tokens, i + 2) && touches(tokens, i + 2) && !isYear(tokens, i + 2);
  if (isDecimal && !isMonth(tokens, i + 2)) return null;
  const behindMonth = isMonth(tokens, i - 1) || (isSign(tokens, i - 1, ".") && isMonth(tokens, i - 2));
  if (behindMonth && (lengthOf(tokens, i) <= 2 || isYear(tokens, i))) {
    const range = isDash(tokens, i + 1) && isLastOfDays(tokens, i + 2, i) ? i + 3 : i + 1;
    const unit = lexemeAt(tokens, range).meanings;
    return unit.percent !== null || isSign(tokens, range, "%") ? null : behindYear(tokens, range);
  }
  if (lengthOf(tokens, i) > 2) return null;
  // "04-Sep-2019"
  if (isDash(tokens, i + 1) && touches(tokens, i + 1) && isMonth(tokens, i + 2) && touches(tokens, i + 2)) return isDash(tokens, i + 3) && isYear(tokens, i + 4) ? i + 5 : i + 3;
  const joined = (isDash(tokens, i + 1) || hasRole(tokens, i + 1, ROLE.joiner) || hasRole(tokens, i + 1, ROLE.rangeTo)) && isDigits(tokens, i + 2) && lengthOf(tokens, i + 2) <= 2 ? i + 3 : i + 1;
  const suffix = isDash(tokens, joined) && hasRole(tokens, joined + 1, ROLE.ordinalEnding) ? joined + 2 : joined;
  return isMonth(tokens, suffix) && gapAt(tokens, suffix) !== GAP.newline ? behindYear(tokens, suffix + 1) : null;
};

/** Whether the word behind a bare year-like number is what is counted: "2000 companies". */
function isCounted(tokens: Tokens, i: number): boolean {
  if (hasRole(tokens, i - 1, ROLE.yearPreposition) || isMonth(tokens, i - 1)) return false;
  if (kindAt(tokens, i + 1) !== KIND.word || startsUpper(tokens, i + 1) || gapAt(tokens, i + 1) !== GAP.space || hasRole(tokens, i + 1, ROLE.closed)) return false;
  if (isModernYear(tokens, i) && tokens.index.ofYears.has(wordAt(tokens, i + 1))) return false;
  if (matchAt(tokens, i - 1, "before") !== null || lexemeAt(tokens, i - 1).endings.length > 0 && !hasRole(tokens, i - 1, ROLE.closed)) return true;
  const { mayBeCounted } = tokens.grammar.readers;
  return mayBeCounted(wordAt(tokens, i + 1)) || mayBeCounted(wordAt(tokens, i + 2));
}

/** "увеличилось на 1808 единиц": behind a word of change the preposition gives its size. */
function isChangeBy(tokens: Tokens, i: number): boolean {
  const changes = (at: number): boolean => hasRole(tokens, at, ROLE.up) || hasRole(tokens, at, ROLE.down);
  return hasRole(tokens, i - 1, ROLE.by) && changes(i - 2) && kindAt(tokens, i + 1) === KIND.word && !hasRole(tokens, i + 1, ROLE.dateWord) && !hasRole(tokens, i + 1, ROLE.closed);
}

/** A bare year, or two: "in 2021", "2014–2025", "2013-14", "2008 года". */
export const skipYear: Skipper = (tokens, i) => {
  if (!isYear(tokens, i) || isCurrencySign(tokens, i - 1) || (isSign(tokens, i + 1, ",.") && touches(tokens, i + 1) && isDigits(tokens, i + 2) && touches(tokens, i + 2))) return null;
  if (hasRole(tokens, i + 1, ROLE.dateWord) && tokens.index.habits.yearWordBehind) return i + 2;
  const second = isDash(tokens, i + 1) || isSign(tokens, i + 1, "/") ? i + 2 : -1;
  if (second > 0 && isModernYear(tokens, i) && isDigits(tokens, second) && (isModernYear(tokens, second) || (lengthOf(tokens, second) === 2 && touches(tokens, second))) && !unitFollows(tokens, second + 1)) {
    return hasRole(tokens, second + 1, ROLE.dateWord) ? second + 2 : second + 1;
  }
  // "2000-2500 tourists"
  if (isDash(tokens, i + 1) && isDigits(tokens, second) && !isYear(tokens, second) && lengthOf(tokens, second) > 3 && (unitFollows(tokens, second + 1) || isCounted(tokens, second))) return null;
  if (unitFollows(tokens, i + 1) || isDash(tokens, i + 1) && touches(tokens, i + 1) && unitFollows(tokens, i + 2)) return null;
  if (isListed(tokens, i) || isChangeBy(tokens, i)) return null;
  if (hasRole(tokens, i - 1, ROLE.yearPreposition)) return i + 1;
  return isModernYear(tokens, i) && !isCounted(tokens, i) && !isSign(tokens, i - 1, "><=≥≤~∼") ? i + 1 : null;
};

/** "the first three quarters", "in the last two quarters": quarters of a year, not of an amount. */
export const skipQuarters: Skipper = (tokens, i) => {
  if (lexemeAt(tokens, i).meanings.cardinal === null && !isDigits(tokens, i)) return null;
  const next = isSign(tokens, i + 1, "-") ? i + 2 : i + 1;
  const isOfYear = hasRole(tokens, i - 1, ROLE.ordinal) || tokens.index.words.partOpeners.has(wordAt(tokens, i - 1).toLowerCase());
  return isOfYear && kindAt(tokens, next) === KIND.word && tokens.index.words.quarters.has(lexemeAt(tokens, next).word) ? next + 1 : null;
};

/** "second half", "the first quarter", "в первой половине", "half-year", "first-half": parts of a time, not of an amount. */
export const skipPartOfTime: Skipper = (tokens, i) => {
  const { part, denominator } = lexemeAt(tokens, i).meanings;
  if (part === null) return null;
  const at = isSign(tokens, i - 1, "-") && touches(tokens, i - 1) && touches(tokens, i) ? i - 2 : i - 1;
  const before = wordAt(tokens, i - 1).toLowerCase();
  // "the half-billion loan"
  if (isSign(tokens, i + 1, "-") && touches(tokens, i + 1) && lexemeAt(tokens, i + 2).meanings.scale !== null) return null;
  if (hasRole(tokens, at, ROLE.ordinal) || (tokens.index.words.partOpeners.has(before) && !(before === "the" && wordAt(tokens, i + 1) === "the"))) return i + 1;
  const hyphen = isSign(tokens, i + 1, "-") ? i + 2 : i + 1;
  if (hyphen === i + 2 && tokens.index.words.partTimes.has(wordAt(tokens, hyphen))) return hyphen + 1;
  if (denominator === 4 && lexemeAt(tokens, i).word.startsWith("quarter")) {
    const of = hasRole(tokens, i + 1, ROLE.of) ? (wordAt(tokens, i + 2) === "the" ? i + 3 : i + 2) : -1;
    if (of > 0 && (isYear(tokens, of) || tokens.index.words.quarterTimes.has(wordAt(tokens, of)))) return i + 1;
    const framed = hasRole(tokens, i - 1, ROLE.article) || of > 0 || lexemeAt(tokens, i + 1).meanings.scale !== null || matchAt(tokens, i - 1, "before") !== null || hasRole(tokens, i - 1, ROLE.by) || i === 0;
    return framed ? null : i + 1;
  }
  return tokens.index.words.boundPart.has(lexemeAt(tokens, i).word) ? i + 1 : null;
};
