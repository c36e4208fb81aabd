import type { NegativeWords } from "../meaning-types";

export const NEGATIVES: NegativeWords = {
  before: [
    "magnitude(?: of)?", "resolutions?", "articles?", "paragraphs?", "decree", "order", "law", "no\\.?", "nos\\.?", "page", "pages", "chapter", "section", "figure", "table", "room", "flight", "route", "line", "group of", "tel\\.?", "phone", "fax", "zip", "version",
    "(?:born|aged?|age of)", "(?:them|people|population|citizens|residents|inhabitants|those) (?:under|below|younger than|older than)", "article", "item", "clause", "basel", "channel", "gate", "block", "mark", "model", "type", "class", "category", "boeing", "airbus", "highway", "sputnik", "expo", "sakhalin", "vision", "agenda", "score", "beat", "won", "top", "the [“\"‘']?big",
  ],
  after: [
    "magnitude", "years? (?:old|of age)", "(?:year|years) of (?:diplomatic|independence|friendship|relations|cooperation)", "years? ago", "anniversar(?:y|ies)", "(?:a\\.?m|p\\.?m)\\b", "o’clock", "sided", "party talks", "way talks", "consecutive (?:years?|quarters?|months?|times?)", "hours?", "minutes?", "seconds?", "days?", "weeks?", "nights?",
    "times in", "times (?:a|per|each|every) (?:day|week|month|year)", "occasions?", "sides?", "parties", "presidents?", "leaders", "heads of state", "points", "issues", "questions", "words", "things", "rounds?", "goals", "medals", "degrees", "stars", "pages", "thousand years", "centur(?:y|ies)", "decades?", "months?",
    "percent sure", "main (?:points|areas|issues|directions)", "areas of", "ways", "reasons", "stages?", "steps?", "key", "roadmaps?", "times already", "meetings?", "summits?", "phone calls?", "conversations?", "capitals", "(?<=[-‐‑])(?:nation|country|state|member(?! (?:\\p{Ll}{2,14} )?(?:delegation|team|mission|group of|crew|family)))", "(?:\\p{L}{2,10} ){0,2}member (?:states|countries|nations)",
  ],
  joined: ["and", "odd", "plus", "to", "or"],
  sides: ["(?:\\p{L}{1,14} )?(?:countries|states|nations|peoples|presidents|sides|parties|leaders|capitals|governments|ministers|ministries|republics|economies|neighbou?rs|partners|heads|delegations)"],
  all: ["the", "all", "our", "these", "those", "all the"],
  priced: ["(?:prices?|costs?|tariffs?) (?:per|for|of)"],
  per: ["per", "for", "a"],
  sentence: [
    "press releases posted", "in the last (?:24 hours|365 days)", "subscribe(?:d|s)?", "join … subscribers", "subscribing", "follow us", "copyright", "all rights reserved", "read more", "\\d+ views", "comments", "click here", "newsletter", "photo(?:s)? (?:by|credit)", "ISBN", "retrieved", "visas? … days", "cookie~", "sign up",
  ],
};
