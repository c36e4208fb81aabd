import { WORDLIKE_CODES } from "@/lib/catalogue/currencies";
import { KIND, ROLE, GAP, gapAt, hasRole, isSign, kindAt, lengthOf, lexemeAt, matchAt, signAt, startsUpper, touches, wordAt, type Tokens } from "./tokens";
import { isCurrencySign } from "./currency";
import { readUnit } from "./units";

/** Recognises one thing that is made of numbers and is no quantity; returns the token behind it, or null. */
type Skipper = (tokens: Tokens, i: number) => number | null;

const isDigits = (tokens: Tokens, i: number): boolean => kindAt(tokens, i) === KIND.digits;
const numberAt = (tokens: Tokens, i: number): number => (lengthOf(tokens, i) > 6 ? Number.NaN : Number(wordAt(tokens, i)));
const isYear = (tokens: Tokens, i: number): boolean => isDigits(tokens, i) && lengthOf(tokens, i) === 4 && numberAt(tokens, i) >= 1500 && numberAt(tokens, i) < 2200;
const isModernYear = (tokens: Tokens, i: number): boolean => isYear(tokens, i) && numberAt(tokens, i) >= 1900 && numberAt(tokens, i) < 2101;
const isDash = (tokens: Tokens, i: number): boolean => isSign(tokens, i, "-–—−‑");
const atSentenceStart = (tokens: Tokens, i: number): boolean => i <= 0 || gapAt(tokens, i) === GAP.newline || isSign(tokens, i - 1, ".!?…:;\"“«”(—–");

/** Month names that are other words too ("may", "march") count in capitals only. */
const isMonth = (tokens: Tokens, i: number): boolean => hasRole(tokens, i, ROLE.month) && (tokens.index.lang !== "en" || kindAt(tokens, i) !== KIND.word || startsUpper(tokens, i));

function endOfRun(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (touches(tokens, end) && end < tokens.count && !isSign(tokens, end, ",;:)]!?") && !(isSign(tokens, end, ".") && !touches(tokens, end + 1))) end += 1;
  return end;
}

/** "https://…", "www.…", "#5", "@5": everything up to the next space. */
const skipAddress: Skipper = (tokens, i) => (isSign(tokens, i - 1, "#@&=") && touches(tokens, i) && !isSign(tokens, i - 1, "=") ? endOfRun(tokens, i) : null);

/** Letters that touch the digits before them make a name: "G20", "S-400", "CO2"; currencies do not. */
const skipName: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i) || !touches(tokens, i)) return null;
  if (kindAt(tokens, i - 1) === KIND.word) {
    const { code, currency } = lexemeAt(tokens, i - 1).meanings;
    const word = wordAt(tokens, i - 1);
    return code !== null || currency !== null || /^[MT]?[A-Z]{3}$/.test(word) && word.length === 4 ? null : endOfRun(tokens, i);
  }
  const hyphenated = isSign(tokens, i - 1, "-‑−") && touches(tokens, i - 1) && kindAt(tokens, i - 2) === KIND.word;
  const scaled = kindAt(tokens, i - 3) === KIND.digits && touches(tokens, i - 2);
  return hyphenated && !scaled ? endOfRun(tokens, i) : null;
};

/** Digits, letters and digits again without a space: "06F6". A power ("4e14") or unit ("4km^3", "s2") is none. */
const skipSerial: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i) || kindAt(tokens, i + 1) !== KIND.word || !touches(tokens, i + 1) || !isDigits(tokens, i + 2) || !touches(tokens, i + 2)) return null;
  const word = wordAt(tokens, i + 1);
  return /^(?:e|E|x|х|m|km|cm|mm|ft|s)$/.test(word) ? null : endOfRun(tokens, i);
};

/** "1/0". */
const skipZeroDivision: Skipper = (tokens, i) => (isDigits(tokens, i) && isSign(tokens, i + 1, "/") && touches(tokens, i + 1) && touches(tokens, i + 2) && wordAt(tokens, i + 2) === "0" ? i + 3 : null);

