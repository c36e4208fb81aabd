import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** Each figure and its time, as "$5 billion 2018". */
function read(text: string, lang: Language, date = "2018-09-20"): readonly string[] {
  const claims = readNews({ text, date, lang });
  return claims.map((claim) => `${claim.quote} ${claim.period?.label ?? "-"}`);
}

describe("the level that a change began from", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["is of a year earlier", "en", "In 2017 Peru's exports to Chile rose from $3 billion to $4 billion.", ["$3 billion 2016", "$4 billion 2017"]],
    ["is of the same months a year earlier", "en", "In January-June Peru's exports to Chile rose from $3 billion to $4 billion.", ["$3 billion 2017-H1", "$4 billion 2018-H1"]],
    ["may stand behind the level that it led to", "en", "In 2017 Peru's imports from Chile fell to $3 billion from $4 billion.", ["$3 billion 2017", "$4 billion 2016"]],
    ["keeps a time of its own", "en", "In 2017 Peru's imports from Chile fell to $3 billion from $4 billion in 2014.", ["$3 billion 2017", "$4 billion 2014"]],
    ["is of no other time where only the month is told", "en", "In March Peru's exports to Chile rose from $3 billion to $4 billion.", ["$3 billion 2018-03", "$4 billion 2018-03"]],
    ["stands behind a preposition in Russian", "ru", "В 2017 году экспорт Перу в Чили вырос с 3 до 4 млрд долларов.", ["3 2016", "4 млрд долларов 2017"]],
    ["is of each of two years that a change is told from", "en", "In 2017 Peru's exports to Chile reached $4 billion, a 35% growth from 2016 and 26% from 2015.", ["$4 billion 2017", "35% 2017", "26% 2017"]],
    ["is told by a year and its noun, which is no figure", "en", "In 2017 Peru's exports to Chile reached $4 billion, 46% above 2016 figures and exceeding 2015 levels by 18%.", ["$4 billion 2017", "46% 2017", "18% 2017"]],
    ["has an ending in Azerbaijani", "az", "2017-ci ildə Perunun Çiliyə ixracı 3 milyard dollardan 4 milyard dollara yüksəlib.", ["3 milyard dollardan 2016", "4 milyard dollara 2017"]],
    ["is none where the ending is that of more", "az", "2017-ci ildə Perunun Çiliyə ixracı 3 milyard dollardan çox olub.", ["3 milyard dollardan 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("times that count from the one spoken of", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["goes a month back", "en", "In June Peru's exports to Chile were $3 billion. A month earlier they were $4 billion.", ["$3 billion 2018-06", "$4 billion 2018-05"]],
    ["goes a month back over the new year", "ru", "В январе экспорт Перу в Чили вырос на 3%. Месяцем ранее рост составлял 4%.", ["3% 2018-01", "4% 2017-12"]],
    ["stays in the month of a week", "en", "Peru sold Chile 400 tonnes of copper this week, up from 300 tonnes a week earlier.", ["400 tonnes 2018-09", "300 tonnes 2018-09"]],
    ["opens a clause with them", "en", "In 2017 Peru's exports to Chile were $3 billion, while a year earlier they were $4 billion.", ["$3 billion 2017", "$4 billion 2016"]],
    ["keeps a base within the clause one", "en", "In 2017 Peru's exports to Chile, up from a year earlier, reached $4 billion.", ["$4 billion 2017"]],
    ["opens an Azerbaijani clause with them", "az", "2017-ci ildə Perunun Çiliyə ixracı 3 milyard dollar olub, bir il əvvəl isə bu rəqəm 4 milyard dollar təşkil edib.", ["3 milyard dollar 2017", "4 milyard dollar 2016"]],
    ["takes the same period behind a figure for its own", "ru", "За восемь месяцев экспорт Перу в Чили упал до 3 млрд долларов с 4 млрд за аналогичный период прошлого года.", ["3 млрд долларов 2018-01/2018-08", "4 млрд 2017-01/2017-08"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("stretches of months", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["counts a year to a month that is over", "en", "In the year to December Peru's exports to Chile were $3 billion.", ["$3 billion 2017"]],
    ["counts a half-year to its month", "en", "In the half year to June Peru's exports to Chile were $3 billion.", ["$3 billion 2018-H1"]],
    ["goes a fiscal year back from the one told", "en", "India's exports to Chile were $3 billion in 2015-16, up from $2 billion in the previous fiscal year.", ["$3 billion FY2015-16", "$2 billion FY2014-15"]],
    ["reads months of a fiscal year", "en", "Pakistan's exports to Chile were $3 billion in July-April FY17.", ["$3 billion 2016-07/2017-04"]],
    ["counts months of the fiscal year that runs", "en", "Pakistan exported goods for $3 million to Chile in the first two months of the fiscal year.", ["$3 million 2018-07/2018-08"]],
    ["reads months by their endings", "az", "2016-cı ilin avqustundan 2017-ci ilin iyuluna kimi Perunun Çiliyə ixracı 3 milyard dollar olub.", ["3 milyard dollar 2016-08/2017-07"]],
    ["takes days of a list for no figures", "en", "Chile sent 400,000 doses to Peru on 22, 23 and 24 July.", ["400,000 2018-07"]],
    ["finds the word of change beyond a figure in brackets", "en", "In 2017 Peru's exports to Chile were $8 billion, up 16.9 percent ($1.1 billion) from 2012.", ["$8 billion 2017", "16.9 percent 2017", "$1.1 billion 2017"]],
    ["reads months joined by a preposition alone", "en", "Peru's exports to Chile fell by 3 per cent in April to June.", ["3 per cent 2018-Q2"]],
    ["does not join months that are only listed", "en", "Peru's exports to Chile fell by 3 per cent in April and June 2018.", ["3 per cent 2018-04"]],
    ["takes a half-year without a number for the last one", "en", "Peru's exports to Chile dipped 3 per cent during the half year.", ["3 per cent 2018-H1"]],
    ["knows the last quarter and this one", "en", "Peru's exports to Chile dipped 3 per cent last quarter. This quarter they grew 2 per cent.", ["3 per cent 2018-Q2", "2 per cent 2018-Q3"]],
    ["takes the year behind an increase and its size for the base", "en", "Peru's exports to Chile came to $3 billion in 2017 - an increase of over 21.6% over 2016.", ["$3 billion 2017", "21.6% 2017"]],
    ["leaves an old year for the present over some words", "en", "The firm was set up in Peru in 2006, and at present there are over 70 joint ventures with Chile.", ["70 as_of:2018-09"]],
    ["takes months that a sentence near states for those since the new year", "ru", "За восемь месяцев товарооборот Перу и Чили составил 4 млрд долларов. Он растёт третий год. С начала года экспорт вырос на 3%.", ["4 млрд долларов 2018-01/2018-08", "3% 2018-01/2018-08"]],
    ["keeps the whole year for what is to come in it", "az", "Səkkiz ayda Peru Çiliyə 4 min ton mis ixrac edib. İlin sonunadək ixracın 6 min tona çatdırılması planlaşdırılır.", ["4 min ton 2018-01/2018-08", "6 min tona 2018"]],
    ["gives the sums of a report its months", "en", "Peru welcomed 1.3 million tourists in the first quarter. Revenue totalled $803 million.", ["1.3 million 2018-Q1", "$803 million 2018-Q1"]],
    ["does not take more than a number for where a change began", "en", "Since 1991 more than 1,200 students from Chile have studied in Peru.", ["1,200 1991/2018"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
