import { WORDLIKE_CODES } from "@/lib/catalogue/currencies";
import { atSentenceStart, endOfRun, isDigits, isListed, isModernYear, unitFollows } from "./skipper";
import type { Skipper } from "./skipper";
import { KIND, ROLE, GAP, gapAt, hasRole, isSign, kindAt, lengthOf, lexemeAt, signAt, startsUpper, touches, wordAt } from "./tokens";
import type { Tokens } from "./tokens";

/** "https://…", "www.…", "#5", "@5": everything up to the next space. */
export const skipAddress: Skipper = (tokens, i) => (isSign(tokens, i - 1, "#@&=") && touches(tokens, i) && !isSign(tokens, i - 1, "=") ? endOfRun(tokens, i) : null);

/** Letters that touch the digits before them make a name: "G20", "S-400", "CO2"; currencies do not. */
export const skipName: Skipper = (tokens, i) => {
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
export const skipSerial: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i) || kindAt(tokens, i + 1) !== KIND.word || !touches(tokens, i + 1) || !isDigits(tokens, i + 2) || !touches(tokens, i + 2)) return null;
  const word = wordAt(tokens, i + 1);
  return /^(?:e|E|x|х|m|km|cm|mm|ft|s)$/.test(word) ? null : endOfRun(tokens, i);
};

/** "COP 29", "OAE 2": a number behind an acronym that counts nothing. */
export const skipAcronym: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) > 4 || kindAt(tokens, i - 1) !== KIND.word || gapAt(tokens, i) !== GAP.space) return null;
  const word = wordAt(tokens, i - 1);
  if (!/^\p{Lu}{2,5}$/u.test(word) || (lexemeAt(tokens, i - 1).id !== 0 && !WORDLIKE_CODES.has(word))) return null;
  if (isSign(tokens, i + 1, ",.%$€£-–") && touches(tokens, i + 1) && touches(tokens, i + 2)) return null;
  const counts = kindAt(tokens, i + 1) === KIND.word && !hasRole(tokens, i + 1, ROLE.closed) && !startsUpper(tokens, i + 1);
  return counts || unitFollows(tokens, i + 1) || isSign(tokens, i + 1, "%$€£") ? null : i + 1;
};

/** "(ClO4)2", "respectively.4", "3-D", "2006b": marks that touch a bracket, a full stop, a letter. */
export const skipMarker: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const raised = touches(tokens, i) && (isSign(tokens, i - 1, ")]") || (isSign(tokens, i - 1, ".") && touches(tokens, i - 1) && kindAt(tokens, i - 2) === KIND.word && lengthOf(tokens, i - 2) > 3));
  if (raised && !touches(tokens, i + 1)) return i + 1;
  const dimension = isSign(tokens, i + 1, "-") && /^[DdДд]$/.test(wordAt(tokens, i + 2)) && touches(tokens, i + 2);
  if (dimension) return i + 3;
  return isModernYear(tokens, i) && touches(tokens, i + 1) && /^[a-d]$/.test(wordAt(tokens, i + 1)) ? i + 2 : null;
};

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

/** "Article 5", "Fig. 3", "№ 12", "Boeing 737", "[12]", "1. First point". */
export const skipLabelled: Skipper = (tokens, i) => {
  if (!isDigits(tokens, i)) return null;
  const dotted = isSign(tokens, i - 1, ".") && !touches(tokens, i) ? i - 2 : i - 1;
  if (signAt(tokens, i - 1) === 0x2116) return endOfRun(tokens, i);
  if (hasRole(tokens, dotted, ROLE.label) && gapAt(tokens, i) !== GAP.newline) {
    const word = lexemeAt(tokens, dotted).word;
    if (!tokens.index.words.commonLabels.has(word) || (kindAt(tokens, dotted) === KIND.word && startsUpper(tokens, dotted) && (dotted < i - 1 || !atSentenceStart(tokens, dotted) || word !== "no"))) {
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
export const skipPhone: Skipper = (tokens, i) => {
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
  return groups >= 3 ? at + 1 : null;
};

/** "1/0". */
export const skipZeroDivision: Skipper = (tokens, i) => (isDigits(tokens, i) && isSign(tokens, i + 1, "/") && touches(tokens, i + 1) && touches(tokens, i + 2) && wordAt(tokens, i + 2) === "0" ? i + 3 : null);