/** "several hundred", "a few thousand": no number is named. */
const skipIndefinite: Skipper = (tokens, i) => (kindAt(tokens, i) === KIND.word && /^(?:several|few|many|countless|несколько|нескольких|многие|neçə)$/i.test(wordAt(tokens, i - 1)) ? i + 1 : null);

const clockWord = (tokens: Tokens, i: number): boolean => /^(?:[ap]\.?m|o['’]clock|gmt|utc|msk)$/i.test(wordAt(tokens, i)) && (isSign(tokens, i + 1, ".") || true);

/** "11:30", "2 pm", "2.17pm". */
const skipClock: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) > 2) return null;
  if (isSign(tokens, i + 1, ":") && touches(tokens, i + 1) && isDigits(tokens, i + 2) && touches(tokens, i + 2)) {
    const seconds = isSign(tokens, i + 3, ":") && isDigits(tokens, i + 4);
    return seconds ? i + 5 : i + 3;
  }
  if (numberAt(tokens, i) <= 24 && clockWord(tokens, i + 1) && tokens.index.lang === "en") return i + 2;
  const minutes = isSign(tokens, i + 1, ".") && touches(tokens, i + 1) && isDigits(tokens, i + 2) && lengthOf(tokens, i + 2) === 2 && touches(tokens, i + 2);
  return minutes && numberAt(tokens, i) <= 12 && clockWord(tokens, i + 3) ? i + 4 : null;
};

/** "17.11.2022", "5/17/2018", "2022-02-23". */
const skipNumericDate: Skipper = (tokens, i) => {
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

/** "17 November 2022", "May 4", "19–20 мая", "8–9 May". */
const skipDayAndMonth: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const behindMonth = isMonth(tokens, i - 1) || (isSign(tokens, i - 1, ".") && isMonth(tokens, i - 2));
  if (behindMonth && (lengthOf(tokens, i) <= 2 || isYear(tokens, i))) {
    const range = isDash(tokens, i + 1) && isDigits(tokens, i + 2) && lengthOf(tokens, i + 2) <= lengthOf(tokens, i) ? i + 3 : i + 1;
    const unit = lexemeAt(tokens, range).meanings;
    return unit.percent !== null || isSign(tokens, range, "%") ? null : behindYear(tokens, range);
  }
  if (lengthOf(tokens, i) > 2) return null;
  const joined = (isDash(tokens, i + 1) || hasRole(tokens, i + 1, ROLE.joiner) || hasRole(tokens, i + 1, ROLE.rangeTo)) && isDigits(tokens, i + 2) && lengthOf(tokens, i + 2) <= 2 ? i + 3 : i + 1;
  const suffix = isDash(tokens, joined) && hasRole(tokens, joined + 1, ROLE.ordinalEnding) ? joined + 2 : joined;
  return isMonth(tokens, suffix) && gapAt(tokens, suffix) !== GAP.newline ? behindYear(tokens, suffix + 1) : null;
};

/** "11th", "9-й", "2018-ci il", "1990s", "90-х". */
const skipOrdinal: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const at = isSign(tokens, i + 1, "-‑–") && touches(tokens, i + 1) ? i + 2 : i + 1;
  if (!touches(tokens, at)) return null;
  const decades = wordAt(tokens, at) === "s" && lengthOf(tokens, i) !== 1 && numberAt(tokens, i) % 10 === 0;
  if (!decades && !hasRole(tokens, at, ROLE.ordinalEnding)) return null;
  if (/^(?:e|м|с|т|я)$/u.test(wordAt(tokens, at)) && at === i + 1) return null;
  return hasRole(tokens, at + 1, ROLE.dateWord) ? at + 2 : at + 1;
};

