import type { ForecastWords } from "../meaning-types";

export const FORECASTS: ForecastWords = {
  before: [
    "will", "shall", "(?:we|they|it|he|she|you|i|there|that)[’']ll", "undert(?:ake[sn]?|aking|ook) to", "commit(?:s|ted|ments?)? to", "commit(?:s|ted|ting)?(?! to)", "pav(?:e|es|ed|ing) the way for", "(?:agreements?|contracts?|deals?|accords?) (?:for|on) … (?:supply|supplies|deliver(?:y|ies)|purchases?|sales?|exports?|imports?)", "plan(?:s|ned|ning)?", "is planned", "target(?:s|ed|ing)?", "goals?", "aim(?:s|ed|ing)?", "objectives?", "expect(?:s|ed|ing)?", "expectations?", "forecast(?:s|ed|ing)?", "project(?:s|ed) (?:to|that|at)", "projections?",
    "intend~", "intention", "hope(?:s|d|ful)?", "predict~", "is likely to", "are likely to", "likely", "could", "might", "may(?= (?:not |also |well |soon |even )?(?:be|reach|rise|grow|increase|exceed|become|total|double|come|get|amount|hit|fall|drop|bring|attract|invest|start|begin|go|see))", "would(?! also like)(?! like)", "should", "can (?:easily |also |still )?(?:reach|grow|exceed|be (?:increased|raised|brought|doubled|tripled|enhanced|expanded|taken|boosted|lifted))", "is (?:set|due|scheduled|slated|supposed) to",
    "are (?:set|due|scheduled|slated|supposed) to", "to be (?:built|invested|allocated|spent|signed|created|reached|completed)", "pledg~", "promis~", "vow(?:s|ed|ing)? to", "striv(?:e|es|ing) to", "prospect~", "potential(?:ly)?", "estimated to (?:reach|rise|grow)", "going to", "(?:is|are) to(?! (?:date|the|this|our|its|their|a|some|other)(?!\\p{L}))", "ambition~", "(?:wants?|wish(?:es)?) to(?! (?:confirm|say|note|stress|emphasi[sz]e|recall|remind|point|thank|add|underline|draw|mention|begin|start|share|tell|highlight|express|congratulate|welcome|make|know|ask|speak|inform|assure|reiterate)(?!\\p{L}))", "ready to", "propos(?:al|als|es|ing)", "asked … to", "working on", "begin~ … construction",
    "seek(?:s|ing)? to", "design(?:ed)? (?:for|capacity)", "under construction", "are building", "is building", "we are building", "being built", "task of", "set (?:ourselves )?the (?:goal|task|target)", "agree(?:s|d|ments?)? … to(?! have)", "(?:deals?|contracts?|accords?|pacts?|memorand(?:a|um)) to", "in the (?:next|coming) (?:few |several |two |three |five |ten )?years",
    "by 20[2-9]\\d", "if",
  ],
  strong: ["forecasts? (?:for|of)", "outlook for", "(?:the|a|this) forecast"],
  after: ["(?:is|are|was|were) (?:planned|expected|to be|targeted|foreseen|envisaged|projected)", "planned", "expected", "as planned", "will (?:also |then )?(?:be|go|come|arrive|follow|flow|get|receive|enter)", "(?:is|are|was|were) (?:scheduled|due|set|slated|supposed|likely) to", "(?:trade|turnover|export|investment) (?:targets?|goals?)"],
  done: [
    "was", "were", "amounted", "reached", "grew", "rose", "increased", "fell", "totalled", "totaled", "exceeded", "stood", "has (?:grown|risen|increased|reached|exceeded|fallen)", "have (?:grown|risen|increased|reached|exceeded|fallen)",
    "surpassed", "hit", "is up", "was up", "stands", "made", "dropped", "declined", "already", "ha(?:s|ve) (?:so far |since |also )?(?:invested|received|provided|delivered|supplied|sent|exported|imported|bought|sold|signed|spent|allocated|attracted|built)",
  ],
};
