import type { Language } from "@/lib/domain/document";
import type { Phrase } from "@/lib/extract/refiners/phrase";

/** Blocs of countries by name, in Latin letters; the European Union has a code of its own. */
const BLOCS = "ASEAN|OPEC|CIS|EAEU|GCC|Gulf|Mercosur|ECOWAS|SADC|COMESA|EAC|AfCFTA|SAARC|CARICOM|NAFTA|USMCA|BRICS|EFTA|G7|G20";
const BLOCS_RU = "(?:СНГ|Содружеств~|ЕАЭС|АСЕАН|ОПЕК|БРИКС|ШОС|Евразийск~ (?:экономическ~ )?союз~)";
/** Parts of the world and blocs in Russian, as far as they stand behind a preposition. */
const REGION_RU = "(?:(?:(?:Центральн|Средн|Юго Восточн|Восточн|Западн|Северн|Южн)~ )?(?:Ази~|Африк~|Европ~(?! союз))|(?:Латинск|Южн|Северн|Центральн)~ Америк~|СНГ|Содружеств~|ЕАЭС|АСЕАН|ОПЕК|БРИКС|ШОС)";
const PARTS_OF_WORLD = "Asia|Africa|Europe|America|Middle East|Caribbean|Balkans|Pacific|Oceania";
/** Words behind the name of a region that make it a country or a union ("the South American nation"). */
const NO_REGION = "(?! Republic| Union| Community| (?:country|state|nation|kingdom|republic|neighbou?r|island|powerhouse|giant|economy|superpower|ally)(?!\\p{L}))";
/** The bloc that was just named, and trade inside one or beyond it. */
const THE_BLOC = [
  "(?:to|from|with|into|in) (?:the |this |that )?(?:bloc(?:k)?|bloc(?:k)? (?:partners?|members?|countries)|other members)",
  "(?:intra|extra) (?:bloc|zone|regional|union|" + BLOCS + ") (?:trade|exports?|imports?)",
];

/** Words that make a country's trade its trade with the whole world, so that no partner is meant. */
export const TOTALS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    "(?:foreign|external|overseas|international|global|world) trade(?!\\s+partner)",
    "(?:total|overall|global|worldwide|aggregate) (?:trade|exports?|imports?|foreign|value of exports?|volume of exports?)",
    "(?:total|overall|all(?: of)?) (?:(?!bilateral|mutual|two|reciprocal|its|their|the)[\\p{L}-]+ )(?:exports|imports)",
    "(?:overall|altogether|in total|in all),? (?:[\\p{L}'’-]{1,16} ){1,4}(?:exports|imports)",
    "all (?:exports|imports|foreign trade)",
    "(?:exports?|imports?) overall",
    "(?:exports?|imports?|trade) (?:to|from|with) (?:all|the world|the whole world|the rest of the world|\\d+ countries|other countries|foreign countries)",
    "(?:worldwide|globally)",
    "(?:to|from|with) (?:all (?:of )?|the rest of |the |other )?(?:(?:Central|South|East|North|West|Southeast|Latin|Western|Eastern) )?(?:" + PARTS_OF_WORLD + "|" + BLOCS + ")" + NO_REGION,
    ...THE_BLOC,
  ],
  ru: [
    "внешнеторгов~ оборот~",
    "внешн~ торговл~",
    "внешнеторгов~ товарооборот~",
    "(?:импорта и экспорта|экспорта и импорта)",
    "(?:общ~|совокупн~|весь|всего|всех) (?:объем~ |внешнеторгов~ )?(?:экспорт~|импорт~|товарооборот~)",
    "(?:общ~|совокупн~|весь|всего) (?:объем~ )?[\\p{L}]+ск(?:ий|ого|ому|им|ом) (?:экспорт~|импорт~)",
    "со всеми странами",
    "(?:в|из|с|со) (?:страны |стран |странами |государства |государств |государствами )?" + REGION_RU,
    "(?:с|со) странами,? (?:расположенными |лежащими )?вдоль",
  ],
  az: [
    "xarici ticarət(?:in|inin|i)? dövriyyə~",
    "ümumi xarici ticarət~",
    "(?:ümumi|bütün) (?:\\p{L}+ )?(?:ixrac|idxal|ticarət dövriyyəsi)~",
    "(?:türk|MDB|TDT|Aİİ|Avropa|Asiya|Afrika|ərəb|islam|müsəlman|xarici|digər|dünya) (?:dövlət|ölkə)(?:ləri|lər)?~",
    "\\d+ (?:ölkə|türk dövləti|dövlət) ilə",
  ],
};