const unitFollows = (tokens: Tokens, i: number): boolean => {
  if (lexemeAt(tokens, i).meanings.unit === null && !hasRole(tokens, i, ROLE.closed) && lengthOf(tokens, i) <= 4 && readUnit(tokens, i) !== null) return true;
  const { scale, percent, currency, minor, unit, collective } = lexemeAt(tokens, i).meanings;
  const code = lexemeAt(tokens, i).meanings.code;
  return scale !== null || percent !== null || currency !== null || minor !== null || code !== null || collective !== null || (unit !== null && !hasRole(tokens, i, ROLE.shy) && !hasRole(tokens, i, ROLE.per) && !hasRole(tokens, i, ROLE.dateWord)) || isSign(tokens, i, "%°$€£₽₼‰");
};

const PLURAL = /(?:[^sui]s|people|men|children)$/;

/** Whether the word behind a bare year-like number is what is counted: "2000 companies". */
function isCounted(tokens: Tokens, i: number): boolean {
  if (hasRole(tokens, i - 1, ROLE.yearPreposition) || isMonth(tokens, i - 1)) return false;
  if (kindAt(tokens, i + 1) !== KIND.word || startsUpper(tokens, i + 1) || gapAt(tokens, i + 1) !== GAP.space || hasRole(tokens, i + 1, ROLE.closed)) return false;
  if (matchAt(tokens, i - 1, "before") !== null || lexemeAt(tokens, i - 1).endings.length > 0 && !hasRole(tokens, i - 1, ROLE.closed)) return true;
  return tokens.index.lang !== "en" || PLURAL.test(wordAt(tokens, i + 1)) || PLURAL.test(wordAt(tokens, i + 2));
}

/** "увеличилось на 1808 единиц": behind a word of change the preposition gives its size. */
function isChangeBy(tokens: Tokens, i: number): boolean {
  const changes = (at: number): boolean => hasRole(tokens, at, ROLE.up) || hasRole(tokens, at, ROLE.down);
  return hasRole(tokens, i - 1, ROLE.by) && changes(i - 2) && kindAt(tokens, i + 1) === KIND.word && !hasRole(tokens, i + 1, ROLE.dateWord) && !hasRole(tokens, i + 1, ROLE.closed);
}

const isBracketed = (tokens: Tokens, i: number): boolean => isDigits(tokens, i) && isSign(tokens, i - 1, "(") && isSign(tokens, i + 1, ")") && kindAt(tokens, i - 2) === KIND.word;
/** Tokens to the next item of a list in brackets: two words, a comma and the brackets. */
const ITEM = 7;

/** "Россия (2335), Китай (1942)": one number of a list in brackets that is no year shows that none is. */
function isListed(tokens: Tokens, i: number): boolean {
  if (!isBracketed(tokens, i)) return false;
  for (const step of [-1, 1]) {
    let last = i;
    for (let at = i + step; Math.abs(at - last) <= ITEM && at >= 0 && at < tokens.count; at += step) {
      if (!isBracketed(tokens, at)) continue;
      if (!isModernYear(tokens, at)) return lengthOf(tokens, at) > 1;
      last = at;
    }
  }
  return false;
}

/** A bare year, or two: "in 2021", "2014–2025", "2013-14", "2008 года". */
const skipYear: Skipper = (tokens, i) => {
  if (!isYear(tokens, i) || isCurrencySign(tokens, i - 1) || (isSign(tokens, i + 1, ",.") && touches(tokens, i + 1) && isDigits(tokens, i + 2) && touches(tokens, i + 2))) return null;
  if (hasRole(tokens, i + 1, ROLE.dateWord) && tokens.index.lang !== "en") return i + 2;
  const second = isDash(tokens, i + 1) || isSign(tokens, i + 1, "/") ? i + 2 : -1;
  if (second > 0 && isModernYear(tokens, i) && isDigits(tokens, second) && (isModernYear(tokens, second) || (lengthOf(tokens, second) === 2 && touches(tokens, second))) && !unitFollows(tokens, second + 1)) {
    return hasRole(tokens, second + 1, ROLE.dateWord) ? second + 2 : second + 1;
  }
  if (unitFollows(tokens, i + 1) || isDash(tokens, i + 1) && touches(tokens, i + 1) && unitFollows(tokens, i + 2)) return null;
  if (isListed(tokens, i) || isChangeBy(tokens, i)) return null;
  if (hasRole(tokens, i - 1, ROLE.yearPreposition)) return i + 1;
  return isModernYear(tokens, i) && !isCounted(tokens, i) && !isSign(tokens, i - 1, "><=≥≤~∼") ? i + 1 : null;
};

