import type { CurrencyVocabulary } from "../types";
import { DINAR, DOLLAR, FRANC, KRONE, LIRA, PESO, POUND, RIYAL, ROUBLE, RUPEE, SOM, WON, alone } from "../currency-names";

/** English currency words. */
export const currencies: CurrencyVocabulary = {
  names: [
    ["dollar -s dlr -s buck -s", DOLLAR], ["euro -s", alone("EUR")], ["pound -s quid", POUND], ["pound_sterling pounds_sterling sterling", alone("GBP")], ["yen -s", alone("JPY")], ["yuan -s renminbi rmb kuai", alone("CNY")],
    ["rouble -s ruble -s", ROUBLE], ["manat -s", { code: "AZN", byCountry: { TM: "TMT" } }], ["lira -s liras", LIRA], ["tenge -s", alone("KZT")], ["hryvnia -s hryvnya -s", alone("UAH")], ["lari -s", alone("GEL")], ["dram -s", alone("AMD")], ["som -s", SOM], ["sum -s", alone("UZS")], ["somoni -s", alone("TJS")],
    ["zloty -s zlotys", alone("PLN")], ["forint -s", alone("HUF")], ["koruna -s", alone("CZK")], ["krona kronor krone kroner crown -s", KRONE], ["leu lei", { code: "RON", byCountry: { MD: "MDL", RO: "RON" } }], ["lev leva", alone("BGN")], ["kuna -s", alone("HRK")],
    ["dinar -s", DINAR], ["dirham -s", { code: "AED", byCountry: { MA: "MAD", AE: "AED" } }], ["riyal -s rial -s", RIYAL], ["rupee -s", RUPEE], ["won", WON], ["peso -s", PESO], ["real -s reais", alone("BRL")], ["rand -s", alone("ZAR")], ["franc -s", FRANC], ["shekel -s", alone("ILS")], ["ringgit -s", alone("MYR")], ["baht -s", alone("THB")], ["dong", alone("VND")], ["rupiah -s", alone("IDR")], ["taka -s", alone("BDT")], ["tugrik -s", alone("MNT")],
    ["marks deutschmark -s german_mark finnish_mark", { code: "DEM", byCountry: { FI: "FIM", DE: "DEM" } }], ["markka", alone("FIM")], ["guilder -s", alone("NLG")], ["peseta -s", alone("ESP")], ["bitcoin -s", alone("BTC")], ["satoshi -s", alone("satoshi")], ["kip", alone("LAK")],
  ],
  countries: [
    ["us united_states american usa", "US"], ["canadian", "CA"], ["australian", "AU"], ["new_zealand", "NZ"], ["hong_kong", "HK"], ["singapore singaporean", "SG"], ["british uk english", "GB"], ["japanese", "JP"], ["chinese", "CN"], ["russian", "RU"], ["belarusian belarussian", "BY"], ["azerbaijani azeri", "AZ"], ["turkmen turkmenistani", "TM"], ["turkish", "TR"], ["kazakh kazakhstani", "KZ"], ["ukrainian", "UA"], ["georgian", "GE"], ["armenian", "AM"], ["kyrgyz", "KG"], ["uzbek", "UZ"], ["tajik", "TJ"], ["indian", "IN"], ["pakistani", "PK"], ["sri_lankan", "LK"], ["swiss", "CH"], ["french", "FR"], ["belgian", "BE"], ["swedish", "SE"], ["norwegian", "NO"], ["danish", "DK"], ["czech", "CZ"], ["mexican", "MX"], ["egyptian", "EG"], ["israeli", "IL"], ["iranian", "IR"], ["iraqi", "IQ"], ["saudi", "SA"], ["serbian", "RS"], ["south_korean korean", "KR"], ["finnish", "FI"], ["dutch", "NL"], ["german", "DE"], ["polish", "PL"], ["hungarian", "HU"], ["romanian", "RO"], ["moldovan", "MD"], ["philippine", "PH"], ["argentine", "AR"], ["taiwan", "TW"], ["south_african", "ZA"], ["brazilian", "BR"], ["moroccan", "MA"], ["uae emirati", "AE"], ["kuwaiti", "KW"],
  ],
  minor: [["cent -s", "cent"], ["pence", "pence"], ["penny pennies", "penny"], ["kopeck -s kopek -s", "kopeck"], ["dime -s", "dime"]],
};
