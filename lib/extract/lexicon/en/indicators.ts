import type { Phrase } from "@/lib/extract/refiners/phrase";
import type { CountedWords, TopicWords } from "../meaning-types";
import { ECONOMY } from "./economy";

/** `trade` names an agreement, a body or a policy far more often than a sum before these words. */
const NOT_TRADE_SUM =
  "(?![\\s\\-]{1,3}(?:ports?|agreements?|contracts?|documents?|unions?|unionists?|organi[sz]ation|centers?|centres?|missions?|offices?|representati\\p{L}{0,14}|partners?|partnership|policy|policies|sanctions|wars?|disputes?|talks|negotiations?|deals?|barriers?|fairs?|shows?|delegations?|ministers?|ministry|secretary|relations|routes?|from[\\s\\-]{1,3}\\p{L}{3,16}[\\s\\-]{1,3}to|minister|bills?|laws?|legislation|tensions?|frictions?|pacts?|zones?|commission|council|sources|officials?|figures|deficits?|surplus\\p{L}{0,14}|balances?|gaps?|imbalances?|and[\\s\\-]{1,3}(?:economic|investment|industry|economy|development|cultural)|, economic)(?!\\p{L})|, (?:and )?(?:\\p{L}{1,16} )?(?:industry|industries|investments?|energy|agriculture|construction|transport|tourism|education|culture|science|mining|healthcare|logistics|finance)(?! (?:grew|rose|fell|was|were|reached)))";

/** "The Board of Foreign Trade": of a body's name. */
const NOT_OF_BODY = "(?<!(?:board|ministry|minister|chamber|department|bureau|directorate|institute|secretariat)s? (?:of|for) (?:foreign |internal |domestic )?)";

/** What is bought of a firm, or a firm itself: the money for it is an investment and no import. */
const OF_FIRM = "(?:[^\\s,;.]{1,16} ){0,7}(?:stakes?|shares|share capital|shareholdings?|equity|subsidiar(?:y|ies)|compan(?:y|ies)|brokers?|Inc|Corp|Ltd|Plc)(?!\\p{L})";

/** What is bought to be held: the money for it is an investment too. */
const OF_PROPERTY = "(?:[^\\s,;.]{1,16} ){0,7}(?:real estate|propert(?:y|ies)|(?:office )?(?:buildings?|complex(?:es)?|centers?|centres?)|malls?|hotels?|skyscrapers?|plots? of land)(?!\\p{L})";

/** Words that name what is measured, most telling first; order breaks ties between words at the same place. */
/** A branch of an economy, and what it does by so many percent. */
const BRANCH = "(?:agriculture|construction|manufacturing|mining|metallurgy|(?:machine|ship) building|(?:\\p{L}{3,20} )?(?:industry|industries|sector|complex))";
const GROWS = "(?:grow|grown|grew|growing|ris(?:e|en|ing)|rose|up|increas(?:e|ed|ing)|expand(?:ed|ing)?|recover(?:ed|ing)|develop(?:ed|ing)|f[ae]ll(?:en|ing)?|down|declin(?:e|ed|ing)|contract(?:ed|ing)|shr[aiu]nk|dropp(?:ed|ing)|decreas(?:e|ed|ing))";

