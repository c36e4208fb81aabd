import { findIndicator } from "@/lib/catalogue";
import { getCountryName } from "@/lib/catalogue/countries";
import { findPerson } from "@/lib/catalogue/people";
import type { Interval } from "@/lib/domain/interval";
import type { Period } from "@/lib/domain/period";
import type { Qualifier, Unit } from "@/lib/domain/quantity";
import { compareText, type Item } from "./item";
import { isSameSpeaker } from "./names";

/** Numbers, periods and names as people read them, in the neutral English of the explanations. */

const SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥" };
const CURRENCY_WORDS: Readonly<Record<string, string>> = { RUB: "roubles", AZN: "manats", KZT: "tenge", UAH: "hryvnias", TRY: "lira" };
const HEDGES: Readonly<Record<Qualifier, string>> = {
  exact: "", range: "", about: "about ", almost: "almost ", more_than: "more than ", at_least: "at least ", less_than: "less than ", up_to: "up to ",
};
const SCALES: readonly (readonly [number, string])[] = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];

/** A number with at most `digits` significant digits, thousands parted: 3,350 or 2.68. */
export function sayNumber(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return "an impossible number";
  const size = Math.abs(value);
  if (size >= 1e18 || (size > 0 && size < 1e-6)) return value.toExponential(2).replace("-", "−");
  return partThousands(size >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits)));
}

