import { UNITS } from "@/lib/catalogue/units";
import { KIND, ROLE, GAP, gapAt, hasRole, isSign, kindAt, lengthOf, matchAt, signAt, touches, wordAt, type Match, type Tokens } from "./tokens";

const SYMBOLS = new Map(UNITS.flatMap(({ code, symbols }) => symbols.map((symbol): [string, string] => [symbol, code])));
/** Symbols that are words or names too: only where the digits touch them or a number with decimals stands before. */
const SHY_SYMBOLS = new Set(["C", "F", "m", "a", "h", "s", "t", "g", "b", "K", "am", "pm", "V", "J", "L", "l", "W", "bu", "hp", "kt", "cc", "min", "Ma", "Ga", "ka", "cal", "mi", "MB", "GB"]);
const QUOTE_WINDOW = 80;
/** Letters for a number of units, whatever their case: "40 Bcm" is forty billion cubic metres. */
const SCALED: Readonly<Record<string, readonly [scale: number, unit: string]>> = {
  bcm: [9, "m3"], mcm: [6, "m3"], tcm: [12, "m3"], bcf: [9, "ft3"], tcf: [12, "ft3"], mmt: [6, "tonne"], mmbbl: [6, "barrel"], mbpd: [6, "barrel/day"],
};
const POWERS: Readonly<Record<string, string>> = { "²": "2", "³": "3", "⁻¹": "−1", "2": "2", "3": "3" };
const SQUARED: Readonly<Record<string, string>> = { m: "m2", km: "km2", cm: "cm2", mm: "mm2", ft: "ft2", s: "square second" };
const CUBED: Readonly<Record<string, string>> = { m: "m3", km: "km3", cm: "cm3", mm: "mm3", ft: "ft3" };

/** A degree sign: plain, with a scale behind it, or a compass letter. */
function readDegree(tokens: Tokens, i: number): Match<string> | null {
  if (signAt(tokens, i) !== 0xb0) return null;
  const word = wordAt(tokens, i + 1);
  if (gapAt(tokens, i + 1) !== GAP.none && word !== "C" && word !== "F") return { meaning: "degree", next: i + 1 };
  if (word === "C" || word === "С") return { meaning: "celsius", next: i + 2 };
  if (word === "F") return { meaning: "fahrenheit", next: i + 2 };
  return /^[NSEW]$/.test(word) ? { meaning: `°${word}`, next: i + 2 } : { meaning: "degree", next: i + 1 };
}

/** "²", "^2", "2" or "−1" behind a symbol. */
function readPower(tokens: Tokens, i: number): { readonly power: string; readonly next: number } | null {
  if (!touches(tokens, i)) return null;
  const raised = kindAt(tokens, i) === KIND.raised ? POWERS[wordAt(tokens, i)] : undefined;
  if (raised !== undefined) return { power: raised, next: i + 1 };
  const at = isSign(tokens, i, "^") ? i + 1 : i;
  const minus = isSign(tokens, at, "−-") ? at + 1 : at;
  const word = wordAt(tokens, minus);
  if (kindAt(tokens, minus) !== KIND.digits || !touches(tokens, minus) || !/^[1-4]$/.test(word)) return null;
  return { power: minus > at ? `−${word}` : word, next: minus + 1 };
}

function withPower(symbol: string, code: string, power: string): string {
  if (power === "2") return SQUARED[symbol] ?? `${code}2`;
  if (power === "3") return CUBED[symbol] ?? `${code}3`;
  return `${symbol}${power}`;
}

/** Whether a symbol that could be a word stands clearly as a unit. */
function isClear(tokens: Tokens, i: number, symbol: string): boolean {
  if (!SHY_SYMBOLS.has(symbol) || touches(tokens, i)) return true;
  if (symbol === "am" || symbol === "pm") return isSign(tokens, i - 2, ".") && wordAt(tokens, i - 1).length !== 2;
  const next = i + 1;
  return kindAt(tokens, i - 1) !== KIND.word && (next >= tokens.count || kindAt(tokens, next) !== KIND.digits || gapAt(tokens, next) !== GAP.none);
}

/** `9"` is inches where no quotation is open. */
function isInchSign(tokens: Tokens, i: number): boolean {
  if (!isSign(tokens, i, '"″') || !touches(tokens, i) || (kindAt(tokens, i - 1) !== KIND.digits && kindAt(tokens, i - 1) !== KIND.fraction)) return false;
  for (let at = i - 1; at >= Math.max(0, i - QUOTE_WINDOW); at -= 1) if (isSign(tokens, at, '"“')) return false;
  return true;
}

function readSymbol(tokens: Tokens, i: number): Match<string> | null {
  const word = wordAt(tokens, i);
  if (isInchSign(tokens, i)) return { meaning: "inch", next: i + 1 };
  if (kindAt(tokens, i) === KIND.sign) {
    const code = SYMBOLS.get(word);
    return code === undefined || code === "percent" ? null : { meaning: code, next: i + 1 };
  }
  if (kindAt(tokens, i) !== KIND.word) return null;
  const code = SYMBOLS.get(word) ?? (SQUARED[word] === undefined ? undefined : word);
  if (code === undefined) return null;
  const power = readPower(tokens, i + 1);
  if (!isClear(tokens, i, word) && (power === null || SQUARED[word] === undefined)) return null;
  return power === null ? { meaning: code, next: i + 1 } : { meaning: withPower(word, code, power.power), next: power.next };
}

