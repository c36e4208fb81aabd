import {
  createLoader,
  createSerializer,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from "nuqs/server";
import { MEASURES } from "@/lib/domain/claim";
import { LANGUAGES } from "@/lib/domain/document";
import { CLAIM_STATUSES } from "@/lib/domain/view";

export const AGREEMENT_FILTERS = ["conflict", "tension", "agreement", "single"] as const;
/** How a claim stands to the others of its cell; `single` is one that nothing can be compared with. */
export type AgreementFilter = (typeof AGREEMENT_FILTERS)[number];

export const FORECAST_FILTERS = ["exclude", "only"] as const;
export type ForecastFilter = (typeof FORECAST_FILTERS)[number];

const PAIR = /^(?:[A-Z]{2})(?:-[A-Z]{2})?$/;

/** Sorted country codes joined by `-` ("AZ-RU"); anything else in the address counts as not given. */
const parsePair = {
  ...parseAsString,
  parse: (value: string) => (PAIR.test(value) ? value.split("-").sort().join("-") : null),
};

const list = parseAsArrayOf(parseAsString).withOptions({ clearOnDefault: true });
const year = {
  ...parseAsInteger,
  parse: (value: string) => {
    const parsed = parseAsInteger.parse(value);
    return parsed !== null && parsed >= 1800 && parsed <= 2200 ? parsed : null;
  },
};

/**
 * Which claims are meant: one map for pages, links and export routes.
 * What makes no sense in an address is null, the same as not given; defaults stay out of it.
 */
export const claimFilterParsers = {
  /** Words searched in quotes, sentences, titles and speakers. */
  q: parseAsString,
  /** Codes of indicators. */
  indicator: list,
  measure: parseAsStringLiteral(MEASURES),
  unit: parseAsString,
  pair: parsePair,
  /** First and last year of the figures' periods, both inclusive. */
  from: year,
  to: year,
  publisher: list,
  speaker: list,
  document: parseAsString,
  lang: parseAsStringLiteral(LANGUAGES),
  status: parseAsStringLiteral(CLAIM_STATUSES),
  agreement: parseAsStringLiteral(AGREEMENT_FILTERS),
  forecast: parseAsStringLiteral(FORECAST_FILTERS),
};
export type ClaimFilters = inferParserType<typeof claimFilterParsers>;

export const loadClaimFilters = createLoader(claimFilterParsers);
/** Query string of a filtered view ("?pair=AZ-RU"), empty for none. */
export const serializeClaimFilters = createSerializer(claimFilterParsers);

/** Names of the filters that are set, in the order of the map. */
export function listActiveFilters(filters: ClaimFilters): readonly (keyof ClaimFilters)[] {
  const keys = Object.keys(claimFilterParsers) as (keyof ClaimFilters)[];
  return keys.filter((key) => {
    const value = filters[key];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
}

/** Names of parameters that are in the address but could not be read, to be told to the reader. */
export function listRejectedFilters(query: Readonly<Record<string, string | readonly string[] | undefined>>, filters: ClaimFilters): readonly string[] {
  const keys = Object.keys(claimFilterParsers) as (keyof ClaimFilters)[];
  return keys.filter((key) => {
    const given = query[key];
    const isGiven = given !== undefined && given.length > 0 && given !== "";
    const value = filters[key];
    return isGiven && (value === null || (Array.isArray(value) && value.length === 0));
  });
}
