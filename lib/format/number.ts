import type { Qualifier, Unit } from "@/lib/domain/quantity";
import { displayNames, keep, numberFormat } from "./kept";

/** Language tag as Intl knows it ("en", "ru"). */
export type FormatLocale = string;

/** What a value is, as far as its wording needs it. Values in base units. */
export interface FormattedQuantity {
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
}

/** The few ICU messages a hedged value is worded with ("more than {value}"). */
export type QualifierTemplates = Readonly<Record<Qualifier, string>>;

const NARROW_UNITS: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  tonne: { en: "t", ru: "т" },
  m3: { en: "m³", ru: "м³" },
  m2: { en: "m²", ru: "м²" },
  kWh: { en: "kWh", ru: "кВт·ч" },
  MW: { en: "MW", ru: "МВт" },
  GW: { en: "GW", ru: "ГВт" },
  km: { en: "km", ru: "км" },
  km2: { en: "km²", ru: "км²" },
  ha: { en: "ha", ru: "га" },
  hectare: { en: "ha", ru: "га" },
  kg: { en: "kg", ru: "кг" },
  litre: { en: "L", ru: "л" },
  barrel: { en: "bbl", ru: "барр." },
};
const PERCENTAGE_POINT = { en: "pp", ru: "п. п." } as const;
const MINUS = "−";

function pick(locale: FormatLocale, names: { readonly en: string; readonly ru: string }): string {
  return locale.startsWith("ru") ? names.ru : names.en;
}

function isCurrency(unit: Unit): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function withMinus(text: string): string {
  return text.replace(/^(\p{Sc}?)-/u, `${MINUS}$1`).replace(/^-/, MINUS);
}

/** Digits with their thousands parted; in Russian from five digits on, as it is written there. */
function toDigits(value: number, locale: FormatLocale, style: "long" | "short"): string {
  const isCompact = Math.abs(value) >= 1_000_000;
  return numberFormat(locale, {
    ...(isCompact ? { notation: "compact", compactDisplay: style } : {}),
    maximumSignificantDigits: isCompact ? 5 : 12,
    useGrouping: locale.startsWith("ru") ? "min2" : "always",
  } as Intl.NumberFormatOptions).format(value);
}

/** One value with its unit: "$3.3 billion", "16%", "1,130", "4.2 million t". `short` is for axes: "$3.3B". */
export function formatValue(value: number, unit: Unit, locale: FormatLocale, style: "long" | "short" = "long"): string {
  if (isCurrency(unit)) return formatMoney(value, unit, locale, style);
  if (unit === "percent") return withMinus(numberFormat(locale, { style: "percent", maximumFractionDigits: 4 }).format(value / 100));
  if (unit === "percentage_point") return `${withMinus(toDigits(value, locale, style))} ${pick(locale, PERCENTAGE_POINT)}`;
  if (unit === "times") return `${withMinus(toDigits(value, locale, style))}×`;
  if (unit === "count") return withMinus(toDigits(value, locale, style));
  const name = NARROW_UNITS[unit];
  return `${withMinus(toDigits(value, locale, style))} ${name === undefined ? unit : pick(locale, name)}`;
}

/** Signs of currencies that many fonts lack: tenge, manat, lari, dram and newer ones. A box says less than the code. */
const RARE_SIGN = /[\u058F\u20AE\u20B8\u20BC\u20BE-\u20CF]/u;

interface CurrencySign {
  readonly sign: string;
  readonly display: "narrowSymbol" | "code";
}

/** Sign of a currency, or its code where the sign is one that few fonts have. Throws a RangeError for what is no code. */
function chooseSign(currency: string, locale: FormatLocale): CurrencySign {
  return keep("sign", locale, { currency }, () => {
    const signOf = (currencyDisplay: CurrencySign["display"]) => numberFormat(locale, { style: "currency", currency, currencyDisplay }).formatToParts(1).find((part) => part.type === "currency")?.value ?? "";
    const narrow = signOf("narrowSymbol");
    return RARE_SIGN.test(narrow) ? { sign: signOf("code"), display: "code" } : { sign: narrow, display: "narrowSymbol" };
  });
}

function formatMoney(value: number, currency: string, locale: FormatLocale, style: "long" | "short"): string {
  const isCompact = Math.abs(value) >= 1_000_000;
  try {
    const { sign, display } = chooseSign(currency, locale);
    if (isCompact && style === "long" && locale.startsWith("en")) return formatLongMoney(value, locale, sign);
    const compact = isCompact ? ({ notation: "compact", maximumSignificantDigits: 5 } as const) : { maximumSignificantDigits: 12 };
    return withMinus(numberFormat(locale, { style: "currency", currency, currencyDisplay: display, ...compact }).format(value));
  } catch {
    return `${withMinus(toDigits(value, locale, style))} ${currency}`;
  }
}

/** Intl shortens currencies even where long words are asked for ("$3.3B"), so the symbol is set before the words. */
function formatLongMoney(value: number, locale: FormatLocale, sign: string): string {
  const gap = /^[A-Z]{3}$/.test(sign) ? "\u00a0" : "";
  return `${value < 0 ? MINUS : ""}${sign}${gap}${toDigits(Math.abs(value), locale, "long")}`;
}

/** The value as the claim means it: "more than 900", "about 12%", "$2 billion to $3 billion". Templates come from `terms.qualifier`. */
export function formatQuantity(quantity: FormattedQuantity, locale: FormatLocale, templates: QualifierTemplates): string {
  const low = formatValue(quantity.value, quantity.unit, locale);
  const value = quantity.valueHigh === null ? low : `${low} – ${formatValue(quantity.valueHigh, quantity.unit, locale)}`;
  return templates[quantity.qualifier].replace("{value}", value);
}

/** Every digit of a value in base units, for titles and panels: "3,300,000,000 USD". */
export function formatExact(value: number, unit: Unit, locale: FormatLocale): string {
  const digits = withMinus(numberFormat(locale, { maximumFractionDigits: 12 }).format(value));
  if (unit === "percent") return `${digits}${locale.startsWith("ru") ? "\u00a0" : ""}%`;
  return unit === "count" ? digits : `${digits} ${unit === "times" ? "×" : unit}`;
}

/** Name of a unit for a subtitle: "US dollar", "percent", "" for plain counts. */
export function formatUnitName(unit: Unit, locale: FormatLocale): string {
  if (isCurrency(unit)) {
    if (unit === "USD") return pick(locale, { en: "US$", ru: "долл. США" });
    return displayNames(locale, { type: "currency", fallback: "code" }).of(unit) ?? unit;
  }
  if (unit === "percent") return pick(locale, { en: "percent", ru: "проценты" });
  if (unit === "percentage_point") return pick(locale, { en: "percentage points", ru: "процентные пункты" });
  if (unit === "times") return pick(locale, { en: "times", ru: "раз" });
  if (unit === "count") return pick(locale, { en: "number", ru: "количество" });
  const name = NARROW_UNITS[unit];
  return name === undefined ? unit : pick(locale, name);
}
