import type { Language } from "@/lib/domain/document";
import type { Phrase } from "@/lib/extract/refiners/phrase";

/** Bodies of many countries, and whoever is not named, that give and lend: no country is the giver. */
export const GIVERS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:World|(?:\\p{Lu}\\p{L}{1,14} ){1,3}(?:Development|Investment|Infrastructure Investment)) Bank", "ADB", "EBRD", "EIB", "AIIB", "AfDB", "IDB", "IsDB", "IDA", "IMF", "International Monetary Fund", "UN", "United Nations", "UNICEF", "UNDP", "COVAX", "(?:international |foreign |private |multilateral |western )?(?:donors|lenders|creditors)"],
  ru: ["(?:Всемирн~|Азиатск~|Евразийск~|Европейск~) банк~", "МВФ", "АБР", "ЕБРР", "ЕАБР", "АБИИ", "ООН", "(?:международн~ |иностранн~ )?(?:донор~|кредитор~)"],
  az: ["Dünya Bankı~", "Asiya İnkişaf Bankı~", "BVF", "AİB", "BMT", "(?:beynəlxalq )?donor~"],
};

/** The same behind what is given ("a grant of 5 million, provided by the World Bank"). */
export const GIVERS_BEHIND: Readonly<Record<Language, readonly Phrase[]>> = {
  en: GIVERS.en.map((giver) => `(?:by|from) (?:the )?(?:${giver})`),
  ru: ["(?:от|со стороны|из средств|за счет средств|при поддержке) (?:Всемирн~|Азиатск~|Евразийск~|Европейск~) банк~", "(?:от|со стороны|из средств|за счет средств|при поддержке) (?:МВФ|АБР|ЕБРР|ЕАБР|АБИИ|ООН)", "(?:Всемирн|Азиатск|Евразийск|Европейск)ым банк~"],
  az: [],
};

/** A body of many countries as what doses come through, whoever made them. */
export const DOSE_GIVERS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:from|through|via|under|by) (?:the )?(?:WHO |global )?(?:COVAX|Gavi)"],
  ru: ["(?:по линии|в рамках|через|от) (?:\\p{L}+ ){0,3}(?:COVAX|КОВАКС)"],
  az: ["COVAX~ (?:çərçivəsində|vasitəsilə|xətti)"],
};

/** All that a country owes, to whomever. */
export const WHOLE_DEBTS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:external|foreign|public|national|government|sovereign) debt(?! (?:to|owed))"],
  ru: ["(?:внешн|государственн)~ долг~(?! перед)", "госдолг~(?! перед)"],
  az: ["xarici borc~", "dövlət borc~"],
};
