import { describe, expect, it } from "vitest";
import { inTime, readNews } from "./news";

type Language = "en" | "ru" | "az";
const read = (text: string, lang: Language, title: string | undefined, date = "2018-07-20") => readNews({ text, lang, date, title }).map(inTime);

describe("times that a title or a sentence without figures tells", () => {
  it.each<[string, Language, string | undefined, string, readonly string[]]>([
    ["takes the time of the title", "en", "Trade in the first half of the year", "Peru's exports to Chile came to $5 million, up 4 percent.", ["$5 million level 2018-H1", "4 percent growth_rate 2018-H1"]],
    ["takes the months of the title", "ru", "Туризм в январе–мае: гости из Чили", "Перу посетили 40 тысяч туристов из Чили.", ["40 тысяч level 2018-01/2018-05"]],
    ["takes the year of the title", "az", "2017-ci ilin yekunları", "Perunun Çiliyə ixracı 5 milyon dollar olub.", ["5 milyon dollar level 2017"]],
    ["leaves a time of its own", "en", "Trade in the first half of the year", "Peru's exports to Chile came to $5 million in May.", ["$5 million level 2018-05"]],
    ["leaves the day of a speech", "en", "Speech in Lima, 3 July 2018", "Peru's exports to Chile came to $5 million.", ["$5 million level -"]],
    ["leaves a plan", "en", "Trade in the first half of the year", "Peru and Chile plan to bring trade to $5 million.", ["$5 million level - forecast"]],
    ["leaves a title of several times", "en", "Trade in May and in 2017", "Peru's exports to Chile came to $5 million.", ["$5 million level -"]],
    ["leaves what stands at a day", "en", "Trade in the first half of the year", "There are 20 companies with capital from Chile in Peru.", ["20 level as_of:2018-07"]],
    ["takes the time of the paragraph before", "en", undefined, "The customs of Peru have published their data for January-May.\n\nExports to Chile came to $5 million.", ["$5 million level 2018-01/2018-05"]],
    ["takes it in Russian", "ru", undefined, "Таможня Перу рассказала о первом полугодии 2018 года.\n\nЭкспорт в Чили составил 5 миллионов долларов.", ["5 миллионов долларов level 2018-H1"]],
    ["leaves an old year", "en", undefined, "The agreement of 2001 is still in force.\n\nTrade of Peru with Chile came to $5 million.", ["$5 million level -"]],
    ["leaves what is so now", "en", undefined, "The customs of Peru have published their data for January-May.\n\nPeru currently exports goods to Chile for $5 million.", ["$5 million level as_of:2018-07"]],
  ])("%s", (_, lang, title, text, expected) => expect(read(text, lang, title)).toEqual(expected));
});

describe("what has no time", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["a border", "en", "Peru shares a border of 171 km with Chile.", ["171 km level -"]],
    ["aid given once", "ru", "Перу выделила Чили помощь на 5 миллионов долларов.", ["5 миллионов долларов level -"]],
    ["a change", "en", "Peru's trade with Chile has grown by 8 percent.", ["8 percent growth_rate -"]],
    ["a change of late", "ru", "Товарооборот Перу и Чили вырос на 8 процентов.", ["8 процентов growth_rate -"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang, undefined)).toEqual(expected));

  it.each<[string, Language, string, readonly string[]]>([
    ["a change in recent months", "en", "Peru's trade with Chile has grown by 8 percent in recent months.", ["8 percent growth_rate as_of:2018-07"]],
    ["aid that is said to hold now", "en", "Peru has given Chile aid of $5 million.", ["$5 million level as_of:2018-07"]],
    ["a loan approved on a day", "en", "On Tuesday the bank approved a loan of $5 million to Peru.", ["$5 million level 2018-07"]],
    ["a loan approved on a day, in Russian", "ru", "В среду банк одобрил Перу кредит на 5 миллионов долларов.", ["5 миллионов долларов level 2018-07"]],
    ["no loan that is still to come", "en", "On Tuesday Peru signed an accord and said that it would extend a loan of $5 million to Chile.", ["$5 million level - forecast"]],
    ["trade said to be so already", "ru", "Товарооборот Перу и Чили уже почти 5 миллионов долларов.", ["5 миллионов долларов level as_of:2018-07"]],
    ["how many more firms there are", "en", "There are 20 companies with capital from Chile in Peru, which is 18 percent more than a year earlier.", ["20 level as_of:2018-07", "18 percent growth_rate as_of:2018-07 vs as_of:2017-07"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang, undefined)).toEqual(expected));
});