const REGION = "(?:(?:Central|South|East|North|West|Southeast|Latin|Western|Eastern|Middle|sub Saharan) )?(?:" + PARTS_OF_WORLD + ")";
const OF_REGION = "(?:African|Asian|European|Latin American|Arab|Middle Eastern|Caribbean|Pacific) (?:countries|states|nations)(?!\\p{L})";

/** A region or the countries of one as the place of what is put or found there. */
export const REGION_SITES: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:in|into|across|throughout) (?:the |all (?:of )?|many |several |most )?(?:" + REGION + NO_REGION + "|" + OF_REGION + ")"],
  ru: [],
  az: [],
};

/** Regions and blocs of many countries as the other side of a figure, which are no partner of their own. */
export const REGIONS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    "(?:to|from|with) (?:the )?(?:(?:non \\p{L}+|third|developing|neighbou?ring) (?:countries|states|markets|members)|countries (?:outside|beyond|of|in))",
    "non (?:EU|member|members)(?: states| countries)?",
    "and (?:various|other|foreign|many|several|different) (?:countries|states|nations)",
    "outside the (?:EU|bloc|union)",
    "(?:between|(?<!(?:" + PARTS_OF_WORLD + "),? )and) (?:the )?(?:(?:Central|South|East|North|West|Southeast|Latin|Western|Eastern|Middle) )?(?:" + PARTS_OF_WORLD + ")" + NO_REGION,
    "(?<=\\p{L}[-–])(?:" + PARTS_OF_WORLD + ") (?:trade|trading|investment)",
    "(?:invest~|capital|FDI|loans?|aid) (?:in|into|to|across) (?:the |all (?:of )?)?(?:" + REGION + NO_REGION + "|" + OF_REGION + ")",
    "(?:to|from|with) (?:all|the world|the whole world|the rest of the world|\\d+ countries|other countries|foreign countries)",
    "(?:to|from|with) (?:all (?:of )?|the rest of |the |other )?(?:(?:Central|South|East|North|West|Southeast|Latin|Western|Eastern|Middle) )?(?:" + PARTS_OF_WORLD + "|Asian|African|European|American|East|Eastern|" + BLOCS + ")" + NO_REGION,
    ...THE_BLOC,
  ],
  ru: [
    "со всеми странами",
    "дол(?:я|ю|е|ей) (?:(?:стран|государств)~ )?(?:Ази~|Африк~|Европ~(?! союз)|СНГ|Содружеств~|ЕАЭС|АСЕАН|ОПЕК|БРИКС|ШОС)",
    "дол(?:я|ю|е|ей) (?:других|остальных|прочих|третьих) (?:стран|государств)",
    "на (?:долю )?(?:(?:стран|государств)~ )?(?:Ази~|Африк~|Европ~(?! союз)|СНГ|Содружеств~|ЕАЭС|АСЕАН|ОПЕК|БРИКС|ШОС) (?:приход~|приш~)",
    "(?:в|из|с|со) (?:(?:третьи~|друг~|зарубежн~|иностранн~|развивающ~) стран~|стран~ (?:дальнего|ближнего) зарубежья|дальнее зарубежье|стран~,? (?:вне|кроме|за пределами|не входящ~))",
    "и (?:странами|государствами|регионом|республиками) " + REGION_RU,
    "(?:с|со|и|из|в) (?:пятью |четырьмя |всеми |пять |всех )?(?:центральноазиатск|африканск|азиатск|арабск|латиноамериканск|европейск)~ (?:странами|государствами|республиками|страны|стран)",
    "(?:в|из|с|со) (?:страны |стран |странами |государства |государств |государствами )?" + REGION_RU,
    "(?:с|со) странами,? (?:расположенными |лежащими )?вдоль",
  ],
  az: [
    "(?:türk|MDB|TDT|Aİİ|Avropa|Asiya|Afrika|ərəb|islam|müsəlman|xarici|digər|dünya) (?:dövlət|ölkə)(?:ləri|lər)?~",
    "\\d+ (?:ölkə|türk dövləti|dövlət) ilə",
  ],
};

/** Blocs of many countries whose trade with a country is told. */
export const BLOC_OWNERS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:" + BLOCS + ")(?:’s)? (?:total |overall |goods )?(?:trade|exports|imports) (?:with|to|from)", "between (?:the )?(?:" + BLOCS + ")(?: states| countries| members| nations)? and"],
  ru: [
    "(?:товарооборот|торговл|оборот|экспорт|импорт|поставк)~ (?:(?:стран|государств)~ )?(?:членов )?" + BLOCS_RU,
    "между (?:(?:стран|государств)~ )?" + BLOCS_RU + " и",
  ],
  az: ["(?:MDB|Aİİ|TDT)~ (?:ölkələri(?:nin)? |dövlətləri(?:nin)? )?(?:ticarət|ixrac|idxal)~"],
};