/** "3,350.5" with a true minus sign; written out, for `toLocaleString` takes most of a comparison's time. */
function partThousands(value: number): string {
  const text = String(Math.abs(value));
  const sign = value < 0 ? "−" : "";
  if (text.length < 4 || Math.abs(value) < 1000) return sign + text;
  const point = text.indexOf(".");
  const whole = point < 0 ? text : text.slice(0, point);
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${point < 0 ? "" : text.slice(point)}`;
}

/** A value with its unit: "$3.3 billion", "290 billion roubles", "16 %", "11,000 tonne". */
export function sayValue(value: number, unit: Unit, digits = 4): string {
  if (unit === "percent") return `${sayNumber(value, digits)} %`;
  if (unit === "percentage_point") return `${sayNumber(value, digits)} points`;
  if (unit === "times") return `${sayNumber(value, digits)} times`;
  const scale = SCALES.find(([size]) => Math.abs(value) >= size && Math.abs(value) < 1e18);
  const text = scale ? `${sayNumber(value / scale[0], digits)} ${scale[1]}` : sayNumber(value, digits);
  if (unit === "count") return text;
  const sign = SIGNS[unit];
  if (sign) return text.startsWith("−") ? `−${sign}${text.slice(1)}` : `${sign}${text}`;
  return `${text} ${CURRENCY_WORDS[unit] ?? unit}`;
}

const figures = new WeakMap<Item, string>();

/** The figure of a claim with its hedge: "more than $3.3 billion", "5 to 7 %". Said many times, so kept with the claim. */
export function sayFigure(item: Item): string {
  const known = figures.get(item) ?? wordFigure(item);
  figures.set(item, known);
  return known;
}

function wordFigure(item: Item): string {
  const { value, high, digits } = item.figure;
  const shown = Math.max(digits, 2, Math.min(12, countDigits(value)));
  const from = sayValue(value, item.claim.unit, shown);
  if (high !== null) return `${from} to ${sayValue(high, item.claim.unit, shown)}`;
  return `${HEDGES[item.claim.qualifier]}${from}`;
}

function countDigits(value: number): number {
  const text = String(Number(Math.abs(value).toPrecision(12)));
  const digits = (text.includes("e") ? text.slice(0, text.indexOf("e")) : text).replace(".", "");
  let [from, to] = [0, digits.length];
  while (from < to && digits[from] === "0") from++;
  while (to > from && digits[to - 1] === "0") to--;
  return to - from;
}

/** Bounds of an interval: "$3.345 to $3.367 billion" is said as "$3.345 billion to $3.367 billion". */
export function sayInterval(interval: Interval, unit: Unit, digits = 4): string {
  const say = (value: number) => (Math.abs(value) < 1e6 && Number.isInteger(value * 2) ? sayValue(value, unit, 8) : sayValue(value, unit, digits));
  if (interval.low === null && interval.high === null) return "any value";
  if (interval.low === null) return `${say(interval.high ?? 0)} or less`;
  if (interval.high === null) return `${say(interval.low)} or more`;
  const [low, high] = [say(interval.low), say(interval.high)];
  return low === high ? low : `${low} to ${high}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A period in words: "in 2021", "in January to October 2022", "as of November 2022", "at a time not stated". */
export function sayPeriod(period: Period | null): string {
  if (period === null) return "at a time the text does not give";
  const month = (date: string) => `${MONTHS[Number(date.slice(5, 7)) - 1] ?? date.slice(5, 7)} ${date.slice(0, 4)}`;
  if (period.kind === "as_of") return `as of ${month(period.start)}`;
  const label = period.label;
  if (/^\d{4}$/.test(label)) return `in ${label}`;
  const part = /^(\d{4})-([HQ])([1-4])$/.exec(label);
  if (part) return `in ${["the first", "the second", "the third", "the fourth"][Number(part[3]) - 1]} ${part[2] === "H" ? "half" : "quarter"} of ${part[1]}`;
  const months = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(label);
  if (months) {
    const from = MONTHS[Number(months[2]) - 1] ?? months[2];
    return `in ${from}${months[1] === months[3] ? "" : ` ${months[1]}`} to ${month(`${months[3]}-${months[4]}`)}`;
  }
  if (/^\d{4}-\d{2}$/.test(label)) return `in ${month(label)}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(label)) return `on ${Number(label.slice(8))} ${month(label)}`;
  return `in ${label}`;
}

const MEASURE_WORDS = { level: "", growth_rate: "growth of ", share: "share of ", change_absolute: "change in ", multiple: "growth (times) of " } as const;

/** What a cell is about, in words: "growth of trade turnover between Azerbaijan and Russia in 2021". */
export function saySubject(item: Item, label: string): string {
  const { claim, place } = item;
  const scope = place.scope === null || claim.scope === null ? "" : ` (${claim.scope})`;
  const countries = sayCountries(item);
  return `${MEASURE_WORDS[claim.measure]}${label}${scope}${countries ? ` ${countries}` : ""} ${sayPeriod(claim.period)}${claim.forecast ? ", expected" : ""}`;
}

function sayCountries(item: Item): string {
  const { direction, pair, indicator } = item.place;
  if (direction === null) return pair.length === 2 ? `between ${nameOf(pair[0])} and ${nameOf(pair[1])}` : pair.length === 1 ? `of ${nameOf(pair[0])}` : "";
  const [first, second] = direction.map(nameOf);
  switch (findIndicator(indicator)?.pairRule) {
    case "exporter_first":
    case "investor_first":
    case "supplier_first":
      return `from ${first} to ${second}`;
    case "importer_first":
    case "host_first":
      return `in ${first} (${second})`;
    case "balance_owner":
      return `of ${first} with ${second}`;
    default:
      return `of ${first} and ${second}`;
  }
}

const names = new Map<string, string>();

function nameOf(code: string | undefined): string {
  if (code === undefined) return "";
  const known = names.get(code) ?? getCountryName(code, "en");
  if (names.size < 1000) names.set(code, known);
  return known;
}

/** Upper-case first letter, for the beginning of a sentence. */
export function toSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c"; more than `most` end in "and 4 more". */
export function sayList(parts: readonly string[], most = 4, last = "and"): string {
  const shown = parts.length > most ? [...parts.slice(0, most - 1), `${parts.length - most + 1} more`] : parts;
  const end = shown.at(-1) ?? "";
  return shown.length < 2 ? end : `${shown.slice(0, -1).join(", ")} ${last} ${end}`;
}

/** Who says it: the speaker, a public person under one name whatever the text's spelling, else the publisher. */
export function sayVoice({ claim }: Item): string {
  if (claim.speaker === null) return claim.publisher ?? "an unnamed source";
  return findPerson(claim.speaker)?.name ?? claim.speaker;
}

const LATIN_LETTERS = /^[\p{Script=Latin}\P{L}]+$/u;

/** Who says one of these, each voice once: of its spellings the fullest one in Latin letters, in alphabetical order. */
export function sayVoices(items: readonly Item[]): readonly string[] {
  const voices = new Map<string, Item>();
  for (const item of items) voices.set(sayVoice(item), item);
  const byRank = [...voices.keys()].sort((a, b) => Number(LATIN_LETTERS.test(b)) - Number(LATIN_LETTERS.test(a)) || b.length - a.length || compareText(a, b));
  const told: string[] = [];
  for (const voice of byRank) {
    const speaker = voices.get(voice)?.speaker ?? null;
    if (!told.some((other) => isSameSpeaker(voices.get(other)?.speaker ?? null, speaker))) told.push(voice);
  }
  return told.sort(compareText);
}

/** "1 document", "5 documents". */
export function sayCount(count: number, noun: string): string {
  return `${sayNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
}
