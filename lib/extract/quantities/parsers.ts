import { parseAmount, isOneIn, type Amount } from "./amount";
import { behindDot } from "./scales";
import { readCurrencyBehind, readEdited, readCurrencyBefore, readNameBefore } from "./currency";
import { add, decimal, multiply, negate, shift, simplest, toNumber, type Decimal } from "./decimal";
import { toDraft, type Draft, type QuantityParser } from "./draft";
import { GAP, KIND, ROLE, gapAt, hasRole, inBrackets, isSign, kindAt, lexemeAt, matchAt, signAt, touches, wordAt, type Match, type Tokens } from "./tokens";
import { readPer, readScaledUnit, readUnit } from "./units";
import { parseAddedPart, type WordPart } from "./words";
import { comparesNear } from "./multiple-words";
import { REST, isBehindRise, isOfChange, isOfFigure } from "./part-words";

const HUNDRED = decimal(100n);

/** A part as a percentage with two decimals, as statistics print it (a third is 33.33). */
export function toPercent(value: Decimal): Decimal {
  const percent = simplest(multiply(value, HUNDRED));
  if (percent.exponent >= -2) return percent;
  const cut = percent.digits / 10n ** BigInt(-3 - percent.exponent);
  return simplest(decimal((cut + 5n) / 10n, -2));
}

/** "20 pounds": money unless a hyphen or the words around speak of weight. */
function isWeight(tokens: Tokens, amount: Amount, unitAt: number): boolean {
  const word = lexemeAt(tokens, unitAt).word;
  if (!word.startsWith("pound") || amount.scale >= 6) return false;
  if (isSign(tokens, unitAt - 1, "-") || word === "pound") return true;
  const from = Math.max(0, amount.first - 8);
  const around = tokens.text.slice(tokens.start[from], tokens.end[Math.min(tokens.count - 1, unitAt + 4)]).toLowerCase().split(/[^\p{L}]+/u);
  return around.some((near) => [...tokens.index.words.weighs].some((beginning) => near.startsWith(beginning)));
}

/** Cents behind whole units: "3 dollars 50 cents", "thirteen dollars and forty-five". */
function readMinor(tokens: Tokens, money: Amount, next: number): { readonly value: Decimal; readonly next: number } | null {
  if (money.scale > 0 || money.value.exponent < 0) return null;
  const joined = hasRole(tokens, next, ROLE.joiner);
  const at = joined ? next + 1 : next;
  if (gapAt(tokens, at) === GAP.newline || at >= tokens.count) return null;
  const minor = parseAmount(tokens, at, false);
  if (minor === null || minor.first !== at || minor.scale > 0 || minor.form === "part" || minor.form === "vague") return null;
  const cents = toNumber(minor.value);
  const named = matchAt(tokens, minor.next, "minor");
  if (!Number.isInteger(cents) || cents > 99) return null;
  if (named !== null) return { value: shift(minor.value, -2), next: named.next };
  const ends = minor.next >= tokens.count || isSign(tokens, minor.next, ".,;!?)") || (joined && hasRole(tokens, minor.next, ROLE.joiner)) || lexemeAt(tokens, minor.next).word === "more";
  const coins = (minor.form !== "digits" || cents >= 10) && ends && kindAt(tokens, minor.next + 1) !== KIND.digits;
  return coins ? { value: shift(minor.value, -2), next: minor.next } : null;
}

const moneyParser: QuantityParser = {
  name: "money",
  parse: (tokens, amount) => {
    const at = behindDot(tokens, amount.next);
    const minor = matchAt(tokens, isSign(tokens, at, "-") ? at + 1 : at, "minor");
    if (minor !== null && amount.form !== "part") return toDraft(amount, { kind: "money", unit: minor.meaning, next: minor.next });
    const currency = readCurrencyBehind(tokens, at) ?? readEdited(tokens, at);
    if (currency === null || (amount.form === "part" && toNumber(amount.value) < 1)) return null;
    if (isWeight(tokens, amount, currency.next - 1)) return toDraft(amount, { kind: "measure", unit: "lb", next: currency.next });
    let { value, next } = { value: shift(amount.value, currency.scale), next: currency.next };
    const scale = lexemeAt(tokens, next).meanings.scale;
    const late = amount.scale === 0 && scale !== null ? scale : 0;
    if (late > 0) {
      value = shift(value, late);
      next += 1;
    }
    const cents = late > 0 ? null : readMinor(tokens, amount, next);
    if (cents !== null) {
      value = add(value, cents.value);
      next = cents.next;
    }
    const per = isSign(tokens, next, "/") || lexemeAt(tokens, next).word === "per" ? readPer(tokens, next) : null;
    const lift = currency.scale + late;
    return toDraft(amount, { kind: "money", value, lowest: cents === null ? amount.lowest + lift : -2, scale: amount.scale + lift, unit: per === null ? currency.meaning : `${currency.meaning}/${per.meaning}`, next: per?.next ?? next });
  },
};

