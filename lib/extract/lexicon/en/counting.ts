import type { CountingWords } from "../meaning-types";

export const COUNTING: CountingWords = {
  pieces: ["units?", "pieces?", "bottles?", "boxes", "heads?", "heads? of \\p{L}{1,12}", "(?:\\p{Ll}{1,14} )?(?:vehicles?|cars?|trucks?|tractors?|buses|lorries|motorcycles?|aircraft|helicopters?|animals?)"],
  persons: ["persons?", "people", "citizens?", "nationals?", "men", "women", "man", "woman", "individuals?", "others?", "locals?", "foreigners?", "visitors?", "arrivals?", "expats?", "expatriates?"],
  bodies: ["compan(?:y|ies)", "firms?", "business(?:es)?", "enterprises?", "corporations?", "organi[sz]ations?", "delegations?", "banks?", "universit(?:y|ies)"],
  surveyed: ["respondents?", "households?", "famil(?:y|ies)", "voters?", "employers?", "firms?", "compan(?:y|ies)", "business(?:es)?", "adults?", "institutions?", "managers?", "exporters?"],
  priced: ["worth(?: of)?", "valued at", "totall?ing"],
  worths: ["worth(?: of)?", "valued at", "for"],
  again: ["(?:we|they|you) (?:now |already |still |only )?(?:had|have|expect(?:ed)?|got|plan(?:ned)?|received|counted|registered)", "another", "a further", "there (?:were|are|was|is)", "there (?:used to|will|would|should|could|may) be"],
  wholes: ["totals?", "figures?", "amounts?", "volumes?", "sums?", "values?", "wholes?", "numbers?", "shares?", "markets?", "rests?", "it", "them", "those", "these", "which", "years?", "periods?", "levels?"],
};
