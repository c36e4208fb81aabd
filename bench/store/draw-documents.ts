import { INDICATORS } from "@/lib/catalogue";
import { listCountryCodes } from "@/lib/catalogue/countries";
import type { ExtractedClaim, Measure } from "@/lib/domain/claim";
import type { Language } from "@/lib/domain/document";
import type { Period } from "@/lib/domain/period";
import type { Qualifier } from "@/lib/domain/quantity";
import type { Random } from "../compare/random";

/** A made-up text with the figures that stand in it. */
export interface DrawnDocument {
  readonly title: string;
  readonly text: string;
  readonly publisher: string;
  readonly lang: Language;
  readonly publishedAt: string | null;
  readonly isDigest: boolean;
  readonly claims: readonly ExtractedClaim[];
}

const PAIRS = 1500;
const PUBLISHERS = 300;
const SPEAKERS = 2000;
const OTHER_NOUNS = 240;
const FIRST_YEAR = 2004;
const YEARS = 22;
/** Shares of measures, in percent. */
const MEASURE_SHARES: readonly (readonly [Measure, number])[] = [["level", 66], ["growth_rate", 22], ["share", 5], ["change_absolute", 4], ["multiple", 3]];
const QUALIFIERS: readonly Qualifier[] = ["exact", "exact", "exact", "exact", "exact", "about", "about", "almost", "more_than", "more_than", "at_least", "up_to", "less_than"];
const HEDGES: Readonly<Record<Qualifier, string>> = { exact: "", about: "about ", almost: "almost ", more_than: "more than ", at_least: "at least ", less_than: "less than ", up_to: "up to ", range: "" };
const MONEY = new Set(["trade_turnover", "exports", "imports", "trade_balance", "investment", "gdp", "price"]);
const STOCKS = new Set(["joint_ventures", "schools", "students", "population", "companies_with_foreign_capital", "regions", "treaties"]);
const SYLLABLES = ["ba", "de", "ki", "lo", "mur", "na", "or", "pe", "ri", "sa", "tu", "ve", "zan", "hol", "gri", "fen"];
const SCOPES = ["in the non-oil sector", "of agricultural goods", "by road", "in the border regions"];

/** A word that is nobody's name, the same for the same number. */
function wordOf(number: number): string {
  let rest = number + 17;
  let word = "";
  for (let length = 0; length < 3; length++) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length) + number * 3 + 5;
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A number below `count` of which the low ones are drawn far more often. */
const skewed = (random: Random, count: number, power: number): number => Math.floor(count * random.next() ** power);

/** A fraction in [0, 1) that hangs on its numbers alone: what is true stays true whoever tells it. */
function fixed(...numbers: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const number of numbers) state = Math.imul(state ^ (number + 0x7f4a7c15), 0x85ebca6b) ^ (state >>> 13);
  return (state >>> 0) / 4294967296;
}

/** Documents without end, the same for the same seed: few large publishers and pairs, a long tail of small ones. */
export function* eachDocument(random: Random): Generator<DrawnDocument> {
  const codes = listCountryCodes();
  const pairs = Array.from({ length: PAIRS }, () => [random.pick(codes), random.pick(codes)] as const).filter(([a, b]) => a !== b);
  const indicators = INDICATORS.map((indicator) => indicator.code);
  for (let serial = 0; ; serial++) {
    const pair = skewed(random, pairs.length, 1.7);
    const year = FIRST_YEAR + YEARS - 1 - skewed(random, YEARS, 1.4);
    const month = String(random.int(1, 12)).padStart(2, "0");
    const publisher = skewed(random, PUBLISHERS, 2.2);
    const title = `${wordOf(serial % 4000)} talks, note ${serial}`;
    let text = `${title}.\n\n`;
    const claims: ExtractedClaim[] = [];
    const count = 1 + Math.min(40, Math.floor(-9 * Math.log(1 - random.next())));
    const [reporter, partner] = pairs[pair] as readonly [string, string];
    for (let index = 0; index < count; index++) {
      const isOther = random.chance(0.06);
      const number = isOther ? skewed(random, OTHER_NOUNS, 1.5) : skewed(random, indicators.length, 1.8);
      const code = isOther ? `other:${wordOf(number).toLowerCase()}` : (indicators[number] as string);
      const drawn = drawClaim(random, { code, number: isOther ? 100 + number : number, pair, year, reporter, partner });
      claims.push({ ...drawn.claim, start: text.length + drawn.at, end: text.length + drawn.at + drawn.claim.quote.length, sentence: { start: text.length, end: text.length + drawn.sentence.length } });
      text += `${drawn.sentence} `;
    }
    yield {
      title,
      text: text.trimEnd(),
      publisher: `${wordOf(publisher)} ${publisher % 3 === 0 ? "Herald" : "Agency"}`,
      lang: random.chance(0.55) ? "en" : random.chance(0.78) ? "ru" : "az",
      publishedAt: random.chance(0.04) ? null : `${year + (random.chance(0.6) ? 1 : 0)}-${month}-${String(random.int(1, 28)).padStart(2, "0")}`,
      isDigest: random.chance(0.1),
      claims,
    };
  }
}

