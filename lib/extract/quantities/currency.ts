import { CURRENCIES, WORDLIKE_CODES } from "@/lib/catalogue/currencies";
import { KIND, GAP, gapAt, inBrackets, isSign, kindAt, lengthOf, lexemeAt, matchAt, startsUpper, touches, wordAt, type Match, type Tokens } from "./tokens";

const SIGNS = new Map(CURRENCIES.flatMap(({ code, signs }) => signs.filter((sign) => [...sign].length === 1).map((sign): [string, string] => [sign, code])));
/** Letters before a sign: "US$", "C$", "hk $". */
const PREFIXED = new Map(CURRENCIES.flatMap(({ code, signs }) => signs.filter((sign) => sign.length > 1 && sign.endsWith("$")).map((sign): [string, string] => [sign.slice(0, -1).toLowerCase(), code])));
/** Letters alone that stand before their number: "KSh", "RM", "P". */
const LETTERS = new Map(CURRENCIES.flatMap(({ code, signs }) => signs.filter((sign) => /^[A-Za-z]+$/.test(sign) && sign !== "RMB").map((sign): [string, string] => [sign, code])));
const OTHER_SIGNS = new Map([["ரூ", "LKR"], ["元", "CNY"], ["zł", "PLN"], ["Kč", "CZK"]]);

export const isCurrencySign = (tokens: Tokens, i: number): boolean => kindAt(tokens, i) === KIND.sign && SIGNS.has(wordAt(tokens, i));

/** The letters before a `$` that name its country, and their first token. */
export function readSignPrefix(tokens: Tokens, i: number): Match<string> | null {
  if (!isSign(tokens, i, "$") || gapAt(tokens, i) === GAP.newline) return null;
  // "U.S. $300": the full stop of an abbreviated country.
  const at = isSign(tokens, i - 1, ".") && touches(tokens, i - 1) ? i - 2 : i - 1;
  if (kindAt(tokens, at) !== KIND.word || (at < i - 1 && !wordAt(tokens, at).includes("."))) return null;
  const word = wordAt(tokens, at).replaceAll(".", "").toLowerCase();
  const code = PREFIXED.get(word);
  if (code === undefined || (gapAt(tokens, i) === GAP.space && word.length === 1 && word !== "c" && word !== "a")) return null;
  if (word === "a" && gapAt(tokens, i) === GAP.space) return null;
  return { meaning: code, next: at };
}

/** The letters between a `$` and its digits ("$US5 million", "$A3"), as newspapers of Oceania write them. */
function readSignSuffix(tokens: Tokens, i: number): Match<string> | null {
  const isBetween = isSign(tokens, i, "$") && kindAt(tokens, i + 1) === KIND.word && touches(tokens, i + 1) && kindAt(tokens, i + 2) === KIND.digits && gapAt(tokens, i + 2) !== GAP.newline;
  const word = isBetween ? wordAt(tokens, i + 1) : "";
  const code = word === word.toUpperCase() ? PREFIXED.get(word.toLowerCase()) : undefined;
  return code === undefined ? null : { meaning: code, next: i + 2 };
}

/** Digits with a scale of millions or more behind them: what a letter before them ("P136 million") can only be the currency of. */
function isSum(tokens: Tokens, i: number): boolean {
  if (kindAt(tokens, i) !== KIND.digits) return false;
  let next = i + 1;
  while (isSign(tokens, next, ",.") && touches(tokens, next) && kindAt(tokens, next + 1) === KIND.digits && touches(tokens, next + 1)) next += 2;
  return (lexemeAt(tokens, next).meanings.scale ?? 0) >= 5;
}

/** Digits of a model's name behind two capitals ("SR71"). */
const LONGEST_MODEL = 2;

