import type { Language } from "@/lib/domain/document";
import type { Phrase } from "@/lib/extract/refiners/phrase";

/** Words that make a country's trade its trade with the whole world, so that no partner is meant. */
export const TOTALS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    "(?:foreign|external|overseas|international|global|world) trade(?!\\s+partner)",
    "(?:total|overall|global|worldwide|aggregate) (?:trade|exports?|imports?|foreign|value of exports?|volume of exports?)",
    "(?:exports?|imports?|trade) (?:to|from|with) (?:all|the world|the whole world|\\d+ countries|other countries|foreign countries)",
    "worldwide",
  ],
  ru: [
    "внешнеторгов~ оборот~",
    "внешн~ торговл~",
    "внешнеторгов~ товарооборот~",
    "(?:общ~|совокупн~|весь|всего) (?:объем~ |внешнеторгов~ )?(?:экспорт~|импорт~|товарооборот~)",
    "со всеми странами",
  ],
  az: ["xarici ticarət(?:in|inin|i)? dövriyyə~", "ümumi xarici ticarət~", "(?:ümumi|bütün) (?:ixrac|idxal|ticarət dövriyyəsi)~"],
};