export const TOPICS: readonly TopicWords[] = [
  {
    code: "trade_balance",
    phrases: [
      "trade (?:deficit|surplus|balance|gap|imbalance)s?", "(?:trade in )?(?:goods|goods and services|services) (?:trade )?(?:deficit|surplus|balance|gap)s?",
      "(?:deficit|surplus) (?:in|of|on) … trade",
      "(?:deficit|surplus|gap)(?: [^\\s,;.]{1,16}){0,9} in (?:the |its |their )?trade",
      "gap between (?:[^\\s,;.]{1,16} ){1,12}(?:buys|bought|imports|imported)",
      "balance (?:of|in) (?:foreign |mutual |bilateral )?trade(?: turnover)?",
      "(?:negative|positive|favou?rable|unfavou?rable) (?:foreign )?(?:trade )?balance(?: (?:of|in) (?:foreign |mutual |bilateral )?trade(?: turnover)?)?",
      "(?:merchandise|visible|bilateral|overall) (?:deficit|surplus)",
      "trade … (?:deficit|surplus)",
      "(?:deficit|surplus) with",
      "(?:imports|exports) … (?:exceeded|exceeds?|outstripped|outstrips?|surpassed|surpass(?:es)?) … by",
    ],
    kinds: ["money", "percent"],
    weight: 1,
  },
  { code: "trade_balance", phrases: ["surplus(?:es)?", "deficits?", "shortfall"], kinds: ["money", "percent"], weight: 0.85 },
  { code: "trade_balance", phrases: ["(?:deficit|surplus|shortfall) of"], kinds: ["money"], weight: 1 },
  { code: "other:budget", phrases: ["(?:budget|fiscal|federal) (?:deficit|surplus)", "budget (?:[^\\s,;.]{1,16} ){0,6}(?:deficit|surplus|shortfall)", "(?:deficit|surplus|shortfall) in … budget"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:revenue", phrases: ["turnover(?= of (?:\\S+ ){1,4}and (?:an? )?(?:pre tax |pre-tax |pretax |net |operating )?(?:profits?|earnings|income))", "(?:profits?|income|earnings) of (?:\\S+ ){1,4}on (?:an? )?(?:annual )?(?:turnover|sales)"], kinds: ["money"], weight: 1.1 },
  {
    code: "trade_turnover",
    phrases: [
      NOT_OF_BODY + "(?:mutual|bilateral|two way|reciprocal|foreign|total|overall|external|cross border|merchandise) trade" + NOT_TRADE_SUM,
    ],
    kinds: ["money", "percent", "physical"],
    weight: 1,
  },
  {
    code: "trade_turnover",
    phrases: [
      "trade turnovers?",
      "(?:commodity|goods|commercial) (?:turnover|circulation|exchanges?)",
      "trad(?:e|ing) (?:volume|exchanges?|flows?|figures|value|growth|between|with)s?",
      "(?:volume|value|amount|scope|level|indicators?) of (?:our |their |the |mutual |bilateral |two way |foreign |commercial )*trade" + NOT_TRADE_SUM,
      "(?:bilateral|mutual|reciprocal|two way) (?:economic|commercial|trade|business) exchanges?",
      "(?:exports? and imports?|imports? and exports?) (?:volumes?|values?|trade|turnover)",
      "reciprocal deliveries",
      "trading volumes?", "trading between", "(?:did|does|do|doing|done) business (?:worth|valued at|of)", "(?:did|does|do|doing|done) (?:more |much |most |a lot of |little )business with",
      "turnover",
      "commodity exchanges?", "(?:economic|trade|commercial|goods|merchandise) exchanges?(?= (?:between|with|was|were|amounted|reached|stood|exceeded|total~|rose|grew|fell|increased|in \\d|of (?:US|EUR|[$€£\\d])))",
      "(?:export import|import export) (?:transactions|operations|turnover|flows)",
    ],
    kinds: ["money", "percent"],
    weight: 1,
  },
  { code: "trade_turnover", phrases: [NOT_OF_BODY + "trade" + NOT_TRADE_SUM, "(?<!(?:ministry|chamber|department|minister|secretary)s? (?:of|for) )commerce(?! (?:department|ministry|minister|secretary|commission|chamber|industry))", "(?:exchanged|traded) goods", "traded with", "(?:we|they|countries|sides) traded", "trading (?:level|volume)s?", "(?:trade and economic|economic and trade) (?:ties|relations|cooperation) to … level", "goods (?:exchanged|traded)", "traded(?= (?:goods|more|less|over|about|around|nearly|almost|some|up to|with|US|EUR|\\d|[$€£]))"], kinds: ["money", "percent"], weight: 0.85 },
  { code: "trade_turnover", phrases: ["(?:(?:trade|trading)|(?:main|largest|biggest|top|major|leading|key)) partners?"], kinds: ["money"], weight: 0.6 },
  { code: "trade_turnover", phrases: ["(?:trade and economic|economic and trade|trade) (?:ties|relations|cooperation)"], kinds: ["percent"], weight: 0.6 },
  { code: "trade_turnover", phrases: ["(?<!(?:program(?:me)?|contract|agreement|project|plan|document|memorandum|treaty|committee|commission|council|fund|ministry|loan|credit|law|package)s? (?:of|on|for|in) (?:the )?)economic (?:ties|relations|relationship|cooperation|collaboration|interaction|links)(?! (?:agreements?|programmes?|projects?|plans?|worth|organi[sz]ation|council|fund|department))"], kinds: ["money", "percent"], weight: 0.65 },
  { code: "trade_turnover", phrases: ["(?:trade|trading) partners?(?=,? (?:which )?(?:account(?:ing|s|ed)|representing|making up|with a share) )"], kinds: ["percent"], weight: 0.6 },
  { code: "trade_turnover", phrases: ["non oil trade(?! (?:agreement|deal|deficit|surplus|balance|partner)s?)"], kinds: ["money", "percent", "physical"], weight: 0.9 },
  {
    code: "exports",
    phrases: [
      "exports?", "exported", "exporting", "trade from(?= \\p{L}{3,16}(?: \\p{L}{2,16})? to )", "re exports?", "export (?:turnovers?|volumes?|revenues?|earnings|sales|receipts)",
      "(?:suppl(?:y|ies)|deliver(?:y|ies)|shipments?|sales) of … (?:goods|produce|products|gas|oil|grain|wheat|arms|weapons|equipment|coal|fertili[sz]ers?|timber|food)",
      "(?:gas|oil|grain|wheat|arms|weapons?|food|electricity|energy) (?:suppl(?:y|ies)|deliver(?:y|ies)|shipments?|sales)",
    ],
    kinds: ["money", "percent", "physical"],
    weight: 1,
  },
  { code: "exports", phrases: ["(?:meets?|covers?) … (?:needs|demand|requirements?|consumption)", "(?:needs|demand) for"], kinds: ["percent", "physical"], weight: 1 },
  { code: "exports", phrases: ["suppl(?:y|ies|ied|ying)", "deliver(?:y|ies|ed|s|ing)?", "shipments?", "shipped", "sales to(?! (?:customers?|clients?|consumers?|private|individuals?|the public|households?|retailers?))", "sold", "sells?(?! out)", "ships(?= (?:\\d|about|some|over|nearly|almost|more|up))"], kinds: ["money", "percent", "physical"], weight: 0.7 },
  { code: "imports", phrases: ["imports?(?![\\s-](?:substitut|replac))", "imported", "importing", "import (?:turnovers?|volumes?|bill)", "sp[ea]n(?:t|ds?|ding) (?:[\\p{L}\\p{N}.,]{1,14} ){0,6}on (?:\\p{L}{1,14} ){0,3}from", `(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing))(?! ${OF_FIRM})(?! (?:power|managers?))`, "purchases? of … (?:goods|products|gas|oil|grain|wheat|arms|weapons)"], kinds: ["money", "percent", "physical"], weight: 1 },
  {
    code: "investment",
    phrases: [
      "investments?", "invested", "investing", "invests?", "investors have put", "FDI", "capital inflows?", "(?:registered|pledged|committed|invested|charter|authori[sz]ed|total|combined) (?:registered |investment |foreign )?capital", "(?:volume|amount|stock) of … capital", "(?<=of \\p{Lu}\\p{L}{2,14} )capital(?! (?:goods|cit|punishment))", "(?<!(?:the|its|their|our) \\p{L}{3,14} )(?<=(?:an|sh|ese|ch|iss|eek) )capital(?= (?:in|has|have|invested|worth) )", "capital investments?", "takeover",
      "acquisition",
    ],
    kinds: ["money", "percent"],
    weight: 1,
  },
  { code: "investment", phrases: ["acquir(?:e|es|ed|ing)", `(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing))(?= ${OF_FIRM})`], kinds: ["money"], weight: 1 },
  { code: "investment", phrases: [`(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing))(?= ${OF_PROPERTY})`, `pa(?:ys?|id|ying)(?= (?:[^\\s,;]{1,16} ){1,5}for ${OF_PROPERTY})`], kinds: ["money"], weight: 1 },
  { code: "investment", phrases: ["(?:biggest|largest|leading|main|major|key|foreign) … investors?", "(?:have|has|had) (?:already |now )?put in(?!to)(?! place)", "(?:have|has|had) (?:put|sunk|ploughed|plowed)(?= (?:[^\\s,;]{1,14} ){1,7}(?:into|in) )"], kinds: ["money"], weight: 0.85 },
  { code: "investment", phrases: ["attracted", "put into", "pour(?:s|ed|ing)?", "inject(?:s|ed|ing)?", "pump(?:s|ed|ing)?(?= (?:[^\\s,;]{1,14} ){1,7}into )", "capital expenditure"], kinds: ["money"], weight: 0.8 },
  { code: "gdp", phrases: ["GDP", "gross domestic product", "gross national product", "national income", "GNP", "economic growth", "(?<!(?:in|into|to) (?:the )?(?:\\p{L}{3,14} )?)economy (?:of (?:the )?[^\\s,;.]{1,16}(?: [^\\s,;.]{1,16})? )?(?:(?:is|was) (?:expected|forecast|projected|predicted|set|estimated) to (?:grow|expand|shrink|contract)|(?:has |had |have |also )?(?:(?:more than|almost|nearly|roughly) )?(?:grew|grown|expanded|shrank|shrunk|contracted|doubled|tripled|quadrupled))"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:economic_activity", phrases: ["(?:indicators? of )?economic activity(?: (?:index|indicator|indices))?"], kinds: ["percent"], weight: 0.9 },
  { code: "gdp", phrases: ["(?:forecast|expect|predict|project)\\p{L}{0,3} (?:an? )?(?:average |annual |overall )?growth (?:rate )?of"], kinds: ["percent"], weight: 0.6 },
  { code: "gdp", phrases: ["growth (?:averaged|averages|averaging|(?:is|was) (?:now )?(?:expected|projected|forecast|forecasted|estimated))", "growth in (?:the )?[^\\s,;.]{1,16}(?: [^\\s,;.]{1,16})? (?:is|was) (?:now )?(?:expected|projected|forecast|forecasted|estimated)"], kinds: ["percent"], weight: 0.6 },
  { code: "gdp", phrases: ["(?:annual|yearly|full year|quarterly) growth in(?! (?:\\p{L}{1,14} ){0,2}(?:exports?|imports?|trade|shipments|sales|arrivals|tourism|visitors?|prices|credit|lending|deposits|output|production|investments?|turnover|demand|passengers?|traffic|wages)(?!\\p{L}))"], kinds: ["percent"], weight: 0.7 },
  { code: "other:import_coverage", phrases: ["coverage of (?:[\\p{L}'’]{1,14} )?imports", "(?:export )?import coverage", "imports? cover(?:age|ed)? by exports?", "cover(?:age|ed) (?:ratio|rate)? ?of imports? by exports?"], kinds: ["percent"], weight: 1.2 },
  { code: "other:tourism_share", phrases: ["(?:tourism|travel)(?: (?:sector|industry|business))? (?:(?:now|already|also) )?(?:account~ for|contribut~|generat~|provid~|makes? up)"], kinds: ["percent", "money"], weight: 1.1 },
  { code: "other:exchanges", phrases: ["(?:people to people|interpersonal|personnel|human|student|youth|cultural|academic|educational) (?:exchanges|contacts|visits)"], kinds: ["count", "percent"], weight: 1 },
  { code: "tourists", phrases: ["tourists?", "(?:travel(?:s|l?ed|l?ing)?|trips?|went|go(?:es|ing)?|departures) abroad", "outbound (?:tourists?|travel)", "tourist (?:flows?|exchanges?|arrivals|traffic)", "tourism", "visitors?", "(?:international|foreign|inbound) travell?ers", "holiday makers?", "visits? by (?:\\p{L}{2,14} ){1,3}to", "visited", "arrivals", "foreigners (?:enter|visit|arriv)ing"], kinds: ["count", "percent"], weight: 0.9 },
  { code: "cargo_volume", phrases: ["cargo~", "freight", "cargo traffic", "freight (?:traffic|turnover|transport\\p{L}{0,14})", "transit(?:ed)?(?! (?:countr|route|visa|fees?|tariffs?|hub|point|passenger)\\p{L}*)", "container (?:shipping|traffic|shipments?|transport\\p{L}{0,14})", "transshipment", "(?:transportation|transport|pumping) of", "pumped (?:via|through|along)"], kinds: ["physical", "percent", "count"], weight: 1 },
  { code: "cargo_volume", phrases: ["handl(?:es|ed|ing)", "transshipped"], kinds: ["physical"], weight: 0.85 },
  { code: "cargo_volume", phrases: ["containers"], kinds: ["physical", "percent"], weight: 0.75 },
  { code: "cargo_volume", phrases: ["carr(?:y|ies|ied|ying)(?= (?:about |up to |over |some |nearly |almost |more than |around |another )?\\d)", "transport(?:s|ed|ing)", "transship(?:s|ping)"], kinds: ["physical"], weight: 0.75 },
  { code: "cargo_volume", phrases: ["(?:oil|gas|crude|petroleum|grain) (?:transports?|transportation|haulage|carriage)(?! (?:cost|fee|tariff|route|corridor|infrastructure|sector|network|project|minist|compan|operator|system)\\p{L}*)", "(?:rail|railway|railroad) (?:shipments?|transports?|transportation|carriage|haulage)(?! (?:cost|fee|tariff|route|corridor|infrastructure|sector|network|project|minist|compan|operator|system)\\p{L}*)"], kinds: ["physical", "percent"], weight: 0.9 },
  { code: "cargo_volume", phrases: ["(?:pipelines?|railways?|railroad|route|line|corridor) (?:[^,.;:()\\d]{1,40} )?(?:transported|carried|pumped|hauled|handled)(?= [^,;.]{0,30}\\d)"], kinds: ["physical", "percent"], weight: 0.9 },
  { code: "exports", phrases: ["(?:revenues?|proceeds|earnings|receipts) from (?:(?:the|its|these|their) )?(?:\\p{L}{2,14} ){0,2}(?:exports?|supplies|sales|deliveries|shipments)"], kinds: ["money", "percent"], weight: 1.1 },
  { code: "students", phrases: ["students?", "enrol?lments?", "number of … students"], kinds: ["percent", "count"], weight: 0.9 },
  { code: "population", phrases: ["population", "diaspora", "inhabitants", "ethnic"], kinds: ["count", "percent"], weight: 0.8 },
  { code: "other:inflation", phrases: ["inflation", "consumer prices", "cost of living"], kinds: ["percent"], weight: 1 },
  { code: "other:poverty", phrases: ["poverty"], kinds: ["percent"], weight: 0.8 },
  { code: "other:unemployment", phrases: ["unemployment", "jobless~"], kinds: ["percent", "count"], weight: 1 },
  { code: "other:wages", phrases: ["wages", "salar(?:y|ies)", "incomes?"], kinds: ["percent", "money"], weight: 0.9 },
  { code: "price", phrases: ["(?:per|for|a) (?:1,?000|one thousand|thousand) cubic met(?:er|re)s", "(?:a|per) (?:barrel|tonne|ton|kilogram|kilowatt hour|litre|liter|tray|bag|head|unit(?! (?:of|in)))", "(?:for|per) (?:every|each) (?!year|month|week|day)\\p{L}{2,14}"], kinds: ["money"], weight: 1.2 },
  { code: "price", phrases: ["(?:export|import|selling|sales?|purchase|market|border|retail|wholesale|contract) prices?"], kinds: ["money", "percent"], weight: 1.05 },
  { code: "price", phrases: ["prices?", "price (?:per|of)"], kinds: ["money", "percent"], weight: 0.9 },
  { code: "other:retail_trade", phrases: ["retail (?:trade|turnover|sales)(?: turnover)?"], kinds: ["money", "percent"], weight: 1.1 },
  { code: "other:revenue", phrases: ["(?:compan(?:y|ies)|firms?|enterprises?|businesses),?(?: (?!trade)[\\p{L}’']{1,14},?){0,8} turnover"], kinds: ["money"], weight: 1.05 },
  { code: "gdp", phrases: ["GRP", "gross regional product"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:return", phrases: ["returns? on … investments?", "returns? on", "profitability"], kinds: ["percent"], weight: 1 },
  { code: "other:fixed_investment", phrases: ["(?:facility|fixed|fixed asset|fixed capital|(?<!foreign )capital) investment", "gross fixed capital formation"], kinds: ["percent"], weight: 1.05 },
  { code: "trade_turnover", phrases: ["(?:level|volume|scale) of (?:our |bilateral |mutual )?(?:trade and )?economic (?:cooperation|collaboration|exchanges?|ties)"], kinds: ["money"], weight: 0.7 },
  { code: "production_volume", phrases: ["(?<!(?:in|of|from|for|by|to) (?:the |our |its )?)" + BRANCH + "(?: (?:in|of) (?:the )?\\p{L}{3,14})? (?:(?:is|are|was|were|has|have|had|been|also|will|would) ){0,3}" + GROWS, "(?:growth|rise|increase|decline|fall|drop)(?: rates?)? (?:in|of) (?:the |our |its )?" + BRANCH], kinds: ["percent"], weight: 0.6 },
  // "Exports grew by 5 percent and industry by 6"
  { code: "production_volume", phrases: ["(?<=, |and )" + BRANCH + "(?= by (?:almost |nearly |about )?\\d)"], kinds: ["percent"], weight: 1 },
  { code: "production_volume", phrases: ["production", "output", "produced", "produces?", "pump(?:ed|ing)", "pumps(?= (?:about |some |over |more |up |\\d|oil|gas|crude|water))", "mined", "extract(?:s|ed|ion)", "harvest(?:s|ed|ing)?", "yield", "crop(?! (?:years?|season))", "(?<!semi[\\s-])manufactur~(?! (?:goods|products|exports|imports|industr|sector))"], kinds: ["physical", "percent", "count", "money"], weight: 0.85 },
  { code: "other:swap", phrases: ["(?:currency )?swap (?:agreements?|deals?|lines?|arrangements?|facilit(?:y|ies))", "currency swaps?"], kinds: ["money"], weight: 1.1 },
  { code: "exports", phrases: ["(?:piped|pumped|sent|flow(?:s|ed)?|transmitted)(?= (?:[^\\s,;.()]{1,14} ){1,8}(?:to|into) )"], kinds: ["physical"], weight: 0.95 },
  { code: "imports", phrases: ["(?:gets?|got|draws?|drew|takes?|took)(?= (?:[^\\s,;.()]{1,14} ){1,8}from )"], kinds: ["physical"], weight: 0.9 },
  { code: "exports", phrases: ["(?:largest|biggest|main|leading|top|number one) exporters?(?= (?:of [^\\s,;.]{2,16} )?to )"], kinds: ["money", "percent"], weight: 0.75 },
  { code: "imports", phrases: ["(?:largest|biggest|main|leading|top|key|major|first|second|third|fourth|fifth|number one|most important) (?:suppliers?|sellers?)(?! of (?:power|electricity|services))", "(?:largest|biggest|main|leading|top|number one) importers?(?! of)"], kinds: ["money", "percent"], weight: 0.75 },
  { code: "exports", phrases: ["(?:largest|biggest|main|leading|top|key|major|first|second|third|fourth|fifth|number one|most important) (?:buyers?(?! of )|customers?|purchasers?(?! of ))"], kinds: ["money", "percent"], weight: 0.75 },
  { code: "exports", phrases: ["(?:consumers|customers|buyers|users) (?:have |has |had |also |already ){0,2}(?:received|got|took|bought)"], kinds: ["physical"], weight: 0.95 },
  { code: "imports", phrases: ["receiv(?:e|es|ed|ing)"], kinds: ["physical"], weight: 0.6 },
  { code: "imports", phrases: ["importers? of"], kinds: ["money", "physical", "percent"], weight: 0.8 },
  { code: "imports", phrases: [`buyers? of(?! ${OF_FIRM})`], kinds: ["physical", "money"], weight: 0.8 },
  { code: "other:quota", phrases: ["quotas?"], kinds: ["count", "physical"], weight: 0.9 },
  { code: "other:loans", phrases: ["loans?", "credits?", "credit lines?", "lend~", "lent", "borrow~", "eurobonds?"], kinds: ["money"], weight: 1 },
  { code: "other:aid", phrases: ["(?:financial|foreign exchange|emergency|budget(?:ary)?|macro financial|economic) support", "support (?:from|to|worth|package~)(?! (?:the|a|our|its) (?:people|students?|pupils))"], kinds: ["money"], weight: 0.95 },
  { code: "other:aid", phrases: ["humanitarian (?:cargo(?:es)?|supplies|shipments?|goods|convoys?)"], kinds: ["money", "physical", "percent"], weight: 1.1 },
  { code: "other:aid", phrases: ["gave", "(?:has|have|had) given"], kinds: ["money"], weight: 0.7 },
  { code: "other:aid", phrases: ["(?:gave|give|given|giving|gives)(?= (?:\\p{L}{2,9} )?[$€£]?\\d)"], kinds: ["money"], weight: 0.7 },
  { code: "other:aid", phrases: ["pledg~"], kinds: ["money", "physical", "percent"], weight: 0.82 },
  { code: "other:aid", phrases: ["aid", "assistance", "grant(?:s|ed)?", "donors?", "donat~", "humanitarian", "relief", "disburs~", "payments? of", "financial (?:support|commitments?|cooperation|envelope)"], kinds: ["money", "physical", "percent"], weight: 0.9 },
  { code: "other:debt", phrases: ["debts?(?![\\s-]{1,2}(?:ridden|laden|stricken))", "indebtedness", "owe(?:d|s(?! to))?", "arrears"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:funding", phrases: ["(?:provid(?:ed?|es|ing)|allocat(?:ed?|es|ing)|earmark(?:ed|s)?|contribut(?:ed?|es|ing))(?! [^,;.]{0,24}(?:percent|per cent|%))(?= (?:about|some|over|nearly|almost|more|up|an?|another|additional|around|\\d|[$€£¥]|US|EUR|USD))"], kinds: ["money"], weight: 0.7 },
  { code: "other:budget", phrases: ["budgets?", "budgetary", "spending", "expenditures?", "appropriations?"], kinds: ["money", "percent"], weight: 0.85 },
  { code: "other:stocks", phrases: ["(?:gas|oil|grain|fuel|food) (?:storage|stockpiles?|stocks)", "storages?", "stockpil(?:es?|ed)", "inventor(?:y|ies)"], kinds: ["physical", "percent"], weight: 0.95 },
  { code: "other:capital_outflow", phrases: ["(?:net )?capital (?:outflows?|flight)", "outflow of (?:\\p{L}{3,10} )?capital"], kinds: ["money"], weight: 1.05 },
  { code: "other:assets", phrases: ["(?<!fixed )assets(?! of [^.;]{0,80} for(?!\\p{L}))", "assets under management"], kinds: ["money"], weight: 0.85 },
  { code: "other:reserves", phrases: ["reserves", "(?:\\p{L}{3,12} )?(?:welfare|wealth|reserve|stabili[sz]ation|oil) fund(?! (?:invest|bought|paid|lent))"], kinds: ["money", "physical", "percent"], weight: 0.8 },
  { code: "other:revenue", phrases: ["revenues?", "earn(?:ed|s|ings)?", "income", "profits?", "income from", "proceeds"], kinds: ["money", "percent"], weight: 0.8 },
  { code: "other:contract_value", phrases: ["(?:agreements?|deals?|contracts?|accords?|memorand\\p{L}{1,3}|protocols?|documents?|pacts?) … (?:worth|valued at|totall?ing)"], kinds: ["money"], weight: 0.9 },
  { code: "other:project_value", phrases: ["projects?(?:,?[\\s-]{1,2}\\p{L}{1,20}){0,16} totall?ing", "projects? (?:and|with) (?:a |the )?(?:combined |overall )?(?:total|sum) of", "projects?,? (?:which are )?(?:valued|estimated|priced) at", "worth of (?:facilities|projects|buildings|construction)", "(?:facilities|sites|enterprises|plants|buildings|factories|installations|structures)(?:,?[\\s-]{1,2}\\p{L}{1,20}){0,6},? (?:worth|valued at|costing|totall?ing)", "(?:transmission|power|rail|pipe|railway|gas) lines? … with (?:a |the )?(?:total |estimated |combined |overall )?(?:value|cost|price)", "(?:lines?|pipelines?|roads?|railways?|highways?|bridges?|ports?|plants?|factor(?:y|ies)) … with (?:a |the )?(?:total |estimated |combined |overall )?(?:value|cost|price)"], kinds: ["money"], weight: 0.95 },
  { code: "other:contract_value", phrases: ["portfolio of … (?:contracts|agreements|deals)"], kinds: ["money"], weight: 1.1 },
  { code: "other:project_value", phrases: ["projects? … (?:with|of|to|at) (?:a |the )?(?:total |combined |overall |aggregate )?(?:value|cost|price)", "(?:value|cost|worth) of … projects"], kinds: ["money", "percent"], weight: 0.9 },
  { code: "other:jobs", phrases: ["employ(?:s|ed|ing)?", "(?:giv|provid|creat|secur)(?:es?|ed|ing) … (?:work|jobs|employment) (?:to|for)", "gave (?:work|jobs) to"], kinds: ["count"], weight: 0.9 },
  { code: "other:overnight_stays", phrases: ["overnight stays?", "overnights", "(?:guest|hotel|bed) nights"], kinds: ["count", "percent"], weight: 1 },
  { code: "other:tourist_spending", phrases: ["(?:tourist|visitor|travel) (?:spending|expenditures?|receipts)", "(?:tourists?|visitors?|guests|travell?ers?) (?:[\\p{L}\\p{N}]{1,14} ){0,7}(?:spent|spend)", "payments? (?:made )?by … (?:tourists?|visitors?|guests|travell?ers?)", "sp[ea]n(?:t|ding) by … (?:tourists?|visitors?|guests|travell?ers?)"], kinds: ["money", "percent"], weight: 1.05 },
  { code: "other:economic_effect", phrases: ["economic (?:effects?|benefits?|impact)"], kinds: ["money"], weight: 0.8 },
  { code: "other:spending", phrases: ["spent"], kinds: ["money"], weight: 0.7 },
  { code: "other:casualties", phrases: ["(?:deaths?|lives) of", "death toll"], kinds: ["count"], weight: 1.1 },
  { code: "other:passengers", phrases: ["passenger (?:traffic|flows?|numbers?|turnover)", "passengers?(?! (?:cars?|vehicles?|planes?|aircraft|trains?|tyres?|tires?|transport)(?!\\p{L}))"], kinds: ["count", "percent"], weight: 0.8 },
  { code: "other:contract_value", phrases: ["(?:aircraft|helicopters|planes|jets|equipment|machines|machinery|vessels|ships|tractors|buses|trucks|locomotives|wagons|turbines|weapons|arms) (?:worth|valued at|costing)"], kinds: ["money"], weight: 0.8 },
  { code: "other:contract_value", phrases: ["(?:dollars?|euros?|yen|pounds?|[mb]illion) (?:(?!invest|loan|grant|aid|credit)\\p{L}{1,14} )?(?:agreements?|deals?|contracts?|accords?|orders?)(?! (?:on|of) (?:invest|loan))"], kinds: ["money"], weight: 1 },
  { code: "other:contract_value", phrases: ["contracts?", "deals?", "orders?(?! to(?!\\p{L}))", "portfolio", "(?<!(?:was|is|were|are|been) )valued at"], kinds: ["money"], weight: 0.6 },
  { code: "other:project_value", phrases: ["projects?", "costs?", "costing", "construction of", "financing", "financed", "funding", "funds?", "programmes?", "programs?"], kinds: ["money"], weight: 0.55 },
  { code: "other:project_value", phrases: ["(?:(?:steel|power|paper|cement|rolling|sugar) )?(?:mills?|plants?|refiner(?:y|ies)|smelters?|factor(?:y|ies)|power stations?|reactors?|stadiums?|dams?|airports?(?! (?:traffic|passenger)))"], kinds: ["money"], weight: 0.6 },
  { code: "other:tariff", phrases: ["(?:tariffs?|duties) on(?! (?:about|some|around|nearly|almost|more|over|up|\\d))"], kinds: ["percent"], weight: 1.3 },
  { code: "other:tariff", phrases: ["(?:import|customs|export) (?:duty|duties|tariffs?|tax(?:es)?)"], kinds: ["percent"], weight: 1 },
  { code: "other:tariff", phrases: ["tariffs?", "duty", "duties", "tax(?:es)?"], kinds: ["percent", "money"], weight: 0.8 },
  { code: "other:market_share", phrases: ["market shares?", "shares? (?:of|in|on) (?:the )?(?:world|global|international|European|domestic|local)(?: \\p{L}{3,12}){0,2} markets?", "shares? of the market"], kinds: ["percent"], weight: 0.75 },
  { code: "investment", phrases: ["percent in (?:[^\\s,;.]{1,16} ){1,4}for"], kinds: ["money"], weight: 1.1 },
  { code: "other:ownership_share", phrases: ["(?:bought|acquired?|acquires|acquiring|purchased|took|taken|sold|holds?|held)(?= (?:(?:out|about|some|over|more than|almost|nearly|another|a further|a|up to) )?\\d[\\d.,]{0,5} ?(?:percent|%|per cent) in )", "acquired?(?= \\d[\\d.,]{0,5} ?(?:percent|%|per cent) of )"], kinds: ["percent"], weight: 1.1 },
  { code: "other:ownership_share", phrases: ["stakes?", "shareholders? (?:[^.;:,\\d]{1,50} )?(?:are|is|include|includes|were)(?! [^,;]{0,30}(?:dividend|profit))", "(?<=(?:%|cent) )(?:participating |working |equity )?interests? in(?! \\d)", "(?:holds?|held|holding|owning)(?= (?:about |some |over |more than |just |only )?\\d)(?! [^,;]{0,30} of (?:\\p{L}{2,9} ){0,2}(?:trade|turnover|exports?|imports?|GDP|markets?|reserves|debt)(?!\\p{L}))", "(?<!market )shares? in(?! (?:it|them|this|that)(?!\\p{L}))(?! (?:\\p{L}{2,9} ){0,3}(?:trade|turnover|exports?|imports?)(?!\\p{L}))", "shareholding", "owns", "owned(?! (?:enterprises|companies|firms|businesses|banks)(?!\\p{L}))", "own(?= (?:a |an |about |over |more |\\d))", "equity"], kinds: ["percent"], weight: 0.9 },
  { code: "other:capacity", phrases: ["(?:production |power |installed |generating |annual )?capacity", "throughput", "solar energy assets"], kinds: ["physical", "count", "percent"], weight: 0.8 },
  { code: "other:capacity", phrases: ["(?:solar|wind|hydro) (?:power )?(?:plants?|farms?|energy)"], kinds: ["physical", "percent"], weight: 0.8 },
  { code: "other:energy_share", phrases: ["(?:energy|electricity|power|gas|oil|food) (?:needs|demand|consumption|requirements|balance|mix)"], kinds: ["percent"], weight: 0.9 },
  { code: "other:consumption", phrases: ["consumption", "consum(?:es?|ed|ing)", "(?:uses|used|burns?|burned|burnt|burning)(?= (?:about|some|around|over|nearly|almost|more|up|only|just|\\d))"], kinds: ["physical"], weight: 0.75 },
  { code: "other:electricity", phrases: ["electricity", "power generation"], kinds: ["physical", "percent"], weight: 0.7 },
  { code: "other:area", phrases: ["area"], kinds: ["physical"], weight: 0.9 },
  { code: "other:length", phrases: ["coast(?:line)?(?= of|:| is| \\()", "(?:land )?boundar(?:y|ies)"], kinds: ["physical"], weight: 0.9 },
  { code: "other:length", phrases: ["length", "long", "border", "corridor", "(?:transmission|power|railway|gas|metro) lines?", "railways?", "highways?", "pipelines?", "roads?"], kinds: ["physical"], weight: 0.6 },
  { code: "other:sales", phrases: ["sales"], kinds: ["money", "percent", "count"], weight: 0.8 },
  { code: "other:remittances", phrases: ["remittances?", "(?:money|cash|volume of|sources? of|inflows? of|bank) transfers?", "(?:funds?|money|sums?) (?:transferred|sent)", "transferred (?:to|from)", "sen[dt]s?(?:ing)?(?: (?:back|money|it))? home"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:project_portfolio", phrases: ["portfolio of(?:[\\s-]{1,3}\\p{L}{1,20}){1,6} projects", "(?:total |joint )?portfolio"], kinds: ["money"], weight: 1 },
  { code: "other:settlements", phrases: ["(?:mutual |bilateral )?settlements", "payments in national currenc(?:y|ies)", "(?:payments|transactions)(?= (?:[^\\s,;.]{1,12} ){0,6}in (?:[^\\s,;.]{1,10} ){0,2}(?:currenc(?:y|ies)|rou?bles|yuan|rupees|tenge|manats?)(?!\\p{L}))"], kinds: ["percent"], weight: 1 },
  { code: "other:settlements", phrases: ["(?:shares?|use|part|proportion) of (?:the )?(?:(?:national|local|own|our|their|\\p{L}{3,12}n) )?(?:currenc(?:y|ies)|rou?bles?|yuan)"], kinds: ["percent"], weight: 1.2 },
  { code: "other:patents", phrases: ["patents?", "patent activity", "trademarks?"], kinds: ["percent"], weight: 0.9 },
  { code: "projects", phrases: ["number of … projects"], kinds: ["percent", "count"], weight: 0.8 },
  ...ECONOMY,
];

const OF_CAPITAL: readonly Phrase[] = [
  "capital", "participation", "involvement", "\\p{L}{1,20} owned", "\\p{L}{1,20} owners?", "shareholders?", "foreign investments?", "with \\p{L}{1,16} investments?",
];

/** People of several countries, who are counted as those of one are. */
const PEOPLES = "(?:Africans|Asians|Europeans|Arabs|Westerners|Scandinavians|Latin Americans)";

/** Nouns that are counted. The first entry that matches nearest to the number wins. */
export const COUNTED: readonly CountedWords[] = [
  { code: "joint_ventures", phrases: ["joint (?:ventures?|compan(?:y|ies)|enterprises?|stock compan(?:y|ies)|businesses|firms)", "joint … (?:ventures?|companies|enterprises)", "JVs?"], needs: [], unless: [] },
  { code: "participants", phrases: ["(?:compan(?:y|ies)|firms|enterprises|businesses|universities|organi[sz]ations|exhibitors) (?:participat\\p{L}{1,20}|took part|taking part|are represented(?! (?:in|on) (?:the |its |our )?(?:\\p{L}{3,14}(?:[’']s)? )?markets?)|attended|visited|have visited)"], needs: [], unless: [] },
  { code: "joint_ventures", phrases: ["(?:compan(?:y|ies)|enterprises?|firms?|businesses) with … (?:participation|involvement)(?! of (?:\\p{L}{1,14} ){1,3}capital)"], needs: [], unless: ["joint … (?:ventures?|compan(?:y|ies)|enterprises?|firms?)"] },
  { code: "companies_with_foreign_capital", phrases: ["(?:investing|investor) (?:compan(?:y|ies)|enterprises?|firms?|businesses)"], needs: [], unless: [] },
  { code: "companies_with_foreign_capital", phrases: ["of such (?:compan(?:y|ies)|enterprises?|firms?)", "such (?:compan(?:y|ies)|enterprises?|firms?)"], needs: [], unless: [] },
  { code: "companies_with_foreign_capital", phrases: ["compan(?:y|ies)", "enterprises?", "firms?", "businesses", "organi[sz]ations", "entities"], needs: OF_CAPITAL, unless: ["participants?", "took part", "exhibition", "forum", "expo", "trade fair"] },
  { code: "companies_with_foreign_capital", phrases: ["(?:\\p{L}{1,20}(?:n|sh|ese|i|ech|eek|kh|ek|ik|ss|yz|ais|rch|nch|tch)|foreign|our|your|US|UK|EU|UAE|U\\.S\\.|U\\.K\\.) (?:compan(?:y|ies)|enterprises?|firms?|businesses)", "(?:compan(?:y|ies)|enterprises|firms|businesses) from"], needs: ["there (?:are|were)", "number(?:s|ed|ing)?(?! of)", "have represent~", "operat~", "work~", "active", "registered", "present", "established", "set up", "function~", "(?:on|in) (?:our|your|the|its|\\p{L}{1,20}) (?:\\p{L}{3,20} )?markets?", "do(?:es|ing)? business", "thriv~", "ha(?:s|ve) invested", "ha(?:s|ve) … presence", "represented (?:in|on)", "headquartered", "based in", "with (?:production|plants?|factor(?:y|ies)|offices|facilities)"], unless: ["took part", "participat~", "exhibition", "forum"] },
  { code: "companies_with_foreign_capital", phrases: ["of them", "of these", "of those", "of which"], needs: ["fully … capital", "wholly … (?:owned|capital)", "100 percent … capital", "financed by … capital"], unless: [] },
  { code: "other:quota", phrases: ["pilgrims", "workers", "people", "students", "places", "visas", "citizens", "migrants"], needs: ["quotas? of (?:about |some |up to )?\\d[\\d.,]{0,9} (?:\\p{L}{3,14} )?(?:pilgrims|workers|people|students|places|visas|citizens|migrants)"], unless: [] },
  { code: "students", phrases: ["students?", "undergraduates?", "postgraduates?", "trainees", "school ?children", "pupils"], needs: [], unless: [] },
  { code: "students", demonym: true, phrases: [PEOPLES, "(?:people|citizens|nationals|young people|young men and women|Africans|Asians|Europeans|Arabs|foreigners)"], needs: ["stud(?:y|ies|ied|ying) (?:in|at|there|here|with|alongside)", "enrol?led", "are studying", "(?:receiv|gett?|acquir|obtain|pursu)\\p{L}{0,5} … education", "(?:receiv|gett?|got|obtain|earn)\\p{L}{0,4} … (?:degrees?|diplomas?)", "educated (?:in|at)", "train(?:ed|ing) (?:in|at)", "graduated from"], unless: [] },
  { code: "students", phrases: ["(?:studying|studied|study)(?= (?:at|in|here|there|with us))"], needs: [], unless: [] },
  { code: "students", phrases: ["children", "kids"], needs: ["(?:go(?:es|ing)?|went) to … (?:schools?|kindergartens?)", "attend~", "enrol?led", "in … schools"], unless: ["killed", "wounded"] },
  { code: "schools", phrases: ["schools?"], needs: [], unless: ["building", "destroyed"] },
  { code: "other:vaccinations", phrases: ["doses?", "shots", "jabs", "vaccinations?"], needs: ["(?:doses?|shots|jabs|vaccinations?) (?:of \\p{L}{3,14} )?(?:have |has |had )?(?:been |were )?(?:administered|given to|injected)", "administered (?:\\p{L}{3,10} )?\\d"], unless: ["suppl~", "donat~", "deliver~"] },
  { code: "production_volume", phrases: ["doses"], needs: ["(?:will|can|could|would|to) (?:be )?produced?"], unless: ["deliver~", "suppl~", "receiv~", "sen[dt]~"] },
  { code: "vaccine_doses", phrases: ["doses?"], needs: [], unless: [] },
  { code: "vaccine_doses", phrases: ["shots", "jabs"], needs: [], unless: ["fired", "goals?", "guns?", "shoot~", "gunm[ae]n", "screenshots"] },
  { code: "vaccine_doses", phrases: ["(?:\\p{L}{1,12}[\\s-]){0,2}vaccines"], needs: ["receiv~", "donat~", "deliver~", "arriv~", "sen[dt]~", "suppl~", "shipp~", "purchas~", "bought", "gave"], unless: ["approved", "kinds of", "types of"] },
  { code: "tourists", phrases: ["tourists?", "visitors?", "holiday ?makers?", "vacationers?", "travell?ers?", "pilgrims?"], needs: [], unless: [] },
  { code: "other:visas", demonym: true, phrases: ["(?:citizens|people|nationals|applicants|students?)"], needs: ["(?:receiv|obtain|grant|issu|got|gett?|secur)\\p{L}{0,5} … (?:visas?|permits?)"], unless: ["enrol?led", "studying"] },
  { code: "tourists", phrases: ["foreigners"], needs: ["visited", "arriv\\p{L}{1,4}", "enter(?:ed|ing)", "touris\\p{L}{1,4}", "crossed", "vacation~", "holidays?"], unless: ["liv\\p{L}{1,3} in", "work\\p{L}{0,3} in", "stud(?:y|ying|ied)"] },
  { code: "tourists", demonym: true, phrases: [PEOPLES, "(?:citizens|people|nationals|guests)"], needs: ["visited", "visits?(?! (?:by|of|from|to))", "came to", "(?:go|come|fly|went|flew) to(?! (?:war|school|court|work|university|college))", "travell?(?:ed)? to", "travel to", "vacation~", "ha(?:ve|s|d) been to", "(?:had|spent|take|took|spend) … holidays?", "holidays? (?:in|on|at|there|here)", "(?:went|go|goes|going|fly|flew|came|come) on (?:holidays?|vacation)", "trips? to", "received", "welcomed", "takes? in", "took in", "(?:come|coming) (?:here|there|to … (?:resorts?|countr(?:y|ies)|shores|beaches))", "resorts", "beaches", "arrived", "entered", "entering"], unless: ["forum", "delegation", "summit", "stud(?:y|ent) (?:visas?|permits?)", "home to", "community of", "graduated"] },
  { code: "treaties", phrases: ["treat(?:y|ies)", "agreements?", "accords?", "memorand(?:a|ums?)", "MoUs?", "(?:bilateral|international|intergovernmental|interdepartmental|cooperation) (?:documents?|agreements?|treaties|instruments)", "conventions?", "protocols?", "pacts?", "contracts?", "legal (?:acts|instruments)", "instruments? of (?:co ?operation|bilateral|mutual|ratification)", "deals"], needs: [], unless: [] },
  { code: "treaties", phrases: ["documents?"], needs: [], unless: ["pages", "archiv~", "published", "leaked"] },
  { code: "other:countries", phrases: ["countries (?:and|or) (?:territories|regions)"], needs: [], unless: [] },
  { code: "other:countries", phrases: ["(?:foreign )?(?:countries|nations|markets)"], needs: ["(?:exported|shipped|supplied|sold|delivered) (?:[^\\s,;.]{1,16} ){0,4}to", "(?:imported|bought|purchased) (?:[^\\s,;.]{1,16} ){0,4}from", "trad(?:ed|es|ing)? with", "trade (?:relations|ties|operations|links) with"], unless: ["forum", "summit", "conference", "exhibition", "attended"] },
  { code: "regions", phrases: ["regions?", "subjects of the", "constituent entities", "provinces", "territories", "federal subjects", "oblasts?"], needs: [], unless: ["hectares", "villages were"] },
  { code: "tourists", phrases: ["(?:international|foreign|tourist) (?:visits|arrivals)"], needs: [], unless: [] },
  { code: "tourists", phrases: ["guests"], needs: ["(?:guests|people|visitors) from", "touris\\p{L}{1,4}", "arriv~", "hotels?", "resorts?", "spas?", "sanatori\\p{L}{1,3}"], unless: ["forum", "conference", "summit", "exhibition", "congress", "fair", "festival", "ceremony", "reception", "delegations?"] },
  { code: "participants", phrases: ["participants?", "attendees?", "delegates?", "guests", "exhibitors?", "(?:business|company|corporate) (?:leaders|people|representatives|executives)", "businessmen", "businesspeople", "entrepreneurs?", "heads of … compan(?:y|ies)", "representatives"], needs: [], unless: [] },
  { code: "participants", phrases: ["people", "persons", "companies", "universities", "countries", "firms", "businesses", "experts"], needs: ["participants", "our delegation", "delegation (?:is|was|of)", "forum", "expo", "trade fair", "participat~", "took part", "take part", "taking part", "attend~", "conference", "exhibition", "summit", "congress", "festival", "gathered", "present in"], unless: ["killed", "population", "jobs"] },
  { code: "participants", phrases: ["of (?:whom|them) (?:also |then )?(?:took part|take part|taking part|participat~|attend(?:ed|ing))"], needs: ["forum", "expo", "fair", "conference", "exhibition", "summit", "congress", "festival", "event", "course"], unless: [] },
  { code: "projects", phrases: ["projects", "(?:joint |infrastructure |industrial )(?:investment )?program(?:me)?s(?= (?:worth|valued|totall?ing|with))", "investment program(?:me)?s"], needs: [], unless: [] },
  { code: "other:jobs", phrases: ["people", "persons", "locals", "citizens", "nationals"], needs: ["employ(?:s|ed|ing)?", "payroll", "jobs? (?:for|to)", "(?:job|employment|work) (?:opportunit(?:y|ies))? ?(?:for|to)"], unless: ["unemployed"] },
  { code: "other:passengers", phrases: ["passengers?", "travellers? by air"], needs: [], unless: [] },
  { code: "other:workers", demonym: true, phrases: [PEOPLES, "people", "citizens", "nationals"], needs: ["work(?:s|ed|ing)? (?:in|at|abroad|there|for)", "where … work(?:s|ed)?"], unless: ["stud(?:y|ies|ied|ying)", "visited", "killed"] },
  { code: "other:casualties", demonym: true, phrases: [PEOPLES, "people", "civilians", "citizens", "nationals"], needs: ["(?:deaths?|lives) of", "(?:lost|cost|with) … lives", "(?:were|was|been) (?:killed|murdered|massacred|executed)"], unless: [] },
  { code: "population", phrases: ["inhabitants"], needs: [], unless: [] },
  { code: "population", phrases: ["(?:potential )?consumers"], needs: ["(?:market|nation|country|bloc|region|union|zone|area) (?:of|with)"], unless: ["survey~", "poll~"] },
  { code: "population", phrases: ["(?:registered )?residents", "nationals"], needs: ["ha(?:s|d|ve) (?:\\p{L}{2,10} ){0,3}\\d[\\d.,]{0,9}", "(?:community|diaspora)(?: \\p{L}{1,14}){0,4},? (?:number|total|count)(?:s|ed|ing)"], unless: [] },
  { code: "population", phrases: ["(?:im)?migrants?", "settlers"], needs: ["live[sd]?", "living", "resid~", "settled"], unless: ["arriv~", "deport~"] },
  { code: "population", demonym: true, phrases: [PEOPLES, "people", "citizens", "residents"], needs: ["(?:claim|report|have|trace)~ … (?:descent|ancestry|origins?|heritage|roots)", "(?:of|with) … (?:descent|ancestry|heritage|roots)"], unless: [] },
  { code: "population", phrases: ["people"], needs: ["(?:has|have|population of|countr(?:y|ies) of|nation of) (?:\\p{L}{2,10} ){0,3}\\d[\\d.,]{0,6} (?:million|billion) people"], unless: ["employ~", "stud(?:y|ying|ied)", "visit~", "vaccinat~", "poverty", "work(?:ing)?"] },
  { code: "population", phrases: ["(?:now |currently |still |also )?(?:live[sd]?|resid(?:e[sd]?|ing)) (?:there|here|in)"], needs: [], unless: ["poverty", "camps?", "dormitor~"] },
  { code: "population", demonym: true, phrases: [PEOPLES, "people", "citizens", "nationals", "expatriates?"], needs: ["home to", "community of"], unless: [] },
  { code: "population", demonym: true, phrases: [PEOPLES, "(?:people|inhabitants|citizens|compatriots|ethnic \\p{L}{1,20}|expatriates?|expats?|nationals|immigrants)"], needs: ["live[sd]?", "living in", "resid~", "community (?:of|in)", "diaspora", "population", "home to", "inhabitants", "ethnicity", "of … (?:origin|descent)", "there (?:are|were|is)", "settled in", "number(?:s|ed|ing)?(?! of)", "census", "recorded", "(?:market|nation|country|bloc|region|union|state|continent|total|partner) (?:of|with)", "is an? (?:\\p{L}{3,12} )?market", "combined (?:market|GDP|economy)"], unless: ["unemploy~", "visited", "students?", "employ\\p{L}{1,5}", "attend\\p{L}{0,3}", "travel\\p{L}{0,5}"] },
  { code: "cargo_volume", phrases: ["containers?", "trains?", "wagons?", "railcars?", "TEUs?"], needs: ["transport~", "carr(?:y|ies|ied|ying)", "handl(?:e|es|ed|ing)", "transit", "cargo", "freight", "shipp\\p{L}{1,20}", "corridor"], unless: [] },
  { code: "production_volume", phrases: ["(?:cars?|vehicles?|tractors?|trucks?|units?|buses|aircraft|helicopters?)"], needs: ["produc~", "assembl~", "manufactur~", "output", "(?:has|have|had|were|was) (?:already )?(?:made|built)"], unless: [] },
  { code: "other:vehicles", phrases: ["vehicles?", "cars", "trucks", "tractors", "buses", "aircraft", "helicopters", "tanks", "ships", "vessels"], needs: [], unless: [] },
  { code: "other:flights", phrases: ["flights?"], needs: [], unless: [] },
  { code: "other:jobs", phrases: ["jobs?", "workers", "employees", "work(?:ing)? ?places", "vacancies"], needs: [], unless: [] },
  { code: "other:casualties", phrases: ["killed", "wounded", "dead", "died", "injured", "casualties", "victims", "deaths", "(?:\\p{L}{1,20} )?(?:were|was) (?:killed|wounded|injured)"], needs: [], unless: [] },
  { code: "other:refugees", phrases: ["refugees?", "displaced (?:persons|people)", "IDPs"], needs: [], unless: [] },
  { code: "other:refugees", demonym: true, phrases: ["people", "civilians", "residents"], needs: ["temporary protection", "asylum", "refugee status", "(?:crossed|poured|streamed|flooded|fled) (?:over )?(?:into|across|the border)", "(?:left|fled|lost|abandon\\p{L}{0,4}) … homes?", "displaced", "fled"], unless: [] },
  { code: "other:scholarships", phrases: ["scholarships?", "grants", "quotas?", "state funded places"], needs: [], unless: [] },
  { code: "other:universities", phrases: ["universit(?:y|ies)", "higher education (?:institutions|establishments)", "institutes"], needs: [], unless: [] },
  { code: "other:branches", phrases: ["branch(?:es)?", "offices", "outlets", "shops", "stores"], needs: [], unless: [] },
  { code: "other:delegations", phrases: ["delegations?", "missions", "visits"], needs: [], unless: [] },
  { code: "other:applications", phrases: ["(?:patent |invention |utility model |industrial design |trademark )?applications?"], needs: [], unless: [] },
  { code: "other:patents", phrases: ["patents?", "trademarks?", "certificates?"], needs: [], unless: [] },
  { code: "other:events", phrases: ["events", "activities"], needs: ["includ\\p{L}{1,4}", "plan~", "organi[sz]ed", "provid\\p{L}{1,4}", "held", "programme?", "roadmap", "year of"], unless: [] },
  { code: "other:visas", phrases: ["visas?"], needs: [], unless: ["days?"] },
  { code: "other:cities", phrases: ["cities", "towns"], needs: [], unless: [] },
  { code: "other:reactors", phrases: ["reactors?", "power (?:units|plants)", "(?:nuclear )?power plant units"], needs: [], unless: [] },
];

/** Words that take up what was spoken of just before. */
export const ANAPHORA: readonly Phrase[] = [
  "it", "this(?= (?:had|has|was|is|rose|grew|fell|increased|climbed|jumped|declined|dropped|compares|marks|represents|will|would|could|should)(?!\\p{L}))", "this (?:figure|number|indicator|amount|volume|sum)", "that (?:figure|number|amount)", "the (?:figure|number|volume|total|amount|sum|value|increase|growth|rise|decline|level|rate)",
  "the total (?:volume|amount|value)", "(?:both|these|all)(?: these)? (?:figures|numbers|sums|amounts)", "a different number", "different (?:figure|number)s?", "they", "these", "of (?:them|these|which|whom)", "its?", "that is", "which",
];

/** Words before a counted noun whose number follows later ("the number of joint ventures … at 700"). */
export const NUMBER_OF: readonly Phrase[] = ["numbers? of", "count of", "total of", "number(?:s|ed|ing)?(?= (?:about|around|some|over|nearly|almost|approximately|roughly|more|at|fewer|less|up|an|between)(?!\\p{L}))", "number(?:ed|ing)"];

/** Words right beside a part of what was just counted. */
export const PART_OF: readonly Phrase[] = ["of (?:them|these|those|which|whom)", "of (?:that|this)(?! \\p{L})", "among (?:them|which|whom)"];

/** Words that open a new clause. */
export const CLAUSE_BREAKS: readonly Phrase[] = ["while", "whereas", "but", "although", "though", "and(?! services)", "which", "who", "compared", "against", "because", "however"];
