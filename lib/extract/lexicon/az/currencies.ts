import type { CurrencyVocabulary } from "../types";
import { DOLLAR, FRANC, LIRA, POUND, ROUBLE, SOM, alone } from "../currency-names";

/** Azerbaijani currency words. */
export const currencies: CurrencyVocabulary = {
  names: [["~dollar", DOLLAR], ["~avro", alone("EUR")], ["~manat man", { code: "AZN", byCountry: { TM: "TMT" } }], ["~rubl", ROUBLE], ["~lirə", LIRA], ["~funt ~funt_sterlinq", POUND], ["~yuan", alone("CNY")], ["~tenge", alone("KZT")], ["~qrivna", alone("UAH")], ["~lari", alone("GEL")], ["~dram", alone("AMD")], ["~som", SOM], ["~frank", FRANC], ["~iyen ~yen", alone("JPY")]],
  countries: [["abş amerika", "US"], ["kanada", "CA"], ["avstraliya", "AU"], ["rusiya", "RU"], ["belarus", "BY"], ["azərbaycan", "AZ"], ["türkmənistan", "TM"], ["türkiyə türk", "TR"], ["isveçrə", "CH"]],
  minor: [["~sent", "cent"], ["~qəpik", "qepik"]],
};