/** A country's trade with the whole world, and with whole regions of it. */
export const WORLD: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    "(?:foreign|external|overseas|world) trade(?!\\s+partner)",
    "(?:worldwide|globally)",
    ...REGIONS.en,
  ],
  ru: [
    "внешнеторгов~ оборот~",
    "внешн~ торговл~",
    "внешнеторгов~ товарооборот~",
    ...REGIONS.ru,
  ],
  az: [
    "xarici ticarət(?:in|inin|i)? dövriyyə~",
    ...REGIONS.az,
  ],
};

/** Words for a country that has been named before, beside a preposition ("to the European country"). */
export const NAMED_BEFORE: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:to|from|with|into) (?:the|this|that|its) (?:(?!same|whole|other|rest|entire)[\\p{L}-]{3,14} ){0,2}(?:state|country|nation|kingdom|republic|neighbou?r|emirate|sultanate)"],
  ru: ["(?:в|из|с) (?:эту|этой) (?:стран~|республик~)"],
  az: ["bu ölkə(?:yə|dən|ilə)"],
};

/** Words by which each of several countries has as much. */
export const EACH: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["each", "apiece"],
  ru: ["кажд(?:ый|ая|ое|ому|ой)"],
  az: [],
};

/** Verbs right behind a country by which it trades with whoever is not named ("Peru imported 5 tonnes"). */
export const TRADES: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:imported|exported)", "(?:imports|exports) (?:about|around|some|over|nearly|almost|more than|up to)"],
  ru: ["импортировал~", "экспортировал~", "ввезл~", "вывезл~"],
  az: ["idxal edib", "ixrac edib", "idxal etmişdir", "ixrac etmişdir"],
};

/** Words for people and goods of whatever country, so that the figure beside them has no partner. */
export const ALL_COMERS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    "(?:foreign|international|overseas|inbound) (?:remittances|tourists?|tourist arrivals|tourism|visitors?|visitor arrivals|arrivals|travell?ers|guests|students?|student enrolments?|enrolments?|citizens|nationals|capital|investments?|direct investments?|investors|companies|loans|aid|partners)",
    "arrivals? total",
    "(?:total|all|overall) (?:\\p{L}+ )?(?:arrivals|visitors|tourists|students|visitor arrivals|tourist arrivals|remittances|inflows)",
    "foreigners",
    "(?:to|from) (?:abroad|overseas|foreign markets|foreign countries|all countries|\\d+ countries)",
  ],
  ru: [
    "иностранн~ (?:турист~|гост~|студент~|путешественник~|посетител~|граждан~|учащ~|инвестици~|инвестор~|капитал~|компани~)",
    "зарубежн~ (?:турист~|гост~|студент~|инвестици~|инвестор~)",
    "граждан~ (?:иностранн|зарубежн|друг)~ (?:государств|стран)~",
    "иностранц~",
    "(?:путешественник|турист|посетител|визитер|гост)~ нерезидент~",
    "(?<!(?:больше|меньше|чаще|прежде|скорее|составил|составила|составило|составили) )всего(?! (?:лишь|навсего|на)(?!\\p{L}))",
    "(?:в целом|в общей сложности|в общем(?=,| и целом))",
    "(?:за рубеж|из-за рубежа|за границу)",
  ],
  az: ["ölkə(?:yə|mizə) (?:gələn|gəlmiş|səfər edən|üz tutan)", "\\d+ ölkədən", "xarici (?:turist~|tələbə~|vətəndaş~|qonaq~|ölkələr~|investisiya~|sərmayə~)", "əcnəbi~", "ümumilikdə", "cəmi", "xaricə", "xaricdən"],
};

/** Words behind a figure that open what part of it is somebody's. */
export const PARTS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["including", "of (?:which|whom)", "among them"],
  ru: ["в том числе", "из (?:них|которых)", "включая"],
  az: ["o cümlədən", "onlardan", "bunlardan"],
};

