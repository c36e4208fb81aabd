import type { ScopeWords } from "../meaning-types";

const GOODS =
  "(?:non )?(?:hydrocarbon|mineral|agricultural|food|non oil|non resource|non energy|civilian industry|industrial|military|dairy|meat|fruit and vegetable|fruit|vegetables?|grain|wheat|oil|gas|crude oil|petroleum|energy|steel|textile|machinery|high tech|raw material|automobile|car|arms|pharmaceutical|chemical|natural gas|LNG|coal|timber|fish)";

export const SCOPES: ScopeWords = {
  phrases: [
    GOODS + " (?:products?|produce|goods|sector|trade|exports?|imports?|supplies|deliveries|shipments|turnover)",
    "(?:exports?|imports?|supplies|deliveries|supply|shipments|sales|trade) (?:of|in) " + GOODS + "(?: (?:products?|produce|goods))?",
    "fully (?:financed|owned|funded) by \\p{L}{1,20} capital", "wholly owned", "with 100 percent \\p{L}{1,20} capital", "100 percent \\p{L}{1,20} capital",
    "mutual investments?", "non oil sector", "direct investments?", "portfolio investments?", "accumulated (?:\\p{L}{1,20} )?(?:direct )?investments?", "(?:border|interregional|cross border) (?:and (?:border|interregional) )?trade",
    "(?:industrial|manufacturing|factory|agricultural) (?:output|production)", "trade in (?:services|goods|fruit and vegetables)", "transit container shipping", "container (?:traffic|shipping|shipments)", "in national currencies", "by (?:rail|road|sea|air)", "civil(?:ian)? (?:goods|products)",
    "(?:Russian|English|French|German|Turkish|Azerbaijani|Chinese|Arabic) language", "with (?:signed )?agreements", "each country", "(?:for )?(?:inventions|utility models|industrial designs)",
    "as an? (?:separate |optional |elective )?(?:school )?subject", "as an? (?:second |foreign |optional )(?:foreign )?language",
  ],
  owners: ["(?:has|have|had)? (?:already )?(?:invested|financed|acquired|bought|purchased|supplied|supplies|delivered|exported|sold|covers|provides)", "alone (?:has|have)"],
  notOwners: ["We", "They", "It", "He", "She", "You", "I", "This", "That", "The", "Our", "Who", "Which", "Also"],
  ownerAdverbs: ["alone", "has", "have", "had", "already"],
  goodsAfter: ["(?:re )?exports? of", "imports? of", "supply of", "supplies of", "deliver(?:y|ies) of", "shipments? of", "sales of", "purchases of", "trade in"],
  goodsSkipped: ["the", "its", "their", "our", "other", "all", "all kinds of", "such", "these", "those", "many", "various", "main", "major", "key", "certain", "several", "both", "domestic", "local", "national", "foreign", "member"],
  goodsEnd: [
    "to", "from", "in", "into", "by", "between", "with", "at", "for", "on", "over", "under", "during", "since", "until", "through", "via", "within", "among", "across", "after", "before", "against", "per", "as", "or", "but", "while", "which", "that", "who", "also", "alone", "only", "last", "this", "almost", "about", "more", "less", "than", "up", "nearly", "around", "some", "approximately", "roughly",
    "was", "were", "is", "are", "be", "been", "has", "have", "had", "will", "would", "could", "should", "may", "made", "came", "rose", "grew", "fell", "went", "stood", "hit", "saw", "brought", "shrank", "rise", "rises", "grow", "grows", "fall", "falls", "account", "accounts", "make", "makes", "\\p{L}{2,20}ed",
  ],
  goodsNot: ["goods", "products?", "services", "commodit(?:y|ies)", "merchandise", "countr(?:y|ies)", "republics?", "states?", "regions?", "provinces?", "nations?", "econom(?:y|ies)", "unions?", "blocs?", "world", "compan(?:y|ies)", "firms?", "enterprises?", "businesses", "producers?", "exporters?", "partners?", "members?", "sides?", "part(?:y|ies)", "period", "year", "months?", "quarter", "volumes?", "value", "origin", "said", "says", "noted", "notes", "added", "adds", "told", "stated", "stressed", "announced", "reported", "recalled"],
  goodsBefore: ["exports?", "imports?", "shipments", "deliveries", "sales", "supplies"],
  goodsAdjectives: [
    "total", "overall", "outbound", "inbound", "two way", "whole", "entire", "combined", "gross", "net", "annual", "yearly", "monthly", "quarterly", "weekly", "daily", "bilateral", "mutual", "reciprocal", "foreign", "external", "international", "regional", "national", "domestic", "global", "world", "direct", "indirect", "official", "recorded", "record", "current", "recent", "latest",
    "previous", "past", "future", "first", "second", "third", "last", "next", "new", "old", "other", "own", "same", "main", "major", "key", "top", "big", "biggest", "large", "larger", "largest", "small", "smaller", "high", "higher", "highest", "low", "lower", "lowest", "strong", "stronger", "weak", "weaker", "good", "rising", "growing", "falling", "declining",
    "increasing", "remaining", "goods", "merchandise", "commodity", "product", "trade", "service", "services", "such", "some", "all", "more", "most", "less", "million", "billion", "thousand", "percent", "government", "state", "private", "retail", "company", "and", "or", "its", "their", "our", "potential", "planned", "possible", "additional", "extra", "parallel", "legal", "illegal", "physical", "actual", "real", "nominal",
  ],
  goodsOpening: ["of", "of the", "of its", "of all", "among", "out of"],
};