/** Letters that stand for a currency before its number; one letter alone has to touch the digits of a sum, two capitals have to touch three digits or to stand before a sum. */
function readLetters(tokens: Tokens, i: number): CurrencyBefore | null {
  const code = LETTERS.get(wordAt(tokens, i));
  if (code === undefined) return null;
  const next = isSign(tokens, i + 1, ".") && touches(tokens, i + 1) && lengthOf(tokens, i) > 1 ? i + 2 : i + 1;
  const isAcronym = lengthOf(tokens, i) === 2 && wordAt(tokens, i) === wordAt(tokens, i).toUpperCase();
  const isBeside = lengthOf(tokens, i) > 1 && kindAt(tokens, next) === KIND.digits && (!isAcronym || (touches(tokens, next) && lengthOf(tokens, next) > LONGEST_MODEL));
  const isClear = isBeside || ((lengthOf(tokens, i) > 1 || touches(tokens, next)) && isSum(tokens, next));
  return isClear ? { meaning: code, first: i, next, scale: 0 } : null;
}

/** An ISO code in capitals, or a common one in small letters ("10 usd"). "MUSD" is a million of them: `scale` 6. */
export function readCode(tokens: Tokens, i: number, behind: boolean): (Match<string> & { readonly scale: number }) | null {
  if (kindAt(tokens, i) !== KIND.word) return null;
  const { code } = lexemeAt(tokens, i).meanings;
  const word = wordAt(tokens, i);
  if (code !== null) {
    const common = code === "USD" || code === "EUR" || code === "GBP" || code === "CNY" || code === "AZN" || code === "RUB" || code === "BTC";
    if (word !== word.toUpperCase() && !common) return null;
    return !behind && WORDLIKE_CODES.has(word) && !isSum(tokens, i + 1) ? null : { meaning: code, next: i + 1, scale: 0 };
  }
  if (word.length === 4 && word.startsWith("M")) {
    const rest = word.slice(1);
    if (CURRENCIES.some((currency) => currency.code === rest)) return { meaning: rest, next: i + 1, scale: 6 };
  }
  return null;
}

/** Words for a currency, with the country beside them: "Canadian dollars", "долларов США", "ABŞ dolları". */
export function readCurrencyWords(tokens: Tokens, i: number): Match<string> | null {
  const country = matchAt(tokens, i, "country");
  if (country !== null) {
    // An abbreviated country ends in a full stop: "U.S. dollars".
    const after = isSign(tokens, country.next, ".") && touches(tokens, country.next) ? country.next + 1 : country.next;
    const name = matchAt(tokens, after, "currency");
    if (name !== null) return { meaning: name.meaning.byCountry[country.meaning] ?? name.meaning.code, next: name.next };
  }
  const name = matchAt(tokens, i, "currency");
  if (name === null) return null;
  const dot = isSign(tokens, name.next, ".") && touches(tokens, name.next) ? name.next + 1 : name.next;
  const behind = tokens.grammar.cases === "none" ? null : matchAt(tokens, dot, "country");
  const code = behind === null ? undefined : name.meaning.byCountry[behind.meaning];
  return behind === null || code === undefined ? { meaning: name.meaning.code, next: name.next } : { meaning: code, next: behind.next };
}

/** Reads what stands behind a number as its currency: sign, code or words. `scale` is that of a code like "MUSD". */
export function readCurrencyBehind(tokens: Tokens, i: number): (Match<string> & { readonly scale: number }) | null {
  const hyphen = isSign(tokens, i, "-‐‑") && touches(tokens, i) && touches(tokens, i + 1) ? i + 1 : i;
  if (kindAt(tokens, hyphen) === KIND.sign) {
    const code = SIGNS.get(wordAt(tokens, hyphen));
    const taken = kindAt(tokens, hyphen + 1) === KIND.digits && touches(tokens, hyphen + 1);
    return code === undefined || taken || gapAt(tokens, hyphen) === GAP.newline ? null : { meaning: code, next: hyphen + 1, scale: 0 };
  }
  const words = readCurrencyWords(tokens, hyphen);
  if (words !== null) {
    const repeated = readCode(tokens, words.next, true);
    return { ...words, next: repeated !== null && repeated.meaning === words.meaning && startsUpper(tokens, words.next) ? repeated.next : words.next, scale: 0 };
  }
  const other = OTHER_SIGNS.get(wordAt(tokens, hyphen));
  if (other !== undefined) return { meaning: other, next: hyphen + 1, scale: 0 };
  return readCode(tokens, hyphen, true);
}