const percentParser: QuantityParser = {
  name: "percent",
  parse: (tokens, amount) => {
    const at = behindDot(tokens, amount.next);
    const hyphen = isSign(tokens, at, "-") && touches(tokens, at) ? at + 1 : at;
    const sign = signAt(tokens, hyphen);
    if (sign === 0x25 || sign === 0xff05) {
      const points = matchAt(tokens, hyphen + 1, "percent");
      return toDraft(amount, points?.meaning === "percentage_point" ? { kind: "percent", unit: "percentage_point", next: points.next } : { kind: "percent", unit: "percent", next: hyphen + 1 });
    }
    if (amount.form === "part" && toNumber(amount.value) < 1 && !tokens.grammar.articles) return null;
    const inverted = readInvertedPercent(tokens, amount);
    if (inverted !== null) return inverted;
    const word = matchAt(tokens, hyphen, "percent") ?? readAbbreviatedPoints(tokens, hyphen) ?? inBrackets(tokens, hyphen, (next) => matchAt(tokens, next, "percent"));
    return word === null ? null : toDraft(amount, { kind: "percent", unit: word.meaning, next: word.next });
  },
};

/** "процентов 15", "процентов на 15": the sign before its number says about. */
function readInvertedPercent(tokens: Tokens, amount: Amount): Draft | null {
  const { invertedPercent } = tokens.index.own.units;
  if (invertedPercent === "") return null;
  const at = hasRole(tokens, amount.first - 1, ROLE.by) ? amount.first - 2 : amount.first - 1;
  if (wordAt(tokens, at).toLowerCase() !== invertedPercent || kindAt(tokens, at - 1) === KIND.digits || lexemeAt(tokens, at - 1).meanings.cardinal !== null) return null;
  return toDraft(amount, { kind: "percent", unit: "percent", qualifier: "about" });
}

/** "п. п.", "п.п.", "p.p." */
function readAbbreviatedPoints(tokens: Tokens, i: number): { readonly meaning: "percentage_point"; readonly next: number } | null {
  const letter = (at: number): boolean => tokens.index.words.pointLetters.has(wordAt(tokens, at).toLowerCase());
  const [one, other, ...rest] = wordAt(tokens, i).toLowerCase().split(".");
  if (one !== undefined && one === other && rest.length === 0 && tokens.index.words.pointLetters.has(one)) return { meaning: "percentage_point", next: isSign(tokens, i + 1, ".") ? i + 2 : i + 1 };
  return letter(i) && isSign(tokens, i + 1, ".") && letter(i + 2) ? { meaning: "percentage_point", next: isSign(tokens, i + 3, ".") ? i + 4 : i + 3 } : null;
}

const MILLION = 6;

const multipleParser: QuantityParser = {
  name: "multiple",
  parse: (tokens, amount) => {
    const hyphen = isSign(tokens, amount.next, "-") && touches(tokens, amount.next) ? amount.next + 1 : amount.next;
    if (!hasRole(tokens, hyphen, ROLE.times)) return null;
    const word = lexemeAt(tokens, hyphen).word;
    if (word === "x" && !touches(tokens, hyphen)) return null;
    const half = addedHalf(tokens, amount, hyphen + 1);
    const { value, next } = half === null ? { value: amount.value, next: hyphen + 1 } : { value: add(amount.value, half.value), next: half.next };
    const fold = word === "fold" || word === "x" || word.startsWith("qat") || value.exponent < 0;
    const framed = tokens.index.timesBefore.has(lexemeAt(tokens, amount.first - 1).word);
    const multiple = fold || framed || comparesNear(tokens, amount.first, next);
    const rate = multiple ? null : readPer(tokens, hyphen + 1);
    if (!multiple) return toDraft(amount, { kind: "measure", unit: rate === null ? "count" : `count/${rate.meaning}`, concept: "time", next: rate?.next ?? hyphen + 1 });
    const less = hasRole(tokens, next, ROLE.less);
    return toDraft(amount, { kind: "multiple", unit: "times", next: less ? next + 1 : next, value: less ? inverse(value) : value });
  },
};

