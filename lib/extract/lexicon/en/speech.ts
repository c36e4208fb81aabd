import type { SpeechWords } from "@/lib/extract/speech/lexicon";

export const SPEECH_EN: SpeechWords = {
  verbs: [
    "said", "says", "say", "saying", "told", "tells", "noted", "notes", "noting", "stressed", "stresses", "stressing", "emphasized", "emphasised", "recalled", "recalls", "recalling",
    "added", "adds", "adding", "reported", "reports", "announced", "announces", "stated", "states", "declared", "pointed", "underlined", "underscored", "explained", "informed", "informs",
    "confirmed", "confirms", "claimed", "claims", "believes", "believed", "mentioned", "highlighted", "concluded", "remarked", "predicted", "predicts", "estimated", "estimates", "expects",
    "expected", "described", "called", "commented", "acknowledged", "assured", "argued", "revealed", "forecast", "forecasts", "warned", "expressed", "hoped", "hopes", "proposed", "observed",
    "summed", "wrote", "writes", "testified", "quoted", "favoured", "favored", "urged", "insisted", "admitted", "suggested", "spoke", "considers", "thinks", "voiced", "shared", "replied", "responded", "continued",
  ],
  plainVerbs: ["said", "told", "noted", "mentioned", "reported", "stated", "pointed", "says", "announced"],
  between: ["also", "has", "have", "had", "then", "further", "earlier", "recently", "later", "again", "just", "in", "turn", "particular", "already", "rightly", "correctly", "today", "yesterday", "once", "previously", "separately", "jr", "sr", "himself", "herself", "thereby", "meanwhile", "however", "with", "satisfaction"],
  pronouns: ["he", "she"],
  notSpeakers: ["i", "we", "you", "they", "it", "which", "that", "who", "what", "this", "there"],
  titles: [
    "president", "minister", "ministers", "premier", "chancellor", "secretary", "chairman", "chairwoman", "chairperson", "chair", "speaker", "ambassador", "governor", "director", "head", "deputy", "vice", "prime",
    "foreign", "first", "mr", "mrs", "ms", "dr", "professor", "prof", "sir", "king", "queen", "prince", "crown", "sheikh", "emir", "general", "colonel", "senator", "spokesman", "spokeswoman", "spokesperson",
    "leader", "counterpart", "commissioner", "ceo", "chief", "executive", "officer", "manager", "mayor", "analyst", "economist", "expert", "adviser", "aide", "envoy", "representative", "official", "lady", "excellency", "colleague",
    "acting", "former", "senior", "press", "economy", "economic", "development", "trade", "energy", "finance", "transport", "agriculture", "federal", "state", "government", "parliament", "affairs", "premier",
  ],
  titleLinks: ["of", "the", "and", "for", "to", "at", "s", "his", "her", "company", "bank", "central", "national"],
  roles: [
    "president", "minister", "premier", "chancellor", "secretary", "chairman", "chairwoman", "speaker", "ambassador", "governor", "director", "head", "leader", "spokesman", "spokeswoman", "spokesperson", "official", "officials",
    "analyst", "analysts", "economist", "economists", "expert", "experts", "ceo", "mayor", "commissioner", "representative", "adviser", "state", "counterpart", "source", "sources", "prince", "king", "diplomat", "chief", "service", "secretariat", "executive", "trader", "traders",
  ],
  offices: ["ministry", "committee", "agency", "service", "bank", "department", "commission", "office", "bureau", "institute", "fund", "association", "council", "chamber", "company", "group", "organization", "organisation", "statement", "report", "government", "embassy", "federation", "customs", "university", "centre", "center", "board", "administration", "corporation", "union", "news", "newspaper", "kremlin", "treasury"],
  accordingTo: [["according", "to"], ["citing"], ["quoting"], ["as", "reported", "by"], ["with", "reference", "to"], ["data", "from"], ["in", "the", "words", "of"]],
  accordingAfter: [],
  accordingPronoun: [["according", "to", "him"], ["according", "to", "her"], ["in", "his", "opinion"], ["in", "her", "opinion"], ["in", "his", "words"]],
  aboutThis: [["this", "was"]],
  heads: { president: ["president", "leader", "state"], premier: ["prime", "premier", "chancellor", "government"], minister: ["minister"] },
  remarks: ["remarks", "speech", "address", "statement"],
  possessiveRemarks: true,
  by: ["by"],
  citing: ["citing", "quoting", "reference"],
  prepositions: ["with", "to", "of", "from", "for", "about", "at", "on", "in", "towards", "against", "between"],
  openers: ["the", "a", "an", "in", "on", "at", "for", "and", "but", "as", "to", "of", "by", "with", "from", "this", "that", "these", "those", "it", "its", "he", "she", "his", "her", "we", "our", "you", "your", "they", "their", "i", "my", "if", "when", "while", "after", "before", "during", "according", "however", "moreover", "today", "last", "first", "second", "there", "here", "now", "also", "so", "not", "no", "yes", "thank", "let", "both", "all", "some", "many", "more", "most", "over", "under", "about", "since", "under", "speaking", "recalling", "opening", "welcoming", "commenting", "addressing", "meeting", "talks", "joint", "new", "mr", "mrs", "ms", "per", "total", "trade", "exports", "imports", "another", "one", "two", "three", "four", "five", "via", "among", "between", "then", "thus", "once", "us"],
  notNames: ["question", "answer", "note", "photo", "source", "see", "read", "more", "also", "editor", "contact", "moderator", "background", "update", "table", "total", "esteemed", "dear"],
};