/** Labels that are common words in small letters. */
const LABELS_IN_CAPITALS = /^(?:no|order|part|act|law|level|step|block|lot|route|model|type|class|phase|stage|grade|zone|day|number|point|c|с|ту|ил|ан|миг|су|tu|ст|clause|item|vision|formula|channel|room|flight|highway|agenda|volume|issue|decree|protocol|boeing|airbus|закон|закона|annex)$/;

/** The rest of "Figs. 4, 6 and 8": further bare numbers that count nothing. */
function endOfList(tokens: Tokens, from: number): number {
  let end = from;
  for (;;) {
    const comma = isSign(tokens, end, ",–-") ? end + 1 : end;
    const at = hasRole(tokens, comma, ROLE.joiner) || isSign(tokens, comma, "&") ? comma + 1 : comma;
    const counts = kindAt(tokens, at + 1) === KIND.word && !hasRole(tokens, at + 1, ROLE.closed) && !startsUpper(tokens, at + 1);
    if (at === end || !isDigits(tokens, at) || lengthOf(tokens, at) > 4 || counts || unitFollows(tokens, at + 1)) return end;
    end = endOfRun(tokens, at);
  }
}

/** "COP 29", "OAE 2": a number behind an acronym that counts nothing. */
const skipAcronym: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) > 4 || kindAt(tokens, i - 1) !== KIND.word || gapAt(tokens, i) !== GAP.space) return null;
  const word = wordAt(tokens, i - 1);
  if (!/^\p{Lu}{2,5}$/u.test(word) || (lexemeAt(tokens, i - 1).id !== 0 && !WORDLIKE_CODES.has(word))) return null;
  if (isSign(tokens, i + 1, ",.%$€£-–") && touches(tokens, i + 1) && touches(tokens, i + 2)) return null;
  const counts = kindAt(tokens, i + 1) === KIND.word && !hasRole(tokens, i + 1, ROLE.closed) && !startsUpper(tokens, i + 1);
  return counts || unitFollows(tokens, i + 1) || isSign(tokens, i + 1, "%$€£") ? null : i + 1;
};

/** "(ClO4)2", "respectively.4", "3-D", "2006b": marks that touch a bracket, a full stop, a letter. */
const skipMarker: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const raised = touches(tokens, i) && (isSign(tokens, i - 1, ")]") || (isSign(tokens, i - 1, ".") && touches(tokens, i - 1) && kindAt(tokens, i - 2) === KIND.word && lengthOf(tokens, i - 2) > 3));
  if (raised && !touches(tokens, i + 1)) return i + 1;
  const dimension = isSign(tokens, i + 1, "-") && /^[DdДд]$/.test(wordAt(tokens, i + 2)) && touches(tokens, i + 2);
  if (dimension) return i + 3;
  return isModernYear(tokens, i) && touches(tokens, i + 1) && /^[a-d]$/.test(wordAt(tokens, i + 1)) ? i + 2 : null;
};

