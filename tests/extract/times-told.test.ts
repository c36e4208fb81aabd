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

describe("years of other calendars, ranges and brackets", () => {
  const at = (date: string) => (text: string): readonly string[] => readNews({ text, lang: "en", date }).map(inTime);

  it.each<[string, string, string, readonly string[]]>([
    ["years from one to another", "1994-05-09", "Western aid to Peru (1970-89) came to $5.2 billion.", ["$5.2 billion level 1970/1989"]],
    ["fiscal years from one to another", "1994-05-09", "US aid to Peru (FY70-89) came to $5.2 billion.", ["$5.2 billion level 1970/1989"]],
    ["a year and a part", "2018-05-09", "Peru's exports to Chile came to $5 million in 2016, in 2017 – 40%.", ["$5 million level 2016", "40% share 2017"]],
    ["a fiscal year of Nepal", "2007-09-09", "India's exports to Nepal came to $5 million in the fiscal year 2062-63 BS.", ["$5 million level FY2005-06"]],
    ["a fiscal year of Nepal by a stroke", "2024-09-09", "India's exports to Nepal came to $5 million in the fiscal year 2079/80.", ["$5 million level FY2022-23"]],
    ["a fiscal year ahead", "2024-09-09", "India's exports to Nepal are to reach $5 million in the fiscal year 2029/30.", ["$5 million level FY2029-30 forecast"]],
    ["months of a year that began amid one", "2017-10-09", "Iran's exports to Peru came to $5 million in the first five months of the Iranian year (started March 21).", ["$5 million level 2017-03/2017-08"]],
    ["months with another day in brackets", "2017-10-09", "Peru's exports to Chile came to $5 million in the first five months of the year (told March 21).", ["$5 million level 2017-01/2017-05"]],
    ["the year of a survey", "2015-09-09", "According to a 2013 survey, 43% of Peruvians speak well of Chile, with 34% speaking ill of it.", ["43% share 2013", "34% share 2013"]],
    ["years before, all of them", "2018-07-20", "Peru had 2 million tourists in the first half of 2018.\n\nAs in previous years, most came from Chile. The number of tourists from Chile reached 800,000.", ["2 million level 2018-H1", "800,000 level 2018-H1"]],
    ["the months that others are held against", "2022-06-20", "Peru's exports to Chile in the 12 months to April 2022 came to $5 million, up 13% on the previous 12 months.", ["$5 million level 2021-05/2022-04", "13% growth_rate 2021-05/2022-04 vs 2021-06/2022-05"]],
    ["what is said behind a figure", "2018-07-20", "Last year the trade of Peru with Chile broke all records, coming to $5 million, he said, adding that it was growing this year as well.", ["$5 million level 2017"]],
    ["what is left out of account", "2018-07-20", "Last year the trade of Peru with Chile came to $5 million. If oil is left out, exports came to $3 million.", ["$5 million level 2017", "$3 million level 2017"]],
    ["what may come about", "2018-07-20", "If tariffs are cut, Peru's exports to Chile may come to $3 million.", ["$3 million level 2018 forecast"]],
    ["the last year of a change for what else is told of it", "2018-07-20", "Exports of Peru rose sixfold between 2000 and 2011, and imports came to $7 million.", ["sixfold multiple 2000/2011", "$7 million level 2011"]],
  ])("%s", (_, date, text, expected) => expect(at(date)(text)).toEqual(expected));
});

describe("times behind, before and beside figures", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["the day on which data came out", "en", "In February 2018 money transfers from Chile to Peru fell and amounted to $5 million, according to the data released by the bank on March 15.", ["$5 million level 2018-02"]],
    ["data of a year", "en", "According to 2011 data from the bank, 48 percent of Peru's exports go to Chile.", ["48 percent share 2011"]],
    ["what is only told for comparison", "en", "In January 2018 Chile's share in Peru's exports was 9%. For comparison, in January 2017 its share was 8%.", ["9% share 2018-01", "8% share 2017-01"]],
    ["what is compared", "en", "Compared with January 2017, Peru's exports to Chile grew by 8% in January 2018.", ["8% growth_rate 2018-01 vs 2017-01"]],
    ["a year of which a day was told", "ru", "Экспорт Перу к 28 июня составил 5 млн долларов. С начала года экспорт в Чили вырос на 7%.", ["5 млн долларов level 2018-H1", "7% growth_rate 2018"]],
    ["the sum of several years", "en", "Peru's total trade with Chile reached $62 million over the last five years.", ["$62 million level 2013/2018"]],
    ["a level that a change of several years came to", "en", "Peru's trade with Chile has doubled over the last five years and exceeded $62 million.", ["doubled multiple 2013/2018", "$62 million level as_of:2018-07"]],
    ["what was held by the end of a month, far behind", "en", "Peru had invested $17 million in Chile's energy, mining, farming, roads, ports and makers of cars by the end of May.", ["$17 million level as_of:2018-05"]],
    ["who lives there now", "en", "A million citizens of Chile visited Peru in 2017, and about 31,000 Chilean citizens presently live there.", ["A million level 2017", "31,000 level as_of:2018-07"]],
    ["changes in brackets", "en", "In May Peru's imports came to $90 million. The list of sellers: Chile – $43 million (-13%); Cuba – $41 million (-3%).", ["$90 million level 2018-05", "$43 million level 2018-05", "-13% growth_rate 2018-05", "$41 million level 2018-05", "-3% growth_rate 2018-05"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang, undefined)).toEqual(expected));
});
