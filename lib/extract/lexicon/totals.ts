import type { Language } from "@/lib/domain/document";
import type { Phrase } from "@/lib/extract/refiners/phrase";

/** Words that make a country's trade its trade with the whole world, so that no partner is meant. */
export const TOTALS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    "(?:foreign|external|overseas|international|global|world) trade(?!\\s+partner)",
    "(?:total|overall|global|worldwide|aggregate) (?:trade|exports?|imports?|foreign|value of exports?|volume of exports?)",
    "(?:exports?|imports?|trade) (?:to|from|with) (?:all|the world|the whole world|\\d+ countries|other countries|foreign countries)",
    "worldwide",
    "(?:to|from|with) (?:all (?:of )?|the rest of |the |other )?(?:(?:Central|South|East|North|West|Southeast|Latin|Western|Eastern) )?(?:Asia|Africa|Europe|America|Middle East|ASEAN|OPEC|CIS|EAEU|Gulf|Mercosur)(?! Republic)",
  ],
  ru: [
    "внешнеторгов~ оборот~",
    "внешн~ торговл~",
    "внешнеторгов~ товарооборот~",
    "(?:общ~|совокупн~|весь|всего) (?:объем~ |внешнеторгов~ )?(?:экспорт~|импорт~|товарооборот~)",
    "со всеми странами",
    "(?:в|из|с|со) (?:страны |стран |странами )?(?:Ази~|Африк~|Европ~|СНГ|ЕАЭС|АСЕАН|ОПЕК)",
  ],
  az: ["xarici ticarət(?:in|inin|i)? dövriyyə~", "ümumi xarici ticarət~", "(?:ümumi|bütün) (?:ixrac|idxal|ticarət dövriyyəsi)~"],
};