/** "iki dəfə yarım": a half told behind the word for times, in a language that adds halves without a joiner. */
const addedHalf = (tokens: Tokens, { form, scale, value }: Amount, at: number): WordPart | null =>
  tokens.index.own.numbers.addedHalf === "" || form !== "words" || scale > 0 || value.exponent < 0 ? null : parseAddedPart(tokens, at);

/** "two times less" is 0.5 times, with four decimals at most. */
function inverse(value: Decimal): Decimal {
  const of = toNumber(value);
  return of > 0 ? simplest(decimal(BigInt(Math.round(10_000 / of)), -4)) : value;
}

const partParser: QuantityParser = {
  name: "part",
  parse: (tokens, amount) => {
    if (amount.form !== "part") return null;
    const { articles } = tokens.grammar;
    const unit = readUnit(tokens, hasRole(tokens, amount.next, ROLE.of) ? amount.next + 1 : amount.next);
    const article = hasRole(tokens, amount.next, ROLE.article) || (hasRole(tokens, amount.next, ROLE.of) && hasRole(tokens, amount.next + 1, ROLE.article));
    const behindArticle = article ? readUnit(tokens, hasRole(tokens, amount.next, ROLE.of) ? amount.next + 2 : amount.next + 1) : null;
    if (behindArticle !== null) return toDraft(amount, { kind: "measure", unit: behindArticle.meaning, next: behindArticle.next });
    if (unit !== null && !article) return toDraft(amount, { kind: "measure", unit: unit.meaning, next: unit.next });
    if (REST.has(wordAt(tokens, amount.next)) || isOfFigure(tokens, amount.next)) return toDraft(amount, { kind: "multiple", unit: "times" });
    const more = hasRole(tokens, amount.next, ROLE.more) || hasRole(tokens, amount.next, ROLE.less);
    const restated = wordAt(tokens, amount.next) === "or" && kindAt(tokens, amount.next + 1) === KIND.digits;
    const whole = restated || isOfChange(tokens, amount.first) || isOneIn(tokens, amount) || (hasRole(tokens, amount.next, ROLE.of) && amount.next + 1 < tokens.count) || more || !articles || wordAt(tokens, amount.next) === "the" || hasRole(tokens, amount.first - 1, ROLE.by) || hasRole(tokens, amount.first - 2, ROLE.by) || hasRole(tokens, amount.first - 3, ROLE.by);
    if (!whole) return toDraft(amount, { kind: "plain", unit: "count" });
    return toDraft(amount, { kind: "percent", unit: "percent", value: toPercent(amount.value), next: more && articles ? amount.next + 1 : amount.next });
  },
};

/** "2 million additional tonnes": a unit behind the word for what comes on top. */
const readAdded = (tokens: Tokens, i: number): Match<string> | null => (kindAt(tokens, i) === KIND.word && tokens.index.own.units.added.includes(wordAt(tokens, i)) ? readUnit(tokens, i + 1) : null);

const measureParser: QuantityParser = {
  name: "measure",
  parse: (tokens, amount) => {
    const scaled = amount.scale === 0 ? readScaledUnit(tokens, amount.next) : null;
    if (scaled !== null) return toDraft(amount, { kind: "measure", unit: scaled.meaning, next: scaled.next, value: shift(amount.value, scaled.scale), lowest: amount.lowest + scaled.scale, scale: scaled.scale });
    const at = amount.form === "vague" && hasRole(tokens, amount.next, ROLE.of) ? amount.next + 1 : behindDot(tokens, amount.next);
    const unit = readUnit(tokens, at) ?? inBrackets(tokens, at, (next) => readUnit(tokens, next)) ?? readAdded(tokens, at);
    return unit === null ? null : toDraft(amount, { kind: "measure", unit: unit.meaning, next: unit.next });
  },
};

/** "by a factor of eight". */
const isFactor = (tokens: Tokens, first: number): boolean => wordAt(tokens, first - 1) === "of" && wordAt(tokens, first - 2) === "factor";

const plainParser: QuantityParser = { name: "plain", parse: (tokens, amount) => toDraft(amount, isFactor(tokens, amount.first) ? { kind: "multiple", unit: "times" } : { kind: "plain", unit: "count" }) };

/** In this order: a sign that decides alone comes before words that may be nouns, and the plain number takes what is left. */
const PARSERS: readonly QuantityParser[] = [percentParser, moneyParser, multipleParser, partParser, measureParser, plainParser];

