import type { NumberVocabulary } from "../types";

/** English number words. */
export const numbers: NumberVocabulary = {
  cardinals: [
    ["zero nought naught", 0], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8], ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12],
    ["thirteen", 13], ["fourteen", 14], ["fifteen", 15], ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19],
    ["twenty", 20], ["thirty", 30], ["forty fourty", 40], ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80], ["ninety", 90], ["hundred", 100],
  ],
  lumps: [["couple_of", "2"]],
  denominators: [
    ["half halves", 2], ["first -s", 1], ["second -s", 2], ["third -s", 3], ["fourth -s quarter -s", 4], ["fifth -s", 5], ["sixth -s", 6], ["seventh -s", 7], ["eighth -s", 8], ["ninth -s", 9], ["tenth -s", 10], ["eleventh -s", 11], ["twelfth -s", 12], ["fifteenth -s", 15], ["sixteenth -s", 16],
    ["twentieth -s", 20], ["thirtieth -s", 30], ["hundredth -s", 100], ["thousandth -s", 1000], ["millionth -s", 1e6], ["billionth -s", 1e9], ["trillionth -s", 1e12],
  ],
  ordinals: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth",
  parts: [["half", { number: 1, of: 2 }], ["quarter", { number: 1, of: 4 }]],
  articles: "a an",
  joiners: "and",
  addedHalf: "",
  partNouns: [],
  works: [],
  tailBehind: "thousand",
  points: "point",
  minus: "minus negative",
  partsOf: [],
  months: "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  dateWords: "o'clock oclock pm am gmt utc msk bc ad ce",
  ordinalEndings: "st nd rd th",
  labels: "no nos nr article articles resolution clause paragraph section chapter page pages figure fig figs table tables eq eqs appendix annex item room flight channel version vol volume issue protocol decree law act order boeing airbus tu agenda vision formula route highway block lot model type phase stage day part grade class level zone number point step",
  ofYears: "level levels figure figures value values total totals result results price prices terms rate rates estimate estimates high highs low lows peak peaks export exports import imports",
  yearPrepositions: "in of since by until till from during before after for around circa year years to through and between",
  ranges: { from: "from", to: "to", between: "between", and: "and", join: "through thru", endings: "", around: "" },
  standing: "the its their present current existing today's level levels volume volumes figure value of at",
  present: "current present existing",
  more: "more higher greater larger bigger faster above up",
  less: "less fewer lower smaller below down",
  of: "of",
  closed: "a an vs versus the of in on at to for from by with and or but as per that which who whom whose is are was were be been being has have had will would can could may might should shall must do does did not no than then so if when where while this these those its their our his her my your it they he she we i you there here also only just each every all both some any more less up down over under into out about after before during since until between among through across against within without worth total said says last next other another such per compared including according goes go went comes come came because although however ago already yet now today soon again annually yearly altogether overall them me later earlier too either",
};
