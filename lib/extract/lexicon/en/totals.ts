import type { Phrase } from "@/lib/extract/phrases/phrase";
import type { TotalWords } from "../total-words";

/** Blocs of countries by name, in Latin letters; the European Union has a code of its own. */
const BLOCS = "ASEAN|OPEC|CIS|EAEU|EEU|Eurasian Economic Union|Commonwealth of Independent States|SCO|Shanghai Cooperation Organi[sz]ation|GCC|Gulf|Mercosur|ECOWAS|SADC|COMESA|EAC|AfCFTA|SAARC|CARICOM|NAFTA|USMCA|BRICS|EFTA|G7|G20";

const PARTS_OF_WORLD = "Asia|Africa|Europe|America|Middle East|Caribbean|Balkans|Pacific|Oceania";

/** Words behind the name of a region that make it a country or a union ("the South American nation"). */
const NO_REGION = "(?! Republic| Union| Community| (?:country|state|nation|kingdom|republic|neighbou?r|island|powerhouse|giant|economy|superpower|ally)(?!\\p{L}))";

/** The bloc that was just named, and trade inside one or beyond it. */
const THE_BLOC = [
  "(?:to|from|with|into|in) (?:the |this |that )?(?:bloc(?:k)?|bloc(?:k)? (?:partners?|members?|countries)|other members)",
  "(?:between|and|to|from|with|among) (?:the |other |all )*(?:union|bloc)(?:’s)? (?:member )?(?:countries|states|members)",
  "(?:intra|extra) (?:bloc|zone|regional|union|" + BLOCS + ") (?:trade|exports?|imports?)",
];

const SIDE = "(?:(?:Central|South|East|North|West|Southeast|Latin|Western|Eastern|Middle|sub Saharan) )?";

const REGION = SIDE + "(?:" + PARTS_OF_WORLD + ")";

const ADJECTIVES = "African|Asian|European|American|Arab|Turkic(?: speaking)?|Baltic|Nordic|Balkan|Islamic|Muslim|Middle Eastern|Caribbean|Pacific";

const OF_REGION = SIDE + "(?:" + ADJECTIVES + "|" + BLOCS + ") (?:countries|states|nations|republics|region|members|member states)(?!\\p{L})";

/** Whoever owns the trade of a region, of its countries or of a bloc ("the Central Asian region’s"). */
const REGION_OWNER = "(?:" + OF_REGION + "|" + REGION + NO_REGION + "|" + BLOCS + ")(?:’s|’)?";

/** Bodies of many countries that are given money and doses for others. */
const BODIES = "COVAX|Gavi|UN|United Nations|UNICEF|UNHCR|UNDP|World Health Organi[sz]ation|World Food Programme|Global Fund|Red Cross";

const REGIONS: readonly Phrase[] = [
  "(?:to|from|with|and|between) (?:the |all |other |its |fellow )*(?:union|member|bloc) (?:countries|states|nations|partners)",
  "(?:to|with|for) (?:the )?(?:" + BODIES + ")(?!\\p{L})",
  "(?:" + OF_REGION + "|" + REGION + NO_REGION + "|" + BLOCS + ") (?:accounts?|accounted|accounting|provides?|provided|supplied|supplies|buys?|bought|absorbs?|absorbed|receives?|received|takes?|took)(?!\\p{L})",
  "(?:to|from|with) (?:the )?(?:(?:non \\p{L}+|third|developing|neighbou?ring) (?:countries|states|markets|members)|countries (?:outside|beyond|of|in))",
  "non (?:EU|member|members)(?: states| countries)?",
  "and (?:various|other|foreign|many|several|different) (?:(?:" + ADJECTIVES + ") )?(?:countries|states|nations|neighbou?rs)",
  "and the (?:(?:rest of the|whole|outside) )?world",
  "outside (?:of )?(?:the )?(?:EU|bloc|union|region|" + BLOCS + ")",
  "with (?:all |both )?(?:of )?(?:its|their|our) (?:(?:immediate|closest|regional|land|\\d+|" + ADJECTIVES + ") )*neighbou?rs",
  "(?:" + SIDE + "(?:African|Asian|European|American|Arab|Caribbean)) (?:students|tourists|visitors|workers|nationals|citizens)",
  "(?:debts?|citizens|nationals|students|young people) (?:of|from) (?:the |all |many )?(?:" + OF_REGION + "|" + REGION + NO_REGION + ")",
  "(?:between|(?<!(?:" + PARTS_OF_WORLD + "),? )and) (?:the |all |other )*(?:" + REGION + NO_REGION + "|" + OF_REGION + ")",
  "(?<=\\p{L}[-–])(?:" + PARTS_OF_WORLD + ") (?:trade|trading|investment)",
  "(?:invest~|capital|FDI|loans?|aid) (?:in|into|to|across) (?:the |all (?:of )?)?(?:" + REGION + NO_REGION + "|" + OF_REGION + ")",
  "(?:to|from|with) (?:all|the world|the whole world|the rest of the world|\\d+ countries|other countries|foreign countries)",
  "(?:to|from|with) (?:all (?:of )?|the rest of |the |other )?(?:(?:Central|South|East|North|West|Southeast|Latin|Western|Eastern|Middle) )?(?:" + PARTS_OF_WORLD + "|" + ADJECTIVES + "|East|Eastern|" + BLOCS + ")" + NO_REGION,
  ...THE_BLOC,
];

