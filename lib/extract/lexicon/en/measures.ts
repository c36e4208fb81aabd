import type { MeasureWords } from "../meaning-types";

export const MEASURES: MeasureWords = {
  up: [
    "gr[eo]w(?:n|s|ing)?", "growth", "increas~", "increments?", "r[io]se[ns]?", "rising", "went up", "gone up", "go(?:es)? up", "goes up", "(?:is|was|were|are|been) up", "(?<!(?:made|makes?|making|sets?|setting|takes?|taken|took|backed|opened|drawn|drew|step|summed|kept|keep|ended|built|set) )up(?! to(?!\\p{L}))",
    "widen~", "accelerat~", "soar~", "surg~", "rais(?:e[ds]?|ing)", "ballooned", "skyrocket~", "jump~", "climb~", "gain(?:ed|s|ing)?", "expand~", "expansion", "add(?:ed|s)", "advanc(?:ed|es|ing)", "higher", "upturn", "hike~",
    "upsurge", "boost~", "improv(?:ed|ement)", "greater", "exceed(?:ed|ing) last", "swell~", "multipl(?:ied|y)", "rall(?:y|ied)", "leap(?:t|ed)?", "recover(?:ed|s|ing|y)", "rebound(?:ed|s|ing)?", "bounc(?:ed|es|ing) back",
  ],
  down: [
    "narrow~", "eased", "slow(?:ed|ing)", "decreas~", "f[ae]ll(?:en|s|ing)?", "declin~", "drop~", "down", "shr[aiu]nk~", "plung~", "plummet~", "reduc~", "contract(?:ed|ion|ing)", "(?:to|will|would|could|may|might) contract(?= by )", "slump~", "slid(?:e|es|ing)?", "sag(?:ged|s|ging)?", "subsid(?:ed|es|ing)", "crash(?:ed|es|ing)", "nosedive~", "slacken~", "retreat(?:ed|s|ing)?", "sunk", "lag(?:ged|s|ging)? behind", "backslid~", "moderat(?:ed|ing)", "deteriorat~", "worsen~", "a minus", "tumbl~", "lower", "dip(?:ped)?",
    "cut(?:s|ting)?", "lost", "loss of", "dwindl~", "collaps~", "shed(?:s|ding)?(?! light)", "fewer", "diminish~", "downturn", "halving", "setback", "(?:was|were|is|are|been) off", "(?<=, )off(?! (?:the|its|their|our))",
  ],
  upAfter: ["(?<!(?:or|and) )more", "higher", "greater", "larger", "above"],
  downAfter: ["(?<!or )less", "lower", "(?<!or )fewer", "smaller", "below"],
  accounts: ["account(?:s|ed|ing)? for", "mak(?:es?|ing) up", "represent(?:s|ed|ing)?", "constitut(?:es?|ed|ing)"],
  partBehind: ["(?:falls?|fell) on", "account(?:s|ed|ing) for", "(?:is|are|was|were|(?:has|have) been)(?=\\s(?:im|ex)ported\\s)"],
  by: ["(?:increase|rise|gain|drop|fall|decline|decrease|reduction|surge) (?:in (?:[^\\s,;.]{1,16} ){1,4})?of", "by", "by (?:a )?(?:record|about|almost|nearly|over|more than|around|some|another|approximately|roughly|a further|only|just)?", "another(?! (?:\\p{L}{3,8} )?(?:records?|highs?|peaks?|milestones?|marks?))", "a further"],
  verbs: ["rose", "fell", "grew", "increased", "decreased", "declined", "dropped", "gained", "lost", "climbed", "jumped", "slipped", "plunged", "plummeted", "tumbled", "slumped", "surged", "soared", "shrank", "(?:was|were|is|are) (?:up|down)", "(?<=[,;(] )(?:up|down)", "(?<=\\()(?:up|down)"],
  changeAfter: ["(?:(?:annual|yearly|monthly|quarterly|overall|net|sharp) )?(?:increase|increment|rise|growth|gain|jump|drop|fall|decline|decrease|reduction|surge)"],
  changeNouns: ["growth(?: rate)?", "(?:increase|rise|gain|surge|decline|fall|drop|decrease|contraction|slump|slide)"],
  to: [
    "to", "reach(?:ed|es|ing)?", "amount(?:ed|s|ing)? to", "total(?:l?ed|l?ing|s)?", "exceed(?:ed|s|ing)?", "hit", "stood at", "stands at", "equal(?:led|s)?", "came to", "made up", "(?:was|is|were|are|be) estimated at",
    "worth", "surpass(?:ed|es|ing)?", "accounted for", "topped", "at", "was", "is", "were", "be", "it[’']s",
  ],
  reached: ["to", "from", "below", "under", "above"],
  reachedEndings: [],
  from: ["from", "from (?:the |its |their )?(?:current|present|existing)(?: (?:levels?|volumes?|figures?|value))?(?: of)?", "up from", "down from", "compared (?:to|with)", "against", "versus", "vs", "vs\\."],
  than: ["(?:lower|higher|smaller|larger|greater|better|worse) than"],
  share: [
    "account(?:s|ed|ing)? for", "shares?", "(?:specific |relative )?weight of", "proportion", "percentage of", "majority of", "bulk of", "stakes?", "(?:mak|tak)(?:es?|ing) up", "made up", "represent(?:s|ed|ing)?", "constitut(?:es?|ed|ing)", "compris(?:es?|ed|ing)", "cover(?:s|ed|ing)?", "meets?",
    "own(?:s|ed)?", "occup(?:y|ies|ied)", "contribut(?:es?|ed|ing)", "equity", "settle[ds]?", "settlements", "in national currenc\\p{L}+", "quota",
  ],
  shareEndings: [],
  shareAfter: ["(?:is|are|was|were|goes|go|went|comes?|came) (?:with|to|from|in|by|bound|destined)", "of", "stakes?", "shares?", "shareholding", "ownership", "interest in", "owned"],
  ofChange: ["(?:of )?(?:the|this|that|its|their|all|total|overall) (?:\\p{L}{1,14} ){0,3}(?:increase|rise|growth|gain|jump|drop|fall|decline|decrease|reduction|surge)"],
  restatesAsPart: ["or"],
  restates: ["or", "that is", "i e", "this time", "equivalent to", "which is"],
  yardsticks: ["exceed~", "surpass~", "outpac~", "outstrip~"],
  deficit: ["deficits?", "imports … (?:exceed|outstrip|surpass)~", "gap", "shortfall", "negative (?:(?:foreign|international|external|overall|mutual|bilateral) )?(?:trade )?balance"],
  rates: ["inflation", "unemployment", "poverty", "jobless~", "interest rates?", "rates?", "yield", "return", "returns on", "tariffs?", "dut(?:y|ies)", "tax(?:es)?", "deficit … GDP", "margin", "VAT", "coupon", "interest"],
};
