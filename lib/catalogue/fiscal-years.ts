import type { CountryCode } from "@/lib/domain/place";

/** The month in which a country's fiscal year begins, where it is not January; by the budget laws of the countries. */
const STARTS: Readonly<Record<CountryCode, number>> = {
  PK: 7, BD: 7, NP: 7, AU: 7, NZ: 7, EG: 7, ET: 7, KE: 7, TZ: 7, UG: 7, RW: 7,
  IN: 4, JP: 4, GB: 4, CA: 4, HK: 4, SG: 4, ZA: 4, BT: 4,
  US: 10, TH: 10, MM: 10, LA: 10, HT: 10,
};

/** The month in which the fiscal year of the first of some countries that has one of its own begins; April, the commonest, where none is known. */
export const fiscalStartOf = (countries: readonly CountryCode[]): number => countries.map((country) => STARTS[country]).find((start) => start !== undefined) ?? 4;
