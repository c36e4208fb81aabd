import type { CountryCode } from "@/lib/domain/place";

/** The month in which a country's fiscal year begins, where it is neither January nor April; by the budget laws of the countries. */
const STARTS: Readonly<Record<CountryCode, number>> = {
  PK: 7, BD: 7, NP: 7, AU: 7, NZ: 7, EG: 7, ET: 7, KE: 7, TZ: 7, UG: 7, RW: 7,
  US: 10, TH: 10, MM: 10, LA: 10, HT: 10,
};

/** The month in which the fiscal year of a country begins; April, the commonest, where none is known. */
export const fiscalStartOf = (country: CountryCode | null): number => (country === null ? 4 : (STARTS[country] ?? 4));