/** Whether the word "in" stands for inches here: nothing that a preposition could govern follows. */
function isShyUnit(tokens: Tokens, i: number): boolean {
  if (!hasRole(tokens, i, ROLE.shy)) return false;
  const next = i + 1;
  return next >= tokens.count || isSign(tokens, next, ".,;)") || ["thick", "wide", "long", "high", "deep", "tall"].includes(wordAt(tokens, next));
}

function readWord(tokens: Tokens, i: number): Match<string> | null {
  const cubic = wordAt(tokens, i + 1);
  const word = matchAt(tokens, i, "unit");
  if (word === null) return isShyUnit(tokens, i) ? { meaning: "inch", next: i + 1 } : null;
  if (cubic === "cubed") return { meaning: CUBED[word.meaning] ?? word.meaning, next: word.next + 1 };
  if (cubic === "squared") return { meaning: SQUARED[word.meaning] ?? word.meaning, next: word.next + 1 };
  return word;
}

function readSimple(tokens: Tokens, i: number): Match<string> | null {
  if (i >= tokens.count) return null;
  const degree = readDegree(tokens, i);
  if (degree !== null) return degree;
  const symbol = readSymbol(tokens, i);
  const powered = symbol !== null && symbol.next > i + 1;
  const word = powered ? null : readWord(tokens, i);
  if (word === null || word.meaning === "inch" && symbol !== null) return squareSuffix(tokens, symbol);
  return word;
}

/** "km squared", "km cubed". */
function squareSuffix(tokens: Tokens, symbol: Match<string> | null): Match<string> | null {
  if (symbol === null) return null;
  const word = wordAt(tokens, symbol.next);
  if (word === "squared" && SQUARED[symbol.meaning] !== undefined) return { meaning: SQUARED[symbol.meaning] ?? "", next: symbol.next + 1 };
  if (word === "cubed" && CUBED[symbol.meaning] !== undefined) return { meaning: CUBED[symbol.meaning] ?? "", next: symbol.next + 1 };
  return symbol;
}

/** What a unit is counted over: "/km", "per day", "a barrel". */
export function readPer(tokens: Tokens, i: number): Match<string> | null {
  const slash = isSign(tokens, i, "/");
  const per = hasRole(tokens, i, ROLE.per);
  if (!slash && !per) return null;
  const word = wordAt(tokens, i).toLowerCase();
  const article = word === "a" || word === "an" || word === "each";
  const over = readSimple(tokens, i + 1);
  if (over === null || over.meaning === "inch" && !slash) return null;
  if (!slash && tokens.index.habits.perTimesOnly && !["year", "day", "hour", "month", "second", "minute"].includes(over.meaning)) return null;
  if (article && (hasRole(tokens, over.next, ROLE.more) || hasRole(tokens, over.next, ROLE.distance))) return null;
  return over;
}

/** Reads letters that hold both a scale and a unit ("Bcm/year"), right behind a number without a scale. */
export function readScaledUnit(tokens: Tokens, i: number): (Match<string> & { readonly scale: number }) | null {
  if (kindAt(tokens, i) !== KIND.word || lengthOf(tokens, i) > 5) return null;
  const found = SCALED[wordAt(tokens, i).toLowerCase()];
  if (found === undefined) return null;
  const per = readPer(tokens, i + 1);
  return { meaning: per === null ? found[1] : `${found[1]}/${per.meaning}`, next: per?.next ?? i + 1, scale: found[0] };
}

/** Reads a unit with what it is counted over, at the token behind a number: "km", "cubic metres", "°C", "J/m^2 per year". */
export function readUnit(tokens: Tokens, i: number): Match<string> | null {
  if (gapAt(tokens, i) === GAP.newline && matchAt(tokens, i, "unit") === null) return null;
  const hyphen = isSign(tokens, i, "-‐‑") && touches(tokens, i) && touches(tokens, i + 1) ? i + 1 : i;
  const simple = readSimple(tokens, hyphen);
  if (simple === null) return null;
  const rate = kindAt(tokens, simple.next) === KIND.word && gapAt(tokens, simple.next) === GAP.space ? readNegativePower(tokens, simple.next) : null;
  if (rate !== null) return { meaning: `${wordAt(tokens, hyphen)} ${rate.meaning}`, next: rate.next };
  let { meaning, next } = simple;
  for (let over = readPer(tokens, next); over !== null && next < i + 8; over = readPer(tokens, next)) {
    meaning = `${meaning}/${over.meaning}`;
    next = over.next;
  }
  return { meaning, next };
}

/** "s−1" behind another symbol: "m s−1", "g cm−3". */
function readNegativePower(tokens: Tokens, i: number): Match<string> | null {
  const power = readPower(tokens, i + 1);
  return power === null || !power.power.startsWith("−") ? null : { meaning: `${wordAt(tokens, i)}${power.power}`, next: power.next };
}
