import type { CurrencyName } from "./types";

/** A currency word that only one country has. */
export const alone = (code: string): CurrencyName => ({ code, byCountry: {} });

/** Words that several countries share. The code without a country is the usual one, or the bare word where none is usual. */
export const DOLLAR: CurrencyName = { code: "USD", byCountry: { US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", HK: "HKD", SG: "SGD", TW: "TWD" } };
export const POUND: CurrencyName = { code: "GBP", byCountry: { GB: "GBP", EG: "EGP" } };
export const ROUBLE: CurrencyName = { code: "RUB", byCountry: { RU: "RUB", BY: "BYN" } };
export const LIRA: CurrencyName = { code: "TRY", byCountry: { TR: "TRY" } };
export const SOM: CurrencyName = { code: "KGS", byCountry: { KG: "KGS", UZ: "UZS" } };
export const KRONE: CurrencyName = { code: "krone", byCountry: { SE: "SEK", NO: "NOK", DK: "DKK", CZ: "CZK", IS: "ISK" } };
export const DINAR: CurrencyName = { code: "dinar", byCountry: { RS: "RSD", IQ: "IQD", KW: "KWD", DZ: "DZD", TN: "TND", JO: "JOD", BH: "BHD" } };
export const RIYAL: CurrencyName = { code: "riyal", byCountry: { SA: "SAR", IR: "IRR", QA: "QAR", OM: "OMR" } };
export const RUPEE: CurrencyName = { code: "rupee", byCountry: { IN: "INR", PK: "PKR", LK: "LKR", NP: "NPR" } };
export const WON: CurrencyName = { code: "KRW", byCountry: { KR: "KRW" } };
export const PESO: CurrencyName = { code: "peso", byCountry: { MX: "MXN", AR: "ARS", PH: "PHP", CL: "CLP", CO: "COP", UY: "UYU" } };
export const FRANC: CurrencyName = { code: "franc", byCountry: { CH: "CHF", FR: "FRF", BE: "BEF" } };
export const SHILLING: CurrencyName = { code: "KES", byCountry: { KE: "KES", UG: "UGX", TZ: "TZS" } };

/** Names of currencies that are of no country alone, by the word they are kept under until the text tells whose they are. */
export const SHARED_CURRENCIES: ReadonlyMap<string, CurrencyName> = new Map([KRONE, DINAR, RIYAL, RUPEE, PESO, FRANC].map((name) => [name.code, name]));