interface Subject {
  readonly code: string;
  readonly number: number;
  readonly pair: number;
  readonly year: number;
  readonly reporter: string;
  readonly partner: string;
}

function drawClaim(random: Random, { code, number, pair, year, reporter, partner }: Subject): { readonly claim: ExtractedClaim; readonly sentence: string; readonly at: number } {
  const about = year - skewed(random, 6, 2.5);
  const measure = pickMeasure(random, code);
  const unit = measure === "level" || measure === "change_absolute" ? (MONEY.has(code) ? random.pick(["USD", "USD", "USD", "USD", "EUR", "RUB"]) : "count") : measure === "multiple" ? "times" : "percent";
  const base = measure === "growth_rate" ? 40 * fixed(number, pair, about, 3) - 12 : measure === "share" ? 60 * fixed(number, pair, 5) : measure === "multiple" ? 1 + 4 * fixed(number, pair, about, 7) : 10 ** (2 + 3 * fixed(number, pair)) * (MONEY.has(code) ? 1e5 : 1) * (1 + 0.08 * (about - FIRST_YEAR) * fixed(pair, 11));
  const isOtherCount = random.chance(0.25);
  const told = base * (isOtherCount ? 1.14 : 1) * (random.chance(0.03) ? 1.5 : 1);
  const digits = random.pick([2, 2, 3, 3, 4]);
  const value = Number(told.toPrecision(digits));
  const exponent = Math.floor(Math.log10(Math.abs(value) || 1)) - digits + 1;
  const qualifier = random.pick(QUALIFIERS);
  const speaker = random.chance(0.45) ? `${wordOf(skewed(random, SPEAKERS, 2))} ${wordOf(1 + skewed(random, SPEAKERS, 2) * 7)}` : null;
  const quote = `${HEDGES[qualifier]}${value} ${unit}`;
  const scope = random.chance(0.06) ? random.pick(SCOPES) : null;
  const opening = `${speaker === null ? "By the latest count" : `As ${speaker} put it`}, ${code.replace(/^other:/u, "").replaceAll("_", " ")} of ${reporter} with ${partner} ${random.pick(["came to", "stood at", "was given as"])} `;
  const decimal = value.toFixed(Math.max(0, Math.min(8, -exponent)));
  return {
    sentence: `${opening}${quote}${scope === null ? "" : ` ${scope}`} in ${about}.`,
    at: opening.length,
    claim: {
      quote, start: 0, end: 0, sentence: { start: 0, end: 0 }, indicator: code, measure, unit, qualifier, reporter, partner,
      value: Number(decimal), decimal, valueHigh: null, decimalHigh: null, significantDigits: digits, lastDigitExponent: exponent,
      period: drawPeriod(random, code, about), comparedTo: null, speaker, scope,
      forecast: random.chance(0.04),
      confidence: Number((1 - 0.5 * random.next() ** 2).toFixed(3)),
      evidence: [{ field: "value", basis: "stated", rule: "made-up", span: null, note: null }],
    },
  };
}

function pickMeasure(random: Random, code: string): Measure {
  if (STOCKS.has(code)) return "level";
  let left = random.next() * 100;
  for (const [measure, share] of MEASURE_SHARES) {
    left -= share;
    if (left < 0) return measure;
  }
  return "level";
}

function drawPeriod(random: Random, code: string, year: number): Period | null {
  if (random.chance(0.05)) return null;
  if (STOCKS.has(code)) return { kind: "as_of", start: `${year}-12-01`, label: `as_of:${year}-12`, basis: "inferred" };
  if (random.chance(0.85)) return { kind: "range", start: `${year}-01-01`, end: `${year + 1}-01-01`, label: String(year), basis: "stated" };
  const months = String(random.int(2, 10)).padStart(2, "0");
  const after = String(Number(months) + 1).padStart(2, "0");
  return { kind: "range", start: `${year}-01-01`, end: `${year}-${after}-01`, label: `${year}-01/${year}-${months}`, basis: "stated" };
}
