import { findIndicator } from "@/lib/catalogue";
import { getCountryName } from "@/lib/catalogue/countries";
import { seriesCountry } from "@/lib/domain/series";
import { tellList, type Speech, type Told, type ToldArg, type ToldSubject } from "@/lib/domain/told";
import sentences from "@/messages/en/explain.json";
import { factsOf } from "./indicator-facts";
import { sayBounds, sayDay, sayFigure, sayNumber, sayPeriod, sayValue } from "./words";

/** English, the language of the record that findings are kept in. */
export const ENGLISH: Speech = { sentences, say };

function say(arg: Exclude<ToldArg, Told>): string {
  if (typeof arg === "string") return sayDay(arg);
  if (typeof arg === "number") return sayNumber(arg);
  switch (arg.kind) {
    case "figure":
      return sayFigure(arg);
    case "value":
      return arg.unit === null ? sayNumber(arg.value, arg.digits) : sayValue(arg.value, arg.unit, arg.digits);
    case "bounds":
      return sayBounds(arg);
    case "period":
      return arg.isFor === true ? sayPeriod(arg.period).replace(/^in /, "for ") : sayPeriod(arg.period);
    case "subject":
      return saySubject(arg);
    case "list":
      return tellList(arg, ENGLISH);
    case "count": {
      const [one = "", many = ""] = sentences[`noun_${arg.noun}`].split("|");
      return (arg.count === 1 ? one : many).replace("{n}", sayNumber(arg.count));
    }
    case "voice":
      return arg.name ?? sentences.unnamed;
    case "indicator":
      return factsOf(arg.name ?? "").label;
    case "country":
      return nameOf(arg.name ?? "");
    case "series": {
      const country = seriesCountry(arg.name ?? "");
      return country === null ? (arg.name ?? "") : sentences.statisticsOf.replace("{country}", nameOf(country));
    }
  }
}

const MEASURE_WORDS = { level: "", growth_rate: "growth of ", share: "share of ", change_absolute: "change in ", multiple: "growth (times) of " } as const;

/** "growth of trade turnover between Azerbaijan and Russia in 2021". */
function saySubject(subject: ToldSubject): string {
  const scope = subject.scope === null ? "" : ` (${subject.scope})`;
  const countries = sayCountries(subject);
  return `${MEASURE_WORDS[subject.measure]}${factsOf(subject.indicator).label}${scope}${countries ? ` ${countries}` : ""} ${sayPeriod(subject.period)}${subject.forecast ? ", expected" : ""}`;
}

function sayCountries({ direction, pair, indicator }: ToldSubject): string {
  if (direction === null) return pair.length === 2 ? `between ${nameOf(pair[0] ?? "")} and ${nameOf(pair[1] ?? "")}` : pair.length === 1 ? `of ${nameOf(pair[0] ?? "")}` : "";
  const [first, second] = direction.map(nameOf);
  switch (findIndicator(indicator)?.pairRule) {
    case "exporter_first":
    case "investor_first":
    case "supplier_first":
      return `from ${first} to ${second}`;
    case "importer_first":
    case "host_first":
      return `in ${first}, from ${second}`;
    case "balance_owner":
      return `of ${first} with ${second}`;
    default:
      return `of ${first} and ${second}`;
  }
}

const names = new Map<string, string>();

function nameOf(code: string): string {
  const known = names.get(code) ?? getCountryName(code, "en");
  if (names.size < 1000) names.set(code, known);
  return known;
}
