/** ISO 3166-1 alpha-2, `EU` for the Union, `SU` for the USSR. */
export type CountryCode = string;