/** A name cut short stands before its number in small letters too. */
const SHORT_NAME = /^dlrs?$/;

/** The currency whose name with a capital, or cut short, or in an editor's brackets, stands before a number ("Euros 564 million", "[USD] 15 billion"), unless it ends another figure, and its first token; null where none does. */
export function readNameBefore(tokens: Tokens, i: number): Match<string> | null {
  if (isSign(tokens, i - 1, "]")) {
    const inserted = isSign(tokens, i - 3, "[") ? (readCode(tokens, i - 2, true)?.meaning ?? SIGNS.get(wordAt(tokens, i - 2)) ?? matchAt(tokens, i - 2, "currency")?.meaning.code) : undefined;
    return inserted === undefined ? null : { meaning: inserted, next: i - 3 };
  }
  if ((!startsUpper(tokens, i - 1) && !SHORT_NAME.test(wordAt(tokens, i - 1))) || kindAt(tokens, i - 2) === KIND.digits || (lexemeAt(tokens, i - 2).meanings.scale ?? null) !== null) return null;
  const name = matchAt(tokens, i - 1, "currency");
  return name === null || name.next !== i ? null : { meaning: name.meaning.code, next: i - 1 };
}

export interface CurrencyBefore extends Match<string> {
  /** First token of the sign with its letters; `next` is the first token of the number. */
  readonly first: number;
  readonly scale: number;
}

/** Reads a currency that stands before its number and begins the figure at token `i`. */
export function readCurrencyBefore(tokens: Tokens, i: number): CurrencyBefore | null {
  if (kindAt(tokens, i) === KIND.sign) {
    const sign = SIGNS.get(wordAt(tokens, i));
    if (sign === undefined) return null;
    const prefix = readSignPrefix(tokens, i);
    const suffix = prefix === null ? readSignSuffix(tokens, i) : null;
    return { meaning: prefix?.meaning ?? suffix?.meaning ?? sign, first: prefix?.next ?? i, next: suffix?.next ?? i + 1, scale: 0 };
  }
  const letters = readLetters(tokens, i);
  if (letters !== null) return letters;
  const code = readCode(tokens, i, false);
  if (code !== null) {
    const isShort = isSign(tokens, code.next, ".") && touches(tokens, code.next) && isSum(tokens, code.next + 1);
    const sign = isShort || isSign(tokens, code.next, "$") ? code.next + 1 : code.next;
    return { meaning: code.meaning, first: i, next: sign, scale: code.scale };
  }
  return null;
}

/** Tokens of an editor's mark at most ("прим. ред."). */
const LONGEST_MARK = 5;

/** "30 миллиардов (долларов - ред.)", "28 (billion dollars - Ed.)", "28 [billion dollars]": the scale and currency that an editor adds to somebody's words, in brackets behind the number. */
export function readEdited(tokens: Tokens, i: number): (Match<string> & { readonly scale: number }) | null {
  const inserted = inBrackets(tokens, i, (at) => readScaled(tokens, at));
  if (inserted !== null) return inserted;
  if (!isSign(tokens, i, "(") || !touches(tokens, i + 1)) return null;
  const currency = readScaled(tokens, i + 1);
  if (currency === null) return null;
  const dash = isSign(tokens, currency.next, ".") ? currency.next + 1 : currency.next;
  if (!isSign(tokens, dash, "-–—") || kindAt(tokens, dash + 1) !== KIND.word) return null;
  let at = dash + 2;
  while (at < dash + LONGEST_MARK && (isSign(tokens, at, ".") || kindAt(tokens, at) === KIND.word)) at += 1;
  return isSign(tokens, at, ")") ? { ...currency, next: at + 1 } : null;
}

/** "billion dollars": a currency behind a scale or none. */
function readScaled(tokens: Tokens, i: number): (Match<string> & { readonly scale: number }) | null {
  const scale = lexemeAt(tokens, i).meanings.scale;
  const currency = readCurrencyBehind(tokens, scale === null ? i : i + 1);
  return currency === null ? null : { ...currency, scale: currency.scale + (scale ?? 0) };
}
