import { findIndicator, otherNoun } from "@/lib/catalogue";
import { nameBody } from "@/lib/catalogue/body-names";
import { findPerson } from "@/lib/catalogue/people";
import type { Period } from "@/lib/domain/period";
import { seriesCountry } from "@/lib/domain/series";
import { tellList, type Speech, type Told, type ToldArg, type ToldBounds, type ToldCount, type ToldFigure, type ToldName, type ToldSubject } from "@/lib/domain/told";
import { formatDate, formatPair, formatPlace, formatQuantity, formatValue } from "@/lib/format";
import { ru } from "@/messages/ru";

/** Russian for what the comparison says. Country names stand in the nominative, so sentences are built around them. */
export const RUSSIAN: Speech = { sentences: ru.explain, say };

function say(arg: Exclude<ToldArg, Told>): string {
  if (typeof arg === "string") return /^\d{4}-\d{2}-\d{2}$/.test(arg) ? formatDate(arg, "ru") : arg;
  if (typeof arg === "number") return formatValue(arg, "count", "ru");
  switch (arg.kind) {
    case "figure":
      return sayFigure(arg);
    case "value":
      return formatValue(Number(arg.value.toPrecision(arg.digits)), arg.unit ?? "count", "ru");
    case "bounds":
      return sayBounds(arg);
    case "period":
      return sayPeriod(arg.period, arg.isFor === true);
    case "subject":
      return saySubject(arg);
    case "list":
      return tellList(arg, RUSSIAN);
    case "count":
      return sayCount(arg);
    default:
      return sayName(arg);
  }
}

function sayFigure({ value, high, unit, qualifier }: ToldFigure): string {
  return formatQuantity({ value, valueHigh: high, unit, qualifier }, "ru", ru.terms.qualifier);
}

function sayBounds({ low, high, unit, digits }: ToldBounds): string {
  const bound = (value: number) => formatValue(Math.abs(value) < 1e6 && Number.isInteger(value * 2) ? value : Number(value.toPrecision(digits)), unit, "ru");
  if (low === null) return high === null ? "любое значение" : `не более ${bound(high)}`;
  if (high === null) return `не менее ${bound(low)}`;
  const [from, to] = [bound(low), bound(high)];
  return from === to ? from : `${from} – ${to}`;
}

const PLURALS = new Intl.PluralRules("ru");
const FORMS: Readonly<Record<Intl.LDMLPluralRule, number>> = { one: 0, few: 1, many: 2, other: 1, zero: 2, two: 1 };

function sayCount({ count, noun }: ToldCount): string {
  const forms = ru.explain[`noun_${noun}`].split("|");
  return (forms[FORMS[PLURALS.select(count)]] ?? "").replace("{n}", formatValue(count, "count", "ru"));
}

function sayName({ kind, name }: ToldName): string {
  switch (kind) {
    case "voice":
      return name === null ? ru.explain.unnamed : (findPerson(name)?.russian ?? nameBody(name, "ru") ?? name);
    case "indicator":
      return labelOf(name ?? "");
    case "country":
      return name === null ? "–" : formatPlace(name, "ru");
    case "series": {
      const country = seriesCountry(name ?? "");
      return country === null ? (name ?? "") : ru.explain.statisticsOf.replace("{country}", formatPlace(country, "ru"));
    }
  }
}

function labelOf(code: string): string {
  const label = findIndicator(code)?.label.ru ?? otherNoun(code)?.replaceAll("_", " ") ?? code;
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "Товарооборот, рост, Азербайджан–Россия, 2021": what it is, of whom, when. */
function saySubject({ indicator, measure, scope, pair, direction, period, forecast }: ToldSubject): string {
  const countries = direction === null ? formatPair(pair, "ru") : direction.map((code) => formatPlace(code, "ru")).join(" → ");
  const parts = [
    labelOf(indicator),
    measure === "level" ? "" : ru.terms.measure[measure].toLowerCase(),
    scope === null ? "" : `«${scope}»`,
    countries,
    `${sayPeriod(period)}${forecast ? " (прогноз)" : ""}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const IN_MONTH = ["январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре"];
const MONTH = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];
const QUARTERS = ["I", "II", "III", "IV"];

/** A time in its sentence: "в 2021 году", "в январе – октябре 2022 года", "на ноябрь 2022 года"; what a figure is for: "за 2021 год". */
function sayPeriod(period: Period | null, isFor = false): string {
  if (period === null) return isFor ? "за неназванное время" : "в неназванное время";
  const { label } = period;
  const at = isFor ? "за" : "в";
  const month = (date: string) => (isFor ? MONTH : IN_MONTH)[Number(date.slice(5, 7)) - 1] ?? "";
  if (period.kind === "as_of") return `на ${formatDate(period.start.slice(0, 7), "ru")} года`;
  if (/^\d{4}$/.test(label)) return isFor ? `за ${label} год` : `в ${label} году`;
  const part = /^(\d{4})-([HQ])([1-4])$/.exec(label);
  if (part?.[2] === "H") return isFor ? `за ${part[3] === "1" ? "первое" : "второе"} полугодие ${part[1]} года` : `в ${part[3] === "1" ? "первом" : "втором"} полугодии ${part[1]} года`;
  if (part) return `${at} ${QUARTERS[Number(part[3]) - 1]} ${isFor ? "квартал" : "квартале"} ${part[1]} года`;
  const months = /^(\d{4})-\d{2}\/(\d{4})-\d{2}$/.exec(label);
  if (months) return `${at} ${month(label)}${months[1] === months[2] ? "" : ` ${months[1]} года`} – ${month(label.slice(8))} ${months[2]} года`;
  if (/^\d{4}-\d{2}$/.test(label)) return `${at} ${month(label)} ${label.slice(0, 4)} года`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(label)) return `${formatDate(label, "ru")} года`;
  const years = /^(\d{4})\/(\d{4})$/.exec(label);
  return years ? (isFor ? `за ${years[1]}–${years[2]} годы` : `в ${years[1]}–${years[2]} годах`) : label;
}