/** What a country that was named before sells or buys, whoever the other side may be. */
const COUNTRY_TRADES = "the country (?:has |had |also |has also )?(?:exported|imported)";

const GIVERS: readonly Phrase[] = ["(?:World|(?:\\p{Lu}\\p{L}{1,14} ){1,3}(?:Development|Investment|Infrastructure Investment)) Bank", "ADB", "EBRD", "EIB", "AIIB", "AfDB", "IDB", "IsDB", "IDA", "IMF", "International Monetary Fund", "UN", "United Nations", "UNICEF", "UNDP", "COVAX", "(?:international |foreign |private |multilateral |western )?(?:donors|lenders|creditors)"];

/** Places in a row. */
const ORDINALS = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|1st|2nd|3rd|\\dth)";
export const TOTALS_EN: TotalWords = {
  overYears: ["(?<!(?:by|as) )so far(?! (?:this|in|as|from|away))", "thus far", "to date", "up to now", "until now", "(?:over|through) (?:the|these|all the|all these) years", "(?:in|over) all (?:the|these) years"],
  totals: [
    "(?:foreign|external|overseas|international|global|world) trade(?!\\s+partner)",
    "(?:total|overall|global|worldwide|aggregate) (?:trade|turnover|exports?|imports?|foreign|value of exports?|volume of exports?)",
    "(?:total|overall|all(?: of)?) (?:(?!bilateral|mutual|two|reciprocal|its|their|the)[\\p{L}-]+ )(?:exports|imports)",
    "(?:overall|altogether|in total|in all),? (?:[\\p{L}'’-]{1,16} ){1,4}(?:exports|imports|exported|imported)",
    "all (?:exports|imports|foreign trade)", "overall (?:trade )?(?:surplus|deficit|balance|gap)",
    "(?:exports?|imports?) overall",
    "(?:exports?|imports?|trade) (?:to|from|with) (?:all|the world|the whole world|the rest of the world|\\d+ countries|other countries|foreign countries)",
    "(?:worldwide|globally)",
    "(?:exported|imported|shipped|sold) (?:to|from) (?:all|the world|the whole world|the rest of the world|\\d+ countries|(?:other|foreign|third) countries)",
    COUNTRY_TRADES,
    "imports into",
    "(?:to|from|with) (?:all (?:of )?|the rest of |the |other )?(?:(?:Central|South|East|North|West|Southeast|Latin|Western|Eastern) )?(?:" + PARTS_OF_WORLD + "|" + BLOCS + ")" + NO_REGION,
    ...THE_BLOC,
  ],
  regionSites: ["(?:in|into) the (?:econom(?:y|ies)|markets?) of (?:the )?" + OF_REGION, "(?:in|into|across|throughout) (?:other|foreign|many|all|\\d+) (?:countries|states|nations)", "(?:in|into|across|throughout) (?:the |all (?:of )?|many |several |most )?(?:" + REGION + NO_REGION + "|" + OF_REGION + ")", "(?:in|across|throughout) the (?:whole |entire )?(?:region|continent)(?! of)"],
  regions: REGIONS,
  blocOwners: [REGION_OWNER + " (?:total |overall |goods |mutual |foreign |annual )?(?:trade|exports|imports)(?: turnover| volume)? (?:with|to|from)", "(?:between|of) (?:the |all )?" + REGION_OWNER + " (?:and|with)", "of (?:the |all )?" + REGION_OWNER + " (?:total |foreign |overall )*(?:trade|exports|imports)"],
  regionSubjects: ["(?:on|of|across) the continent", "the continent’s", "(?:of|in|across|within) (?:the |all )?" + REGION_OWNER, REGION_OWNER + " (?:GDP|gross domestic product|economy|economies|population|output|production|is|are|has|have|accounts?|accounted|makes? up|made up)", REGION_OWNER + " total (?:GDP|population|output)"],
  world: [
    COUNTRY_TRADES,
    "(?:foreign|external|overseas|world) trade(?!\\s+partner)",
    "(?:worldwide|globally)",
    ...REGIONS,
  ],
  namedBefore: ["(?:to|from|with|into) (?:the|this|that|its) (?:(?!same|whole|other|rest|entire)[\\p{L}-]{3,14} ){0,2}(?:state|country|nation|kingdom|republic|neighbou?r|emirate|sultanate)", "there(?! (?:is|are|was|were|has|have|had|will|would|may|can|exists?|remains?)(?!\\p{L}))"],
  each: ["each", "apiece"],
  others: ["and (?:(?:several|some|many|various|a number of|the|its) )?(?:other|neighbou?ring|nearby|further|more) (?:\\p{L}{3,16} ){0,2}(?:countries|states|nations|neighbou?rs|markets|economies|republics|members|partners|destinations)", "and (?:others|elsewhere)", "among (?:others|other countries)"],
  trades: ["(?:imported|exported)", "(?:imports|exports) \\d[\\d.]{0,4}(?: percent| per cent|%) of", "(?:imports|exports) (?:about|around|some|over|nearly|almost|more than|up to)"],
  allComers: [
    "(?:foreign|international|overseas|inbound) (?:remittances|tourists?|tourist arrivals|tourism|visitors?|visitor arrivals|arrivals|travell?ers|guests|students?|student enrolments?|enrolments?|citizens|nationals|capital|investments?|direct investments?|investors|companies|loans|aid|partners)",
    "FDI (?:inflows?|flows?|stock)",
    "inflows? of (?:FDI|foreign)",
    "investments? (?:abroad|overseas)",
    "arrivals? (?:total(?:s|l?ed)?|numbered|in total)",
    "(?:in total|overall|altogether|all told),? (?:[\\p{L}\\d.,'’-]{1,16} ){1,5}(?:tourists|visitors|arrivals|guests|holidaymakers|foreigners|travell?ers|transfers|remittances)",
    "(?:million|thousand|\\d) in total",
    "(?:total|all|overall) (?:\\p{L}+ )?(?:arrivals|visitors|tourists|students|visitor arrivals|tourist arrivals|remittances|inflows)",
    "foreigners",
    "(?:from|to) (?:around|across|throughout|all over|all parts of) the (?:world|globe)",
    "(?:to|from) (?:abroad|overseas|foreign markets|foreign countries|all countries|\\d+ countries|the countries (?:that|which|favou?red|covered|participating|belonging|taking part))",
  ],
  ofThem: ["of (?:them|these|those|it|this|that|which|whom|the total)"],
  parts: ["including", "of (?:which|whom)", "among them"],
  outbound: ["outbound (?:tourism|tourists?|travel|trips?|visitors?|departures)", "(?:travel(?:l?ed|l?ing)?|went|go|going|trips?|flew|holiday(?:ed|s)?|tourism|journeys?) (?:abroad|overseas)", "(?:flew|travel(?:l)?ed|went) out of the country", "left the country", "(?:visit(?:ed|ing|s)?|travel(?:l?ed|l?ing)? to|went to|left for|trips? to) (?:foreign|other) countries", "(?:stud(?:y|ies|ied|ying)|(?:under)?graduates?|postgraduates?|students|education|degrees?|taught|trained|trainees) (?:abroad|overseas|in (?:other|foreign) countries|at (?:foreign|international|overseas) (?:universities|institutions|schools))", "(?:working|living|employed|residing) (?:abroad|overseas|in (?:other|foreign) countries)"],
  transits: ["transit", "in transit", "transited", "main (?:oil |gas |oil and gas |export )?pipelines?"],
  placed: ["(?:rank(?:s|ed|ing)|placed|was|is|came|comes|finished) (?:the )?(?:" + ORDINALS + "|next)(?! (?:to|time|half|quarter|year|month|week)(?!\\p{L}))", "(?:took|takes|occup(?:y|ies|ied)|held|holds|has|with|in|at) (?:the )?" + ORDINALS + " (?:place|position|spot|rank)", "top(?:s|ped|ping) (?:the )?(?:list|ranking|table)", "(?:lead|head)(?:s|ed|ing)? the (?:list|ranking|table)", "(?:was|is|remained|became) (?:the )?(?:leader|number one|no\\. 1)", "(?:next|then) (?:come|comes|came|were|was)"],
  regionNames: ["(?:" + PARTS_OF_WORLD + "|" + BLOCS + ")", "(?:Asia|Middle East)(?:/| (?:and )?)(?:Pacific|North Africa)", "(?:non EU|other|third|neighbou?ring|Asian|African|European|Arab|Middle Eastern) (?:countries|states|nations)"],
  balanceFor: ["for", "favou?ring", "in favou?r of", "to the (?:benefit|advantage) of"],
  takes: ["account(?:s|ed|ing)? for", "takes?", "took", "taking", "absorb(?:s|ed|ing)?", "bought", "buys", "receive[sd]?", "made up", "makes? up", "represent(?:s|ed)"],
  guestsMake: ["(?:were|numbered)", "account(?:s|ed|ing)? for", "(?:mak(?:es?|ing)|made) up", "compris(?:es?|ed|ing)", "represent(?:s|ed|ing)?", "constitut(?:es?|ed|ing)"],
  outOf: ["out of (?:a |the |its |their )?(?:total|overall)"],
  fallsOn: ["(?:falls?|fell|falling) (?:on|to)(?: the)?(?: share of)?", "(?:is|was|are|were) (?:accounted|made up) (?:for )?by(?: the)?", "(?:is|was|are|were) with(?: the)?"],
  shareOf: [],
  partWithin: ["shares? of", "shares? of the"],
  fallsBehind: [],
  fallsOnIt: [],
  makesUp: ["(?:making|accounting|comprising|constituting|representing)(?: up| for)?", "which (?:was|were|is|are|made up|makes up|make up|accounts? for|accounted for|represents?|represented|equals?|equalled)"],
  worldOwners: ["(?:world|global|worldwide) (?:exports|imports|merchandise exports|merchandise imports|merchandise trade|goods trade|trade volumes?)", "all (?:European|African|Asian|Latin American) (?:exports|imports|trade)", "(?:trade|exports|imports)(?: turnover| volume)? (?:among|within|inside|between) (?:the |all )*" + OF_REGION + "(?! and| with)"],
  worldWholes: ["(?:world|global|worldwide|the planet)(?:’s|'s)? (?:(?:total|overall|annual|merchandise|foreign) )?(?:GDP|gross domestic product|gross product|population|economy|production|output|trade|exports|imports|turnover|commerce|reserves|market|demand|consumption)"],
  everywhere: ["people (?:(?:all )?(?:around|over|across|throughout)|in) the (?:whole |entire )?(?:world|globe|planet)", "people (?:worldwide|globally|on (?:the planet|Earth))"],
  ofBoth: ["(?:between|of|by) (?:the |these |our |both )?(?:two )?(?:countries|nations|states|sides|neighbou?rs)", "between (?:them|us|both|the two)", "(?:bilateral|mutual|two way|reciprocal)"],
  givers: GIVERS,
  giversBehind: GIVERS.map((giver) => `(?:by|from) (?:the )?(?:${giver})`),
  doseGivers: ["COVAX (?:(?:has|had|will|is|was) )?(?:(?:already|also) )?(?:commit|committed|deliver|delivered|delivering|provide|provided|ship|shipped|allocate|allocated|send|sent|supply|supplied)(?!\\p{L})", "(?:from|through|via|under|by) (?:the )?(?:WHO |global )?(?:COVAX|Gavi)"],
  wholeDebts: ["(?:external|foreign|public|national|government|sovereign) debt(?! (?:to|owed))"],
};