/** "Article 5", "Fig. 3", "№ 12", "Boeing 737", "[12]", "1. First point". */
const skipLabelled: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const dotted = isSign(tokens, i - 1, ".") && !touches(tokens, i) ? i - 2 : i - 1;
  if (signAt(tokens, i - 1) === 0x2116) return endOfRun(tokens, i);
  if (hasRole(tokens, dotted, ROLE.label) && gapAt(tokens, i) !== GAP.newline) {
    const word = lexemeAt(tokens, dotted).word;
    if (!LABELS_IN_CAPITALS.test(word) || (kindAt(tokens, dotted) === KIND.word && startsUpper(tokens, dotted) && (dotted < i - 1 || !atSentenceStart(tokens, dotted) || word !== "no"))) {
      const lettered = touches(tokens, i + 1) && kindAt(tokens, i + 1) === KIND.word && lengthOf(tokens, i + 1) === 1;
      return unitFollows(tokens, i + 1) && !lettered ? null : endOfList(tokens, endOfRun(tokens, i));
    }
  }
  if (isSign(tokens, i - 1, "[")) {
    let end = i + 1;
    while (end < i + 24 && (isDigits(tokens, end) || isSign(tokens, end, ",-–"))) end += 1;
    if (isSign(tokens, end, "]")) return end + 1;
  }
  const lone = lengthOf(tokens, i) <= 2;
  if (lone && !isListed(tokens, i) && isSign(tokens, i - 1, "(") && isSign(tokens, i + 1, ")") && touches(tokens, i) && touches(tokens, i + 1)) return i + 2;
  const opens = i === 0 || gapAt(tokens, i) === GAP.newline;
  const listed = lone && opens && isSign(tokens, i + 1, ".)") && touches(tokens, i + 1) && i + 2 < tokens.count && gapAt(tokens, i + 2) !== GAP.none;
  return listed ? i + 2 : null;
};

/** "+7 495 123-45-67", "1-222-2222-2222", "2.1.3". */
const skipPhone: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const plus = isSign(tokens, i - 1, "+") && touches(tokens, i);
  let groups = 1;
  let at = i;
  const between = plus ? "-–/() ." : "-–";
  for (;;) {
    let next = at + 1;
    while (next < at + 4 && isSign(tokens, next, between) && (plus || touches(tokens, next))) next += 1;
    if (!isDigits(tokens, next) || (next === at + 1 && (!plus || gapAt(tokens, next) !== GAP.space)) || (!plus && !touches(tokens, next))) break;
    groups += 1;
    at = next;
  }
  return groups >= (plus ? 3 : 3) ? at + 1 : null;
};

const PERIOD_HALF = /^(?:upper|lower|northern|southern|eastern|western|last|this|next|past|each|per|every|other|latter|previous|current|same|coming|final|the|its|better|third)$/;

/** "second half", "the first quarter", "в первой половине", "half-year": parts of a time, not of an amount. */
const skipPartOfTime: Skipper = (tokens, i) => {
  const { part, denominator } = lexemeAt(tokens, i).meanings;
  if (part === null) return null;
  const before = wordAt(tokens, i - 1).toLowerCase();
  if (hasRole(tokens, i - 1, ROLE.ordinal) || (PERIOD_HALF.test(before) && !(before === "the" && wordAt(tokens, i + 1) === "the"))) return i + 1;
  const hyphen = isSign(tokens, i + 1, "-") ? i + 2 : i + 1;
  if (hyphen === i + 2 && /^(?:year|yearly|time|hour|century|dozen)s?$/.test(wordAt(tokens, hyphen)) && wordAt(tokens, hyphen) !== "dozen") return hyphen + 1;
  if (denominator === 4 && lexemeAt(tokens, i).word.startsWith("quarter")) {
    const of = hasRole(tokens, i + 1, ROLE.of) ? (wordAt(tokens, i + 2) === "the" ? i + 3 : i + 2) : -1;
    if (of > 0 && (isYear(tokens, of) || /^(?:this|last|next|year|20\d\d)$/.test(wordAt(tokens, of)))) return i + 1;
    const framed = hasRole(tokens, i - 1, ROLE.article) || of > 0 || lexemeAt(tokens, i + 1).meanings.scale !== null || matchAt(tokens, i - 1, "before") !== null || hasRole(tokens, i - 1, ROLE.by) || i === 0;
    return framed ? null : i + 1;
  }
  return lexemeAt(tokens, i).word === "пол" ? i + 1 : null;
};

