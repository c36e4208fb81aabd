import type { Period } from "@/lib/domain/period";
import type { Qualifier, Unit } from "@/lib/domain/quantity";
import type { ToldBounds, ToldFigure } from "@/lib/domain/told";

/** Numbers and periods as people read them, in the neutral English of the record. */

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

/** A value with its unit: "$3.3 billion", "290 billion roubles", "16%", "11,000 tonne". */
export function sayValue(value: number, unit: Unit, digits = 4): string {
  if (unit === "percent") return `${sayNumber(value, digits)}%`;
  if (unit === "percentage_point") return `${sayNumber(value, digits)} points`;
  if (unit === "times") return `${sayNumber(value, digits)} times`;
  const scale = SCALES.find(([size]) => Math.abs(value) >= size && Math.abs(value) < 1e18);
  const text = scale ? `${sayNumber(value / scale[0], digits)} ${scale[1]}` : sayNumber(value, digits);
  if (unit === "count") return text;
  const sign = SIGNS[unit];
  if (sign) return text.startsWith("−") ? `−${sign}${text.slice(1)}` : `${sign}${text}`;
  return `${text} ${CURRENCY_WORDS[unit] ?? unit}`;
}

const figures = new WeakMap<ToldFigure, string>();

/** The figure of a claim with its hedge: "more than $3.3 billion", "5 to 7%". Said many times, so kept with it. */
export function sayFigure(figure: ToldFigure): string {
  const known = figures.get(figure) ?? wordFigure(figure);
  figures.set(figure, known);
  return known;
}

function wordFigure({ value, high, unit, qualifier, digits }: ToldFigure): string {
  const from = sayValue(value, unit, digits);
  return high === null ? `${HEDGES[qualifier]}${from}` : `${from} to ${sayValue(high, unit, digits)}`;
}

/** Bounds of an interval: "$3.345 to $3.367 billion" is said as "$3.345 billion to $3.367 billion". */
export function sayBounds({ low: from, high: to, unit, digits }: ToldBounds): string {
  const say = (value: number) => (Math.abs(value) < 1e6 && Number.isInteger(value * 2) ? sayValue(value, unit, 8) : sayValue(value, unit, digits));
  if (from === null && to === null) return "any value";
  if (from === null) return `${say(to ?? 0)} or less`;
  if (to === null) return `${say(from)} or more`;
  const [low, high] = [say(from), say(to)];
  return low === high ? low : `${low} to ${high}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "20 January 2023" for an ISO date; any other text as it is. */
export function sayDay(text: string): string {
  const [, year, month = "", day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return day === undefined ? text : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

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
