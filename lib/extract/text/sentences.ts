import { CURRENCIES } from "@/lib/catalogue/currencies";
import type { TextSpan } from "@/lib/domain/quantity";
import { CLASS_OF, Char } from "./characters";
import { patternOf, wordsOf } from "./words";

const LEADING = wordsOf("leading");
const EITHER = wordsOf("either");
const GOES_ON = new RegExp(`(?:${patternOf("goesOn")})(?![\\p{L}])`, "uy");

/** Written as if cut short in front of its sum ("KES. 26 billion"). */
const CODES: ReadonlySet<string> = new Set(CURRENCIES.map(({ code }) => code));

/** A number in brackets behind an abbreviation belongs to it ("947,4 тыс. (+11%)"). */
const ASIDE = /\([+−–-]?\d/uy;

/** Behind a scale the lower part of the same number ("5 млн. 200 тыс. 300 человек") and no date. */
const LOWER_PART = new RegExp(`\\d{1,3}(?:[.,]\\d{1,3})?(?![\\d.,])\\s(?!${patternOf("dates")})\\p{Ll}`, "uy");
const SCALES = wordsOf("scales");

/** Before a metre that is cubic or square, and no short form of a name ("куб. м"). */
const METRES = wordsOf("metre");
const OF_MEASURE = new RegExp(`(?:${patternOf("measures")})\\.?\\s\\p{L}$`, "u");

/** Behind a part of a year the year itself ("за 7 мес. 2022 г."). */
const PARTS_OF_YEAR = wordsOf("partsOfYear");
const OF_YEAR = new RegExp(`(?:19|20)\\d\\d\\s?(?:${[...wordsOf("yearMark")].join("|")})`, "uy");

/** A name and its verb behind the initials of a state: another sentence. */
const INITIALS = wordsOf("initials");
const NAME_AND_VERB = new RegExp(`^\\p{Lu}\\p{Ll}+ (?:${patternOf("verbs")})(?!\\p{L})`, "u");

/** Marks by code unit, as bits: a table answers for every character of a text, where a set would be slow. */
const TERMINAL = 1;
const CLOSER = 2;
const OPENER = 4;
const MARKS = new Uint8Array(0x10000);
const mark = (chars: string, bit: number): void => {
  for (const char of chars) MARKS[char.charCodeAt(0)] = (MARKS[char.charCodeAt(0)] ?? 0) | bit;
};
mark(".!?…", TERMINAL);
mark("\"'”’»)]", CLOSER);
mark("\"'“‘„«([–—-", OPENER);
const isMark = (code: number, bits: number): boolean => ((MARKS[code] ?? 0) & bits) !== 0;
const FOOTNOTE = /\[\d{1,3}\]/y;

/** "…5 млрд.Экспорт вырос": a full stop whose space was lost; endings of addresses ("Vista.Az") and one capital ("Ph.D") are no words. */
const GLUED = /(?!(?:ru|az|com|org|net|info|news|kz|by|uz|ge|tr|uk|eu|ру|рф)(?!\p{L}))["“„«(]?\p{Lu}(?:\p{Ll}|\s\p{Ll})/iuy;
const LOWER_END = /(?:\p{Ll}{3}|[%»”)])$/u;

function isGlued(text: string, dot: number, next: number): boolean {
  GLUED.lastIndex = next;
  const first = text.charAt(isMark(text.charCodeAt(next), OPENER) ? next + 1 : next);
  return next === dot + 1 && first !== first.toLowerCase() && GLUED.test(text) && LOWER_END.test(text.slice(Math.max(0, dot - 3), dot));
}

const space = (code: number): boolean => CLASS_OF[code] === Char.Space || CLASS_OF[code] === Char.Newline;

function wordBefore(text: string, dot: number, floor: number): string {
  let from = dot;
  const lowest = Math.max(floor, dot - 12);
  while (from > lowest && (CLASS_OF[text.charCodeAt(from - 1)] === Char.Letter || text.charCodeAt(from - 1) === 0x2e)) from -= 1;
  return text.slice(from, dot);
}

function startsUpper(text: string, at: number): boolean {
  let i = at;
  while (i < at + 3 && isMark(text.charCodeAt(i), OPENER)) i += 1;
  if (space(text.charCodeAt(i))) i += 1;
  const char = text.charAt(i);
  const kind = CLASS_OF[text.charCodeAt(i)];
  return kind === Char.Digit || kind === Char.Other || (kind === Char.Letter && char !== char.toLowerCase());
}

const APOSTROPHES = "'’";

/** Whether the full stop at `dot` belongs to an abbreviation, an initial or a list number. */
function isInside(text: string, dot: number, next: number, sentence: number): boolean {
  const word = wordBefore(text, dot, sentence);
  if (word === "") return /^[\s("«]*\d{1,3}$/.test(text.slice(sentence, Math.min(dot, sentence + 12))) && dot - sentence < 12;
  const last = word.slice(word.lastIndexOf(".") + 1);
  const initial = last.length === 1 && last !== last.toLowerCase();
  const lowered = word.toLowerCase();
  if (initial) return !(word.length > 1 && INITIALS.has(lowered) && NAME_AND_VERB.test(text.slice(next, next + 24)));
  // "into Peru's."
  if (lowered === "s" && APOSTROPHES.includes(text.charAt(dot - 2))) return false;
  // "in the 1990s."
  if (lowered === "s" && CLASS_OF[text.charCodeAt(dot - 2)] === Char.Digit) return false;
  if (LEADING.has(lowered) && !(METRES.has(lowered) && OF_MEASURE.test(text.slice(Math.max(sentence, dot - 6), dot)))) return true;
  if (CODES.has(word) && CLASS_OF[text.charCodeAt(next)] === Char.Digit) return true;
  if (PARTS_OF_YEAR.has(lowered)) {
    OF_YEAR.lastIndex = next;
    return OF_YEAR.test(text);
  }
  if (!EITHER.has(lowered)) return false;
  GOES_ON.lastIndex = next;
  ASIDE.lastIndex = next;
  LOWER_PART.lastIndex = next;
  return GOES_ON.test(text) || ASIDE.test(text) || (SCALES.has(lowered) && LOWER_PART.test(text));
}

/** Characters after which a stretch without an end is no sentence any more: what is read for a figure stays within bounds on any input. */
const LONGEST = 2500;

/** Cuts one paragraph of a text, whose code units are given too, into sentences: at `.`, `!`, `?`, `…` with a capital, digit or quote after them, and at a space where none comes for long. Linear in its length. */
export function findSentences(text: string, units: Uint16Array, block: TextSpan): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = block.start;
  for (let i = block.start; i < block.end; i += 1) {
    if (i - start > LONGEST && space(units[i] ?? 0) && i + 1 < block.end && !space(units[i + 1] ?? 0)) {
      sentences.push({ start, end: i });
      start = i + 1;
      continue;
    }
    if (!isMark(units[i] ?? 0, TERMINAL)) continue;
    let end = i + 1;
    while (end < block.end && isMark(units[end] ?? 0, TERMINAL | CLOSER)) end += 1;
    for (FOOTNOTE.lastIndex = end; units[end] === 0x5b && FOOTNOTE.test(text); FOOTNOTE.lastIndex = end) end = FOOTNOTE.lastIndex;
    let next = end;
    while (next < block.end && space(units[next] ?? 0)) next += 1;
    if (next >= block.end) break;
    const separated = next > end || isGlued(text, i, next);
    if (separated && startsUpper(text, next) && !(units[i] === 0x2e && end === i + 1 && isInside(text, i, next, start))) {
      sentences.push({ start, end });
      start = next;
    }
    i = Math.max(i, next - 1);
    if (!separated) i = end - 1;
  }
  if (start < block.end) sentences.push({ start, end: block.end });
  return sentences;
}