/** "minus" or a sign before the number; a hyphen inside a word or a range is none. */
function readMinus(tokens: Tokens, i: number): number | null {
  if (hasRole(tokens, i - 1, ROLE.minus) && gapAt(tokens, i) === GAP.space) return i - 1;
  // "(- 15.2%)": a bracket opens with the sign, a space behind it.
  if (isSign(tokens, i - 1, "-−–") && isSign(tokens, i - 2, "(") && touches(tokens, i - 1) && gapAt(tokens, i) === GAP.space) return i - 1;
  if (!isSign(tokens, i - 1, "-−") || !touches(tokens, i)) return null;
  const opens = i - 1 === 0 || gapAt(tokens, i - 1) !== GAP.none || isSign(tokens, i - 2, "([=<>≤≥∼~±$€£");
  return opens ? i - 1 : null;
}

const signed = (draft: Draft, minus: number | null): Draft => (minus === null ? draft : { ...draft, value: negate(draft.value), first: Math.min(draft.first, minus) });

/** Money whose currency stands first: "$3.3 billion", "US$ 5m", "EUR 125". */
function parsePrefixed(tokens: Tokens, i: number): Draft | null {
  const currency = readCurrencyBefore(tokens, i);
  if (currency === null || gapAt(tokens, currency.next) === GAP.newline) return null;
  const minus = isSign(tokens, currency.next, "-−") && touches(tokens, currency.next + 1);
  const from = minus ? currency.next + 1 : currency.next;
  if (kindAt(tokens, from) === KIND.word && lexemeAt(tokens, from).meanings.cardinal === null && lexemeAt(tokens, from).meanings.scale === null) return null;
  const amount = parseAmount(tokens, from, true);
  if (amount === null) return null;
  const behind = readCurrencyBehind(tokens, behindDot(tokens, amount.next));
  const repeated = behind !== null && (behind.meaning === currency.meaning || (behind.meaning === "USD" && currency.meaning === "USD")) && kindAt(tokens, behind.next - 1) === KIND.word;
  const country = repeated ? behind : null;
  let next = country?.next ?? amount.next;
  const cents = country === null ? readMinor(tokens, amount, next) : null;
  const named = cents !== null && hasRole(tokens, amount.next, ROLE.joiner) && amount.bare;
  if (named && cents !== null) next = cents.next;
  const per = isSign(tokens, next, "/") || lexemeAt(tokens, next).word === "per" ? readPer(tokens, next) : null;
  const value = add(shift(amount.value, currency.scale), named && cents !== null ? cents.value : decimal(0n));
  const draft = toDraft(amount, { kind: "money", unit: per === null ? currency.meaning : `${currency.meaning}/${per.meaning}`, first: currency.first, next: per?.next ?? next, value, lowest: amount.lowest + currency.scale, scale: amount.scale + currency.scale });
  return minus ? { ...draft, value: negate(draft.value) } : signed(draft, readMinus(tokens, currency.first));
}

/** Words that are a multiple by themselves: "doubled", "вдвое", "ikiqat". */
function parseMultipleWord(tokens: Tokens, i: number): Draft | null {
  const match = matchAt(tokens, i, "multiple");
  if (match === null) return null;
  const word = lexemeAt(tokens, i).word;
  const { verbMultiples, verbMultipleCues, adverbMultiples, adverbMultipleCues } = tokens.index.words;
  if (verbMultiples.has(word) && !verbMultipleCues.has(wordAt(tokens, i - 1).toLowerCase())) return null;
  if (adverbMultiples.has(word) && !adverbMultipleCues.has(wordAt(tokens, match.next)) && !isBehindRise(tokens, i)) return null;
  const value = { digits: BigInt(match.meaning.replace(".", "")), exponent: match.meaning.includes(".") ? -1 : 0 };
  const amount: Amount = { value, first: i, next: match.next, significant: 1, lowest: 0, scale: 0, form: "words", bare: false, inner: null };
  return toDraft(amount, { kind: "multiple", unit: "times" });
}

/** Reads the quantity that begins at token `i`, with its currency, scale and unit; null where none does. */
export function parseQuantity(tokens: Tokens, i: number): Draft | null {
  const prefixed = parsePrefixed(tokens, i) ?? parseMultipleWord(tokens, i);
  if (prefixed !== null) return prefixed;
  const amount = parseAmount(tokens, i, false);
  if (amount === null) return null;
  for (const { parse } of PARSERS) {
    const draft = parse(tokens, amount);
    if (draft === null) continue;
    const name = draft.kind === "plain" && draft.scale >= MILLION ? readNameBefore(tokens, draft.first) : null;
    return name === null ? signed(draft, readMinus(tokens, amount.first)) : { ...draft, kind: "money", unit: name.meaning, first: name.next };
  }
  return null;
}