/** Words for going to whatever foreign country: whoever goes is counted, and no host. */
export const OUTBOUND: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["outbound (?:tourism|tourists?|travel|trips?|visitors?|departures)", "(?:travel(?:l?ed|l?ing)?|went|go|going|trips?|flew|holiday(?:ed|s)?|tourism|journeys?) (?:abroad|overseas)", "(?:flew|travel(?:l)?ed|went) out of the country", "left the country", "(?:working|living|employed|residing) (?:abroad|overseas|in (?:other|foreign) countries)"],
  ru: ["(?:выехал~|выезжа~|выезд~|отправил~|поездк~|поехал~|уехал~|путешеств~|отдых~|выездн~)… (?:за рубеж~|за границ~|в зарубежные страны|в другие страны)", "(?:за рубеж|за границу) (?:выехал~|выезжа~|отправил~|поехал~|уехал~|съездил~)", "выездн~ (?:туризм~|турпоток~|поток~)", "(?:работающ~|живущ~|проживающ~|находящ~) за (?:рубежом|границей)"],
  az: ["xari(?:cə|ci ölkələrə) (?:gedən|səfər edən|üz tutan|çıxan|səyahət edən)", "xari(?:cə|ci ölkələrə) (?:gedib|səfər edib|çıxıb)"],
};

/** Goods that only pass through a country on their way, whosever they are. */
export const TRANSITS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["transit", "in transit", "transited"],
  ru: ["транзит~"],
  az: ["tranzit~"],
};

/** Regions of many countries by their bare names, as items of a list. */
export const REGION_NAMES: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:" + PARTS_OF_WORLD + "|" + BLOCS + ")", "(?:Asia|Middle East)(?:/| (?:and )?)(?:Pacific|North Africa)", "(?:non EU|other|third|neighbou?ring|Asian|African|European|Arab|Middle Eastern) (?:countries|states|nations)"],
  ru: ["(?:Ази~|Африк~|Европ~|СНГ|ЕАЭС|АСЕАН|ОПЕК|Ближн~ Восток~|Латинск~ Америк~)", "(?:прочи~|други~|остальны~) (?:стран~|государств~)"],
  az: ["(?:Asiya|Afrika|Avropa|MDB)(?! Birliyi)~", "(?:digər|başqa) (?:ölkə|dövlət)lər~"],
};

/** Words between a balance and the country whose it is. */
export const BALANCE_FOR: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["for", "favou?ring", "in favou?r of", "to the (?:benefit|advantage) of"],
  ru: ["в пользу"],
  az: [],
};

/** Verbs behind a country by which it takes, or makes, a part of another's trade. */
export const TAKES: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["account(?:s|ed|ing)? for", "takes?", "took", "taking", "absorb(?:s|ed|ing)?", "bought", "buys", "receive[sd]?", "made up", "makes? up", "represent(?:s|ed)"],
  ru: [],
  az: [],
};

/** Verbs right before the country whose part of another's trade it is. */
export const FALLS_ON: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:falls?|fell|falling) (?:on|to)(?: the)?", "(?:is|was|are|were) (?:accounted|made up) (?:for )?by(?: the)?", "(?:is|was|are|were) with(?: the)?"],
  ru: ["(?:приходится|приходилось|пришлось|пришлась|приходилась) на(?: долю)?"],
  az: [],
};

/** The same in front of the country where the figure comes behind it ("на долю Перу приходится 5 процентов"). */
export const SHARE_OF: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [],
  ru: ["на долю"],
  az: [],
};

/** Participles behind a figure by which it is told what part of a whole it makes. */
export const MAKES_UP: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:making|accounting|comprising|constituting|representing)(?: up| for)?", "which (?:was|were|is|are|made up|makes up|make up|accounts? for|accounted for|represents?|represented|equals?|equalled)"],
  ru: ["составив", "составляя", "что составляет", "что составило"],
  az: ["təşkil edərək"],
};

/** Trade of the whole world or of a part of it, told of no country. */
export const WORLD_OWNERS: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:world|global|worldwide) (?:exports|imports|merchandise exports|merchandise imports|merchandise trade|goods trade|trade volumes?)", "all (?:European|African|Asian|Latin American) (?:exports|imports|trade)"],
  ru: ["миров~ (?:экспорт|импорт|товарооборот)~", "(?:миров|глобальн)~ торговл~"],
  az: ["dünya (?:ixrac|idxal|ticarət)~"],
};

/** What two countries trade, by words that mean both of them. */
export const OF_BOTH: Readonly<Record<Language, readonly Phrase[]>> = {
  en: ["(?:between|of|by) (?:the |these |our |both )?(?:two )?(?:countries|nations|states|sides|neighbou?rs)", "between (?:them|us|both|the two)", "(?:bilateral|mutual|two way|reciprocal)"],
  ru: ["между (?:нашими |двумя |обеими |этими )*(?:странами|государствами|сторонами|соседями)", "между (?:ними|нами)", "(?:двух|обеих|наших) (?:стран|государств)", "(?:двусторонн|взаимн)~"],
  az: ["(?:iki|hər iki) (?:ölkə|dövlət)~", "qarşılıqlı", "ikitərəfli"],
};