const DETERMINER = /^(?:the|this|that|which|no|any|every|each|some|another|only|first|next|good|big|new|such|my|your|his|their|our|loved|single)$/;
const PRONOUN_VERB = /^(?:another|who|whom|whose|can|could|should|must|might|would|needs|day|is|was|has|may|will|more|thing|way|time|hand|side)$/;

/** "one" as a pronoun or article; "один из", "bir". */
const skipPronoun: Skipper = (tokens, i) => {
  const lexeme = lexemeAt(tokens, i);
  if (lexeme.meanings.cardinal !== 1 || kindAt(tokens, i) !== KIND.word) return null;
  const next = lexemeAt(tokens, i + 1);
  const counts = next.meanings.scale !== null || next.meanings.percent !== null || next.meanings.currency !== null || next.meanings.unit !== null || next.meanings.denominator !== null || next.meanings.cardinal === 100 || hasRole(tokens, i + 1, ROLE.times) || hasRole(tokens, i + 1, ROLE.joiner) || hasRole(tokens, i + 1, ROLE.point) || matchAt(tokens, i, "lump") !== null;
  if (isSign(tokens, i + 1, "-") || wordAt(tokens, i + 1) === "over" || wordAt(tokens, i + 1) === "out" || wordAt(tokens, i + 1) === "hundred") return null;
  if (tokens.index.lang !== "en" || lexeme.word !== "one") return counts && !(next.meanings.unit !== null && tokens.index.lang !== "en") ? null : i + 1;
  if (counts) return null;
  const before = wordAt(tokens, i - 1).toLowerCase();
  const after = wordAt(tokens, i + 1).toLowerCase();
  return DETERMINER.test(before) || PRONOUN_VERB.test(after) || after === "of" || (i > 0 && wordAt(tokens, i - 1) === "-") ? i + 1 : null;
};

/** "twenty-first": a compound ordinal. */
const skipCompoundOrdinal: Skipper = (tokens, i) => {
  const cardinal = lexemeAt(tokens, i).meanings.cardinal;
  if (cardinal === null || cardinal < 20) return null;
  const at = isSign(tokens, i + 1, "-") ? i + 2 : i + 1;
  const word = lexemeAt(tokens, at);
  const part = hasRole(tokens, i - 1, ROLE.article) && (at + 1 >= tokens.count || isSign(tokens, at + 1, ".,;"));
  return !part && hasRole(tokens, at, ROLE.ordinal) && !word.word.endsWith("s") && (word.meanings.denominator === null || word.meanings.denominator < 10) ? at + 1 : null;
};

/** A number word in capitals inside a sentence is part of a name: "the Big Four". */
const skipCapital: Skipper = (tokens, i) => {
  if (kindAt(tokens, i) !== KIND.word || lexemeAt(tokens, i).meanings.cardinal === null || !startsUpper(tokens, i) || atSentenceStart(tokens, i)) return null;
  return /^(?:The|Big|Group|of|Article|Chapter|Part)$/i.test(wordAt(tokens, i - 1)) && !unitFollows(tokens, i + 1) ? i + 1 : null;
};

const SKIPPERS: readonly Skipper[] = [skipAddress, skipName, skipSerial, skipZeroDivision, skipIndefinite, skipMarker, skipAcronym, skipClock, skipNumericDate, skipPhone, skipDayAndMonth, skipOrdinal, skipYear, skipLabelled, skipPartOfTime, skipPronoun, skipCompoundOrdinal, skipCapital];

/** The token behind a date, name, ordinal or label that begins at `i`; null where a quantity may begin. */
export function skipNonQuantity(tokens: Tokens, i: number): number | null {
  for (const skip of SKIPPERS) {
    const next = skip(tokens, i);
    if (next !== null) return next;
  }
  return null;
}
